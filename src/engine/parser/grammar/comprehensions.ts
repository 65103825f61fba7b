// The `for ... in ... if ...` clauses of comprehensions and generator expressions.
//
// CPython 3.13 Grammar/python.gram, "Comprehensions & generators".
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import { accept, expect, peek, peekSecond, since } from '../parser-state.ts';
import { ASYNC, FOR, IF, IN } from '../tokens.ts';
import { disjunction } from './expressions.ts';
import { star_targets } from './targets.ts';

// test for_if_clauses: [x async for x in y if a if b for z in x]
export function for_if_clauses(p: Parser): ast.comprehension_ty[] {
  const clauses = [for_if_clause(p)];
  while (peek(p) === FOR || (peek(p) === ASYNC && peekSecond(p) === FOR)) {
    clauses.push(for_if_clause(p));
  }
  return clauses;
}

function for_if_clause(p: Parser): ast.comprehension_ty {
  const isAsync = accept(p, ASYNC);
  expect(p, FOR);
  const target = star_targets(p);
  expect(p, IN);
  const iter = disjunction(p);
  const ifs: ast.expr_ty[] = [];
  while (accept(p, IF)) ifs.push(disjunction(p));
  if (isAsync) since(p, 6, 'Async comprehensions are');
  return { kind: 'comprehension', target, iter, ifs, is_async: isAsync ? 1 : 0 };
}
