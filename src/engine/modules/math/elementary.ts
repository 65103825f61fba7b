// exp, log, sin and their relatives, correctly rounded but for a few arguments in 2**40. They stand for the C library that CPython's
// Modules/mathmodule.c calls. Special values are the callers' matter unless said otherwise.

import { decompose } from '../../objects/pow-double.ts';
import {
  add,
  dd,
  divide,
  HALF_PI,
  HALF_PI_REST,
  INVERSE_FACTORIALS,
  LN2,
  LN2_REST,
  multiply,
  negate,
  scale,
  squareRoot,
  twoProduct,
  twoSum,
  type DD,
} from './double-double.ts';

/** 2 ** n times x, rounded once. `ldexp`. */
export function scaleByPower(x: number, n: number): number {
  if (n > 1023) {
    x *= 2 ** 1023;
    n -= 1023;
    if (n > 1023) {
      x *= 2 ** 1023;
      n = Math.min(n - 1023, 1023);
    }
  } else if (n < -1022) {
    // Through numbers that are not subnormal, so that it is rounded only once.
    x *= 2 ** -969;
    n += 969;
    if (n < -1022) {
      x *= 2 ** -969;
      n = Math.max(n + 969, -1022);
    }
  }
  return x * 2 ** n;
}

/** e ** x - 1 for |x| < 0.35, and e ** x = that + 1. */
function expm1Small(x: DD): DD {
  const r = scale(x, 1 / 64);
  let sum: DD = INVERSE_FACTORIALS[11]!;
  for (let n = 10; n >= 1; n--) sum = add(multiply(sum, r), INVERSE_FACTORIALS[n]!);
  sum = multiply(sum, r);
  for (let i = 0; i < 6; i++) sum = add(scale(sum, 2), multiply(sum, sum));
  return sum;
}

/** e ** x as [value, power of two]. */
function expScaled(x: DD): [DD, number] {
  const k = Math.round(x[0] / LN2[0]);
  const reduced = add(add(x, negate(multiply(LN2, dd(k)))), dd(-k * LN2_REST));
  return [add(dd(1), expm1Small(reduced)), k];
}

/** A pair times a power of two, rounded once even if the result is subnormal. */
function round(a: DD, power: number): number {
  const [hi, lo] = a;
  if (power >= -1000) return scaleByPower(hi + lo, power);
  const exponent = Math.floor(Math.log2(hi)) + power;
  if (exponent >= -1021) return scaleByPower(hi + lo, power);
  // Where the last bit lies is fixed: adding and taking away a large number rounds there.
  const big = scaleByPower(1.5, -1022 - power);
  const [s, e] = twoSum(hi, big);
  const rounded = s + (e + lo) - big;
  return scaleByPower(rounded, power);
}

export function expDD(x: DD): DD {
  const [value, k] = expScaled(x);
  return scale(value, 2 ** k);
}

/** e ** x; finite x. Infinity and 0 when out of range. */
export function exp(x: number): number {
  if (x > 709.8) return Infinity;
  if (x < -745.2) return 0;
  if (Math.abs(x) < 2 ** -54) return 1 + x;
  return round(...expScaled(dd(x)));
}

export function exp2(x: number): number {
  if (x >= 1024) return Infinity;
  if (x < -1075) return 0;
  if (Number.isInteger(x)) return scaleByPower(1, x);
  const k = Math.round(x);
  const rest = multiply(LN2, dd(x - k));
  return round(add(dd(1), expm1Small(rest)), k);
}

/** ln x as a pair; x > 0, finite. */
export function logDD(x: number): DD {
  let power = 0;
  if (x < 2 ** -1022) {
    x *= 2 ** 54;
    power = -54;
  }
  const exponent = exponentOf(x);
  let m = scaleByPower(x, -exponent);
  power += exponent;
  if (m > Math.SQRT2) {
    m /= 2;
    power++;
  }
  const f = m - 1;
  let ln: DD;
  if (Math.abs(f) < 2 ** -5) ln = log1pSmall(f);
  else {
    const y = Math.log(m);
    const [e, k] = expScaled(dd(-y));
    // m e**-y is 1 + z with tiny z.
    const z = add(multiply(scale(e, 2 ** k), dd(m)), dd(-1));
    const square = z[0] * z[0];
    ln = add(dd(y), add(z, dd(-square / 2)));
  }
  if (power === 0) return ln;
  return add(add(multiply(LN2, dd(power)), dd(power * LN2_REST)), ln);
}

/** ln(1 + f) = 2 atanh(f / (2 + f)). */
function log1pSmall(f: number): DD {
  const s = divide(dd(f), twoSum(2, f));
  const z = multiply(s, s);
  let sum: DD = divide(dd(1), dd(25));
  for (let n = 23; n >= 1; n -= 2) sum = add(multiply(sum, z), divide(dd(1), dd(n)));
  return scale(multiply(sum, s), 2);
}

export function log(x: number): number {
  if (x === 1) return 0;
  const [hi, lo] = logDD(x);
  return hi + lo;
}

export function log2(x: number): number {
  const [mantissa, exponent] = decompose(x);
  if ((mantissa & (mantissa - 1n)) === 0n) return exponent + mantissa.toString(2).length - 1;
  const [hi, lo] = divide(logDD(x), LN2);
  return hi + lo;
}

/** glibc's own way, which is not correctly rounded. Source: sysdeps/ieee754/dbl-64/e_log10.c (__ieee754_log10). */
export function log10(x: number): number {
  let k = 0;
  if (x < 2 ** -1022) {
    k = -54;
    x *= 2 ** 54;
  }
  const exponent = exponentOf(x);
  k += exponent;
  const i = k < 0 ? 1 : 0;
  const y = k + i;
  const m = scaleByPower(x, -exponent - i);
  const z = y * 3.69423907715893078616e-13 + 4.34294481903251816668e-1 * log(m);
  return z + y * 3.01029995663611771306e-1;
}

const view = new DataView(new ArrayBuffer(8));

/** Of a normal double. */
export function exponentOf(x: number): number {
  view.setFloat64(0, x);
  return ((view.getUint32(0) >>> 20) & 0x7ff) - 1023;
}

/** The angle modulo pi/2 as [rest in [-pi/4, pi/4], quadrant]. */
function reduceAngle(x: number): [DD, number] {
  if (Math.abs(x) < 0.7) return [dd(x), 0];
  if (Math.abs(x) > 2 ** 20) return reduceLarge(x);
  const k = Math.round(x / HALF_PI[0]);
  const [p, e] = twoProduct(k, HALF_PI[0]);
  const [q, f] = twoProduct(k, HALF_PI[1]);
  let rest = add(dd(x - p), dd(-e));
  rest = add(rest, dd(-q));
  rest = add(rest, dd(-f - k * HALF_PI_REST));
  return [rest, ((k % 4) + 4) % 4];
}

let largePi: bigint | null = null;
const LARGE_BITS = 1400n;

/** pi / 2 with 1400 bits, once. */
function halfPiLarge(): bigint {
  if (largePi !== null) return largePi;
  const one = 1n << LARGE_BITS;
  const series = (n: bigint): bigint => {
    let term = one / n;
    let sum = term;
    for (let k = 3n; term !== 0n; k += 2n) {
      term = -term / (n * n);
      sum += term / k;
    }
    return sum;
  };
  largePi = 2n * (4n * series(5n) - series(239n));
  return largePi;
}

function reduceLarge(x: number): [DD, number] {
  const [m, e] = decompose(x);
  const half = halfPiLarge();
  const shifted = e >= 0 ? (m << BigInt(e)) << LARGE_BITS : (m << LARGE_BITS) >> BigInt(-e);
  let k = shifted / half;
  let rest = shifted - k * half;
  if (2n * rest > half) {
    rest -= half;
    k++;
  } else if (2n * rest < -half) {
    rest += half;
    k--;
  }
  // Keep 200 bits behind the leading one.
  const length = (rest < 0n ? -rest : rest).toString(2).length;
  const drop = BigInt(Math.max(0, length - 200));
  const kept = rest >> drop;
  const unit = Number(drop - LARGE_BITS);
  const hi = Number(kept);
  const lo = Number(kept - BigInt(hi));
  return [[hi * 2 ** unit, lo * 2 ** unit], Number(((k % 4n) + 4n) % 4n)];
}

function sinSmall(x: DD): DD {
  const z = multiply(x, x);
  let sum: DD = INVERSE_FACTORIALS[27]!;
  for (let n = 25; n >= 1; n -= 2) sum = add(negate(multiply(sum, z)), INVERSE_FACTORIALS[n]!);
  return multiply(sum, x);
}
function cosSmall(x: DD): DD {
  const z = multiply(x, x);
  let sum: DD = INVERSE_FACTORIALS[28]!;
  for (let n = 26; n >= 0; n -= 2) sum = add(negate(multiply(sum, z)), INVERSE_FACTORIALS[n]!);
  return sum;
}

/** [sin x, cos x] of a finite double. */
export function sinCosDD(x: number): [DD, DD] {
  const [rest, quadrant] = reduceAngle(x);
  const s = sinSmall(rest);
  const c = cosSmall(rest);
  switch (quadrant) {
    case 0:
      return [s, c];
    case 1:
      return [c, negate(s)];
    case 2:
      return [negate(s), negate(c)];
    default:
      return [negate(c), s];
  }
}

const TINY = 2 ** -27;
const sumOf = (a: DD): number => a[0] + a[1];

export function sin(x: number): number {
  return Math.abs(x) < TINY ? (x === 0 ? x : x - (x * x * x) / 6) : sumOf(sinCosDD(x)[0]);
}
export function cos(x: number): number {
  return Math.abs(x) < TINY ? 1 - (x * x) / 2 : sumOf(sinCosDD(x)[1]);
}
export function tan(x: number): number {
  if (Math.abs(x) < TINY) return x === 0 ? x : x + (x * x * x) / 3;
  const [s, c] = sinCosDD(x);
  return sumOf(divide(s, c));
}

/** The angle of the point (x, y), improved from the host's guess. */
function angle(y: DD, x: DD): number {
  const guess = Math.atan2(y[0], x[0]);
  const [s, c] = sinCosDD(guess);
  const across = add(multiply(y, c), negate(multiply(x, s)));
  const along = add(multiply(x, c), multiply(y, s));
  return sumOf(add(dd(guess), divide(across, along)));
}

export function atan(x: number): number {
  if (Math.abs(x) < TINY) return x === 0 ? x : x - (x * x * x) / 3;
  if (Math.abs(x) > 2 ** 60) return x > 0 ? HALF_PI[0] : -HALF_PI[0];
  return angle(dd(x), dd(1));
}
/** Finite, neither zero. */
export function atan2(y: number, x: number): number {
  // Scaled, so that nothing overflows; far beyond each other the host's limits are exact.
  const largest = Math.max(Math.abs(x), Math.abs(y));
  const exponent = Math.floor(Math.log2(largest));
  const [sy, sx] = [scaleByPower(y, -exponent), scaleByPower(x, -exponent)];
  if (Math.abs(sy) < 2 ** -60 && x > 0) return y / x;
  if (Math.abs(sx) < 2 ** -60 || Math.abs(sy) < 2 ** -60) return Math.atan2(y, x);
  return angle(dd(sy), dd(sx));
}
/** sqrt(1 - x x) */
const cofactor = (x: number): DD => squareRoot(multiply(twoSum(1, -x), twoSum(1, x)));
export function asin(x: number): number {
  if (Math.abs(x) < TINY) return x === 0 ? x : x + (x * x * x) / 6;
  return angle(dd(x), cofactor(x));
}
export function acos(x: number): number {
  if (x === 1) return 0;
  return angle(cofactor(x), dd(x));
}

/** e ** x of a pair. */
export function expPair(x: DD): number {
  if (x[0] > 709.8) return Infinity;
  if (x[0] < -745.2) return 0;
  return round(...expScaled(x));
}
