// Code for statements: one case for each kind, the larger ones in files of their own.
//
// CPython: Python/compile.c compiler_visit_stmt and the functions it names.

import {
  CALL,
  CALL_INTRINSIC_1,
  COPY,
  JUMP_NO_INTERRUPT,
  LOAD_ASSERTION_ERROR,
  NOP,
  POP_TOP,
  RAISE_VARARGS,
} from '../../bytecode/generated/opcodes.ts';
import type { CodeConstant } from '../../bytecode/code-unit.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { INTRINSIC_PRINT } from '../intrinsics.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import { annAssign, augAssign } from './assignments.ts';
import { classDef } from './classes.ts';
import { jumpIf } from './conditions.ts';
import { functionDef } from './functions.ts';
import { importFrom, importNames } from './imports.ts';
import {
  asyncForLoop,
  breakStatement,
  continueStatement,
  forLoop,
  returnStatement,
  whileLoop,
} from './loops.ts';
import { match } from './patterns.ts';
import { tryStatement } from './try.ts';
import { tryStarStatement } from './try-star.ts';
import { typeAlias } from './type-params.ts';
import { withStatement } from './with.ts';

/** Source: CPython 3.13 Python/compile.c compiler_visit_stmt. */
export function visitStmt(c: Compiler, s: ast.stmt_ty): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return functionDef(c, s);
    case 'ClassDef':
      return classDef(c, s);
    case 'TypeAlias':
      return typeAlias(c, s);
    case 'Return':
      return returnStatement(c, s);
    case 'Delete':
      return c.visitExprs(s.targets);
    case 'Assign':
      return assign(c, s);
    case 'AugAssign':
      return augAssign(c, s);
    case 'AnnAssign':
      return annAssign(c, s);
    case 'For':
      return forLoop(c, s);
    case 'AsyncFor':
      return asyncForLoop(c, s);
    case 'While':
      return whileLoop(c, s);
    case 'If':
      return ifStatement(c, s);
    case 'Match':
      return match(c, s);
    case 'Raise':
      return raise(c, s);
    case 'Try':
      return tryStatement(c, s);
    case 'TryStar':
      return tryStarStatement(c, s);
    case 'Assert':
      return assertStatement(c, s);
    case 'Import':
      return importNames(c, s);
    case 'ImportFrom':
      return importFrom(c, s);
    case 'Global':
    case 'Nonlocal':
      return;
    case 'Expr':
      return expressionStatement(c, s);
    case 'Pass':
      return c.addop(locOf(s), NOP);
    case 'Break':
      return breakStatement(c, locOf(s));
    case 'Continue':
      return continueStatement(c, locOf(s));
    case 'With':
    case 'AsyncWith':
      return withStatement(c, s, 0);
  }
}

function assign(c: Compiler, s: ast.Assign): void {
  c.visitExpr(s.value);
  s.targets.forEach((target, i) => {
    if (i < s.targets.length - 1) c.addop(locOf(s), COPY, 1);
    c.visitExpr(target);
  });
}

// compiler_if
function ifStatement(c: Compiler, s: ast.If): void {
  const end = c.newLabel();
  const next = s.orelse.length > 0 ? c.newLabel() : end;
  jumpIf(c, locOf(s), s.test, next, false);
  c.visitStmts(s.body);
  if (s.orelse.length > 0) {
    c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, end);
    c.useLabel(next);
    c.visitStmts(s.orelse);
  }
  c.useLabel(end);
}

function raise(c: Compiler, s: ast.Raise): void {
  let count = 0;
  for (const part of s.exc === null ? [] : [s.exc, s.cause]) {
    if (part === null) continue;
    c.visitExpr(part);
    count += 1;
  }
  c.addop(locOf(s), RAISE_VARARGS, count);
}

// compiler_assert
function assertStatement(c: Compiler, s: ast.Assert): void {
  const { test } = s;
  if (isNonEmptyTuple(test)) {
    c.warn(locOf(s), 'assertion is always true, perhaps remove parentheses?');
  }
  if (c.options.optimize > 0) return;
  const end = c.newLabel();
  jumpIf(c, locOf(s), test, end, true);
  c.addop(locOf(s), LOAD_ASSERTION_ERROR);
  if (s.msg !== null) {
    c.visitExpr(s.msg);
    c.addop(locOf(s), CALL, 0);
  }
  c.addop(locOf(test), RAISE_VARARGS, 1);
  c.useLabel(end);
}

function isNonEmptyTuple(e: ast.expr_ty): boolean {
  if (e.kind === 'Tuple') return e.elts.length > 0;
  if (e.kind !== 'Constant') return false;
  const value = e.value as CodeConstant;
  return (
    value !== null && typeof value === 'object' && value.type === 'tuple' && value.items.length > 0
  );
}

// compiler_stmt_expr
function expressionStatement(c: Compiler, s: ast.Expr): void {
  const loc = locOf(s);
  if (c.interactive && c.stack.length === 0) {
    c.visitExpr(s.value);
    c.addop(loc, CALL_INTRINSIC_1, INTRINSIC_PRINT);
    return c.addop(NO_LOCATION, POP_TOP);
  }
  if (s.value.kind === 'Constant') return c.addop(loc, NOP);
  c.visitExpr(s.value);
  c.addop(NO_LOCATION, POP_TOP);
}
