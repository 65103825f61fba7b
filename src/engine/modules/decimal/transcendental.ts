// sqrt, exp, ln, log10, power: correctly rounded, as libmpdec with `allcr` set. CPython 3.13 Modules/_decimal/libmpdec/mpdecimal.c
// (mpd_qsqrt, mpd_qexp, mpd_qln, mpd_qlog10, mpd_qpow, mpd_qpowmod), Lib/_pydecimal.py.
//
// Results are computed with a few digits more than asked; when those cannot decide the rounding, with more (Ziv).

import { charge, chargeDigits } from '../../objects/charge.ts';
import { bitsOfBig } from '../../objects/int.ts';
import { addExact, divide, multiply, order } from './arithmetic.ts';
import { withoutZeros } from './coefficient.ts';
import * as d from './number.ts';
import { DIGITS_MAX, ONE, TooLarge, type Arith, type Dec, type Rounding } from './number.ts';
import { checkNaNs, finalize, pad } from './rounding.ts';
import { isqrt } from '../math/combinatorics.ts';

function checkSize(prec: number): void {
  if (prec > 100_000) throw new TooLarge();
  if (prec > 256) charge(Math.ceil((prec * prec) / 256));
}

export function sqrt(a: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a);
  if (nan !== null) return nan;
  if (d.isZero(a)) return finalize(d.finite(a.sign, 0n, Math.floor(a.exp / 2)), ctx);
  if (a.sign) return ctx.fail();
  if (d.isInfinite(a)) return a;
  const ideal = Math.floor(a.exp / 2);
  if (ctx.prec > DIGITS_MAX) throw new TooLarge();
  const prec = ctx.prec + 1;
  let exp = Math.floor(a.exp / 2);
  const odd = a.exp % 2 !== 0;
  let c = odd ? a.coef * 10n : a.coef;
  const digits = odd ? (d.digitsOf(a.coef) >> 1) + 1 : (d.digitsOf(a.coef) + 1) >> 1;
  const shift = prec - digits;
  let exact = true;
  if (shift >= 0) c *= d.pow10(2 * shift);
  else {
    const unit = d.pow10(-2 * shift);
    exact = c % unit === 0n;
    c /= unit;
  }
  exp -= shift;
  let n = isqrt(c);
  exact &&= n * n === c;
  if (exact) {
    if (shift >= 0) n /= d.pow10(shift);
    else n *= d.pow10(-shift);
    exp += shift;
  } else if (n % 5n === 0n) n++;
  const work = new d.Arith(ctx.prec, ctx.emax, ctx.emin, 'ROUND_HALF_EVEN', ctx.clamp);
  const result = finalize(d.finite(0, n, exact ? ideal : exp), work);
  ctx.status |= work.status;
  return result;
}

/** Fixed-point numbers with `bits` bits after the point. */
const fixed = {
  ln2: new Map<number, bigint>(),
  ln10: new Map<number, bigint>(),
};

function atanhInverse(n: bigint, bits: number): bigint {
  let term = (1n << BigInt(bits)) / n;
  let sum = term;
  for (let k = 3n; term !== 0n; k += 2n) {
    term /= n * n;
    sum += term / k;
  }
  return sum;
}
function ln2(bits: number): bigint {
  let value = fixed.ln2.get(bits);
  if (value === undefined) fixed.ln2.set(bits, (value = 2n * atanhInverse(3n, bits)));
  return value;
}
function ln10(bits: number): bigint {
  let value = fixed.ln10.get(bits);
  if (value === undefined)
    fixed.ln10.set(bits, (value = 3n * ln2(bits) + 2n * atanhInverse(9n, bits)));
  return value;
}

/** e ** x in fixed point; |x| < 1 or so. */
function expFixed(x: bigint, bits: number): bigint {
  // Halve until small, then square back.
  const halvings = Math.max(8, Math.floor(Math.sqrt(bits) / 2));
  const work = bits + 2 * halvings + 8;
  const r = (x << BigInt(work - bits)) >> BigInt(halvings);
  const one = 1n << BigInt(work);
  let term = one;
  let sum = one;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = ((term * r) >> BigInt(work)) / n;
    sum += term;
  }
  for (let i = 0; i < halvings; i++) sum = (sum * sum) >> BigInt(work);
  return sum >> BigInt(work - bits);
}

/** ln of a positive fixed-point number. */
function lnFixed(x: bigint, bits: number): bigint {
  const length = x.toString(2).length;
  let power = length - 1 - bits;
  let m = power >= 0 ? x >> BigInt(power) : x << BigInt(-power);
  const one = 1n << BigInt(bits);
  if (m > one + (one >> 1n)) {
    m >>= 1n;
    power++;
  }
  // Newton on e ** y = m, starting from the host's guess, doubling the digits each time.
  let y =
    BigInt(Math.round(Math.log(Number(m >> BigInt(bits - 60)) / 2 ** 60) * 2 ** 52)) <<
    BigInt(bits - 52);
  for (let good = 48; good < bits + 8; good *= 2) {
    const e = expFixed(-y, bits);
    const t = ((m * e) >> BigInt(bits)) - one;
    // ln(1 + t) = t - t t / 2 + ...
    y += t - ((t * t) >> BigInt(bits + 1));
    good *= 1.4;
  }
  return y + BigInt(power) * ln2(bits);
}

/** A fixed-point number as a decimal with about `digits` significant digits, not rounded: the last place is off by little. */
function toDecimal(x: bigint, bits: number, places: number): bigint {
  return places >= 0
    ? (x * d.pow10(places)) >> BigInt(bits)
    : x / (d.pow10(-places) << BigInt(bits));
}

/**
 * Rounds `approximate(digits)` - a coefficient of about that many digits with an error of at most `slack` units - until the rounding to
 * `prec` digits is certain.
 */
function ziv(
  ctx: Arith,
  approximate: (digits: number) => { coef: bigint; exp: number; sign: 0 | 1 },
  rounding: Rounding = 'ROUND_HALF_EVEN',
): Dec {
  checkSize(ctx.prec);
  for (let extra = 6; ; extra *= 2) {
    const { coef, exp, sign } = approximate(ctx.prec + extra);
    const digits = d.digitsOf(coef);
    const drop = digits - ctx.prec;
    if (drop <= 2) continue;
    const unit = d.pow10(drop);
    const rest = coef % (unit / 2n);
    // Far enough from a half and from a whole.
    if (rest > 40n && unit / 2n - rest > 40n) {
      const work = new d.Arith(ctx.prec, ctx.emax, ctx.emin, rounding, ctx.clamp);
      const result = finalize(d.finite(sign, coef, exp), work);
      ctx.status |= work.status | d.INEXACT | d.ROUNDED;
      return result;
    }
    if (extra > 4 * ctx.prec + 4000) throw new TooLarge();
  }
}

/** A decimal in fixed point. */
function toFixed(a: Dec, bits: number): bigint {
  const scaled =
    a.exp >= 0
      ? (a.coef * d.pow10(a.exp)) << BigInt(bits)
      : (a.coef << BigInt(bits)) / d.pow10(-a.exp);
  return a.sign ? -scaled : scaled;
}

const bitsFor = (digits: number): number => Math.ceil(digits * 3.3219280948873626) + 32;

export function exp(a: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a);
  if (nan !== null) return nan;
  if (d.isInfinite(a)) return a.sign ? d.ZERO : a;
  if (d.isZero(a)) return ONE;
  const lead = d.adjusted(a);
  // Far out of range: overflow, underflow, or so small that the result is 1.
  if (a.sign === 0 && lead > String(ctx.emax * 3).length + 1)
    return halfEven(d.finite(0, 1n, ctx.emax + 1), ctx);
  if (a.sign === 1 && lead > String(-ctx.etiny * 3).length + 1)
    return halfEven(d.finite(0, 1n, ctx.etiny - 1), ctx, true);
  if (lead < -ctx.prec - 1) return nearOne(a.sign, ctx);
  return ziv(ctx, (digits) => expApproximate(a, digits));
}

/** Rounds a result that stands for an inexact one. */
function halfEven(a: Dec, ctx: Arith, inexact = true, rounding: Rounding = 'ROUND_HALF_EVEN'): Dec {
  const work = new d.Arith(ctx.prec, ctx.emax, ctx.emin, rounding, ctx.clamp);
  const result = finalize(a, work);
  ctx.status |= work.status | (inexact ? d.INEXACT | d.ROUNDED : 0);
  return result;
}

/** 1 with all its digits, a hair above or below. */
function nearOne(below: 0 | 1, ctx: Arith): Dec {
  checkSize(ctx.prec);
  const big = d.pow10(ctx.prec + 1);
  return halfEven(
    d.finite(0, below ? big * 10n - 1n : big + 1n, below ? -ctx.prec - 2 : -ctx.prec - 1),
    ctx,
  );
}

function expApproximate(a: Dec, digits: number): { coef: bigint; exp: number; sign: 0 | 1 } {
  const lead = Math.max(0, d.adjusted(a) + 2);
  const bits = bitsFor(digits + lead + 4);
  const x = toFixed(a, bits);
  const k = x / ln10(bits);
  const rest = x - k * ln10(bits);
  const e = expFixed(rest, bits);
  return { coef: toDecimal(e, bits, digits), exp: Number(k) - digits, sign: 0 };
}

/** ln of a positive decimal with `digits` digits after its leading one. */
function lnApproximate(a: Dec, digits: number): { coef: bigint; exp: number; sign: 0 | 1 } {
  // Near 1 the logarithm is small: that many more bits.
  const near = order(a, ONE) === 0 ? 0 : Math.max(0, -d.adjusted(addExact(a, d.negated(ONE))));
  const bits = bitsFor(digits + near + 24);
  const length = d.digitsOf(a.coef);
  const m = d.finite(0, a.coef, -(length - 1));
  const power = a.exp + length - 1;
  const ln = lnFixed(toFixed(m, bits), bits) + BigInt(power) * ln10(bits);
  const size = ln < 0n ? -ln : ln;
  const magnitude = Math.floor((size.toString(2).length - bits) * 0.30103);
  const places = digits - magnitude;
  return { coef: toDecimal(size, bits, places), exp: -places, sign: ln < 0n ? 1 : 0 };
}

export function ln(a: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a);
  if (nan !== null) return nan;
  if (d.isZero(a)) return d.infinity(1);
  if (a.sign) return ctx.fail();
  if (d.isInfinite(a)) return a;
  if (order(a, ONE) === 0) return d.ZERO;
  return ziv(ctx, (digits) => lnApproximate(a, digits));
}

export function log10(a: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a);
  if (nan !== null) return nan;
  if (d.isZero(a)) return d.infinity(1);
  if (a.sign) return ctx.fail();
  if (d.isInfinite(a)) return a;
  const text = a.coef.toString();
  if (/^10*$/.test(text)) {
    const n = d.adjusted(a);
    return halfEven(d.finite(n < 0 ? 1 : 0, BigInt(Math.abs(n)), 0), ctx, false);
  }
  return ziv(ctx, (digits) => {
    const { coef, exp, sign } = lnApproximate(a, digits + 4);
    const bits = bitsFor(digits + 16);
    // Divided by ln 10.
    const scaled = (coef << BigInt(bits)) / ln10(bits);
    return { coef: scaled, exp, sign };
  });
}

const isWholeNumber = (b: Dec): boolean =>
  b.kind === 'finite' &&
  (b.exp >= 0 || b.coef % pad(Math.min(-b.exp, d.digitsOf(b.coef) + 1)) === 0n);
function isOdd(b: Dec): boolean {
  if (b.exp > 0) return false;
  return ((b.coef / pad(-b.exp)) & 1n) === 1n;
}

/** mpd_qpow */
export function power(a: Dec, b: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b);
  if (nan !== null) return nan;
  if (d.isZero(b)) return d.isZero(a) ? ctx.fail() : ONE;
  const whole = isWholeNumber(b);
  let sign: 0 | 1 = 0;
  if (a.sign) {
    if (whole) sign = isOdd(b) ? 1 : 0;
    else if (!d.isZero(a) && b.kind === 'finite') return ctx.fail();
    else if (d.isInfinite(b) && !d.isZero(a)) return ctx.fail();
    a = d.withSign(a, 0);
  }
  if (d.isZero(a)) return b.sign ? d.infinity(sign) : d.finite(sign, 0n, 0);
  if (d.isInfinite(a)) return b.sign ? d.finite(sign, 0n, 0) : d.infinity(sign);
  const c = order(a, ONE);
  if (c === 0) return powerOfOne(a, b, sign, whole, ctx);
  if (d.isInfinite(b)) return (b.sign === 0) === c > 0 ? d.infinity(sign) : d.finite(sign, 0n, 0);
  return powerFinite(a, b, sign, whole, ctx);
}

/** 1 ** b has as many zeros as fit, unless that is exact. */
function powerOfOne(a: Dec, b: Dec, sign: 0 | 1, whole: boolean, ctx: Arith): Dec {
  if (whole && b.sign === 0 && b.exp >= 0 && a.exp <= 0) {
    const times = Number(b.coef * (b.exp > 20 ? 10n ** 20n : pad(b.exp)));
    let exp = a.exp * times;
    if (exp < 1 - ctx.prec) {
      exp = 1 - ctx.prec;
      ctx.status |= d.ROUNDED;
    }
    return d.finite(sign, d.pow10(-exp), exp);
  }
  if (whole && a.exp === 0 && a.coef === 1n) return d.finite(sign, 1n, 0);
  ctx.status |= d.INEXACT | d.ROUNDED;
  checkSize(ctx.prec);
  return d.finite(sign, d.pow10(ctx.prec - 1), 1 - ctx.prec);
}

function powerFinite(a: Dec, b: Dec, sign: 0 | 1, whole: boolean, ctx: Arith): Dec {
  // How large will it be? ln a is about adjusted(a) ln 10, never 0 here.
  const rough = d.adjusted(b);
  const la = Math.abs(d.adjusted(a)) > 0 ? Math.abs(d.adjusted(a)) : Math.abs(roughLog10(a));
  const grows = order(a, ONE) > 0 === (b.sign === 0);
  const exponentDigits = Math.log10(Math.max(la, 1e-300)) + rough;
  if (exponentDigits > Math.log10(Math.max(ctx.emax, -ctx.etiny)) + 1.5)
    return halfEven(
      d.finite(sign, 1n, grows ? ctx.emax + 1 : ctx.etiny - 1),
      ctx,
      true,
      ctx.rounding,
    );
  if (whole && exponentDigits < 8) {
    const exact = exactWholePower(a, b, sign, ctx);
    if (exact !== null) return exact;
  } else if (!whole) {
    const exact = exactRoot(a, b, ctx);
    if (exact !== null) return finishExact(d.withSign(exact, sign), b, ctx);
  }
  return ziv(ctx, (digits) => powerApproximate(a, b, sign, digits), ctx.rounding);
}

function roughLog10(a: Dec): number {
  const near = addExact(a, d.negated(ONE));
  if (d.adjusted(near) < -10) return 10 ** Math.max(d.adjusted(near), -300);
  return Math.log10(Number(a.coef) || 1) + a.exp || 1e-16;
}

/** a ** n exactly, if it is not too long; rounded once. */
function exactWholePower(a: Dec, b: Dec, sign: 0 | 1, ctx: Arith): Dec | null {
  const n = b.exp >= 0 ? b.coef * pad(b.exp) : b.coef / pad(-b.exp);
  const digits = d.digitsOf(a.coef) * Number(n);
  if (digits > 4 * ctx.prec + 400 && digits > 4000) return null;
  if (digits > 200_000) return null;
  const exponent = Number(n);
  const result = d.finite(sign, a.coef ** n, a.exp * exponent);
  if (b.sign === 0) return halfEven(result, ctx, false, ctx.rounding);
  const work = new d.Arith(ctx.prec, ctx.emax, ctx.emin, ctx.rounding, ctx.clamp);
  const inverse = divide(d.finite(sign, 1n, 0), d.withSign(result, 0), work);
  ctx.status |= work.status;
  return inverse;
}

/** a ** b for b no whole number, if the result is exact: 4 ** 0.5. */
function exactRoot(a: Dec, b: Dec, ctx: Arith): Dec | null {
  const [coef, zeros] = withoutZeros(a.coef, Infinity);
  const exp = a.exp + zeros;
  // b = p / q in lowest terms; q has only twos and fives.
  let p = b.coef;
  let q = b.exp >= 0 ? 1n : pad(-b.exp);
  for (const f of [2n, 5n]) {
    while (p % f === 0n && q % f === 0n) {
      p /= f;
      q /= f;
    }
  }
  if (b.exp > 0) p *= pad(b.exp);
  if (q > 4n * BigInt(ctx.prec) + 400n || p > 100_000n) return null;
  const root = wholeRoot(coef, q);
  if (root === null || exp % Number(q) !== 0) return null;
  const base = d.finite(0, root, exp / Number(q));
  if (d.digitsOf(root) * Number(p) > 4 * ctx.prec + 4000) return null;
  const result = d.finite(0, base.coef ** p, base.exp * Number(p));
  if (b.sign === 0) return result;
  const work = ctx.working(ctx.prec + 4);
  const inverse = divide(ONE, result, work);
  return work.status & d.INEXACT ? null : inverse;
}

function wholeRoot(n: bigint, q: bigint): bigint | null {
  if (n === 1n) return 1n;
  const bits = bitsOfBig(n);
  if (BigInt(bits) < q) return null;
  // A little above the root; Newton's steps get nearer from there.
  const drop = Math.max(bits - 53, 0);
  const exponent = (Math.log2(Number(n >> BigInt(drop))) + drop) / Number(q);
  const whole = Math.max(Math.floor(exponent) - 52, 0);
  let x = (BigInt(Math.ceil(2 ** (exponent - whole) * (1 + 1e-9))) + 1n) << BigInt(whole);
  for (;;) {
    chargeDigits(4 * (bits / 64) ** 1.585);
    const y = ((q - 1n) * x + n / x ** (q - 1n)) / q;
    if (y >= x) break;
    x = y;
  }
  return x ** q === n ? x : null;
}

/** An exact result still counts as inexact for a power that is no whole number, and is padded with zeros. Source: _pydecimal.__pow__. */
function finishExact(result: Dec, _b: Dec, ctx: Arith): Dec {
  const digits = d.digitsOf(result.coef);
  let padded = result;
  if (digits <= ctx.prec) {
    const zeros = ctx.prec + 1 - digits;
    padded = d.finite(result.sign, result.coef * d.pow10(zeros), result.exp - zeros);
  }
  return halfEven(padded, ctx, true, ctx.rounding);
}

function powerApproximate(
  a: Dec,
  b: Dec,
  sign: 0 | 1,
  digits: number,
): { coef: bigint; exp: number; sign: 0 | 1 } {
  const extra = Math.max(0, d.adjusted(b) + 2) + String(Math.abs(d.adjusted(a))).length + 8;
  const log = lnApproximate(a, digits + extra + 4);
  const x = multiply(
    d.finite(log.sign, log.coef, log.exp),
    b,
    new d.Arith(digits + extra + 40, d.MAX_EXPONENT, -d.MAX_EXPONENT, 'ROUND_HALF_EVEN', false),
  );
  if (d.adjusted(x) < -digits - 4) {
    const big = d.pow10(digits);
    return { coef: x.sign ? big - 1n : big + 1n, exp: -digits, sign };
  }
  return { ...expApproximate(x, digits), sign };
}

/** pow(a, b, modulus) of whole numbers. */
export function powerModulo(a: Dec, b: Dec, m: Dec, ctx: Arith): Dec {
  const nan = checkNaNs(ctx, a, b, m);
  if (nan !== null) return nan;
  if (![a, b, m].every(isWholeNumber) || b.sign || m.coef === 0n || (d.isZero(a) && d.isZero(b)))
    return ctx.fail();
  if (d.adjusted(m) >= ctx.prec) return ctx.fail();
  const whole = (x: Dec): bigint => (x.exp >= 0 ? x.coef * pad(x.exp) : x.coef / pad(-x.exp));
  const modulus = whole(m);
  let base = whole(a) % modulus;
  let n = whole(b);
  const sign: 0 | 1 = a.sign && n & 1n ? 1 : 0;
  let result = 1n % modulus;
  while (n > 0n) {
    if (n & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
    n >>= 1n;
  }
  return d.finite(sign, result, 0);
}
