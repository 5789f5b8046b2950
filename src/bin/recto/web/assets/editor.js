// The box in which a translation is typed: as text, as a form of variants, or as Fluent source.
//
// Nothing here saves. What is typed goes to a draft, and to `try`, which says what recto would find in it.

import { send, expected } from "./api.js";
import { all, button, debounced, h, one, put } from "./dom.js";
import { draftOf, dropDraft, keepDraft } from "./drafts.js";
import { categories, patternOf, variantsOf } from "./fluent.js";
import { keyShown } from "./keys.js";
import { codePoint, marked, visible } from "./marks.js";
import { variantForm } from "./variants.js";
import { count, say } from "./words.js";

const GRAVITY = { error: 0, warning: 1, note: 2 };
const SIGNS = { error: "✕", warning: "△", note: "·" };

/** What a unit has in the box before anybody types: the text, and how it is to be read. */
export function initial(unit) {
  const text = unit.text ?? null;
  if (unit.is_fluent) return { text: unit.translation ?? skeleton(unit), as: "fluent" };
  if (unit.translation === null || unit.translation === undefined) return { text: "", as: "auto" };
  if (text !== null) return { text, as: "auto" };
  return /[{}]/.test(unit.translation) ? { text: unit.translation, as: "fluent" } : { text: unit.translation, as: "auto" };
}

// A missing pattern with a selector begins with the categories of its own language.
function skeleton(unit) {
  const model = variantsOf(unit.source);
  if (!model || model.variants.some(({ key }) => !/^(zero|one|two|few|many|other)$/.test(key))) return "";
  const own = categories(unit.language, model.isOrdinal);
  return patternOf({ ...model, variants: own.map(({ key }) => ({ key, text: "", isDefault: key === "other" })) });
}

/** The box of one unit. */
export class Editor {
  /** `desk` says `language`, `dir`, `isReadOnly`, and is told `typed()` and `found(findings)`. */
  constructor(host, desk) {
    this.host = host;
    this.desk = desk;
    this.findings = [];
    this.round = 0;
    this.soon = debounced(150, () => this.tryNow());
  }

  /** Shows a unit, with what was typed for it before. */
  open(unit) {
    this.soon.cancel();
    this.unit = unit;
    this.saved = initial(unit);
    const draft = draftOf(unit);
    this.expected = draft?.expected ?? expected(unit);
    this.as = draft?.as ?? this.saved.as;
    this.text = draft?.text ?? this.saved.text;
    this.asSource = false;
    this.beforeSource = null;
    this.findings = unit.findings ?? [];
    this.draw();
    this.showFindings();
    if (draft) this.soon();
  }

  /** Whether what is in the box differs from what is saved. */
  get isDirty() {
    if (this.beforeSource && this.as === "fluent") return this.text !== this.beforeSource.fluent || this.beforeSource.text !== this.saved.text;
    return this.text !== this.saved.text || this.as !== this.saved.as;
  }

  draw() {
    const { language, dir, isReadOnly } = this.desk;
    // A message without a choice in it reads like any other text.
    const isPattern = this.as === "fluent" && (this.asSource || this.text.includes("->") || !this.unit.is_fluent);
    const form = isPattern && !this.asSource
      ? variantForm(this.text, { language, dir, changed: (text) => this.typed(text) }) : null;
    this.form = form;
    if (form) {
      this.box = null;
      put(this.host, h("h2", { class: "label", id: "box-label" }, say("translation")), form);
      if (isReadOnly) all("textarea, input, button", form).forEach((field) => { field.disabled = true; });
      return;
    }
    this.rawPlace = null;
    this.mirror = h("div", { class: "mirror", "aria-hidden": "true", lang: language, dir: isPattern ? "ltr" : dir });
    this.box = h("textarea", {
      id: "box", rows: 3, lang: language, dir: isPattern ? "ltr" : dir, spellcheck: "true", autocapitalize: "sentences",
      "aria-describedby": "findings", readonly: isReadOnly,
      class: isPattern ? "source-box" : null,
      oninput: () => this.typed(this.box.value),
    });
    this.box.value = this.text;
    put(this.host, 
      h("div", { class: "row between" },
        h("label", { class: "label", for: "box" }, isPattern ? say("translation-fluent") : say("translation")),
        h("div", { class: "switch" }, h("button", { type: "button", "aria-pressed": "false", onclick: (event) => this.showRaw(event.currentTarget) }, say("view-raw")))),
      h("div", { class: "stack" }, this.mirror, this.box));
    this.reflect();
  }

  /** Shows below the box what is in it, from left to right, with every character that nobody sees by its name. */
  showRaw(button) {
    const isOn = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(isOn));
    this.rawPlace?.remove();
    this.rawPlace = isOn ? h("div", { class: "card" }) : null;
    if (isOn) this.host.append(this.rawPlace);
    this.reflect();
  }

  /** Takes over what was typed by a person. */
  typed(text) {
    this.text = text;
    this.keep();
    this.reflect();
    this.soon();
    this.desk.typed();
  }

  /** Keeps what is in the box as a draft, or drops the draft where it says what is saved. */
  keep() {
    if (!this.isDirty) {
      dropDraft(this.unit);
      this.expected = expected(this.unit);
    } else if (!keepDraft(this.unit, { text: this.text, as: this.as, expected: this.expected, at: Date.now() })) {
      this.desk.cannotKeep();
    }
  }

  /** Puts a text where the cursor is, so that the browser can take it back. */
  insert(text, { all: whole = false } = {}) {
    const field = this.field;
    if (!field) return;
    field.focus();
    if (whole) field.select();
    // The only way that the undo of the browser knows.
    if (!document.execCommand("insertText", false, text)) {
      field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  /** The field that is typed in: the box, or the variant that was last in use. */
  get field() {
    if (this.box) return this.box;
    const fields = all("textarea", this.form);
    return fields.find((field) => field === document.activeElement) ?? fields.find((field) => !field.value) ?? fields[0] ?? null;
  }

  /** Goes to where one types. */
  focus() {
    const field = this.field;
    if (!field) return;
    field.focus();
    field.setSelectionRange?.(field.value.length, field.value.length);
  }

  /** Switches between the form of variants, or the text, and the source. */
  toggleSource() {
    const before = this.beforeSource;
    if (this.asSource && before && this.text === before.fluent) {
      [this.asSource, this.as, this.text] = [false, "auto", before.text];
    } else if (this.as === "fluent") {
      this.asSource = !this.asSource;
    } else {
      // Article text becomes a pattern: what Fluent would read as syntax is written as what it is.
      const fluent = this.unit.translation !== null && this.text === this.saved.text ? this.unit.translation : escaped(this.text);
      this.beforeSource = { text: this.text, fluent };
      [this.asSource, this.as, this.text] = [true, "fluent", fluent];
    }
    this.draw();
    this.focus();
    this.soon();
  }

  /** Puts another text into the box, as if it was typed. */
  replace(text, as = this.as) {
    if (this.box && as === this.as) {
      this.insert(text, { all: true });
      return;
    }
    this.as = as;
    this.typed(text);
    this.draw();
  }

  /** Goes on from another state of the unit, with the text that was typed. */
  rebase(unit) {
    this.unit = unit;
    this.saved = initial(unit);
    this.beforeSource = null;
    this.expected = expected(unit);
    this.keep();
  }

  // The text behind the box: it gives the box its height, and findings their places.
  reflect() {
    if (!this.box) return;
    const places = this.findings.filter((finding) => Number.isInteger(finding.start) && finding.end > finding.start);
    const marks = places.map((finding) => ({ start: finding.start, end: finding.end, kind: "finding", severity: finding.severity }));
    put(this.mirror, ...(this.triedText === this.text ? underlined(this.text, marks) : [this.text]), "\u200b");
    if (this.rawPlace) put(this.rawPlace, raw(this.text));
    const length = one("#length");
    if (length) length.textContent = say("length", { count: count([...this.text].length), source: count([...this.unit.source].length) });
    const hidden = one("#hidden-characters");
    if (hidden) {
      const found = [...new Set(this.text.match(/[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/gu) ?? [])];
      hidden.hidden = found.length === 0;
      hidden.textContent = found.length ? say("invisible", { characters: found.map(named).join(", ") }) : "";
    }
  }

  async tryNow() {
    const round = ++this.round;
    const { unit, text, as } = this;
    if (!text.trim() || (as === "fluent" && /\{ "" \}/.test(text) && !this.isDirty)) {
      this.findings = [];
      this.showFindings();
      return null;
    }
    this.abort?.abort();
    this.abort = new AbortController();
    try {
      const answer = await send("POST", "try", { article: unit.article, id: unit.id, language: this.desk.language, text, as }, { signal: this.abort.signal });
      if (round !== this.round) return null;
      this.findings = answer.findings ?? [];
      this.tried = answer;
    } catch (refused) {
      if (refused.name === "AbortError" || round !== this.round) return null;
      this.tried = null;
      // The source or the translation changed meanwhile: saving says so, typing goes on.
      if (refused.status === 409) return null;
      this.findings = refused.status === 422
        ? [{ code: refused.code, severity: "error", message: refused.message, hint: refused.hint, ...syntaxPlace(refused, text) }]
        : [{ code: "server", severity: "note", message: refused.message, hint: refused.hint }];
    }
    this.triedText = text;
    this.reflect();
    this.showFindings();
    return this.findings;
  }

  /** Waits until the findings are those of the text as it is now. */
  async settled() {
    this.soon.cancel();
    if (this.triedText !== this.text || !this.findings) await this.tryNow();
    return this.findings;
  }

  showFindings() {
    const list = one("#findings");
    if (!list) return;
    this.findings = [...this.findings].sort((a, b) => (GRAVITY[a.severity] ?? 3) - (GRAVITY[b.severity] ?? 3));
    const isFixable = (finding) => typeof finding.fix === "string" && (Number.isInteger(finding.start) || finding.start === undefined);
    const fixable = this.findings.find(isFixable);
    const rows = this.findings.map((finding, at) => h("li", { class: finding.severity },
      h("div", {},
        h("span", { class: "sign", "aria-hidden": "true" }, SIGNS[finding.severity] ?? "·"), " ",
        h("span", { class: "quiet" }, `${say(`severity-${finding.severity}`)}: `), finding.message,
        finding.hint ? h("span", { class: "hint" }, " ", finding.hint) : null),
      this.desk.isReadOnly ? null : h("div", { class: "row" },
        isFixable(finding) ? button(say("use-fix"), () => this.fix(finding), { kind: "small", key: finding === fixable ? keyShown("fix") : "" }) : null,
        finding.code && finding.can_dismiss !== false && !["server", "pattern"].includes(finding.code)
          ? button(say("dismiss"), () => this.desk.dismiss(finding), { kind: "small quiet-button", key: at === 0 ? keyShown("dismiss") : "" }) : null)));
    put(list, ...rows);
    this.desk.found?.(this.findings);
  }

  /** Puts the fix of a finding, or of the first that has one, into the box. */
  fix(finding = this.findings.find((one) => typeof one.fix === "string")) {
    if (typeof finding?.fix !== "string") return false;
    const { start, end, fix } = finding;
    const text = Number.isInteger(start) ? this.text.slice(0, start) + fix + this.text.slice(end) : fix;
    this.replace(text);
    return true;
  }
}

// Marks over a text that has to keep its width: no signs for spaces.
const underlined = (text, marks) => marked(text.replace(/[\u00a0\u202f]/g, " "), marks);

const named = (character) => ({ "\u00a0": say("space-no-break"), "\u202f": say("space-narrow") }[character] ?? codePoint(character));

const escaped = (text) => text.replace(/[{}]/g, (brace) => `{ "${brace}" }`);

function syntaxPlace({ body }, text) {
  if (!Number.isInteger(body.offset)) return {};
  const start = Math.min(body.offset, Math.max(text.length - 1, 0));
  return { start, end: start + 1 };
}

/** A text as it is, with every character named that nobody sees: monospace, left to right. */
export const raw = (text) => h("pre", { class: "raw", dir: "ltr" }, visible(text));
