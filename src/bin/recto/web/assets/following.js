// What the desk does to several units at once, and what it shows when they change meanwhile.

import { askAll, expected, isOwn, readUnit } from "./api.js";
import { batchBar, outcome, runBatch } from "./batch.js";
import { announce, h, one, page, put } from "./dom.js";
import { initial } from "./editor.js";
import { changed, changedTranslation, difference } from "./marks.js";
import { deskAddress } from "./page.js";
import { count, say } from "./words.js";

/** What the desk does to several units, and how it follows their files. */
export const following = (Base) => class extends Base {
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
    const units = await askAll("units", { article: this.article, language: this.language, fields: "brief" }, "units");
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
        if (concerns && !isOwn(event.revision) && !this.isSaving) touched(own.units?.length ? own.units : null).catch(() => {});
      },
      notes: (event) => { if (event.article === this.article && this.unit) this.panels.notes.look().catch(() => {}); },
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
};
