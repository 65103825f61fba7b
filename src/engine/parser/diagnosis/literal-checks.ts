// Literals that match the grammar and are wrong all the same.
//
// CPython 3.13: _PyPegen_parse_string, _Pypegen_raise_decode_error, _PyPegen_concatenate_strings,
// _PyPegen_check_fstring_conversion, _PyPegen_formatted_value, _PyPegen_ensure_real and _ensure_imaginary.
import { excessDigits, intMaxStrDigits } from '../grammar/numbers.ts';
import { decodeBytesEscapes, decodeUnicodeEscapes } from '../grammar/string-escapes.ts';
import { isAsciiText, splitLiteral } from '../grammar/strings.ts';
import { strRepr } from '../python-repr.ts';
import { FSTRING_END, FSTRING_MIDDLE, FSTRING_START, LBRACE, RBRACE, STRING } from '../tokens.ts';
import type { ReportContext } from './found.ts';
import { Found } from './found.ts';
import { errorAt, errorAtToken, noColumn, tokenLocation } from './positions.ts';

/** Adjacent string literals: bytes do not mix with str. */
export function checkConcatenation(context: ReportContext): boolean {
  const { m, place, a } = context;
  let hasBytes = false;
  let hasText = false;
  let depth = 0;
  for (let token = a?.start ?? 0; token < (a?.end ?? 0); token++) {
    const kind = m.t.tokens.kind[token];
    if (kind === FSTRING_START) depth++;
    else if (kind === FSTRING_END) depth--;
    else if (kind === STRING && depth === 0) {
      if (splitLiteral(tokenText(context, token)).isBytes) hasBytes = true;
      else hasText = true;
    }
    if (depth > 0) hasText = true;
  }
  if (!hasBytes || !hasText) return true;
  const message = 'cannot mix bytes and nonbytes literals';
  throw new Found(errorAtToken(place, 'SyntaxError', message));
}

/** The text of an f-string; the tokens of its fields were matched before. */
export function checkFString(context: ReportContext): boolean {
  const { a, b } = context;
  const { t } = context.m;
  const start = a?.start ?? 0;
  if (/r/i.test(tokenText(context, start))) return true;
  let depth = 0;
  for (let token = start; token < (b?.end ?? 0); token++) {
    const kind = t.tokens.kind[token];
    if (kind === FSTRING_START || kind === LBRACE) depth++;
    else if (kind === FSTRING_END || kind === RBRACE) depth--;
    else if (kind === FSTRING_MIDDLE && depth === 1) {
      const { error } = decodeUnicodeEscapes(tokenText(context, token));
      if (error !== null) decodeError(context, `(unicode error) ${error}`);
    }
  }
  return true;
}

/** One literal without fields. */
export function checkString(context: ReportContext): boolean {
  const token = context.a?.start ?? 0;
  const { isBytes, isRaw, body } = splitLiteral(tokenText(context, token));
  if (isBytes && !isAsciiText(body)) {
    const message = 'bytes can only contain ASCII literal characters';
    throw new Found(errorAt(context.place, message, tokenLocation(context.m.t, token, token + 1)));
  }
  if (isRaw) return true;
  const { error } = isBytes ? decodeBytesEscapes(body) : decodeUnicodeEscapes(body);
  if (error !== null) decodeError(context, `(${isBytes ? 'value' : 'unicode'} error) ${error}`);
  return true;
}

function decodeError(context: ReportContext, message: string): never {
  throw new Found(errorAtToken(context.place, 'SyntaxError', message));
}

/** `!r` of an f-string: the letter must stand right after the mark. */
export function checkConversionPlace({ m, place, a, b }: ReportContext): boolean {
  const mark = a?.start ?? 0;
  const name = b?.start ?? 0;
  if (m.t.tokens.end[mark] === m.t.tokens.start[name]) return true;
  // The spelling is CPython 3.13.0's.
  const message = 'f-string: conversion type must come right after the exclamanation mark';
  throw new Found(errorAt(place, message, tokenLocation(m.t, mark, name + 1)));
}

/** The conversion of a replacement field: s, r or a. */
export function checkConversion({ m, place, a }: ReportContext): boolean {
  if (a === undefined || a.end === a.start) return true;
  const name = m.t.tokens.name[a.end - 1] ?? '';
  if (name === 's' || name === 'r' || name === 'a') return true;
  const message = `f-string: invalid conversion character ${strRepr(name)}: expected 's', 'r', or 'a'`;
  throw new Found(errorAt(place, message, tokenLocation(m.t, a.end - 1, a.end)));
}

/** A decimal integer may not have more digits than int() converts. */
export function checkDigits(context: ReportContext): boolean {
  const { m, place, a } = context;
  const token = a?.start ?? 0;
  const count = excessDigits(tokenText(context, token));
  if (count === null) return true;
  const message =
    `Exceeds the limit (${intMaxStrDigits} digits) for integer string conversion: value has ` +
    `${count} digits; use sys.set_int_max_str_digits() to increase the limit - Consider ` +
    'hexadecimal for huge integer literals to avoid decimal conversion limits.';
  const where = tokenLocation(m.t, token, token + 1);
  const line = { ...where, col_offset: noColumn, end_col_offset: noColumn };
  throw new Found(errorAt(place, message, line));
}

/** The parts of a complex number in a pattern. */
export function checkNumber(context: ReportContext, imaginary: boolean): boolean {
  const { m, place, a } = context;
  const token = a?.start ?? 0;
  if (/[jJ]$/.test(tokenText(context, token)) === imaginary) return true;
  const message = `${imaginary ? 'imaginary' : 'real'} number required in complex literal`;
  throw new Found(errorAt(place, message, tokenLocation(m.t, token, token + 1)));
}

function tokenText({ m }: ReportContext, token: number): string {
  return m.t.source.slice(m.t.tokens.start[token], m.t.tokens.end[token]);
}
