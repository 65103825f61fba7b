// hash(): CPython 3.13 Python/pyhash.c (_Py_HashDouble, Py_HashPointer), Objects/object.c (PyObject_Hash).
//
// A hash is 64 bits. Tables use the low 32 (a host machine integer); whoever needs the rest reads `hashHigh` right after the call.

import { raise } from './raise.ts';
import { addressOf, type PyObject } from './object.ts';
import { hashStr, PyStr } from './str.ts';
import type { Suspended } from './suspend.ts';

/** High 32 bits of the last hash. A register: valid until the next call. */
export let hashHigh = 0;

export function setHashHigh(high: number): void {
  hashHigh = high;
}

/** Low 32 bits of `hash(o)`. TypeError if unhashable. When suspended the answer is the same, as a host number. */
export function hashOf(o: PyObject): number | Suspended {
  if (o instanceof PyStr && o.type.tp_hash === strHash) {
    const low = hashStr(o);
    hashHigh = o.hashHigh;
    return low;
  }
  const slot = o.type.tp_hash;
  if (slot === null) raise('TypeError', `unhashable type: '${o.type.name}'`);
  return slot(o);
}

/** Splits a 64-bit hash into the register and the result. */
export function hash64(value: bigint): number {
  hashHigh = Number(BigInt.asIntN(32, value >> 32n));
  return Number(BigInt.asIntN(32, value));
}

/** The whole of the hash whose low half is `low` (call right after `hashOf`). */
export function wholeHash(low: number): bigint {
  return (BigInt(hashHigh) << 32n) | BigInt(low >>> 0);
}

const PRIME = (1n << 61n) - 1n;

/** hash of a host number that is an integer, as of int, bool and integral float. */
export function hashInteger(value: number | bigint): number {
  if (typeof value === 'number' && value > -0x80000000 && value < 0x80000000) {
    const hash = value === -1 ? -2 : value;
    hashHigh = hash < 0 ? -1 : 0;
    return hash | 0;
  }
  // A safe integer is below the modulus 2**61 - 1: its own hash.
  if (typeof value === 'number') {
    hashHigh = Math.floor(value / 2 ** 32) | 0;
    return value | 0;
  }
  const big = value;
  const hash = big < 0n ? -(-big % PRIME) : big % PRIME;
  return hash64(hash === -1n ? -2n : hash);
}

/** `Py_HashPointer`: the address rotated by four bits. */
export function hashIdentity(o: PyObject): number {
  // Addresses are multiples of 16: nothing comes round.
  const rotated = addressOf(o) / 16;
  hashHigh = Math.floor(rotated / 2 ** 32) | 0;
  return rotated | 0;
}

/** str.__hash__. */
export function strHash(o: PyObject): number {
  const low = hashStr(o as PyStr);
  hashHigh = (o as PyStr).hashHigh;
  return low;
}
