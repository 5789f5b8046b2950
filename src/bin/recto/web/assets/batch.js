// What is done to several units: always shown first, always with what was seen of each, and taken back as one.

import { expected, readUnit, send } from "./api.js";
import { button, h } from "./dom.js";
import { dialog, question } from "./dialogs.js";
import { changed, difference } from "./marks.js";
import { stateMark } from "./page.js";
import { count, say } from "./words.js";

/** The bar with what can be done to ticked units. */
export function batchBar(number, run, { mayReview = true } = {}) {
  return [
    h("strong", {}, say("ticked-count", { count: count(number) })),
    button(say("accept"), () => run("accept"), { kind: "small" }),
    mayReview ? button(say("approve"), () => run("approve"), { kind: "small" }) : null,
    button(say("reject"), () => run("reject"), { kind: "small" }),
    button(say("dismiss-code"), () => run("dismiss"), { kind: "small" }),
    button(say("replace"), () => run("replace"), { kind: "small" }),
    button(say("untick"), () => run("untick"), { kind: "small quiet-button" }),
  ].filter(Boolean);
}

/** Reads units whole, a few at a time. */
export async function readUnits(language, places) {
  const units = [];
  for (let at = 0; at < places.length; at += 6) {
    const part = places.slice(at, at + 6).map(({ article, id }) => readUnit(article, id, language).catch(() => null));
    units.push(...(await Promise.all(part)).filter((unit) => unit));
  }
  return units;
}

const place = (unit) => ({ article: unit.article, id: unit.id, expected: expected(unit) });

/** A row of a preview: what it is, what would be of it, and a tick. */
function previewRow(unit, what, { language, dir, sourceLanguage, sourceDir }) {
  const id = `take-${unit.id}`;
  const tick = h("input", { type: "checkbox", id, value: unit.id, checked: true });
  return h("li", {},
    h("label", { class: "check", for: id }, tick, h("span", {}, stateMark(unit.state), h("span", { class: "soft" }, ` ${unit.article}:${unit.line}`))),
    h("p", { class: "text small-text", lang: sourceLanguage, dir: sourceDir }, unit.tokens?.length ? changed(unit.tokens) : unit.source),
    h("p", { class: "text small-text", lang: language, dir }, what(unit)));
}

/**
 * Asks, shows and does something to units that were ticked. Answers `{body, action}` of the server, or null where
 * somebody thought better of it.
 */
export async function runBatch(action, places, context) {
  const { language } = context;
  const units = await readUnits(language, places);
  if (action === "replace") return replaceIn(units, context);
  let extra = {};
  if (action === "reject") {
    const note = await question(say("reject-title"), say("reject-note"), { send: say("go-on") });
    if (note === null) return null;
    extra = { note };
  }
  if (action === "dismiss") {
    const codes = [...new Set(units.flatMap((unit) => (unit.findings ?? []).map((finding) => finding.code)))];
    if (codes.length === 0) { await dialog(say("dismiss-code"), [h("p", {}, say("no-findings"))], []); return null; }
    const select = h("select", { id: "code" }, codes.map((code) => h("option", { value: code }, code)));
    const reason = h("input", { id: "reason", type: "text" });
    const chosen = await dialog(say("dismiss-title"), [h("label", { for: "code" }, say("dismiss-which")), select, h("label", { for: "reason" }, say("dismiss-reason")), reason], [{ value: "ok", label: say("go-on"), kind: "primary" }]);
    if (!chosen) return null;
    extra = { code: select.value, reason: reason.value.trim() };
  }
  const fitting = units.filter((unit) => unit.translation !== null && (action !== "dismiss" || unit.findings.some((finding) => finding.code === extra.code)));
  const left = units.length - fitting.length;
  if (fitting.length === 0) { await dialog(say(`batch-${action}`), [h("p", {}, say("batch-none"))], []); return null; }
  const list = h("ol", { class: "plain preview-list" }, fitting.map((unit) => previewRow(unit, (unit) => unit.text ?? unit.translation ?? "", context)));
  const chosen = await dialog(say(`batch-${action}`), [h("p", {}, say("batch-shown"), left ? ` ${say("batch-left", { count: count(left) })}` : ""), list], [{ value: "ok", label: say("apply"), kind: "primary" }], { wide: true });
  if (!chosen) return null;
  const taken = fitting.filter((unit) => list.querySelector(`[value="${CSS.escape(unit.id)}"]`).checked).map(place);
  if (taken.length === 0) return null;
  const [name, own] = action === "approve" ? ["accept", { reviewed: true }] : [action, action === "accept" ? { reviewed: false } : {}];
  return { action, body: await send("POST", name, { language, units: taken, ...own, ...extra }) };
}

/** Finds and replaces in units, with a preview. */
export async function replaceIn(units, context) {
  const { language, dir } = context;
  const find = h("input", { id: "find", type: "text", required: true, lang: language, dir });
  const withText = h("input", { id: "with", type: "text", lang: language, dir });
  const chosen = await dialog(say("replace-title"), [h("label", { for: "find" }, say("replace-find")), find, h("label", { for: "with" }, say("replace-with")), withText, h("p", { class: "soft" }, say("replace-explained"))], [{ value: "ok", label: say("show-preview"), kind: "primary" }], { focus: "#find" });
  if (!chosen || !find.value) return null;
  const articles = [...new Set(units.map((unit) => unit.article))];
  const asked = { language, find: find.value, with: withText.value, case: true, whole: false, filter: { articles } };
  const wanted = new Set(units.map((unit) => `${unit.article}\n${unit.id}`));
  const rows = (await replacements(asked)).filter(({ unit }) => wanted.has(`${unit.article}\n${unit.id}`));
  if (rows.length === 0) { await dialog(say("replace-title"), [h("p", {}, say("replace-none"))], []); return null; }
  const list = replaceList(rows, context);
  const sure = await dialog(say("replace-title"), [h("p", {}, say("batch-shown")), list], [{ value: "ok", label: say("apply"), kind: "primary" }], { wide: true });
  if (!sure) return null;
  const taken = replaceTaken(list, rows);
  if (taken.length === 0) return null;
  return { action: "replace", body: await send("POST", "replace", { ...asked, apply: taken }) };
}

/** All that a replacement would change. */
export async function replacements(asked) {
  const rows = [];
  let cursor = null;
  do {
    const body = await send("POST", "replace", { ...asked, apply: false, cursor });
    rows.push(...body.matches);
    cursor = body.next ?? null;
  } while (cursor && rows.length < 2000);
  return rows;
}

/** The preview of a replacement. */
export const replaceList = (rows, { language, dir }) => h("ol", { class: "plain preview-list" }, rows.map((row, at) => {
  const id = `take-${at}`;
  return h("li", {},
    h("label", { class: "check", for: id }, h("input", { type: "checkbox", id, value: at, checked: true }), h("span", { class: "soft" }, `${row.unit.article}:${row.unit.line}`)),
    h("p", { class: "text small-text", lang: language, dir }, changed(row.tokens ?? difference(row.before, row.after))));
}));

/** The rows of a preview that are ticked, as the server wants them. */
export const replaceTaken = (list, rows) => rows.filter((_, at) => list.querySelector(`[value="${at}"]`).checked).map(({ unit }) => place(unit));

/** What became of a batch: how many, and what was refused with the reason. */
export function outcome(body) {
  const refused = (body.units ?? []).filter((unit) => unit.refused);
  return { done: (body.units ?? []).length - refused.length, refused };
}
