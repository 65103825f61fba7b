// f-strings (PEP 701): text, replacement fields, conversions, format specifications.
//
// CPython 3.13 Grammar/python.gram fstring ... fstring_format_spec and Parser/action_helpers.c
// _PyPegen_joined_str, _PyPegen_formatted_value, _PyPegen_setup_full_format_spec.
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import {
  accept,
  columnOf,
  endColumnOf,
  endLineOf,
  enter,
  expect,
  fail,
  lineOf,
  nameOf,
  peek,
  textOf,
} from '../parser-state.ts';
import {
  COLON,
  EQUAL,
  EXCLAMATION,
  FSTRING_END,
  FSTRING_MIDDLE,
  FSTRING_START,
  LBRACE,
  NAME,
  RBRACE,
} from '../tokens.ts';
import { annotated_rhs } from './expressions.ts';
import { decodeUnicodeEscapes } from './string-escapes.ts';
import { concatenate, textValue, warnInvalidEscape } from './strings.ts';

const fieldWeight = 20;
const conversionR = 'r'.charCodeAt(0);

// test fstring: f'a{b!r:>{c}}{d=}{{'
export function fstring(p: Parser): ast.JoinedStr {
  const start = expect(p, FSTRING_START);
  const isRaw = /r/i.test(textOf(p, start));
  const values: ast.expr_ty[] = [];
  const texts: { index: number; text: string }[] = [];
  while (peek(p) !== FSTRING_END) {
    if (peek(p) === LBRACE) {
      const [first, ...rest] = fstring_replacement_field(p);
      // The source text of a field with `=` has its escapes decoded, too.
      if (first!.kind === 'Constant') texts.push({ index: values.length, text: textValue(first)! });
      values.push(first!, ...rest);
    } else {
      const token = expect(p, FSTRING_MIDDLE);
      texts.push({ index: values.length, text: textOf(p, token) });
      values.push(textConstant(p, token, textOf(p, token)));
    }
  }
  const end = p.pos++;
  // Escapes are decoded at the end: CPython gives their warnings the line of the last quote.
  for (const { index, text } of texts) {
    const decoded = isRaw ? text : decodePart(p, end, text);
    values[index] = { ...(values[index] as ast.Constant), value: { type: 'str', value: decoded } };
  }
  return {
    kind: 'JoinedStr',
    values: values.filter((value) => value.kind !== 'Constant' || textValue(value) !== ''),
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function decodePart(p: Parser, token: number, text: string): string {
  if (!text.includes('\\')) return text;
  const decoded = decodeUnicodeEscapes(text);
  if (decoded.error !== null) fail();
  warnInvalidEscape(p, token, text, decoded.invalidEscape);
  return decoded.value;
}

function textConstant(p: Parser, token: number, text: string): ast.Constant {
  return {
    kind: 'Constant',
    value: { type: 'str', value: text },
    kind_: null,
    lineno: lineOf(p, token),
    col_offset: columnOf(p, token),
    end_lineno: p.endLine[token] ?? 0,
    end_col_offset: p.endColumn[token] ?? 0,
  };
}

/** One field; with `=` its source text comes before it. */
function fstring_replacement_field(p: Parser): ast.expr_ty[] {
  const start = expect(p, LBRACE);
  enter(p, fieldWeight);
  const value = annotated_rhs(p);
  p.level -= fieldWeight;
  const isDebug = accept(p, EQUAL);
  const mark = p.pos;
  const conversion = peek(p) === EXCLAMATION ? fstring_conversion(p) : -1;
  const colon = p.pos;
  const format_spec = peek(p) === COLON ? fstring_full_format_spec(p) : null;
  const close = expect(p, RBRACE);
  const field: ast.FormattedValue = {
    kind: 'FormattedValue',
    value,
    conversion: conversion < 0 && isDebug && format_spec === null ? conversionR : conversion,
    format_spec,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
  if (!isDebug) return [field];
  const last = conversion >= 0 ? mark : format_spec !== null ? colon : close;
  // CPython ends the text where the conversion's name, the colon or the field ends, minus one.
  const ending = conversion >= 0 ? mark + 1 : last;
  const text: ast.Constant = {
    kind: 'Constant',
    value: { type: 'str', value: p.tokens.debugText.get(last) ?? '' },
    kind_: null,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start) + 1,
    end_lineno: lineOf(p, ending),
    end_col_offset: columnOf(p, ending) - (conversion >= 0 ? 1 : 0),
  };
  return [text, field];
}

/** `!s`, `!r` or `!a`; the letter must follow at once. Returns its code. */
function fstring_conversion(p: Parser): number {
  const mark = expect(p, EXCLAMATION);
  const token = expect(p, NAME);
  if (p.tokens.end[mark] !== p.tokens.start[token]) fail();
  const name = nameOf(p, token);
  if (name !== 's' && name !== 'r' && name !== 'a') fail();
  return name.charCodeAt(0);
}

function fstring_full_format_spec(p: Parser): ast.expr_ty {
  const start = expect(p, COLON);
  const values: ast.expr_ty[] = [];
  for (;;) {
    if (peek(p) === LBRACE) {
      values.push(...fstring_replacement_field(p));
    } else if (peek(p) === FSTRING_MIDDLE) {
      const token = p.pos++;
      values.push(textConstant(p, token, decodePart(p, token, textOf(p, token))));
    } else {
      break;
    }
  }
  const where: ast.Location = {
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
  const kept = values.filter((value) => value.kind !== 'Constant' || textValue(value) !== '');
  if (kept.length === 0 || (kept.length === 1 && kept[0]?.kind === 'Constant')) {
    return { kind: 'JoinedStr', values: kept, ...where };
  }
  return concatenate(kept, where);
}
