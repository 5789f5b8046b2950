// The desk: one unit after another, saved when somebody says so, and never a text lost.

import { ask, askAll, expected, ownRevision, pages, readUnit, Refused, send, whole } from "./api.js";
import { batchBar, outcome, runBatch } from "./batch.js";
import { conflictView } from "./conflict.js";
import { confirmed, dialog, question } from "./dialogs.js";
import { all, announce, button, h, one, page, put } from "./dom.js";
import { draftOf, dropDraft, putAside } from "./drafts.js";
import { Editor, initial } from "./editor.js";
import { keyShown } from "./keys.js";
import { UnitList } from "./list.js";
import { listenLive } from "./live.js";
import { changed, changedTranslation, difference } from "./marks.js";
import { metaOf, proposalsOf, sentencesOf, sourceOf } from "./unit.js";
import { begin, countUnsaved, deskAddress } from "./page.js";
import { Panels } from "./panels.js";
import { count, known, say } from "./words.js";

const LEFT = ["stale", "draft", "missing"];
const FILTERS = ["state", "class", "code", "q"];

class Desk {
  constructor() {
    Object.assign(this, { language: page.language, dir: page.dir, sourceLanguage: page.sourceLanguage, sourceDir: page.sourceDir, article: page.article, isReadOnly: page.readOnly === "true" });
    this.search = new URLSearchParams(location.search);
    this.filter = Object.fromEntries(FILTERS.map((name) => [name, this.search.getAll(name)]).filter(([, values]) => values.length));
    this.receipts = this.storedReceipts();
    this.cache = new Map();
    this.typedByHand = false;
    this.list = new UnitList(one("#units"), this);
    this.panels = new Panels(one("#side"), this);
  }

  address(id) { return deskAddress(this.language, this.article, id, this.search.toString()); }

  async begin() {
    begin(this.commands());
    this.watchLeaving();
    const about = { article: this.article, language: this.language };
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
    let unit;
    try {
      unit = await this.read(id);
    } catch (refused) {
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
    const all = names.length === 0;
    put(one("#filter"), 
      h("span", { class: "chip" }, all ? say("all-units", { count: count(this.units.length) }) : say("filter-count", { filter: names.join(", "), matching: count(this.matching.size), count: count(this.units.length) })),
      h("span", { class: "row" },
        all ? h("a", { href: `?${LEFT.map((state) => `state=${state}`).join("&")}` }, say("only-left")) : h("a", { href: deskAddress(this.language, this.article, this.current) }, say("show-all")),
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
    const left = this.units.slice(this.units.findIndex((unit) => unit.id === this.current) + 1)
      .find((unit) => this.matching.has(unit.id) && !this.list.done.has(unit.id) && (hasFilter || LEFT.includes(unit.state)));
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

  // ---------------------------------------------------------------- saving

  body() {
    const { unit, text, as } = this.editor;
    return { article: unit.article, id: unit.id, language: this.language, text, as, expected: this.editor.expected };
  }

  async save({ next, isSure = false }) {
    if (this.isReadOnly || !this.editor || this.isSaving) return;
    const { editor } = this;
    if (!editor.text.trim()) { announce(say("nothing-to-save"), { error: true }); this.say(say("nothing-to-save"), true); return; }
    this.isSaving = true;
    try {
      const errors = (await editor.settled() ?? []).filter((finding) => finding.severity === "error" && finding.code !== "pattern");
      if (errors.length && !isSure) {
        const sure = await confirmed(say("save-anyway-title"), [h("ul", {}, errors.map((error) => h("li", {}, error.message)))], say("save-anyway"));
        if (!sure) { editor.focus(); return; }
      }
      const answer = await send("PUT", "translation", this.body());
      this.saved(answer, next);
    } catch (refused) {
      this.refused(refused, () => this.save({ next, isSure: true }), next);
    } finally {
      this.isSaving = false;
    }
  }

  saved(answer, next) {
    const unit = answer.unit;
    dropDraft(this.editor.unit);
    this.receive(answer.receipt, [unit.id]);
    this.list.done.add(unit.id);
    this.list.update(unit.id, { state: unit.state });
    this.list.typed(unit.id);
    this.cache.delete(unit.id);
    countUnsaved();
    const { at, count: number } = this.position(unit.id);
    const words = say(unit.state === "draft" ? "saved-draft" : "saved", { at: count(at), count: count(number), kind: known(`kind-${unit.kind}`) ?? unit.kind });
    this.say(words);
    announce(words);
    if (next) { this.editor.rebase(unit); this.goNext(); }
    else this.fresh().then((now) => this.showAgain(now), (refused) => this.fail(refused));
  }

  // Shows a unit anew, with the cursor where it was.
  showAgain(unit) {
    const { selectionStart, selectionEnd } = this.editor?.box ?? {};
    const hadFocus = one("#editor")?.contains(document.activeElement);
    this.show(unit);
    if (hadFocus) {
      this.editor.focus();
      if (selectionStart !== undefined) this.editor.box?.setSelectionRange(selectionStart, selectionEnd);
    }
  }

  say(text, isError = false) {
    const place = one("#said");
    place.textContent = `${isError ? "✕" : "✓"} ${text}`;
    place.classList.toggle("error", isError);
  }

  fail(refused) {
    if (!(refused instanceof Refused)) console.error(refused);
    const text = refused instanceof Refused ? `${refused.message} ${refused.hint}`.trim() : say("no-answer");
    this.say(text, true);
    announce(text, { error: true });
    if (one("#news")) put(one("#news"), h("div", { class: "banner bad" }, text));
  }

  refused(refused, again, next = false) {
    if (refused.status === 409 && refused.unit) return this.conflict(refused, again, next);
    return this.fail(refused);
  }

  // ---------------------------------------------------------------- conflicts

  conflict(refused, again, next) {
    const now = whole(refused.unit);
    const { editor } = this;
    const mine = editor.text;
    const view = conflictView({ seen: this.seen, now, mine, language: this.language, dir: this.dir, sourceLanguage: this.sourceLanguage, sourceDir: this.sourceDir }, (choice) => {
      if (choice === "theirs") {
        if (editor.isDirty) putAside(now, mine);
        dropDraft(editor.unit);
        this.list.update(now.id, { state: now.state });
        this.typed();
        this.fresh().then((fresh) => { this.show(fresh); this.editor.focus(); }, (failed) => this.fail(failed));
        this.say(say("took-theirs"));
        announce(say("took-theirs"));
        return;
      }
      if (choice === "mine" && !editor.isDirty) {
        // What was asked was not about a text: it is asked again of the unit as it is.
        editor.expected = expected(now);
        this.seen = now;
        this.unit = now;
        put(one("#conflict"));
        again();
        return;
      }
      dropDraft(editor.unit);
      editor.rebase(now);
      this.seen = now;
      this.unit = now;
      if (choice === "mine") { put(one("#conflict")); this.save({ next, isSure: true }); return; }
      all(".row", one("#conflict")).forEach((row) => row.remove());
      one("#conflict .banner p").textContent = say("edit-together-now");
      editor.focus();
    });
    put(one("#conflict"), view);
    one("#conflict-title").focus();
    one("#conflict").scrollIntoView({ block: "start" });
    this.say(say("conflict-short"), true);
    announce(say("conflict-short"), { error: true });
  }

  // ---------------------------------------------------------------- decisions

  async decide(name, body, { next = true, text = null } = {}) {
    const { id } = this.editor.unit;
    try {
      const answer = await send("POST", name, body());
      const refusal = answer.units?.find((unit) => unit.refused);
      if (refusal) throw new Refused(409, { error: { code: refusal.refused, message: say("conflict-short") }, unit: refusal.changed?.unit ?? (await this.load(id)) });
      this.receive(answer.receipt, [id]);
      if (name === "choose") this.readKept();
      const unit = await this.load(id);
      this.list.done.add(unit.id);
      this.list.update(unit.id, { state: unit.state });
      const words = text ?? say("now-state", { state: say(`state-${unit.state}`) });
      this.say(words);
      announce(words);
      if (next) await this.goNext(); else if (this.current === id) this.showAgain(unit);
    } catch (refused) {
      this.refused(refused, () => this.decide(name, body, { next, text }), next);
    }
  }

  fresh() { return this.load(this.current); }

  // What is asked is about the unit that is seen, also while the next one is on its way.
  mine() { return { article: this.article, id: this.editor.unit.id, expected: this.editor.expected }; }

  async accept(reviewed) {
    if (this.isReadOnly || !this.unit || this.unit.translation === null) return;
    if (this.editor.isDirty) { this.say(say("save-first"), true); announce(say("save-first"), { error: true }); return; }
    if (reviewed && this.receipts.some((receipt) => receipt.ids?.includes(this.editor.unit.id))
      && !(await confirmed(say("approve-own-title"), [h("p", {}, say("approve-own"))], say("approve")))) return;
    await this.decide("accept", () => ({ language: this.language, units: [this.mine()], reviewed }));
  }

  async reject() {
    if (this.isReadOnly || !this.unit || this.unit.translation === null) return;
    const note = await question(say("reject-title"), say("reject-note"), { send: say("reject") });
    if (note === null) return;
    await this.decide("reject", () => ({ language: this.language, units: [this.mine()], note }), { next: false });
  }

  /** Takes a second version as the translation, or discards it. */
  async choose(proposal, take) {
    if (this.editor.isDirty) { this.say(say("save-first"), true); announce(say("save-first"), { error: true }); return; }
    await this.decide("choose", () => ({ ...this.mine(), language: this.language, proposal: proposal.key, take }), { next: false });
  }

  async dismiss(finding = this.editor.findings.find((one) => one.code && !["server", "pattern"].includes(one.code))) {
    if (this.isReadOnly || !finding) return;
    if (this.editor.isDirty) { this.say(say("save-first"), true); announce(say("save-first"), { error: true }); return; }
    const reason = await question(say("dismiss-title"), say("dismiss-reason"), { send: say("dismiss"), text: finding.message });
    if (reason === null) return;
    await this.decide("dismiss", () => ({ ...this.mine(), language: this.language, code: finding.code, reason }), { next: false, text: say("dismissed") });
  }

  // ---------------------------------------------------------------- taking back

  storedReceipts() { try { return JSON.parse(sessionStorage.getItem("recto-receipts")) ?? []; } catch { return []; } }

  receive(receipt, ids) {
    if (!receipt || receipt.length === 0) return;
    this.receipts.push({ receipt, ids, article: this.article, language: this.language });
    this.keepReceipts();
  }

  keepReceipts() { try { sessionStorage.setItem("recto-receipts", JSON.stringify(this.receipts.slice(-50))); } catch { /* This page remembers. */ } }

  async undo() {
    const last = this.receipts.at(-1);
    if (!last) { this.say(say("nothing-to-undo"), true); announce(say("nothing-to-undo")); return; }
    try {
      for (const receipt of [last.receipt].flat()) await send("POST", "undo", { receipt });
      this.receipts.pop();
      this.keepReceipts();
      this.cache.clear();
      this.say(say("undone"));
      announce(say("undone"));
      if (last.article === this.article) {
        last.ids.forEach((id) => this.list.done.delete(id));
        await this.refresh();
        await this.open(last.ids[0], { push: last.ids[0] !== this.current });
      }
    } catch (refused) {
      if (refused.status === 409 || refused.status === 404) { this.receipts.pop(); this.keepReceipts(); }
      this.fail(refused);
    }
  }

  // ---------------------------------------------------------------- several units

  ticked() {
    const bar = one("#batch");
    const number = this.list.ticked.size;
    bar.hidden = number === 0 || this.isReadOnly;
    put(bar, ...batchBar(number, (action) => this.batch(action), { mayReview: page.mayReview !== "false" }));
  }

  async batch(action) {
    if (action === "untick") { this.list.ticked.clear(); this.list.redrawTicks(); return; }
    const places = this.units.filter((unit) => this.list.ticked.has(unit.id)).map((unit) => ({ article: this.article, id: unit.id }));
    try {
      const result = await runBatch(action, places, this);
      if (!result) return;
      const { done, refused } = outcome(result.body);
      this.receive(result.body.receipt, places.map((place) => place.id));
      places.forEach(({ id }) => this.list.done.add(id));
      const words = say("batch-done", { count: count(done), refused: count(refused.length) });
      this.list.ticked.clear();
      this.cache.clear();
      await this.refresh();
      this.list.redrawTicks();
      this.say(words, refused.length > 0);
      announce(words);
      if (!this.editor?.isDirty) this.showAgain(await this.fresh());
      if (refused.length) put(one("#news"), h("div", { class: "banner warning" }, h("p", {}, words), h("ul", {}, refused.map((unit) => h("li", {}, h("a", { href: this.address(unit.id) }, unit.id), " ", unit.message ?? (typeof unit.refused === "string" ? unit.refused : ""))))));
    } catch (refused) {
      this.fail(refused);
    }
  }

  /** Reads the states of units again, of all where none are named; their order and what matches stay. */
  async refresh(ids = null) {
    if (ids && ids.length <= 12) {
      const read = await Promise.all(ids.map((id) => readUnit(this.article, id, this.language).catch(() => ({ id, gone: true }))));
      for (const unit of read) this.list.update(unit.id, unit.gone ? unit : { state: unit.state, source: unit.source });
      return;
    }
    const units = await askAll("units", { article: this.article, language: this.language }, "units");
    const known = new Map(units.map((unit) => [unit.id, unit]));
    for (const unit of this.units) {
      const now = known.get(unit.id);
      if (now) this.list.update(unit.id, now); else this.list.update(unit.id, { gone: true });
    }
  }

  // ---------------------------------------------------------------- what changes meanwhile

  live() {
    const touched = async (ids) => {
      this.cache.clear();
      await this.refresh(ids);
      if (!this.unit || (ids && !ids.includes(this.current))) return;
      const now = await this.fresh().catch(() => null);
      if (!now) return this.showGone(this.current);
      const [a, b] = [expected(this.seen), expected(now)];
      if (a.source === b.source && a.target === b.target && a.state === b.state) return undefined;
      if (!this.editor.isDirty) {
        this.showAgain(now);
        announce(say("changed-and-shown"));
        return undefined;
      }
      return this.banner(now);
    };
    return {
      changed: (event) => {
        const own = (event.articles ?? []).find((article) => article.article === this.article);
        const concerns = own && (!own.languages?.length || own.languages.includes(this.language));
        // Our own save is not news.
        if (concerns && (event.revision ?? Infinity) > ownRevision() && !this.isSaving) touched(own.units?.length ? own.units : null).catch(() => {});
      },
      reset: () => touched(null).catch(() => {}),
      configuration: () => touched(null).catch(() => {}),
    };
  }

  // Never touches the box: it says what changed, and saving asks.
  banner(now) {
    const sourceMoved = this.seen.source !== now.source;
    put(one("#news"), h("div", { class: "banner warning" },
      h("b", {}, sourceMoved ? say("news-source") : say("news-target")),
      h("p", { class: "text small-text", lang: sourceMoved ? this.sourceLanguage : this.language, dir: sourceMoved ? this.sourceDir : this.dir },
        sourceMoved ? changed(difference(this.seen.source, now.source)) : changedTranslation(difference(initial(this.seen).text, initial(now).text)))));
    announce(sourceMoved ? say("news-source") : say("news-target"));
  }

  // A unit that is not there any more: where it went, never another unit instead.
  async showGone(id) {
    const kept = (await this.kept).find((text) => text.key === id);
    const typed = this.editor?.unit?.id === id && this.editor.isDirty ? this.editor.text : null;
    this.unit = null;
    put(one("#unit"), h("h1", {}, say("gone-title")), h("p", {}, say("gone-text", { id })),
      kept?.unit ? h("p", {}, h("a", { href: deskAddress(this.language, kept.article ?? this.article, kept.unit) }, say("gone-moved", { article: kept.article ?? this.article }))) : null,
      kept || typed ? h("section", {}, h("h2", { class: "label" }, say("gone-kept")), h("p", { class: "text", lang: this.language, dir: this.dir }, typed ?? kept.text)) : null,
      h("p", {}, h("a", { class: "button", href: deskAddress(this.language, this.article, null, "") }, say("gone-article"))));
    announce(say("gone-title"), { error: true });
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
      fix: () => this.editor?.fix(),
      dismiss: () => { this.dismiss(); },
      accept: () => { this.accept(false); },
      approve: () => { this.accept(true); },
      reject: () => { this.reject(); },
      undo: () => { this.undo(); },
      "undo-outside": () => { this.undo(); },
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

  async chooseTerm() {
    const forms = (this.unit?.terms ?? []).flatMap((term) => (term.forms ?? []).map((form) => ({ form, label: `${term.source} — ${form}` })));
    if (forms.length === 0) { announce(say("no-terms")); this.say(say("no-terms"), true); return; }
    const chosen = forms.length === 1 ? 0 : await dialog(say("choose-term"), [], forms.map(({ label }, at) => ({ value: String(at), label })));
    if (chosen !== null) this.insert(forms[Number(chosen)].form);
  }
}

const desk = new Desk();
desk.begin().catch((refused) => desk.fail(refused));
