// f-strings.
//
// CPython: Python/compile.c compiler_joined_str, compiler_formatted_value.

import {
  BUILD_LIST,
  BUILD_STRING,
  CALL,
  CONVERT_VALUE,
  FORMAT_SIMPLE,
  FORMAT_WITH_SPEC,
  LIST_APPEND,
  LOAD_METHOD,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { locOf } from '../source-location.ts';
import { STACK_USE_GUIDELINE } from './displays.ts';

/** Source: CPython 3.13 Python/compile.c compiler_joined_str. */
export function joinedStr(c: Compiler, e: ast.JoinedStr): void {
  const loc = locOf(e);
  if (e.values.length > STACK_USE_GUIDELINE) {
    c.loadString(loc, '');
    c.addopName(loc, LOAD_METHOD, 'join');
    c.addop(loc, BUILD_LIST, 0);
    for (const value of e.values) {
      c.visitExpr(value);
      c.addop(loc, LIST_APPEND, 1);
    }
    return c.addop(loc, CALL, 1);
  }
  c.visitExprs(e.values);
  if (e.values.length > 1) c.addop(loc, BUILD_STRING, e.values.length);
  else if (e.values.length === 0) c.loadString(loc, '');
}

// FVC_STR, FVC_REPR, FVC_ASCII by the character behind `!`.
const CONVERSIONS = new Map([
  ['s', 1],
  ['r', 2],
  ['a', 3],
]);

/** Source: CPython 3.13 Python/compile.c compiler_formatted_value. */
export function formattedValue(c: Compiler, e: ast.FormattedValue): void {
  const loc = locOf(e);
  c.visitExpr(e.value);
  if (e.conversion !== -1) {
    c.addop(loc, CONVERT_VALUE, CONVERSIONS.get(String.fromCharCode(e.conversion)) ?? 0);
  }
  if (e.format_spec === null) return c.addop(loc, FORMAT_SIMPLE);
  c.visitExpr(e.format_spec);
  c.addop(loc, FORMAT_WITH_SPEC);
}
