// int: any size. CPython 3.13 Objects/longobject.c. Arithmetic is in int-arithmetic.ts, methods in int-methods.ts.
//
// A value is a host number when it is a safe integer, else a bigint: never both for one value. Small ints (-5..256) are shared.

import { heap } from '../memory/heap.ts';
import { free, makeImmortal, PyObject, WRITTEN_BELOW, type PyType } from './object.ts';
import { newStaticType } from './static-type.ts';

export const IntType = newStaticType('int', { isBaseType: true, basicSize: 24, itemSize: 4 });
export const BoolType = newStaticType('bool', { base: IntType });

export const SMALL_INT_MIN = -5;
export const SMALL_INT_MAX = 256;
/** Of the profile that shares most: what the image has ready. */
const SMALL_INT_MOST = 1024;

export class PyInt extends PyObject {
  declare value: number | bigint;

  /** `value`: normalised (a bigint only outside the safe integers). */
  /** `address`: of an exact int that has its block already. */
  constructor(value: number | bigint, type: PyType = IntType, address = 0) {
    super(type, type === IntType ? WRITTEN_BELOW : intBytes(value));
    if (type === IntType) {
      this.type = type;
      this.refcnt = 1;
      this.address = address === 0 ? heap.allocate(intBytes(value)) : address;
      if (heap.refchain !== null) heap.refchain.add(this);
    }
    this.value = value;
  }
}

/** Digits of 30 bits; a zero has one as well (in what is allocated). */
export function intBytes(value: number | bigint): number {
  if (typeof value === 'number') return value < 1073741824 && value > -1073741824 ? 28 : 32;
  return 24 + 4 * digitsOfBig(value);
}

const TWO_DIGITS = 2n ** 60n;
const THREE_DIGITS = 2n ** 90n;

/** Digits of 30 bits; `value` is no safe integer. */
function digitsOfBig(value: bigint): number {
  // What an int of the host outgrows by a few bits is most of them.
  if (value < THREE_DIGITS && value > -THREE_DIGITS) {
    if (value < TWO_DIGITS && value > -TWO_DIGITS) return 2;
    return 3;
  }
  return Math.ceil(bitsOfBig(value) / 30);
}

/** 2 ** 2 ** k, as far as they were needed: comparing with them costs the host nothing. */
const towers: bigint[] = [2n];
function tower(k: number): bigint {
  while (towers.length <= k) towers.push(towers.at(-1)! ** 2n);
  return towers[k]!;
}

/** Bits of a host bigint without its sign. */
export function bitsOfBig(value: bigint): number {
  let rest = value < 0n ? -value : value;
  let bits = 0;
  if (rest >= tower(10)) {
    let k = 10;
    while (rest >= tower(k + 1)) k++;
    for (; k >= 10; k--) {
      if (rest < tower(k)) continue;
      rest >>= BigInt(2 ** k);
      bits += 2 ** k;
    }
  }
  return bits + bitsBelow1024(rest);
}

const double = new DataView(new ArrayBuffer(8));

/** From the exponent of the nearest double, which is one too high where rounding made it a power of two. */
function bitsBelow1024(rest: bigint): number {
  if (rest === 0n) return 0;
  double.setFloat64(0, Number(rest));
  const high = double.getUint32(0);
  const exponent = (high >>> 20) - 1023;
  const isPower = (high & 0xfffff) === 0 && double.getUint32(4) === 0;
  return isPower && rest < 1n << BigInt(exponent) ? exponent : exponent + 1;
}

IntType.tp_dealloc = (o) => {
  const value = (o as PyInt).value;
  const own = o.dict;
  if (own !== null) {
    o.dict = null;
    if (--own.refcnt === 0) own.type.tp_dealloc!(own);
  }
  free(o, intBytes(value));
};

const small: PyInt[] = [];
/** Those that all runs share. */
export const smallInts: readonly PyInt[] = small;
for (let i = SMALL_INT_MIN; i <= SMALL_INT_MOST; i++) small.push(makeImmortal(new PyInt(i)));

/** An int for a safe integer. New reference. */
export function newInt(value: number): PyInt {
  if (value >= SMALL_INT_MIN && value <= heap.smallIntMax) {
    const shared = small[value - SMALL_INT_MIN]!;
    shared.refcnt++;
    return shared;
  }
  return new PyInt(value);
}

/** An int that is not shared, at an address that was allocated for it. New reference. */
export function intAt(value: number, address: number): PyInt {
  return new PyInt(value, IntType, address);
}

/** An int for any bigint or integral number; normalises. New reference. */
export function newIntFrom(value: number | bigint): PyInt {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return newInt(value === 0 ? 0 : value);
    return new PyInt(BigInt(value));
  }
  if (value >= -9007199254740991n && value <= 9007199254740991n) return newInt(Number(value));
  return new PyInt(value);
}
