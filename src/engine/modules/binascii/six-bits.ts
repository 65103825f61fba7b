// Text of six bits a character: base64 and uuencode. CPython 3.13 Modules/binascii.c (binascii_a2b_base64_impl, binascii_a2b_uu_impl, ...).

import { raise } from '../../objects/raise.ts';
import { fromLatin1 } from '../../objects/octets.ts';
import { BinasciiError } from './errors.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Int8Array(256).fill(-1);
for (let i = 0; i < 64; i++) VALUES[ALPHABET.charCodeAt(i)] = i;
const PAD = 61;
const fail = (message: string): never => raise(BinasciiError, message);

export function encodeBase64(data: Uint8Array, newline: boolean): Uint8Array {
  let out = '';
  for (let i = 0; i < data.length; i += 3) {
    const [a, b, c] = [data[i]!, data[i + 1], data[i + 2]];
    out += ALPHABET[a >> 2]! + ALPHABET[((a & 3) << 4) | ((b ?? 0) >> 4)]!;
    out +=
      b === undefined
        ? '=='
        : ALPHABET[((b & 15) << 2) | ((c ?? 0) >> 6)]! +
          (c === undefined ? '=' : ALPHABET[c & 63]!);
  }
  return fromLatin1(newline ? `${out}\n` : out);
}

export function decodeBase64(data: Uint8Array, strict: boolean): Uint8Array {
  const out: number[] = [];
  if (strict && data[0] === PAD) fail('Leading padding not allowed');
  let quad = 0;
  let left = 0;
  let pads = 0;
  let padStarted = false;
  for (let i = 0; i < data.length; i++) {
    const c = data[i]!;
    if (c === PAD) {
      padStarted = true;
      if (quad >= 2 && quad + ++pads >= 4) {
        // A whole group: what follows is not looked at, or not allowed.
        if (strict && i + 1 < data.length) fail('Excess data after padding');
        return Uint8Array.from(out);
      }
      continue;
    }
    const value = VALUES[c]!;
    if (value < 0) {
      if (strict) fail('Only base64 data is allowed');
      continue;
    }
    if (strict && padStarted) fail('Discontinuous padding not allowed');
    pads = 0;
    if (quad > 0) out.push(((left << (2 * quad)) | (value >> (6 - 2 * quad))) & 255);
    left = quad === 3 ? 0 : value & ((1 << (6 - 2 * (quad + 0))) - 1);
    if (quad === 0) left = value;
    quad = (quad + 1) % 4;
  }
  if (quad === 1) {
    const count = Math.floor(out.length / 3) * 4 + 1;
    fail(
      `Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`,
    );
  }
  if (quad !== 0) fail('Incorrect padding');
  return Uint8Array.from(out);
}

export function encodeUu(data: Uint8Array, backtick: boolean): Uint8Array {
  if (data.length > 45) fail('At most 45 bytes at once');
  const digit = (value: number): number => (value === 0 && backtick ? 96 : value + 32);
  const out = [digit(data.length)];
  for (let i = 0; i < data.length; i += 3) {
    const [a, b, c] = [data[i]!, data[i + 1] ?? 0, data[i + 2] ?? 0];
    out.push(
      digit(a >> 2),
      digit(((a & 3) << 4) | (b >> 4)),
      digit(((b & 15) << 2) | (c >> 6)),
      digit(c & 63),
    );
  }
  out.push(10);
  return Uint8Array.from(out);
}

export function decodeUu(data: Uint8Array): Uint8Array {
  if (data.length === 0) return new Uint8Array(32);
  const length = (data[0]! - 32) & 63;
  const out = new Uint8Array(length);
  let at = 1;
  let buffer = 0;
  let bits = 0;
  for (let made = 0; made < length;) {
    let value = 0;
    const c = data[at];
    if (c !== undefined && c !== 10 && c !== 13) {
      if (c < 32 || c > 96) fail('Illegal char');
      value = (c - 32) & 63;
    }
    at++;
    buffer = ((buffer << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      out[made++] = (buffer >> bits) & 255;
    }
  }
  // Only blanks, at most the rest of the group, and the end of the line may follow.
  for (; at < data.length; at++) {
    const c = data[at]!;
    if (c !== 32 && c !== 96 && c !== 10 && c !== 13) fail('Trailing garbage');
  }
  return out;
}
