// The mapping pattern of `case`.
//
// CPython 3.13 Grammar/python.gram mapping_pattern: keys are literals or dotted names, `**rest` is last.
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import { accept, expect, fail, peek, peekSecond } from '../parser-state.ts';
import {
  COLON,
  COMMA,
  DOT,
  DOUBLESTAR,
  FALSE,
  LBRACE,
  NAME,
  NONE,
  RBRACE,
  TRUE,
} from '../tokens.ts';
import { literal_expr, location, name_or_attr, pattern } from './patterns.ts';
import { pattern_capture_target } from './patterns.ts';
import { constant } from './primaries.ts';

// test mapping_pattern: match a:\n  case {'b': c, d.e: 1, **f}: pass
export function mapping_pattern(p: Parser): ast.MatchMapping {
  const start = expect(p, LBRACE);
  const keys: ast.expr_ty[] = [];
  const patterns: ast.pattern_ty[] = [];
  let rest: string | null = null;
  while (peek(p) !== RBRACE) {
    if (accept(p, DOUBLESTAR)) {
      rest = pattern_capture_target(p);
      accept(p, COMMA);
      break;
    }
    keys.push(mappingKey(p));
    expect(p, COLON);
    patterns.push(pattern(p));
    if (!accept(p, COMMA)) break;
  }
  expect(p, RBRACE);
  return { kind: 'MatchMapping', keys, patterns, rest, ...location(p, start) };
}

function mappingKey(p: Parser): ast.expr_ty {
  const token = p.pos;
  switch (peek(p)) {
    case NAME:
      if (peekSecond(p) !== DOT) fail();
      return name_or_attr(p);
    case NONE:
      p.pos++;
      return constant(p, token, null);
    case TRUE:
      p.pos++;
      return constant(p, token, true);
    case FALSE:
      p.pos++;
      return constant(p, token, false);
    default:
      return literal_expr(p);
  }
}
