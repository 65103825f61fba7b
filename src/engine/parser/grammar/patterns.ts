// Patterns of `case`.
//
// CPython 3.13 Grammar/python.gram, "Match statement" from `patterns` on. The checks that the compiler
// makes (names bound twice, patterns that hide later ones) are not here.
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
import {
  AS,
  COMMA,
  DOT,
  EQUAL,
  FALSE,
  FSTRING_START,
  LBRACE,
  LPAR,
  LSQB,
  MINUS,
  NAME,
  NONE,
  NUMBER,
  PLUS,
  RPAR,
  RSQB,
  STAR,
  STRING,
  TRUE,
  VBAR,
} from '../tokens.ts';
import { nameNode } from './expressions.ts';
import { mapping_pattern } from './mapping-patterns.ts';
import { numberNode } from './primaries.ts';
import { strings } from './strings.ts';

const bracketWeight = 12;

// test patterns: match a:\n  case b, *c: pass
export function patterns(p: Parser): ast.pattern_ty {
  const start = p.pos;
  const first = maybe_star_pattern(p);
  if (peek(p) !== COMMA) return first.kind === 'MatchStar' ? fail() : first;
  const found = [first];
  while (accept(p, COMMA)) {
    if (!startsPattern(p)) break;
    found.push(maybe_star_pattern(p));
  }
  return { kind: 'MatchSequence', patterns: found, ...location(p, start) };
}

// test pattern: match a:\n  case (1 | 2) as b: pass
/** The rules pattern, as_pattern and or_pattern. */
export function pattern(p: Parser): ast.pattern_ty {
  const start = p.pos;
  const first = closed_pattern(p);
  let result = first;
  if (peek(p) === VBAR) {
    const alternatives = [first];
    while (accept(p, VBAR)) alternatives.push(closed_pattern(p));
    result = { kind: 'MatchOr', patterns: alternatives, ...location(p, start) };
  }
  if (!accept(p, AS)) return result;
  const name = pattern_capture_target(p);
  return { kind: 'MatchAs', pattern: result, name, ...location(p, start) };
}

/** A name that is bound: not `_`, and not the start of a dotted name, a call or a keyword. */
export function pattern_capture_target(p: Parser): string {
  const name = nameOf(p, expect(p, NAME));
  const next = peek(p);
  if (name === '_' || next === DOT || next === LPAR || next === EQUAL) fail();
  return name;
}

function maybe_star_pattern(p: Parser): ast.pattern_ty {
  if (peek(p) !== STAR) return pattern(p);
  const start = p.pos++;
  const isWildcard = nameOf(p, p.pos) === '_' && peek(p) === NAME;
  let name: string | null = null;
  if (isWildcard) p.pos++;
  else name = pattern_capture_target(p);
  return { kind: 'MatchStar', name, ...location(p, start) };
}

function closed_pattern(p: Parser): ast.pattern_ty {
  const start = p.pos;
  switch (peek(p)) {
    case NONE:
      return singleton(p, null);
    case TRUE:
      return singleton(p, true);
    case FALSE:
      return singleton(p, false);
    case NAME:
      return namePattern(p);
    case LPAR:
      return nested(p, parenthesizedPattern);
    case LSQB:
      return nested(p, bracketedPattern);
    case LBRACE:
      return nested(p, mapping_pattern);
    default: {
      const value = literal_expr(p);
      return { kind: 'MatchValue', value, ...location(p, start) };
    }
  }
}

function nested(p: Parser, parse: (p: Parser) => ast.pattern_ty): ast.pattern_ty {
  enter(p, bracketWeight);
  const result = parse(p);
  p.level -= bracketWeight;
  return result;
}

function singleton(p: Parser, value: null | boolean): ast.MatchSingleton {
  const start = p.pos++;
  return { kind: 'MatchSingleton', value, ...location(p, start) };
}

/** The rules literal_expr, signed_number and complex_number, without the singletons. */
export function literal_expr(p: Parser): ast.expr_ty {
  const start = p.pos;
  const kind = peek(p);
  if (kind === STRING || kind === FSTRING_START) return strings(p);
  const real = signed_number(p);
  const operator = peek(p);
  if (operator !== PLUS && operator !== MINUS) return real;
  p.pos++;
  if (isImaginary(real)) fail();
  const imag = numberNode(p);
  if (!isImaginary(imag)) fail();
  return {
    kind: 'BinOp',
    left: real,
    op: operator === PLUS ? 'Add' : 'Sub',
    right: imag,
    ...location(p, start),
  };
}

function signed_number(p: Parser): ast.expr_ty {
  const start = p.pos;
  if (!accept(p, MINUS)) return numberNode(p);
  const operand = numberNode(p);
  return { kind: 'UnaryOp', op: 'USub', operand, ...location(p, start) };
}

function isImaginary(node: ast.expr_ty): boolean {
  if (node.kind === 'UnaryOp') return isImaginary(node.operand);
  if (node.kind !== 'Constant') return false;
  const { value } = node;
  return typeof value === 'object' && value?.type === 'complex';
}

/** A capture, the wildcard, a dotted value or a class pattern. */
function namePattern(p: Parser): ast.pattern_ty {
  const start = p.pos;
  const next = peekSecond(p);
  if (next !== DOT && next !== LPAR) {
    if (nameOf(p, start) !== '_') {
      const name = pattern_capture_target(p);
      return { kind: 'MatchAs', pattern: null, name, ...location(p, start) };
    }
    p.pos++;
    return { kind: 'MatchAs', pattern: null, name: null, ...location(p, start) };
  }
  const value = name_or_attr(p);
  if (peek(p) === LPAR) return class_pattern(p, start, value);
  if (peek(p) === EQUAL) fail();
  return { kind: 'MatchValue', value, ...location(p, start) };
}

export function name_or_attr(p: Parser): ast.expr_ty {
  const start = p.pos;
  let value: ast.expr_ty = nameNode(p, 'Load');
  while (accept(p, DOT)) {
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
  }
  return value;
}

// test class_pattern: match a:\n  case b.C(d, e=f): pass
function class_pattern(p: Parser, start: number, cls: ast.expr_ty): ast.MatchClass {
  expect(p, LPAR);
  const positional: ast.pattern_ty[] = [];
  const kwd_attrs: string[] = [];
  const kwd_patterns: ast.pattern_ty[] = [];
  while (peek(p) !== RPAR) {
    if (peek(p) === NAME && peekSecond(p) === EQUAL) {
      kwd_attrs.push(nameOf(p, p.pos));
      p.pos += 2;
      kwd_patterns.push(pattern(p));
    } else {
      if (kwd_attrs.length > 0) fail();
      positional.push(pattern(p));
    }
    if (!accept(p, COMMA)) break;
  }
  expect(p, RPAR);
  return {
    kind: 'MatchClass',
    cls,
    patterns: positional,
    kwd_attrs,
    kwd_patterns,
    ...location(p, start),
  };
}

/** The rules group_pattern and sequence_pattern in parentheses. */
function parenthesizedPattern(p: Parser): ast.pattern_ty {
  const start = expect(p, LPAR);
  if (accept(p, RPAR)) return { kind: 'MatchSequence', patterns: [], ...location(p, start) };
  const first = maybe_star_pattern(p);
  if (peek(p) !== COMMA) {
    if (first.kind === 'MatchStar') fail();
    expect(p, RPAR);
    return first;
  }
  const found = [first];
  while (accept(p, COMMA) && peek(p) !== RPAR) found.push(maybe_star_pattern(p));
  expect(p, RPAR);
  return { kind: 'MatchSequence', patterns: found, ...location(p, start) };
}

function bracketedPattern(p: Parser): ast.pattern_ty {
  const start = expect(p, LSQB);
  const found: ast.pattern_ty[] = [];
  while (peek(p) !== RSQB) {
    found.push(maybe_star_pattern(p));
    if (!accept(p, COMMA)) break;
  }
  expect(p, RSQB);
  return { kind: 'MatchSequence', patterns: found, ...location(p, start) };
}

function startsPattern(p: Parser): boolean {
  const starts = [NAME, NUMBER, STRING, FSTRING_START, MINUS, STAR, LPAR, LSQB, LBRACE];
  const kind = peek(p);
  return starts.includes(kind) || kind === NONE || kind === TRUE || kind === FALSE;
}

/** Location from token `start` to the last token consumed. */
export function location(p: Parser, start: number): ast.Location {
  return {
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}
