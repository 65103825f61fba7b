// The syntax tree of what an alternative captured.
//
// The matcher builds no tree; a report that needs one has the first pass's functions parse the captured
// tokens again. That happens once in a diagnosis, because a report ends it.
import type * as ast from '../ast.ts';
import { argument } from '../grammar/arguments.ts';
import type { CallArguments } from '../grammar/arguments.ts';
import { for_if_clauses } from '../grammar/comprehensions.ts';
import * as expressions from '../grammar/expressions.ts';
import { atom } from '../grammar/primaries.ts';
import type { Parser } from '../parser-state.ts';
import { accept, attempt, createParser } from '../parser-state.ts';
import { COMMA } from '../tokens.ts';
import type { Matcher, Span } from './matcher.ts';
import { tokenLocation } from './positions.ts';

/** The expression of a captured span, or null if its rule makes none. */
export function expressionOf(m: Matcher, span: Span | undefined): ast.expr_ty | null {
  const parse = span === undefined ? undefined : parsers[span.rule];
  if (span === undefined || parse === undefined) return null;
  return attempt(parserAt(m, span), parse);
}

/** Location of a captured span: its node's, or that of its tokens. */
export function locationOf(m: Matcher, span: Span | undefined): ast.Location {
  if (span === undefined) return tokenLocation(m.t, m.mark, m.mark + 1);
  // A parameter's rule takes its comma, too; its node does not.
  const isParameter = span.rule.endsWith('param_no_default');
  const hasComma = isParameter && m.t.tokens.kind[span.end - 1] === COMMA;
  const end = hasComma ? span.end - 1 : span.end;
  return expressionOf(m, span) ?? tokenLocation(m.t, span.start, end);
}

/** The last condition, or the iterable, of the last clause (_PyPegen_get_last_comprehension_item). */
export function lastComprehensionItem(m: Matcher, span: Span): ast.Location {
  const clauses = attempt(parserAt(m, span), for_if_clauses);
  const last = clauses?.at(-1);
  return last?.ifs.at(-1) ?? last?.iter ?? tokenLocation(m.t, span.start, span.end);
}

/** The last of the captured star_named_expressions. */
export function lastElement(m: Matcher, span: Span): ast.Location {
  const elements = attempt(parserAt(m, span), expressions.star_named_expressions);
  return elements?.at(-1) ?? tokenLocation(m.t, span.start, span.end);
}

/** The arguments in a captured `args`. */
export function argumentsOf(m: Matcher, span: Span): CallArguments {
  const found: CallArguments = { args: [], keywords: [] };
  const p = parserAt(m, span);
  attempt(p, () => {
    do {
      argument(p, found);
    } while (p.pos < span.end && accept(p, COMMA));
  });
  return found;
}

/** A parser at the start of the span that sees nothing behind it. */
function parserAt(m: Matcher, span: Span): Parser {
  const p = createParser(m.t.source, m.t.tokens);
  return { ...p, pos: span.start, kind: m.t.tokens.kind.subarray(0, span.end) };
}

const parsers: Readonly<Record<string, (p: Parser) => ast.expr_ty>> = {
  expression: expressions.expression,
  key_expression: expressions.expression,
  expression_without_invalid: expressions.expression,
  disjunction: expressions.disjunction,
  inversion: expressions.inversion,
  factor: expressions.factor,
  bitwise_or: expressions.bitwise_or,
  star_expressions: expressions.star_expressions,
  star_named_expression: expressions.star_named_expression,
  named_expression: expressions.named_expression,
  yield_expr: expressions.yield_expr,
  starred_expression: (p) => expressions.starred(p, expressions.expression),
  invalid_ann_assign_target: atom,
};
