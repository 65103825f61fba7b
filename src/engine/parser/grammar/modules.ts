// The starting rules: a file, one expression, one interactive statement.
//
// CPython 3.13 Grammar/python.gram, "STARTING RULES".
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import { accept, blockLocation, expect, peek } from '../parser-state.ts';
import {
  COMMA,
  DOUBLESTAR,
  ENDMARKER,
  INDENT,
  LPAR,
  NEWLINE,
  RARROW,
  RPAR,
  STAR,
} from '../tokens.ts';
import { compound_stmt, statement } from './compound-statements.ts';
import { expression, expressions } from './expressions.ts';
import { simple_stmts } from './simple-statements.ts';

export function file(p: Parser): ast.Module {
  const body: ast.stmt_ty[] = [];
  for (;;) {
    if (peek(p) !== INDENT) p.statementStart = p.pos;
    if (accept(p, ENDMARKER)) break;
    statement(p, body);
  }
  return { kind: 'Module', body, type_ignores: [] };
}

/** The rule eval. */
export function evalInput(p: Parser): ast.Expression {
  const body = expressions(p);
  while (accept(p, NEWLINE));
  expect(p, ENDMARKER);
  return { kind: 'Expression', body };
}

/** The rule interactive: one statement; what follows it is the caller's business. */
export function interactive(p: Parser): ast.Interactive {
  const start = p.pos;
  if (accept(p, NEWLINE)) {
    return { kind: 'Interactive', body: [{ kind: 'Pass', ...blockLocation(p, start) }] };
  }
  const compound = compound_stmt(p);
  if (compound !== null) {
    expect(p, NEWLINE);
    return { kind: 'Interactive', body: [compound] };
  }
  const body: ast.stmt_ty[] = [];
  simple_stmts(p, body);
  return { kind: 'Interactive', body };
}

/** The rule func_type: `(int, *str, **bytes) -> bool`. */
export function funcType(p: Parser): ast.FunctionType {
  expect(p, LPAR);
  const argtypes: ast.expr_ty[] = [];
  // type_expressions: plain ones, then one behind a star, then one behind two; no comma at the end.
  let stars = 0;
  while (argtypes.length > 0 ? accept(p, COMMA) : peek(p) !== RPAR) {
    if (stars < 1 && accept(p, STAR)) stars = 1;
    else if (stars < 2 && accept(p, DOUBLESTAR)) stars = 2;
    else if (stars > 0) break;
    argtypes.push(expression(p));
  }
  expect(p, RPAR);
  expect(p, RARROW);
  const returns = expression(p);
  while (accept(p, NEWLINE));
  expect(p, ENDMARKER);
  return { kind: 'FunctionType', argtypes, returns };
}
