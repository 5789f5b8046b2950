// A unit that somebody else changed meanwhile: three blocks, three choices, and nothing decided by silence.

import { button, h } from "./dom.js";
import { initial } from "./editor.js";
import { changed, changedTranslation, difference } from "./marks.js";
import { say } from "./words.js";

/**
 * Shows a conflict. `seen` is the unit as the person saw it, `now` as it is, `mine` what was typed. `choose` is called with
 * `theirs`, `mine` or `together`.
 */
export function conflictView({ seen, now, mine, language, dir, sourceLanguage, sourceDir }, choose) {
  const theirs = initial(now).text;
  const sourceMoved = seen.source !== now.source;
  const text = { lang: language, dir, class: "text" };
  const source = { lang: sourceLanguage, dir: sourceDir, class: "text" };
  const only = (old, text, tag) => difference(old, text).filter((token) => token.tag !== tag);
  const what = sourceMoved ? (seen.translation === now.translation ? "conflict-source" : "conflict-both") : theirs === initial(seen).text ? "conflict-state" : "conflict-target";
  const section = h("section", { class: "conflict", "aria-labelledby": "conflict-title" },
    h("div", { class: "banner warning" }, h("h2", { id: "conflict-title", tabindex: "-1" }, say(what)), h("p", {}, say("conflict-kept"))),
    h("div", { class: "block" },
      h("h3", { class: "label" }, sourceMoved ? say("conflict-source-then-now") : say("conflict-source-same")),
      h("div", source, sourceMoved ? changed(difference(seen.source, now.source)) : now.source)),
    h("div", { class: "pair" },
      h("div", { class: "card" },
        h("h3", { class: "label" }, say("conflict-theirs"), " · ", say(`state-${now.state}`)),
        h("div", text, theirs ? changedTranslation(only(mine, theirs, "delete")) : h("i", {}, say("no-translation"))),
        h("div", { class: "row" }, button(say("take-theirs"), () => choose("theirs"), { kind: "theirs" }))),
      h("div", { class: "card" },
        h("h3", { class: "label" }, say("conflict-yours")),
        h("div", text, changedTranslation(only(theirs, mine, "delete"))),
        h("div", { class: "row" }, button(say("keep-mine"), () => choose("mine"), { kind: "primary mine" }), button(say("edit-together"), () => choose("together"), { kind: "together" })))));
  return section;
}
