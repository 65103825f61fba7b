// The arguments of calls and class definitions.
//
// CPython 3.13 Grammar/python.gram, "FUNCTION CALL ARGUMENTS". Positional arguments come first; after
// the first keyword only keywords and `*iterables` may follow, after the first `**mapping` only
// keywords and mappings. Invariant: `args` holds starred values in source order.
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import {
  accept,
  columnOf,
  endColumnOf,
  endLineOf,
  enter,
  expect,
  fail,
  lineOf,
  nameOf,
  peek,
  peekSecond,
} from '../parser-state.ts';
import { ASYNC, COMMA, DOUBLESTAR, EQUAL, FOR, LPAR, NAME, RPAR, STAR } from '../tokens.ts';
import { for_if_clauses } from './comprehensions.ts';
import { expression, named_expression, starred } from './expressions.ts';

/** Rules that one pair of parentheses costs in CPython's parser, for its limit on nesting. */
const callWeight = 20;

export interface CallArguments {
  readonly args: ast.expr_ty[];
  readonly keywords: ast.keyword_ty[];
}

// test call: f(a, *b, c=1, *d, **e, g=2)
/** A call of `func`, which began at token `start`; the next token is its parenthesis. */
export function call(p: Parser, start: number, func: ast.expr_ty): ast.Call {
  const open = expect(p, LPAR);
  enter(p, callWeight);
  const found: CallArguments = { args: [], keywords: [] };
  if (!accept(p, RPAR)) {
    if (!onlyGenexp(p, open, found)) expect(p, RPAR);
  }
  p.level -= callWeight;
  return {
    kind: 'Call',
    func,
    args: found.args,
    keywords: found.keywords,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** The rule arguments, up to the closing parenthesis (not consumed); at least one argument. */
export function callArguments(p: Parser): CallArguments {
  const found: CallArguments = { args: [], keywords: [] };
  do {
    argument(p, found);
  } while (accept(p, COMMA) && peek(p) !== RPAR);
  return found;
}

/**
 * Reads the arguments of a call. If they are one bare generator expression, its parentheses are the
 * call's: then they are consumed and the result is true.
 */
function onlyGenexp(p: Parser, open: number, found: CallArguments): boolean {
  argument(p, found);
  const [elt] = found.args;
  const isFor = peek(p) === FOR || peek(p) === ASYNC;
  if (isFor && elt !== undefined && elt.kind !== 'Starred') {
    const generators = for_if_clauses(p);
    expect(p, RPAR);
    found.args[0] = {
      kind: 'GeneratorExp',
      elt,
      generators,
      lineno: lineOf(p, open),
      col_offset: columnOf(p, open),
      end_lineno: endLineOf(p),
      end_col_offset: endColumnOf(p),
    };
    return true;
  }
  while (accept(p, COMMA) && peek(p) !== RPAR) argument(p, found);
  return false;
}

/** Appends the next argument. */
export function argument(p: Parser, found: CallArguments): void {
  const { args, keywords } = found;
  const kind = peek(p);
  if (kind === STAR) {
    if (keywords.some((keyword) => keyword.arg === null)) fail();
    args.push(starred(p, expression));
  } else if (kind === DOUBLESTAR || (kind === NAME && peekSecond(p) === EQUAL)) {
    keywords.push(keywordArgument(p));
  } else {
    if (keywords.length > 0) fail();
    args.push(named_expression(p));
  }
}

/** `name=value`, or `**mapping` with the name null. */
function keywordArgument(p: Parser): ast.keyword_ty {
  const start = p.pos++;
  let arg: string | null = null;
  if (p.kind[start] === NAME) {
    arg = nameOf(p, start);
    expect(p, EQUAL);
  }
  const value = expression(p);
  return {
    kind: 'keyword',
    arg,
    value,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}
