// The value of a numeric literal.
//
// CPython 3.13 Parser/pegen.c parsenumber. Floats are parsed by the host, which rounds
// correctly as CPython's own dtoa does. The text was checked by the tokenizer.
import type { ConstantValue } from '../ast.ts';

/** Digits that a decimal integer may have: sys.get_int_max_str_digits() at start-up; 0: any number. */
export const DEFAULT_MAX_STR_DIGITS = 4300;

/** Set for each parse. */
export let intMaxStrDigits = DEFAULT_MAX_STR_DIGITS;
export function setIntMaxStrDigits(digits: number): void {
  intMaxStrDigits = digits;
}

export function parseNumber(literal: string): ConstantValue {
  const text = literal.includes('_') ? literal.replaceAll('_', '') : literal;
  const last = text.charCodeAt(text.length - 1) | 0x20;
  const second = text.length > 1 ? text.charCodeAt(1) | 0x20 : 0;
  if (text.charCodeAt(0) === 0x30 && (second === 0x78 || second === 0x6f || second === 0x62)) {
    return integer(text);
  }
  if (last === 0x6a) return { type: 'complex', real: 0, imag: Number(text.slice(0, -1)) };
  if (/[.eE]/.test(text)) return { type: 'float', value: Number(text) };
  return integer(text);
}

/** Number of digits, if the literal is a decimal integer that CPython refuses as too long. */
export function excessDigits(literal: string): number | null {
  if (intMaxStrDigits === 0 || literal.length <= intMaxStrDigits || !/^[0-9_]+$/.test(literal))
    return null;
  const count = literal.replaceAll('_', '').length;
  return count > intMaxStrDigits ? count : null;
}

function integer(text: string): ConstantValue {
  if (text.length <= 12) return { type: 'int', value: Number(text) };
  const value = BigInt(text);
  const isSafe = value <= BigInt(Number.MAX_SAFE_INTEGER);
  return { type: 'int', value: isSafe ? Number(value) : value };
}
