// Deep nesting ends with CPython's RecursionError, never with an overflow of the host stack.

import { expect, test } from 'vitest';
import type * as ast from '../parser/ast.ts';
import { compileModule } from './compile.ts';

const place = { lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 1 };

function nested(depth: number, wrap: (inner: ast.expr_ty) => ast.expr_ty): ast.Expression {
  let body: ast.expr_ty = { kind: 'Name', id: 'x', ctx: 'Load', ...place };
  for (let i = 0; i < depth; i++) body = wrap(body);
  return { kind: 'Expression', body };
}

const WRAPPERS: readonly (readonly [string, (inner: ast.expr_ty) => ast.expr_ty])[] = [
  ['negations', (operand) => ({ kind: 'UnaryOp', op: 'USub', operand, ...place })],
  ['calls', (func) => ({ kind: 'Call', func, args: [], keywords: [], ...place })],
  ['conditions', (test_) => ({ kind: 'IfExp', test: test_, body: test_, orelse: test_, ...place })],
];

test.each(WRAPPERS.slice(0, 2))('%s may nest as deep as programs do', (_, wrap) => {
  expect(compileModule(nested(1000, wrap), '<case>')).toHaveProperty('code');
});

test.each(WRAPPERS)('%s that nest too deep raise RecursionError', (_, wrap) => {
  const result = compileModule(nested(100_000, wrap), '<case>');
  expect(result).toHaveProperty('error.type', 'RecursionError');
  expect(result).toHaveProperty(
    'error.message',
    'maximum recursion depth exceeded during compilation',
  );
});
