// The files that differ from the last commit, and the commands that commit them. Recto never commits.

import { ask } from "./api.js";
import { announce, button, h, one, put } from "./dom.js";
import { begin } from "./page.js";
import { count, known, say } from "./words.js";

async function show() {
  const body = await ask("changes");
  const files = body.files ?? [];
  one("#total").textContent = !body.repository ? say("no-git") : files.length ? say("changes-count", { count: count(files.length) }) : say("no-changes");
  one("table").hidden = files.length === 0;
  one("#files").append(...files.map((file) => h("tr", {},
    h("th", { scope: "row", class: "path" }, file.path),
    h("td", {}, known(`change-${file.status}`) ?? file.status ?? ""),
    h("td", { class: "number" }, file.added === undefined || file.added === null ? "" : `+${count(file.added)} −${count(file.removed ?? 0)}`))));
  const text = body.command ?? "";
  if (files.length === 0 || !text) return;
  const copy = button(say("copy"), () => navigator.clipboard.writeText(text).then(() => announce(say("copied")), () => getSelection().selectAllChildren(one("#commands"))));
  put(one("#commit"), h("h2", {}, say("commit-title")), h("p", {}, say("commit-text")), h("pre", { class: "copy", id: "commands", tabindex: "0" }, text), navigator.clipboard ? h("p", {}, copy) : "");
}

begin();
show().catch((refused) => { one("#said").textContent = refused.message; });
