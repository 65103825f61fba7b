// Text as a sequence of code points, on host strings (UTF-16). A host string cannot hold a high surrogate and a low one side by side as
// two code points: it would mean one astral character. So between two such surrogates stands a MARK more than the text has there: always
// one, and a text that has marks in this very place gets one more. Every other text is its host string as it is, and every host string is
// one text only: texts can be compared and looked up as host strings. Not in CPython, whose strings are arrays of code points.

const MARK = '\ufdd0';
const MARK_CODE = 0xfdd0;
/** Astral characters or marks between surrogates. */
const NOT_PLAIN = /[\ud800-\udbff][\udc00-\udfff\ufdd0]/;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** The code points of a text if they are not its UTF-16 units, else null. */
export function pointsOfText(text: string): Uint32Array | null {
  if (!NOT_PLAIN.test(text)) return null;
  const points: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const next = isHigh(unit) ? text.charCodeAt(i + 1) : 0;
    if (isLow(next)) {
      points.push(0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00));
      i++;
      continue;
    }
    points.push(unit);
    if (next === MARK_CODE && marksLeadToLow(text, i + 1)) i++;
  }
  return points.length === text.length ? null : Uint32Array.from(points);
}

function marksLeadToLow(text: string, at: number): boolean {
  while (text.charCodeAt(at) === MARK_CODE) at++;
  return isLow(text.charCodeAt(at));
}

/** UTF-16 units of the character at `i`: two for an astral one, and for a surrogate that a mark keeps apart from the next. */
export function unitsAt(text: string, i: number): 1 | 2 {
  if (!isHigh(text.charCodeAt(i))) return 1;
  const next = text.charCodeAt(i + 1);
  return isLow(next) || (next === MARK_CODE && marksLeadToLow(text, i + 1)) ? 2 : 1;
}

/** Units from the beginning of one character to that of another, as a text. */
export function sliceText(text: string, start: number, end: number): string {
  const cut =
    end < text.length &&
    text.charCodeAt(end - 1) === MARK_CODE &&
    isHigh(text.charCodeAt(end - 2)) &&
    marksLeadToLow(text, end - 1);
  return text.slice(start, cut ? end - 1 : end);
}

/** UTF-16 units of the first `count` characters. */
export function unitsOfFirst(text: string, count: number): number {
  if (count >= text.length) return text.length;
  if (!HIGH.test(text)) return count;
  let unit = 0;
  for (let i = 0; i < count && unit < text.length; i++) unit += unitsAt(text, unit);
  return unit;
}
const HIGH = /[\ud800-\udbff]/;

const CHUNK = 8192;

/** The text of code points. */
export function textOfPoints(points: ArrayLike<number>): string {
  let text = '';
  for (let start = 0; start < points.length; start += CHUNK) {
    const chunk = Array.prototype.slice.call(points, start, start + CHUNK) as number[];
    if (!chunk.some((p) => isHigh(p) || isLow(p))) text += String.fromCodePoint(...chunk);
    else for (const point of chunk) text = joinText(text, String.fromCodePoint(point));
  }
  return text;
}

/** Code points from `start` to before `stop`, as a text. */
export function textBetweenPoints(points: Uint32Array, start: number, stop: number): string {
  return textOfPoints(points.subarray(start, Math.max(start, stop)));
}

/** `a` followed by `b`. */
export function joinText(a: string, b: string): string {
  // Looking at the end of a long text would cost more than joining: look at the beginning of the second one first.
  const first = b.charCodeAt(0);
  if (!isLow(first) && first !== MARK_CODE) return a + b;
  if (first === MARK_CODE && !marksLeadToLow(b, 0)) return a + b;
  let end = a.length - 1;
  while (end >= 0 && a.charCodeAt(end) === MARK_CODE) end--;
  return end >= 0 && isHigh(a.charCodeAt(end)) ? a + MARK + b : a + b;
}

/** Texts joined by another one. */
export function joinTexts(texts: readonly string[], separator: string): string {
  if (!/^[\udc00-\udfff\ufdd0]/.test(separator) && !texts.some((t) => LOW_START.test(t)))
    return texts.join(separator);
  return texts.reduce((all, text) => joinText(joinText(all, separator), text));
}
const LOW_START = /^[\udc00-\udfff\ufdd0]/;

/** A text several times. */
export function repeatText(text: string, times: number): string {
  if (!LOW_START.test(text)) return text.repeat(times);
  let all = '';
  for (let i = 0; i < times; i++) all = joinText(all, text);
  return all;
}

/** Its characters, one string for each code point. */
export function charactersOfText(text: string): string[] {
  const points = pointsOfText(text);
  return points === null ? text.split('') : Array.from(points, (p) => String.fromCodePoint(p));
}
