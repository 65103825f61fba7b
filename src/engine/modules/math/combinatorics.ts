// Whole numbers: factorial, comb, perm, isqrt, gcd, lcm. CPython 3.13 Modules/mathmodule.c (math_factorial, perm_comb_small, math_isqrt,
// math_gcd, math_lcm).

import { bitsOfBig } from '../../objects/int.ts';
import { charge, chargeDigits } from '../../objects/charge.ts';
import { raise } from '../../objects/raise.ts';

const LONG_MAX = 9223372036854775807n;

/** low (low + 1) ... high, by halves: big factors meet big ones. */
function product(low: bigint, high: bigint): bigint {
  if (low > high) return 1n;
  if (high - low < 8n) {
    let p = low;
    for (let i = low + 1n; i <= high; i++) p *= i;
    return p;
  }
  const middle = (low + high) / 2n;
  return product(low, middle) * product(middle + 1n, high);
}

/** Work of a product of `count` numbers of `bits` bits. */
function chargeProduct(count: bigint, bits: number): void {
  const words = (Number(count) * bits) / 64;
  if (words > 64)
    charge(Math.min(Number.MAX_SAFE_INTEGER, Math.ceil(words + (words * words) / 20000)));
}

const bitsOf = (n: bigint): number => n.toString(16).length * 4;

export function factorial(n: bigint): bigint {
  if (n > LONG_MAX) raise('OverflowError', `factorial() argument should not exceed ${LONG_MAX}`);
  if (n < 0n) raise('ValueError', 'factorial() not defined for negative values');
  chargeProduct(n, bitsOf(n));
  return product(1n, n);
}

function check(n: bigint, k: bigint): void {
  if (n < 0n) raise('ValueError', 'n must be a non-negative integer');
  if (k < 0n) raise('ValueError', 'k must be a non-negative integer');
}

export function perm(n: bigint, k: bigint): bigint {
  check(n, k);
  if (k > n) return 0n;
  if (k > LONG_MAX) raise('OverflowError', `k must not exceed ${LONG_MAX}`);
  chargeProduct(k, bitsOf(n));
  return product(n - k + 1n, n);
}

export function comb(n: bigint, k: bigint): bigint {
  check(n, k);
  if (k > n) return 0n;
  if (n - k < k) k = n - k;
  if (k > LONG_MAX) raise('OverflowError', `min(n - k, k) must not exceed ${LONG_MAX}`);
  chargeProduct(k, bitsOf(n));
  return product(n - k + 1n, n) / product(1n, k);
}

/** Whole part of the square root. */
export function isqrt(n: bigint): bigint {
  if (n < 0n) raise('ValueError', 'isqrt() argument must be nonnegative');
  if (n < 1n << 52n) return BigInt(Math.floor(Math.sqrt(Number(n))));
  const bits = bitsOfBig(n);
  charge(Math.ceil(bits / 64));
  chargeDigits(4 * (bits / 128) ** 1.585);
  // Each division is by twice the digits of the one before.
  const c = (bits - 1) >> 1;
  let a = 1n;
  let d = 0;
  for (let s = 31 - Math.clz32(c); s >= 0; s--) {
    const e = d;
    d = c >> s;
    a = (a << BigInt(d - e - 1)) + (n >> BigInt(2 * c - e - d + 1)) / a;
  }
  return a * a > n ? a - 1n : a;
}

export function gcd(a: bigint, b: bigint): bigint {
  if (a < 0n) a = -a;
  if (b < 0n) b = -b;
  let steps = 0;
  while (b !== 0n) {
    if (b <= 0xffff_ffff_ffffn && a <= 0xffff_ffff_ffffn)
      return BigInt(smallGcd(Number(a), Number(b)));
    [a, b] = [b, a % b];
    if (++steps % 64 === 0) {
      charge(64);
      chargeDigits(64 * bitsOfBig(b));
    }
  }
  return a;
}

function smallGcd(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

export function lcm(a: bigint, b: bigint): bigint {
  if (a === 0n || b === 0n) return 0n;
  chargeDigits(bitsOfBig(a) / 16);
  const m = (a / gcd(a, b)) * b;
  return m < 0n ? -m : m;
}
