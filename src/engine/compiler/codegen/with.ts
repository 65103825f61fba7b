// with and async with.
//
// CPython: Python/compile.c compiler_with, compiler_async_with,
// compiler_with_except_finish.

import { EngineBug } from '../../base/assert.ts';
import {
  BEFORE_ASYNC_WITH,
  BEFORE_WITH,
  GET_AWAITABLE,
  JUMP,
  JUMP_NO_INTERRUPT,
  POP_BLOCK,
  POP_EXCEPT,
  POP_JUMP_IF_TRUE,
  POP_TOP,
  PUSH_EXC_INFO,
  RERAISE,
  SETUP_CLEANUP,
  SETUP_WITH,
  TO_BOOL,
  WITH_EXCEPT_START,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import type { Label } from '../instruction-sequence.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { addYieldFrom } from './generators.ts';
import { popExceptAndReraise } from './try.ts';
import { callExitWithNones } from './unwinding.ts';

/** The statement from its item number `pos` on; each item is a block around the next. */
export function withStatement(c: Compiler, s: ast.With | ast.AsyncWith, pos: number): void {
  const isAsync = s.kind === 'AsyncWith';
  const item = s.items[pos];
  if (item === undefined) throw new EngineBug('a with statement without items');
  const block = c.newLabel();
  const final = c.newLabel();
  const exit = c.newLabel();
  const cleanup = c.newLabel();
  c.visitExpr(item.context_expr);
  const loc = locOf(item.context_expr);
  c.addop(loc, isAsync ? BEFORE_ASYNC_WITH : BEFORE_WITH);
  if (isAsync) awaitTop(c, loc, 1);
  c.addop(loc, SETUP_WITH, final);
  c.useLabel(block);
  c.pushFrameBlock(loc, isAsync ? 'async-with' : 'with', block, final);
  if (item.optional_vars !== null) c.visitExpr(item.optional_vars);
  else c.addop(loc, POP_TOP);
  if (pos + 1 === s.items.length) c.visitStmts(s.body);
  else withStatement(c, s, pos + 1);
  c.popFrameBlock();
  c.addop(isAsync ? loc : NO_LOCATION, POP_BLOCK);
  // Without an exception: __exit__(None, None, None).
  callExitWithNones(c, loc);
  if (isAsync) awaitTop(c, loc, 2);
  c.addop(loc, POP_TOP);
  c.addop(loc, JUMP, exit);
  c.useLabel(final);
  c.addop(loc, SETUP_CLEANUP, cleanup);
  c.addop(loc, PUSH_EXC_INFO);
  c.addop(loc, WITH_EXCEPT_START);
  if (isAsync) awaitTop(c, loc, 2);
  exceptFinish(c, cleanup);
  c.useLabel(exit);
}

// `from` says which method the awaitable came from: 1 __aenter__, 2 __aexit__.
function awaitTop(c: Compiler, loc: SourceLocation, from: number): void {
  c.addop(loc, GET_AWAITABLE, from);
  c.loadConst(loc, null);
  addYieldFrom(c, loc, true);
}

// compiler_with_except_finish: a true result of __exit__ swallows the exception.
function exceptFinish(c: Compiler, cleanup: Label): void {
  const suppress = c.newLabel();
  c.addop(NO_LOCATION, TO_BOOL);
  c.addop(NO_LOCATION, POP_JUMP_IF_TRUE, suppress);
  c.addop(NO_LOCATION, RERAISE, 2);
  c.useLabel(suppress);
  c.addop(NO_LOCATION, POP_TOP);
  c.addop(NO_LOCATION, POP_BLOCK);
  c.addop(NO_LOCATION, POP_EXCEPT);
  c.addop(NO_LOCATION, POP_TOP);
  c.addop(NO_LOCATION, POP_TOP);
  const exit = c.newLabel();
  c.addop(NO_LOCATION, JUMP_NO_INTERRUPT, exit);
  c.useLabel(cleanup);
  popExceptAndReraise(c, NO_LOCATION);
  c.useLabel(exit);
}
