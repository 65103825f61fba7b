// The parameters of functions and lambdas.
//
// CPython 3.13 Grammar/python.gram, "Function parameters" and "lambda_parameters". The rules there
// spell out the orders that are allowed; here one loop keeps the same orders by its state.
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import {
  accept,
  columnOf,
  endColumnOf,
  endLineOf,
  expect,
  fail,
  lineOf,
  nameOf,
  peek,
  since,
  typeComment,
} from '../parser-state.ts';
import { COLON, COMMA, DOUBLESTAR, EQUAL, NAME, RPAR, SLASH, STAR } from '../tokens.ts';
import { expression, star_expression } from './expressions.ts';

// test parameters: def f(a: int, /, b=1, *c: *d, e, f=2, **g): pass
/** Parameters of a `def` up to its closing parenthesis, which is not consumed. */
export function params(p: Parser): ast.arguments_ty {
  return parameterList(p, RPAR);
}

// test lambda_params: lambda a, /, b=1, *c, d, **e: 0
/** Parameters of a `lambda` up to its colon, which is not consumed. */
export function lambda_params(p: Parser): ast.arguments_ty {
  return parameterList(p, COLON);
}

function parameterList(p: Parser, close: number): ast.arguments_ty {
  const list: ast.arguments_ty = {
    kind: 'arguments',
    posonlyargs: [],
    args: [],
    vararg: null,
    kwonlyargs: [],
    kw_defaults: [],
    kwarg: null,
    defaults: [],
  };
  let isAfterStar = false;
  while (peek(p) !== close) {
    let last: ast.arg_ty | null = null;
    if (peek(p) === SLASH) {
      if (list.posonlyargs.length > 0 || list.args.length === 0 || isAfterStar) fail();
      p.pos++;
      since(p, 8, 'Positional-only parameters are');
      list.posonlyargs = list.args;
      list.args = [];
    } else if (peek(p) === STAR) {
      if (isAfterStar) fail();
      isAfterStar = true;
      varPositional(p, list, close);
      last = list.vararg;
    } else if (accept(p, DOUBLESTAR)) {
      const kwarg = parameter(p, close);
      list.kwarg = kwarg;
      if (peek(p) === COMMA) p.pos++;
      parameterComment(p, kwarg, close);
      if (peek(p) !== close) fail();
      return list;
    } else {
      const arg = parameter(p, close);
      const value = accept(p, EQUAL) ? expression(p) : null;
      last = arg;
      if (isAfterStar) {
        list.kwonlyargs.push(arg);
        list.kw_defaults.push(value);
      } else {
        list.args.push(arg);
        if (value !== null) list.defaults.push(value);
        else if (list.defaults.length > 0) fail();
      }
    }
    const hasComma = accept(p, COMMA);
    parameterComment(p, last, close);
    if (!hasComma && peek(p) !== close) fail();
  }
  return list;
}

/** A type comment behind a parameter, or behind its comma. */
function parameterComment(p: Parser, arg: ast.arg_ty | null, close: number): void {
  if (arg !== null && close === RPAR) arg.type_comment = typeComment(p);
}

/** `*args`, or a bare `*`, after which a named parameter must come. */
function varPositional(p: Parser, list: ast.arguments_ty, close: number): void {
  expect(p, STAR);
  if (peek(p) !== COMMA) {
    list.vararg = parameter(p, close, true);
    return;
  }
  if (p.kind[p.pos + 1] !== NAME) fail();
}

function parameter(p: Parser, close: number, mayUnpack = false): ast.arg_ty {
  const start = expect(p, NAME);
  let annotation: ast.expr_ty | null = null;
  if (close === RPAR && accept(p, COLON)) {
    annotation = mayUnpack ? star_expression(p) : expression(p);
  }
  return {
    kind: 'arg',
    arg: nameOf(p, start),
    annotation,
    type_comment: null,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}
