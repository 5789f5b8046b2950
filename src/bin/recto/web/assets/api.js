// Talks to the server that gave the page, and to nobody else.

import { page } from "./dom.js";

/** An answer that is none: `code` is stable, `message` is for people, `unit` what is there now. */
export class Refused extends Error {
  constructor(status, body) {
    super(body?.error?.message ?? `HTTP ${status}`);
    this.status = status;
    this.code = body?.error?.code ?? "";
    this.hint = body?.error?.hint ?? "";
    this.body = body ?? {};
    this.unit = body?.unit ?? body?.changed?.unit ?? null;
  }
}

const address = (name, query) => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== "") search.append(key, one);
    }
  }
  const text = search.toString();
  return `${page.base}/api/1/${name}${text ? `?${text}` : ""}`;
};

const written = new Set();

/** Whether a revision came of what was written here. */
export const isOwn = (revision) => written.has(revision);

async function answer(response) {
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    throw new Refused(response.status, body);
  }
  return body;
}

/** Asks. */
export const ask = async (name, query, { signal } = {}) => answer(await fetch(address(name, query), { signal }));

/** One unit with all that the desk shows of it. */
export async function readUnit(article, id, language) {
  const { unit, tokens, places, terms, others } = await ask("unit", { article, id, language });
  return whole({ ...unit, tokens: tokens ?? [], places: places ?? [], terms: byTerm(terms ?? []), others: others ?? [] });
}

/** A unit as the pages take it. */
export const whole = (unit) => ({ ...unit, is_fluent: unit.kind === "message" });

// The same term may stand in a text more than once.
function byTerm(found) {
  const terms = new Map();
  for (const { start, end, text, ...term } of found) {
    const key = [text.toLowerCase(), ...(term.forms ?? [])].join("\n");
    if (!terms.has(key)) terms.set(key, { ...term, source: text, places: [] });
    terms.get(key).places.push({ start, end });
  }
  return [...terms.values()];
}

/** Asks page by page until nothing is left; what a list shows of units comes in longer pages. */
export async function* pages(name, query, rows) {
  let cursor = null;
  const limit = query.fields === "brief" ? 1000 : 200;
  do {
    const body = await ask(name, { ...query, limit, cursor });
    yield body[rows];
    cursor = body.next ?? null;
  } while (cursor);
}

/** Asks until nothing is left, up to a limit of rows. */
export async function askAll(name, query, rows, limit = Infinity) {
  const found = [];
  for await (const page of pages(name, query, rows)) {
    found.push(...page);
    if (found.length >= limit) break;
  }
  return found;
}

/** Writes, or tries what writing would do. */
export async function send(method, name, body, { signal } = {}) {
  const headers = { "Content-Type": "application/json" };
  const answered = await answer(await fetch(address(name), { method, headers, body: JSON.stringify(body), signal }));
  if (!["try", "presence", "notes"].includes(name) && answered?.revision) written.add(answered.revision);
  return answered;
}

/** What a person saw of a unit, which a write has to name. */
export const expected = (unit) =>
  unit.expected ?? { source: unit.source_fingerprint, target: unit.target_fingerprint ?? null, state: unit.state };
