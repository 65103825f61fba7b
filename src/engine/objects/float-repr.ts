// Doubles as decimal text: the shortest that reads back, and exactly rounded fixed and exponent forms.
// CPython 3.13 Python/pystrtod.c (PyOS_double_to_string), Python/dtoa.c modes 0, 2, 3; ties go to even, on the exact binary value.

import { decompose } from './pow-double.ts';

/** Significant digits without point, and the decimal exponent: value = 0.d1d2d3... * 10 ** point. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/** Shortest digits that read back as `value` (finite, not negative). */
export function shortestDigits(value: number): Decimal {
  if (value === 0) return { digits: '0', point: 1 };
  const [mantissa, exponent] = value.toExponential().split('e') as [string, string];
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** `repr(value)`. */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (Math.abs(value) < 1e16 && Number.isInteger(value)) return `${sign}${Math.abs(value)}.0`;
  return sign + reprDigits(shortestDigits(Math.abs(value)), true);
}

/** Digits as `repr` lays them out: exponent below 1e-4 and from 1e16 on. */
export function reprDigits({ digits, point }: Decimal, addDotZero: boolean): string {
  if (point <= -4 || point > 16) return exponentForm(digits, point - 1, 'e', false);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length)
    return digits + '0'.repeat(point - digits.length) + (addDotZero ? '.0' : '');
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** `d.ddde+XX`, at least two digits of exponent. `keepPoint`: with a point even if no digit follows. */
export function exponentForm(
  digits: string,
  exponent: number,
  e: string,
  keepPoint: boolean,
): string {
  const point = digits.length > 1 || keepPoint ? '.' : '';
  const sign = exponent < 0 ? '-' : '+';
  return `${digits[0]}${point}${digits.slice(1)}${e}${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** round(numerator / denominator), ties to even. */
function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = 2n * (numerator % denominator);
  return twice > denominator || (twice === denominator && quotient & 1n) ? quotient + 1n : quotient;
}

/** `value` (finite, not negative) with `precision` digits after the point, exactly rounded. */
export function fixedDigits(value: number, precision: number): string {
  if (Number.isInteger(value)) {
    return BigInt(value).toString() + (precision > 0 ? `.${'0'.repeat(precision)}` : '');
  }
  const [mantissa, exponent] = decompose(value);
  const scaled = divideRounded(mantissa * 10n ** BigInt(precision), 1n << BigInt(-exponent));
  const text = scaled.toString().padStart(precision + 1, '0');
  return precision === 0 ? text : `${text.slice(0, -precision)}.${text.slice(-precision)}`;
}

/** `count` >= 1 significant digits of `value` (finite, not negative), exactly rounded. */
export function significantDigits(value: number, count: number): Decimal {
  if (value === 0) return { digits: '0'.repeat(count), point: 1 };
  const [mantissa, exponent] = decompose(value);
  let point = shortestDigits(value).point;
  for (;;) {
    const shift = count - point;
    const numerator =
      mantissa *
      (shift > 0 ? 10n ** BigInt(shift) : 1n) *
      (exponent > 0 ? 1n << BigInt(exponent) : 1n);
    const denominator =
      (shift < 0 ? 10n ** BigInt(-shift) : 1n) * (exponent < 0 ? 1n << BigInt(-exponent) : 1n);
    const digits = divideRounded(numerator, denominator).toString();
    if (digits.length === count) return { digits, point };
    point += digits.length - count;
  }
}
