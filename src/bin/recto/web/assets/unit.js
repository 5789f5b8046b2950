// What the desk shows of one unit above and below its box.

import { all, button, h, put } from "./dom.js";
import { changed, changedTranslation, difference, foreign, isolated, marked } from "./marks.js";
import { raw } from "./editor.js";
import { stateMark } from "./page.js";
import { count, date, known, say } from "./words.js";

/** What it is, and why it is here. */
export function metaOf(unit, desk) {
  const changedSentences = (unit.sentences ?? []).filter((sentence) => sentence.change !== "unchanged").length;
  const total = unit.sentences?.length ?? 0;
  return h("div", { class: "meta" },
    h("strong", { class: unit.state }, h("span", { class: "state-mark" }, stateMark(unit.state)), unit.state === "stale" && unit.stale_since ? ` ${say("since", { date: date(unit.stale_since) })}` : ""),
    (unit.classes ?? []).map((name) => h("span", { class: "chip" }, known(`class-${name}`) ?? name)),
    total > 1 ? h("span", { class: "chip" }, say("sentences-changed", { changed: count(changedSentences), count: count(total) })) : null,
    unit.because && unit.state === "draft" && unit.because_text ? h("span", { class: "soft" }, unit.because_text) : null,
    h("span", { class: "soft" }, say("kind-line", { kind: unit.kind_name ?? known(`kind-${unit.kind}`) ?? unit.kind, line: count(unit.line) })));
}

/** The source: with what changed, as text, or raw. */
export function sourceOf(unit, desk) {
  const marks = [...(unit.places.length ? unit.places : foreign(unit.source)), ...(unit.terms ?? []).flatMap((term) => term.places.map(({ start, end }) => ({
    start, end, kind: "term", title: (term.forms ?? []).join(", "),
  })))];
  const hasChange = unit.tokens?.some((token) => token.tag !== "equal");
  const about = { lang: desk.sourceLanguage, dir: desk.sourceDir };
  const shown = h("div", { ...about, class: "source", id: "source" });
  let mode = hasChange ? "changes" : "clean";
  const modes = [...(hasChange ? ["changes"] : []), "clean", "raw"];
  const draw = () => {
    put(shown, ...(mode === "changes" ? changed(unit.tokens, marks) : mode === "raw" ? [raw(unit.source)] : marked(unit.source, marks)));
    for (const choice of all("button", switcher)) choice.setAttribute("aria-pressed", String(choice.dataset.mode === mode));
  };
  const switcher = h("div", { class: "switch", role: "group", "aria-label": say("source-view") }, modes.map((name) => h("button", { type: "button", "data-mode": name, onclick: () => { mode = name; draw(); } }, say(`view-${name}`))));
  draw();
  return h("section", { "aria-labelledby": "source-label" },
    h("div", { class: "row between" }, h("h2", { class: "label", id: "source-label" }, hasChange ? say("source-changed") : say("source")), switcher), shown);
}

/** Second versions that nobody has chosen yet, side by side with the translation. */
export function proposalsOf(unit, desk) {
  if (!unit.proposals?.length) return null;
  return h("section", { "aria-labelledby": "proposals-label" },
    h("h2", { class: "label", id: "proposals-label" }, say("second-versions")),
    h("ul", { class: "plain pair" }, unit.proposals.map((proposal) => h("li", { class: "card" },
      h("div", { class: "soft" }, proposal.origin ? known(`origin-${proposal.origin}`) ?? proposal.origin : ""),
      h("p", { class: "text", lang: desk.language, dir: desk.dir }, unit.translation ? changedTranslation(difference(unit.text ?? unit.translation, proposal.text)) : isolated(proposal.text)),
      desk.isReadOnly ? null : h("div", { class: "row" },
        button(say("take-second"), () => desk.choose(proposal, true), { kind: "small" }),
        button(say("leave-second"), () => desk.choose(proposal, false), { kind: "small quiet-button" }),
        button(say("insert"), () => desk.take(proposal.text, null), { kind: "small quiet-button" }))))));
}

/** What became of its sentences, where it has several. */
export function sentencesOf(unit, desk) {
  const rows = unit.sentences ?? [];
  if (rows.length < 2) return null;
  const cells = (row) => {
    const source = row.old && row.new && row.old !== row.new ? changed(difference(row.old, row.new)) : row.new ? [row.old ? row.new : h("ins", {}, h("span", { class: "quiet" }, `${say("inserted")} `), row.new)] : [h("del", {}, h("span", { class: "quiet" }, `${say("deleted")} `), row.old)];
    return h("tr", { class: row.change },
      h("th", { scope: "row" }, known(`sentence-${row.change}`) ?? row.change),
      h("td", { lang: desk.sourceLanguage, dir: desk.sourceDir }, source),
      h("td", { lang: desk.language, dir: desk.dir }, row.translation ? isolated(row.translation) : h("span", { class: "soft" }, "–")));
  };
  const unchanged = rows.filter((row) => row.change === "unchanged");
  const table = (own) => h("table", { class: "sentences" },
    h("thead", { class: "quiet" }, h("tr", {}, h("th", { scope: "col" }, say("sentence-what")), h("th", { scope: "col" }, say("source")), h("th", { scope: "col" }, say("translation")))),
    h("tbody", {}, own.map(cells)));
  return h("section", { class: "sentence-view", "aria-labelledby": "sentences-label" },
    h("h2", { class: "label", id: "sentences-label" }, say("sentences")),
    table(rows.filter((row) => row.change !== "unchanged")),
    unchanged.length ? h("details", { open: unchanged.length < 3 }, h("summary", {}, say("sentences-unchanged", { count: count(unchanged.length) })), table(unchanged)) : null);
}
