// ASCII, Latin-1 and codecs by table. CPython 3.13 Objects/unicodeobject.c (unicode_encode_ucs1, PyUnicode_DecodeASCII,
// PyUnicode_DecodeLatin1, charmap_encoding_error).

import { unitsAt } from '../base/code-points.ts';
import { textOfUnits, type Codec, type Decoder, type Encoder, type Fault } from './codec-types.ts';

function encoderBelow(limit: number, encoding: string): Encoder {
  return (state) => {
    const { text, out } = state;
    out.reserve(text.length - state.pos);
    while (state.pos < text.length) {
      const code = text.charCodeAt(state.pos);
      if (code >= limit) return runFault(state.pos);
      out.push(code);
      state.pos++;
    }
    return null;

    function runFault(start: number): Fault {
      let end = start;
      while (end < text.length && text.charCodeAt(end) >= limit) end += unitsAt(text, end);
      return { encoding, start, end, reason: `ordinal not in range(${limit})` };
    }
  };
}

const decodeAscii: Decoder = (state) => {
  const { data, pos } = state;
  let i = pos;
  while (i < data.length && data[i]! < 0x80) i++;
  state.out += textOfUnits(data.subarray(pos), i - pos);
  state.pos = i;
  if (i === data.length) return null;
  return { encoding: 'ascii', start: i, end: i + 1, reason: 'ordinal not in range(128)' };
};

const decodeLatin1: Decoder = (state) => {
  const { data, pos } = state;
  state.out += textOfUnits(data.subarray(pos), data.length - pos);
  state.pos = data.length;
  return null;
};

export const ascii: Codec = {
  name: 'ascii',
  encoder: encoderBelow(0x80, 'ascii'),
  decoder: decodeAscii,
};
export const latin1: Codec = {
  name: 'latin-1',
  encoder: encoderBelow(0x100, 'latin-1'),
  decoder: decodeLatin1,
};

const UNDEFINED = 'character maps to <undefined>';

/** By a text of up to 256 characters; U+FFFE stands for "undefined". */
export function charmapDecoder(table: string): Decoder {
  const points = Array.from(table);
  return (state) => {
    const { data } = state;
    while (state.pos < data.length) {
      const { pos } = state;
      const to = points[data[pos]!];
      if (to === undefined || to === '\ufffe')
        return { encoding: 'charmap', start: pos, end: pos + 1, reason: UNDEFINED };
      state.out += to;
      state.pos++;
    }
    return null;
  };
}

/** `find`: the octets for a code point, null if there are none. */
export function charmapEncoder(find: (point: number) => Uint8Array | number | null): Encoder {
  return (state) => {
    const { text, out } = state;
    while (state.pos < text.length) {
      const { pos } = state;
      const to = find(text.codePointAt(pos)!);
      if (to === null) {
        let end = pos;
        while (end < text.length && find(text.codePointAt(end)!) === null)
          end += unitsAt(text, end);
        return { encoding: 'charmap', start: pos, end, reason: UNDEFINED };
      }
      if (typeof to === 'number') out.push(to);
      else out.append(to);
      state.pos += unitsAt(text, pos);
    }
    return null;
  };
}
