// Functions, lambdas, classes and decorators.
//
// CPython 3.13 Grammar/python.gram, "Class definitions", "Function definitions", "Lambda functions".
// A decorated definition begins at its `def` or `class`, not at the decorator.
import type * as ast from '../ast.ts';
import type { Parser } from '../parser-state.ts';
import {
  accept,
  blockLocation,
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
  typeComment,
} from '../parser-state.ts';
import {
  ASYNC,
  AT,
  CLASS,
  COLON,
  DEF,
  LAMBDA,
  LPAR,
  LSQB,
  NAME,
  INDENT,
  NEWLINE,
  RARROW,
  RPAR,
  TYPE_COMMENT,
} from '../tokens.ts';
import type { CallArguments } from './arguments.ts';
import { callArguments } from './arguments.ts';
import { block } from './compound-statements.ts';
import { expression, named_expression } from './expressions.ts';
import { lambda_params, params } from './parameters.ts';
import { type_params } from './type-params.ts';

// test lambdef: lambda x, y=1: x
export function lambdef(p: Parser): ast.Lambda {
  const start = expect(p, LAMBDA);
  enter(p, 1);
  const args = lambda_params(p);
  expect(p, COLON);
  const body = expression(p);
  p.level -= 1;
  return {
    kind: 'Lambda',
    args,
    body,
    lineno: lineOf(p, start),
    col_offset: columnOf(p, start),
    end_lineno: endLineOf(p),
    end_col_offset: endColumnOf(p),
  };
}

// test decorators: @a.b(c)\n@d\ndef f(): pass
/** A definition with its decorators; the next token is `@`. */
export function decorated(p: Parser): ast.stmt_ty {
  const decorators: ast.expr_ty[] = [];
  while (accept(p, AT)) {
    decorators.push(named_expression(p));
    expect(p, NEWLINE);
  }
  const isClass = peek(p) === CLASS;
  return isClass ? class_def_raw(p, decorators) : function_def_raw(p, decorators);
}

// test function_def_raw: async def f[T](a: T) -> T: pass
export function function_def_raw(
  p: Parser,
  decorator_list: ast.expr_ty[],
): ast.FunctionDef | ast.AsyncFunctionDef {
  const start = p.pos;
  const isAsync = accept(p, ASYNC);
  expect(p, DEF);
  const name = nameOf(p, expect(p, NAME));
  const typeParams = peek(p) === LSQB ? type_params(p) : [];
  expect(p, LPAR);
  const args = params(p);
  expect(p, RPAR);
  const returns = accept(p, RARROW) ? expression(p) : null;
  expect(p, COLON);
  const type_comment = funcTypeComment(p);
  const body = block(p);
  if (isAsync) since(p, 5, 'Async functions are');
  return {
    kind: isAsync ? 'AsyncFunctionDef' : 'FunctionDef',
    name,
    args,
    body,
    decorator_list,
    returns,
    type_comment,
    type_params: typeParams,
    ...blockLocation(p, start),
  };
}

/** The rule func_type_comment: behind the colon, or on a line of its own before the body. */
function funcTypeComment(p: Parser): string | null {
  const next = (distance: number): number => p.kind[p.pos + distance] ?? 0;
  const isOnItsOwn =
    peek(p) === NEWLINE && next(1) === TYPE_COMMENT && next(2) === NEWLINE && next(3) === INDENT;
  if (isOnItsOwn) p.pos++;
  return typeComment(p);
}

// test class_def_raw: class A[T](B, c=d): pass
export function class_def_raw(p: Parser, decorator_list: ast.expr_ty[]): ast.ClassDef {
  const start = expect(p, CLASS);
  const name = nameOf(p, expect(p, NAME));
  const typeParams = peek(p) === LSQB ? type_params(p) : [];
  const bases = accept(p, LPAR) ? classArguments(p) : noArguments();
  expect(p, COLON);
  const body = block(p);
  return {
    kind: 'ClassDef',
    name,
    bases: bases.args,
    keywords: bases.keywords,
    body,
    decorator_list,
    type_params: typeParams,
    ...blockLocation(p, start),
  };
}

function classArguments(p: Parser): CallArguments {
  if (accept(p, RPAR)) return noArguments();
  const found = callArguments(p);
  if (peek(p) !== RPAR) fail();
  p.pos++;
  return found;
}

function noArguments(): CallArguments {
  return { args: [], keywords: [] };
}
