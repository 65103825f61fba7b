// The functions of math over all doubles: what the C library and CPython's wrappers around it answer for special values.
// CPython 3.13 Modules/mathmodule.c (m_log, m_atan2, m_remainder, math_pow_impl, math_nextafter_impl, ...).

import { dd, multiply } from './double-double.ts';
import * as elementary from './elementary.ts';
import * as hyperbolic from './hyperbolic.ts';
import { decompose } from '../../objects/pow-double.ts';
import { divideBig } from '../../objects/int-division.ts';

const { isFinite, isNaN } = Number;

/** `fn` for finite arguments in its domain; others answer NaN or what `limit` says. */
const onFinite =
  (fn: (x: number) => number, limit: (x: number) => number) =>
  (x: number): number =>
    isFinite(x) ? fn(x) : isNaN(x) ? x : limit(x);
const none = (): number => NaN;
const same = (x: number): number => x;

export const exp = onFinite(elementary.exp, (x) => (x > 0 ? x : 0));
export const exp2 = onFinite(elementary.exp2, (x) => (x > 0 ? x : 0));
export const expm1 = onFinite(hyperbolic.expm1, (x) => (x > 0 ? x : -1));
export const sin = onFinite(elementary.sin, none);
export const cos = onFinite(elementary.cos, none);
export const tan = onFinite(elementary.tan, none);
export const atan = onFinite(elementary.atan, (x) => (x > 0 ? Math.PI / 2 : -Math.PI / 2));
export const asin = (x: number): number => (Math.abs(x) <= 1 ? elementary.asin(x) : NaN);
export const acos = (x: number): number => (Math.abs(x) <= 1 ? elementary.acos(x) : NaN);
export const sinh = onFinite(hyperbolic.sinh, same);
export const cosh = onFinite(hyperbolic.cosh, Math.abs);
export const tanh = onFinite(hyperbolic.tanh, Math.sign);
export const asinh = onFinite(hyperbolic.asinh, same);
export const acosh = (x: number): number =>
  x >= 1 && isFinite(x) ? hyperbolic.acosh(x) : x === Infinity ? x : NaN;
export const atanh = (x: number): number => {
  if (Math.abs(x) < 1) return hyperbolic.atanh(x);
  return Math.abs(x) === 1 ? x * Infinity : NaN;
};
export const cbrt = hyperbolic.cbrt;

const logarithm =
  (fn: (x: number) => number) =>
  (x: number): number => {
    if (isNaN(x)) return x;
    if (x > 0) return isFinite(x) ? fn(x) : x;
    return x === 0 ? -Infinity : NaN;
  };
export const log = logarithm(elementary.log);
export const log2 = logarithm(elementary.log2);
export const log10 = logarithm(elementary.log10);
export const log1p = (x: number): number => {
  if (x === Infinity || isNaN(x)) return x;
  if (x > -1) return hyperbolic.log1p(x);
  return x === -1 ? -Infinity : NaN;
};

/** m_atan2 */
export function atan2(y: number, x: number): number {
  if (isNaN(x) || isNaN(y)) return NaN;
  // The host is exact where one of them is zero or infinite.
  if (!isFinite(x) || !isFinite(y) || x === 0 || y === 0) return Math.atan2(y, x);
  return elementary.atan2(y, x);
}

export function copysign(x: number, y: number): number {
  const negative = y < 0 || Object.is(y, -0) || (isNaN(y) && signBit(y));
  return negative ? -Math.abs(x) : Math.abs(x);
}
const view = new DataView(new ArrayBuffer(8));
function signBit(x: number): boolean {
  view.setFloat64(0, x);
  return view.getUint8(0) >= 128;
}

/** m_remainder: x - n y with n the whole number nearest to x / y, ties to even. */
export function remainder(x: number, y: number): number {
  if (isNaN(x)) return x;
  if (isNaN(y)) return y;
  if (!isFinite(x)) return NaN;
  if (!isFinite(y)) return x;
  if (y === 0) return NaN;
  const absX = Math.abs(x);
  const absY = Math.abs(y);
  const m = absX % absY;
  const c = absY - m;
  let r: number;
  if (m < c) r = m;
  else if (m > c) r = -c;
  else r = m - 2 * ((0.5 * (absX - m)) % absY);
  return copysign(1, x) * r;
}

/** math_pow_impl; `'domain'` and `'range'` are its errors. */
export function pow(x: number, y: number): number | 'domain' | 'range' {
  if (!isFinite(x) || !isFinite(y)) {
    if (isNaN(x)) return y === 0 ? 1 : x;
    if (isNaN(y)) return x === 1 ? 1 : y;
    if (!isFinite(x)) {
      const odd = isFinite(y) && Math.abs(y) % 2 === 1;
      if (y > 0) return odd ? x : Math.abs(x);
      if (y === 0) return 1;
      return odd ? copysign(0, x) : 0;
    }
    if (Math.abs(x) === 1) return 1;
    if (y > 0 && Math.abs(x) > 1) return y;
    if (y < 0 && Math.abs(x) < 1) return -y;
    return 0;
  }
  if (x === 0) {
    const r = x ** y;
    return isFinite(r) ? r : 'domain';
  }
  if (y === 0) return 1;
  if (x < 0 && !Number.isInteger(y)) return 'domain';
  const r = finitePower(x, y);
  return isFinite(r) ? r : 'range';
}

/** x ** y; x not 0, y whole if x < 0. */
export function finitePower(x: number, y: number): number {
  if (y === 1) return x;
  if (y === 2) return x * x;
  const size = Math.abs(x);
  const negative = x < 0 && Math.abs(y) % 2 === 1;
  if (size === 1) return negative ? -1 : 1;
  const rough = Math.log2(size) * y;
  if (rough > 1030) return negative ? -Infinity : Infinity;
  if (rough < -1080) return negative ? -0 : 0;
  const whole = Number.isInteger(y) && y > 0 && y <= 64 ? size ** y : 0;
  // Small whole powers of whole numbers are exact.
  if (whole > 0 && whole < 2 ** 53 && Number.isInteger(size)) return negative ? -whole : whole;
  const r = elementary.expPair(multiply(elementary.logDD(size), dd(y)));
  return negative ? -r : r;
}

/** Bits of a double as a whole number that grows with it. */
function ordinal(x: number): bigint {
  view.setFloat64(0, x);
  const bits = view.getBigInt64(0);
  return bits >= 0n ? bits : -(bits & 0x7fffffffffffffffn);
}

/** math_nextafter_impl: `steps` doubles on from x towards y. */
export function nextafter(x: number, y: number, steps: bigint): number {
  if (isNaN(x)) return x;
  if (isNaN(y)) return y;
  if (steps === 0n) return x;
  if (x === y) return y;
  const [from, to] = [ordinal(x), ordinal(y)];
  const up = to > from;
  let at = up ? from + steps : from - steps;
  // A zero that is just reached has the sign of where it was reached from.
  if (up ? at > to : at < to) return y;
  if (at === to && to !== 0n) return y;
  const negative = at < 0n || (at === 0n && from < 0n);
  if (at < 0n) at = -at;
  view.setBigUint64(0, negative ? at | (1n << 63n) : at);
  return view.getFloat64(0);
}

export function ulp(x: number): number {
  if (isNaN(x)) return x;
  x = Math.abs(x);
  if (!isFinite(x)) return x;
  const next = nextafter(x, Infinity, 1n);
  return isFinite(next) ? next - x : x - nextafter(x, -Infinity, 1n);
}

/** [fraction in [0.5, 1), exponent] of a finite double. */
export function frexp(x: number): [number, number] {
  if (x === 0 || !isFinite(x)) return [x, 0];
  const [mantissa] = decompose(x);
  const length = (mantissa < 0n ? -mantissa : mantissa).toString(2).length;
  const exponent = decompose(x)[1] + length;
  return [elementary.scaleByPower(x, -exponent), exponent];
}

/** x y + z, rounded once. Finite arguments. */
export function fma(x: number, y: number, z: number): number {
  if (x === 0 || y === 0 || !isFinite(x) || !isFinite(y)) return x * y + z;
  // What is exact and finite does not weigh against infinity, however big it is.
  if (!isFinite(z)) return z;
  // A zero z adds nothing, but the product must still be rounded once: it is.
  if (z === 0) return x * y;
  const [mx, ex] = decompose(x);
  const [my, ey] = decompose(y);
  const [mz, ez] = decompose(z);
  const e = Math.min(ex + ey, ez);
  const sum = ((mx * my) << BigInt(ex + ey - e)) + (mz << BigInt(ez - e));
  if (sum === 0n) return 0;
  const rounded = e >= 0 ? divideBig(sum << BigInt(e), 1n) : divideBig(sum, 1n << BigInt(-e));
  return rounded === 0 && sum < 0n ? -0 : rounded;
}
