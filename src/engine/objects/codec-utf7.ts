// UTF-7. CPython 3.13 Objects/unicodeobject.c (PyUnicode_DecodeUTF7Stateful, _PyUnicode_EncodeUTF7).

import { joinText, unitsAt } from '../base/code-points.ts';
import { isPair, type Codec, type Decoder, type Encoder } from './codec-types.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIRECT = /^[A-Za-z0-9'(),\-./:? \t\n\r!"#$%&*;<=>@[\]^_`{|}]$/;

const encoder: Encoder = (state) => {
  const { text, out } = state;
  let bits = 0;
  let buffer = 0;
  let shifted = false;
  for (; state.pos < text.length; state.pos++) {
    const c = text[state.pos]!;
    const direct = DIRECT.test(c);
    if (shifted && direct) {
      if (bits > 0) out.appendLatin1(BASE64[(buffer << (6 - bits)) & 63]!);
      bits = 0;
      buffer = 0;
      shifted = false;
      if (BASE64.includes(c) || c === '-') out.appendLatin1('-');
      out.appendLatin1(c);
      continue;
    }
    if (!shifted) {
      if (c === '+') {
        out.appendLatin1('+-');
        continue;
      }
      if (direct) {
        out.appendLatin1(c);
        continue;
      }
      out.appendLatin1('+');
      shifted = true;
    }
    buffer = ((buffer << 16) | c.charCodeAt(0)) & 0x3fffff;
    for (bits += 16; bits >= 6; bits -= 6) out.appendLatin1(BASE64[(buffer >> (bits - 6)) & 63]!);
    buffer &= (1 << bits) - 1;
    // The mark between two surrogates is no character.
    if (unitsAt(text, state.pos) === 2 && !isPair(text, state.pos)) state.pos++;
  }
  if (bits > 0) out.appendLatin1(BASE64[(buffer << (6 - bits)) & 63]!);
  if (shifted) out.appendLatin1('-');
  return null;
};

const decoder: Decoder = (state) => {
  const { data, final } = state;
  const fault = (start: number, end: number, reason: string) => ({
    encoding: 'utf7',
    start,
    end,
    reason,
  });
  while (state.pos < data.length) {
    const start = state.pos;
    const c = data[start]!;
    if (c !== 0x2b) {
      if (c > 0x7f) return fault(start, start + 1, 'unexpected special character');
      state.out += String.fromCharCode(c);
      state.pos++;
      continue;
    }
    let at = start + 1;
    if (data[at] === 0x2d) {
      state.out += '+';
      state.pos = at + 1;
      continue;
    }
    if (at < data.length && !BASE64.includes(String.fromCharCode(data[at]!)))
      return fault(start, at + 1, 'ill-formed sequence');
    let bits = 0;
    let buffer = 0;
    let text = '';
    for (; at < data.length; at++) {
      const value = BASE64.indexOf(String.fromCharCode(data[at]!));
      if (value < 0) break;
      buffer = (buffer << 6) | value;
      bits += 6;
      if (bits < 16) continue;
      bits -= 16;
      text += String.fromCharCode((buffer >> bits) & 0xffff);
      buffer &= (1 << bits) - 1;
      // The mark between two surrogates is no character.
      if (unitsAt(text, state.pos) === 2 && !isPair(text, state.pos)) state.pos++;
    }
    if (at === data.length) {
      if (!final) return null;
      const halfPair = /[\ud800-\udbff]$/.test(text);
      if (halfPair || bits >= 6 || (bits > 0 && buffer !== 0)) {
        state.out += halfPair ? text.slice(0, -1) : text;
        return fault(start, at, 'unterminated shift sequence');
      }
      state.out = joinText(state.out, text);
      state.pos = at;
      return null;
    }
    state.out = joinText(state.out, text);
    if (bits >= 6) return fault(start, at + 1, 'partial character in base64 sequence');
    if (bits > 0 && buffer !== 0)
      return fault(start, at + 1, 'non-zero padding bits in base64 sequence');
    state.pos = data[at] === 0x2d ? at + 1 : at;
  }
  return null;
};

export const utf7: Codec = { name: 'utf-7', encoder, decoder };
