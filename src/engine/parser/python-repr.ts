// repr() of the constants that syntax trees hold, as CPython prints them.
//
// CPython 3.13 Objects/unicodeobject.c unicode_repr, bytesobject.c PyBytes_Repr, floatobject.c
// float_repr (format 'r'), complexobject.c complex_repr.
import { charactersOfText } from '../base/code-points.ts';
import type { ConstantValue } from './ast.ts';
import { isPrintable } from './lexer/characters.ts';

export function constantRepr(value: ConstantValue): string {
  if (value === null) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  switch (value.type) {
    case 'ellipsis':
      return 'Ellipsis';
    case 'int':
      return String(value.value);
    case 'float':
      return floatRepr(value.value);
    case 'complex':
      return complexRepr(value.real, value.imag);
    case 'str':
      return strRepr(value.value);
    case 'bytes':
      return bytesRepr(value.value);
  }
}

export function strRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = quote;
  for (const character of charactersOfText(text)) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (character === quote || character === '\\') out += `\\${character}`;
    else out += isPrintableCode(character, codePoint) ? character : escape(codePoint);
  }
  return out + quote;
}

/** Shortest text that reads back as the same float; exponents as C writes them. */
export function floatRepr(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  const digits = floatDigits(value);
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}

function isPrintableCode(character: string, codePoint: number): boolean {
  if (codePoint < 127) return codePoint >= 32;
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return false;
  return isPrintable(character);
}

function escape(codePoint: number): string {
  if (codePoint === 9) return '\\t';
  if (codePoint === 10) return '\\n';
  if (codePoint === 13) return '\\r';
  const hex = codePoint.toString(16);
  if (codePoint <= 0xff) return `\\x${hex.padStart(2, '0')}`;
  return codePoint <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

function bytesRepr(bytes: Uint8Array): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let out = `b${quote}`;
  for (const byte of bytes) {
    const character = String.fromCharCode(byte);
    if (character === quote || character === '\\') out += `\\${character}`;
    else out += byte >= 32 && byte < 127 ? character : escape(byte);
  }
  return out + quote;
}

/** Digits without the ".0" that a float adds; a complex number's parts go without it. */
function floatDigits(value: number): string {
  if (Object.is(value, -0)) return '-0';
  const [mantissa = '', exponentText = '0'] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent >= -4 && exponent < 16) return plainDigits(mantissa, exponent);
  const sign = exponent < 0 ? '-' : '+';
  return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function plainDigits(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace('-', '').replace('.', '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return sign + digits.padEnd(exponent + 1, '0');
  return `${sign}${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

function complexRepr(real: number, imag: number): string {
  const text = partRepr(imag);
  if (real === 0 && !Object.is(real, -0)) return `${text}j`;
  return `(${partRepr(real)}${text.startsWith('-') ? '' : '+'}${text}j)`;
}

function partRepr(value: number): string {
  return Number.isFinite(value) ? floatDigits(value) : floatRepr(value);
}
