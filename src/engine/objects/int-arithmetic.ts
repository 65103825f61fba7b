// Arithmetic of int on values: exact for any size, quick for host numbers. The slots of int and bool are set here.
// CPython 3.13 Objects/longobject.c (long_add, l_divmod, long_pow, long_lshift, long_bitwise, ...), Objects/boolobject.c (bool_and, ...).
// Invariant: values stay normalised, see int.ts.

import { heap } from '../memory/heap.ts';
import { charge, chargeDigits } from './charge.ts';
import { asDouble, floatPower } from './float-arithmetic.ts';
import { newFloat } from './float.ts';
import { divideInts } from './int-division.ts';
import { BoolType, IntType, newInt, newIntFrom, PyInt, bitsOfBig } from './int.ts';
import type { BinaryFunc, PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented, None } from './singletons.ts';
import { suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { deprecationSteps } from './warn-door.ts';

export type IntValue = number | bigint;

/** Results longer than this end the program with MemoryError instead of the host. */
const BITS_MAX = 1 << 26;

/** A host bigint or number as a normalised value. */
export function normalise(value: bigint): IntValue {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

export function bitLength(value: IntValue): number {
  if (typeof value === 'number') {
    const magnitude = Math.abs(value);
    if (magnitude < 0x100000000) return 32 - Math.clz32(magnitude);
    return 64 - Math.clz32(Math.floor(magnitude / 0x100000000));
  }
  return bitsOfBig(value);
}

/** MemoryError if a result of `bits` bits is too long; long ones are charged. */
function guardBits(bits: number): void {
  if (bits > BITS_MAX) raise('MemoryError');
  heap.ensure(bits / 8);
  if (bits > 4096) charge(Math.ceil(bits / 2048));
}

export function addInts(a: IntValue, b: IntValue): IntValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return normalise(longer(BigInt(a)) + longer(BigInt(b)));
}

/** Ints beyond this are measured: linear work on them is charged. */
const LONG = 2n ** 65536n;

/** Ints beyond this are measured before they meet each other. */
const LONG_FACTOR = 2n ** 2048n;
const isLong = (a: IntValue): boolean =>
  typeof a === 'bigint' && (a > LONG_FACTOR || a < -LONG_FACTOR);

/** `a`, charged by its length. */
export function longer(a: bigint): bigint {
  if (a > LONG || a < -LONG) chargeDigits(bitLength(a) / 64);
  return a;
}

/** `a` and `b` are multiplied or divided: charged by the product of their lengths, less for the very long ones (Karatsuba and beyond). */
function chargeProduct(a: IntValue, b: IntValue): void {
  if (!isLong(a) || !isLong(b)) return;
  const [x, y] = [bitLength(a) / 64, bitLength(b) / 64];
  chargeDigits(Math.max(x, y) * Math.min(x, y) ** 0.585);
}

/** A division takes as long as two or three products. */
function chargeDivision(a: IntValue, b: IntValue): void {
  chargeProduct(a, b);
  chargeProduct(a, b);
}

export function subtractInts(a: IntValue, b: IntValue): IntValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return normalise(longer(BigInt(a)) - longer(BigInt(b)));
}

export function multiplyInts(a: IntValue, b: IntValue): IntValue {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  } else {
    guardBits(bitLength(a) + bitLength(b));
    chargeProduct(a, b);
  }
  return normalise(BigInt(a) * BigInt(b));
}

/** Floor division and its remainder (sign of the divisor). ZeroDivisionError with `message`. */
export function divmodInts(
  a: IntValue,
  b: IntValue,
  message = 'integer division or modulo by zero',
): [IntValue, IntValue] {
  if (b === 0) raise('ZeroDivisionError', message);
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b;
    const quotient = (a - rest) / b;
    if (rest !== 0 && rest < 0 !== b < 0) return [quotient - 1, rest + b];
    return [quotient === 0 ? 0 : quotient, rest === 0 ? 0 : rest];
  }
  chargeDivision(a, b);
  const x = BigInt(a);
  const y = BigInt(b);
  let quotient = x / y;
  let rest = x % y;
  if (rest !== 0n && rest < 0n !== y < 0n) {
    quotient -= 1n;
    rest += y;
  }
  return [normalise(quotient), normalise(rest)];
}

/** `a ** b` for b >= 0. */
export function powerInts(a: IntValue, b: IntValue): IntValue {
  if (a === 0 || a === 1) return b === 0 ? 1 : a;
  if (a === -1) return BigInt(b) % 2n === 0n ? 1 : -1;
  if (typeof b === 'bigint') raise('MemoryError');
  guardBits((bitLength(a) - 1) * b);
  if (typeof a === 'number' && bitLength(a) * b <= 53) {
    let result = 1;
    for (let i = 0; i < b; i++) result *= a;
    return result;
  }
  // The last squarings are all there is to a long power.
  const half = (bitLength(a) * b) / 128;
  chargeDigits(1.5 * half ** 1.585);
  return normalise(BigInt(a) ** BigInt(b));
}

/** `pow(a, b, modulus)`. ValueError. Source: Objects/longobject.c long_pow. */
export function powerModulo(a: IntValue, b: IntValue, modulus: IntValue): IntValue {
  if (modulus === 0) raise('ValueError', 'pow() 3rd argument cannot be 0');
  const m = BigInt(modulus) < 0n ? -BigInt(modulus) : BigInt(modulus);
  let base = ((BigInt(a) % m) + m) % m;
  let exponent = BigInt(b);
  if (exponent < 0n) {
    base = inverseModulo(base, m);
    exponent = -exponent;
  }
  let result = 1n % m;
  while (exponent > 0n) {
    if (m > 0xffff_ffff_ffff_ffffn) chargeDivision(m, m);
    if (exponent & 1n) {
      chargeDivision(m, m);
      result = (result * base) % m;
    }
    base = (base * base) % m;
    exponent >>= 1n;
  }
  if (modulus < 0 && result !== 0n) result -= m;
  return normalise(result);
}

function inverseModulo(a: bigint, m: bigint): bigint {
  let [r0, r1, s0, s1] = [a, m, 1n, 0n];
  while (r1 !== 0n) {
    if (m > LONG) chargeDigits(bitLength(r1) / 16);
    const q = r0 / r1;
    [r0, r1] = [r1, r0 - q * r1];
    [s0, s1] = [s1, s0 - q * s1];
  }
  if (r0 !== 1n) raise('ValueError', 'base is not invertible for the given modulus');
  return ((s0 % m) + m) % m;
}

/** `a << count`. ValueError, OverflowError, MemoryError. */
export function shiftLeft(a: IntValue, count: IntValue): IntValue {
  if (count < 0) raise('ValueError', 'negative shift count');
  if (a === 0) return 0;
  if (typeof count === 'bigint') raise('OverflowError', 'too many digits in integer');
  if (typeof a === 'number' && count < 53) {
    const shifted = a * 2 ** count;
    if (Number.isSafeInteger(shifted)) return shifted;
  }
  guardBits(bitLength(a) + count);
  return normalise(BigInt(a) << BigInt(count));
}

/** `a >> count`. ValueError. */
export function shiftRight(a: IntValue, count: IntValue): IntValue {
  if (count < 0) raise('ValueError', 'negative shift count');
  if (typeof count === 'bigint') return a < 0 ? -1 : 0;
  if (typeof a === 'number') return count > 53 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** count);
  return normalise(longer(a) >> BigInt(count));
}

const isInt32 = (a: IntValue): a is number => typeof a === 'number' && a === (a | 0);

export function andInts(a: IntValue, b: IntValue): IntValue {
  return isInt32(a) && isInt32(b) ? a & b : normalise(longer(BigInt(a)) & longer(BigInt(b)));
}
export function orInts(a: IntValue, b: IntValue): IntValue {
  return isInt32(a) && isInt32(b) ? a | b : normalise(longer(BigInt(a)) | longer(BigInt(b)));
}
export function xorInts(a: IntValue, b: IntValue): IntValue {
  return isInt32(a) && isInt32(b) ? a ^ b : normalise(longer(BigInt(a)) ^ longer(BigInt(b)));
}

/** A slot from an operation on values. */
function onInts(operation: (a: IntValue, b: IntValue) => IntValue): BinaryFunc {
  return (a, b) => {
    if (!(a instanceof PyInt) || !(b instanceof PyInt)) return newNotImplemented();
    return intOf(operation(a.value, b.value));
  };
}

/** New int for a normalised value. */
export function intOf(value: IntValue): PyInt {
  return typeof value === 'number' ? newInt(value) : new PyInt(value);
}

/** The value of an int or bool: for code that has checked. */
export function intValue(o: PyObject): IntValue {
  return (o as PyInt).value;
}

IntType.nb_add = onInts(addInts);
IntType.nb_subtract = onInts(subtractInts);
IntType.nb_multiply = onInts(multiplyInts);
IntType.nb_floor_divide = onInts((a, b) => divmodInts(a, b)[0]);
IntType.nb_remainder = onInts((a, b) => divmodInts(a, b, 'integer modulo by zero')[1]);
IntType.nb_lshift = onInts(shiftLeft);
IntType.nb_rshift = onInts(shiftRight);
IntType.nb_and = onInts(andInts);
IntType.nb_or = onInts(orInts);
IntType.nb_xor = onInts(xorInts);
IntType.nb_true_divide = (a, b) => {
  if (!(a instanceof PyInt) || !(b instanceof PyInt)) return newNotImplemented();
  return newFloat(divideInts(a.value, b.value));
};
IntType.nb_power = intPower;

function intPower(a: PyObject, b: PyObject, modulus: PyObject): MaySuspend {
  if (!(a instanceof PyInt) || !(b instanceof PyInt)) return newNotImplemented();
  if (modulus !== None) {
    if (!(modulus instanceof PyInt)) return newNotImplemented();
    return intOf(powerModulo(a.value, b.value, modulus.value));
  }
  if (b.value < 0) return newFloat(floatPower(asDouble(a)!, asDouble(b)!) as number);
  return intOf(powerInts(a.value, b.value));
}

IntType.nb_negative = (o) =>
  newIntFrom(typeof intValue(o) === 'number' ? -(intValue(o) as number) : -(intValue(o) as bigint));
IntType.nb_positive = (o) => exactInt(o as PyInt);
IntType.nb_int = (o) => exactInt(o as PyInt);
IntType.nb_index = (o) => exactInt(o as PyInt);
IntType.nb_absolute = (o) => (intValue(o) < 0 ? IntType.nb_negative!(o) : exactInt(o as PyInt));
IntType.nb_invert = (o) => intOf(subtractInts(-1, intValue(o)));
IntType.nb_bool = (o) => intValue(o) !== 0;
IntType.nb_float = (o) => {
  const value = Number(intValue(o));
  if (!Number.isFinite(value)) raise('OverflowError', 'int too large to convert to float');
  return newFloat(value);
};

/** `long_long`: the int itself, or an exact copy of a subclass instance. New reference. */
export function exactInt(o: PyInt): PyInt {
  if (o.type !== IntType) return intOf(o.value);
  o.refcnt++;
  return o;
}

/** Two bools stay bool; everything else is int's. */
function onBools(operation: (a: boolean, b: boolean) => boolean, slot: BinaryFunc): BinaryFunc {
  return (a, b) => {
    if (a.type !== BoolType || b.type !== BoolType) return slot(a, b);
    return newBool(operation((a as PyInt).value === 1, (b as PyInt).value === 1));
  };
}
BoolType.nb_and = onBools((a, b) => a && b, IntType.nb_and);
BoolType.nb_or = onBools((a, b) => a || b, IntType.nb_or);
BoolType.nb_xor = onBools((a, b) => a !== b, IntType.nb_xor);
/** bool_invert: deprecated since 3.12. */
BoolType.nb_invert = (o) =>
  heap.profile.deprecatesBoolInvert ? suspendSteps(invertSteps(o), [o]) : IntType.nb_invert!(o);
function* invertSteps(o: PyObject): Steps<PyObject> {
  yield* warnBoolInvertSteps();
  return IntType.nb_invert!(o) as PyObject;
}
export function* warnBoolInvertSteps(): Steps<void> {
  yield* deprecationSteps(
    "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the " +
      "underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or " +
      '~int(x) if you really want the bitwise inversion of the underlying int.',
  );
}
