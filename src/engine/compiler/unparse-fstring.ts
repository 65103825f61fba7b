// f-strings as source text.
//
// CPython: Python/ast_unparse.c append_joinedstr, append_formattedvalue.

import { EngineBug } from '../base/assert.ts';
import type * as ast from '../parser/ast.ts';
import { strRepr } from '../parser/python-repr.ts';

/** `unparse` gives the text of an expression between braces. */
export function unparseFString(
  e: ast.JoinedStr | ast.FormattedValue,
  unparse: (e: ast.expr_ty) => string,
): string {
  return e.kind === 'JoinedStr'
    ? `f${strRepr(body(e.values, unparse))}`
    : formattedValue(e, unparse);
}

function body(values: readonly ast.expr_ty[], unparse: (e: ast.expr_ty) => string): string {
  return values.map((value) => element(value, unparse, false)).join('');
}

function element(
  e: ast.expr_ty,
  unparse: (e: ast.expr_ty) => string,
  isFormatSpec: boolean,
): string {
  switch (e.kind) {
    case 'Constant': {
      const { value } = e;
      const text = value !== null && typeof value === 'object' && value.type === 'str';
      return text ? value.value.replaceAll('{', '{{').replaceAll('}', '}}') : '';
    }
    case 'JoinedStr':
      return isFormatSpec
        ? e.values.map((value) => element(value, unparse, true)).join('')
        : unparseFString(e, unparse);
    case 'FormattedValue':
      return formattedValue(e, unparse);
    default:
      throw new EngineBug('unknown expression kind inside f-string');
  }
}

function formattedValue(e: ast.FormattedValue, unparse: (e: ast.expr_ty) => string): string {
  const value = unparse(e.value);
  // A blank keeps a brace of the expression apart from the outer one.
  const open = value.startsWith('{') ? '{ ' : '{';
  const conversion = e.conversion > 0 ? `!${String.fromCharCode(e.conversion)}` : '';
  const spec = e.format_spec === null ? '' : `:${element(e.format_spec, unparse, true)}`;
  return `${open}${value}${conversion}${spec}}`;
}
