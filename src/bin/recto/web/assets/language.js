// The articles of a language, by folder.

import { ask } from "./api.js";
import { h, one, page } from "./dom.js";
import { begin, deskAddress } from "./page.js";
import { bar } from "./tally.js";
import { count, say } from "./words.js";

const search = new URLSearchParams(location.search);
const LEFT = ["stale", "draft", "missing"];
const wanted = search.get("show") === "all" ? [] : LEFT;
let cursor = null;
let folder = null;
let shown = 0;

function row(article) {
  const query = wanted.map((state) => `state=${state}`).join("&");
  const cell = (state) => h("td", { class: article[state] ? "number" : "number nothing", "data-label": say(`state-${state}`) },
    article[state] ? h("a", { href: deskAddress(page.language, article.article, null, `state=${state}`) }, count(article[state])) : "0");
  const name = article.article.split("/").pop();
  return h("tr", {},
    h("th", { scope: "row" }, h("a", { href: deskAddress(page.language, article.article, null, query), "data-row": "" }, article.title ? h("span", { lang: page.sourceLanguage }, article.title, " ") : null, h("span", { class: article.title ? "soft path" : "path" }, name))),
    h("td", {}, bar(article)),
    h("td", { class: "number", "data-label": say("done") }, say("percent", { percent: count(Math.floor((article.complete ?? 0) * 100)) })),
    ...LEFT.map(cell),
    h("td", { class: article.words_left ? "number" : "number nothing", "data-label": say("words-left") }, count(article.words_left ?? 0)));
}

async function load() {
  const body = await ask("articles", { language: page.language, state: wanted.join(","), folder: search.get("folder"), limit: 200, cursor });
  const place = one("#articles");
  const query = (search.get("q") ?? "").toLowerCase();
  const found = body.articles.filter(({ article }) => article.toLowerCase().includes(query));
  for (const { languages, ...about } of found) {
    const article = { ...about, ...languages[page.language] };
    const own = article.article.includes("/") ? article.article.slice(0, article.article.lastIndexOf("/")) : "";
    if (own !== folder) {
      folder = own;
      place.append(h("tr", { class: "folder" }, h("th", { scope: "colgroup", colspan: "7" }, h("a", { href: `?folder=${encodeURIComponent(own)}`, class: "path" }, own ? `${own}/` : "./"))));
    }
    place.append(row(article));
  }
  shown += found.length;
  cursor = body.next ?? null;
  // A search goes on until there is something to show.
  if (query && cursor && shown < 50) return load();
  one("#more").hidden = !cursor;
  one("#total").textContent = shown === 0 ? (wanted.length ? say("nothing-left") : say("no-articles")) : say("articles-of", { shown: count(shown), count: count(query ? shown : body.total ?? shown) });
  return undefined;
}

begin();
const field = one("input[type=search]");
if (field && search.get("q")) field.value = search.get("q");
one("#more").addEventListener("click", () => load());
load().catch((refused) => { one("#said").textContent = refused.message; });
