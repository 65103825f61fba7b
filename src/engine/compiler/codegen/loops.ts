// Loops, and leaving them and functions: break, continue, return.
//
// CPython: Python/compile.c compiler_for, compiler_async_for, compiler_while,
// compiler_return, compiler_break, compiler_continue.

import {
  END_ASYNC_FOR,
  END_FOR,
  FOR_ITER,
  GET_AITER,
  GET_ANEXT,
  GET_ITER,
  JUMP,
  NOP,
  POP_BLOCK,
  POP_TOP,
  RETURN_VALUE,
  SETUP_FINALLY,
} from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import type { Compiler } from '../compiler.ts';
import { locOf, NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import { jumpIf } from './conditions.ts';
import { addYieldFrom } from './generators.ts';
import { unwindFrameBlock, unwindFrameBlocks } from './unwinding.ts';
import type { LoopSearch } from './unwinding.ts';

/** Source: CPython 3.13 Python/compile.c compiler_for. */
export function forLoop(c: Compiler, s: ast.For): void {
  const start = c.newLabel();
  const body = c.newLabel();
  const cleanup = c.newLabel();
  const end = c.newLabel();
  c.pushFrameBlock(locOf(s), 'for-loop', start, end);
  c.visitExpr(s.iter);
  const loc = locOf(s.iter);
  c.addop(loc, GET_ITER);
  c.useLabel(start);
  c.addop(loc, FOR_ITER, cleanup);
  // For line tracing of a for statement over several lines; removed if redundant.
  c.addop(locOf(s.target), NOP);
  c.useLabel(body);
  c.visitExpr(s.target);
  c.visitStmts(s.body);
  c.addop(NO_LOCATION, JUMP, start);
  c.useLabel(cleanup);
  // An exhausted generator jumps to END_FOR, other iterators behind it.
  c.addop(NO_LOCATION, END_FOR);
  c.addop(NO_LOCATION, POP_TOP);
  c.popFrameBlock();
  c.visitStmts(s.orelse);
  c.useLabel(end);
}

/** Source: CPython 3.13 Python/compile.c compiler_async_for. */
export function asyncForLoop(c: Compiler, s: ast.AsyncFor): void {
  const loc = locOf(s);
  const start = c.newLabel();
  const except = c.newLabel();
  const end = c.newLabel();
  c.visitExpr(s.iter);
  c.addop(locOf(s.iter), GET_AITER);
  c.useLabel(start);
  c.pushFrameBlock(loc, 'for-loop', start, end);
  c.addop(loc, SETUP_FINALLY, except);
  c.addop(loc, GET_ANEXT);
  c.loadConst(loc, null);
  addYieldFrom(c, loc, true);
  c.addop(loc, POP_BLOCK);
  c.visitExpr(s.target);
  c.visitStmts(s.body);
  c.addop(NO_LOCATION, JUMP, start);
  c.popFrameBlock();
  c.useLabel(except);
  c.addop(locOf(s.iter), END_ASYNC_FOR);
  c.visitStmts(s.orelse);
  c.useLabel(end);
}

/** Source: CPython 3.13 Python/compile.c compiler_while. */
export function whileLoop(c: Compiler, s: ast.While): void {
  const loop = c.newLabel();
  const body = c.newLabel();
  const end = c.newLabel();
  const anchor = c.newLabel();
  c.useLabel(loop);
  c.pushFrameBlock(locOf(s), 'while-loop', loop, end);
  jumpIf(c, locOf(s), s.test, anchor, false);
  c.useLabel(body);
  c.visitStmts(s.body);
  // The test is repeated at the bottom, so an iteration needs one jump.
  jumpIf(c, locOf(s), s.test, body, true);
  c.popFrameBlock();
  c.useLabel(anchor);
  c.visitStmts(s.orelse);
  c.useLabel(end);
}

/** Source: CPython 3.13 Python/compile.c compiler_return. */
export function returnStatement(c: Compiler, s: ast.Return): void {
  let loc = locOf(s);
  const { value } = s;
  if (!c.ste.isFunctionLike) c.error(loc, "'return' outside function");
  if (value !== null && c.ste.coroutine && c.ste.generator) {
    c.error(loc, "'return' with value in async generator");
  }
  const preserveTos = value !== null && value.kind !== 'Constant';
  if (preserveTos) {
    c.visitExpr(value);
  } else if (value !== null) {
    loc = locOf(value);
    c.addop(loc, NOP);
  }
  if (value === null || value.lineno !== s.lineno) {
    loc = locOf(s);
    c.addop(loc, NOP);
  }
  loc = unwindFrameBlocks(c, loc, preserveTos, null);
  if (value === null) c.loadConst(loc, null);
  else if (value.kind === 'Constant') c.loadTreeConst(loc, value.value);
  c.addop(loc, RETURN_VALUE);
}

/** Source: CPython 3.13 Python/compile.c compiler_break. */
export function breakStatement(c: Compiler, originLoc: SourceLocation): void {
  c.addop(originLoc, NOP);
  const found: LoopSearch = { loop: null };
  let loc = unwindFrameBlocks(c, originLoc, false, found);
  const { loop } = found;
  if (loop === null) c.error(originLoc, "'break' outside loop");
  loc = unwindFrameBlock(c, loc, loop, false);
  c.addop(loc, JUMP, loop.exit);
}

/** Source: CPython 3.13 Python/compile.c compiler_continue. */
export function continueStatement(c: Compiler, originLoc: SourceLocation): void {
  c.addop(originLoc, NOP);
  const found: LoopSearch = { loop: null };
  const loc = unwindFrameBlocks(c, originLoc, false, found);
  const { loop } = found;
  if (loop === null) c.error(originLoc, "'continue' not properly in loop");
  c.addop(loc, JUMP, loop.block);
}
