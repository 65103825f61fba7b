// Rounding a result to its context. CPython 3.13 Modules/_decimal/libmpdec/mpdecimal.c (mpd_qfinalize), Lib/_pydecimal.py (_fix).

import { dividedBy } from './coefficient.ts';
import * as d from './number.ts';
import { DIGITS_MAX, TooLarge, type Arith, type Dec, type Rounding } from './number.ts';

/** Divides by 10 ** drop and rounds: [quotient, was it inexact]. */
export function dropDigits(
  coef: bigint,
  drop: number,
  sign: 0 | 1,
  rounding: Rounding,
): [bigint, boolean] {
  // More digits than there are: what is left is smaller than a half.
  if (drop > d.digitsOf(coef) + 1) drop = d.digitsOf(coef) + 1;
  const unit = d.pow10(drop);
  const quotient = dividedBy(coef, unit);
  const rest = coef - quotient * unit;
  if (rest === 0n) return [quotient, false];
  return [roundsUp(quotient, rest, unit, sign, rounding) ? quotient + 1n : quotient, true];
}

export function roundsUp(
  quotient: bigint,
  rest: bigint,
  unit: bigint,
  sign: 0 | 1,
  rounding: Rounding,
): boolean {
  switch (rounding) {
    case 'ROUND_DOWN':
      return false;
    case 'ROUND_UP':
      return true;
    case 'ROUND_CEILING':
      return sign === 0;
    case 'ROUND_FLOOR':
      return sign === 1;
    case 'ROUND_05UP':
      return quotient % 5n === 0n;
    case 'ROUND_HALF_UP':
      return 2n * rest >= unit;
    case 'ROUND_HALF_DOWN':
      return 2n * rest > unit;
    default: {
      const twice = 2n * rest;
      return twice > unit || (twice === unit && (quotient & 1n) === 1n);
    }
  }
}

/** The payload of a NaN fitted to the precision. */
export function fixNaN(a: Dec, ctx: Arith): Dec {
  const most = Math.max(0, ctx.prec - (ctx.clamp ? 1 : 0));
  if (a.coef === 0n || d.digitsOf(a.coef) <= most) return a;
  return { ...a, coef: a.coef % d.pow10(most) };
}

function overflow(sign: 0 | 1, ctx: Arith): Dec {
  ctx.status |= d.OVERFLOW | d.INEXACT | d.ROUNDED;
  const { rounding } = ctx;
  const toLargest =
    rounding === 'ROUND_DOWN' ||
    rounding === 'ROUND_05UP' ||
    (rounding === 'ROUND_CEILING' && sign === 1) ||
    (rounding === 'ROUND_FLOOR' && sign === 0);
  if (!toLargest) return d.infinity(sign);
  if (ctx.prec > DIGITS_MAX) throw new TooLarge();
  return d.finite(sign, d.pow10(ctx.prec) - 1n, ctx.etop);
}

function fixZero(a: Dec, ctx: Arith): Dec {
  const high = ctx.clamp ? ctx.etop : ctx.emax;
  const exp = Math.min(Math.max(a.exp, ctx.etiny), high);
  if (exp === a.exp) return a;
  ctx.status |= d.CLAMPED;
  return d.finite(a.sign, 0n, exp);
}

/** mpd_qfinalize: rounds, and signals overflow, underflow, subnormal, clamped. */
export function finalize(a: Dec, ctx: Arith): Dec {
  if (a.kind !== 'finite') return d.isNaN(a) ? fixNaN(a, ctx) : a;
  if (a.coef === 0n) return fixZero(a, ctx);
  const digits = d.digitsOf(a.coef);
  let least = digits + a.exp - ctx.prec;
  if (least > ctx.etop) return overflow(a.sign, ctx);
  const subnormal = least < ctx.etiny;
  if (subnormal) least = ctx.etiny;
  if (a.exp < least) {
    const [dropped, changed] = dropDigits(a.coef, least - a.exp, a.sign, ctx.rounding);
    let coef = dropped;
    if (d.digitsOf(coef) > ctx.prec) {
      coef /= 10n;
      least++;
    }
    if (least > ctx.etop && coef !== 0n) return overflow(a.sign, ctx);
    if (changed && subnormal) ctx.status |= d.UNDERFLOW;
    if (subnormal) ctx.status |= d.SUBNORMAL;
    if (changed) ctx.status |= d.INEXACT;
    ctx.status |= d.ROUNDED;
    if (coef === 0n) ctx.status |= d.CLAMPED;
    return d.finite(a.sign, coef, least);
  }
  if (subnormal) ctx.status |= d.SUBNORMAL;
  if (ctx.clamp && a.exp > ctx.etop) {
    ctx.status |= d.CLAMPED;
    return d.finite(a.sign, a.coef * pad(a.exp - ctx.etop), ctx.etop);
  }
  return a;
}

/** 10 ** n for zeros that are really written. */
export function pad(n: number): bigint {
  if (n > DIGITS_MAX) throw new TooLarge();
  return d.pow10(n);
}

/** The NaN that an operation on NaNs answers; null if none is one. A signaling one raises. Source: mpd_qcheck_nans. */
export function checkNaNs(ctx: Arith, ...operands: readonly Dec[]): Dec | null {
  let found: Dec | undefined;
  for (const a of operands) if (a.kind === 'snan' && found === undefined) found = a;
  if (found !== undefined) ctx.status |= d.INVALID_OPERATION;
  else found = operands.find((a) => a.kind === 'nan');
  return found === undefined ? null : fixNaN({ ...found, kind: 'nan' }, ctx);
}
