// Jumping on a condition without making a value of it, and the warnings about comparisons.
//
// CPython: Python/compile.c compiler_jump_if, check_compare, compiler_compare,
// compiler_boolop, compiler_ifexp.

import {
  COPY,
  JUMP_NO_INTERRUPT,
  POP_JUMP_IF_FALSE,
  POP_JUMP_IF_TRUE,
  POP_TOP,
  SWAP,
  TO_BOOL,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import type { Label } from '../instruction-sequence.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { addCompare } from './operators.ts';
import { inferType } from './infer-type.ts';

/**
 * Goes to `next` if the truth of `e` is `cond`, else falls through.
 * Source: CPython 3.13 Python/compile.c compiler_jump_if.
 */
export function jumpIf(
  c: Compiler,
  loc: SourceLocation,
  e: ast.expr_ty,
  next: Label,
  cond: boolean,
): void {
  switch (e.kind) {
    case 'UnaryOp':
      if (e.op === 'Not') return jumpIf(c, loc, e.operand, next, !cond);
      break;
    case 'BoolOp':
      return jumpIfBoolOp(c, loc, e, next, cond);
    case 'IfExp': {
      const end = c.newLabel();
      const next2 = c.newLabel();
      jumpIf(c, loc, e.test, next2, false);
      jumpIf(c, loc, e.body, next, cond);
      c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, end);
      c.useLabel(next2);
      jumpIf(c, loc, e.orelse, next, cond);
      c.useLabel(end);
      return;
    }
    case 'Compare':
      if (e.ops.length > 1) return jumpIfChain(c, e, next, cond);
      break;
  }
  c.visitExpr(e);
  c.addop(locOf(e), TO_BOOL);
  c.addop(locOf(e), cond ? POP_JUMP_IF_TRUE : POP_JUMP_IF_FALSE, next);
}

function jumpIfBoolOp(
  c: Compiler,
  loc: SourceLocation,
  e: ast.BoolOp,
  next: Label,
  cond: boolean,
): void {
  const cond2 = e.op === 'Or';
  const next2 = cond2 !== cond ? c.newLabel() : next;
  e.values.forEach((value, i) => {
    const last = i === e.values.length - 1;
    jumpIf(c, loc, value, last ? next : next2, last ? cond : cond2);
  });
  if (next2 !== next) c.useLabel(next2);
}

// a < b < c: the middle operands are evaluated once.
function jumpIfChain(c: Compiler, e: ast.Compare, next: Label, cond: boolean): void {
  const loc = locOf(e);
  checkCompare(c, e);
  const cleanup = c.newLabel();
  c.visitExpr(e.left);
  e.comparators.forEach((comparator, i) => {
    const op = e.ops[i] ?? 'Eq';
    c.visitExpr(comparator);
    if (i === e.ops.length - 1) {
      addCompare(c, loc, op);
      return;
    }
    c.addop(loc, SWAP, 2);
    c.addop(loc, COPY, 2);
    addCompare(c, loc, op);
    c.addop(loc, TO_BOOL);
    c.addop(loc, POP_JUMP_IF_FALSE, cleanup);
  });
  c.addop(loc, TO_BOOL);
  c.addop(loc, cond ? POP_JUMP_IF_TRUE : POP_JUMP_IF_FALSE, next);
  const end = c.newLabel();
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, end);
  c.useLabel(cleanup);
  c.addop(loc, POP_TOP);
  if (!cond) c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, next);
  c.useLabel(end);
}

/** Source: CPython 3.13 Python/compile.c compiler_compare. */
export function compare(c: Compiler, e: ast.Compare): void {
  const loc = locOf(e);
  checkCompare(c, e);
  c.visitExpr(e.left);
  const cleanup = e.ops.length > 1 ? c.newLabel() : -1;
  e.comparators.forEach((comparator, i) => {
    const op = e.ops[i] ?? 'Eq';
    c.visitExpr(comparator);
    if (i === e.ops.length - 1) {
      addCompare(c, loc, op);
      return;
    }
    c.addop(loc, SWAP, 2);
    c.addop(loc, COPY, 2);
    addCompare(c, loc, op);
    c.addop(loc, COPY, 1);
    c.addop(loc, TO_BOOL);
    c.addop(loc, POP_JUMP_IF_FALSE, cleanup);
    c.addop(loc, POP_TOP);
  });
  if (e.ops.length === 1) return;
  const end = c.newLabel();
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, end);
  c.useLabel(cleanup);
  c.addop(loc, SWAP, 2);
  c.addop(loc, POP_TOP);
  c.useLabel(end);
}

/** Source: CPython 3.13 Python/compile.c compiler_boolop. */
export function boolOp(c: Compiler, e: ast.BoolOp): void {
  const loc = locOf(e);
  const jump = e.op === 'And' ? POP_JUMP_IF_FALSE : POP_JUMP_IF_TRUE;
  const end = c.newLabel();
  e.values.forEach((value, i) => {
    c.visitExpr(value);
    if (i === e.values.length - 1) return;
    c.addop(loc, COPY, 1);
    c.addop(loc, TO_BOOL);
    c.addop(loc, jump, end);
    c.addop(loc, POP_TOP);
  });
  c.useLabel(end);
}

/** Source: CPython 3.13 Python/compile.c compiler_ifexp. */
export function ifExp(c: Compiler, e: ast.IfExp): void {
  const end = c.newLabel();
  const next = c.newLabel();
  jumpIf(c, locOf(e), e.test, next, false);
  c.visitExpr(e.body);
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, end);
  c.useLabel(next);
  c.visitExpr(e.orelse);
  c.useLabel(end);
}

// check_compare: `x is 1` compares identity with a literal.
function checkCompare(c: Compiler, e: ast.Compare): void {
  let left = e.left;
  for (const [i, right] of e.comparators.entries()) {
    const op = e.ops[i];
    if (op === 'Is' || op === 'IsNot') {
      const literal = !isArg(left) ? left : !isArg(right) ? right : null;
      if (literal !== null) {
        const [word, hint] = op === 'Is' ? ['is', '=='] : ['is not', '!='];
        const type = inferType(literal) ?? '';
        return c.warn(locOf(e), `"${word}" with '${type}' literal. Did you mean "${hint}"?`);
      }
    }
    left = right;
  }
}

// check_is_arg: not a constant, or one of the named singletons.
function isArg(e: ast.expr_ty): boolean {
  if (e.kind !== 'Constant') return true;
  const { value } = e;
  return value === null || typeof value === 'boolean' || value.type === 'ellipsis';
}
