// str: case, classes of characters, padding, translation. CPython 3.13 Objects/unicodeobject.c (do_title, unicode_isalnum_impl, pad, ...),
// Objects/unicodectype.c. Character classes are the host's Unicode properties.

import { intValue } from './int-arithmetic.ts';
import { getItem } from './abstract.ts';
import { withCInt, withSsize } from './index.ts';
import { newInt, PyInt } from './int.ts';
import { method, type NativeFunction } from './native.ts';
import { decref, type PyObject } from './object.ts';
import { raise, Raised } from './raise.ts';
import { newBool, None } from './singletons.ts';
import { isPrintable } from './str-repr.ts';
import { newStr, PyStr, freshStr, sameOrNew } from './str.ts';
import { charactersOf } from './str-slots.ts';
import { ONLY_SPACE } from './str-split.ts';
import { unchanged } from './str-search.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';

const UPPER = /[\p{Uppercase}]/u;
const LOWER = /[\p{Lowercase}]/u;
const TITLE = /\p{Lt}/u;
const isCased = (c: string): boolean => TITLE.test(c) || LOWER.test(c) || UPPER.test(c);

function changed(name: string, change: (text: string) => string): NativeFunction {
  return method(name, '($self, /)', (self: PyStr) => {
    return freshStr(change(self.value));
  });
}

function capitalize(text: string): string {
  const [first = ''] = text;
  return titleCase(first) + text.slice(first.length).toLowerCase();
}

const TITLECASE: Readonly<Record<string, string>> = {
  ß: 'Ss',
  ǆ: 'ǅ',
  ǅ: 'ǅ',
  Ǆ: 'ǅ',
  ǉ: 'ǈ',
  ǈ: 'ǈ',
  Ǉ: 'ǈ',
  ǌ: 'ǋ',
  ǋ: 'ǋ',
  Ǌ: 'ǋ',
  ǳ: 'ǲ',
  ǲ: 'ǲ',
  Ǳ: 'ǲ',
  ﬁ: 'Fi',
  ﬂ: 'Fl',
  ﬀ: 'Ff',
  ﬃ: 'Ffi',
  ﬄ: 'Ffl',
  ﬅ: 'St',
  ﬆ: 'St',
};
/** One character at the beginning of a word. */
function titleCase(c: string): string {
  return TITLECASE[c] ?? c.toUpperCase();
}

function title(text: string): string {
  if (/^[\0-\x7f]*$/.test(text))
    return text.toLowerCase().replace(/[a-z]+/g, (word) => word[0]!.toUpperCase() + word.slice(1));
  let out = '';
  let inWord = false;
  for (const c of text) {
    out += inWord ? c.toLowerCase() : titleCase(c);
    inWord = isCased(c);
  }
  return out;
}

function swapcase(text: string): string {
  return Array.from(text, (c) =>
    UPPER.test(c) ? c.toLowerCase() : LOWER.test(c) ? c.toUpperCase() : c,
  ).join('');
}

/** Full case folding of what toLowerCase leaves apart. */
function casefold(text: string): string {
  return Array.from(text, (c) => {
    if (c === 'ς') return 'σ';
    const upper = c.toUpperCase();
    return (Array.from(upper).length > 1 || 'ſᲀᲁᲂᲃᲄᲅᲆᲇᲈẛ\u0345'.includes(c) ? upper : c)
      .toLowerCase()
      .replace(/ς/g, 'σ');
  }).join('');
}

function test(name: string, all: (text: string) => boolean): NativeFunction {
  return method(name, '($self, /)', (self: PyStr) => newBool(all(self.value)));
}

/** Some cased character, and each of them as wanted. */
function allCased(wanted: RegExp, refused: RegExp): (text: string) => boolean {
  return (text) => {
    let seen = false;
    for (const c of text) {
      if (refused.test(c) || TITLE.test(c)) return false;
      if (wanted.test(c)) seen = true;
    }
    return seen;
  };
}

function isTitle(text: string): boolean {
  let seen = false;
  let inWord = false;
  for (const c of text) {
    if (UPPER.test(c) || TITLE.test(c)) {
      if (inWord) return false;
      inWord = seen = true;
    } else if (LOWER.test(c)) {
      if (!inWord) return false;
      seen = true;
    } else inWord = false;
  }
  return seen;
}

/** Numeric_Type=Digit beside the decimal digits. */
const DIGIT =
  '\\p{Nd}\\u00b2\\u00b3\\u00b9\\u1369-\\u1371\\u19da\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u2460-\\u2468\\u2474-\\u247c\\u2488-\\u2490\\u24ea\\u24f5-\\u24fd\\u24ff\\u2776-\\u277e\\u2780-\\u2788\\u278a-\\u2792';
const HAN_NUMERIC = '一二三四五六七八九十百千万亿零〇壹貳贰叁參肆伍陸陆柒捌玖拾佰仟兩两億兆廿卅卌';
const IS_DIGIT = new RegExp(`^[${DIGIT}]+$`, 'u');
const IS_NUMERIC = new RegExp(`^[\\p{N}${HAN_NUMERIC}]+$`, 'u');
const IS_ALNUM = new RegExp(`^[\\p{L}\\p{N}${HAN_NUMERIC}]+$`, 'u');

/** Identifiers: XID_Start or underscore, then XID_Continue. */
export function isIdentifier(text: string): boolean {
  return /^[\p{XIDS}_][\p{XIDC}]*$/u.test(text);
}

type Pad = (missing: number, width: number) => readonly [left: number, right: number];

function padder(name: string, pad: Pad): NativeFunction {
  return method(
    name,
    "($self, width, fillchar=' ', /)",
    (self: PyStr, width: PyObject, fillchar?: PyObject) =>
      withSsize(width, [self, fillchar ?? null], (size: number) => {
        let fill = ' ';
        if (fillchar !== undefined) {
          if (!(fillchar instanceof PyStr)) {
            raise(
              'TypeError',
              `The fill character must be a unicode character, not ${fillchar.type.name}`,
            );
          }
          if (fillchar.length !== 1)
            raise('TypeError', 'The fill character must be exactly one character long');
          fill = fillchar.value;
        }
        const missing = size - self.length;
        if (missing <= 0) return unchanged(self);
        if (missing > 1 << 28) raise('MemoryError');
        const [left, right] = pad(missing, size);
        return newStr(fill.repeat(left) + self.value + fill.repeat(right));
      }),
  );
}

function zfill(self: PyStr, width: PyObject): MaySuspend {
  return withSsize(width, [self], (size: number) => {
    const missing = size - self.length;
    if (missing <= 0) return unchanged(self);
    const sign = /^[+-]/.exec(self.value)?.[0] ?? '';
    return newStr(sign + '0'.repeat(missing) + self.value.slice(sign.length));
  });
}

function expandtabs(self: PyStr, tabsize?: PyObject): MaySuspend {
  return withCInt(
    tabsize,
    [self],
    (size: number) => {
      let column = 0;
      let out = '';
      for (const c of self.value) {
        if (c === '\t') {
          const spaces = size > 0 ? size - (column % size) : 0;
          out += ' '.repeat(spaces);
          column += spaces;
          continue;
        }
        out += c;
        column = c === '\n' || c === '\r' ? 0 : column + 1;
      }
      return sameOrNew(self, out);
    },
    8,
  );
}

function* translateSteps(self: PyStr, table: PyObject): Steps<PyObject> {
  let out = '';
  for (const c of charactersOf(self)) out += yield* translatedSteps(c, table);
  return newStr(out);
}

function* translatedSteps(c: string, table: PyObject): Steps<string> {
  const key = newInt(c.codePointAt(0)!);
  let found: MaySuspend;
  try {
    found = getItem(table, key);
    if (found === SUSPENDED) found = (yield) as PyObject;
  } catch (error) {
    if (!(error instanceof Raised) || !error.exception.isA('LookupError')) throw error;
    decref(error.exception);
    return c;
  } finally {
    decref(key);
  }
  try {
    if (found === None) return '';
    if (found instanceof PyStr) return found.value;
    if (!(found instanceof PyInt))
      raise('TypeError', 'character mapping must return integer, None or str');
    const code = intValue(found);
    if (code < 0 || code > 0x10ffff)
      raise('ValueError', 'character mapping must be in range(0x110000)');
    return String.fromCodePoint(Number(code));
  } finally {
    decref(found);
  }
}

export const caseMethods: readonly NativeFunction[] = [
  changed('upper', (text) => text.toUpperCase()),
  changed('lower', (text) => text.toLowerCase()),
  changed('capitalize', capitalize),
  changed('title', title),
  changed('swapcase', swapcase),
  changed('casefold', casefold),
  test('isupper', allCased(UPPER, LOWER)),
  test('islower', allCased(LOWER, UPPER)),
  test('istitle', isTitle),
  test('isalpha', (text) => /^\p{L}+$/u.test(text)),
  test('isalnum', (text) => IS_ALNUM.test(text)),
  test('isdecimal', (text) => /^\p{Nd}+$/u.test(text)),
  test('isdigit', (text) => IS_DIGIT.test(text)),
  test('isnumeric', (text) => IS_NUMERIC.test(text)),
  test('isspace', (text) => ONLY_SPACE.test(text)),
  test('isascii', (text) => /^[\0-\x7f]*$/.test(text)),
  test('isprintable', (text) => Array.from(text).every(isPrintable)),
  test('isidentifier', isIdentifier),
  padder('center', (missing, width) => {
    const left = (missing >> 1) + (missing & width & 1);
    return [left, missing - left];
  }),
  padder('ljust', (missing) => [0, missing]),
  padder('rjust', (missing) => [missing, 0]),
  method('zfill', '($self, width, /)', zfill),
  method('expandtabs', '($self, /, tabsize=8)', expandtabs),
  method('translate', '($self, table, /)', (self: PyStr, table: PyObject) =>
    suspendSteps(translateSteps(self, table), [self, table]),
  ),
];
