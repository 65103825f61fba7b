// Sums, products, quotients. CPython 3.13 Modules/_decimal/libmpdec/mpdecimal.c (mpd_qadd, mpd_qmul, mpd_qdiv, mpd_qdivmod, ...),
// Lib/_pydecimal.py.

import { gcd } from '../math/combinatorics.ts';
import { dividedBy, times, withoutFactor, withoutZeros } from './coefficient.ts';
import * as d from './number.ts';
import { ONE, TooLarge, DIGITS_MAX, type Arith, type Dec } from './number.ts';
import { checkNaNs, finalize, pad } from './rounding.ts';

export const plus = (a: Dec, ctx: Arith): Dec => {
  const nan = checkNaNs(ctx, a);
  if (nan !== null) return nan;
  if (d.isZero(a) && ctx.rounding !== 'ROUND_FLOOR') return finalize(d.withSign(a, 0), ctx);
  return finalize(a, ctx);
};
export const minus = (a: Dec, ctx: Arith): Dec => {
  const nan = checkNaNs(ctx, a);
  if (nan !== null) return nan;
  if (d.isZero(a) && ctx.rounding !== 'ROUND_FLOOR') return finalize(d.withSign(a, 0), ctx);
  return finalize(d.negated(a), ctx);
};
export const abs = (a: Dec, ctx: Arith): Dec =>
  a.sign === 1 && !d.isNaN(a) ? minus(a, ctx) : plus(a, ctx);

export function add(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  if (d.isInfinite(a)) return d.isInfinite(b) && a.sign !== b.sign ? ctx.fail() : a;
  if (d.isInfinite(b)) return b;
  return finalize(addFinite(a, b, ctx), ctx);
}

/** The sum, exact, or near enough to be rounded: of numbers far apart the smaller one is only a hint. */
function addFinite(a: Dec, b: Dec, ctx: Arith): Dec {
  let exp = Math.min(a.exp, b.exp);
  const negativeZero: 0 | 1 = ctx.rounding === 'ROUND_FLOOR' && a.sign !== b.sign ? 1 : 0;
  if (a.coef === 0n && b.coef === 0n) {
    const sign = a.sign === 1 && b.sign === 1 ? 1 : negativeZero;
    return d.finite(sign, 0n, exp);
  }
  if (a.coef === 0n) return rescaleFor(b, Math.max(exp, b.exp - ctx.prec - 1));
  if (b.coef === 0n) return rescaleFor(a, Math.max(exp, a.exp - ctx.prec - 1));
  let [high, low] = a.exp >= b.exp ? [a, b] : [b, a];
  const highDigits = d.digitsOf(high.coef);
  const lowDigits = d.digitsOf(low.coef);
  // See _pydecimal._normalize.
  const least = high.exp + Math.min(-1, highDigits - ctx.prec - 2);
  if (lowDigits + low.exp - 1 < least) low = d.finite(low.sign, 1n, least);
  high = d.finite(high.sign, times(high.coef, pad(high.exp - low.exp)), low.exp);
  exp = low.exp;
  const sum = (high.sign ? -high.coef : high.coef) + (low.sign ? -low.coef : low.coef);
  if (sum === 0n)
    return d.finite(a.sign === b.sign ? a.sign : negativeZero, 0n, Math.min(a.exp, b.exp));
  return d.finite(sum < 0n ? 1 : 0, sum < 0n ? -sum : sum, exp);
}

const rescaleFor = (a: Dec, exp: number): Dec =>
  exp >= a.exp ? a : d.finite(a.sign, a.coef * pad(a.exp - exp), exp);

/** a + b without rounding. */
export function addExact(a: Dec, b: Dec): Dec {
  const exp = Math.min(a.exp, b.exp);
  const [x, y] = [a.coef * pad(a.exp - exp), b.coef * pad(b.exp - exp)];
  const sum = (a.sign ? -x : x) + (b.sign ? -y : y);
  return d.finite(sum < 0n ? 1 : 0, sum < 0n ? -sum : sum, exp);
}

export function subtract(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  return nan ?? add(a, d.negated(b), ctx);
}

export function multiply(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if (d.isInfinite(a) || d.isInfinite(b))
    return d.isZero(a) || d.isZero(b) ? ctx.fail() : d.infinity(sign);
  return finalize(d.finite(sign, times(a.coef, b.coef), a.exp + b.exp), ctx);
}

export function divide(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if (d.isInfinite(a)) return d.isInfinite(b) ? ctx.fail() : d.infinity(sign);
  if (d.isInfinite(b)) {
    ctx.status |= d.CLAMPED;
    return d.finite(sign, 0n, ctx.etiny);
  }
  if (b.coef === 0n) {
    if (a.coef === 0n) return ctx.fail(d.DIVISION_UNDEFINED);
    ctx.status |= d.DIVISION_BY_ZERO;
    return d.infinity(sign);
  }
  if (a.coef === 0n) return finalize(d.finite(sign, 0n, a.exp - b.exp), ctx);
  return finalize(quotient(a, b, sign, ctx.prec), ctx);
}

/** prec + 1 digits of a / b, the last one odd if inexact; exact ones as near to the ideal exponent as can be. */
function quotient(a: Dec, b: Dec, sign: 0 | 1, prec: number): Dec {
  const ideal = a.exp - b.exp;
  if (prec > DIGITS_MAX) {
    // Only an exact quotient can be written.
    const exact = exactQuotient(a.coef, b.coef);
    if (exact === null) throw new TooLarge();
    return d.finite(sign, exact[0], ideal - exact[1]);
  }
  const shift = Math.max(d.digitsOf(b.coef) - d.digitsOf(a.coef) + prec + 1, 0);
  let exp = ideal - shift;
  const top = times(a.coef, d.pow10(shift));
  let coef = dividedBy(top, b.coef);
  if (coef * b.coef !== top) {
    if (coef % 5n === 0n) coef++;
  } else {
    const [short, zeros] = withoutZeros(coef, ideal - exp);
    coef = short;
    exp += zeros;
  }
  return d.finite(sign, coef, exp);
}

/** [coefficient, decimal places] of x / y if it ends. */
function exactQuotient(x: bigint, y: bigint): [bigint, number] | null {
  const g = gcd(x, y);
  x /= g;
  y /= g;
  const [odd, twos] = withoutFactor(y, 2n, Infinity);
  const [rest, fives] = withoutFactor(odd, 5n, Infinity);
  if (rest !== 1n) return null;
  const places = Math.max(twos, fives);
  return [x * 5n ** BigInt(places - fives) * 2n ** BigInt(places - twos), places];
}

/** Whole quotient and remainder; null: the quotient has more digits than the precision. */
function divideWhole(a: Dec, b: Dec, ctx: Arith): [Dec, Dec] | null {
  const sign = (a.sign ^ b.sign) as 0 | 1;
  const ideal = d.isInfinite(b) ? a.exp : Math.min(a.exp, b.exp);
  const difference = d.isInfinite(b) ? -2 : d.adjusted(a) - d.adjusted(b);
  if (a.coef === 0n || d.isInfinite(b) || difference <= -2)
    return [d.finite(sign, 0n, 0), rescaleDown(a, ideal)];
  if (difference > ctx.prec) return null;
  const exp = Math.min(a.exp, b.exp);
  const [x, y] = [times(a.coef, pad(a.exp - exp)), times(b.coef, pad(b.exp - exp))];
  const q = dividedBy(x, y);
  if (ctx.prec <= DIGITS_MAX && q >= d.pow10(ctx.prec)) return null;
  return [d.finite(sign, q, 0), d.finite(a.sign, x - q * y, ideal)];
}
const rescaleDown = (a: Dec, exp: number): Dec =>
  a.coef === 0n ? d.finite(a.sign, 0n, exp) : rescaleFor(a, exp);

export function divideInt(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if (d.isInfinite(a)) return d.isInfinite(b) ? ctx.fail() : d.infinity(sign);
  if (d.isZero(b)) {
    if (d.isZero(a)) return ctx.fail(d.DIVISION_UNDEFINED);
    ctx.status |= d.DIVISION_BY_ZERO;
    return d.infinity(sign);
  }
  const parts = divideWhole(a, b, ctx);
  return parts === null ? ctx.fail(d.DIVISION_IMPOSSIBLE) : finalize(parts[0], ctx);
}

export function remainder(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  if (d.isInfinite(a)) return ctx.fail();
  if (d.isZero(b)) return d.isZero(a) ? ctx.fail(d.DIVISION_UNDEFINED) : ctx.fail();
  if (d.isInfinite(b)) return finalize(a, ctx);
  const parts = divideWhole(a, b, ctx);
  return parts === null ? ctx.fail(d.DIVISION_IMPOSSIBLE) : finalize(parts[1], ctx);
}

export function divmod(a: Dec, b: Dec, ctx: Arith): [Dec, Dec] {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return [nan, nan];
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if (d.isInfinite(a)) {
    const q = d.isInfinite(b) ? d.NAN : d.infinity(sign);
    return [q, ctx.fail()];
  }
  if (d.isZero(b)) {
    if (d.isZero(a)) return [d.NAN, ctx.fail(d.DIVISION_UNDEFINED)];
    ctx.status |= d.DIVISION_BY_ZERO | d.INVALID_OPERATION;
    return [d.infinity(sign), d.NAN];
  }
  const parts = divideWhole(a, b, ctx);
  if (parts === null) return [ctx.fail(d.DIVISION_IMPOSSIBLE), d.NAN];
  return [finalize(parts[0], ctx), finalize(parts[1], ctx)];
}

export function remainderNear(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  if (d.isInfinite(a)) return ctx.fail();
  if (d.isZero(b)) return d.isZero(a) ? ctx.fail(d.DIVISION_UNDEFINED) : ctx.fail();
  if (d.isInfinite(b)) return finalize(a, ctx);
  const ideal = Math.min(a.exp, b.exp);
  if (a.coef === 0n) return finalize(d.finite(a.sign, 0n, ideal), ctx);
  const difference = d.adjusted(a) - d.adjusted(b);
  if (difference >= ctx.prec + 1) return ctx.fail(d.DIVISION_IMPOSSIBLE);
  if (difference <= -2) return finalize(rescaleFor(a, ideal), ctx);
  const [x, y] = [a.coef * pad(a.exp - ideal), b.coef * pad(b.exp - ideal)];
  let q = x / y;
  let r = x - q * y;
  if (2n * r + (q & 1n) > y) {
    r -= y;
    q++;
  }
  if (ctx.prec <= DIGITS_MAX && q >= d.pow10(ctx.prec)) return ctx.fail(d.DIVISION_IMPOSSIBLE);
  const sign = r < 0n ? d.flip(a.sign) : a.sign;
  return finalize(d.finite(sign, r < 0n ? -r : r, ideal), ctx);
}

export function fma(a: Dec, b: Dec, c: Dec, ctx: Arith): Dec {
  if (a.kind === 'snan' || b.kind === 'snan' || d.isNaN(a) || d.isNaN(b)) {
    const nan = checkNaNs(ctx, a, b, c);
    if (nan !== null) return nan;
  }
  const sign = (a.sign ^ b.sign) as 0 | 1;
  let product: Dec;
  if (d.isInfinite(a) || d.isInfinite(b)) {
    if (d.isZero(a) || d.isZero(b)) return ctx.fail();
    product = d.infinity(sign);
  } else product = d.finite(sign, a.coef * b.coef, a.exp + b.exp);
  return add(product, c, ctx);
}

/** -1, 0, 1 of two numbers that are no NaNs. */
export function order(a: Dec, b: Dec): number {
  if (d.isInfinite(a) || d.isInfinite(b)) {
    const value = (x: Dec): number => (d.isInfinite(x) ? (x.sign ? -1 : 1) : 0);
    return Math.sign(value(a) - value(b));
  }
  if (a.coef === 0n || b.coef === 0n || a.sign !== b.sign) {
    const value = (x: Dec): number => (x.coef === 0n ? 0 : x.sign ? -1 : 1);
    return Math.sign(value(a) - value(b));
  }
  const s = a.sign ? -1 : 1;
  const [x, y] = [d.adjusted(a), d.adjusted(b)];
  if (x !== y) return x < y ? -s : s;
  const exp = Math.min(a.exp, b.exp);
  const [p, q] = [a.coef * pad(a.exp - exp), b.coef * pad(b.exp - exp)];
  return p === q ? 0 : p < q ? -s : s;
}

export function compare(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  return nan ?? sign(order(a, b));
}
export function compareSignal(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan === null) return sign(order(a, b));
  ctx.status |= d.INVALID_OPERATION;
  return nan;
}
export const sign = (n: number): Dec => (n === 0 ? d.ZERO : n < 0 ? d.negated(ONE) : ONE);

/** A total order of all representations. */
export function totalOrder(a: Dec, b: Dec): number {
  if (a.sign !== b.sign) return a.sign ? -1 : 1;
  const s = a.sign ? -1 : 1;
  if (d.isNaN(a) || d.isNaN(b)) {
    const rank = (x: Dec): number => (x.kind === 'nan' ? 2 : x.kind === 'snan' ? 1 : 0);
    if (rank(a) !== rank(b)) return rank(a) < rank(b) ? -s : s;
    return a.coef === b.coef ? 0 : a.coef < b.coef ? -s : s;
  }
  const c = order(a, b);
  if (c !== 0) return c;
  if (d.isInfinite(a)) return 0;
  return a.exp === b.exp ? 0 : a.exp < b.exp ? -s : s;
}
