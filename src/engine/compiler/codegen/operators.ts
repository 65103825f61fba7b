// Opcodes and arguments for operators.
//
// CPython: Python/compile.c addop_binary, codegen_addcompare, compare_masks.

import { BINARY_OP, COMPARE_OP, CONTAINS_OP, IS_OP } from '../../bytecode/generated/opcodes.ts';
import { NB_OPS } from '../../bytecode/instructions.ts';
import type { cmpop_ty, operator_ty } from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import type { SourceLocation } from '../source-location.ts';

const SYMBOLS: Record<operator_ty, string> = {
  Add: '+',
  Sub: '-',
  Mult: '*',
  MatMult: '@',
  Div: '/',
  Mod: '%',
  Pow: '**',
  LShift: '<<',
  RShift: '>>',
  BitOr: '|',
  BitXor: '^',
  BitAnd: '&',
  FloorDiv: '//',
};

/** ADDOP_BINARY and ADDOP_INPLACE. */
export function addBinary(
  c: Compiler,
  loc: SourceLocation,
  op: operator_ty,
  inplace = false,
): void {
  const symbols: readonly string[] = NB_OPS;
  c.addop(loc, BINARY_OP, symbols.indexOf(SYMBOLS[op] + (inplace ? '=' : '')));
}

// Py_LT ... Py_GE << 5, and the mask of outcomes that make the comparison true:
// unordered 1, less 2, greater 4, equal 8.
const COMPARE_ARGS = {
  Lt: (0 << 5) | 2,
  LtE: (1 << 5) | 2 | 8,
  Eq: (2 << 5) | 8,
  NotEq: (3 << 5) | 1 | 2 | 4,
  Gt: (4 << 5) | 4,
  GtE: (5 << 5) | 4 | 8,
} as const;

/** ADDOP_COMPARE. Source: CPython 3.13 Python/compile.c codegen_addcompare. */
export function addCompare(c: Compiler, loc: SourceLocation, op: cmpop_ty): void {
  switch (op) {
    case 'Is':
      return c.addop(loc, IS_OP, 0);
    case 'IsNot':
      return c.addop(loc, IS_OP, 1);
    case 'In':
      return c.addop(loc, CONTAINS_OP, 0);
    case 'NotIn':
      return c.addop(loc, CONTAINS_OP, 1);
    default:
      return c.addop(loc, COMPARE_OP, COMPARE_ARGS[op]);
  }
}
