// What a translation takes from its source as it stands: addresses, code, placeables, tags. Nobody should have to type them.

const PIECES = /\{[^{}]*\}|`[^`]+`|<\/?[a-zA-Z][^<>]*>|https?:\/\/[^\s()<>"]*[^\s()<>".,;:!?]|(?<=\]\()[^\s()]+/g;

const piecesOf = (text) => [...(text ?? "").matchAll(PIECES)].map(([piece]) => piece);

// What is in the first list and not in the second; what is there twice has to be there twice.
function without(pieces, others) {
  const left = [...others];
  return pieces.filter((piece) => {
    const at = left.indexOf(piece);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * What the source of a unit has and a text has not (`wanted`), and what the text has to get something else for, because
 * the source has it no longer (`pairs` of old and new).
 */
export function lacking(unit, text) {
  const own = piecesOf(text);
  let wanted = without(piecesOf(unit.source), own);
  const old = without(piecesOf(unit.previous), piecesOf(unit.source)).filter((piece) => own.includes(piece));
  const pairs = [];
  for (const piece of old) {
    const like = wanted.find((one) => one.includes(piece)) ?? (old.length - pairs.length === wanted.length ? wanted[0] : null);
    if (like === null || like === undefined) continue;
    pairs.push([piece, like]);
    wanted = without(wanted, [like]);
  }
  return { pairs, wanted };
}

/** A text with the new in the place of the old. */
export const replaced = (text, pairs) => pairs.reduce((text, [old, now]) => text.replace(old, () => now), text);

/** Where the words of a link of the source stand in a text without a link around them; null where that is not plain. */
export function wordsOf(unit, piece, text) {
  const at = unit.source.indexOf(`](${piece})`);
  if (at < 0) return null;
  const words = unit.source.slice(unit.source.lastIndexOf("[", at) + 1, at);
  const start = text.indexOf(words);
  const isPlain = words && start >= 0 && text.indexOf(words, start + 1) < 0 && text[start - 1] !== "[";
  return isPlain ? [start, start + words.length] : null;
}

/**
 * A piece as it is put into a text, and which part of it is to be typed over: of an address in a link, the link with its
 * words, or with those that are selected.
 */
export function asInserted(unit, piece, selected) {
  const at = unit.source.indexOf(`](${piece})`);
  if (at < 0) return { text: piece, from: piece.length, to: piece.length };
  const words = selected || unit.source.slice(unit.source.lastIndexOf("[", at) + 1, at);
  const text = `[${words}](${piece})`;
  return selected ? { text, from: text.length, to: text.length } : { text, from: 1, to: 1 + words.length };
}
