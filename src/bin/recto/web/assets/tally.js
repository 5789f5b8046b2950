// How far something is, as a bar. What it says stands beside it in words.

const NAMESPACE = "http://www.w3.org/2000/svg";

/** A bar of the states of a tally. */
export function bar(tally) {
  const svg = document.createElementNS(NAMESPACE, "svg");
  for (const [name, value] of [["class", "bar"], ["viewBox", "0 0 1000 10"], ["preserveAspectRatio", "none"], ["aria-hidden", "true"]]) svg.setAttribute(name, value);
  const whole = Math.max(tally.units, 1);
  let before = 0;
  for (const state of ["reviewed", "translated", "draft", "stale"]) {
    const number = tally[state] ?? 0;
    if (number === 0) continue;
    const rect = document.createElementNS(NAMESPACE, "rect");
    const [x, end] = [Math.round((before * 1000) / whole), Math.round(((before + number) * 1000) / whole)];
    // One stale unit among thousands is to be seen.
    for (const [name, value] of [["class", state], ["x", x], ["width", Math.max(end - x, 4)], ["height", 10]]) rect.setAttribute(name, value);
    svg.append(rect);
    before += number;
  }
  return svg;
}
