// Saving at the desk: what is written and taken back, and what happens where somebody else was faster.

import { expected, Refused, send, whole } from "./api.js";
import { conflictView } from "./conflict.js";
import { confirmed, question } from "./dialogs.js";
import { all, announce, h, one, put } from "./dom.js";
import { dropDraft, putAside } from "./drafts.js";
import { countUnsaved } from "./page.js";
import { count, known, say } from "./words.js";

/** What the desk writes. It is mixed into the desk, whose unit, editor and list it works on. */
export const saving = (Base) => class extends Base {
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
};
