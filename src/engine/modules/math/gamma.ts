// gamma and lgamma: CPython's own, after Lanczos. CPython 3.13 Modules/mathmodule.c (lanczos_sum, m_tgamma, m_lgamma, sinpi).

import { powDouble } from '../../objects/pow-double.ts';
import { cos, exp, log, sin } from './elementary.ts';

const N = 13;
const G = 6.024680040776729583740234375;
const G_MINUS_HALF = 5.524680040776729583740234375;
const NUMERATOR = [
  23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
  35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
  6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
  248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
  2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
  8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
  2.5066282746310002701649081771338373386264310793408,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];

function lanczosSum(x: number): number {
  let num = 0;
  let den = 0;
  // Which way the sums run keeps them from overflow.
  if (x < 5) {
    for (let i = N; --i >= 0; ) {
      num = num * x + NUMERATOR[i]!;
      den = den * x + DENOMINATOR[i]!;
    }
  } else {
    for (let i = 0; i < N; i++) {
      num = num / x + NUMERATOR[i]!;
      den = den / x + DENOMINATOR[i]!;
    }
  }
  return num / den;
}

/** sin(pi x), without error from the product. */
export function sinpi(x: number): number {
  const y = Math.abs(x) % 2;
  const sign = x < 0 || Object.is(x, -0) ? -1 : 1;
  const n = Math.round(2 * y);
  switch (n) {
    case 0:
      return sign * sin(Math.PI * y);
    case 1:
      return sign * cos(Math.PI * (y - 0.5));
    case 2:
      return sign * sin(Math.PI * (1 - y));
    case 3:
      return sign * -cos(Math.PI * (y - 1.5));
    default:
      return sign * sin(Math.PI * (y - 2));
  }
}

/** The range and domain of `gamma` as errors: `'domain'`, `'range'`. */
export function gamma(x: number): number | 'domain' | 'range' {
  if (!Number.isFinite(x)) return Number.isNaN(x) || x > 0 ? x : 'domain';
  if (x === 0) return 'domain';
  if (Number.isInteger(x)) {
    if (x < 0) return 'domain';
    if (x <= 23) return factorials[x - 1]!;
  }
  const size = Math.abs(x);
  if (size < 1e-20) {
    const r = 1 / x;
    return Number.isFinite(r) ? r : 'range';
  }
  if (size > 200) return x < 0 ? 0 / sinpi(x) : 'range';
  const y = size + G_MINUS_HALF;
  let z: number;
  if (size > G_MINUS_HALF) {
    const q = y - size;
    z = q - G_MINUS_HALF;
  } else {
    const q = y - G_MINUS_HALF;
    z = q - size;
  }
  z = (z * G) / y;
  let r: number;
  if (x < 0) {
    r = ((-Math.PI / sinpi(size) / size) * exp(y)) / lanczosSum(size);
    r -= z * r;
    if (size < 140) r /= powDouble(y, size - 0.5);
    else {
      const half = powDouble(y, size / 2 - 0.25);
      r /= half;
      r /= half;
    }
  } else {
    r = lanczosSum(size) / exp(y);
    r += z * r;
    if (size < 140) r *= powDouble(y, size - 0.5);
    else {
      const half = powDouble(y, size / 2 - 0.25);
      r *= half;
      r *= half;
    }
  }
  return Number.isFinite(r) ? r : 'range';
}

const factorials = Array.from({ length: 23 }, (_, n) => {
  let f = 1n;
  for (let i = 2n; i <= BigInt(n); i++) f *= i;
  return Number(f);
});

export function lgamma(x: number): number | 'domain' | 'range' {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? 'domain' : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -log(size);
  let r = log(lanczosSum(size)) - G;
  r += (size - 0.5) * (log(size + G - 0.5) - 1);
  if (x < 0) r = log(Math.PI) - log(Math.abs(sinpi(size))) - log(size) - r;
  return Number.isFinite(r) ? r : 'range';
}
