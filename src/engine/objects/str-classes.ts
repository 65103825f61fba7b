// str: what characters are, and their other case. CPython 3.13 Objects/unicodeobject.c (do_title, do_capitalize, do_swapcase, lower_ucs4,
// handle_capital_sigma, unicode_isalnum_impl, ...), Objects/unicodectype.c by way of base/unicode-types.ts.

import {
  ALNUM,
  ALPHA,
  CASED,
  CASE_IGNORABLE,
  DECIMAL,
  DIGIT,
  foldFull,
  hasFlag,
  lowerFull,
  LOWER,
  NUMERIC,
  PRINTABLE,
  SPACE,
  TITLE,
  titleFull,
  UPPER,
  upperFull,
  XID_CONTINUE,
  XID_START,
} from '../base/unicode-types.ts';
import { charactersOfText, joinTexts } from '../base/code-points.ts';
import { method, type NativeFunction } from './native.ts';
import { newBool } from './singletons.ts';
import { freshStr, type PyStr } from './str.ts';

const ASCII = /^[\0-\x7f]*$/;
const CAPITAL_SIGMA = 0x3a3;

const pointsOf = (text: string): number[] => charactersOfText(text).map((c) => c.codePointAt(0)!);
const isCased = (point: number): boolean => hasFlag(point, LOWER | UPPER | TITLE);

/** Lower case of the character at `i`: a capital sigma at the end of a word has a form of its own. */
function lowerAt(points: readonly number[], i: number): string {
  const point = points[i]!;
  if (point !== CAPITAL_SIGMA) return lowerFull(point);
  let before = i - 1;
  while (before >= 0 && hasFlag(points[before]!, CASE_IGNORABLE)) before--;
  if (before < 0 || !hasFlag(points[before]!, CASED)) return 'σ';
  let after = i + 1;
  while (after < points.length && hasFlag(points[after]!, CASE_IGNORABLE)) after++;
  return after === points.length || !hasFlag(points[after]!, CASED) ? 'ς' : 'σ';
}

type Change = (points: readonly number[]) => string[];
const upper: Change = (points) => points.map((p) => upperFull(p));
const lower: Change = (points) => points.map((_, i) => lowerAt(points, i));
const casefold: Change = (points) => points.map((p) => foldFull(p));
const capitalize: Change = (points) =>
  points.map((p, i) => (i === 0 ? titleFull(p) : lowerAt(points, i)));
const title: Change = (points) => {
  let inWord = false;
  return points.map((p, i) => {
    const text = inWord ? lowerAt(points, i) : titleFull(p);
    inWord = isCased(p);
    return text;
  });
};
const swapcase: Change = (points) =>
  points.map((p, i) => {
    if (hasFlag(p, UPPER)) return lowerAt(points, i);
    return hasFlag(p, LOWER) ? upperFull(p) : String.fromCodePoint(p);
  });

/** `quick`: the same for a text of ASCII. */
function changed(name: string, change: Change, quick: (text: string) => string): NativeFunction {
  return method(name, '($self, /)', (self: PyStr) => {
    const { value } = self;
    return freshStr(ASCII.test(value) ? quick(value) : joinTexts(change(pointsOf(value)), ''));
  });
}

const lowerAscii = (text: string): string => text.toLowerCase();
const capitalWord = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const titleAscii = (text: string): string => lowerAscii(text).replace(/[a-z]+/g, capitalWord);
const swapAscii = (text: string): string =>
  text.replace(/[a-z]+|[A-Z]+/g, (run) => (run[0]! >= 'a' ? run.toUpperCase() : run.toLowerCase()));

/** Every character has one of `flags`, and there is a character. */
function every(name: string, flags: number, quick: RegExp): NativeFunction {
  return method(name, '($self, /)', (self: PyStr) => {
    const { value } = self;
    if (value === '') return newBool(false);
    if (ASCII.test(value)) return newBool(quick.test(value));
    return newBool(pointsOf(value).every((p) => hasFlag(p, flags)));
  });
}

function test(name: string, all: (points: readonly number[]) => boolean): NativeFunction {
  return method(name, '($self, /)', (self: PyStr) => newBool(all(pointsOf(self.value))));
}

/** Some cased character, and each of them as wanted. */
function allCased(wanted: number, refused: number): (points: readonly number[]) => boolean {
  return (points) => {
    let seen = false;
    for (const p of points) {
      if (hasFlag(p, refused | TITLE)) return false;
      seen ||= hasFlag(p, wanted);
    }
    return seen;
  };
}

function isTitle(points: readonly number[]): boolean {
  let seen = false;
  let inWord = false;
  for (const p of points) {
    if (hasFlag(p, UPPER | TITLE)) {
      if (inWord) return false;
      inWord = seen = true;
    } else if (hasFlag(p, LOWER)) {
      if (!inWord) return false;
      seen = true;
    } else inWord = false;
  }
  return seen;
}

/** Identifiers: XID_Start or underscore, then XID_Continue. */
export function isIdentifier(text: string): boolean {
  if (ASCII.test(text)) return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text);
  const [first, ...rest] = pointsOf(text);
  if (first !== 0x5f && !hasFlag(first!, XID_START)) return false;
  return rest.every((p) => hasFlag(p, XID_CONTINUE));
}

export const classMethods: readonly NativeFunction[] = [
  changed('upper', upper, (text) => text.toUpperCase()),
  changed('lower', lower, lowerAscii),
  changed('capitalize', capitalize, (text) => (text === '' ? '' : capitalWord(lowerAscii(text)))),
  changed('title', title, titleAscii),
  changed('swapcase', swapcase, swapAscii),
  changed('casefold', casefold, lowerAscii),
  test('isupper', allCased(UPPER, LOWER)),
  test('islower', allCased(LOWER, UPPER)),
  test('istitle', isTitle),
  every('isalpha', ALPHA, /^[A-Za-z]+$/),
  every('isalnum', ALNUM, /^[A-Za-z0-9]+$/),
  every('isdecimal', DECIMAL, /^[0-9]+$/),
  every('isdigit', DIGIT, /^[0-9]+$/),
  every('isnumeric', NUMERIC, /^[0-9]+$/),
  every('isspace', SPACE, /^[\t-\r\x1c-\x20]+$/),
  method('isascii', '($self, /)', (self: PyStr) => newBool(ASCII.test(self.value))),
  method('isprintable', '($self, /)', (self: PyStr) =>
    newBool(
      /^[ -~]*$/.test(self.value) || pointsOf(self.value).every((p) => hasFlag(p, PRINTABLE)),
    ),
  ),
  method('isidentifier', '($self, /)', (self: PyStr) => newBool(isIdentifier(self.value))),
];
