// Patterns with one selector come out of the form as they went in; all others are left to the box.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const source = readFileSync(fileURLToPath(new URL("../../src/bin/recto/web/assets/fluent.js", import.meta.url)), "utf8");
const { categories, patternOf, variantsOf } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

const patterns = [
  "{ $count ->\n    [one] One book\n   *[other] { $count } books\n}",
  "{ NUMBER($n, type: \"ordinal\") ->\n    [one] { $n }st\n    [two] { $n }nd\n   *[other] { $n }th\n}",
  "{ $kind ->\n    [film] A film\n   *[book] A book\n}",
  "{ $count ->\n    [one] { \"\" }\n   *[other] two\n        lines\n}",
];
for (const pattern of patterns) {
  const model = variantsOf(pattern);
  assert.ok(model, pattern);
  assert.equal(patternOf(model), pattern);
  assert.deepEqual(variantsOf(patternOf(model)), model);
}
assert.equal(variantsOf(patterns[1]).isOrdinal, true);
assert.equal(variantsOf(patterns[3]).variants[0].text, "");

const others = [
  "Text",
  "{ $count }",
  "Before { $count ->\n    [one] One\n   *[other] Two\n}",
  "{ $a ->\n    [one] { $b ->\n        [one] x\n       *[other] y\n    }\n   *[other] z\n}",
  "{ $a ->\n    [one] x\n    [other] y\n}",
];
for (const pattern of others) assert.equal(variantsOf(pattern), null, pattern);

const keys = (language, isOrdinal = false) => categories(language, isOrdinal).map(({ key }) => key);
assert.deepEqual(keys("en"), ["one", "other"]);
assert.deepEqual(keys("ar"), ["zero", "one", "two", "few", "many", "other"]);
assert.deepEqual(keys("ja"), ["other"]);
assert.deepEqual(keys("en", true), ["one", "two", "few", "other"]);
for (const { key, examples } of categories("pl", false)) assert.ok(examples.length > 0, key);
console.log("all patterns came back");
