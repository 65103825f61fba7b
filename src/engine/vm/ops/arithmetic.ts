// Quick paths of BINARY_OP and COMPARE_OP, and what surrounds truth. CPython 3.13 Python/bytecodes.c (BINARY_OP_*_INT, COMPARE_OP_INT).

import { decref, type PyObject } from '../../objects/object.ts';
import { newBool } from '../../objects/singletons.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Suspended } from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';

/** Two host integers by NB operator; NaN where the quick path does not apply. In-place operators (13 and up) are the same for ints. */
export function quickArithmetic(operator: number, x: number, y: number): number {
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
      return (x | 0) === x && (y | 0) === y ? x & y : NaN;
    case 7:
    case 20:
      return (x | 0) === x && (y | 0) === y ? x | y : NaN;
    case 12:
    case 25:
      return (x | 0) === x && (y | 0) === y ? x ^ y : NaN;
    case 9:
    case 22:
      return (x | 0) === x && y >= 0 ? x >> Math.min(y, 31) : NaN;
    case 3:
    case 16:
      return y >= 0 && y < 22 && (x | 0) === x ? x * 2 ** y : NaN;
    default:
      return NaN;
  }
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
