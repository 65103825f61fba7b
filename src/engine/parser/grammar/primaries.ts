// Primaries and atoms: names, literals, displays, calls, subscripts, attributes.
//
// CPython 3.13 Grammar/python.gram, "Primary elements" and "atom". Calls are in arguments.ts,
// comprehensions in comprehensions.ts, strings in strings.ts.
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
  since,
  textOf,
} from '../parser-state.ts';
import {
  ASYNC,
  AWAIT,
  COLON,
  COMMA,
  DOT,
  DOUBLESTAR,
  ELLIPSIS,
  FALSE,
  FOR,
  FSTRING_START,
  LBRACE,
  LPAR,
  LSQB,
  NAME,
  NONE,
  NUMBER,
  RBRACE,
  RPAR,
  RSQB,
  STAR,
  STRING,
  TRUE,
  YIELD,
} from '../tokens.ts';
import { call } from './arguments.ts';
import { for_if_clauses } from './comprehensions.ts';
import {
  bitwise_or,
  expression,
  nameNode,
  named_expression,
  star_named_expression,
  star_named_expressions,
  starred,
  yield_expr,
} from './expressions.ts';
import { startsExpression } from './first-sets.ts';
import { excessDigits, parseNumber } from './numbers.ts';
import { strings } from './strings.ts';

/** Rules that one pair of brackets costs in CPython's parser, for its limit on nesting. */
const bracketWeight = 20;

export function await_primary(p: Parser): ast.expr_ty {
  if (peek(p) !== AWAIT) return primary(p);
  const start = p.pos++;
  const value = primary(p);
  since(p, 5, 'Await expressions are');
  return {
    kind: 'Await',
    value,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

// test primary: a.b(c)[d](e for e in f)
export function primary(p: Parser): ast.expr_ty {
  const start = p.pos;
  let value = atom(p);
  for (;;) {
    const kind = peek(p);
    if (kind === DOT) {
      p.pos++;
      const attr = nameOf(p, expect(p, NAME));
      value = {
        kind: 'Attribute',
        value,
        attr,
        ctx: 'Load',
        lineno: lineOf(p, start),
        col_offset: columnOf(p, start),
        end_lineno: endLineOf(p),
        end_col_offset: endColumnOf(p),
      };
    } else if (kind === LPAR) {
      value = call(p, start, value);
    } else if (kind === LSQB) {
      value = subscript(p, start, value);
    } else {
      return value;
    }
  }
}

function subscript(p: Parser, start: number, value: ast.expr_ty): ast.Subscript {
  p.pos++;
  enter(p, bracketWeight);
  const slice = slices(p);
  p.level -= bracketWeight;
  expect(p, RSQB);
  return {
    kind: 'Subscript',
    value,
    slice,
    ctx: 'Load',
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

// test slices: a[1:2, ..., *b, ::3]
function slices(p: Parser): ast.expr_ty {
  const start = p.pos;
  const first = peek(p) === STAR ? starred(p, expression) : slice(p);
  if (peek(p) !== COMMA && first.kind !== 'Starred') return first;
  const elts = [first];
  while (accept(p, COMMA)) {
    if (peek(p) === STAR) elts.push(starred(p, expression));
    else if (startsExpression(p) || peek(p) === COLON) elts.push(slice(p));
    else break;
  }
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

function slice(p: Parser): ast.expr_ty {
  const start = p.pos;
  let lower: ast.expr_ty | null = null;
  if (peek(p) !== COLON) {
    lower = named_expression(p);
    if (peek(p) !== COLON) return lower;
    if (lower.kind === 'NamedExpr' && p.kind[start] === NAME) fail();
  }
  p.pos++;
  const upper = optSliceBound(p);
  const step = accept(p, COLON) ? optSliceBound(p) : null;
  return {
    kind: 'Slice',
    lower,
    upper,
    step,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function optSliceBound(p: Parser): ast.expr_ty | null {
  return startsExpression(p) && peek(p) !== STAR ? expression(p) : null;
}

export function atom(p: Parser): ast.expr_ty {
  const token = p.pos;
  switch (peek(p)) {
    case NAME:
      return nameNode(p, 'Load');
    case NUMBER:
      return numberNode(p);
    case STRING:
    case FSTRING_START:
      return strings(p);
    case TRUE:
      p.pos++;
      return constant(p, token, true);
    case FALSE:
      p.pos++;
      return constant(p, token, false);
    case NONE:
      p.pos++;
      return constant(p, token, null);
    case ELLIPSIS:
      p.pos++;
      return constant(p, token, { type: 'ellipsis' });
    case LPAR:
      return bracketed(p, parenthesized);
    case LSQB:
      return bracketed(p, list);
    case LBRACE:
      return bracketed(p, braced);
    default:
      return fail();
  }
}

function bracketed(p: Parser, parse: (p: Parser) => ast.expr_ty): ast.expr_ty {
  enter(p, bracketWeight);
  const result = parse(p);
  p.level -= bracketWeight;
  return result;
}

/** Consumes a NUMBER. */
export function numberNode(p: Parser): ast.Constant {
  const token = expect(p, NUMBER);
  const literal = textOf(p, token);
  if (excessDigits(literal) !== null) fail();
  if (literal.includes('_')) since(p, 6, 'Underscores in numeric literals are');
  return constant(p, token, parseNumber(literal));
}

/** A Constant that is the token just consumed. */
export function constant(p: Parser, token: number, value: ast.ConstantValue): ast.Constant {
  return {
    kind: 'Constant',
    value,
    kind_: null,
    lineno: lineOf(p, token),
    col_offset: columnOf(p, token),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** The rules tuple, group and genexp. */
function parenthesized(p: Parser): ast.expr_ty {
  const start = expect(p, LPAR);
  if (accept(p, RPAR)) return tupleNode(p, start, []);
  if (peek(p) === YIELD) {
    const value = yield_expr(p);
    expect(p, RPAR);
    return value;
  }
  const first = star_named_expression(p);
  const next = peek(p);
  if (next === COMMA) {
    p.pos++;
    const elts = [first];
    if (startsExpression(p)) elts.push(...star_named_expressions(p));
    expect(p, RPAR);
    return tupleNode(p, start, elts);
  }
  if (first.kind === 'Starred') fail();
  if (next !== FOR && next !== ASYNC) {
    expect(p, RPAR);
    return first;
  }
  const generators = for_if_clauses(p);
  expect(p, RPAR);
  return {
    kind: 'GeneratorExp',
    elt: first,
    generators,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

function tupleNode(p: Parser, start: number, elts: ast.expr_ty[]): ast.Tuple {
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

/** The rules list and listcomp. */
function list(p: Parser): ast.expr_ty {
  const start = expect(p, LSQB);
  const elts = startsExpression(p) ? star_named_expressions(p) : [];
  const [first] = elts;
  const isComprehension = peek(p) === FOR || peek(p) === ASYNC;
  if (isComprehension) {
    if (first === undefined || elts.length > 1 || first.kind === 'Starred') fail();
    if (p.kind[p.pos - 1] === COMMA) fail();
    const generators = for_if_clauses(p);
    expect(p, RSQB);
    return {
      kind: 'ListComp',
      elt: first,
      generators,
      lineno: lineOf(p, start),
      col_offset: columnOf(p, start),
      end_lineno: endLineOf(p),
      end_col_offset: endColumnOf(p),
    };
  }
  expect(p, RSQB);
  return {
    kind: 'List',
    elts,
    ctx: 'Load',
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** The rules dict, set, dictcomp and setcomp: the first element decides. */
function braced(p: Parser): ast.expr_ty {
  const start = expect(p, LBRACE);
  if (peek(p) === RBRACE || peek(p) === DOUBLESTAR) return dict(p, start, [], []);
  if (peek(p) === STAR) return set(p, start, star_named_expression(p));
  const first = named_expression(p);
  if (peek(p) !== COLON) return set(p, start, first);
  // A key is an expression; a bare `:=` is none.
  if (first.kind === 'NamedExpr' && p.kind[start + 1] === NAME) fail();
  p.pos++;
  const value = expression(p);
  if (peek(p) !== FOR && peek(p) !== ASYNC) {
    if (peek(p) === COMMA) p.pos++;
    else if (peek(p) !== RBRACE) fail();
    return dict(p, start, [first], [value]);
  }
  const generators = for_if_clauses(p);
  expect(p, RBRACE);
  return {
    kind: 'DictComp',
    key: first,
    value,
    generators,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** The rest of a dict display, after the pairs that were read and their comma. */
function dict(
  p: Parser,
  start: number,
  keys: (ast.expr_ty | null)[],
  values: ast.expr_ty[],
): ast.Dict {
  while (peek(p) !== RBRACE) {
    if (accept(p, DOUBLESTAR)) {
      keys.push(null);
      values.push(bitwise_or(p));
    } else {
      keys.push(expression(p));
      expect(p, COLON);
      values.push(expression(p));
    }
    if (!accept(p, COMMA)) break;
  }
  expect(p, RBRACE);
  return {
    kind: 'Dict',
    keys,
    values,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

/** The rest of a set display or set comprehension, after its first element. */
function set(p: Parser, start: number, first: ast.expr_ty): ast.expr_ty {
  if ((peek(p) === FOR || peek(p) === ASYNC) && first.kind !== 'Starred') {
    const generators = for_if_clauses(p);
    expect(p, RBRACE);
    return {
      kind: 'SetComp',
      elt: first,
      generators,
      lineno: lineOf(p, start),
      col_offset: columnOf(p, start),
      end_lineno: endLineOf(p),
      end_col_offset: endColumnOf(p),
    };
  }
  const elts = [first];
  if (accept(p, COMMA) && startsExpression(p)) elts.push(...star_named_expressions(p));
  expect(p, RBRACE);
  return {
    kind: 'Set',
    elts,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}
