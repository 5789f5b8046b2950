// Keys: chords in the box, single letters only outside it, a leader for the rest. All can be changed or switched off.

import { h, kbd, one, put } from "./dom.js";
import { say } from "./words.js";

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** Every command that has a key: where it counts, and what it is called (`key-…` in the words). */
export const COMMANDS = [
  { id: "save-next", on: "chord", key: "Mod+Enter" },
  { id: "save-stay", on: "chord", key: "Mod+s" },
  { id: "next", on: "chord", key: "Alt+ArrowDown" },
  { id: "previous", on: "chord", key: "Alt+ArrowUp" },
  { id: "leader", on: "chord", key: "Mod+m" },
  { id: "insert-source", on: "leader", key: "c" },
  { id: "insert-previous", on: "leader", key: "p" },
  { id: "insert-suggestion", on: "leader", key: "1" },
  { id: "insert-term", on: "leader", key: "t" },
  { id: "insert-piece", on: "leader", key: "l" },
  { id: "fix", on: "leader", key: "f" },
  { id: "dismiss", on: "leader", key: "i" },
  { id: "accept", on: "leader", key: "a" },
  { id: "approve", on: "leader", key: "r" },
  { id: "reject", on: "leader", key: "d" },
  { id: "note", on: "leader", key: "n" },
  { id: "undo", on: "leader", key: "u" },
  { id: "preview", on: "leader", key: "v" },
  { id: "fluent", on: "leader", key: "s" },
  { id: "no-break", on: "leader", key: " " },
  { id: "move-down", on: "single", key: "j" },
  { id: "move-up", on: "single", key: "k" },
  { id: "tick", on: "single", key: "x" },
  { id: "tick-all", on: "single", key: "*" },
  { id: "search", on: "single", key: "/" },
  { id: "go", on: "single", key: "g" },
  { id: "others", on: "single", key: "h" },
  { id: "undo-outside", on: "single", key: "u" },
  { id: "help", on: "single", key: "?" },
];

const read = (key) => { try { return localStorage.getItem(key); } catch { return null; } };
const changed = () => { try { return JSON.parse(read("recto-keys")) ?? {}; } catch { return {}; } };

/** The key of a command now. */
export const keyOf = (id) => changed()[id] ?? COMMANDS.find((command) => command.id === id)?.key ?? "";

/** Whether single letters do anything. */
export const singlesAreOn = () => read("recto-single-keys") !== "off";

/** Sets the key of a command; none takes the change back. */
export function setKey(id, key) {
  const keys = changed();
  if (key) keys[id] = key; else delete keys[id];
  try { localStorage.setItem("recto-keys", JSON.stringify(keys)); } catch { /* The keys stay as they are. */ }
}

/** Switches single letters on or off. */
export function setSingles(on) {
  try { localStorage.setItem("recto-single-keys", on ? "on" : "off"); } catch { /* They stay as they are. */ }
}

/** A key as people read it. */
export function shown(key) {
  const names = { Mod: isApple ? "⌘" : "Ctrl", ArrowDown: "↓", ArrowUp: "↑", Enter: "↵", " ": "␣", Escape: "Esc" };
  const parts = key === "+" ? ["+"] : key.split("+");
  return parts.map((part) => names[part] ?? (parts.length > 1 && part.length === 1 ? part.toUpperCase() : part)).join(isApple ? "" : "+");
}

/** The key of a command as people read it, with the leader before it where it has one; empty where it is switched off. */
export function keyShown(id) {
  const command = COMMANDS.find((one) => one.id === id);
  if (!command || (command.on === "single" && !singlesAreOn())) return "";
  return command.on === "leader" ? `${shown(keyOf("leader"))} ${shown(keyOf(id))}` : shown(keyOf(id));
}

/** The chord that an event is; AltGr, which is Ctrl and Alt together, is none. */
export function chordOf(event) {
  if (event.getModifierState?.("AltGraph") || (event.ctrlKey && event.altKey)) return "";
  const mod = isApple ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${mod ? "Mod+" : ""}${event.altKey ? "Alt+" : ""}${event.shiftKey && event.key.length > 1 ? "Shift+" : ""}${key}`;
}

const isTyping = (target) => target instanceof HTMLElement && (target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=button])"));

/**
 * Listens to keys and runs commands by their ids. `run(id, detail)` says whether it did something.
 */
export function listen(run) {
  let waiting = 0;
  let giveUp = 0;
  const end = () => {
    waiting = 0;
    clearTimeout(giveUp);
    const card = one("#leader");
    if (card) card.hidden = true;
  };
  const begin = () => {
    waiting = 1;
    clearTimeout(giveUp);
    giveUp = setTimeout(end, 8000);
    showLeader();
  };
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.defaultPrevented || ["Control", "Shift", "Alt", "Meta", "AltGraph"].includes(event.key)) return;
    if (waiting) {
      event.preventDefault();
      end();
      if (event.key === "Escape") return;
      const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0;
      if (digit) run("insert-suggestion", digit);
      else {
        const found = COMMANDS.find((command) => command.on === "leader" && keyOf(command.id).toLowerCase() === event.key.toLowerCase());
        if (found) run(found.id, 1);
      }
      return;
    }
    if (one("dialog[open]")) return;
    const chord = chordOf(event);
    const command = chord && COMMANDS.find((command) => command.on === "chord" && keyOf(command.id) === chord);
    if (command?.id === "leader" && one("#leader")) {
      event.preventDefault();
      begin();
    } else if (command) {
      if (run(command.id) !== false) event.preventDefault();
    } else if (event.key === "Escape" && isTyping(event.target)) {
      if (run("leave") !== false) event.preventDefault();
    } else if (!isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey && singlesAreOn()) {
      const single = COMMANDS.find((command) => command.on === "single" && keyOf(command.id) === event.key);
      if (single && run(single.id) !== false) event.preventDefault();
    }
  });
}

/** Shows what the leader can be followed by. */
function showLeader() {
  const card = one("#leader");
  const rows = COMMANDS.filter((command) => command.on === "leader").map((command) => {
    const key = command.id === "insert-suggestion" ? "1–9" : shown(keyOf(command.id));
    return h("div", {}, kbd(key), h("span", {}, say(`key-${command.id}`)));
  });
  put(card, ...rows);
  card.hidden = false;
}
