// The match statement and its cases.
//
// CPython 3.13 Grammar/python.gram, "Match statement". `match` and `case` are soft keywords: where the
// statement does not match as a whole, the caller reads the line as an expression.
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import {
  accept,
  blockLocation,
  columnOf,
  endColumnOf,
  endLineOf,
  expect,
  fail,
  lineOf,
  nameOf,
  peek,
  since,
} from '../parser-state.ts';
import { COLON, COMMA, DEDENT, IF, INDENT, NAME, NEWLINE } from '../tokens.ts';
import { block } from './compound-statements.ts';
import { named_expression, star_named_expression, star_named_expressions } from './expressions.ts';
import { startsExpression } from './first-sets.ts';
import { patterns } from './patterns.ts';

// test match_stmt: match a, *b:\n  case c if d: pass
export function match_stmt(p: Parser): ast.Match {
  const start = expect(p, NAME);
  if (!startsExpression(p)) fail();
  const subject = subject_expr(p);
  expect(p, COLON);
  expect(p, NEWLINE);
  expect(p, INDENT);
  const cases: ast.match_case_ty[] = [];
  do {
    cases.push(case_block(p));
  } while (peek(p) !== DEDENT);
  p.pos++;
  since(p, 10, 'Pattern matching is');
  return { kind: 'Match', subject, cases, ...blockLocation(p, start) };
}

function subject_expr(p: Parser): ast.expr_ty {
  const start = p.pos;
  const first = star_named_expression(p);
  if (!accept(p, COMMA)) return first.kind === 'Starred' ? fail() : first;
  const elts = [first];
  if (startsExpression(p)) elts.push(...star_named_expressions(p));
  return {
    kind: 'Tuple',
    elts,
    ctx: 'Load',
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function case_block(p: Parser): ast.match_case_ty {
  if (nameOf(p, expect(p, NAME)) !== 'case') fail();
  const pattern = patterns(p);
  const guard = accept(p, IF) ? named_expression(p) : null;
  expect(p, COLON);
  const body = block(p);
  return { kind: 'match_case', pattern, guard, body };
}
