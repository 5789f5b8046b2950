// Texts with what is to be seen in them: changes, terms, placeables, code, and characters that nobody sees.

import { h } from "./dom.js";
import { say } from "./words.js";

// Spaces and marks that look like nothing or like a plain space.
const INVISIBLE = /[\u00a0\u00ad\u061c\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/gu;
const SIGNS = { "\u00a0": "⍽", "\u202f": "⍽", "\u00ad": "-", "\u200b": "·", "\u200e": "⇥", "\u200f": "⇤", "\u3000": "□" };

/** The code point of a character, `U+00A0`. */
export const codePoint = (character) => `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** A text whose invisible characters are named. */
export function visible(text) {
  const nodes = [];
  let from = 0;
  for (const found of text.matchAll(INVISIBLE)) {
    if (found.index > from) nodes.push(text.slice(from, found.index));
    nodes.push(h("span", { class: "space", title: codePoint(found[0]) }, SIGNS[found[0]] ?? "◌"));
    from = found.index + found[0].length;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

/**
 * A text with marks: `{start, end, kind, title?, onclick?}` in UTF-16 units. Placeables and code are isolated from the
 * direction of the text around them.
 */
export function marked(text, marks) {
  const sound = marks.filter((mark) => mark.start < mark.end && mark.end <= text.length);
  const borders = [...new Set([0, text.length, ...sound.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b);
  const nodes = [];
  for (let at = 0; at + 1 < borders.length; at += 1) {
    const [start, end] = [borders[at], borders[at + 1]];
    let node = visible(text.slice(start, end));
    for (const mark of sound.filter((mark) => mark.start <= start && mark.end >= end).sort(byRank)) node = [wrapped(mark, node)];
    nodes.push(...node);
  }
  return nodes;
}

const RANKS = ["space", "placeable", "code", "tag", "link", "term", "finding", "insert"];
const byRank = (a, b) => RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind);

function wrapped(mark, inside) {
  switch (mark.kind) {
    case "insert": return h("ins", {}, h("span", { class: "quiet" }, `${say("inserted")} `), ...inside);
    case "term": return h("span", { class: "term", title: mark.title }, ...inside);
    case "placeable": case "code": case "tag": return h("bdi", { dir: "ltr", class: mark.kind }, ...inside);
    case "finding": return h("span", { class: `found ${mark.severity}` }, ...inside);
    default: return h("span", { class: mark.kind }, ...inside);
  }
}

/** What stands in a translation and is no text: placeables, code, addresses, tags. */
const FOREIGN = /\{[^{}]*\}|`[^`]+`|<\/?[a-zA-Z][^<>]*>|https?:\/\/\S+/g;

/** A translation in which what is no text keeps its own direction. */
export const isolated = (text) => marked(text, foreign(text));

/** Where that stands. */
export const foreign = (text) => [...text.matchAll(FOREIGN)].map((found) => ({ start: found.index, end: found.index + found[0].length, kind: found[0].startsWith("{") ? "placeable" : found[0].startsWith("`") ? "code" : "tag" }));

/** A change of a translation, word by word. */
export const changedTranslation = (tokens) => changed(tokens, foreign(tokens.filter((token) => token.tag !== "delete").map((token) => token.text).join("")));

/** A change word by word, from tokens `{tag, text}`, with marks that count in the new text. */
export function changed(tokens, marks = []) {
  const nodes = [];
  let at = 0;
  for (const { tag, text } of tokens) {
    if (tag === "delete") {
      nodes.push(h("del", {}, h("span", { class: "quiet" }, `${say("deleted")} `), ...visible(text)));
      continue;
    }
    const own = marks.map((mark) => ({ ...mark, start: Math.max(mark.start - at, 0), end: Math.min(mark.end - at, text.length) }));
    if (tag === "insert" && text.trim()) own.push({ start: text.length - text.trimStart().length, end: text.trimEnd().length, kind: "insert" });
    nodes.push(...marked(text, own.filter((mark) => mark.start < mark.end)));
    at += text.length;
  }
  return nodes;
}

/** The words and gaps of a text. */
function words(text) {
  if (typeof Intl.Segmenter === "function") return [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)].map((part) => part.segment);
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

/** How one text becomes another, word by word, as tokens. Long texts are compared by their ends only. */
export function difference(old, now) {
  const [a, b] = [words(old), words(now)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const tokens = [];
  const push = (tag, text) => {
    if (!text) return;
    const last = tokens[tokens.length - 1];
    if (last?.tag === tag) last.text += text; else tokens.push({ tag, text });
  };
  push("equal", a.slice(0, head).join(""));
  const [left, right] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (left.length * right.length > 250_000) {
    push("delete", left.join(""));
    push("insert", right.join(""));
  } else {
    const width = right.length + 1;
    const longest = new Uint16Array((left.length + 1) * width);
    for (let i = left.length - 1; i >= 0; i -= 1) {
      for (let j = right.length - 1; j >= 0; j -= 1) {
        longest[i * width + j] = left[i] === right[j]
          ? longest[(i + 1) * width + j + 1] + 1
          : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
      }
    }
    let [i, j] = [0, 0];
    while (i < left.length || j < right.length) {
      if (i < left.length && j < right.length && left[i] === right[j]) { push("equal", left[i]); i += 1; j += 1; }
      else if (i < left.length && (j >= right.length || longest[(i + 1) * width + j] >= longest[i * width + j + 1])) { push("delete", left[i]); i += 1; }
      else { push("insert", right[j]); j += 1; }
    }
  }
  push("equal", a.slice(a.length - tail).join(""));
  return tokens;
}
