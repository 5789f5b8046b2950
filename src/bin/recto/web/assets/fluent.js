// Fluent patterns with one selector, taken apart into variants and put together again. Anything else stays source.

const SELECT = /^\{\s*(\$[A-Za-z][\w-]*|NUMBER\(\s*\$[A-Za-z][\w-]*[^()]*\))\s*->[ \t]*\n([\s\S]*)\}$/;
const VARIANT = /^[ \t]*(\*?)\[\s*([A-Za-z0-9_.-]+)\s*\][ \t]*/;

/** The variants of a pattern whose whole text is one selection: `{selector, isOrdinal, variants:[{key, text, isDefault}]}`. */
export function variantsOf(pattern) {
  const found = SELECT.exec(pattern.trim());
  if (!found) return null;
  const [, selector, body] = found;
  const variants = [];
  for (const line of body.replace(/\s+$/, "").split("\n")) {
    const head = VARIANT.exec(line);
    if (head && depth(variants) === 0) variants.push({ key: head[2], isDefault: head[1] === "*", text: line.slice(head[0].length) });
    else if (variants.length > 0) variants[variants.length - 1].text += `\n${line.trimStart()}`;
    else if (line.trim()) return null;
  }
  const isPlain = variants.every((variant) => !variant.text.includes("->") && depth([variant]) === 0);
  if (variants.filter((variant) => variant.isDefault).length !== 1 || !isPlain) return null;
  const trimmed = variants.map((variant) => ({ ...variant, text: unquoted(variant.text.trim()) }));
  return { selector, isOrdinal: /type:\s*"ordinal"/.test(selector), variants: trimmed };
}

// A text of nothing is written `{ "" }`.
const unquoted = (text) => (text === '{ "" }' ? "" : text);

/** How many braces are open at the end of the last variant. */
function depth(variants) {
  const text = variants.at(-1)?.text ?? "";
  let open = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (open > 0 && text[at] === '"' && text[at - 1] !== "\\") quoted = !quoted;
    else if (quoted) continue;
    else if (text[at] === "{") open += 1;
    else if (text[at] === "}") open -= 1;
  }
  return open;
}

/** The pattern that variants make. */
export function patternOf({ selector, variants }) {
  const rows = variants.map(({ key, text, isDefault }) => {
    const lines = (text || '{ "" }').split("\n").map((line, at) => (at === 0 || !line ? line : `        ${line}`));
    return `   ${isDefault ? "*" : " "}[${key}] ${lines.join("\n")}`;
  });
  return `{ ${selector} ->\n${rows.join("\n")}\n}`;
}

/** The plural categories of a language in order, each with a few numbers that fall into it. */
export function categories(language, isOrdinal) {
  let rules;
  try {
    rules = new Intl.PluralRules(language, { type: isOrdinal ? "ordinal" : "cardinal" });
  } catch {
    return [];
  }
  const order = ["zero", "one", "two", "few", "many", "other"];
  const examples = new Map(rules.resolvedOptions().pluralCategories.map((key) => [key, []]));
  const numbers = [...Array(201).keys(), 1000, 10_000, 100_000, 1_000_000];
  for (const number of numbers) {
    const own = examples.get(rules.select(number));
    if (own && own.length < 3) own.push(number);
  }
  for (const number of [0.5, 1.5]) if (examples.get(rules.select(number))?.length === 0) examples.get(rules.select(number)).push(number);
  return order.filter((key) => examples.has(key)).map((key) => ({ key, examples: examples.get(key) }));
}
