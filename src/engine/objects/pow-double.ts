// x ** y for doubles, as a good C library rounds it: the host's own may be off by a unit in the last place, differently on each host.
// CPython 3.13 Objects/floatobject.c (float_pow) calls pow(); this is its replacement. Not in CPython.
//
// Whole exponents are exact powers, rounded once. Others go through ln and exp in fixed point with 128 bits.

import { divideBig } from './int-division.ts';

const PRECISION = 128n;
const ONE = 1n << PRECISION;
/** ln 2 in fixed point: made once, from 2 atanh(1/3). */
const LN2 = 2n * atanhSeries(ONE / 3n);

/** `x ** y` for finite x != 0, finite y; x > 0 or y whole. May be Infinity or 0. */
export function powDouble(x: number, y: number): number {
  if (y === 1) return x;
  if (y === 2) return x * x;
  if (y === 0.5) return Math.sqrt(x);
  const rough = x ** y;
  if (!Number.isFinite(rough) && Math.abs(Math.log2(Math.abs(x)) * y) > 1030) return rough;
  if (rough === 0 && Math.log2(Math.abs(x)) * y < -1080) return rough;
  if (Number.isInteger(y) && Math.abs(y) <= 1100) return wholePower(x, y);
  if (x < 0) return y % 2 === 0 ? generalPower(-x, y) : -generalPower(-x, y);
  return generalPower(x, y);
}

/** A finite double as mantissa * 2 ** exponent. */
export function decompose(x: number): [bigint, number] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const high = view.getUint32(0);
  const exponent = (high >>> 20) & 0x7ff;
  const fraction = (BigInt(high & 0xfffff) << 32n) | BigInt(view.getUint32(4));
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  return [high >>> 31 ? -mantissa : mantissa, (exponent === 0 ? 1 : exponent) - 1075];
}

function wholePower(x: number, y: number): number {
  let [mantissa, exponent] = decompose(x);
  while (mantissa !== 0n && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  const power = mantissa ** BigInt(Math.abs(y));
  const shift = exponent * Math.abs(y);
  const [top, bottom] = shift >= 0 ? [power << BigInt(shift), 1n] : [power, 1n << BigInt(-shift)];
  return y < 0 ? divideBig(bottom, top) : divideBig(top, bottom);
}

/** atanh(z) in fixed point for small z. */
function atanhSeries(z: bigint): bigint {
  // A shift rounds down, so that negative terms would never become 0.
  if (z < 0n) return -atanhSeries(-z);
  const square = (z * z) >> PRECISION;
  let sum = z;
  let term = z;
  for (let n = 3n; term !== 0n; n += 2n) {
    term = (term * square) >> PRECISION;
    sum += term / n;
  }
  return sum;
}

function generalPower(x: number, y: number): number {
  const [yMantissa, yExponent] = decompose(y);
  const product = naturalLog(x) * yMantissa;
  const exponent = yExponent >= 0 ? product << BigInt(yExponent) : product >> BigInt(-yExponent);
  return exponential(exponent);
}

/** ln x in fixed point. */
function naturalLog(x: number): bigint {
  const [mantissa, exponent] = decompose(x);
  const length = mantissa.toString(2).length;
  let scaled = mantissa << (PRECISION - BigInt(length) + 1n);
  let power = exponent + length - 1;
  if (scaled > ONE + ONE / 3n) {
    scaled >>= 1n;
    power++;
  }
  return 2n * atanhSeries(((scaled - ONE) << PRECISION) / (scaled + ONE)) + BigInt(power) * LN2;
}

/** e ** x as the nearest double; `x` in fixed point. */
function exponential(x: bigint): number {
  let power = x / LN2;
  let rest = x - power * LN2;
  if (rest < 0n) {
    rest += LN2;
    power -= 1n;
  }
  let sum = ONE;
  let term = ONE;
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * rest) >> PRECISION) / n;
    sum += term;
  }
  return power >= 0n ? divideBig(sum << power, ONE) : divideBig(sum, ONE << -power);
}
