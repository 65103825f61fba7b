// str: padding, tabulators, translation. CPython 3.13 Objects/unicodeobject.c (pad, unicode_expandtabs_impl, _PyUnicode_TranslateCharmap).
// Case and classes of characters are in str-classes.ts.

import { joinText, joinTexts, repeatText } from '../base/code-points.ts';
import { chargeItems } from './charge.ts';
import { intValue } from './int-arithmetic.ts';
import { getItem } from './abstract.ts';
import { withCInt, withSsize } from './index.ts';
import { newInt, PyInt } from './int.ts';
import { method, type NativeFunction } from './native.ts';
import { decref, type PyObject } from './object.ts';
import { raise, Raised } from './raise.ts';
import { None } from './singletons.ts';
import { newStr, PyStr, sameOrNew } from './str.ts';
import { charactersOf } from './str-slots.ts';
import { classMethods } from './str-classes.ts';
import { ensureText, LONG } from './text-limit.ts';
import { unchanged } from './str-search.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';

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
        ensureText(size);
        const [left, right] = pad(missing, size);
        return newStr(joinTexts([repeatText(fill, left), self.value, repeatText(fill, right)], ''));
      }),
  );
}

function zfill(self: PyStr, width: PyObject): MaySuspend {
  return withSsize(width, [self], (size: number) => {
    const missing = size - self.length;
    if (missing <= 0) return unchanged(self);
    ensureText(size);
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
      let length = 0;
      for (const c of charactersOf(self)) {
        if (c === '\t') {
          const spaces = size > 0 ? size - (column % size) : 0;
          if (spaces > LONG || out.length > length + LONG) {
            length = out.length;
            ensureText(length + spaces);
          }
          out += ' '.repeat(spaces);
          column += spaces;
          continue;
        }
        out = joinText(out, c);
        column = c === '\n' || c === '\r' ? 0 : column + 1;
      }
      return sameOrNew(self, out);
    },
    8,
  );
}

function* translateSteps(self: PyStr, table: PyObject): Steps<PyObject> {
  let out = '';
  let length = 0;
  chargeItems(16 * self.value.length);
  for (const c of charactersOf(self)) {
    out = joinText(out, yield* translatedSteps(c, table));
    if (out.length <= length + LONG) continue;
    length = out.length;
    ensureText(length);
  }
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
  ...classMethods,
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
