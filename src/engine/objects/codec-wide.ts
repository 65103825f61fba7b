// UTF-16 and UTF-32. CPython 3.13 Objects/unicodeobject.c (PyUnicode_DecodeUTF16Stateful, PyUnicode_DecodeUTF32Stateful,
// _PyUnicode_EncodeUTF16, _PyUnicode_EncodeUTF32), Objects/stringlib/codecs.h (utf16_decode).

import { unitsAt } from '../base/code-points.ts';
import { isLone } from './codec-utf8.ts';
import { isPair, type Codec, type Decoder, type Encoder } from './codec-types.ts';

type Order = 'le' | 'be';

function encoderOf(width: 2 | 4, order: Order, encoding: string): Encoder {
  return (state) => {
    const { text, out } = state;
    const put = (value: number): void => {
      for (let k = 0; k < width; k++)
        out.push((value >>> (8 * (order === 'le' ? k : width - 1 - k))) & 255);
    };
    while (state.pos < text.length) {
      const { pos } = state;
      if (isLone(text, pos))
        return {
          encoding,
          start: pos,
          end: pos + unitsAt(text, pos),
          reason: 'surrogates not allowed',
        };
      const pair = isPair(text, pos);
      if (width === 4) put(text.codePointAt(pos)!);
      else {
        put(text.charCodeAt(pos));
        if (pair) put(text.charCodeAt(pos + 1));
      }
      state.pos += pair ? 2 : 1;
    }
    return null;
  };
}

export function decodeUtf16Of(order: Order): Decoder {
  const encoding = `utf-16-${order}`;
  const [low, high] = order === 'le' ? [0, 1] : [1, 0];
  return (state) => {
    const { data } = state;
    const { length } = data;
    const unitAt = (i: number): number => data[i + low!]! | (data[i + high!]! << 8);
    const fault = (start: number, end: number, reason: string) => ({
      encoding,
      start,
      end,
      reason,
    });
    for (;;) {
      const { pos } = state;
      if (pos >= length) return null;
      if (pos + 2 > length) return state.final ? fault(pos, length, 'truncated data') : null;
      const unit = unitAt(pos);
      if (unit < 0xd800 || unit > 0xdfff) {
        state.out += String.fromCharCode(unit);
        state.pos += 2;
        continue;
      }
      if (unit > 0xdbff) return fault(pos, pos + 2, 'illegal encoding');
      if (pos + 4 > length)
        return state.final ? fault(pos, length, 'unexpected end of data') : null;
      const next = unitAt(pos + 2);
      if (next < 0xdc00 || next > 0xdfff) return fault(pos, pos + 2, 'illegal UTF-16 surrogate');
      state.out += String.fromCharCode(unit, next);
      state.pos += 4;
    }
  };
}

export function decodeUtf32Of(order: Order): Decoder {
  const encoding = `utf-32-${order}`;
  return (state) => {
    const { data } = state;
    for (;;) {
      const { pos } = state;
      if (pos >= data.length) return null;
      const fault = (end: number, reason: string) => ({ encoding, start: pos, end, reason });
      if (pos + 4 > data.length) return state.final ? fault(data.length, 'truncated data') : null;
      let code = 0;
      for (let k = 0; k < 4; k++) code = code * 256 + data[pos + (order === 'le' ? 3 - k : k)]!;
      if (code >= 0xd800 && code <= 0xdfff)
        return fault(pos + 4, 'code point in surrogate code point range(0xd800, 0xe000)');
      if (code > 0x10ffff) return fault(pos + 4, 'code point not in range(0x110000)');
      state.out += String.fromCodePoint(code);
      state.pos += 4;
    }
  };
}

/** The byte order that a mark at the start tells; null: none is there (yet). */
export function orderOfMark(data: Uint8Array, width: 2 | 4): Order | null {
  if (data.length < width) return null;
  const mark = Array.from(data.subarray(0, width)).join();
  if (mark === (width === 2 ? '255,254' : '255,254,0,0')) return 'le';
  if (mark === (width === 2 ? '254,255' : '0,0,254,255')) return 'be';
  return null;
}

/** With a mark at the start, the order is what it says; without one, little-endian. */
function markedDecoder(width: 2 | 4): Decoder {
  const of = width === 2 ? decodeUtf16Of : decodeUtf32Of;
  return (state) => {
    const order = orderOfMark(state.data, width);
    if (order !== null && state.pos === 0) state.pos = width;
    return of(order ?? 'le')(state);
  };
}

export const utf16: Codec = {
  name: 'utf-16',
  encoder: encoderOf(2, 'le', 'utf-16'),
  decoder: markedDecoder(2),
  mark: [0xff, 0xfe],
};
export const utf32: Codec = {
  name: 'utf-32',
  encoder: encoderOf(4, 'le', 'utf-32'),
  decoder: markedDecoder(4),
  mark: [0xff, 0xfe, 0, 0],
};
const wide = (name: string, width: 2 | 4, order: Order): Codec => ({
  name,
  encoder: encoderOf(width, order, name),
  decoder: width === 2 ? decodeUtf16Of(order) : decodeUtf32Of(order),
});
export const utf16le = wide('utf-16-le', 2, 'le');
export const utf16be = wide('utf-16-be', 2, 'be');
export const utf32le = wide('utf-32-le', 4, 'le');
export const utf32be = wide('utf-32-be', 4, 'be');
