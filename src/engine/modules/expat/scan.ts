// The tokens of XML: where one ends, or that the text so far does not have its end. expat 2.6.3: lib/xmltok_impl.c (scanLt, scanAtts, scanRef,
// scanPi, scanComment, contentTok). Text is a host string; what can't be decoded is U+FFFF, which no document may have.

import { malformed } from './messages.ts';

/** The token's end has not come yet. */
export const INCOMPLETE = -1;

/** NameStartChar and NameChar of XML 1.0, fifth edition. */
const START =
  ': A-Z _ a-z \\u00C0-\\u00D6 \\u00D8-\\u00F6 \\u00F8-\\u02FF \\u0370-\\u037D \\u037F-\\u1FFF \\u200C-\\u200D \\u2070-\\u218F \\u2C00-\\u2FEF \\u3001-\\uDFFF \\uF900-\\uFDCF \\uFDF0-\\uFFFD';
const MORE = '- . 0-9 \\u00B7 \\u0300-\\u036F \\u203F-\\u2040';
const oneOf = (ranges: string): string => `[${ranges.replaceAll(' ', '')}]`;
const NAME = new RegExp(`${oneOf(START)}${oneOf(`${MORE} ${START}`)}*`, 'y');
const NAME_TOKEN = new RegExp(`${oneOf(`${MORE} ${START}`)}+`, 'y');
const SPACE = /[ \t\r\n]*/y;
/** Characters that no document has. */
export const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

function endOf(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

export const nameEnd = (text: string, at: number): number => endOf(NAME, text, at);
export const nameTokenEnd = (text: string, at: number): number => endOf(NAME_TOKEN, text, at);
export const spaceEnd = (text: string, at: number): number => endOf(SPACE, text, at);

export interface Attribute {
  readonly name: string;
  readonly at: number;
  readonly value: string;
  readonly valueAt: number;
}
export interface StartTag {
  readonly end: number;
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly isEmpty: boolean;
}

/** `<name a="b">` that begins at `at`. */
export function scanStartTag(text: string, at: number): StartTag | typeof INCOMPLETE {
  let i = nameEnd(text, at + 1);
  if (i === text.length) return INCOMPLETE;
  if (i === at + 1) malformed('INVALID_TOKEN', i);
  const name = text.slice(at + 1, i);
  const attributes: Attribute[] = [];
  for (;;) {
    const next = spaceEnd(text, i);
    if (next === text.length) return INCOMPLETE;
    const c = text[next];
    if (c === '>') return { end: next + 1, name, attributes, isEmpty: false };
    if (c === '/') {
      if (next + 1 === text.length) return INCOMPLETE;
      if (text[next + 1] !== '>') malformed('INVALID_TOKEN', next + 1);
      return { end: next + 2, name, attributes, isEmpty: true };
    }
    if (next === i) malformed('INVALID_TOKEN', i);
    const attribute = scanAttribute(text, next);
    if (attribute === INCOMPLETE) return INCOMPLETE;
    attributes.push(attribute);
    i = attribute.end;
  }
}

function scanAttribute(
  text: string,
  at: number,
): (Attribute & { readonly end: number }) | typeof INCOMPLETE {
  const end = nameEnd(text, at);
  if (end === text.length) return INCOMPLETE;
  if (end === at) malformed('INVALID_TOKEN', at);
  let i = spaceEnd(text, end);
  if (i === text.length) return INCOMPLETE;
  if (text[i] !== '=') malformed('INVALID_TOKEN', i);
  i = spaceEnd(text, i + 1);
  if (i === text.length) return INCOMPLETE;
  const quote = text[i]!;
  if (quote !== '"' && quote !== "'") malformed('INVALID_TOKEN', i);
  const close = valueEnd(text, i + 1, quote);
  if (close === INCOMPLETE) return INCOMPLETE;
  const value = text.slice(i + 1, close);
  return { name: text.slice(at, end), at, value, valueAt: i + 1, end: close + 1 };
}

/** Where the quote is that ends an attribute's value. */
function valueEnd(text: string, at: number, quote: string): number {
  const close = text.indexOf(quote, at);
  const value = text.slice(at, close < 0 ? text.length : close);
  const wrong = value.search(/[<\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
  let reference = value.indexOf('&');
  while (reference >= 0 && (wrong < 0 || reference < wrong)) {
    const end = referenceEnd(text, at + reference);
    if (end === INCOMPLETE) return INCOMPLETE;
    reference = value.indexOf('&', end - at);
  }
  if (wrong >= 0) malformed('INVALID_TOKEN', at + wrong);
  return close < 0 ? INCOMPLETE : close;
}

/** Behind the `;` of what begins with `&`. */
export function referenceEnd(text: string, at: number): number {
  let i = at + 1;
  if (text[i] === '#') {
    const digits = text[i + 1] === 'x' ? /[0-9a-fA-F]+/y : /[0-9]+/y;
    const from = text[i + 1] === 'x' ? i + 2 : i + 1;
    i = endOf(digits, text, from);
    if (i === from && i < text.length) malformed('INVALID_TOKEN', i);
  } else {
    i = nameEnd(text, at + 1);
    if (i === at + 1 && i < text.length) malformed('INVALID_TOKEN', i);
  }
  if (i >= text.length) return INCOMPLETE;
  if (text[i] !== ';') malformed('INVALID_TOKEN', i);
  return i + 1;
}

/** The character of `&#65;` or `&#x41;`; null: there is none. */
export function referredCharacter(reference: string): string | null {
  const isHex = reference[2] === 'x';
  const code = Number.parseInt(reference.slice(isHex ? 3 : 2), isHex ? 16 : 10);
  if (!(code <= 0x10ffff) || (code >= 0xd800 && code < 0xe000)) return null;
  const c = String.fromCodePoint(code);
  return FORBIDDEN.test(c) ? null : c;
}

const PREDEFINED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  lt: '<',
  quot: '"',
};
export const predefined = (name: string): string | null =>
  Object.hasOwn(PREDEFINED, name) ? PREDEFINED[name]! : null;

/** Where the text of a comment ends that begins at `at`; its token ends three characters later. */
export function commentEnd(text: string, at: number): number {
  const end = text.indexOf('--', at + 4);
  refuseForbidden(text, at + 4, end < 0 ? text.length : end);
  if (end < 0 || end + 2 >= text.length) return INCOMPLETE;
  if (text[end + 2] !== '>') malformed('INVALID_TOKEN', end + 2);
  return end;
}

export function refuseForbidden(text: string, from: number, to: number): void {
  const wrong = text.slice(from, to).search(FORBIDDEN);
  if (wrong >= 0) malformed('INVALID_TOKEN', from + wrong);
}

export interface Instruction {
  readonly end: number;
  readonly target: string;
  readonly data: string;
}

/** `<?target data?>`. */
export function scanInstruction(text: string, at: number): Instruction | typeof INCOMPLETE {
  const nameAt = at + 2;
  const end = nameEnd(text, nameAt);
  if (end === text.length) return INCOMPLETE;
  if (end === nameAt) malformed('INVALID_TOKEN', end);
  const target = text.slice(nameAt, end);
  if (target !== 'xml' && target.toLowerCase() === 'xml') malformed('INVALID_TOKEN', end);
  const dataAt = spaceEnd(text, end);
  const close = text.indexOf('?>', end);
  if (dataAt === end && text[end] !== '?') malformed('INVALID_TOKEN', end);
  if (dataAt === end && end + 1 < text.length && close !== end) malformed('INVALID_TOKEN', end + 1);
  refuseForbidden(text, end, close < 0 ? text.length : close);
  if (close < 0) return INCOMPLETE;
  return { end: close + 2, target, data: text.slice(Math.min(dataAt, close), close) };
}

const PLAIN = /[^<&\]\r\n\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]*/y;

/** Behind the characters of a line that mean themselves: at least `at + 1` if the first one does. */
export function plainEnd(text: string, at: number): number {
  let i = at;
  for (;;) {
    i = endOf(PLAIN, text, i);
    if (text[i] !== ']' || i + 1 === text.length) return i;
    if (text[i + 1] === ']') {
      if (i + 2 === text.length) return i;
      if (text[i + 2] === '>') malformed('INVALID_TOKEN', i + 2);
    }
    i++;
  }
}
