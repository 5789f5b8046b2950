// The units of an article in its order, whatever is filtered: those that do not match are grey, the place is always seen.

import { all, h, one, put } from "./dom.js";
import { stateMark } from "./page.js";
import { unsavedIn } from "./drafts.js";
import { say } from "./words.js";

/** The list at the left of the desk. `desk` says `language`, `article`, `address(id)`, and is told `open(id)`, `ticked()`. */
export class UnitList {
  constructor(host, desk) {
    this.host = host;
    this.desk = desk;
    this.rows = new Map();
    this.byId = new Map();
    this.ticked = new Set();
    this.done = new Set();
    this.lastTicked = null;
  }

  /** Shows units; `matching` are the ids that the filter found when it was opened. */
  show(units, matching) {
    this.units = units;
    this.matching = matching;
    this.rows.clear();
    this.byId.clear();
    this.unsaved = unsavedIn(this.desk.language, this.desk.article);
    this.list = h("ol", { class: "units" });
    put(this.host, this.list);
    this.add(units);
  }

  /** Shows more units, which follow those that are there. */
  add(units) {
    const part = document.createDocumentFragment();
    for (const unit of units) part.append(this.row(unit));
    this.list.append(part);
    if (units.some((unit) => unit.id === this.desk.current)) this.mark(this.desk.current);
  }

  /** Shows units anew of which it is known now that they match. */
  redraw(units) {
    for (const { id } of units) this.update(id);
  }

  row(unit) {
    this.byId.set(unit.id, unit);
    const isMatching = this.matching.has(unit.id);
    const box = h("input", { type: "checkbox", class: "tick", tabindex: "-1", "aria-label": say("tick-unit"), onclick: (event) => { event.stopPropagation(); this.tick(unit.id, event.shiftKey); } });
    box.checked = this.ticked.has(unit.id);
    const link = h("a", {
      href: this.desk.address(unit.id), tabindex: unit.id === this.desk.current ? "0" : "-1", "data-id": unit.id,
      "aria-current": unit.id === this.desk.current ? "true" : null,
      onclick: (event) => {
        if (event.ctrlKey || event.metaKey || event.button) return;
        event.preventDefault();
        if (event.shiftKey) this.tick(unit.id, true); else this.desk.open(unit.id);
      },
    }, ...this.label(unit));
    const row = h("li", { class: this.classes(unit, isMatching) }, box, link);
    this.rows.set(unit.id, row);
    return row;
  }

  label(unit) {
    const isUnsaved = this.unsaved.has(unit.id);
    const isHeading = unit.kind === "title" || unit.kind === "heading";
    return [
      ...stateMark(unit.state, { quiet: true }),
      h("span", { class: isHeading ? "excerpt heading" : "excerpt", lang: this.desk.sourceLanguage, dir: this.desk.sourceDir }, unit.excerpt ?? unit.source),
      this.done.has(unit.id) ? h("span", { class: "icon done", title: say("done-here") }, "✓", h("span", { class: "quiet" }, say("done-here"))) : null,
      isUnsaved ? h("span", { class: "chip" }, say("unsaved")) : null,
    ].filter(Boolean);
  }

  classes(unit, isMatching) {
    return `unit-row${isMatching ? "" : " other"}${this.ticked.has(unit.id) ? " ticked" : ""}`;
  }

  /** Shows one unit anew. */
  update(id, change = {}) {
    const unit = this.byId.get(id);
    if (!unit) return;
    Object.assign(unit, change);
    const row = this.rows.get(id);
    if (!row) return;
    row.className = this.classes(unit, this.matching.has(id));
    put(one("a", row), ...this.label(unit));
    one(".tick", row).checked = this.ticked.has(id);
  }

  /** Looks again for which units something was typed. */
  typed(id) {
    this.unsaved = unsavedIn(this.desk.language, this.desk.article);
    this.update(id);
  }

  /** Marks the unit that is open. */
  mark(id, { focus = false } = {}) {
    for (const link of all("a[aria-current]", this.list)) {
      link.removeAttribute("aria-current");
      link.tabIndex = -1;
    }
    const link = one("a", this.rows.get(id) ?? document.createElement("i"));
    if (!link) return;
    link.setAttribute("aria-current", "true");
    link.tabIndex = 0;
    link.scrollIntoView({ block: "nearest" });
    if (focus) link.focus({ preventScroll: true });
  }

  /** Moves the focus in the list, without opening anything. */
  step(by) {
    const links = all("a[data-id]", this.list);
    const now = links.indexOf(document.activeElement);
    const from = now >= 0 ? now : links.findIndex((link) => link.dataset.id === this.desk.current);
    const link = links[Math.min(Math.max(from + (now >= 0 ? by : 0), 0), links.length - 1)];
    if (!link) return false;
    link.focus();
    link.scrollIntoView({ block: "nearest" });
    return true;
  }

  /** The unit that has the focus in the list, else the open one. */
  get focused() {
    return document.activeElement?.closest?.("a[data-id]")?.dataset.id ?? this.desk.current;
  }

  /** Ticks a unit or takes the tick back; with `range`, all from the last one. */
  tick(id, range = false) {
    if (!id) return;
    const ids = this.units.map((unit) => unit.id);
    if (range && this.lastTicked) {
      const [from, to] = [ids.indexOf(this.lastTicked), ids.indexOf(id)].sort((a, b) => a - b);
      for (const one of ids.slice(from, to + 1)) if (this.matching.has(one)) this.ticked.add(one);
      this.ticked.add(id);
    } else if (this.ticked.has(id)) this.ticked.delete(id);
    else this.ticked.add(id);
    this.lastTicked = id;
    this.redrawTicks();
  }

  /** Ticks all that match, or none where all are ticked. */
  tickAll() {
    const isFull = [...this.matching].every((id) => this.ticked.has(id));
    this.ticked = isFull ? new Set() : new Set(this.matching);
    this.redrawTicks();
  }

  redrawTicks() {
    this.host.classList.toggle("ticking", this.ticked.size > 0);
    for (const unit of this.units) {
      const row = this.rows.get(unit.id);
      if (!row) continue;
      row.classList.toggle("ticked", this.ticked.has(unit.id));
      one(".tick", row).checked = this.ticked.has(unit.id);
    }
    this.desk.ticked();
  }
}
