// The languages of the project, and the way on from where somebody stopped.

import { ask } from "./api.js";
import { h, one, page, put } from "./dom.js";
import { begin, deskAddress } from "./page.js";
import { bar } from "./tally.js";
import { count, languageName, say } from "./words.js";

const LEFT = "state=stale&state=draft&state=missing";

async function show() {
  const status = await ask("status");
  const languages = status.languages ?? {};
  const rows = Object.entries(languages).map(([tag, tally]) => {
    const cell = (state, value) => h("td", { class: value ? "number" : "number nothing", "data-label": say(`state-${state}`) },
      value ? h("a", { href: `${page.base}/${tag}/units?state=${state}` }, count(value)) : count(value));
    return h("tr", {},
      h("th", { scope: "row" }, h("a", { href: `${page.base}/${tag}/`, "data-row": "", lang: page.lang }, languageName(tag))),
      h("td", {}, bar(tally)),
      h("td", { class: "number", "data-label": say("done") }, say("percent", { percent: count(Math.floor(tally.complete * 100)) })),
      cell("stale", tally.stale), cell("draft", tally.draft), cell("missing", tally.missing),
      h("td", { class: tally.words_left ? "number" : "number nothing", "data-label": say("words-left") }, count(tally.words_left)));
  });
  put(one("#languages"), ...rows);
  await showContinue(status, languages);
}

async function showContinue(status, languages) {
  let last = null;
  try { last = JSON.parse(localStorage.getItem(`recto-last:${page.project}`)); } catch { /* There is none. */ }
  const tag = last && languages[last.language] ? last.language : Object.keys(languages).find((tag) => left(languages[tag]) > 0);
  if (!tag) return;
  const place = one("#continue");
  if (left(languages[tag]) === 0 && !last) return;
  let target = last?.language === tag ? deskAddress(tag, last.article, last.id, LEFT) : null;
  let words = last?.language === tag ? say("go-on-with", { language: languageName(tag), article: last.article }) : say("begin-with", { language: languageName(tag) });
  if (!target) {
    const found = await ask("units", { language: tag, state: ["stale", "draft", "missing"], limit: 1 });
    const first = found.units[0];
    if (!first) return;
    target = deskAddress(tag, first.article, first.id, LEFT);
    words = say("begin-with", { language: `${languageName(tag)}: ${first.article}` });
  }
  put(place, 
    h("div", {}, h("p", {}, h("b", {}, words)), h("p", { class: "soft" }, say("left-in-language", { count: count(left(languages[tag])), words: count(languages[tag].words_left) }))),
    h("a", { class: "button primary", href: target, id: "go-on", "data-row": "" }, say("go-on")));
  place.hidden = false;
}

const left = (tally) => tally.stale + tally.draft + tally.missing;

begin();
const lead = one(".lead");
lead.textContent = lead.textContent.replace(new RegExp(`(?<![\\p{L}-])${page.sourceLanguage}(?![\\p{L}-])`, "u"), languageName(page.sourceLanguage));
show().catch((refused) => { one("#said").textContent = refused.message; });
