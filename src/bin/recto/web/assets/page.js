// What every page has: the theme, the count of unsaved texts, and the way to other pages by `g` and `?`.

import { all, h, one, page, put } from "./dom.js";
import { unsaved } from "./drafts.js";
import { keyShown, listen } from "./keys.js";
import { count, say } from "./words.js";

const read = (key) => { try { return localStorage.getItem(key); } catch { return null; } };

/** Looks as somebody chose: colours, size of text, contrast. */
export function dress() {
  const root = document.documentElement;
  for (const [name, key] of [["theme", "recto-theme"], ["size", "recto-size"], ["contrast", "recto-contrast"]]) {
    const value = read(key);
    if (value) root.dataset[name] = value; else delete root.dataset[name];
  }
}

/** Counts the units whose text is typed and not saved, in the head of the page. */
export function countUnsaved() {
  const chip = one("#unsaved");
  if (!chip) return;
  const found = unsaved();
  chip.hidden = found.length === 0;
  chip.textContent = found.length ? say("unsaved-count", { count: count(found.length) }) : "";
  const first = found[0];
  if (first) chip.href = deskAddress(first.language, first.article, first.id);
}

/** The address of a unit at the desk. */
export function deskAddress(language, article, id = null, search = "") {
  const query = new URLSearchParams(search);
  if (id) query.set("unit", id); else query.delete("unit");
  const text = query.toString();
  return `${page.base}/${language}/a/${article.split("/").map(encodeURIComponent).join("/")}${text ? `?${text}` : ""}`;
}

/** Opens the list of places to go to. */
export function openPlaces() {
  const places = one("#places");
  if (!places) return false;
  const opener = document.activeElement;
  places.showModal();
  one("a", places)?.focus();
  places.addEventListener("close", () => opener instanceof HTMLElement && opener.focus(), { once: true });
  return true;
}

/** The commands that every page knows; `own` come first. */
export function begin(own = {}) {
  dress();
  countUnsaved();
  addEventListener("storage", countUnsaved);
  one("#go")?.addEventListener("click", openPlaces);
  one("#places-close")?.addEventListener("click", () => one("#places").close());
  for (const place of all("[data-key-of]")) {
    const key = keyShown(place.dataset.keyOf);
    put(place, key);
    place.hidden = !key;
  }
  listen((id, detail) => {
    if (own[id]) return own[id](detail);
    if (id === "go") return openPlaces();
    if (id === "help") { location.assign(`${page.base}/help`); return true; }
    if (id === "search") { const field = one("input[type=search]"); field?.focus(); return Boolean(field); }
    if (id === "move-down" || id === "move-up") return step(id === "move-down" ? 1 : -1);
    return false;
  });
}

// On pages that are lists, `j` and `k` go from link to link.
function step(by) {
  const rows = all("main [data-row]");
  if (rows.length === 0) return false;
  const at = rows.indexOf(document.activeElement);
  rows[Math.min(Math.max(at < 0 ? 0 : at + by, 0), rows.length - 1)].focus();
  return true;
}

/** The icon of a state; its word stands beside it or is read out. */
export const ICONS = { missing: "○", draft: "~", stale: "↻", translated: "✓", reviewed: "✔" };

/** The state of a unit as icon and word; `quiet` where only the icon is to be seen. */
export const stateMark = (state, { quiet = false } = {}) => [
  h("span", { class: `icon ${state}`, "aria-hidden": "true" }, ICONS[state] ?? "·"),
  quiet ? h("span", { class: "quiet" }, `${say(`state-${state}`)}: `) : h("span", { class: state }, say(`state-${state}`)),
];
