// int from and to text. CPython 3.13 Objects/longobject.c (long_to_decimal_string_internal, PyLong_FromUnicodeObject, _Py_long_from_...).

import { heap } from '../memory/heap.ts';
import { bitsOfBig } from './int.ts';
import { ensureText } from './text-limit.ts';
import { charge, chargeCharacters } from './charge.ts';
import { latin1 } from './octets.ts';
import { raise } from './raise.ts';
import { strRepr } from './str-repr.ts';

/** Decimal text. ValueError beyond the digit limit. */
export function intRepr(value: number | bigint): string {
  if (typeof value === 'number') return String(value);
  if (heap.intMaxStrDigits > 0 && isBeyond(value, heap.intMaxStrDigits)) {
    raise(
      'ValueError',
      `Exceeds the limit (${heap.intMaxStrDigits} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  chargeConversion(bitsOfBig(value) / BITS_PER_DIGIT);
  return value.toString();
}

/** Has `value` more than `digits` decimal digits? Told without making them, as CPython does by the number of its own digits. */
function isBeyond(value: bigint, digits: number): boolean {
  if (digits !== knownLimit.digits) {
    knownLimit.digits = digits;
    knownLimit.power = 10n ** BigInt(Math.min(digits, 1e6));
  }
  if (digits > 1e6) return value.toString().length > digits;
  return value >= knownLimit.power || value <= -knownLimit.power;
}
/** 10 to the limit that was asked for last. */
const knownLimit = { digits: 0, power: 1n };

const BITS_PER_DIGIT = Math.log2(10);
/** Conversions of fewer digits go with the bytecode that asked for them. */
const FREE_DIGITS = 128;

/** Between bases of which one is no power of two: more than linear, and a program sees it on its clock. */
function chargeConversion(length: number): void {
  if (length > FREE_DIGITS) charge(Math.ceil((length / 25) ** 1.6));
}

/** Py_ISSPACE (without the separators of ASCII, which are space for str.isspace), and spaces beyond ASCII; not U+FEFF, as the host has it. */
const SPACE = '[\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const SPACES = new RegExp(`^${SPACE}|${SPACE}$`, 'g');

/** Characters that int() and float() strip, and decimal digits of all scripts as ASCII. Source: _PyUnicode_TransformDecimalAndSpaceToASCII. */
export function asciiNumeral(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  const trimmed = text.replace(SPACES, '');
  return trimmed.replace(/\p{Nd}/gu, (c) => String(digitValue(c)));
}

/**
 * Octets as a numeral to parse: outside of ASCII nothing is a digit or space, and its separators are no space either (Py_ISSPACE).
 * Undefined where they can't be one. Source: _PyLong_FromBytes, PyFloat_FromString.
 */
export function numeralOfOctets(octets: Uint8Array): string | undefined {
  for (const octet of octets)
    if (octet >= 0x7f || (octet >= 0x1c && octet < 0x20)) return undefined;
  return latin1(octets);
}

/** Value 0..9 of a decimal digit of any script: they come in runs of ten. */
export function digitValue(c: string): number {
  const code = c.codePointAt(0)!;
  if (code < 0x80) return code - 48;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // Mathematical digits: five runs of ten without a gap from U+1D7CE.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  return code - zero;
}

/** ValueError: `shown` is no integer. */
export function invalidLiteral(base: number, shown: string): never {
  const start = Array.from(shown.slice(0, 400)).slice(0, 200).join('');
  return raise('ValueError', `invalid literal for int() with base ${base}: ${start}`);
}

/** `int(text, base)`: a host bigint or number, not normalised. ValueError; `shown` is the literal in its message. */
export function parseIntLiteral(text: string, base: number, shown: string = strRepr(text)): bigint {
  const invalid = (): never => invalidLiteral(base, shown);
  const match = /^([+-]?)(.*)$/s.exec(asciiNumeral(text))!;
  let digits = match[2]!.toLowerCase();
  let radix = base;
  const prefix = /^0([xob])_?(?=.)/.exec(digits);
  const prefixBase = prefix === null ? 0 : { x: 16, o: 8, b: 2 }[prefix[1] as 'x' | 'o' | 'b'];
  if (prefix !== null && (base === 0 || base === prefixBase)) {
    radix = prefixBase;
    digits = digits.slice(prefix[0].length);
  } else if (base === 0) {
    radix = 10;
    if (/^0[\d_]*[1-9]/.test(digits)) invalid();
  }
  if (!/^[0-9a-z]+(_[0-9a-z]+)*$/.test(digits)) invalid();
  digits = digits.replaceAll('_', '');
  const isPowerOfTwo = (radix & (radix - 1)) === 0;
  if (!isPowerOfTwo && heap.intMaxStrDigits > 0 && digits.length > heap.intMaxStrDigits) {
    raise(
      'ValueError',
      `Exceeds the limit (${heap.intMaxStrDigits} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  if (isPowerOfTwo) chargeCharacters(8 * digits.length);
  else chargeConversion(digits.length);
  ensureText(digits.length);
  const value = digitsToBigint(digits, radix);
  if (value === null) return invalid();
  return match[1] === '-' ? -value : value;
}

function digitsToBigint(digits: string, radix: number): bigint | null {
  for (const c of digits) {
    if (parseInt(c, 36) >= radix) return null;
  }
  if (radix === 10) return BigInt(digits);
  if (digits.length <= 10) return BigInt(parseInt(digits, radix));
  if (radix === 16 || radix === 8 || radix === 2)
    return BigInt(`0${{ 16: 'x', 8: 'o', 2: 'b' }[radix]}${digits}`);
  let value = 0n;
  for (const c of digits) value = value * BigInt(radix) + BigInt(parseInt(c, 36));
  return value;
}
