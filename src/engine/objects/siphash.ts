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
  if (text.length > NAME_LENGTH_MAX) return sipHashBytes(storageOf(text));
  let hash = names.get(text);
  if (hash === undefined) {
    hash = sipHashBytes(storageOf(text));
    if (names.size >= NAMES_MAX) names.clear();
    names.set(text, hash);
  }
  return hash;
}

function storageOf(text: string): Uint8Array {
  let max = 0;
  for (let i = 0; i < text.length; i++) max = Math.max(max, text.charCodeAt(i));
  if (max < 256) {
    const octets = new Uint8Array(text.length);
    for (let i = 0; i < octets.length; i++) octets[i] = text.charCodeAt(i);
    return octets;
  }
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
  const state = new Int32Array(8);
  state[0] = keyLow0 ^ 0x70736575;
  state[1] = keyHigh0 ^ 0x736f6d65;
  state[2] = keyLow1 ^ 0x6e646f6d;
  state[3] = keyHigh1 ^ 0x646f7261;
  state[4] = keyLow0 ^ 0x6e657261;
  state[5] = keyHigh0 ^ 0x6c796765;
  state[6] = keyLow1 ^ 0x79746573;
  state[7] = keyHigh1 ^ 0x74656462;
  const whole = bytes.length & ~7;
  for (let i = 0; i < whole; i += 8) absorb(state, word(bytes, i, 4), word(bytes, i + 4, 4));
  const left = bytes.length - whole;
  const low = word(bytes, whole, Math.min(left, 4));
  const high = word(bytes, whole + 4, Math.max(left - 4, 0)) | ((bytes.length & 0xff) << 24);
  absorb(state, low, high);
  state[4]! ^= 0xff;
  for (let i = 0; i < 3; i++) round(state);
  const hashLow = state[0]! ^ state[2]! ^ state[4]! ^ state[6]!;
  const hashHigh = state[1]! ^ state[3]! ^ state[5]! ^ state[7]!;
  return hashLow === -1 && hashHigh === -1 ? [-2, -1] : [hashLow, hashHigh];
}

function word(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i++) value |= bytes[start + i]! << (8 * i);
  return value;
}

function absorb(v: Int32Array, low: number, high: number): void {
  v[6]! ^= low;
  v[7]! ^= high;
  round(v);
  v[0]! ^= low;
  v[1]! ^= high;
}

/** One SIPROUND on v0..v3 as pairs (low, high). */
function round(v: Int32Array): void {
  add(v, 0, 2);
  add(v, 4, 6);
  rotate(v, 2, 13);
  rotate(v, 6, 16);
  xor(v, 2, 0);
  xor(v, 6, 4);
  rotate(v, 0, 32);
  add(v, 4, 2);
  add(v, 0, 6);
  rotate(v, 2, 17);
  rotate(v, 6, 21);
  xor(v, 2, 4);
  xor(v, 6, 0);
  rotate(v, 4, 32);
}

function add(v: Int32Array, to: number, from: number): void {
  const low = (v[to]! >>> 0) + (v[from]! >>> 0);
  v[to + 1] = (v[to + 1]! + v[from + 1]! + (low > 0xffffffff ? 1 : 0)) | 0;
  v[to] = low | 0;
}

function xor(v: Int32Array, to: number, from: number): void {
  v[to]! ^= v[from]!;
  v[to + 1]! ^= v[from + 1]!;
}

function rotate(v: Int32Array, at: number, bits: number): void {
  const low = v[at]!;
  const high = v[at + 1]!;
  if (bits === 32) {
    v[at] = high;
    v[at + 1] = low;
    return;
  }
  v[at] = (low << bits) | (high >>> (32 - bits));
  v[at + 1] = (high << bits) | (low >>> (32 - bits));
}
