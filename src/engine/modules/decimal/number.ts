// Decimal numbers as data: sign, coefficient, exponent. CPython 3.13 Modules/_decimal/libmpdec/mpdecimal.h (mpd_t), the General Decimal
// Arithmetic Specification. Coefficients are the host's whole numbers.

import { digitsOf, pow10 } from './coefficient.ts';

export type Kind = 'finite' | 'infinite' | 'nan' | 'snan';

export interface Dec {
  readonly kind: Kind;
  /** 1: negative. */
  readonly sign: 0 | 1;
  /** Of a NaN: its payload. */
  readonly coef: bigint;
  /** Of a finite number. */
  readonly exp: number;
}

export const finite = (sign: 0 | 1, coef: bigint, exp: number): Dec => ({
  kind: 'finite',
  sign,
  coef,
  exp,
});
export const infinity = (sign: 0 | 1): Dec => ({ kind: 'infinite', sign, coef: 0n, exp: 0 });
export const NAN: Dec = { kind: 'nan', sign: 0, coef: 0n, exp: 0 };
export const ZERO: Dec = finite(0, 0n, 0);
export const ONE: Dec = finite(0, 1n, 0);

export const isNaN = (a: Dec): boolean => a.kind === 'nan' || a.kind === 'snan';
export const isFinite = (a: Dec): boolean => a.kind === 'finite';
export const isInfinite = (a: Dec): boolean => a.kind === 'infinite';
export const isZero = (a: Dec): boolean => a.kind === 'finite' && a.coef === 0n;
export const withSign = (a: Dec, sign: 0 | 1): Dec => (a.sign === sign ? a : { ...a, sign });
export const flip = (sign: 0 | 1): 0 | 1 => (sign === 0 ? 1 : 0);
export const negated = (a: Dec): Dec => ({ ...a, sign: flip(a.sign) });

export { digitsOf, pow10 };

/** Exponent of the leading digit. */
export const adjusted = (a: Dec): number => a.exp + digitsOf(a.coef) - 1;

// Status bits. CPython 3.13 Modules/_decimal/libmpdec/mpdecimal.h.
export const CLAMPED = 0x1;
export const CONVERSION_SYNTAX = 0x2;
export const DIVISION_BY_ZERO = 0x4;
export const DIVISION_IMPOSSIBLE = 0x8;
export const DIVISION_UNDEFINED = 0x10;
export const INEXACT = 0x40;
export const INVALID_CONTEXT = 0x80;
export const INVALID_OPERATION = 0x100;
export const MALLOC_ERROR = 0x200;
export const OVERFLOW = 0x800;
export const ROUNDED = 0x1000;
export const SUBNORMAL = 0x2000;
export const UNDERFLOW = 0x4000;
export const FLOAT_OPERATION = 0x8000;
/** Everything that InvalidOperation stands for. */
export const IEEE_INVALID =
  CONVERSION_SYNTAX |
  DIVISION_IMPOSSIBLE |
  DIVISION_UNDEFINED |
  0x20 |
  INVALID_CONTEXT |
  INVALID_OPERATION |
  MALLOC_ERROR;

export const ROUNDINGS = [
  'ROUND_UP',
  'ROUND_DOWN',
  'ROUND_CEILING',
  'ROUND_FLOOR',
  'ROUND_HALF_UP',
  'ROUND_HALF_DOWN',
  'ROUND_HALF_EVEN',
  'ROUND_05UP',
] as const;
export type Rounding = (typeof ROUNDINGS)[number];

/** What an operation needs to know, and where it leaves its status. */
export class Arith {
  prec: number;
  emax: number;
  emin: number;
  rounding: Rounding;
  clamp: boolean;
  status = 0;
  constructor(prec: number, emax: number, emin: number, rounding: Rounding, clamp: boolean) {
    this.prec = prec;
    this.emax = emax;
    this.emin = emin;
    this.rounding = rounding;
    this.clamp = clamp;
  }
  get etiny(): number {
    return this.emin - this.prec + 1;
  }
  get etop(): number {
    return this.emax - this.prec + 1;
  }
  /** A copy for inner steps, whose status is its own. */
  working(prec: number, rounding: Rounding = 'ROUND_HALF_EVEN'): Arith {
    return new Arith(prec, MAX_EXPONENT, -MAX_EXPONENT, rounding, false);
  }
  fail(status = INVALID_OPERATION): Dec {
    this.status |= status;
    return NAN;
  }
}

/** `MAX_EMAX`, near enough for comparisons. */
export const MAX_EXPONENT = 10 ** 18;
/** `MIN_ETINY`, likewise. */
export const LEAST_EXPONENT = -2 * 10 ** 18;
/** Digits beyond which results are not computed: MemoryError. */
export const DIGITS_MAX = 40_000_000;

/** Thrown for coefficients that no machine could hold. */
export class TooLarge extends Error {}
