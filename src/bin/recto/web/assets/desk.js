// The desk: one unit after another, saved when somebody says so, and never a text lost.

import { ask, askAll, pages, readUnit } from "./api.js";
import { dialog } from "./dialogs.js";
import { all, announce, button, h, one, page, put } from "./dom.js";
import { draftOf, dropDraft, putAside } from "./drafts.js";
import { Editor, initial } from "./editor.js";
import { following } from "./following.js";
import { keyShown } from "./keys.js";
import { UnitList } from "./list.js";
import { listenLive } from "./live.js";
import { begin, countUnsaved, deskAddress } from "./page.js";
import { Panels } from "./panels.js";
import { asInserted, lacking, replaced, wordsOf } from "./pieces.js";
import { Presence } from "./presence.js";
import { saving } from "./saving.js";
import { metaOf, proposalsOf, sentencesOf, sourceOf } from "./unit.js";
import { count, known, say } from "./words.js";

const LEFT = ["stale", "draft", "missing"];
const FILTERS = ["state", "class", "code", "q"];

class Desk extends saving(following(Object)) {
  constructor() {
    super();
    Object.assign(this, { language: page.language, dir: page.dir, sourceLanguage: page.sourceLanguage, sourceDir: page.sourceDir, article: page.article, isReadOnly: page.readOnly === "true" });
    this.search = new URLSearchParams(location.search);
    this.filter = Object.fromEntries(FILTERS.map((name) => [name, this.search.getAll(name)]).filter(([, values]) => values.length));
    this.receipts = this.storedReceipts();
    this.cache = new Map();
    this.typedByHand = false;
    this.list = new UnitList(one("#units"), this);
    this.panels = new Panels(one("#side"), this);
    this.presence = new Presence(this);
  }

  address(id) { return deskAddress(this.language, this.article, id, this.search.toString()); }

  async begin() {
    begin(this.commands());
    this.watchLeaving();
    const about = { article: this.article, language: this.language, fields: "brief" };
    this.readKept();
    const hasFilter = Object.keys(this.filter).length > 0;
    const rest = pages("units", about, "units");
    const matchingRest = hasFilter ? pages("units", { ...about, ...this.filter }, "units") : null;
    const [first, matching] = await Promise.all([rest.next(), matchingRest?.next()]);
    const units = first.value ?? [];
    this.units = units;
    // Fixed when the filter is opened: what is saved stays in it, ticked, until the page is loaded again.
    this.matching = new Set((matching ? matching.value ?? [] : units).map((unit) => unit.id));
    this.matchesAll = !hasFilter;
    const line = Number(page.line ?? 0);
    const wanted = this.search.get("unit") ?? (line ? units.filter((unit) => unit.line <= line).at(-1)?.id : null);
    const begun = units.find((unit) => this.matching.has(unit.id) && (hasFilter || LEFT.includes(unit.state)))
      ?? units.find((unit) => this.matching.has(unit.id)) ?? units[0];
    this.current = wanted ?? begun?.id ?? [...this.matching][0];
    this.list.show(units, this.matching);
    this.showFilter();
    listenLive(this.live());
    this.readRest(rest, matchingRest).catch((refused) => this.fail(refused));
    if (!this.current) return put(one("#unit"), h("p", {}, say("no-units")));
    return this.open(this.current, { push: false });
  }

  // A long article comes in parts; the first is worked on already.
  async readRest(rest, matchingRest) {
    for await (const units of matchingRest ?? []) {
      units.forEach(({ id }) => this.matching.add(id));
      this.list.redraw(units);
    }
    for await (const units of rest) {
      this.units.push(...units);
      if (this.matchesAll) units.forEach(({ id }) => this.matching.add(id));
      this.list.add(units);
    }
    this.showFilter();
  }

  // ---------------------------------------------------------------- one unit

  async read(id) {
    const cached = this.cache.get(id);
    this.cache.delete(id);
    if (cached) return cached;
    return this.load(id);
  }

  // A unit with the second versions that wait for somebody's choice.
  async load(id) {
    const [unit, kept] = await Promise.all([readUnit(this.article, id, this.language), this.kept]);
    return { ...unit, proposals: kept.filter((text) => text.kind === "proposal" && text.unit === id) };
  }

  /** Reads what ledgers keep of the article beside its translations. */
  readKept() {
    this.kept = ask("kept", { article: this.article, language: this.language }).then((body) => body.kept, () => []);
  }

  prefetch(id) {
    if (!id || this.cache.has(id)) return;
    this.load(id).then((unit) => this.cache.set(id, unit), () => {});
  }

  async open(id, { push = true, focus = "box" } = {}) {
    this.current = id;
    this.list.mark(id);
    one("#list-pane").classList.remove("is-open");
    if (push) history.pushState({ id }, "", this.address(id));
    try { localStorage.setItem(`recto-last:${page.project}`, JSON.stringify({ language: this.language, article: this.article, id })); } catch { /* The home page begins anew. */ }
    // What is typed from now on belongs to the next unit, never to the one before it.
    const fields = all("#editor textarea").filter((field) => !field.readOnly);
    fields.forEach((field) => { field.readOnly = true; });
    let unit;
    try {
      unit = await this.read(id);
    } catch (refused) {
      fields.forEach((field) => { field.readOnly = false; });
      return refused.status === 404 ? this.showGone(id) : this.fail(refused);
    }
    if (this.current !== id) return undefined;
    // An address may name a unit by the beginning of its id.
    if (unit.id !== id) {
      this.current = unit.id;
      this.list.mark(unit.id);
    }
    this.show(unit);
    if (focus === "box") this.editor.focus();
    this.presence.enter();
    this.prefetch(this.neighbour(1));
    return undefined;
  }

  show(unit) {
    this.unit = unit;
    this.seen = unit;
    const pane = one("#unit");
    const at = this.units.findIndex((one) => one.id === unit.id) + 1;
    put(pane, 
      h("h1", { class: "quiet" }, say("unit-heading", { at: count(at), count: count(this.units.length), kind: unit.kind_name ?? unit.kind })),
      metaOf(unit, this),
      unit.note ? h("div", { class: "banner" }, h("b", {}, say("author-note")), " ", unit.note) : null,
      unit.review_note ? h("div", { class: "banner warning" }, h("b", {}, say("review-note")), " ", unit.review_note) : null,
      h("div", { id: "news" }),
      h("div", { id: "present" }),
      sourceOf(unit, this),
      proposalsOf(unit, this),
      h("div", { id: "conflict" }),
      h("div", { id: "editor" }),
      h("ul", { id: "findings", class: "findings", "aria-label": say("findings") }),
      h("p", { id: "hidden-characters", class: "soft small", hidden: true }),
      this.actions(unit),
      sentencesOf(unit, this));
    this.editor = new Editor(one("#editor"), this);
    this.editor.open(unit);
    this.panels.show();
    document.title = `${unit.source.slice(0, 60)} · ${this.article} · recto`;
    one("#unit-pane").scrollTop = 0;
    this.mobileBar();
    return unit;
  }

  actions(unit) {
    if (this.isReadOnly) return h("p", { class: "soft" }, say("read-only"));
    const hasText = unit.translation !== null;
    return h("div", { class: "actions", id: "actions" },
      button(say("save-next"), () => this.save({ next: true }), { kind: "primary", key: keyShown("save-next"), describe: "Control+Enter" }),
      hasText && unit.state !== "reviewed" ? button(unit.state === "translated" ? say("approve") : say("accept"), () => this.accept(unit.state === "translated"), { key: keyShown(unit.state === "translated" ? "approve" : "accept") }) : null,
      hasText && (unit.state === "translated" || unit.state === "reviewed") ? button(say("reject"), () => this.reject(), { key: keyShown("reject") }) : null,
      h("details", { class: "more" }, h("summary", {}, say("more")), h("div", { class: "menu" },
        button(say("save-stay"), () => this.save({ next: false }), { key: keyShown("save-stay") }),
        hasText && unit.state !== "reviewed" && unit.state !== "translated" ? button(say("approve"), () => this.accept(true), { key: keyShown("approve") }) : null,
        hasText && unit.state !== "translated" && unit.state !== "reviewed" ? button(say("reject"), () => this.reject(), { key: keyShown("reject") }) : null,
        button(say("insert-source"), () => this.take(unit.source, null), { key: keyShown("insert-source") }),
        button(say("fluent-source"), () => this.editor.toggleSource(), { key: keyShown("fluent") }),
        button(say("drop-draft"), () => this.dropTyped()),
        button(say("undo"), () => this.undo(), { key: keyShown("undo") }))),
      h("span", { class: "chip", id: "length" }));
  }

  // ---------------------------------------------------------------- the filter

  showFilter() {
    const states = this.filter.state ?? [];
    const names = [...states.map((state) => say(`state-${state}`)), ...(this.filter.class ?? []).map((name) => known(`class-${name}`) ?? name), ...(this.filter.code ?? []), ...(this.filter.q ?? []).map((text) => `“${text}”`)];
    const isAll = names.length === 0;
    put(one("#filter"), 
      h("span", { class: "chip" }, isAll ? say("all-units", { count: count(this.units.length) }) : say("filter-count", { filter: names.join(", "), matching: count(this.matching.size), count: count(this.units.length) })),
      h("span", { class: "row" },
        isAll ? h("a", { href: `?${LEFT.map((state) => `state=${state}`).join("&")}` }, say("only-left")) : h("a", { href: deskAddress(this.language, this.article, this.current) }, say("show-all")),
        this.isReadOnly ? null : button(say("tick-all"), () => this.list.tickAll(), { kind: "small quiet-button", key: keyShown("tick-all") })));
  }

  neighbour(by) {
    const at = this.units.findIndex((unit) => unit.id === this.current);
    for (let to = at + by; to >= 0 && to < this.units.length; to += by) {
      const unit = this.units[to];
      if (!this.matching.has(unit.id)) continue;
      return unit.id;
    }
    return null;
  }

  position(id) {
    const ids = this.units.filter((unit) => this.matching.has(unit.id)).map((unit) => unit.id);
    return { at: ids.indexOf(id) + 1, count: ids.length };
  }

  async goNext() {
    const hasFilter = Object.keys(this.filter).length > 0;
    // What somebody else has open is theirs for now.
    const left = this.units.slice(this.units.findIndex((unit) => unit.id === this.current) + 1)
      .find((unit) => this.matching.has(unit.id) && !this.list.done.has(unit.id) && !this.presence.has(unit.id) && (hasFilter || LEFT.includes(unit.state)));
    if (left) return this.open(left.id);
    return this.atTheEnd();
  }

  // The last unit of the article: what is left before it, and the next article of the same filter.
  async atTheEnd() {
    const before = this.units.find((unit) => this.matching.has(unit.id) && !this.list.done.has(unit.id) && (Object.keys(this.filter).length > 0 || LEFT.includes(unit.state)) && unit.id !== this.current);
    const states = this.filter.state ?? LEFT;
    let next = null;
    try {
      const articles = await askAll("articles", { language: this.language, state: states.join(",") }, "articles", 2000);
      const at = articles.findIndex((article) => article.article > this.article);
      next = [...articles.slice(Math.max(at, 0)), ...articles.slice(0, Math.max(at, 0))].find((article) => article.article !== this.article) ?? null;
    } catch { /* The article is done all the same. */ }
    const search = new URLSearchParams(this.search);
    search.delete("unit");
    if (!search.has("state")) states.forEach((state) => search.append("state", state));
    const choices = h("div", { class: "banner good", id: "end" }, h("h2", { tabindex: "-1" }, say("article-end")),
      h("p", { class: "row" },
        before ? h("a", { class: "button", href: this.address(before.id), onclick: (event) => { event.preventDefault(); this.open(before.id); } }, say("end-before")) : null,
        next ? h("a", { class: "button primary", href: deskAddress(this.language, next.article, null, search.toString()) }, say("end-next", { article: next.article })) : null,
        h("a", { class: "button", href: `${page.base}/${this.language}/` }, say("end-language"))));
    put(one("#news"), choices);
    choices.scrollIntoView({ block: "nearest" });
    (one("a.primary", choices) ?? one("a", choices))?.focus();
    announce(say("article-end"));
  }

  // ---------------------------------------------------------------- typing

  typed() {
    this.typedByHand = true;
    this.list.typed(this.editor.unit.id);
    countUnsaved();
  }

  found() { this.mobileBar(); }

  cannotKeep() {
    if (this.warned) return;
    this.warned = true;
    announce(say("cannot-keep"), { error: true });
  }

  insert(text) { this.editor.insert(text); }

  /** Takes a whole text into the box, as Fluent or as what the box is. */
  take(text, as) { this.editor.replace(text, as ?? this.editor.as); this.editor.focus(); }

  dropTyped() {
    if (!this.editor.isDirty) return;
    putAside(this.unit, this.editor.text);
    dropDraft(this.unit);
    this.show(this.unit);
    this.typed();
    this.editor.focus();
    announce(say("draft-dropped"));
  }

  watchLeaving() {
    addEventListener("beforeunload", (event) => {
      // What is typed is kept: only where this browser cannot keep it, somebody is asked.
      if (this.typedByHand && this.editor?.isDirty && !draftOf(this.editor.unit)) event.preventDefault();
    });
    addEventListener("popstate", () => {
      const id = new URLSearchParams(location.search).get("unit");
      if (id && id !== this.current) this.open(id, { push: false });
    });
  }

  // ---------------------------------------------------------------- keys

  mobileBar() {
    const bar = one("#thumb");
    if (!bar || this.isReadOnly) return;
    bar.hidden = false;
    if (bar.childElementCount) return;
    const jump = (name) => { this.panels.choose(name); one("#side").scrollIntoView({ block: "start" }); one(`#tab-${name}`).focus({ preventScroll: true }); };
    bar.append(
      h("button", { type: "button", onclick: () => jump("suggestions") }, say("tab-suggestions"), " ", h("span", { "data-count-of": "suggestions" })),
      h("button", { type: "button", onclick: () => jump("terms") }, say("tab-terms"), " ", h("span", { "data-count-of": "terms" })),
      button(say("save-next"), () => this.save({ next: true }), { kind: "primary" }));
  }

  commands() {
    const goTo = (by) => { const id = this.neighbour(by); if (id) this.open(id); return true; };
    one("#list-toggle")?.addEventListener("click", () => { one("#list-pane").classList.toggle("is-open"); this.list.step(0); });
    return {
      "save-next": () => { this.save({ next: true }); },
      "save-stay": () => { this.save({ next: false }); },
      next: () => goTo(1),
      previous: () => goTo(-1),
      leave: () => { this.list.mark(this.current, { focus: true }); },
      "insert-source": () => this.unit && this.take(this.unit.source, this.unit.is_fluent ? "fluent" : null),
      "insert-previous": () => this.unit?.translation && this.take(initial(this.unit).text, initial(this.unit).as),
      "insert-suggestion": (number) => this.panels.use(number),
      "insert-term": () => this.chooseTerm(),
      "insert-piece": () => this.bring(),
      fix: () => this.editor?.fix(),
      dismiss: () => { this.dismiss(); },
      accept: () => { this.accept(false); },
      approve: () => { this.accept(true); },
      reject: () => { this.reject(); },
      undo: () => { this.undo(); },
      "undo-outside": () => { this.undo(); },
      note: () => { this.panels.note(); },
      preview: () => { this.panels.choose("preview"); one("#tab-preview").focus(); },
      fluent: () => this.editor?.toggleSource(),
      "no-break": () => this.insert("\u00a0"),
      "move-down": () => this.list.step(1),
      "move-up": () => this.list.step(-1),
      tick: () => { this.list.tick(this.list.focused); },
      "tick-all": () => { this.list.tickAll(); },
      others: () => { this.panels.choose("others"); one("#tab-others").focus(); },
      search: () => { location.assign(`${page.base}/${this.language}/units`); return true; },
    };
  }

  // What stands in the source as it is comes into the box: in the place of what it had before, else where the cursor is.
  async bring() {
    const { editor, unit } = this;
    if (!editor?.box || this.isReadOnly) return;
    const { box } = editor;
    const { selectionStart: start, selectionEnd: end } = box;
    const { pairs, wanted } = lacking(unit, editor.text);
    const told = (pieces) => { const words = say("brought", { what: pieces.join(", ") }); this.say(words); announce(words); };
    if (pairs.length) {
      editor.replace(replaced(editor.text, pairs));
      return told(pairs.map(([, now]) => now));
    }
    if (wanted.length === 0) { this.say(say("nothing-to-bring"), true); announce(say("nothing-to-bring")); return; }
    const chosen = wanted.length === 1 ? 0 : await dialog(say("choose-piece"), [], wanted.map((piece, at) => ({ value: String(at), label: piece })));
    if (chosen === null) return;
    const piece = wanted[Number(chosen)];
    const [first, last] = (start === end && wordsOf(unit, piece, editor.text)) || [start, end];
    const { text, from, to } = asInserted(unit, piece, editor.text.slice(first, last));
    box.focus();
    box.setSelectionRange(first, last);
    editor.insert(text);
    box.setSelectionRange(first + from, first + to);
    told([piece]);
  }

  async chooseTerm() {
    const forms = (this.unit?.terms ?? []).flatMap((term) => (term.forms ?? []).map((form) => ({ form, label: `${term.source} — ${form}` })));
    if (forms.length === 0) { announce(say("no-terms")); this.say(say("no-terms"), true); return; }
    const chosen = forms.length === 1 ? 0 : await dialog(say("choose-term"), [], forms.map(({ label }, at) => ({ value: String(at), label })));
    if (chosen !== null) this.insert(forms[Number(chosen)].form);
  }
}

const desk = new Desk();
desk.begin().catch((refused) => desk.fail(refused));
