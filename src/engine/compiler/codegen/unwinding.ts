// Leaving blocks early: what return, break and continue have to clean up on the way.
//
// CPython: Python/compile.c compiler_unwind_fblock, compiler_unwind_fblock_stack,
// compiler_call_exit_with_nones.

import {
  CALL,
  GET_AWAITABLE,
  POP_BLOCK,
  POP_EXCEPT,
  POP_TOP,
  SWAP,
} from '../../bytecode/generated/opcodes.ts';
import type { Compiler } from '../compiler.ts';
import { NO_LABEL } from '../instruction-sequence.ts';
import { NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';
import type { FrameBlock } from '../unit.ts';
import { addYieldFrom } from './generators.ts';
import { nameop } from './names.ts';

/** Where a search for the innermost loop leaves its result. */
export interface LoopSearch {
  loop: FrameBlock | null;
}

/**
 * Leaves one block. With `preserveTos` the top of the stack survives. Returns the location
 * for what follows: artificial behind code that has a line of its own.
 */
export function unwindFrameBlock(
  c: Compiler,
  loc: SourceLocation,
  info: FrameBlock,
  preserveTos: boolean,
): SourceLocation {
  const swap = (): void => {
    if (preserveTos) c.addop(loc, SWAP, 2);
  };
  switch (info.type) {
    case 'while-loop':
    case 'exception-handler':
    case 'exception-group-handler':
    case 'async-comprehension-generator':
    case 'stop-iteration':
      return loc;
    case 'for-loop':
    case 'pop-value':
      swap();
      c.addop(loc, POP_TOP);
      return loc;
    case 'try-except':
      c.addop(loc, POP_BLOCK);
      return loc;
    case 'finally-try':
      c.addop(loc, POP_BLOCK);
      if (preserveTos) c.pushFrameBlock(loc, 'pop-value', NO_LABEL, NO_LABEL);
      c.visitStmts(info.finalbody ?? []);
      if (preserveTos) c.popFrameBlock();
      return NO_LOCATION;
    case 'finally-end':
      swap();
      c.addop(loc, POP_TOP);
      swap();
      c.addop(loc, POP_BLOCK);
      c.addop(loc, POP_EXCEPT);
      return loc;
    case 'with':
    case 'async-with':
      unwindWith(c, info, preserveTos);
      return NO_LOCATION;
    case 'handler-cleanup':
      if (info.handlerName !== null) c.addop(loc, POP_BLOCK);
      swap();
      c.addop(loc, POP_BLOCK);
      c.addop(loc, POP_EXCEPT);
      if (info.handlerName !== null) unbindHandlerName(c, loc, info.handlerName);
      return loc;
  }
}

/**
 * Leaves all blocks, or those up to the innermost loop if `search` is given.
 * Source: CPython 3.13 Python/compile.c compiler_unwind_fblock_stack.
 */
export function unwindFrameBlocks(
  c: Compiler,
  loc: SourceLocation,
  preserveTos: boolean,
  search: LoopSearch | null,
): SourceLocation {
  const top = c.u.fblocks.at(-1);
  if (top === undefined) return loc;
  if (top.type === 'exception-group-handler') {
    c.error(loc, "'break', 'continue' and 'return' cannot appear in an except* block");
  }
  if (search !== null && (top.type === 'while-loop' || top.type === 'for-loop')) {
    search.loop = top;
    return loc;
  }
  // A finally block must not see the blocks that were left before it.
  c.u.fblocks.pop();
  const inner = unwindFrameBlock(c, loc, top, preserveTos);
  const result = unwindFrameBlocks(c, inner, preserveTos, search);
  c.u.fblocks.push(top);
  return result;
}

/** name = None; del name: an exception does not stay alive through its name. */
export function unbindHandlerName(c: Compiler, loc: SourceLocation, name: string): void {
  c.loadConst(loc, null);
  nameop(c, loc, name, 'Store');
  nameop(c, loc, name, 'Del');
}

/** __exit__(None, None, None) */
export function callExitWithNones(c: Compiler, loc: SourceLocation): void {
  for (let i = 0; i < 3; i++) c.loadConst(loc, null);
  c.addop(loc, CALL, 2);
}

function unwindWith(c: Compiler, info: FrameBlock, preserveTos: boolean): void {
  const { loc } = info;
  c.addop(loc, POP_BLOCK);
  if (preserveTos) c.addop(loc, SWAP, 2);
  callExitWithNones(c, loc);
  if (info.type === 'async-with') {
    c.addop(loc, GET_AWAITABLE, 2);
    c.loadConst(loc, null);
    addYieldFrom(c, loc, true);
  }
  c.addop(loc, POP_TOP);
}
