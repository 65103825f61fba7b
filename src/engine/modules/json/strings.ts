// Strings of JSON, in and out. CPython 3.13 Modules/_json.c (scanstring_unicode, ascii_escape_unicode, escape_unicode).

import { charactersOfText, joinText } from '../../base/code-points.ts';
import { isPlain } from '../../base/stand-ins.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { importModuleSteps } from '../../objects/import-door.ts';
import { newInt } from '../../objects/int.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newStr, staticStr, type PyStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';

/** Index in host units of a code point, and back: they differ behind characters beyond the basic plane. */
export function unitsOf(text: PyStr, point: number): number {
  const { codePoints } = text;
  if (codePoints === null) return point;
  let units = point;
  for (let i = 0; i < point; i++) if (codePoints[i]! > 0xffff) units++;
  return units;
}
export function pointsOf(text: PyStr, unit: number): number {
  const { codePoints } = text;
  if (codePoints === null) return unit;
  let point = 0;
  for (let units = 0; units < unit; point++) units += codePoints[point]! > 0xffff ? 2 : 1;
  return point;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const ERROR = staticStr('JSONDecodeError');
/** raise_errmsg: json.JSONDecodeError at a code point. */
export function* decodeErrorSteps(message: string, text: PyStr, at: number): Steps<never> {
  const decoder = yield* importModuleSteps('json.decoder');
  let type = getAttr(decoder, ERROR);
  decref(decoder);
  if (type === SUSPENDED) type = (yield) as PyObject;
  const args = [newStr(message), text, newInt(at)];
  let error: PyObject;
  try {
    const made = callObject(type, args);
    error = made === SUSPENDED ? ((yield) as PyObject) : made;
  } finally {
    decref(type);
    decref(args[0]!);
    decref(args[2]!);
  }
  throw new Raised(error as PyBaseException);
}

/** What a string literal means and where it ends, or what is wrong where. In units of the host string. */
export type Scanned =
  | { readonly value: string; readonly end: number }
  | { readonly problem: string; readonly at: number };

/** Scans from behind the opening quote. */
export function scanString(text: string, begin: number, strict: boolean): Scanned {
  let value = '';
  let pos = begin;
  for (;;) {
    let next = pos;
    let c = 0;
    while (next < text.length) {
      c = text.charCodeAt(next);
      if (c === 0x22 || c === 0x5c) break;
      if (c <= 0x1f && strict) return { problem: 'Invalid control character at', at: next };
      next++;
    }
    if (next >= text.length) return { problem: 'Unterminated string starting at', at: begin - 1 };
    value = joinText(value, text.slice(pos, next));
    if (c === 0x22) return { value, end: next + 1 };
    const escape = text[next + 1];
    if (escape === undefined) return { problem: 'Unterminated string starting at', at: begin - 1 };
    if (escape !== 'u') {
      const meaning = Object.hasOwn(ESCAPES, escape) ? ESCAPES[escape]! : undefined;
      if (meaning === undefined) return { problem: 'Invalid \\escape', at: next };
      value += meaning;
      pos = next + 2;
      continue;
    }
    const digits = text.slice(next + 2, next + 6);
    if (!/^[0-9a-fA-F]{4}$/.test(digits))
      return { problem: 'Invalid \\uXXXX escape', at: next + 1 };
    value += String.fromCharCode(parseInt(digits, 16));
    pos = next + 6;
  }
}

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const escaped = (c: string): string =>
  SHORT[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A JSON literal, with everything beyond ASCII escaped if `ascii`. */
export function quoteString(text: string, ascii: boolean): string {
  const special = ascii ? /["\\\x00-\x1f\x7f-\uffff]/g : /["\\\x00-\x1f]/g;
  const quoted = (part: string): string => part.replace(special, escaped);
  // Surrogates side by side have a mark between them, which is no character.
  const parts = ascii && !isPlain(text) ? charactersOfText(text) : [text];
  return `"${parts.map(quoted).join('')}"`;
}

export function expectString(o: PyObject, what: string): never {
  return raise('TypeError', `${what} must be a string, not ${o.type.name}`);
}
