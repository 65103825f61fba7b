// Ints a little beyond the safe integers, on their way between two instructions: `(seed * 1103515245 + 12345) % 2**31`. Such a value is the
// exact sum of two host numbers; the bigint that would hold it costs more than all of the arithmetic. Not in CPython.
//
// Invariant: `high` is the sum rounded to a double, so a value that is a safe integer has `low` 0.

import type { Heap } from '../../memory/heap.ts';
import { IntType, newInt, PyInt, SMALL_INT_MIN } from '../../objects/int.ts';
import { wideAnd } from '../ops/arithmetic.ts';

/** Beyond this the parts might not be exact. */
export const WIDE_MAX = 2 ** 102;

const SPLIT = 134217729;

/** What `high`, the rounded product of two safe integers, lacks (Dekker's product). */
export function lowOfProduct(x: number, y: number, high: number): number {
  if (high <= 9007199254740991 && high >= -9007199254740991) return 0;
  const [c, d] = [SPLIT * x, SPLIT * y];
  const xHigh = c - (c - x);
  const xLow = x - xHigh;
  const yHigh = d - (d - y);
  const yLow = y - yHigh;
  return xHigh * yHigh - high + xHigh * yLow + xLow * yHigh + xLow * yLow;
}

/** What `sum`, the rounded sum of `x` and `y`, lacks (Knuth's sum). */
function lowOfSum(x: number, y: number, sum: number): number {
  const part = sum - x;
  return x - (sum - part) + (y - part);
}

/** `high` of (high + low) + y, and its `low`. */
export function highOfSum(high: number, low: number, y: number): number {
  const sum = high + y;
  return sum + (lowOfSum(high, y, sum) + low);
}

export function lowOfWideSum(high: number, low: number, y: number): number {
  const sum = high + y;
  const rest = lowOfSum(high, y, sum) + low;
  return lowOfSum(sum, rest, sum + rest);
}

function floorRest(x: number, y: number): number {
  const rest = x % y;
  return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest + 0;
}

/** (high + low) % y; NaN: not here. */
export function wideRest(high: number, low: number, y: number): number {
  if (y === 0 || y > 2 ** 51 || y < -(2 ** 51)) return NaN;
  return floorRest(floorRest(high, y) + floorRest(low, y), y);
}

/** (high + low) & y; NaN: not here. */
export function wideMask(high: number, low: number, y: number): number {
  if (y < 0) return NaN;
  const HALF = 2 ** 32;
  const bottom = floorRest(high, HALF) + floorRest(low, HALF);
  const carry = bottom >= HALF ? 1 : 0;
  const top =
    floorRest(Math.floor(high / HALF), 2 ** 21) +
    floorRest(Math.floor(low / HALF), 2 ** 21) +
    carry;
  return wideAnd((top % 2 ** 21) * HALF + (bottom - carry * HALF), y);
}

/** (high + low) >> y; NaN: not here. */
export function wideShift(high: number, low: number, y: number): number {
  if (y < 0 || y > 50) return NaN;
  const unit = 2 ** y;
  const quotient = Math.floor(high / unit);
  const result = quotient + Math.floor((high - quotient * unit + low) / unit);
  return Number.isSafeInteger(result) ? result + 0 : NaN;
}

/** `high + low < power`, by magnitude. */
function isBelow(high: number, low: number, power: number): boolean {
  const size = Math.abs(high);
  return size < power || (size === power && (high < 0 ? low > 0 : low < 0));
}

function bytesOf(high: number, low: number): number {
  if (high < 1073741824 && high > -1073741824) return 28;
  if (isBelow(high, low, 2 ** 60)) return 32;
  return isBelow(high, low, 2 ** 90) ? 36 : 40;
}

/** Address of a new int, 0 if it is a shared one. */
export function allocateWide(heap: Heap, high: number, low: number): number {
  if (high <= heap.smallIntMax && high >= SMALL_INT_MIN) return 0;
  return heap.allocate(bytesOf(high, low));
}

/** An int that never became an object. */
export function releaseWide(heap: Heap, high: number, low: number, address: number): void {
  if (address !== 0) heap.release(address, bytesOf(high, low));
}

export function boxWide(high: number, low: number, address: number): PyInt {
  if (address === 0) return newInt(high);
  const isSafe = high <= 9007199254740991 && high >= -9007199254740991;
  return new PyInt(isSafe ? high : BigInt(high) + BigInt(low), IntType, address);
}
