// Which tokens can begin an expression: decides whether a comma was the last one.
//
// Not in CPython as a table; pegen tries and goes back. Derived from Grammar/python.gram.
import type { Parser } from '../parser-state.ts';
import {
  AWAIT,
  ELLIPSIS,
  FALSE,
  FSTRING_START,
  LAMBDA,
  LBRACE,
  LPAR,
  LSQB,
  MINUS,
  NAME,
  NONE,
  NOT,
  NUMBER,
  PLUS,
  STAR,
  STRING,
  TILDE,
  TRUE,
} from '../tokens.ts';

/** Whether the next token can begin a star_expression or star_named_expression. */
export function startsExpression(p: Parser): boolean {
  return expressionStarts[p.kind[p.pos] ?? 0] === 1;
}

const expressionStarts = new Uint8Array(256);
for (const kind of [NAME, NUMBER, STRING, FSTRING_START, LPAR, LSQB, LBRACE, ELLIPSIS]) {
  expressionStarts[kind] = 1;
}
for (const kind of [PLUS, MINUS, TILDE, STAR, NOT, LAMBDA, AWAIT, TRUE, FALSE, NONE]) {
  expressionStarts[kind] = 1;
}
