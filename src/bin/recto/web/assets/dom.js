// Makes elements. Text becomes text nodes only: nothing that an article or a translation says can become markup.

/** Makes an element: `on*` become listeners, `true` an empty attribute, `null` and `false` none. */
export function h(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...shown(children));
  return element;
}

const shown = (children) => children.flat(3).filter((child) => child !== null && child !== undefined && child !== false);

/** Puts children into an element in the place of what is there; what is none of them is left out. */
export const put = (element, ...children) => element.replaceChildren(...shown(children));

/** The first element that fits. */
export const one = (selector, within = document) => within.querySelector(selector);

/** All elements that fit. */
export const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

/** A key as people see it. */
export const kbd = (key) => (key ? h("kbd", { "aria-hidden": "true" }, key) : null);

/** A button with the key that does the same. */
export function button(label, onclick, { kind = "", key = "", describe = null, disabled = false } = {}) {
  return h("button", { type: "button", class: kind, onclick, "aria-keyshortcuts": describe, disabled }, label, key ? " " : null, kbd(key));
}

/** Runs a function once calls have stopped for a while. */
export function debounced(milliseconds, run) {
  let timer = 0;
  const later = (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...values), milliseconds);
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}

/** The data that the page gives to its scripts. */
export const page = document.documentElement.dataset;

/** Says something to whoever listens instead of looks: at once for errors. */
export function announce(text, { error = false } = {}) {
  const region = one(error ? "#alert" : "#status");
  if (!region) return;
  region.textContent = "";
  // The same words twice are to be heard twice.
  setTimeout(() => { region.textContent = text; }, 30);
}
