// str: looking for parts. CPython 3.13 Objects/unicodeobject.c (unicode_find, unicode_count, unicode_startswith, unicode_replace, ...).
// Positions are in code points; texts without astral characters use the host's positions directly.

import { indexOfText, isCostly, lastIndexOfText } from '../base/text-search.ts';
import { joinText } from '../base/code-points.ts';
import { lengthOfText, plainTexts, withPlain, withPlainPieces } from '../base/stand-ins.ts';
import { expectStr, noneName } from './arguments.ts';
import { ensureText, LONG } from './text-limit.ts';
import { chargeCharacters } from './charge.ts';
import { clampSize, hasIndex, withIndex, withSsize } from './index.ts';
import { newInt } from './int.ts';
import { method, type NativeFunction } from './native.ts';
import type { PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newBool, None } from './singletons.ts';
import { newStr, PyStr, freshStr } from './str.ts';
import { charactersOf, textBetween } from './str-slots.ts';
import type { MaySuspend } from './suspend.ts';
import { newTuple, PyTuple } from './tuple.ts';
import { incref } from './object.ts';

/** Calls `finish` with start and stop clamped to the length: `find(sub, start, end)`. */
function withBounds(
  self: PyStr,
  start: PyObject | undefined,
  end: PyObject | undefined,
  owned: readonly PyObject[],
  finish: (from: number, to: number) => MaySuspend,
): MaySuspend {
  const check = (o: PyObject | undefined): void => {
    if (o !== undefined && o !== None && !hasIndex(o)) {
      raise('TypeError', 'slice indices must be integers or None or have an __index__ method');
    }
  };
  check(start);
  check(end);
  const { length } = self;
  const clamp = (value: number): number => (value < 0 ? Math.max(0, value + length) : value);
  const held = [self, ...owned, ...(end === undefined ? [] : [end])];
  const absentStop = Number.MAX_SAFE_INTEGER;
  return withIndex(
    start,
    held,
    (a) =>
      withIndex(
        end,
        held,
        (b) => finish(clamp(clampSize(a)), Math.min(length, clamp(clampSize(b)))),
        absentStop,
      ),
    0,
  );
}

/** First (or last) position of `sub` within [from, to), -1 if none. Source: any_find_slice. */
function findBetween(self: PyStr, sub: string, from: number, to: number, last: boolean): number {
  const [part, wanted] = plainTexts(textBetween(self, from, to), sub);
  const subLength = lengthOfText(wanted);
  if (to - from < subLength || from > self.length) return -1;
  if (self.codePoints !== null) chargeCharacters(16 * part.length);
  const at = last ? lastIndexOfText(part, wanted) : indexOfText(part, wanted);
  chargeCharacters(at < 0 ? part.length : last ? part.length - at : at);
  if (at < 0) return -1;
  return from + (self.codePoints === null ? at : lengthOfText(part.slice(0, at)));
}

function finder(name: string, last: boolean, fail: boolean): NativeFunction {
  return method(
    name,
    '($self, sub, start=None, end=None, /)',
    (self: PyStr, sub: PyObject, start?: PyObject, end?: PyObject) => {
      const text = expectStr(sub, name, 'argument 1');
      return withBounds(self, start, end, [sub], (from, to) => {
        const at = findBetween(self, text, from, to, last);
        if (at < 0 && fail) raise('ValueError', 'substring not found');
        return newInt(at);
      });
    },
  );
}

/** Occurrences of `sub` that do not overlap. */
export function countText(whole: string, part: string): number {
  const [text, sub] = plainTexts(whole, part);
  let count = 0;
  for (let at = indexOfText(text, sub); at >= 0; at = indexOfText(text, sub, at + sub.length))
    count++;
  return count;
}

function count(self: PyStr, sub: PyObject, start?: PyObject, end?: PyObject): MaySuspend {
  const text = expectStr(sub, 'count', 'argument 1');
  return withBounds(self, start, end, [sub], (from, to) => {
    if (from > to) return newInt(0);
    return newInt(text === '' ? to - from + 1 : countText(textBetween(self, from, to), text));
  });
}

/** Does `self` go on with `affix` at `at`? Source: tailmatch. */
function matchesAt(self: PyStr, affix: PyStr, at: number): boolean {
  chargeCharacters(affix.length);
  if (self.codePoints === null) return self.value.startsWith(affix.value, at);
  for (let i = 0; i < affix.length; i++) {
    const point = affix.codePoints === null ? affix.value.charCodeAt(i) : affix.codePoints[i];
    if (point !== self.codePoints[at + i]) return false;
  }
  return true;
}

function tail(name: 'startswith' | 'endswith'): NativeFunction {
  return method(
    name,
    '($self, prefix, start=None, end=None, /)',
    (self: PyStr, affix: PyObject, start?: PyObject, end?: PyObject) =>
      withBounds(self, start, end, [affix], (from, to) => {
        const matches = (o: PyObject, what: string): boolean => {
          if (!(o instanceof PyStr)) raise('TypeError', what.replace('%', o.type.name));
          if (from > to || from > self.length || to - from < o.length) return false;
          return matchesAt(self, o, name === 'startswith' ? from : to - o.length);
        };
        if (affix instanceof PyTuple) {
          return newBool(
            affix.items.some((o) => matches(o, `tuple for ${name} must only contain str, not %`)),
          );
        }
        return newBool(matches(affix, `${name} first arg must be str or a tuple of str, not %`));
      }),
  );
}

function replace(self: PyStr, old: PyObject, by: PyObject, countArg?: PyObject): MaySuspend {
  const from = expectStr(old, 'replace', 'argument 1');
  const to = expectStr(by, 'replace', 'argument 2');
  return withSsize(
    countArg,
    [self, old, by],
    (limit: number) => {
      const text = replaceText(self, from, to, limit);
      return text === self.value ? unchanged(self) : freshStr(text);
    },
    -1,
  );
}

function replaceText(self: PyStr, from: string, to: string, limit: number): string {
  const { value } = self;
  if (limit < 0) limit = Infinity;
  if (from === '') {
    ensureText(value.length + Math.min(value.length, limit) * to.length);
    const chars = charactersOf(self);
    let out = '';
    for (let i = 0; i <= chars.length; i++) {
      if (i < limit) out = joinText(out, to);
      out = joinText(out, chars[i] ?? '');
    }
    return out;
  }
  if (to.length > from.length && value.length * to.length > LONG) {
    const found = Math.min(countText(value, from), limit);
    ensureText(value.length + found * (to.length - from.length));
  }
  return withPlain([value, from, to], (text, old, by) => replacePlain(text!, old!, by!, limit));
}

function replacePlain(value: string, from: string, to: string, limit: number): string {
  if (limit === Infinity && !isCostly(value, from)) return value.replaceAll(from, () => to);
  let out = '';
  let start = 0;
  for (
    let at = indexOfText(value, from);
    at >= 0 && limit > 0;
    at = indexOfText(value, from, start), limit--
  ) {
    out += value.slice(start, at) + to;
    start = at + from.length;
  }
  return out + value.slice(start);
}

/** The receiver itself when nothing changed; an exact str of a subclass instance. New reference. */
export function unchanged(self: PyStr): PyStr {
  return self.type.isHeapType ? newStr(self.value) : incref(self);
}

function partition(last: boolean): (self: PyStr, sep: PyObject) => PyObject {
  return (self, sep) => {
    if (!(sep instanceof PyStr)) raise('TypeError', `must be str, not ${sep.type.name}`);
    if (sep.value === '') raise('ValueError', 'empty separator');
    const [before, after] = withPlainPieces([self.value, sep.value], (text, part) => {
      const at = last ? lastIndexOfText(text!, part!) : indexOfText(text!, part!);
      return at < 0 ? [] : [text!.slice(0, at), text!.slice(at + part!.length)];
    });
    if (before === undefined) {
      return newTuple(
        last
          ? [newStr(''), newStr(''), unchanged(self)]
          : [unchanged(self), newStr(''), newStr('')],
      );
    }
    return newTuple([newStr(before), incref(sep), newStr(after!)]);
  };
}

function removeAffix(name: string, cut: (text: string, affix: string) => string): NativeFunction {
  return method(name, `($self, ${name.slice(6)}, /)`, (self: PyStr, affix: PyObject) => {
    if (!(affix instanceof PyStr))
      raise('TypeError', `${name}() argument must be str, not ${noneName(affix)}`);
    const text = withPlain([self.value, affix.value], (whole, end) => cut(whole!, end!));
    return text === self.value ? unchanged(self) : freshStr(text);
  });
}

export const searchMethods: readonly NativeFunction[] = [
  finder('find', false, false),
  finder('rfind', true, false),
  finder('index', false, true),
  finder('rindex', true, true),
  method('count', '($self, sub, start=None, end=None, /)', count),
  tail('startswith'),
  tail('endswith'),
  method('replace', '($self, old, new, /, count=-1)', replace),
  method('partition', '($self, sep, /)', partition(false)),
  method('rpartition', '($self, sep, /)', partition(true)),
  removeAffix('removeprefix', (text, affix) =>
    text.startsWith(affix) ? text.slice(affix.length) : text,
  ),
  removeAffix('removesuffix', (text, affix) =>
    affix !== '' && text.endsWith(affix) ? text.slice(0, -affix.length) : text,
  ),
];
