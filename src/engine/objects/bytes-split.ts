// bytes and bytearray: taking apart, putting together, replacing. CPython 3.13 Objects/stringlib/split.h, join.h, transmogrify.h,
// partition.h, Objects/bytesobject.c (do_strip).

import { indexOfText, lastIndexOfText } from '../base/text-search.ts';
import { bytesLike, expectBytes } from './bytes-like.ts';
import { BytesType, PyByteArray, PyBytes } from './bytes.ts';
import { withSsize } from './index.ts';
import { withItems } from './iterate.ts';
import { appendedList, splitList } from './list.ts';
import { type NativeFunction, method } from './native.ts';
import { type PyObject, decrefAll, incref } from './object.ts';
import { type Make, type Owner, fromLatin1, latin1 } from './octets.ts';
import { raise } from './raise.ts';
import { None } from './singletons.ts';
import { ensureText } from './text-limit.ts';
import { countText } from './str-search.ts';
import { splitText } from './str-split.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { newTuple } from './tuple.ts';

const BYTE_SPACE = /[ \t\n\r\v\f]+/;
export function splitBytes(text: string, limit: number): string[] {
  const out: string[] = [];
  let rest = text.replace(/^[ \t\n\r\v\f]+/, '');
  while (rest !== '') {
    const at = out.length === limit ? -1 : rest.search(BYTE_SPACE);
    if (at < 0) return [...out, rest];
    out.push(rest.slice(0, at));
    rest = rest.slice(at).replace(/^[ \t\n\r\v\f]+/, '');
  }
  return out;
}
export function rsplitBytes(text: string, limit: number): string[] {
  const reverse = (t: string): string => Array.from(t).reverse().join('');
  return splitBytes(reverse(text), limit).map(reverse).reverse();
}

export function splitter(
  name: string,
  bySpace: typeof splitBytes,
  byText: typeof splitText,
  make: Make,
): NativeFunction {
  return method(
    name,
    '($self, /, sep=None, maxsplit=-1)',
    (self: Owner, sep?: PyObject, maxsplit?: PyObject) =>
      withSsize(
        maxsplit,
        [self, sep ?? null],
        (limit: number) => {
          const text = latin1(self.value);
          if (sep === undefined || sep === None) return presized(bySpace(text, limit), limit, make);
          const separator = latin1(expectBytes(sep));
          if (separator === '') raise('ValueError', 'empty separator');
          return presized(byText(text, separator, limit), limit, make);
        },
        -1,
      ),
  );
}
/** A list that was made for so many splits. */
function presized(texts: readonly string[], limit: number, make: Make): PyObject {
  const items = texts.map((t) => make(fromLatin1(t)));
  return splitList(items, limit < 0 ? Infinity : limit);
}

/** A list that grew by appending. */
export function listOf(texts: readonly string[], make: Make): PyObject {
  return appendedList(texts.map((t) => make(fromLatin1(t))));
}

export function stripper(name: string, left: boolean, right: boolean, make: Make): NativeFunction {
  return method(name, '($self, bytes=None, /)', (self: Owner, chars?: PyObject) => {
    const set =
      chars === undefined || chars === None ? fromLatin1(' \t\n\r\v\f') : expectBytes(chars);
    const { value } = self;
    let start = 0;
    let end = value.length;
    while (left && start < end && set.includes(value[start]!)) start++;
    while (right && end > start && set.includes(value[end - 1]!)) end--;
    if (end - start === value.length && self instanceof PyBytes && !self.type.isHeapType)
      return incref(self);
    return make(value.slice(start, end));
  });
}

export function join(self: Owner, iterable: PyObject, make: Make): MaySuspend {
  if (!(self instanceof PyByteArray)) return joined(self, iterable, make);
  return suspendSteps(joinExportedSteps(self, iterable, make), [self, iterable]);
}

/** The bytearray may not change its size meanwhile (bytearray_join). */
function* joinExportedSteps(self: PyByteArray, iterable: PyObject, make: Make): Steps<PyObject> {
  self.exports++;
  try {
    const result = joined(self, iterable, make);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    self.exports--;
  }
}

function joined(self: Owner, iterable: PyObject, make: Make): MaySuspend {
  return withItems(
    iterable,
    [self],
    (items) => {
      try {
        // A single bytes is the result itself, if that is a bytes.
        const only = items.length === 1 ? items[0]! : null;
        if (only?.type === BytesType && self instanceof PyBytes) return incref(only);
        let length = 0;
        const parts = items.map((item, i) => {
          const octets = bytesLike(item);
          if (octets === undefined)
            raise(
              'TypeError',
              `sequence item ${i}: expected a bytes-like object, ${item.type.name} found`,
            );
          length += octets.length + self.value.length;
          ensureText(length);
          return latin1(octets);
        });
        return make(fromLatin1(parts.join(latin1(self.value))));
      } finally {
        decrefAll(items);
      }
    },
    'can only join an iterable',
  );
}

export function replace(
  self: Owner,
  old: PyObject,
  by: PyObject,
  countArg: PyObject | undefined,
  make: Make,
): MaySuspend {
  const from = latin1(expectBytes(old));
  const to = latin1(expectBytes(by));
  return withSsize(
    countArg,
    [self],
    (limit: number) => {
      const text = latin1(self.value);
      if (to.length > from.length) {
        const found = from === '' ? text.length + 1 : countText(text, from);
        ensureText(text.length + Math.min(found, limit < 0 ? Infinity : limit) * to.length);
      }
      const parts = from === '' ? emptyParts(text, limit) : splitText(text, from, limit);
      return make(fromLatin1(parts.join(to)));
    },
    -1,
  );
}
/** The pieces between which an empty pattern is found. */
function emptyParts(text: string, limit: number): string[] {
  const parts = ['', ...text, ''];
  if (limit < 0 || parts.length - 1 <= limit) return parts;
  return [...parts.slice(0, limit), parts.slice(limit).join('')];
}

export function partition(last: boolean, make: Make): (self: Owner, sep: PyObject) => PyObject {
  return (self, sep) => {
    const text = latin1(self.value);
    const separator = latin1(expectBytes(sep));
    if (separator === '') raise('ValueError', 'empty separator');
    const at = last ? lastIndexOfText(text, separator) : indexOfText(text, separator);
    const parts =
      at < 0
        ? last
          ? ['', '', text]
          : [text, '', '']
        : [text.slice(0, at), separator, text.slice(at + separator.length)];
    return newTuple(parts.map((t) => make(fromLatin1(t))));
  };
}
