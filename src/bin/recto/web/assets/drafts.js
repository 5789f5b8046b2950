// What was typed and not saved: kept by this browser until it is saved or dropped.
//
// The key names project, language, article, unit and the fingerprint of the source text that was read; the value also
// holds what was expected of the unit then, so that a save after a reload still speaks of what the person saw.

import { page } from "./dom.js";

const clean = (text) => encodeURIComponent(text);
const head = (language) => `recto-draft:${clean(page.project)}:${clean(language)}:`;
const place = ({ language, article, id }) => `${head(language)}${clean(article)}:${clean(id)}:`;
const keyOf = (unit) => `${place(unit)}${unit.source_fingerprint}`;

const store = {
  get(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } },
  drop(key) { try { localStorage.removeItem(key); } catch { /* Nothing was kept. */ } },
  keys() { try { return Object.keys(localStorage); } catch { return []; } },
};

/** What was typed for the source text of a unit. */
export const draftOf = (unit) => store.get(keyOf(unit));

/** What was typed for earlier source texts of a unit. */
export const earlierDrafts = (unit) =>
  store.keys().filter((key) => key.startsWith(place(unit)) && key !== keyOf(unit))
    .map((key) => ({ key, ...store.get(key) })).filter((draft) => typeof draft.text === "string");

/** Keeps what is typed; false where the browser does not let us. */
export const keepDraft = (unit, draft) => store.set(keyOf(unit), draft);

/** Drops what was typed. */
export const dropDraft = (unit) => store.drop(keyOf(unit));

/** Drops a draft by its key. */
export const dropKey = (key) => store.drop(key);

/** The ids of the units of an article for which something was typed. */
export function unsavedIn(language, article) {
  const before = `${head(language)}${clean(article)}:`;
  const ids = store.keys().filter((key) => key.startsWith(before)).map((key) => decodeURIComponent(key.slice(before.length).split(":")[0]));
  return new Set(ids);
}

/** All units of a language, or of the project, for which something was typed: article and id. */
export function unsaved(language = null) {
  const before = language ? head(language) : `recto-draft:${clean(page.project)}:`;
  const found = new Map();
  for (const key of store.keys().filter((key) => key.startsWith(before))) {
    const parts = key.split(":").map(decodeURIComponent);
    found.set(parts.slice(2, 5).join("\n"), { language: parts[2], article: parts[3], id: parts[4] });
  }
  return [...found.values()];
}

const kept = (unit) => `recto-kept:${place(unit)}`;

/** Puts a text aside that another one took the place of. */
export function putAside(unit, text) {
  const texts = (store.get(kept(unit)) ?? []).filter((one) => one !== text);
  store.set(kept(unit), [text, ...texts].slice(0, 5));
}

/** The texts that were put aside. */
export const putAsideOf = (unit) => store.get(kept(unit)) ?? [];
