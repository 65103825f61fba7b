// Statements without a block: assignments, expressions, imports and the keyword statements.
//
// CPython 3.13 Grammar/python.gram, "SIMPLE STATEMENTS". There an assignment is tried before an
// expression; here the expression is parsed first and the next token tells what it was.
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import {
  accept,
  columnOf,
  endColumnOf,
  endLineOf,
  expect,
  fail,
  lineOf,
  nameOf,
  peek,
  peekSecond,
  since,
  typeComment,
} from '../parser-state.ts';
import {
  AMPEREQUAL,
  ASSERT,
  ATEQUAL,
  BREAK,
  CIRCUMFLEXEQUAL,
  COLON,
  COMMA,
  CONTINUE,
  DEL,
  DOUBLESLASHEQUAL,
  DOUBLESTAREQUAL,
  EQUAL,
  FROM,
  GLOBAL,
  IMPORT,
  LEFTSHIFTEQUAL,
  LSQB,
  MINEQUAL,
  NAME,
  NEWLINE,
  NONLOCAL,
  PASS,
  PERCENTEQUAL,
  PLUSEQUAL,
  RAISE,
  RETURN,
  RIGHTSHIFTEQUAL,
  SEMI,
  SLASHEQUAL,
  STAREQUAL,
  VBAREQUAL,
} from '../tokens.ts';
import { annotated_rhs, expression, nameNode, star_expressions } from './expressions.ts';
import { startsExpression } from './first-sets.ts';
import { import_from, import_name } from './imports.ts';
import { del_targets, isSingleTarget, toTarget } from './targets.ts';
import { type_params } from './type-params.ts';

// test simple_stmts: a = 1; b = 2;
export function simple_stmts(p: Parser, body: ast.stmt_ty[]): void {
  do {
    body.push(simple_stmt(p));
  } while (accept(p, SEMI) && peek(p) !== NEWLINE);
  expect(p, NEWLINE);
}

function simple_stmt(p: Parser): ast.stmt_ty {
  switch (peek(p)) {
    case RETURN:
      return return_stmt(p);
    case IMPORT:
      return import_name(p);
    case FROM:
      return import_from(p);
    case RAISE:
      return raise_stmt(p);
    case PASS:
      return bareStatement(p, 'Pass');
    case DEL:
      return del_stmt(p);
    case ASSERT:
      return assert_stmt(p);
    case BREAK:
      return bareStatement(p, 'Break');
    case CONTINUE:
      return bareStatement(p, 'Continue');
    case GLOBAL:
      return nameListStatement(p, 'Global');
    case NONLOCAL:
      return nameListStatement(p, 'Nonlocal');
    case NAME:
      return peekSecond(p) === NAME && nameOf(p, p.pos) === 'type' ? type_stmt(p) : assignment(p);
    default:
      return assignment(p);
  }
}

/** The rule assignment, and the alternatives star_expressions and yield_stmt of simple_stmt. */
function assignment(p: Parser): ast.stmt_ty {
  const start = p.pos;
  const first = annotated_rhs(p);
  const kind = peek(p);
  if (kind === EQUAL) return assign(p, start, first);
  if (kind === COLON) return annAssign(p, start, first);
  const op = augmentedOperators[kind];
  if (op !== undefined) return augAssign(p, start, first, op);
  return {
    kind: 'Expr',
    value: first,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

// test assign: a = b, *c = [d] = yield
function assign(p: Parser, start: number, first: ast.expr_ty): ast.Assign {
  const targets: ast.expr_ty[] = [];
  let value = first;
  while (accept(p, EQUAL)) {
    targets.push(toTarget(value, 'Store'));
    value = annotated_rhs(p);
  }
  const type_comment = typeComment(p);
  return {
    kind: 'Assign',
    targets,
    value,
    type_comment,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

// test ann_assign: (a): int = 1
function annAssign(p: Parser, start: number, target: ast.expr_ty): ast.AnnAssign {
  if (!isSingleTarget(target)) fail();
  const isBareName = target.kind === 'Name' && p.pos === start + 1;
  toTarget(target, 'Store');
  expect(p, COLON);
  const annotation = expression(p);
  const value = accept(p, EQUAL) ? annotated_rhs(p) : null;
  since(p, 6, 'Variable annotation syntax is');
  return {
    kind: 'AnnAssign',
    target,
    annotation,
    value,
    simple: isBareName ? 1 : 0,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

const MATMULT = "The '@' operator is";

function augAssign(
  p: Parser,
  start: number,
  target: ast.expr_ty,
  op: ast.operator_ty,
): ast.AugAssign {
  if (!isSingleTarget(target)) fail();
  toTarget(target, 'Store');
  p.pos++;
  if (op === 'MatMult') since(p, 5, MATMULT);
  const value = annotated_rhs(p);
  return {
    kind: 'AugAssign',
    target,
    op,
    value,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function return_stmt(p: Parser): ast.Return {
  const start = expect(p, RETURN);
  const value = startsExpression(p) ? star_expressions(p) : null;
  return {
    kind: 'Return',
    value,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function raise_stmt(p: Parser): ast.Raise {
  const start = expect(p, RAISE);
  const exc = startsExpression(p) ? expression(p) : null;
  const cause = exc !== null && accept(p, FROM) ? expression(p) : null;
  return {
    kind: 'Raise',
    exc,
    cause,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function del_stmt(p: Parser): ast.Delete {
  const start = expect(p, DEL);
  const targets = del_targets(p);
  if (peek(p) !== SEMI && peek(p) !== NEWLINE) fail();
  return {
    kind: 'Delete',
    targets,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function assert_stmt(p: Parser): ast.Assert {
  const start = expect(p, ASSERT);
  const test = expression(p);
  const msg = accept(p, COMMA) ? expression(p) : null;
  return {
    kind: 'Assert',
    test,
    msg,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function bareStatement(p: Parser, kind: 'Pass' | 'Break' | 'Continue'): ast.stmt_ty {
  const start = p.pos++;
  return {
    kind,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** The rules global_stmt and nonlocal_stmt. */
function nameListStatement(p: Parser, kind: 'Global' | 'Nonlocal'): ast.stmt_ty {
  const start = p.pos++;
  const names: string[] = [];
  do {
    names.push(nameOf(p, expect(p, NAME)));
  } while (accept(p, COMMA));
  return {
    kind,
    names,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

// test type_stmt: type A[T: int = str, *Ts, **P] = list[T]
function type_stmt(p: Parser): ast.TypeAlias {
  const start = p.pos++;
  const name = nameNode(p, 'Store');
  const params = peek(p) === LSQB ? type_params(p) : [];
  expect(p, EQUAL);
  const value = expression(p);
  since(p, 12, 'Type statement is');
  return {
    kind: 'TypeAlias',
    name,
    type_params: params,
    value,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

const augmentedOperators: (ast.operator_ty | undefined)[] = new Array<undefined>(256).fill(
  undefined,
);
augmentedOperators[PLUSEQUAL] = 'Add';
augmentedOperators[MINEQUAL] = 'Sub';
augmentedOperators[STAREQUAL] = 'Mult';
augmentedOperators[ATEQUAL] = 'MatMult';
augmentedOperators[SLASHEQUAL] = 'Div';
augmentedOperators[PERCENTEQUAL] = 'Mod';
augmentedOperators[AMPEREQUAL] = 'BitAnd';
augmentedOperators[VBAREQUAL] = 'BitOr';
augmentedOperators[CIRCUMFLEXEQUAL] = 'BitXor';
augmentedOperators[LEFTSHIFTEQUAL] = 'LShift';
augmentedOperators[RIGHTSHIFTEQUAL] = 'RShift';
augmentedOperators[DOUBLESTAREQUAL] = 'Pow';
augmentedOperators[DOUBLESLASHEQUAL] = 'FloorDiv';
