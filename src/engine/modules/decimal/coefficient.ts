// Coefficients as whole numbers of the host: powers, products and quotients that are charged by their length, and factors taken out in
// few divisions. CPython 3.13 Modules/_decimal/libmpdec/basearith.c (_mpd_basemul, _mpd_basedivmod), mpdecimal.c (mpd_qreduce, mpd_trail_zeros).

import { chargeDigits } from '../../objects/charge.ts';
import { bitsOfBig } from '../../objects/int.ts';

/** Coefficients below go with the operation. */
const LONG = 2n ** 8192n;

/** `a` meets `b`: `times` products of their lengths, less for the very long ones. Returns `a`. */
function meeting(a: bigint, b: bigint, times: number): bigint {
  if (a > LONG && b > LONG) {
    const [x, y] = [bitsOfBig(a) / 64, bitsOfBig(b) / 64];
    chargeDigits(times * Math.max(x, y) * Math.min(x, y) ** 0.585);
  }
  return a;
}

export const times = (a: bigint, b: bigint): bigint => meeting(a, b, 1) * b;
export const dividedBy = (a: bigint, b: bigint): bigint => meeting(a, b, 3) / b;

const powers: bigint[] = [1n];
for (let i = 1; i <= 64; i++) powers.push(powers[i - 1]! * 10n);

/** The long power that was asked for last. */
const lastPower = { n: 0, value: 1n };

/** 10 ** n */
export function pow10(n: number): bigint {
  if (n <= 64) return powers[n]!;
  // The last squarings are all there is to it.
  if (n > 4000) chargeDigits(1.5 * (n / 38) ** 1.585);
  if (n < 1000) return 10n ** BigInt(n);
  if (lastPower.n !== n) {
    lastPower.value = 10n ** BigInt(n);
    lastPower.n = n;
  }
  return lastPower.value;
}

/** How many decimal digits; 1 for 0. */
export function digitsOf(coef: bigint): number {
  if (coef < 10n) return 1;
  if (coef < powers[18]!) {
    let n = 1;
    while (coef >= powers[n]!) n++;
    return n;
  }
  // From the binary length, put right by one comparison.
  let guess = Math.floor((bitsOfBig(coef) - 1) * 0.3010299956639812);
  while (coef >= pow10(guess)) guess++;
  return guess;
}

/** `n` without up to `most` factors `base`, and how many those were. `n` > 0. */
export function withoutFactor(n: bigint, base: bigint, most: number): [bigint, number] {
  if (most <= 0 || n === 0n || n % base !== 0n) return [n, 0];
  const ladder = [base];
  for (let k = 1; ; k++) {
    const next = times(ladder[k - 1]!, ladder[k - 1]!);
    if (2 ** k > most || next > n || meeting(n, next, 3) % next !== 0n) break;
    ladder.push(next);
  }
  let count = 0;
  for (let k = ladder.length - 1; k >= 0; k--) {
    const factor = ladder[k]!;
    while (count + 2 ** k <= most && meeting(n, factor, 3) % factor === 0n) {
      n /= factor;
      count += 2 ** k;
    }
  }
  return [n, count];
}

/** `n` without trailing zeros, at most `most` of them, and how many those were. */
export const withoutZeros = (n: bigint, most: number): [bigint, number] =>
  withoutFactor(n, 10n, most);
