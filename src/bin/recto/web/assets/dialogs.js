// Dialogs: native ones, which keep the focus inside and give it back.

import { button, h } from "./dom.js";
import { say } from "./words.js";

/**
 * Opens a dialog and waits for it. `body` are nodes, `choices` are `{value, label, kind?}`; Escape and the last choice,
 * “Cancel”, give null.
 */
export function dialog(title, body, choices, { wide = false, focus = null } = {}) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const box = h("dialog", { class: wide ? "wide" : "", "aria-labelledby": "dialog-title" });
    const finish = (value) => { box.returnValue = value ?? ""; box.close(); };
    let chosen = null;
    const buttons = choices.map(({ value, label, kind }) => button(label, () => { chosen = value; finish(value); }, { kind: kind ?? "" }));
    buttons.push(button(say("cancel"), () => finish(null)));
    box.append(h("h2", { id: "dialog-title" }, title), ...body, h("div", { class: "row end" }, buttons));
    box.addEventListener("close", () => {
      box.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
      resolve(chosen);
    });
    // What ends a line sends a form of one line.
    box.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && ((event.ctrlKey || event.metaKey) || event.target.matches("input:not([type=checkbox])"))) {
        event.preventDefault();
        buttons[0].click();
      }
    });
    document.body.append(box);
    box.showModal();
    (focus ? box.querySelector(focus) : buttons[0])?.focus();
  });
}

/** Asks for a line or more of text; null where somebody thinks better of it. */
export async function question(title, label, { value = "", send = say("ok"), required = false, text = null } = {}) {
  const field = h("textarea", { id: "answer", rows: 3, required });
  field.value = value;
  const chosen = await dialog(title, [text ? h("p", {}, text) : null, h("label", { for: "answer" }, label), field].filter(Boolean), [{ value: "ok", label: send, kind: "primary" }], { focus: "#answer" });
  return chosen === null || (required && !field.value.trim()) ? null : field.value.trim();
}

/** Asks whether to go on. */
export async function confirmed(title, body, label) {
  return (await dialog(title, body, [{ value: "yes", label, kind: "primary" }])) === "yes";
}
