// The parts of a slice on the stack.
//
// CPython: Python/compile.c compiler_slice, is_two_element_slice.

import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { locOf } from '../source-location.ts';

/** Pushes lower, upper and, if there is one, step; says how many. */
export function slice(c: Compiler, e: ast.Slice): number {
  for (const part of [e.lower, e.upper]) {
    if (part !== null) c.visitExpr(part);
    else c.loadConst(locOf(e), null);
  }
  if (e.step === null) return 2;
  c.visitExpr(e.step);
  return 3;
}

/** BINARY_SLICE and STORE_SLICE take two parts without a slice object. */
export function isTwoElementSlice(e: ast.expr_ty): e is ast.Slice {
  return e.kind === 'Slice' && e.step === null;
}
