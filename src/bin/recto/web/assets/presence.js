// Who else is at the units of the article: told to the server while the page is seen, and asked of it.

import { send } from "./api.js";
import { h, one, put } from "./dom.js";
import { say } from "./words.js";

/** So often one says that one is still here. */
const AGAIN = 25_000;

/** Who else is here. `desk` says `article`, `language` and `current`. */
export class Presence {
  constructor(desk) {
    this.desk = desk;
    this.others = [];
    setInterval(() => { if (!document.hidden && this.desk.unit) this.enter(); }, AGAIN);
  }

  /** Whether somebody else has a unit open. */
  has(id) { return this.others.some((other) => other.id === id); }

  /** Says which unit is open here, and shows who else is at it. */
  async enter() {
    const { article, language, current: id } = this.desk;
    try {
      const told = await send("POST", "presence", { article, language, id });
      this.others = told.others ?? [];
    } catch {
      this.others = [];
    }
    const here = this.others.filter((other) => other.id === this.desk.current);
    const place = one("#present");
    if (place) put(place, here.map(({ name }) => h("p", { class: "banner" }, say("somebody-here", { name: name ?? say("somebody") }))));
  }
}
