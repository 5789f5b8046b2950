// The words of the page in the language of whoever reads it, as the server put them into a template.

const words = new Map();
const template = document.querySelector("template#words");
for (const data of template?.content.querySelectorAll("data") ?? []) words.set(data.getAttribute("value"), data.textContent);

/** The words of a key, `{name}` in it replaced by a value. */
export function say(key, values = {}) {
  const text = words.get(key) ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** The words of a key, or nothing where there are none. */
export const known = (key) => words.get(key) ?? null;

/** A count as the language of the page writes it. */
export const count = (number) => new Intl.NumberFormat(document.documentElement.lang).format(number);

/** A date as the language of the page writes it, `2026-03-15` or a whole time. */
export function date(text) {
  if (!text) return "";
  const moment = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T12:00:00` : text);
  if (Number.isNaN(moment.getTime())) return text;
  const isThisYear = moment.getFullYear() === new Date().getFullYear();
  const options = isThisYear ? { day: "numeric", month: "long" } : { day: "numeric", month: "long", year: "numeric" };
  return new Intl.DateTimeFormat(document.documentElement.lang, options).format(moment);
}

/** The name of a language in the language of the page, such as “French”. */
export function languageName(tag) {
  try {
    return new Intl.DisplayNames([document.documentElement.lang], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
