// str: taking apart and putting together. CPython 3.13 Objects/unicodeobject.c (split, rsplit, PyUnicode_Splitlines, _PyUnicode_JoinArray,
// do_strip, ...), Objects/stringlib/split.h.

import { indexOfText, isCostly } from '../base/text-search.ts';
import { heap } from '../memory/heap.ts';
import { charactersOfText, joinTexts } from '../base/code-points.ts';
import { withPlainPieces } from '../base/stand-ins.ts';
import { withTruth } from './arguments.ts';
import { chargeItems } from './charge.ts';
import { withSsize } from './index.ts';
import { withItems } from './iterate.ts';
import { appendedList, splitList } from './list.ts';
import { method, type NativeFunction } from './native.ts';
import { decrefAll, incref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { None } from './singletons.ts';
import { newStr, PyStr, StrType, sameOrNew } from './str.ts';
import { ensureText } from './text-limit.ts';
import { unchanged } from './str-search.ts';
import type { MaySuspend } from './suspend.ts';

/** What str.isspace() knows: the host's white space, and the separators that only Python counts, without the byte order mark. */
const SPACE =
  '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const SPACES = new RegExp(`${SPACE}+`, 'g');
const isSpace = (unit: number): boolean =>
  unit < 0x80
    ? (unit >= 9 && unit <= 13) || (unit >= 0x1c && unit <= 0x20)
    : unit === 0x85 ||
      unit === 0xa0 ||
      (unit >= 0x1680 && ONE_SPACE.test(String.fromCharCode(unit)));
const ONE_SPACE = new RegExp(SPACE);

// Loops, because a regular expression that ends in `$` tries every run of spaces in the text.
function trimLeft(text: string): string {
  let start = 0;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  return start === 0 ? text : text.slice(start);
}
function trimRight(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** Words between white space; at most `limit` splits, from the left. */
export function splitSpace(text: string, limit: number): string[] {
  const out: string[] = [];
  let rest = trimLeft(text);
  if (limit < 0) return rest === '' ? [] : trimRight(rest).split(SPACES);
  while (rest !== '') {
    const at = limit === out.length ? -1 : rest.search(SPACES);
    if (at < 0) {
      out.push(limit === out.length ? rest : trimRight(rest));
      break;
    }
    out.push(rest.slice(0, at));
    rest = trimLeft(rest.slice(at));
  }
  return out;
}

function rsplitSpace(text: string, limit: number): string[] {
  const words = splitSpace(text, -1);
  if (limit < 0 || words.length <= limit) return words;
  const tail = limit === 0 ? [] : words.slice(-limit);
  let rest = trimRight(text);
  for (const word of tail.slice().reverse())
    rest = trimRight(rest.slice(0, rest.length - word.length));
  return rest === '' ? tail : [rest, ...tail];
}

export function splitText(text: string, separator: string, limit: number): string[] {
  if (limit < 0 && !isCostly(text, separator)) return text.split(separator);
  const out: string[] = [];
  let start = 0;
  for (
    let at = indexOfText(text, separator);
    at >= 0 && (limit < 0 || out.length < limit);
    at = indexOfText(text, separator, start)
  ) {
    out.push(text.slice(start, at));
    start = at + separator.length;
  }
  out.push(text.slice(start));
  return out;
}

export function rsplitText(text: string, separator: string, limit: number): string[] {
  const out: string[] = [];
  let end = text.length;
  while (limit < 0 || out.length < limit) {
    const at = end < separator.length ? -1 : text.lastIndexOf(separator, end - separator.length);
    if (at < 0) break;
    out.push(text.slice(at + separator.length, end));
    end = at;
  }
  out.push(text.slice(0, end));
  return out.reverse();
}

function splitter(
  name: string,
  bySpace: typeof splitSpace,
  byText: typeof splitText,
): NativeFunction {
  return method(
    name,
    '($self, /, sep=None, maxsplit=-1)',
    (self: PyStr, sep?: PyObject, maxsplit?: PyObject) =>
      withSsize(
        maxsplit,
        [self, sep ?? null],
        (limit: number) => {
          const { value } = self;
          if (sep === undefined || sep === None) {
            const most = limit < 0 ? estimate(Math.floor((self.length - 1) / 2) + 1) : limit;
            return presized(self, bySpace(value, limit), most);
          }
          if (!(sep instanceof PyStr))
            raise('TypeError', `must be str or None, not ${sep.type.name}`);
          if (sep.value === '') raise('ValueError', 'empty separator');
          const most = limit < 0 ? estimate(Math.floor(self.length / sep.length) + 1) : limit;
          const pieces = withPlainPieces([value, sep.value], (text, by) =>
            byText(text!, by!, limit),
          );
          return presized(self, pieces, most);
        },
        -1,
      ),
  );
}

/** A list of new strs that grew by appending. */
function listOf(texts: readonly string[], whole: PyStr): PyObject {
  return appendedList(texts.map((t) => sameOrNew(whole, t)));
}

/** How many splits there can be, where CPython looks. */
function estimate(splits: number): number {
  return heap.profile.splitEstimates ? splits : Infinity;
}

/** A list of new strs that was made for `most` splits: PREALLOC_SIZE. */
function presized(whole: PyStr, texts: readonly string[], most: number): PyObject {
  return splitList(
    texts.map((t) => sameOrNew(whole, t)),
    most,
  );
}

/** Lines; CR LF is one end of line. */
export function splitLines(text: string, keepEnds: boolean): string[] {
  const lines =
    text.match(
      /[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]*(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])|[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+$/g,
    ) ?? [];
  return keepEnds
    ? lines
    : lines.map((line) => line.replace(/(?:\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029])$/, ''));
}

function join(self: PyStr, iterable: PyObject): MaySuspend {
  return withItems(
    iterable,
    [self],
    (items) => joinOwned(self, items),
    'can only join an iterable',
  );
}

/** Drops the references in `items`. */
function joinOwned(self: PyStr, items: PyObject[]): PyObject {
  try {
    const texts: string[] = [];
    let length = 0;
    chargeItems(items.length);
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      if (!(item instanceof PyStr)) {
        raise('TypeError', `sequence item ${i}: expected str instance, ${item.type.name} found`);
      }
      texts.push(item.value);
      length += item.value.length + self.value.length;
    }
    ensureText(length);
    if (items.length === 1 && items[0]!.type === StrType) return incref(items[0]!);
    return newStr(joinTexts(texts, self.value));
  } finally {
    decrefAll(items);
  }
}

function stripper(name: string, left: boolean, right: boolean): NativeFunction {
  return method(name, '($self, chars=None, /)', (self: PyStr, chars?: PyObject) => {
    let text = self.value;
    if (chars === undefined || chars === None) {
      if (left) text = trimLeft(text);
      if (right) text = trimRight(text);
    } else {
      if (!(chars instanceof PyStr)) raise('TypeError', `${name} arg must be None or str`);
      text = stripCharacters(text, chars.value, left, right);
    }
    return text === self.value ? unchanged(self) : newStr(text);
  });
}

function stripCharacters(text: string, chars: string, left: boolean, right: boolean): string {
  const set = new Set(charactersOfText(chars));
  const points = charactersOfText(text);
  let start = 0;
  let end = points.length;
  while (left && start < end && set.has(points[start]!)) start++;
  while (right && end > start && set.has(points[end - 1]!)) end--;
  return joinTexts(points.slice(start, end), '');
}

export const splitMethods: readonly NativeFunction[] = [
  splitter('split', splitSpace, splitText),
  splitter('rsplit', rsplitSpace, rsplitText),
  method('splitlines', '($self, /, keepends=False)', (self: PyStr, keepends?: PyObject) =>
    withTruth(keepends, false, [self], (keep) => listOf(splitLines(self.value, keep), self)),
  ),
  method('join', '($self, iterable, /)', join),
  stripper('strip', true, true),
  stripper('lstrip', true, false),
  stripper('rstrip', false, true),
];
