// Units across articles: the work list, and what waits for a second person. The whole filter stands in the address.

import { ask, expected, send, whole } from "./api.js";
import { batchBar, outcome, runBatch } from "./batch.js";
import { all, announce, button, h, one, page, put } from "./dom.js";
import { changed, difference, isolated } from "./marks.js";
import { begin, deskAddress, stateMark } from "./page.js";
import { count, date, known, say } from "./words.js";

const context = { language: page.language, dir: page.dir, sourceLanguage: page.sourceLanguage, sourceDir: page.sourceDir };
const isReadOnly = page.readOnly === "true";
const isReview = page.page === "review";
const search = new URLSearchParams(location.search);
const ticked = new Map();
const receipts = [];
let cursor = null;
let shown = 0;

const query = () => {
  const own = Object.fromEntries(["state", "class", "code", "q", "article"].map((name) => [name, search.getAll(name)]).filter(([, values]) => values.some(Boolean)));
  if (isReview && !own.state) own.state = ["translated", "draft"];
  return own;
};

function fillForm() {
  for (const field of all("form.filters input, form.filters select")) {
    const values = search.getAll(field.name);
    if (field.type === "checkbox") field.checked = values.includes(field.value);
    else if (values.length) field.value = values[0];
  }
}

// What waits for a second person: translations, and drafts that recto made from translations.
const isWanted = (unit) => !isReview || search.has("state") || unit.state === "translated" || (unit.made_from?.length ?? 0) > 0 || (unit.swaps?.length ?? 0) > 0 || (unit.because && unit.because !== "recorded");

function deskSearch() {
  const own = new URLSearchParams();
  for (const [name, value] of search) if (value && name !== "article") own.append(name, value);
  if (isReview && !own.has("state")) own.append("state", "translated");
  return own.toString();
}

function row(unit) {
  const key = `${unit.article}\n${unit.id}`;
  const tick = h("input", { type: "checkbox", "aria-label": say("tick-unit"), onclick: (event) => { if (event.target.checked) ticked.set(key, unit); else ticked.delete(key); showBatch(); } });
  const about = { lang: context.sourceLanguage, dir: context.sourceDir, class: "text" };
  const source = unit.tokens?.length ? changed(unit.tokens) : unit.previous && unit.previous !== unit.source ? changed(difference(unit.previous, unit.source)) : unit.source;
  return h("li", {}, isReadOnly ? h("span", {}) : tick,
    h("div", {},
      h("div", { class: "row small" }, h("span", {}, stateMark(unit.state)),
        unit.stale_since ? h("span", { class: "soft" }, say("since", { date: date(unit.stale_since) })) : null,
        (unit.classes ?? []).map((name) => h("span", { class: "chip" }, known(`class-${name}`) ?? name)),
        h("span", { class: "soft path" }, `${unit.article}:${unit.line}`)),
      h("a", { class: "unit-link", "data-row": "", href: deskAddress(context.language, unit.article, unit.id, deskSearch()) },
        h("div", about, source),
        unit.translation !== null && unit.translation !== undefined ? h("div", { class: "text", lang: context.language, dir: context.dir }, isolated(unit.text ?? unit.translation)) : null),
      (unit.findings ?? []).slice(0, 3).map((finding) => h("div", { class: `small ${finding.severity === "error" ? "stale" : "soft"}` }, finding.message)),
      isReview && !isReadOnly && unit.translation !== null ? h("div", { class: "row" }, button(unit.state === "draft" ? say("accept") : say("approve"), (event) => decide(unit, unit.state === "translated", event.target), { kind: "small" })) : null));
}

async function decide(unit, reviewed, place) {
  try {
    const body = await send("POST", "accept", { language: context.language, units: [{ article: unit.article, id: unit.id, expected: expected(unit) }], reviewed });
    const { refused } = outcome(body);
    if (refused.length) throw new Error(refused[0].message ?? say("conflict-short"));
    if (body.receipt) receipts.push([body.receipt]);
    const words = reviewed ? say("now-state", { state: say("state-reviewed") }) : say("now-state", { state: say("state-translated") });
    const row = place.closest("li");
    put(place.closest(".row"), h("span", { class: "reviewed" }, `✓ ${words}`));
    one("a.unit-link", row).focus();
    announce(words);
  } catch (refused) {
    fail(refused);
  }
}

function showBatch() {
  const bar = one("#batch");
  bar.hidden = ticked.size === 0 || isReadOnly;
  put(bar, ...batchBar(ticked.size, batch, { mayReview: page.mayReview !== "false" }));
}

async function batch(action) {
  if (action === "untick") { ticked.clear(); all("#units input").forEach((box) => { box.checked = false; }); return showBatch(); }
  try {
    const places = [...ticked.values()].map(({ article, id }) => ({ article, id }));
    const result = await runBatch(action, places, context);
    if (!result) return undefined;
    const { done, refused } = outcome(result.body);
    if (result.body.receipt) receipts.push([result.body.receipt].flat());
    const words = say("batch-done", { count: count(done), refused: count(refused.length) });
    one("#said").textContent = words;
    announce(words);
    ticked.clear();
    showBatch();
    return load(true);
  } catch (refused) {
    return fail(refused);
  }
}

async function undo() {
  const last = receipts.pop();
  if (!last) return announce(say("nothing-to-undo"));
  try {
    for (const receipt of last) await send("POST", "undo", { receipt });
    one("#said").textContent = say("undone");
    announce(say("undone"));
    return await load(true);
  } catch (refused) {
    return fail(refused);
  }
}

function fail(refused) {
  const text = `${refused.message} ${refused.hint ?? ""}`.trim();
  one("#said").textContent = text;
  announce(text, { error: true });
}

async function load(anew = false) {
  const list = one("#units");
  if (anew) { cursor = null; shown = 0; put(list); }
  list.setAttribute("aria-busy", "true");
  try {
    const body = await ask("units", { language: context.language, ...query(), limit: 100, cursor });
    const units = body.units.map(whole).filter(isWanted);
    list.append(...units.map(row));
    shown += units.length;
    cursor = body.next ?? null;
    const total = body.total ?? shown;
    one("#total").textContent = shown === 0 && !cursor ? say("no-units-found") : isReview && !search.has("state") ? say("units-shown", { count: count(shown) }) : say("units-of", { shown: count(shown), count: count(total) });
    one("#more").hidden = !cursor;
    const first = one("a.unit-link", list);
    if (first) { one("#start").href = first.href; one("#start").hidden = false; }
  } catch (refused) {
    fail(refused);
  } finally {
    list.removeAttribute("aria-busy");
  }
}

begin({
  tick: () => { const box = one("input[type=checkbox]", document.activeElement?.closest("li") ?? document.createElement("i")); box?.click(); return Boolean(box); },
  "tick-all": () => { all("#units input[type=checkbox]").forEach((box) => { if (!box.checked) box.click(); }); },
  "undo-outside": () => { undo(); },
});
fillForm();
one("form.filters")?.addEventListener("formdata", (event) => {
  // Empty fields say nothing in an address.
  for (const [name, value] of [...event.formData]) if (!value) event.formData.delete(name);
});
one("#more").addEventListener("click", () => load());
load();
