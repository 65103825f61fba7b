// True division of ints, correctly rounded whatever their size. CPython 3.13 Objects/longobject.c (long_true_divide).

import { raise } from './raise.ts';

/** `a / b` as the nearest double. ZeroDivisionError, OverflowError. */
export function divideInts(a: number | bigint, b: number | bigint): number {
  if (b === 0) raise('ZeroDivisionError', 'division by zero');
  if (typeof a === 'number' && typeof b === 'number') return a / b;
  if (a === 0) return 0;
  const quotient = divideBig(BigInt(a), BigInt(b));
  if (!Number.isFinite(quotient))
    raise('OverflowError', 'integer division result too large for a float');
  return quotient;
}

const bits = (value: bigint): number => value.toString(2).length;

/** The nearest double to `a / b`, Infinity beyond the range. */
export function divideBig(a: bigint, b: bigint): number {
  const negative = a < 0n !== b < 0n;
  const x = a < 0n ? -a : a;
  const y = b < 0n ? -b : b;
  // A quotient of at least 66 bits with a sticky last bit rounds as the exact one does; at the bottom, two bits below the last place.
  const shift = Math.max(bits(x) - bits(y) - 66, -1076);
  const dividend = shift < 0 ? x << BigInt(-shift) : x;
  const divisor = shift > 0 ? y << BigInt(shift) : y;
  let quotient = dividend / divisor;
  if (dividend % divisor !== 0n) quotient |= 1n;
  const result = scale(quotient, shift);
  return negative ? -result : result;
}

function scale(quotient: bigint, shift: number): number {
  if (shift > -1076)
    return shift > 960
      ? Number(quotient) * 2 ** 900 * 2 ** (shift - 900)
      : scaleNormal(quotient, shift);
  if (bits(quotient) >= 55) return scaleNormal(quotient, shift);
  let units = quotient >> 2n;
  const rest = quotient & 3n;
  if (rest > 2n || (rest === 2n && units & 1n)) units += 1n;
  return Number(units) * 2 ** -1074;
}

function scaleNormal(quotient: bigint, shift: number): number {
  const value = Number(quotient);
  return shift < -900 ? value * 2 ** -900 * 2 ** (shift + 900) : value * 2 ** shift;
}
