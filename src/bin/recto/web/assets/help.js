// The key map as it is in this browser.

import { all, h, one, put } from "./dom.js";
import { COMMANDS, keyOf, shown, singlesAreOn } from "./keys.js";
import { begin, stateMark } from "./page.js";
import { say } from "./words.js";

begin();
const rows = COMMANDS.filter((command) => command.on !== "single" || singlesAreOn()).flatMap((command) => {
  const key = command.id === "insert-suggestion" ? "1–9" : shown(keyOf(command.id));
  const keys = command.on === "leader" ? [h("kbd", {}, shown(keyOf("leader"))), " ", h("kbd", {}, key)] : [h("kbd", {}, key)];
  return [h("dt", {}, keys), h("dd", {}, say(`key-${command.id}`), " ", command.on === "chord" ? null : h("span", { class: "soft small" }, say(`keys-${command.on}`)))];
});
one("#keys").append(...rows, h("dt", {}, h("kbd", {}, "Esc")), h("dd", {}, say("key-leave")));
for (const state of all("[data-state]")) put(state, ...stateMark(state.dataset.state));
