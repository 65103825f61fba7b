// Targets of assignments, `for`, `with` and `del`.
//
// CPython 3.13 Grammar/python.gram, "ASSIGNMENT TARGETS". There targets have rules of their own
// (star_target, t_primary, ...). Here they are parsed as expressions and then turned into targets,
// which accepts the same: `toTarget` fails for whatever those rules do not match.
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
  peek,
} from '../parser-state.ts';
import { COMMA, STAR } from '../tokens.ts';
import { primary } from './primaries.ts';
import { startsExpression } from './first-sets.ts';

// test star_targets: for a, *b in c: pass
export function star_targets(p: Parser): ast.expr_ty {
  const start = p.pos;
  const first = star_target(p);
  if (peek(p) !== COMMA) return first;
  const elts = [first];
  while (accept(p, COMMA)) {
    if (!startsExpression(p)) break;
    elts.push(star_target(p));
  }
  return {
    kind: 'Tuple',
    elts,
    ctx: 'Store',
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

export function star_target(p: Parser): ast.expr_ty {
  if (peek(p) !== STAR) return toTarget(primary(p), 'Store');
  const start = expect(p, STAR);
  if (peek(p) === STAR) fail();
  const value = star_target(p);
  return {
    kind: 'Starred',
    value,
    ctx: 'Store',
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** The targets of `del`. */
export function del_targets(p: Parser): ast.expr_ty[] {
  const targets = [toTarget(primary(p), 'Del')];
  while (accept(p, COMMA)) {
    if (!startsExpression(p)) break;
    targets.push(toTarget(primary(p), 'Del'));
  }
  return targets;
}

/**
 * Changes the context of a freshly parsed expression, in place (CPython: _PyPegen_set_expr_context).
 * Fails if it is no target.
 */
export function toTarget(node: ast.expr_ty, ctx: 'Store' | 'Del'): ast.expr_ty {
  switch (node.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      node.ctx = ctx;
      return node;
    case 'Tuple':
    case 'List':
      for (const element of node.elts) toTarget(element, ctx);
      node.ctx = ctx;
      return node;
    case 'Starred':
      if (ctx === 'Del') fail();
      toTarget(node.value, ctx);
      node.ctx = ctx;
      return node;
    default:
      return fail();
  }
}

/** Whether an expression is a single_target: what an annotation or `+=` may stand after. */
export function isSingleTarget(node: ast.expr_ty): boolean {
  return node.kind === 'Name' || node.kind === 'Attribute' || node.kind === 'Subscript';
}
