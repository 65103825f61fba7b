// gamma and lgamma: CPython's own, after Lanczos. CPython 3.13 Modules/mathmodule.c (lanczos_sum, m_tgamma, m_lgamma, sinpi).

import { powDouble } from '../../objects/pow-double.ts';
import { cos, exp, log, sin } from './elementary.ts';

const N = 13;
const G = 6.02468004077673;
const G_MINUS_HALF = 5.52468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
  1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725,
  186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
  66, 1,
];

function lanczosSum(x: number): number {
  let num = 0;
  let den = 0;
  // Which way the sums run keeps them from overflow.
  if (x < 5) {
    for (let i = N; --i >= 0;) {
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
