// bytes and bytearray: looking for parts. CPython 3.13 Objects/bytes_methods.c (_Py_bytes_find, _Py_bytes_count, _Py_bytes_tailmatch).

import { indexOfText, lastIndexOfText } from '../base/text-search.ts';
import { bytesLike, expectBytes, expectOctet } from './bytes-like.ts';
import { clampSize, hasIndex, withIndex } from './index.ts';
import { newInt } from './int.ts';
import { type NativeFunction, method } from './native.ts';
import type { PyObject } from './object.ts';
import { type Owner, latin1 } from './octets.ts';
import { raise } from './raise.ts';
import { newBool, None } from './singletons.ts';
import type { MaySuspend } from './suspend.ts';
import { PyTuple } from './tuple.ts';

/** Calls `finish` with a part to look for: octets, or one octet as an index. Latin-1. Source: parse_args_finds_byte. */
function withNeedle(o: PyObject, self: Owner, finish: (part: string) => PyObject): MaySuspend {
  const octets = bytesLike(o);
  if (octets !== undefined) return finish(latin1(octets));
  if (!hasIndex(o))
    raise('TypeError', `argument should be integer or bytes-like object, not '${o.type.name}'`);
  return withIndex(o, [self], (byte) => finish(String.fromCharCode(expectOctet(byte, 'byte'))));
}

function bounded(
  self: Owner,
  start: PyObject | undefined,
  end: PyObject | undefined,
  finish: (from: number, to: number) => MaySuspend,
): MaySuspend {
  const { length } = self.value;
  for (const bound of [start, end])
    if (bound !== undefined && bound !== None && !hasIndex(bound))
      raise('TypeError', 'slice indices must be integers or None or have an __index__ method');
  const clamp = (value: number | bigint): number => {
    const n = clampSize(value);
    return n < 0 ? Math.max(0, n + length) : n;
  };
  return withIndex(
    start,
    [self, end ?? null],
    (a) =>
      withIndex(
        end,
        [self],
        (b) => finish(clamp(a), Math.min(length, clamp(b))),
        Number.MAX_SAFE_INTEGER,
      ),
    0,
  );
}

export function finder(name: string, last: boolean, fail: boolean): NativeFunction {
  return method(
    name,
    '($self, sub, start=None, end=None, /)',
    (self: Owner, sub: PyObject, start?: PyObject, end?: PyObject) => {
      const look = last ? lastIndexOfText : indexOfText;
      const search = (part: string, from: number, to: number): PyObject => {
        const text = latin1(self.value).slice(from, Math.max(from, to));
        const at = from > self.value.length ? -1 : look(text, part);
        if (at < 0 && fail) raise('ValueError', 'subsection not found');
        return newInt(at < 0 ? -1 : at + from);
      };
      return bounded(self, start, end, (from, to) =>
        withNeedle(sub, self, (part) => search(part, from, to)),
      );
    },
  );
}

export function count(self: Owner, sub: PyObject, start?: PyObject, end?: PyObject): MaySuspend {
  const tally = (part: string, from: number, to: number): PyObject => {
    if (from > to) return newInt(0);
    if (part === '') return newInt(to - from + 1);
    const text = latin1(self.value).slice(from, to);
    let found = 0;
    for (let at = indexOfText(text, part); at >= 0; at = indexOfText(text, part, at + part.length))
      found++;
    return newInt(found);
  };
  return bounded(self, start, end, (from, to) =>
    withNeedle(sub, self, (part) => tally(part, from, to)),
  );
}

export function tail(name: 'startswith' | 'endswith'): NativeFunction {
  return method(
    name,
    '($self, prefix, start=None, end=None, /)',
    (self: Owner, affix: PyObject, start?: PyObject, end?: PyObject) =>
      bounded(self, start, end, (from, to) => {
        const text = latin1(self.value).slice(from, Math.max(from, to));
        const matches = (o: PyObject): boolean =>
          name === 'startswith'
            ? text.startsWith(latin1(expectBytes(o)))
            : text.endsWith(latin1(expectBytes(o)));
        if (affix instanceof PyTuple) return newBool(affix.items.some(matches));
        if (bytesLike(affix) === undefined) {
          raise(
            'TypeError',
            `${name} first arg must be bytes or a tuple of bytes, not ${affix.type.name}`,
          );
        }
        return newBool(from <= to && from <= self.value.length && matches(affix));
      }),
  );
}
