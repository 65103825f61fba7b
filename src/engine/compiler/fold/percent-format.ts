// '...%s...' % (a, b) as an f-string.
//
// CPython: Python/ast_opt.c optimize_format, parse_literal, parse_format. Only %s, %r and %a
// with width and precision.

import type * as ast from '../../parser/ast.ts';

const NOWHERE = { lineno: -1, col_offset: -1, end_lineno: -1, end_col_offset: -1 };

/** The f-string, or `e` itself if a format unit is none of the simple ones. */
export function optimizeFormat(
  e: ast.BinOp,
  format: string,
  elts: readonly ast.expr_ty[],
): ast.expr_ty {
  const values: ast.expr_ty[] = [];
  let at = 0;
  let used = 0;
  for (;;) {
    const literal = /^(?:[^%]|%%)*/.exec(format.slice(at))?.[0] ?? '';
    if (literal !== '') values.push(stringConstant(literal.replaceAll('%%', '%')));
    at += literal.length;
    if (at >= format.length) break;
    const elt = elts[used];
    if (elt === undefined) return e;
    const unit = UNIT.exec(format.slice(at));
    if (unit === null) return e;
    const value = formattedValue(unit, elt);
    if (value === null) return e;
    values.push(value);
    used += 1;
    at += unit[0].length;
  }
  if (used < elts.length) return e;
  const { lineno, col_offset, end_lineno, end_col_offset } = e;
  return { kind: 'JoinedStr', values, lineno, col_offset, end_lineno, end_col_offset };
}

// Flags, width of at most two digits, precision of at most two digits, conversion.
const UNIT = /^%([-+ #0]*)(\d{1,2})?(?:\.(\d{0,2}))?([sra])/;

function formattedValue(unit: RegExpExecArray, elt: ast.expr_ty): ast.FormattedValue | null {
  const [, flags = '', widthText, precision, conversion = 's'] = unit;
  const width = widthText === undefined ? -1 : Number(widthText);
  let spec = !flags.includes('-') && width > 0 ? '>' : '';
  if (width >= 0) spec += String(width);
  if (precision !== undefined) spec += `.${Number(precision)}`;
  const { lineno, col_offset, end_lineno, end_col_offset } = elt;
  return {
    kind: 'FormattedValue',
    value: elt,
    conversion: conversion.charCodeAt(0),
    format_spec: spec === '' ? null : stringConstant(spec),
    lineno,
    col_offset,
    end_lineno,
    end_col_offset,
  };
}

function stringConstant(value: string): ast.Constant {
  return { kind: 'Constant', value: { type: 'str', value }, kind_: null, ...NOWHERE };
}
