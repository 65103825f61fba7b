// Arithmetic and comparison of float. CPython 3.13 Objects/floatobject.c (float_add, float_divmod, float_pow, float_richcompare, ...).
// Mixed operands: an int becomes a double, with OverflowError if it is too large; comparisons are exact.

import { complexPowerOfFloats } from './complex-power.ts';
import { newComplex } from './complex.ts';
import { FloatType, newFloat, PyFloat } from './float.ts';
import { newInt, PyInt } from './int.ts';
import {
  decref,
  EQ,
  GE,
  GT,
  LE,
  LT,
  NE,
  type BinaryFunc,
  type CompareOp,
  type PyObject,
} from './object.ts';
import { powDouble } from './pow-double.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented, None } from './singletons.ts';

/** Value as a double, undefined if `o` is neither float nor int. OverflowError. Source: convert_to_double. */
export function asDouble(o: PyObject): number | undefined {
  if (o instanceof PyFloat) return o.value;
  if (!(o instanceof PyInt)) return undefined;
  const value = Number(o.value);
  if (!Number.isFinite(value)) raise('OverflowError', 'int too large to convert to float');
  return value;
}

function onDoubles(operation: (a: number, b: number) => number): BinaryFunc {
  return (a, b) => {
    const x = asDouble(a);
    const y = x === undefined ? undefined : asDouble(b);
    return x === undefined || y === undefined ? newNotImplemented() : newFloat(operation(x, y));
  };
}

/** Floor quotient and remainder with the sign of the divisor. Source: _float_div_mod. */
export function divmodDoubles(a: number, b: number): [number, number] {
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if (b < 0 !== rest < 0) {
      rest += b;
      quotient -= 1;
    }
  } else rest = b < 0 ? -0 : 0;
  if (quotient === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, rest];
  let floor = Math.floor(quotient);
  if (quotient - floor > 0.5) floor += 1;
  return [floor, rest];
}

/** `a ** b`: a host number; a complex as [real, imaginary] for a negative base with a fraction. Source: float_pow. */
export function floatPower(a: number, b: number): number | [number, number] {
  if (b === 0) return 1;
  if (Number.isNaN(a) || Number.isNaN(b)) return a === 1 ? 1 : NaN;
  if (!Number.isFinite(b)) {
    const magnitude = Math.abs(a);
    if (magnitude === 1) return 1;
    return b > 0 === magnitude > 1 ? Infinity : 0;
  }
  if (!Number.isFinite(a)) {
    const odd = Math.abs(b % 2) === 1;
    if (b > 0) return odd ? a : Infinity;
    return odd ? (a < 0 ? -0 : 0) : 0;
  }
  if (a === 0) {
    if (b < 0) raise('ZeroDivisionError', '0.0 cannot be raised to a negative power');
    return Math.abs(b % 2) === 1 ? a : 0;
  }
  if (a < 0 && b !== Math.floor(b)) return complexPowerOfFloats(a, b);
  const result = powDouble(a, b);
  if (!Number.isFinite(result)) raiseRange();
  return result;
}

function raiseRange(): never {
  const errno = newInt(34);
  try {
    raise('OverflowError', errno, 'Numerical result out of range');
  } finally {
    decref(errno);
  }
}

FloatType.nb_add = onDoubles((a, b) => a + b);
FloatType.nb_subtract = onDoubles((a, b) => a - b);
FloatType.nb_multiply = onDoubles((a, b) => a * b);
FloatType.nb_true_divide = onDoubles((a, b) =>
  b === 0 ? raise('ZeroDivisionError', 'float division by zero') : a / b,
);
FloatType.nb_floor_divide = onDoubles((a, b) =>
  b === 0 ? raise('ZeroDivisionError', 'float floor division by zero') : divmodDoubles(a, b)[0],
);
FloatType.nb_remainder = onDoubles((a, b) =>
  b === 0 ? raise('ZeroDivisionError', 'float modulo by zero') : divmodDoubles(a, b)[1],
);
FloatType.nb_negative = (o) => newFloat(-(o as PyFloat).value);
FloatType.nb_positive = exactFloat;
FloatType.nb_float = exactFloat;
FloatType.nb_absolute = (o) => newFloat(Math.abs((o as PyFloat).value));
FloatType.nb_bool = (o) => (o as PyFloat).value !== 0;

/** The float itself, or an exact copy of a subclass instance. New reference. */
export function exactFloat(o: PyObject): PyFloat {
  if (o.type !== FloatType) return newFloat((o as PyFloat).value);
  o.refcnt++;
  return o as PyFloat;
}

/** `a <op> b` for host values: exact between numbers of any kind; NaN is unequal to all. */
export function compareValues(a: number | bigint, b: number | bigint, op: CompareOp): boolean {
  switch (op) {
    case LT:
      return a < b;
    case LE:
      return a <= b;
    case EQ:
      // eslint-disable-next-line eqeqeq -- number and bigint compare exactly only so
      return a == b;
    case NE:
      // eslint-disable-next-line eqeqeq -- number and bigint compare exactly only so
      return a != b;
    case GT:
      return a > b;
    case GE:
      return a >= b;
  }
}

FloatType.tp_richcompare = (a, b, op) => {
  const other = b instanceof PyFloat || b instanceof PyInt ? b.value : undefined;
  return other === undefined
    ? newNotImplemented()
    : newBool(compareValues((a as PyFloat).value, other, op));
};
FloatType.nb_power = (a, b, modulus) => {
  if (modulus !== None)
    raise('TypeError', 'pow() 3rd argument not allowed unless all arguments are integers');
  const x = asDouble(a);
  const y = x === undefined ? undefined : asDouble(b);
  if (x === undefined || y === undefined) return newNotImplemented();
  const result = floatPower(x, y);
  return typeof result === 'number' ? newFloat(result) : newComplex(result[0], result[1]);
};
