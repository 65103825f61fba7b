// unicode_escape and raw_unicode_escape. CPython 3.13 Objects/unicodeobject.c (_PyUnicode_DecodeUnicodeEscapeInternal,
// PyUnicode_AsUnicodeEscapeString, _PyUnicode_DecodeRawUnicodeEscapeStateful).

import { escapeCodePoint } from './str-repr.ts';
import { joinText, unitsAt } from '../base/code-points.ts';
import { type Codec, type Decoder, type Encoder } from './codec-types.ts';

/** A character by its name, for `\N{...}`; the module that has the names installs it. */
let characterNamed: (name: string) => string | null = () => null;
export function setNamedCharacters(named: (name: string) => string | null): void {
  characterNamed = named;
}

function eachPoint(escape: (point: number) => string): Encoder {
  return (state) => {
    const { text, out } = state;
    while (state.pos < text.length) {
      out.appendLatin1(escape(text.codePointAt(state.pos)!));
      state.pos += unitsAt(text, state.pos);
    }
    return null;
  };
}

const SHORT: Readonly<Record<number, string>> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
const encodeEscapes = eachPoint((point) => {
  const short = SHORT[point];
  if (short !== undefined) return short;
  return point >= 0x20 && point < 0x7f ? String.fromCharCode(point) : escapeCodePoint(point);
});
const encodeRaw = eachPoint((point) =>
  point < 0x100 ? String.fromCharCode(point) : escapeCodePoint(point),
);

const LETTERS: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  b: '\b',
  f: '\f',
  t: '\t',
  n: '\n',
  r: '\r',
  v: '\v',
  a: '\x07',
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

const isHex = (octet: number | undefined): boolean =>
  octet !== undefined && /[0-9a-fA-F]/.test(String.fromCharCode(octet));

/** Number of hexadecimal digits from `at`, at most `wanted`. */
function hexRun(data: Uint8Array, at: number, wanted: number): number {
  let count = 0;
  while (count < wanted && isHex(data[at + count])) count++;
  return count;
}

const asText = (data: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...data.subarray(from, to));

const decodeEscapes: Decoder = (state) => {
  const { data, final } = state;
  const { length } = data;
  const fault = (start: number, end: number, reason: string) => ({
    encoding: 'unicodeescape',
    start,
    end,
    reason,
  });
  while (state.pos < length) {
    const start = state.pos;
    const octet = data[start]!;
    if (octet !== 0x5c) {
      state.out += String.fromCharCode(octet);
      state.pos++;
      continue;
    }
    if (start + 1 >= length) return final ? fault(start, length, '\\ at end of string') : null;
    const kind = String.fromCharCode(data[start + 1]!);
    const letter = LETTERS[kind];
    if (letter !== undefined) {
      state.out += letter;
      state.pos += 2;
    } else if (kind >= '0' && kind <= '7') {
      let end = start + 2;
      while (end < start + 4 && end < length && data[end]! >= 48 && data[end]! <= 55) end++;
      if (end === length && end < start + 4 && !final) return null;
      state.out += String.fromCharCode(parseInt(asText(data, start + 1, end), 8));
      state.pos = end;
    } else if (DIGITS[kind] !== undefined) {
      const wanted = DIGITS[kind];
      const found = hexRun(data, start + 2, wanted);
      const end = start + 2 + found;
      if (found < wanted) {
        if (end === length && !final) return null;
        return fault(start, end, `truncated \\${kind}${'X'.repeat(wanted)} escape`);
      }
      const point = parseInt(asText(data, start + 2, end), 16);
      if (point > 0x10ffff) return fault(start, end, 'illegal Unicode character');
      state.out = joinText(state.out, String.fromCodePoint(point));
      state.pos = end;
    } else if (kind === 'N') {
      const close = data[start + 2] === 0x7b ? data.indexOf(0x7d, start + 3) : -1;
      if (close < 0) {
        if (!final && (start + 2 >= length || data[start + 2] === 0x7b)) return null;
        const end = data[start + 2] === 0x7b ? length : start + 2;
        return fault(start, end, 'malformed \\N character escape');
      }
      if (close === start + 3) return fault(start, close, 'malformed \\N character escape');
      const found = characterNamed(asText(data, start + 3, close));
      if (found === null) return fault(start, close + 1, 'unknown Unicode character name');
      state.out += found;
      state.pos = close + 1;
    } else {
      state.badEscape ??= kind;
      state.out += `\\${kind}`;
      state.pos += 2;
    }
  }
  return null;
};

const decodeRaw: Decoder = (state) => {
  const { data, final } = state;
  const { length } = data;
  while (state.pos < length) {
    const start = state.pos;
    const octet = data[start]!;
    if (octet !== 0x5c) {
      state.out += String.fromCharCode(octet);
      state.pos++;
      continue;
    }
    if (start + 1 >= length) {
      if (!final) return null;
      state.out += '\\';
      state.pos++;
      continue;
    }
    const kind = String.fromCharCode(data[start + 1]!);
    const wanted = kind === 'u' ? 4 : kind === 'U' ? 8 : 0;
    if (wanted === 0) {
      state.out += `\\${kind}`;
      state.pos += 2;
      continue;
    }
    const found = hexRun(data, start + 2, wanted);
    const end = start + 2 + found;
    const fault = (reason: string) => ({ encoding: 'rawunicodeescape', start, end, reason });
    if (found < wanted) {
      if (end === length && !final) return null;
      return fault(`truncated \\${kind}${'X'.repeat(wanted)} escape`);
    }
    const point = parseInt(asText(data, start + 2, end), 16);
    if (point > 0x10ffff) return fault('\\Uxxxxxxxx out of range');
    state.out = joinText(state.out, String.fromCodePoint(point));
    state.pos = end;
  }
  return null;
};

export const unicodeEscape: Codec = {
  name: 'unicode-escape',
  encoder: encodeEscapes,
  decoder: decodeEscapes,
};
export const rawUnicodeEscape: Codec = {
  name: 'raw-unicode-escape',
  encoder: encodeRaw,
  decoder: decodeRaw,
};
