// UTF-8. CPython 3.13 Objects/stringlib/codecs.h (utf8_decode, utf8_encoder), Objects/unicodeobject.c (unicode_decode_utf8).

import { unitsAt } from '../base/code-points.ts';
import { Octets } from './codec-octets.ts';
import { isPair, textOfUnits, type Codec, type Decoder, type Encoder } from './codec-types.ts';

/** All of a text without lone surrogates, null if there is one: the quick way. */
export function encodeUtf8Quick(text: string): Uint8Array | null {
  const { length } = text;
  const out = new Uint8Array(length * 3);
  let at = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) out[at++] = code;
    else if (code < 0x800) {
      out[at++] = 0xc0 | (code >> 6);
      out[at++] = 0x80 | (code & 63);
    } else if (code < 0xd800 || code > 0xdfff) {
      out[at++] = 0xe0 | (code >> 12);
      out[at++] = 0x80 | ((code >> 6) & 63);
      out[at++] = 0x80 | (code & 63);
    } else {
      if (!isPair(text, i)) return null;
      const point = text.codePointAt(i)!;
      i++;
      out[at++] = 0xf0 | (point >> 18);
      out[at++] = 0x80 | ((point >> 12) & 63);
      out[at++] = 0x80 | ((point >> 6) & 63);
      out[at++] = 0x80 | (point & 63);
    }
  }
  return out.slice(0, at);
}

const encoder: Encoder = (state) => {
  const { text, out } = state;
  while (state.pos < text.length) {
    const start = state.pos;
    let end = start;
    while (end < text.length && !isLone(text, end)) end += isPair(text, end) ? 2 : 1;
    out.append(encodeUtf8Quick(text.slice(start, end))!);
    state.pos = end;
    if (end === text.length) return null;
    const fault = end;
    while (end < text.length && isLone(text, end)) end += unitsAt(text, end);
    return { encoding: 'utf-8', start: fault, end, reason: 'surrogates not allowed' };
  }
  return null;
};

/** A surrogate that is no half of a character. */
export function isLone(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 0xd800 || code > 0xdfff) return false;
  if (code <= 0xdbff) return !isPair(text, i);
  return i === 0 || !isPair(text, i - 1);
}

/** Octets of one surrogate as UTF-8 would have them ("surrogatepass"). */
export function surrogateOctets(code: number): number[] {
  return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
}

const decoder: Decoder = (state) => {
  const { data } = state;
  const { length } = data;
  let i = state.pos;
  let ascii = i;
  while (ascii < length && data[ascii]! < 0x80) ascii++;
  if (ascii === length) {
    state.out += textOfUnits(data.subarray(i), length - i);
    state.pos = length;
    return null;
  }
  const units = new Uint16Array(length - i);
  let at = 0;
  const stop = (): void => {
    state.out += textOfUnits(units, at);
    state.pos = i;
  };
  while (i < length) {
    const lead = data[i]!;
    if (lead < 0x80) {
      units[at++] = lead;
      i++;
      continue;
    }
    const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    const good = size === 0 ? 0 : continuation(data, i, size, lead);
    if (good === size && size > 0) {
      let point = lead & (0xff >> (size + 1));
      for (let k = 1; k < size; k++) point = (point << 6) | (data[i + k]! & 63);
      i += size;
      if (point > 0xffff) {
        units[at++] = 0xd800 + ((point - 0x10000) >> 10);
        units[at++] = 0xdc00 + (point & 0x3ff);
      } else units[at++] = point;
      continue;
    }
    stop();
    if (size === 0)
      return { encoding: 'utf-8', start: i, end: i + 1, reason: 'invalid start byte' };
    const cut = i + good >= length;
    if (cut && !state.final) return null;
    const reason = cut ? 'unexpected end of data' : 'invalid continuation byte';
    return { encoding: 'utf-8', start: i, end: cut ? length : i + good, reason };
  }
  stop();
  return null;
};

/** How many octets of a sequence of `size` are there and right. */
function continuation(data: Uint8Array, i: number, size: number, lead: number): number {
  for (let k = 1; k < size; k++) {
    const next = data[i + k];
    if (next === undefined || (next & 0xc0) !== 0x80) return k;
    if (k !== 1) continue;
    const wrong =
      (lead === 0xe0 && next < 0xa0) ||
      (lead === 0xed && next > 0x9f) ||
      (lead === 0xf0 && next < 0x90) ||
      (lead === 0xf4 && next > 0x8f);
    if (wrong) return 1;
  }
  return size;
}

export const utf8: Codec = { name: 'utf-8', encoder, decoder };

/** For texts of the engine itself: `text` in UTF-8, lone surrogates as they are. */
export function encodeUtf8Loose(text: string): Uint8Array {
  const quick = encodeUtf8Quick(text);
  if (quick !== null) return quick;
  const state = { text, pos: 0, out: new Octets() };
  for (let fault = encoder(state); fault !== null; fault = encoder(state)) {
    for (; state.pos < fault.end; state.pos += unitsAt(text, state.pos))
      for (const octet of surrogateOctets(text.charCodeAt(state.pos))) state.out.push(octet);
  }
  return state.out.take();
}
