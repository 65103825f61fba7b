// Quick paths of BINARY_OP and COMPARE_OP, and what surrounds truth. CPython 3.13 Python/bytecodes.c (BINARY_OP_*_INT, COMPARE_OP_INT).

import { FloatType, newFloat, type PyFloat } from '../../objects/float.ts';
import { dealloc, decref, type PyObject } from '../../objects/object.ts';
import { newBool } from '../../objects/singletons.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';

/**
 * Two values of ints by NB operator; NaN where the quick path does not apply (a bigint among them, too). In-place operators (13 and up) are
 * the same for ints.
 */
export function quickArithmetic(operator: number, x: number | bigint, y: number | bigint): number {
  if (typeof x !== 'number' || typeof y !== 'number') return NaN;
  switch (operator) {
    case 0:
    case 13:
      return x + y;
    case 10:
    case 23:
      return x - y;
    case 5:
    case 18:
      return x * y;
    case 2:
    case 15:
      return y === 0 ? NaN : (x - floorRest(x, y)) / y;
    case 6:
    case 19:
      return y === 0 ? NaN : floorRest(x, y);
    case 1:
    case 14:
      return (x | 0) === x && (y | 0) === y ? x & y : wideAnd(x, y);
    case 7:
    case 20:
      return (x | 0) === x && (y | 0) === y ? x | y : wideOr(x, y);
    case 12:
    case 25:
      return (x | 0) === x && (y | 0) === y ? x ^ y : wideXor(x, y);
    case 9:
    case 22:
      return y >= 0 ? shiftRight(x, y) : NaN;
    case 3:
    case 16:
      return y >= 0 && y < 53 ? safe(x * 2 ** y) : NaN;
    default:
      return NaN;
  }
}

const safe = (x: number): number => (Number.isSafeInteger(x) ? x : NaN);

function shiftRight(x: number, y: number): number {
  if ((x | 0) === x) return x >> Math.min(y, 31);
  return y > 53 ? (x < 0 ? -1 : 0) : Math.floor(x / 2 ** y);
}

/** Bits above the lowest 32. */
const upper = (x: number): number => Math.floor(x / 2 ** 32);

/** As `wideAnd`. */
function wideOr(x: number, y: number): number {
  if (x < 0 || y < 0) return NaN;
  return (upper(x) | upper(y)) * 2 ** 32 + ((x | y) >>> 0);
}

/** As `wideAnd`. */
function wideXor(x: number, y: number): number {
  if (x < 0 || y < 0) return NaN;
  return (upper(x) ^ upper(y)) * 2 ** 32 + ((x ^ y) >>> 0);
}

/** `x & y` of two safe integers by halves of 32 bits; NaN if one is negative. */
export function wideAnd(x: number, y: number): number {
  if (x < 0 || y < 0) return NaN;
  return (upper(x) & upper(y)) * 2 ** 32 + ((x & y) >>> 0);
}

/**
 * `a <op> b` for two floats: consumes both references and answers a new one, or null (nothing consumed) for what needs care. The box of
 * an operand that nobody else holds is used again, the left one first. CPython 3.13 Python/bytecodes.c BINARY_OP_ADD_FLOAT,
 * Include/internal/pycore_interp.h DECREF_INPUTS_AND_REUSE_FLOAT.
 */
export function floatArithmetic(operator: number, a: PyFloat, b: PyFloat): PyFloat | null {
  if (a.type !== FloatType || b.type !== FloatType) return null;
  let value: number;
  switch (operator) {
    case 0:
    case 13:
      value = a.value + b.value;
      break;
    case 10:
    case 23:
      value = a.value - b.value;
      break;
    case 5:
    case 18:
      value = a.value * b.value;
      break;
    case 11:
    case 24:
      if (b.value === 0) return null;
      return dropBoth(newFloat(a.value / b.value), a, b);
    default:
      return null;
  }
  if (a.refcnt === 1) {
    a.value = value;
    if (--b.refcnt === 0) dealloc(b);
    return a;
  }
  a.refcnt--;
  if (b.refcnt === 1) {
    b.value = value;
    return b;
  }
  b.refcnt--;
  return newFloat(value);
}

function dropBoth(result: PyFloat, a: PyFloat, b: PyFloat): PyFloat {
  if (--a.refcnt === 0) dealloc(a);
  if (--b.refcnt === 0) dealloc(b);
  return result;
}

export function quickCompare(operator: number, x: number | bigint, y: number | bigint): boolean {
  switch (operator) {
    case 0:
      return x < y;
    case 1:
      return x <= y;
    case 2:
      // eslint-disable-next-line eqeqeq -- number and bigint compare exactly only so
      return x == y;
    case 3:
      // eslint-disable-next-line eqeqeq -- number and bigint compare exactly only so
      return x != y;
    case 4:
      return x > y;
    default:
      return x >= y;
  }
}

/** The result of a comparison as True or False (COMPARE_OP with the bool bit). Steals `value`. */
export function toBool(value: MaySuspend): MaySuspend {
  return value === SUSPENDED ? suspendThen(truthObject) : truthObject(value);
}

/** Steals `value`. */
function truthObject(value: PyObject): MaySuspend {
  const truth = isTrue(value);
  if (truth === SUSPENDED) return suspendThen((t: boolean) => (decref(value), newBool(t)));
  decref(value);
  return newBool(truth);
}

/** `not in` when `__contains__` is Python. */
export function invertLater(invert: number): Suspended {
  return suspendThen((found: boolean) => found === (invert === 0));
}

/** Remainder with the sign of the divisor: exact, which a rounded quotient is not. */
function floorRest(x: number, y: number): number {
  const rest = x % y;
  return rest !== 0 && rest < 0 !== y < 0 ? rest + y : rest;
}
