// Escape sequences of str and bytes literals.
//
// CPython 3.13 Objects/unicodeobject.c _PyUnicode_DecodeUnicodeEscapeInternal, bytesobject.c
// _PyBytes_DecodeEscape, and Parser/string_parser.c decode_unicode_with_escapes. Positions in error
// messages are CPython's: its buffer has ten bytes (\UXXXXXXXX) for each character beyond ASCII.
import { joinText } from '../../base/code-points.ts';
import { lookupUnicodeName } from './unicode-names.ts';

export interface Decoded<T> {
  readonly value: T;
  /** Index of the first unknown escape's backslash in the text, or -1. */
  readonly invalidEscape: number;
  /** What CPython says, without "(unicode error)" or "(value error)"; null if all is well. */
  readonly error: string | null;
}

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['\n', ''],
  ['\\', '\\'],
  ["'", "'"],
  ['"', '"'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

const hexLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const truncated: Readonly<Record<string, string>> = {
  x: 'truncated \\xXX escape',
  u: 'truncated \\uXXXX escape',
  U: 'truncated \\UXXXXXXXX escape',
};

/** Decodes the inside of a str literal that is not raw. */
export function decodeUnicodeEscapes(text: string): Decoded<string> {
  let value = '';
  let invalidEscape = -1;
  let pos = 0;
  for (;;) {
    const backslash = text.indexOf('\\', pos);
    if (backslash < 0) return { value: value + text.slice(pos), invalidEscape, error: null };
    value += text.slice(pos, backslash);
    const next = text.charAt(backslash + 1);
    const simple = simpleEscapes.get(next);
    const failed = (end: number, reason: string): Decoded<string> => ({
      value: '',
      invalidEscape,
      error: unicodeError(text, backslash, end, reason),
    });
    if (simple !== undefined) {
      value += simple;
      pos = backslash + 2;
    } else if (isOctal(next)) {
      const digits = octalDigits(text, backslash + 1);
      const code = parseInt(digits, 8);
      if (code > 0o377 && invalidEscape < 0) invalidEscape = backslash;
      value += String.fromCharCode(code);
      pos = backslash + 1 + digits.length;
    } else if (next === 'x' || next === 'u' || next === 'U') {
      const length = hexLengths[next] ?? 0;
      const digits = hexDigits(text, backslash + 2, length);
      const end = backslash + 2 + digits.length;
      if (digits.length < length) return failed(end, truncated[next] ?? '');
      const code = parseInt(digits, 16);
      if (code > 0x10ffff) return failed(end, 'illegal Unicode character');
      value = joinText(value, String.fromCodePoint(code));
      pos = end;
    } else if (next === 'N') {
      const close = text.charAt(backslash + 2) === '{' ? text.indexOf('}', backslash + 3) : -1;
      if (close < 0 || close === backslash + 3) {
        const end = malformedNameEnd(text, backslash, close);
        return failed(end, 'malformed \\N character escape');
      }
      const character = lookupUnicodeName(text.slice(backslash + 3, close));
      if (character === null) return failed(close + 1, 'unknown Unicode character name');
      value += character;
      pos = close + 1;
    } else {
      // Before the end of the text or a character beyond ASCII, CPython takes the backslash as it is.
      const isPlain = next === '' || next.charCodeAt(0) >= 128;
      if (invalidEscape < 0 && !isPlain) invalidEscape = backslash;
      value += '\\';
      pos = backslash + 1;
    }
  }
}

/** Decodes the inside of a bytes literal; all its characters are ASCII. */
export function decodeBytesEscapes(text: string): Decoded<Uint8Array> {
  const bytes: number[] = [];
  let invalidEscape = -1;
  let pos = 0;
  while (pos < text.length) {
    const unit = text.charCodeAt(pos);
    if (unit !== 0x5c) {
      bytes.push(unit);
      pos++;
      continue;
    }
    const next = text.charAt(pos + 1);
    const simple = simpleEscapes.get(next);
    if (simple !== undefined) {
      if (simple !== '') bytes.push(simple.charCodeAt(0));
      pos += 2;
    } else if (isOctal(next)) {
      const digits = octalDigits(text, pos + 1);
      const code = parseInt(digits, 8);
      if (code > 0o377 && invalidEscape < 0) invalidEscape = pos;
      bytes.push(code & 0xff);
      pos += 1 + digits.length;
    } else if (next === 'x') {
      const digits = hexDigits(text, pos + 2, 2);
      if (digits.length < 2) {
        const error = `invalid \\x escape at position ${pos}`;
        return { value: new Uint8Array(0), invalidEscape, error };
      }
      bytes.push(parseInt(digits, 16));
      pos += 4;
    } else {
      if (invalidEscape < 0) invalidEscape = pos;
      bytes.push(unit);
      pos++;
    }
  }
  return { value: Uint8Array.from(bytes), invalidEscape, error: null };
}

function isOctal(character: string): boolean {
  return character >= '0' && character <= '7' && character.length === 1;
}

function octalDigits(text: string, start: number): string {
  let end = start;
  while (end < start + 3 && isOctal(text.charAt(end))) end++;
  return text.slice(start, end);
}

function hexDigits(text: string, start: number, length: number): string {
  let end = start;
  while (end < start + length && /[0-9a-fA-F]/.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

/** Where CPython stopped reading a `\N` without a complete name. */
function malformedNameEnd(text: string, backslash: number, close: number): number {
  if (text.charAt(backslash + 2) !== '{') return backslash + 2;
  return close < 0 ? text.length : close;
}

function unicodeError(text: string, start: number, end: number, reason: string): string {
  const from = bufferPosition(text, start);
  const to = bufferPosition(text, end) - 1;
  const where = from === to ? `byte 0x5c in position ${from}` : `bytes in position ${from}-${to}`;
  return `'unicodeescape' codec can't decode ${where}: ${reason}`;
}

/** Position in CPython's escaped buffer: ten bytes for each character beyond ASCII. */
function bufferPosition(text: string, index: number): number {
  let position = 0;
  for (const character of text.slice(0, index)) {
    position += character.charCodeAt(0) < 128 ? 1 : 10;
  }
  return position;
}
