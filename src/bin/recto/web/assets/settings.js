// What somebody wants of this browser: keys, colours, size. Only the language of the pages is known to the server.

import { send } from "./api.js";
import { all, announce, h, one, put } from "./dom.js";
import { begin, dress } from "./page.js";
import { chordOf, COMMANDS, keyOf, setKey, setSingles, shown, singlesAreOn } from "./keys.js";
import { say } from "./words.js";

const store = (key, value) => { try { if (value) localStorage.setItem(key, value); else localStorage.removeItem(key); } catch { /* It counts for this page only. */ } };
const read = (key) => { try { return localStorage.getItem(key) ?? ""; } catch { return ""; } };

function looks() {
  for (const select of all("select[data-look]")) {
    select.value = read(select.dataset.look);
    select.addEventListener("change", () => { store(select.dataset.look, select.value); dress(); announce(say("settings-kept")); });
  }
  const language = one("#ui-language");
  for (const option of language.options) option.textContent = new Intl.DisplayNames([option.value], { type: "language" }).of(option.value);
  language.addEventListener("change", () => {
    send("POST", "settings", { ui_language: language.value }).then(() => location.reload(), (refused) => announce(refused.message, { error: true }));
  });
  const singles = one("#single-keys");
  singles.checked = singlesAreOn();
  singles.addEventListener("change", () => { setSingles(singles.checked); announce(say("settings-kept")); });
}

function keys() {
  const rows = COMMANDS.filter((command) => command.id !== "insert-suggestion").map((command) => {
    const id = `key-of-${command.id}`;
    const field = h("input", { id, type: "text", size: "12", autocomplete: "off", "aria-describedby": "keys-explained" });
    const draw = () => { field.value = shown(keyOf(command.id)); };
    draw();
    field.addEventListener("keydown", (event) => {
      if (["Tab", "Control", "Shift", "Alt", "Meta", "Escape"].includes(event.key)) return;
      event.preventDefault();
      const chord = command.on === "chord" ? chordOf(event) : event.key;
      if (event.key === "Backspace" || event.key === "Delete") setKey(command.id, null);
      else if (command.on === "chord" && !/^(Mod|Alt)\+/.test(chord)) { announce(say("key-needs-chord"), { error: true }); return; }
      else if (command.on !== "chord" && (event.key.length !== 1 || event.ctrlKey || event.metaKey)) { announce(say("key-needs-letter"), { error: true }); return; }
      else {
        const taken = COMMANDS.find((other) => other.on === command.on && other.id !== command.id && keyOf(other.id) === chord);
        if (taken) { announce(say("key-taken", { command: say(`key-${taken.id}`) }), { error: true }); return; }
        setKey(command.id, chord);
      }
      draw();
      announce(say("settings-kept"));
    });
    return [h("dt", {}, field), h("dd", {}, h("label", { for: id }, say(`key-${command.id}`)), " ", h("span", { class: "soft small" }, say(`keys-${command.on}`)))];
  });
  put(one("#keys"), ...rows.flat());
}

begin();
looks();
keys();
