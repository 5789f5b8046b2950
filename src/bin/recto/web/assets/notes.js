// What people tell each other about a unit: notes, answers, and who works on it.

import { ask, send } from "./api.js";
import { announce, button, h, one, put } from "./dom.js";
import { count, date, say } from "./words.js";

const signed = ({ by, at }) => h("span", { class: "soft small" }, [by, date(at)].filter(Boolean).join(" · "));

/** The panel of notes. `desk` says `unit`, `language`, `isReadOnly`; `counted(number)` hears how many are open. */
export class Notes {
  constructor(desk, counted) {
    this.desk = desk;
    this.counted = counted;
    this.typed = new Map();
  }

  about() { return { article: this.desk.unit.article, id: this.desk.unit.id, language: this.desk.language }; }

  /** Reads how many notes are open, for the tab. */
  async look() {
    const { unit } = this.desk;
    const told = await ask("notes", this.about());
    if (unit === this.desk.unit) this.count(told);
    return told;
  }

  count({ threads }) { this.counted(threads.filter((thread) => !thread.resolved).length); }

  async fill(host) {
    const told = await this.look();
    this.draw(host, told);
  }

  draw(host, { threads, assigned, unreadable }) {
    put(host,
      assigned.map((one) => h("p", { class: "row between" }, h("span", {}, say("note-assigned", { name: one.to }), one.due ? ` (${date(one.due)})` : ""),
        this.desk.isReadOnly ? null : button(say("note-unassign"), () => this.write(host, { do: "unassign", to: one.id }), { kind: "small quiet-button" }))),
      threads.length === 0 ? h("p", { class: "soft" }, say("no-notes")) : h("ol", { class: "plain" }, threads.map((thread) => this.thread(host, thread))),
      unreadable ? h("p", { class: "soft" }, say("notes-unreadable", { count: count(unreadable) })) : null,
      this.desk.isReadOnly ? null : this.form(host));
  }

  thread(host, thread) {
    const answer = h("textarea", { rows: 2, "aria-label": say("note-reply") });
    return h("li", { class: thread.resolved ? "card settled" : "card" },
      h("div", { class: "row between" }, signed(thread), thread.about_source ? h("span", { class: "chip" }, say("note-about-source")) : null),
      h("p", { class: "text small-text", dir: "auto" }, thread.text),
      thread.replies.map((reply) => h("div", { class: "reply" }, signed(reply), h("p", { class: "text small-text", dir: "auto" }, reply.text))),
      thread.resolved ? h("p", { class: "soft" }, "✓ ", say("note-settled"), " ", signed(thread.resolved)) : null,
      this.desk.isReadOnly || thread.resolved ? null : h("details", {}, h("summary", {}, say("note-reply")), answer, h("div", { class: "row" },
        button(say("note-reply"), () => this.write(host, { do: "reply", to: thread.id, text: answer.value, about_source: thread.about_source }), { kind: "small" }))),
      this.desk.isReadOnly || thread.resolved ? null : h("div", { class: "row" },
        button(say("note-resolve"), () => this.write(host, { do: "resolve", to: thread.id, about_source: thread.about_source }), { kind: "small quiet-button" })));
  }

  form(host) {
    const { id } = this.desk.unit;
    const field = h("textarea", { id: "note", rows: 3, oninput: () => this.typed.set(id, field.value) });
    field.value = this.typed.get(id) ?? "";
    const aboutSource = h("input", { type: "checkbox", id: "note-source" });
    const leave = async () => {
      if (await this.write(host, { do: "note", text: field.value, about_source: aboutSource.checked })) this.typed.delete(id);
    };
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    });
    return h("div", { class: "note-form" },
      h("label", { class: "label", for: "note" }, say("note-new")), field,
      h("label", { class: "check", for: "note-source" }, aboutSource, h("span", {}, say("note-for-source"))),
      h("div", { class: "row" }, button(say("note-leave"), leave, { kind: "small primary", key: "Ctrl+↵" })));
  }

  /** Writes, and shows what is said then; whether it was written. */
  async write(host, what) {
    try {
      const told = await send("POST", "notes", { ...this.about(), ...what });
      this.count(told);
      const hadFocus = host.contains(document.activeElement);
      if (what.do === "note") this.typed.delete(this.desk.unit.id);
      this.draw(host, told);
      if (hadFocus) one("#note")?.focus();
      announce(say("note-saved"));
      this.desk.say(say("note-saved"));
      return true;
    } catch (refused) {
      this.desk.fail(refused);
      return false;
    }
  }
}
