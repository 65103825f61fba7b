// expm1, log1p, hyperbolic functions and their inverses, cbrt: as the C library of CPython's usual platform computes them. They are not
// correctly rounded, so the operations are the same in the same order.
// Source: glibc 2.36 sysdeps/ieee754/dbl-64/{s_expm1,s_log1p,e_sinh,e_cosh,s_tanh,s_asinh,e_acosh,e_atanh,s_cbrt}.c, from fdlibm,
// copyright 1993 Sun Microsystems: "Permission to use, copy, modify, and distribute this software is freely granted, provided that this
// notice is preserved."

import { exp, exponentOf, log, scaleByPower } from './elementary.ts';

const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;
const INV_LN2 = 1.4426950408889634;
const Q1 = -0.03333333333333313;
const Q2 = 0.0015873015872548146;
const Q3 = -0.0000793650757867488;
const Q4 = 0.000004008217827329362;
const Q5 = -2.0109921818362437e-7;

/** e ** x - 1. */
export function expm1(x: number): number {
  const size = Math.abs(x);
  if (size > 709.782712893384) return x > 0 ? Infinity : -1;
  if (x < -38.816242) return -1;
  if (size < 2 ** -54) return x;
  let k = 0;
  let c = 0;
  if (size > 0.34657359027997264) {
    let hi: number;
    let lo: number;
    if (size < 1.0397207708399179) {
      k = x > 0 ? 1 : -1;
      hi = x - k * LN2_HI;
      lo = k * LN2_LO;
    } else {
      k = Math.trunc(INV_LN2 * x + (x > 0 ? 0.5 : -0.5));
      hi = x - k * LN2_HI;
      lo = k * LN2_LO;
    }
    x = hi - lo;
    c = hi - x - lo;
  }
  const hfx = 0.5 * x;
  const hxs = x * hfx;
  const h2 = hxs * hxs;
  const h4 = h2 * h2;
  const r1 = 1 + hxs * Q1 + h2 * (Q2 + hxs * Q3) + h4 * (Q4 + hxs * Q5);
  const t = 3 - r1 * hfx;
  let e = hxs * ((r1 - t) / (6 - x * t));
  if (k === 0) return x - (x * e - hxs);
  e = x * (e - c) - c;
  e -= hxs;
  if (k === -1) return 0.5 * (x - e) - 0.5;
  if (k === 1) return x < -0.25 ? -2 * (e - (x + 0.5)) : 1 + 2 * (x - e);
  if (k <= -2 || k > 56) {
    const y = 1 - (e - x);
    return (k === 1024 ? y * 2 * 2 ** 1023 : scaleByPower(y, k)) - 1;
  }
  if (k < 20) return scaleByPower(1 - 2 ** -k - (e - x), k);
  return scaleByPower(x - (e + 2 ** -k) + 1, k);
}

const LP = [
  0, 0.6666666666666735, 0.3999999999940942, 0.2857142874366239, 0.22222198432149784,
  0.1818357216161805, 0.15313837699209373, 0.14798198605116586,
] as const;

/** ln(1 + x); x > -1. */
export function log1p(x: number): number {
  if (x >= 2 ** 1023) return log(x);
  if (Math.abs(x) < 2 ** -29) return Math.abs(x) < 2 ** -54 ? x : x - x * x * 0.5;
  let k = 0;
  let f = x;
  let c = 0;
  let near = true;
  if (!(x > -0.2928932188134524 && x < 0.41421356237309503)) {
    near = false;
    let u = 1 + x;
    if (x >= 2 ** 53) u = x;
    k = exponentOf(u);
    if (x < 2 ** 53) {
      c = k > 0 ? 1 - (u - x) : x - (u - 1);
      c /= u;
    }
    u = scaleByPower(u, -k);
    if (u >= 1.4142135623730951) {
      k++;
      u /= 2;
    }
    f = u - 1;
  }
  const hfsq = 0.5 * f * f;
  if (!near && f === 0) return k === 0 ? 0 : k * LN2_HI + (c + k * LN2_LO);
  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const z4 = z2 * z2;
  const z6 = z4 * z2;
  const r =
    z * LP[1] + z2 * (LP[2] + z * LP[3]) + z4 * (LP[4] + z * LP[5]) + z6 * (LP[6] + z * LP[7]);
  if (k === 0) return f - (hfsq - s * (hfsq + r));
  return k * LN2_HI - (hfsq - (s * (hfsq + r) + (k * LN2_LO + c)) - f);
}

export function sinh(x: number): number {
  const size = Math.abs(x);
  const h = x < 0 ? -0.5 : 0.5;
  if (size < 22) {
    if (size < 2 ** -28) return x;
    const t = expm1(size);
    return size < 1 ? h * (2 * t - (t * t) / (t + 1)) : h * (t + t / (t + 1));
  }
  if (size < 709.782712893384) return h * exp(size);
  if (size <= 710.4758600739439) {
    const w = exp(0.5 * size);
    return h * w * w;
  }
  return x * Infinity;
}

export function cosh(x: number): number {
  const size = Math.abs(x);
  if (size < 22) {
    if (size < 0.34657359027997264) {
      if (size < 2 ** -55) return 1;
      const t = expm1(size);
      const w = 1 + t;
      return 1 + (t * t) / (w + w);
    }
    const t = exp(size);
    return 0.5 * t + 0.5 / t;
  }
  if (size < 709.782712893384) return 0.5 * exp(size);
  if (size <= 710.4758600739439) {
    const w = exp(0.5 * size);
    return 0.5 * w * w;
  }
  return Infinity;
}

export function tanh(x: number): number {
  const size = Math.abs(x);
  let z: number;
  if (size < 22) {
    if (size < 2 ** -55) return x;
    if (size >= 1) z = 1 - 2 / (expm1(2 * size) + 2);
    else {
      const t = expm1(-2 * size);
      z = -t / (t + 2);
    }
  } else z = 1;
  return x < 0 ? -z : z;
}

const LN2 = 0.6931471805599453;

export function asinh(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -28) return x;
  let w: number;
  if (size > 2 ** 28) w = log(size) + LN2;
  else if (size > 2) w = log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
  else {
    const t = x * x;
    w = log1p(size + t / (1 + Math.sqrt(1 + t)));
  }
  return x < 0 ? -w : w;
}

/** x >= 1 */
export function acosh(x: number): number {
  if (x === 1) return 0;
  if (x > 2 ** 28) return log(x) + LN2;
  if (x > 2) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const t = x - 1;
  return log1p(t + Math.sqrt(2 * t + t * t));
}

/** |x| < 1 */
export function atanh(x: number): number {
  const size = Math.abs(x);
  let t: number;
  if (size < 0.5) {
    if (size < 2 ** -28) return x;
    t = size + size;
    t = 0.5 * log1p(t + (t * size) / (1 - size));
  } else t = 0.5 * log1p((size + size) / (1 - size));
  return x < 0 ? -t : t;
}

const CBRT2 = 1.2599210498948732;
const SQR_CBRT2 = 1.5874010519681996;
const FACTORS = [1 / SQR_CBRT2, 1 / CBRT2, 1, CBRT2, SQR_CBRT2];

/** A polynomial for the root of a number in [1/2, 1), to be improved by one step of Halley's. */
const START = [
  0.35489576504391984, 1.508191937815849, -2.114994941673713, 2.4469312256353444,
  -1.8346927748361308, 0.7849323449766392, -0.14526389938548637,
];

export function cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  let size = Math.abs(x);
  let shift = 0;
  if (size < 2 ** -1022) {
    size *= 2 ** 54;
    shift = -54;
  }
  const e0 = exponentOf(size) + 1;
  const xm = scaleByPower(size, -e0);
  const xe = e0 + shift;
  let u = START[6]!;
  for (let i = 5; i >= 0; i--) u = START[i]! + u * xm;
  const t2 = u * u * u;
  const ym = ((u * (t2 + 2 * xm)) / (2 * t2 + xm)) * FACTORS[2 + (xe % 3)]!;
  return scaleByPower(x > 0 ? ym : -ym, Math.trunc(xe / 3));
}
