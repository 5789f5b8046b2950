// What helps at the side: earlier translations, terms, history, other languages, the rendered page.

import { ask } from "./api.js";
import { all, button, h, one, page, put } from "./dom.js";
import { initial } from "./editor.js";
import { dropKey, earlierDrafts, putAsideOf } from "./drafts.js";
import { changed, changedTranslation, difference, isolated } from "./marks.js";
import { Notes } from "./notes.js";
import { stateMark } from "./page.js";
import { count, date, languageName, say } from "./words.js";

const TABS = ["suggestions", "terms", "notes", "history", "others", "preview"];

/** The panels. `desk` says `unit`, `language`, `dir`, `sourceLanguage`, `sourceDir`, and takes `insert(text, as)`. */
export class Panels {
  constructor(host, desk) {
    this.host = host;
    this.desk = desk;
    this.active = "suggestions";
    this.tabs = TABS.map((name) => h("button", {
      type: "button", role: "tab", id: `tab-${name}`, "aria-controls": "panel", "aria-selected": "false", tabindex: "-1",
      onclick: () => this.choose(name),
      onkeydown: (event) => {
        const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (!by) return;
        event.preventDefault();
        const sign = getComputedStyle(this.host).direction === "rtl" ? -by : by;
        const next = TABS[(TABS.indexOf(this.active) + sign + TABS.length) % TABS.length];
        this.choose(next);
        one(`#tab-${next}`).focus();
      },
    }, say(`tab-${name}`), " ", h("span", { class: "soft", "data-count": name })));
    this.panel = h("div", { role: "tabpanel", id: "panel", tabindex: "0" });
    this.termsPlace = h("section", { class: "terms-here", "aria-label": say("terms-here") });
    put(host, h("div", { role: "tablist", "aria-label": say("help-panels") }, this.tabs), this.panel, this.termsPlace);
    this.suggestions = [];
    this.notes = new Notes(desk, (number) => this.counted("notes", number));
    this.select();
  }

  select() {
    for (const [at, name] of TABS.entries()) {
      const isActive = name === this.active;
      this.tabs[at].setAttribute("aria-selected", String(isActive));
      this.tabs[at].tabIndex = isActive ? 0 : -1;
    }
    this.panel.setAttribute("aria-labelledby", `tab-${this.active}`);
  }

  choose(name) {
    this.active = name;
    this.select();
    this.fill();
  }

  /** Opens the notes, to write one. */
  async note() {
    this.active = "notes";
    this.select();
    await this.fill();
    (one("#note") ?? one("#tab-notes")).focus();
  }

  counted(name, number) {
    const place = one(`[data-count=${name}]`, this.host);
    if (place) place.textContent = number ? count(number) : "";
    for (const place of all(`[data-count-of=${name}]`)) place.textContent = number ? count(number) : "";
  }

  /** Shows another unit. */
  show() {
    this.suggestions = [];
    this.counted("suggestions", 0);
    this.counted("notes", 0);
    this.counted("terms", this.desk.unit.terms?.length ?? 0);
    this.termsHere();
    this.fill();
    if (this.active !== "suggestions") this.loadSuggestions();
    if (this.active !== "notes") this.notes.look().catch(() => this.counted("notes", 0));
  }

  async fill() {
    const unit = this.desk.unit;
    if (!unit) return;
    const fresh = h("div", {});
    const name = this.active;
    this.panel.setAttribute("aria-busy", "true");
    try {
      await this[`fill${this.active[0].toUpperCase()}${this.active.slice(1)}`](fresh, unit);
    } catch (refused) {
      fresh.append(h("p", { class: "soft" }, refused.message));
    }
    // Another unit or another panel was chosen meanwhile.
    if (unit !== this.desk.unit || name !== this.active) return;
    this.panel.removeAttribute("aria-busy");
    put(this.panel, fresh);
  }

  // The glossary of the source text, always at hand.
  termsHere() {
    const terms = this.desk.unit.terms ?? [];
    if (terms.length === 0) { put(this.termsPlace); return; }
    put(this.termsPlace, h("h2", { class: "label" }, say("terms-here")), h("ul", { class: "plain" }, terms.map((term) => this.term(term))));
  }

  term(term) {
    const forms = term.forms ?? [];
    const preferred = forms[0] ?? "";
    return h("li", { class: "term-row" },
      h("span", { class: "term", lang: this.desk.sourceLanguage }, term.source),
      preferred ? [" — ", h("b", { lang: this.desk.language, dir: this.desk.dir }, preferred)] : null,
      forms.length > 1 ? h("span", { class: "soft", lang: this.desk.language, dir: this.desk.dir }, ` (${forms.slice(1).join(", ")})`) : null,
      term.forbidden?.length ? h("span", { class: "soft" }, " · ", say("term-not"), " ", h("s", { lang: this.desk.language }, term.forbidden.join(", "))) : null,
      term.definition ? h("span", { class: "hint" }, term.definition) : null,
      preferred && !this.desk.isReadOnly ? button(say("insert"), () => this.desk.insert(preferred), { kind: "small quiet-button" }) : null);
  }

  async loadSuggestions() {
    const { unit } = this.desk;
    let answer = { suggestions: [] };
    try {
      answer = await ask("suggestions", { article: unit.article, id: unit.id, language: this.desk.language });
    } catch { /* Without a memory the desk works all the same. */ }
    if (unit !== this.desk.unit) return;
    const own = unit.previous && unit.translation ? [{ origin: "previous", text: unit.text ?? unit.translation, source: unit.previous, as: initial(unit).as }] : [];
    const found = (answer.suggestions ?? []).map((one) => ({ ...one, text: one.text ?? one.translation, as: one.fluent ? "fluent" : null }));
    const kept = (answer.kept ?? []).map((one) => ({ ...one, text: one.text ?? one.translation, origin: "obsolete" }));
    const aside = putAsideOf(unit).map((text) => ({ origin: "aside", text }));
    const earlier = earlierDrafts(unit).map((draft) => ({ origin: "earlier", text: draft.text, as: draft.as, key: draft.key }));
    this.suggestions = [...own, ...earlier, ...found, ...kept, ...aside];
    this.counted("suggestions", this.suggestions.length);
  }

  async fillSuggestions(host, unit) {
    await this.loadSuggestions();
    if (this.suggestions.length === 0) { host.append(h("p", { class: "soft" }, say("no-suggestions"))); return; }
    const cards = this.suggestions.map((one, at) => {
      const { text } = one;
      const where = one.origin === "previous" ? say("origin-previous")
        : one.origin === "aside" ? say("origin-aside")
        : one.origin === "earlier" ? say("origin-earlier")
        : one.origin === "obsolete" ? say("origin-obsolete")
        : one.article ?? one.from ?? say("origin-memory");
      const percent = one.percent ?? null;
      const isOther = one.source && one.source !== unit.source;
      return h("li", { class: "card" },
        h("div", { class: "row between" }, h("span", { class: "soft" }, where), percent !== null ? h("b", {}, say("percent", { percent: count(percent) })) : null),
        h("p", { class: "text", lang: this.desk.language, dir: this.desk.dir }, isolated(text)),
        isOther ? h("details", {}, h("summary", {}, say("what-differs")), h("p", { class: "text small-text", lang: this.desk.sourceLanguage, dir: this.desk.sourceDir }, changed(difference(one.source, unit.source)))) : null,
        h("div", { class: "row" },
          this.desk.isReadOnly ? null : button(say("insert"), () => this.use(at + 1), { kind: "small", key: at < 9 ? String(at + 1) : "" }),
          one.key ? button(say("drop"), () => { dropKey(one.key); this.fill(); this.desk.typed(); }, { kind: "small quiet-button" }) : null));
    });
    host.append(h("ol", { class: "plain" }, cards));
  }

  /** Puts a suggestion into the box, by its number. */
  use(number) {
    const one = this.suggestions[number - 1];
    if (!one) return false;
    this.desk.take(one.text, one.as ?? null);
    return true;
  }

  fillNotes(host) { return this.notes.fill(host); }

  fillTerms(host, unit) {
    const terms = unit.terms ?? [];
    host.append(terms.length ? h("ul", { class: "plain" }, terms.map((term) => this.term(term))) : h("p", { class: "soft" }, say("no-terms")),
      h("p", {}, h("a", { href: `${page.base}/${this.desk.language}/terms` }, say("all-terms"))));
  }

  async fillHistory(host, unit) {
    const answer = await ask("history", { article: unit.article, id: unit.id, language: this.desk.language });
    const entries = answer.entries ?? [];
    if (entries.length === 0) { host.append(h("p", { class: "soft" }, say("no-history"))); return; }
    host.append(h("ol", { class: "plain" }, entries.map((entry, at) => {
      const older = entries[at + 1];
      const text = entry.text ?? entry.translation ?? "";
      return h("li", { class: "card" },
        h("div", { class: "soft" }, date(entry.date ?? entry.at), " ", h("code", {}, (entry.commit ?? "").slice(0, 7)), " ", entry.author ?? ""),
        entry.subject ? h("div", { class: "soft" }, entry.subject) : null,
        h("p", { class: "text", lang: this.desk.language, dir: this.desk.dir }, older ? changedTranslation(difference(older.text ?? older.translation ?? "", text)) : isolated(text)),
        this.desk.isReadOnly || !text ? null : h("div", { class: "row" }, button(say("insert"), () => this.desk.take(text, null), { kind: "small quiet-button" })));
    })));
  }

  fillOthers(host, unit) {
    const shown = (unit.others ?? []).filter((other) => other.language !== this.desk.language);
    if (shown.length === 0) { host.append(h("p", { class: "soft" }, say("no-others"))); return; }
    host.append(h("ul", { class: "plain" }, shown.map((other) => h("li", { class: "card" },
      h("div", { class: "row between" }, h("span", { class: "soft" }, languageName(other.language)), h("span", {}, stateMark(other.state))),
      h("p", { class: "text", lang: other.language, dir: "auto" }, other.text ?? other.translation ?? h("i", { class: "soft" }, say("no-translation")))))));
  }

  fillPreview(host, unit) {
    const path = unit.article.split("/").map(encodeURIComponent).join("/");
    const address = `${page.base}/preview/${this.desk.language}/${path}#${encodeURIComponent(unit.id)}`;
    host.append(h("iframe", { class: "preview", sandbox: "", title: say("tab-preview"), src: address }),
      h("p", {}, h("a", { href: address, target: "_blank", rel: "noopener" }, say("open-preview"))));
  }
}
