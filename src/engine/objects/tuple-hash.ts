// The hash of a tuple from those of its items: xxHash, 64 bits. CPython 3.13 Objects/tupleobject.c (tuplehash).
// Done with two halves of 32 bits: keys of dictionaries are often tuples.

import { charge, chargeItems } from './charge.ts';
import { hashHigh, hashOf, setHashHigh } from './hash.ts';
import type { PyObject } from './object.ts';
import type { Steps } from './suspend.ts';
import { SUSPENDED } from './suspend.ts';

/** The running sum of a hash. */
class TupleHash {
  private low = 0x165667c5;
  private high = 0x27d4eb2f | 0;

  /** acc += lane * PRIME_2; acc = rotate(acc, 31); acc *= PRIME_1. */
  add(low: number, high: number): void {
    let [l, h] = multiply(low, high, 0x27d4eb4f, 0xc2b2ae3d);
    const sum = (this.low >>> 0) + (l >>> 0);
    h = (this.high + h + (sum > 0xffffffff ? 1 : 0)) | 0;
    l = sum | 0;
    const rotatedHigh = (h << 31) | (l >>> 1);
    const rotatedLow = (l << 31) | (h >>> 1);
    [this.low, this.high] = multiply(rotatedLow, rotatedHigh, 0x85ebca87, 0x9e3779b1);
  }

  /** Low half; the high one goes to the register of hash.ts. */
  finish(length: number): number {
    const salt = (length ^ (0x165667c5 ^ 3527539)) >>> 0;
    const sum = (this.low >>> 0) + salt;
    let low = sum | 0;
    let high = (this.high + (0x27d4eb2f | 0) + (sum > 0xffffffff ? 1 : 0)) | 0;
    if (low === -1 && high === -1) {
      low = 1546275796;
      high = 0;
    }
    setHashHigh(high);
    return low;
  }
}

/** 64-bit product of two pairs of halves. */
function multiply(aLow: number, aHigh: number, bLow: number, bHigh: number): [number, number] {
  const a0 = aLow & 0xffff;
  const a1 = aLow >>> 16;
  const b0 = bLow & 0xffff;
  const b1 = bLow >>> 16;
  const low = a0 * b0;
  const middle = a1 * b0 + (low >>> 16);
  const middle2 = a0 * b1 + (middle & 0xffff);
  const carry = a1 * b1 + Math.floor(middle / 0x10000) + Math.floor(middle2 / 0x10000);
  const high = (carry + Math.imul(aLow, bHigh) + Math.imul(aHigh, bLow)) | 0;
  return [((middle2 & 0xffff) << 16) | (low & 0xffff), high];
}

/** For items whose hashes need no Python. */
export function hashTupleOf(items: readonly PyObject[]): number {
  const hash = new TupleHash();
  chargeItems(items.length);
  for (const item of items) {
    const low = hashOf(item) as number;
    hash.add(low, hashHigh);
  }
  return hash.finish(items.length);
}

export function* hashTupleSteps(items: readonly PyObject[]): Steps<number> {
  const hash = new TupleHash();
  for (const item of items) {
    charge(1);
    let low = hashOf(item);
    if (low === SUSPENDED) low = (yield) as number;
    hash.add(low, hashHigh);
  }
  return hash.finish(items.length);
}
