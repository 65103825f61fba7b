// Literals that match the grammar and are wrong all the same.
//
// CPython 3.13: _PyPegen_parse_string, _Pypegen_raise_decode_error, _PyPegen_concatenate_strings,
// _PyPegen_check_fstring_conversion, _PyPegen_formatted_value, _PyPegen_ensure_real and _ensure_imaginary.
import { decodeBytesEscapes, decodeUnicodeEscapes } from '../grammar/string-escapes.ts';
import { isAsciiText, splitLiteral } from '../grammar/strings.ts';
import { strRepr } from '../python-repr.ts';
import { FSTRING_END, FSTRING_MIDDLE, FSTRING_START, STRING } from '../tokens.ts';
import type { ReportContext } from './found.ts';
import { Found } from './found.ts';
import { errorAt, errorAtToken, tokenLocation } from './positions.ts';

/** Adjacent string literals: each must be readable, and bytes do not mix with str. */
export function checkStrings(context: ReportContext): boolean {
  const { m, place, a } = context;
  let hasBytes = false;
  let hasText = false;
  for (let token = a?.start ?? 0; token < (a?.end ?? 0); token++) {
    const kind = m.t.tokens.kind[token];
    if (kind === FSTRING_START) {
      hasText = true;
      token = fstringEnd(context, token);
    } else if (kind === STRING) {
      if (checkLiteral(context, token)) hasBytes = true;
      else hasText = true;
    }
  }
  if (hasBytes && hasText) {
    const message = 'cannot mix bytes and nonbytes literals';
    throw new Found(errorAtToken(place, 'SyntaxError', message));
  }
  return true;
}

/** Checks the text of an f-string; the tokens of its fields were matched before. */
function fstringEnd(context: ReportContext, start: number): number {
  const { t } = context.m;
  const isRaw = /r/i.test(tokenText(context, start));
  let depth = 0;
  for (let token = start; token < t.tokens.count; token++) {
    const kind = t.tokens.kind[token];
    if (kind === FSTRING_START) depth++;
    else if (kind === FSTRING_END && --depth === 0) return token;
    else if (kind === FSTRING_MIDDLE && depth === 1 && !isRaw) {
      const { error } = decodeUnicodeEscapes(tokenText(context, token));
      if (error !== null) decodeError(context, `(unicode error) ${error}`);
    }
  }
  return t.tokens.count;
}

/** Whether the literal is bytes. */
function checkLiteral(context: ReportContext, token: number): boolean {
  const { isBytes, isRaw, body } = splitLiteral(tokenText(context, token));
  if (isBytes && !isAsciiText(body)) {
    const message = 'bytes can only contain ASCII literal characters';
    throw new Found(errorAt(context.place, message, tokenLocation(context.m.t, token, token + 1)));
  }
  if (isRaw) return isBytes;
  const { error } = isBytes ? decodeBytesEscapes(body) : decodeUnicodeEscapes(body);
  if (error !== null) decodeError(context, `(${isBytes ? 'value' : 'unicode'} error) ${error}`);
  return isBytes;
}

function decodeError(context: ReportContext, message: string): never {
  throw new Found(errorAtToken(context.place, 'SyntaxError', message));
}

/** `!r` of an f-string: the letter must stand right after the mark. */
export function checkConversionPlace({ m, place, a, b }: ReportContext): boolean {
  const mark = a?.start ?? 0;
  const name = b?.start ?? 0;
  if (m.t.tokens.end[mark] === m.t.tokens.start[name]) return true;
  const message = 'f-string: conversion type must come right after the exclamation mark';
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
