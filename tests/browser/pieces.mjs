// What a translation takes over from its source.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const code = readFileSync(fileURLToPath(new URL("../../src/bin/recto/web/assets/pieces.js", import.meta.url)), "utf8");
const { asInserted, lacking, replaced, wordsOf } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

// A link whose address changed is replaced in the text, also where the source got another one beside it.
const moved = {
  previous: "— @orta, [\"Moving\"](https://realm.io/moving)",
  source: "— [@orta](https://github.com/orta), [\"Moving\"](https://archive.org/web/2019/https://realm.io/moving)",
};
const text = "— @orta, [« Moving »](https://realm.io/moving)";
const first = lacking(moved, text);
assert.deepEqual(first.pairs, [["https://realm.io/moving", "https://archive.org/web/2019/https://realm.io/moving"]]);
const mended = replaced(text, first.pairs);
assert.equal(mended, "— @orta, [« Moving »](https://archive.org/web/2019/https://realm.io/moving)");
// The other one goes around the words that are there.
const second = lacking(moved, mended);
assert.deepEqual(second, { pairs: [], wanted: ["https://github.com/orta"] });
assert.deepEqual(wordsOf(moved, "https://github.com/orta", mended), [2, 7]);
assert.deepEqual(asInserted(moved, "https://github.com/orta", "@orta").text, "[@orta](https://github.com/orta)");

// A link that is new gets the words of the source, to be typed over.
const added = { previous: "Write the docs", source: "Write the docs, [as they did](https://example.org/docs)" };
const { wanted } = lacking(added, "Écrire");
assert.deepEqual(wanted, ["https://example.org/docs"]);
const { text: link, from, to } = asInserted(added, wanted[0], "");
assert.deepEqual([link, link.slice(from, to)], ["[as they did](https://example.org/docs)", "as they did"]);

// What is there twice has to be there twice; what the text has of its own stays.
const twice = { previous: null, source: "Use `a` and `a` in { $place } <b>now</b>." };
assert.deepEqual(lacking(twice, "Dans { $place }, `a` et `b`.").wanted, ["`a`", "<b>", "</b>"]);
assert.deepEqual(lacking(twice, "<b>{ $place }</b> `a` `a`"), { pairs: [], wanted: [] });
// Two that changed take the places of two, in their order.
const two = { previous: "See https://a.org/1 and https://b.org/1", source: "See https://a.org/2 and https://b.org/2" };
assert.deepEqual(lacking(two, "https://b.org/1, https://a.org/1").pairs, [["https://a.org/1", "https://a.org/2"], ["https://b.org/1", "https://b.org/2"]]);
console.log("what a text takes over is right");
