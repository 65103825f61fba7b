// Numbers of twice a double's precision, as an unevaluated sum of two doubles. Not in CPython: there the C library does the work, and its
// results are nearly always the correctly rounded ones. The host's own Math functions are not, and differ between hosts.

import { decompose } from '../../objects/pow-double.ts';

/** hi + lo, |lo| <= ulp(hi) / 2. */
export type DD = readonly [number, number];

const SPLIT = 134217729;

export function twoSum(a: number, b: number): DD {
  const s = a + b;
  const t = s - a;
  return [s, a - (s - t) + (b - t)];
}
export function quickTwoSum(a: number, b: number): DD {
  const s = a + b;
  return [s, b - (s - a)];
}
/** Above this the pieces of a product may overflow where the product does not. */
const LARGE = 2 ** 990;

/** Exact product by splitting (Dekker, Veltkamp). */
export function twoProduct(a: number, b: number): DD {
  const p = a * b;
  if (Math.abs(p) > LARGE || Math.abs(a) > LARGE || Math.abs(b) > LARGE)
    return largeProduct(a, b, p);
  const ca = SPLIT * a;
  const ah = ca - (ca - a);
  const al = a - ah;
  const cb = SPLIT * b;
  const bh = cb - (cb - b);
  const bl = b - bh;
  return [p, ah * bh - p + ah * bl + al * bh + al * bl];
}
function largeProduct(a: number, b: number, p: number): DD {
  const isLarger = Math.abs(a) > Math.abs(b);
  const [large, other] = isLarger ? [a, b] : [b, a];
  if (!Number.isFinite(large)) return [p, NaN];
  return [p, twoProduct(large * 2 ** -64, other)[1] * 2 ** 64];
}
export function add(a: DD, b: DD): DD {
  const [s, e] = twoSum(a[0], b[0]);
  const [t, f] = twoSum(a[1], b[1]);
  const [u, g] = quickTwoSum(s, e + t);
  return quickTwoSum(u, g + f);
}
export const negate = (a: DD): DD => [-a[0], -a[1]];
export function multiply(a: DD, b: DD): DD {
  const [p, e] = twoProduct(a[0], b[0]);
  return quickTwoSum(p, e + (a[0] * b[1] + a[1] * b[0]));
}
export function scale(a: DD, power: number): DD {
  return [a[0] * power, a[1] * power];
}
export function divide(a: DD, b: DD): DD {
  const q1 = a[0] / b[0];
  let r = add(a, negate(multiply(b, [q1, 0])));
  const q2 = r[0] / b[0];
  r = add(r, negate(multiply(b, [q2, 0])));
  const q3 = r[0] / b[0];
  const [s, e] = quickTwoSum(q1, q2);
  return add([s, e], [q3, 0]);
}
export function squareRoot(a: DD): DD {
  if (a[0] === 0) return [0, 0];
  const root = Math.sqrt(a[0]);
  const rest = add(a, negate(twoProduct(root, root)));
  return twoSum(root, rest[0] / (2 * root));
}
export const dd = (a: number): DD => [a, 0];

/** A fixed-point number of `bits` bits after the point as the nearest pair. */
function fromFixed(value: bigint, bits: number): DD {
  const hi = Number(value) / 2 ** bits;
  const [m, e] = decompose(hi);
  const rest = value - (e + bits >= 0 ? m << BigInt(e + bits) : m >> BigInt(-e - bits));
  return [hi, Number(rest) / 2 ** bits];
}

const BITS = 200;
const ONE = 1n << 200n;

function atanInverse(n: bigint): bigint {
  let term = ONE / n;
  let sum = term;
  const square = n * n;
  for (let k = 3n; term !== 0n; k += 2n) {
    term = -term / square;
    sum += term / k;
  }
  return sum;
}
function atanhInverse(n: bigint): bigint {
  let term = ONE / n;
  let sum = term;
  const square = n * n;
  for (let k = 3n; term !== 0n; k += 2n) {
    term /= square;
    sum += term / k;
  }
  return sum;
}

const piFixed = 4n * (4n * atanInverse(5n) - atanInverse(239n));
const ln2Fixed = 2n * atanhInverse(3n);
export const PI: DD = fromFixed(piFixed, BITS);
export const HALF_PI: DD = scale(PI, 0.5);
export const LN2: DD = fromFixed(ln2Fixed, BITS);
/** What LN2 and HALF_PI leave out. */
export const LN2_REST = Number(ln2Fixed - exactFixed(LN2)) / 2 ** BITS;
export const HALF_PI_REST = Number((piFixed >> 1n) - exactFixed(HALF_PI)) / 2 ** BITS;

function exactFixed(a: DD): bigint {
  return a.reduce((sum, part) => {
    const [m, e] = decompose(part);
    return sum + (e + BITS >= 0 ? m << BigInt(e + BITS) : m >> BigInt(-e - BITS));
  }, 0n);
}

/** 1 / n! */
export const INVERSE_FACTORIALS: readonly DD[] = Array.from({ length: 30 }, (_, n) => {
  let f = 1n;
  for (let i = 2n; i <= BigInt(n); i++) f *= i;
  const shifted = (ONE << 100n) / f;
  return scale(fromFixed(shifted, BITS), 2 ** -100);
});
