// Other operations of the specification: quantize, rounding to whole numbers, neighbours, logical operations, minima.
// CPython 3.13 Modules/_decimal/libmpdec/mpdecimal.c (mpd_qquantize, mpd_qround_to_int, mpd_qnext_plus, mpd_qand, ...), Lib/_pydecimal.py.

import { add, order, totalOrder } from './arithmetic.ts';
import { withoutZeros } from './coefficient.ts';
import * as d from './number.ts';
import { type Arith, type Dec, type Rounding } from './number.ts';
import { checkNaNs, dropDigits, finalize, pad } from './rounding.ts';

export function quantize(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  if (d.isInfinite(a) || d.isInfinite(b))
    return d.isInfinite(a) && d.isInfinite(b) ? a : ctx.fail();
  if (b.exp > ctx.emax || b.exp < ctx.etiny) return ctx.fail();
  if (a.coef === 0n) return finalize(d.finite(a.sign, 0n, b.exp), ctx);
  const lead = d.adjusted(a);
  if (lead > ctx.emax || lead - b.exp + 1 > ctx.prec) return ctx.fail();
  const result = rescale(a, b.exp, ctx.rounding);
  if (d.adjusted(result) > ctx.emax || d.digitsOf(result.coef) > ctx.prec) return ctx.fail();
  if (result.coef !== 0n && d.adjusted(result) < ctx.emin) ctx.status |= d.SUBNORMAL;
  if (result.exp > a.exp) {
    if (order(result, a) !== 0) ctx.status |= d.INEXACT;
    ctx.status |= d.ROUNDED;
  }
  return finalize(result, ctx);
}

/** To an exponent, rounding if need be, with no regard to precision. */
export function rescale(a: Dec, exp: number, rounding: Rounding): Dec {
  if (a.kind !== 'finite') return a;
  if (a.coef === 0n) return d.finite(a.sign, 0n, exp);
  if (a.exp >= exp) return d.finite(a.sign, a.coef * pad(a.exp - exp), exp);
  const [coef] = dropDigits(a.coef, exp - a.exp, a.sign, rounding);
  return d.finite(a.sign, coef, exp);
}

export function toIntegral(a: Dec, ctx: Arith, exact: boolean): Dec {
  const nan = checkNaNs(ctx, a);
  if (nan !== null) return nan;
  if (d.isInfinite(a) || a.exp >= 0) return a;
  if (a.coef === 0n) return d.finite(a.sign, 0n, 0);
  const result = rescale(a, 0, ctx.rounding);
  if (exact) {
    if (order(result, a) !== 0) ctx.status |= d.INEXACT;
    ctx.status |= d.ROUNDED;
  }
  return result;
}

export function normalize(a: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a);
  if (nan !== null) return nan;
  const fixed = finalize(a, ctx);
  if (fixed.kind !== 'finite') return fixed;
  if (fixed.coef === 0n) return d.finite(fixed.sign, 0n, 0);
  const most = ctx.clamp ? ctx.etop : ctx.emax;
  const [coef, zeros] = withoutZeros(fixed.coef, most - fixed.exp);
  return d.finite(fixed.sign, coef, fixed.exp + zeros);
}

/** The next number below (`toPlus` false) or above. */
export function nextNumber(a: Dec, ctx: Arith, toPlus: boolean): Dec {
  const nan = checkNaNs(ctx, a);
  if (nan !== null) return nan;
  if (d.isInfinite(a)) {
    if ((a.sign === 1) !== toPlus) return a;
    return d.finite(a.sign, pad(ctx.prec) - 1n, ctx.etop);
  }
  const work = new d.Arith(
    ctx.prec,
    ctx.emax,
    ctx.emin,
    toPlus ? 'ROUND_CEILING' : 'ROUND_FLOOR',
    ctx.clamp,
  );
  const fixed = finalize(a, work);
  if (order(fixed, a) !== 0 || !d.isFinite(fixed)) return fixed;
  return add(a, d.finite(toPlus ? 0 : 1, 1n, ctx.etiny - 1), work);
}

export function nextToward(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  const c = order(a, b);
  if (c === 0) return d.withSign(a, b.sign);
  const result = nextNumber(a, ctx, c < 0);
  if (d.isInfinite(result)) ctx.status |= d.OVERFLOW | d.INEXACT | d.ROUNDED;
  else if (d.adjusted(result) < ctx.emin) {
    ctx.status |= d.UNDERFLOW | d.SUBNORMAL | d.INEXACT | d.ROUNDED;
    if (result.coef === 0n) ctx.status |= d.CLAMPED;
  }
  return result;
}

/** max, min and their magnitudes: one quiet NaN beside a number is passed over. */
export function extreme(a: Dec, b: Dec, ctx: Arith, wantsMax: boolean, magnitude: boolean): Dec {
  if (d.isNaN(a) || d.isNaN(b)) {
    if (a.kind === 'nan' && !d.isNaN(b)) return finalize(b, ctx);
    if (b.kind === 'nan' && !d.isNaN(a)) return finalize(a, ctx);
    return checkNaNs(ctx, a, b)!;
  }
  let c = magnitude ? order(d.withSign(a, 0), d.withSign(b, 0)) : order(a, b);
  if (c === 0) c = totalOrder(a, b);
  return finalize((wantsMax ? c >= 0 : c <= 0) ? a : b, ctx);
}

export function logb(a: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a);
  if (nan !== null) return nan;
  if (d.isInfinite(a)) return d.infinity(0);
  if (a.coef === 0n) {
    ctx.status |= d.DIVISION_BY_ZERO;
    return d.infinity(1);
  }
  const n = d.adjusted(a);
  return finalize(d.finite(n < 0 ? 1 : 0, BigInt(Math.abs(n)), 0), ctx);
}

const isWhole = (b: Dec): boolean => b.kind === 'finite' && b.exp === 0;
const value = (b: Dec): number => (b.sign ? -1 : 1) * Number(b.coef);

export function scaleb(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  const limit = 2 * (ctx.emax + ctx.prec);
  if (!isWhole(b) || Math.abs(value(b)) > limit) return ctx.fail();
  if (d.isInfinite(a)) return a;
  return finalize(d.finite(a.sign, a.coef, a.exp + value(b)), ctx);
}

/** The coefficient as exactly `prec` digits. */
const paddedDigits = (a: Dec, prec: number): string => {
  const text = a.coef.toString();
  return text.length > prec ? text.slice(text.length - prec) : text.padStart(prec, '0');
};

export function rotate(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  if (!isWhole(b) || Math.abs(value(b)) > ctx.prec) return ctx.fail();
  if (d.isInfinite(a)) return a;
  const digits = paddedDigits(a, ctx.prec);
  const at = ((value(b) % ctx.prec) + ctx.prec) % ctx.prec;
  return d.finite(a.sign, BigInt(digits.slice(at) + digits.slice(0, at)), a.exp);
}

export function shift(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  if (!isWhole(b) || Math.abs(value(b)) > ctx.prec) return ctx.fail();
  if (d.isInfinite(a)) return a;
  const n = value(b);
  const digits = paddedDigits(a, ctx.prec);
  const moved = n < 0 ? digits.slice(0, digits.length + n) : (digits + '0'.repeat(n)).slice(n);
  return d.finite(a.sign, BigInt(moved === '' ? '0' : moved), a.exp);
}

const isLogical = (a: Dec): boolean =>
  a.kind === 'finite' && a.sign === 0 && a.exp === 0 && /^[01]+$/.test(a.coef.toString());

/** Digit by digit; digits beyond the precision are lost. */
export function logical(a: Dec, b: Dec, ctx: Arith, op: (x: boolean, y: boolean) => boolean): Dec {
  if (!isLogical(a) || !isLogical(b)) return ctx.fail();
  const length = Math.min(ctx.prec, Math.max(d.digitsOf(a.coef), d.digitsOf(b.coef)));
  const [x, y] = [paddedDigits(a, length), paddedDigits(b, length)];
  const bits = Array.from(x, (c, i) => (op(c === '1', y[i] === '1') ? '1' : '0'));
  return d.finite(0, BigInt(bits.join('')), 0);
}
export function logicalInvert(a: Dec, ctx: Arith): Dec {
  const ones = d.finite(0, BigInt('1'.repeat(Math.min(ctx.prec, d.DIGITS_MAX))), 0);
  return logical(a, ones, ctx, (x, y) => x !== y);
}

export const sameQuantum = (a: Dec, b: Dec): boolean => {
  if (a.kind !== 'finite' || b.kind !== 'finite')
    return (d.isNaN(a) && d.isNaN(b)) || (d.isInfinite(a) && d.isInfinite(b));
  return a.exp === b.exp;
};

export const isNormal = (a: Dec, ctx: Arith): boolean =>
  a.kind === 'finite' && a.coef !== 0n && d.adjusted(a) >= ctx.emin;
export const isSubnormal = (a: Dec, ctx: Arith): boolean =>
  a.kind === 'finite' && a.coef !== 0n && d.adjusted(a) < ctx.emin;

export function numberClass(a: Dec, ctx: Arith): string {
  if (a.kind === 'snan') return 'sNaN';
  if (a.kind === 'nan') return 'NaN';
  const s = a.sign ? '-' : '+';
  if (d.isInfinite(a)) return `${s}Infinity`;
  if (a.coef === 0n) return `${s}Zero`;
  return s + (isSubnormal(a, ctx) ? 'Subnormal' : 'Normal');
}
