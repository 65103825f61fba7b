// Doubles in hexadecimal. CPython 3.13 Objects/floatobject.c (float_hex_impl, float_fromhex_impl).

import { divideBig } from './int-division.ts';
import { parseDouble } from './float-text.ts';
import { decompose } from './pow-double.ts';
import { raise } from './raise.ts';

/** `value.hex()`. */
export function floatHex(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (value === 0) return `${sign}0x0.0p+0`;
  const [mantissa, exponent] = decompose(Math.abs(value));
  const power = exponent + 52;
  const lead = mantissa >> 52n;
  const fraction = (mantissa & ((1n << 52n) - 1n)).toString(16).padStart(13, '0');
  return `${sign}0x${lead}.${fraction}p${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}

/** `float.fromhex(text)`. ValueError, OverflowError. */
export function floatFromHex(text: string): number {
  const trimmed = text.trim();
  const special = /^([+-]?)(inf(?:inity)?|nan)$/i.exec(trimmed);
  if (special !== null) return parseDouble(trimmed)!;
  const match = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i.exec(trimmed);
  const digits = match === null ? '' : match[2]! + (match[3] ?? '');
  if (match === null || digits === '')
    raise('ValueError', 'invalid hexadecimal floating-point string');
  const mantissa = BigInt(`0x${digits}`);
  const power = Number(match[4] ?? 0) - 4 * (match[3] ?? '').length;
  const value = mantissa === 0n ? 0 : scaled(mantissa, power);
  if (!Number.isFinite(value))
    raise('OverflowError', 'hexadecimal value too large to represent as a float');
  return match[1] === '-' ? -value : value;
}

function scaled(mantissa: bigint, power: number): number {
  const bits = mantissa.toString(2).length + power;
  if (bits > 1100) return Infinity;
  if (bits < -1200) return 0;
  return power >= 0
    ? divideBig(mantissa << BigInt(power), 1n)
    : divideBig(mantissa, 1n << BigInt(-power));
}
