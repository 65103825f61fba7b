// Where a text is in another, in linear time whatever the two are: the host's own search takes the product of both lengths if they are
// alike enough. CPython 3.13 Objects/stringlib/fastsearch.h (adaptive_find, two-way) for the same reason; here Knuth, Morris and Pratt.

/** Above this product of both lengths the host's search might take long; below this length of the part it never does. */
const PRODUCT_MAX = 2e7;
const PART_MIN = 32;

/** Whether the host should not search for `part`. */
export const isCostly = (text: string, part: string): boolean =>
  part.length > PART_MIN && part.length * text.length > PRODUCT_MAX;

/** `text.indexOf(part, from)`. */
export function indexOfText(text: string, part: string, from = 0): number {
  if (!isCostly(text, part)) return text.indexOf(part, from);
  return search(part, text.length - from, (i) => text.charCodeAt(from + i), false, from);
}

/** `text.lastIndexOf(part)`. */
export function lastIndexOfText(text: string, part: string): number {
  if (!isCostly(text, part)) return text.lastIndexOf(part);
  const last = text.length - 1;
  const at = search(part, text.length, (i) => text.charCodeAt(last - i), true, 0);
  return at < 0 ? -1 : text.length - at - part.length;
}

/** The first place of `part` (read backwards if `reversed`) among `length` units. */
function search(
  part: string,
  length: number,
  unitAt: (i: number) => number,
  reversed: boolean,
  from: number,
): number {
  const size = part.length;
  const wanted = new Uint16Array(size);
  for (let i = 0; i < size; i++) wanted[i] = part.charCodeAt(reversed ? size - 1 - i : i);
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let i = 0; i < length; i++) {
    const unit = unitAt(i);
    while (matched > 0 && wanted[matched] !== unit) matched = borders[matched - 1]!;
    if (wanted[matched] === unit) matched++;
    if (matched === size) return from + i - size + 1;
  }
  return -1;
}

/** For each prefix the length of its longest proper prefix that also ends it. */
function bordersOf(units: Uint16Array): Int32Array {
  const borders = new Int32Array(units.length);
  for (let i = 1, matched = 0; i < units.length; i++) {
    while (matched > 0 && units[matched] !== units[i]) matched = borders[matched - 1]!;
    if (units[matched] === units[i]) matched++;
    borders[i] = matched;
  }
  return borders;
}
