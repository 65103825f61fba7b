// The hash of a tuple from those of its items: xxHash, 64 bits. CPython 3.13 Objects/tupleobject.c (tuplehash).
// Done with two halves of 32 bits: keys of dictionaries are often tuples.

import { charge, chargeItems } from './charge.ts';
import { hashHigh, hashOf, setHashHigh } from './hash.ts';
import type { PyObject } from './object.ts';
import type { Steps } from './suspend.ts';
import { SUSPENDED } from './suspend.ts';

/** The running sum of a hash: two halves. Plain data, because natives with Python in between keep one each. */
interface TupleHash {
  low: number;
  high: number;
}

const newHash = (): TupleHash => ({ low: 0x165667c5, high: 0x27d4eb2f | 0 });

/** acc += lane * PRIME_2; acc = rotate(acc, 31); acc *= PRIME_1. */
function add(hash: TupleHash, low: number, high: number): void {
  let l = productLow(low, 0x27d4eb4f);
  let h = productHigh(low, high, 0x27d4eb4f, 0xc2b2ae3d);
  const sum = (hash.low >>> 0) + (l >>> 0);
  h = (hash.high + h + (sum > 0xffffffff ? 1 : 0)) | 0;
  l = sum | 0;
  const rotatedHigh = (h << 31) | (l >>> 1);
  const rotatedLow = (l << 31) | (h >>> 1);
  hash.low = productLow(rotatedLow, 0x85ebca87);
  hash.high = productHigh(rotatedLow, rotatedHigh, 0x85ebca87, 0x9e3779b1);
}

/** Low half; the high one goes to the register of hash.ts. */
function finish(hash: TupleHash, length: number): number {
  const salt = (length ^ (0x165667c5 ^ 3527539)) >>> 0;
  const sum = (hash.low >>> 0) + salt;
  let low = sum | 0;
  let high = (hash.high + (0x27d4eb2f | 0) + (sum > 0xffffffff ? 1 : 0)) | 0;
  if (low === -1 && high === -1) {
    low = 1546275796;
    high = 0;
  }
  setHashHigh(high);
  return low;
}

/** The halves of a 64-bit product of two pairs of halves. */
function productLow(aLow: number, bLow: number): number {
  return Math.imul(aLow, bLow);
}

function productHigh(aLow: number, aHigh: number, bLow: number, bHigh: number): number {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const middle = a1 * b0 + Math.floor((a0 * b0) / 0x10000);
  const middle2 = a0 * b1 + (middle & 0xffff);
  const carry = a1 * b1 + Math.floor(middle / 0x10000) + Math.floor(middle2 / 0x10000);
  return (carry + Math.imul(aLow, bHigh) + Math.imul(aHigh, bLow)) | 0;
}

/** For items whose hashes need no Python. */
export function hashTupleOf(items: readonly PyObject[]): number {
  const hash = newHash();
  chargeItems(items.length);
  for (let i = 0; i < items.length; i++) {
    const low = hashOf(items[i]!) as number;
    add(hash, low, hashHigh);
  }
  return finish(hash, items.length);
}

export function* hashTupleSteps(items: readonly PyObject[]): Steps<number> {
  const hash = newHash();
  for (const item of items) {
    charge(1);
    let low = hashOf(item);
    if (low === SUSPENDED) low = (yield) as number;
    add(hash, low, hashHigh);
  }
  return finish(hash, items.length);
}
