// Powers of complex numbers. CPython 3.13 Objects/complexobject.c (_Py_c_pow, c_powu, c_powi).

import { powDouble } from './pow-double.ts';
import { raise } from './raise.ts';

export type Pair = readonly [real: number, imag: number];

/** A negative float to a fraction: the complex result. */
export function complexPowerOfFloats(a: number, b: number): [number, number] {
  const [real, imag] = complexPower([a, 0], [b, 0]);
  return [real, imag];
}

/** `a ** b`. ZeroDivisionError for 0 to a negative or complex power. */
export function complexPower(a: Pair, b: Pair): Pair {
  if (b[0] === 0 && b[1] === 0) return [1, 0];
  if (a[0] === 0 && a[1] === 0) {
    if (b[1] !== 0 || b[0] < 0) raise('ZeroDivisionError', '0.0 to a negative or complex power');
    return [0, 0];
  }
  const size = Math.hypot(a[0], a[1]);
  let length = positivePower(size, b[0]);
  const angle = Math.atan2(a[1], a[0]);
  let phase = angle * b[0];
  if (b[1] !== 0) {
    length *= Math.exp(-angle * b[1]);
    phase += b[1] * Math.log(size);
  }
  return [length * Math.cos(phase), length * Math.sin(phase)];
}

function positivePower(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  return Number.isFinite(base) && Number.isFinite(exponent)
    ? powDouble(base, exponent)
    : base ** exponent;
}

export function multiplyPairs(a: Pair, b: Pair): Pair {
  return [a[0] * b[0] - a[1] * b[1], a[0] * b[1] + a[1] * b[0]];
}

/** `a / b`. ZeroDivisionError. Source: _Py_c_quot. */
export function dividePairs(a: Pair, b: Pair, message = 'complex division by zero'): Pair {
  const [absReal, absImag] = [Math.abs(b[0]), Math.abs(b[1])];
  if (absReal >= absImag) {
    if (absReal === 0) raise('ZeroDivisionError', message);
    const ratio = b[1] / b[0];
    const denominator = b[0] + b[1] * ratio;
    return [(a[0] + a[1] * ratio) / denominator, (a[1] - a[0] * ratio) / denominator];
  }
  if (absImag >= absReal) {
    const ratio = b[0] / b[1];
    const denominator = b[0] * ratio + b[1];
    return [(a[0] * ratio + a[1]) / denominator, (a[1] * ratio - a[0]) / denominator];
  }
  return [NaN, NaN];
}

/** Whole powers up to 100 by squaring. */
export function complexPowerWhole(a: Pair, n: number): Pair {
  if (n < 0)
    return dividePairs([1, 0], complexPowerWhole(a, -n), '0.0 to a negative or complex power');
  let result: Pair = [1, 0];
  let square = a;
  for (let mask = 1; mask > 0 && n >= mask; mask <<= 1) {
    if (n & mask) result = multiplyPairs(result, square);
    square = multiplyPairs(square, square);
  }
  return result;
}
