// What matches one character: sets, categories, case-blind literals. CPython 3.13 Modules/_sre/sre_lib.h (SRE(charset)),
// Modules/_sre/sre.c (sre_category, sre_lower_unicode, char_loc_ignore).
//
// A set is compiled into a table for Latin-1, which is most of what programs match, and a function for the rest.

import {
  ALNUM,
  DECIMAL,
  hasFlag,
  LINEBREAK,
  simpleLower,
  simpleUpper,
  SPACE,
} from '../../base/unicode-types.ts';
import * as op from './opcodes.ts';

export type Predicate = (point: number) => boolean;
export type Lower = (point: number) => number;

/** A test of one code point. */
export class CharSet {
  /** 1 for the members below 256. */
  readonly low: Uint8Array = new Uint8Array(256);
  readonly high: Predicate;
  constructor(test: Predicate) {
    for (let point = 0; point < 256; point++) if (test(point)) this.low[point] = 1;
    this.high = test;
  }
  has(point: number): boolean {
    return point < 256 ? this.low[point] === 1 : this.high(point);
  }
}

export const lowerAscii: Lower = (c) => (c >= 65 && c <= 90 ? c + 32 : c);
export const lowerUnicode: Lower = simpleLower;
/** The engine's only locale is C.UTF-8, whose single octets have case in ASCII only. */
export const lowerLocale: Lower = lowerAscii;

const isAsciiWord: Predicate = (c) =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;
const isUnicodeWord: Predicate = (c) => c === 95 || hasFlag(c, ALNUM);

/** Pairs of a category and its negation, in the order of their codes: digit, space, word, linebreak, locale word, then Unicode's four. */
const CATEGORIES: readonly Predicate[] = [
  (c) => c >= 48 && c <= 57,
  (c) => c === 32 || (c >= 9 && c <= 13),
  isAsciiWord,
  (c) => c === 10,
  isAsciiWord,
  (c) => hasFlag(c, DECIMAL),
  (c) => hasFlag(c, SPACE),
  isUnicodeWord,
  (c) => hasFlag(c, LINEBREAK),
];

/** `sre_category`. Null: no such category. */
export function category(code: number): Predicate | null {
  const test = CATEGORIES[code >> 1];
  if (test === undefined) return null;
  return code & 1 ? (c) => !test(c) : test;
}

export const wordAscii = new CharSet(isAsciiWord);
export const wordUnicode = new CharSet(isUnicodeWord);

/** A set written from `at` on, up to its FAILURE. Null: no valid set. */
export function parseSet(code: readonly number[], at: number, lower: Lower | null): CharSet | null {
  const items: Predicate[] = [];
  let negate = false;
  for (let i = at; ;) {
    const code0 = code[i];
    const a = code[i + 1]!;
    if (code0 === op.FAILURE) break;
    if (code0 === op.NEGATE) {
      negate = !negate;
      i++;
    } else if (code0 === op.LITERAL) {
      items.push((c) => c === a);
      i += 2;
    } else if (code0 === op.RANGE || code0 === op.RANGE_UNI_IGNORE) {
      items.push(code0 === op.RANGE ? range(a, code[i + 2]!) : rangeIgnore(a, code[i + 2]!));
      i += 3;
    } else if (code0 === op.CATEGORY) {
      const test = category(a);
      if (test === null) return null;
      items.push(test);
      i += 2;
    } else if (code0 === op.CHARSET) {
      items.push(bitmap(code.slice(i + 1, i + 9)));
      i += 9;
    } else if (code0 === op.BIGCHARSET) {
      items.push(bigCharset(code.slice(i + 2, i + 66), code.slice(i + 66, i + 66 + 8 * a)));
      i += 66 + 8 * a;
    } else return null;
  }
  const any: Predicate = items.length === 1 ? items[0]! : (c) => items.some((test) => test(c));
  const test: Predicate = negate ? (c) => !any(c) : any;
  return new CharSet(lower === null ? test : (c) => test(lower(c)));
}

const range =
  (low: number, high: number): Predicate =>
  (c) =>
    low <= c && c <= high;

/** ch is already lower cased. */
const rangeIgnore =
  (low: number, high: number): Predicate =>
  (c) => {
    if (low <= c && c <= high) return true;
    const upper = simpleUpper(c);
    return low <= upper && upper <= high;
  };

const bitmap =
  (words: readonly number[]): Predicate =>
  (c) =>
    c < 256 && ((words[c >> 5]! >>> (c & 31)) & 1) === 1;

/** Octets of `index` choose a block of 256 bits for each 256 code points of the basic plane. */
function bigCharset(index: readonly number[], blocks: readonly number[]): Predicate {
  return (c) => {
    if (c > 0xffff) return false;
    const block = (index[c >> 10]! >>> (((c >> 8) & 3) * 8)) & 255;
    return ((blocks[block * 8 + ((c & 255) >> 5)]! >>> (c & 31)) & 1) === 1;
  };
}
