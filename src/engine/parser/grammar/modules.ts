// The starting rules: a file, one expression, one interactive statement.
//
// CPython 3.13 Grammar/python.gram, "STARTING RULES".
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import { accept, blockLocation, expect, peek } from '../parser-state.ts';
import { ENDMARKER, INDENT, NEWLINE } from '../tokens.ts';
import { compound_stmt, statement } from './compound-statements.ts';
import { expressions } from './expressions.ts';
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
