// SipHash-1-3 over a str's characters, as CPython hashes str and bytes. CPython 3.13 Python/pyhash.c (siphash13), with the key of
// PYTHONHASHSEED=0 (all zero) unless `setHashKey` says otherwise. 64-bit words are pairs of 32-bit halves.
//
// CPython hashes the object's own storage: one, two or four bytes a character, by the widest one in the string.

// shared: no process has a key of its own.
let keyLow0 = 0;
let keyHigh0 = 0;
let keyLow1 = 0;
let keyHigh1 = 0;

/** Sets the 128-bit key: four 32-bit words. */
export function setHashKey(words: readonly [number, number, number, number]): void {
  [keyLow0, keyHigh0, keyLow1, keyHigh1] = words;
  names.clear();
}

/**
 * Hashes of short strings under the key of now. Each process interns the same few thousand names again, and an exploration starts thousands
 * of processes.
 */
const names = new Map<string, readonly [number, number]>();
const NAME_LENGTH_MAX = 32;
const NAMES_MAX = 20_000;

/** [low, high] signed 32-bit halves of `hash(text)`; never -1. */
export function sipHash13(text: string): readonly [number, number] {
  if (text.length > NAME_LENGTH_MAX) return sipHashText(text);
  let hash = names.get(text);
  if (hash === undefined) {
    hash = sipHashText(text);
    if (names.size >= NAMES_MAX) names.clear();
    names.set(text, hash);
  }
  return hash;
}

function sipHashText(text: string): [number, number] {
  const { length } = text;
  let seen = 0;
  for (let i = 0; i < length; i++) seen |= text.charCodeAt(i);
  if (seen > 255) return sipHashBytes(wideStorage(text));
  if (length === 0) return [0, 0];
  start();
  const whole = length & ~7;
  for (let i = 0; i < whole; i += 8) {
    absorb(
      text.charCodeAt(i) |
        (text.charCodeAt(i + 1) << 8) |
        (text.charCodeAt(i + 2) << 16) |
        (text.charCodeAt(i + 3) << 24),
      text.charCodeAt(i + 4) |
        (text.charCodeAt(i + 5) << 8) |
        (text.charCodeAt(i + 6) << 16) |
        (text.charCodeAt(i + 7) << 24),
    );
  }
  let low = 0;
  let high = length << 24;
  for (let i = whole; i < length; i++) {
    if (i < whole + 4) low |= text.charCodeAt(i) << (8 * (i - whole));
    else high |= text.charCodeAt(i) << (8 * (i - whole - 4));
  }
  return end(low, high);
}

/** Two or four bytes for each character. */
function wideStorage(text: string): Uint8Array {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) {
    return new Uint8Array(
      Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).buffer,
    );
  }
  return new Uint8Array(
    Uint32Array.from(text as Iterable<string>, (c: string) => c.codePointAt(0)!).buffer,
  );
}

/** _Py_KeyedHash: SipHash-1-3 under a key of the caller, whatever the process's own key is. */
export function keyedHash(key: readonly [number, number], bytes: Uint8Array): [number, number] {
  const own = [keyLow0, keyHigh0, keyLow1, keyHigh1];
  [keyLow0, keyHigh0, keyLow1, keyHigh1] = [key[0], key[1], 0, 0];
  try {
    return sipHashBytes(bytes);
  } finally {
    [keyLow0, keyHigh0, keyLow1, keyHigh1] = own as [number, number, number, number];
  }
}

/** [low, high] of the hash of raw bytes, as for `bytes`. The empty input hashes to 0. */
export function sipHashBytes(bytes: Uint8Array): [number, number] {
  if (bytes.length === 0) return [0, 0];
  start();
  const whole = bytes.length & ~7;
  for (let i = 0; i < whole; i += 8) absorb(word(bytes, i, 4), word(bytes, i + 4, 4));
  const left = bytes.length - whole;
  return end(
    word(bytes, whole, Math.min(left, 4)),
    word(bytes, whole + 4, Math.max(left - 4, 0)) | ((bytes.length & 0xff) << 24),
  );
}

function word(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) value |= bytes[start + i]! << (8 * i);
  return value;
}

// v0 ... v3, in halves: registers of the hash that is being made. An array of them would be an object for each name that a start hashes.
let low0 = 0;
let high0 = 0;
let low1 = 0;
let high1 = 0;
let low2 = 0;
let high2 = 0;
let low3 = 0;
let high3 = 0;

function start(): void {
  low0 = keyLow0 ^ 0x70736575;
  high0 = keyHigh0 ^ 0x736f6d65;
  low1 = keyLow1 ^ 0x6e646f6d;
  high1 = keyHigh1 ^ 0x646f7261;
  low2 = keyLow0 ^ 0x6e657261;
  high2 = keyHigh0 ^ 0x6c796765;
  low3 = keyLow1 ^ 0x79746573;
  high3 = keyHigh1 ^ 0x74656462;
}

function absorb(low: number, high: number): void {
  low3 ^= low;
  high3 ^= high;
  rounds(1);
  low0 ^= low;
  high0 ^= high;
}

function end(low: number, high: number): [number, number] {
  absorb(low, high);
  low2 ^= 0xff;
  rounds(3);
  const hashLow = low0 ^ low1 ^ low2 ^ low3;
  const hashHigh = high0 ^ high1 ^ high2 ^ high3;
  return hashLow === -1 && hashHigh === -1 ? [-2, -1] : [hashLow, hashHigh];
}

/** `count` times SIPROUND. */
function rounds(count: number): void {
  let [a, A, b, B, c, C, d, D] = [low0, high0, low1, high1, low2, high2, low3, high3];
  for (let i = 0; i < count; i++) {
    let sum = (a >>> 0) + (b >>> 0);
    A = (A + B + (sum > 0xffffffff ? 1 : 0)) | 0;
    a = sum | 0;
    sum = (c >>> 0) + (d >>> 0);
    C = (C + D + (sum > 0xffffffff ? 1 : 0)) | 0;
    c = sum | 0;
    let kept = b;
    b = ((b << 13) | (B >>> 19)) ^ a;
    B = ((B << 13) | (kept >>> 19)) ^ A;
    kept = d;
    d = ((d << 16) | (D >>> 16)) ^ c;
    D = ((D << 16) | (kept >>> 16)) ^ C;
    // v0 is rotated by 32 here: its halves change places.
    sum = (c >>> 0) + (b >>> 0);
    C = (C + B + (sum > 0xffffffff ? 1 : 0)) | 0;
    c = sum | 0;
    sum = (A >>> 0) + (d >>> 0);
    kept = (a + D + (sum > 0xffffffff ? 1 : 0)) | 0;
    a = sum | 0;
    A = kept;
    kept = b;
    b = ((b << 17) | (B >>> 15)) ^ c;
    B = ((B << 17) | (kept >>> 15)) ^ C;
    kept = d;
    d = ((d << 21) | (D >>> 11)) ^ a;
    D = ((D << 21) | (kept >>> 11)) ^ A;
    // And v2.
    kept = c;
    c = C;
    C = kept;
  }
  [low0, high0, low1, high1, low2, high2, low3, high3] = [a, A, b, B, c, C, d, D];
}
