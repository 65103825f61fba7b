// yield, yield from and await; what generators and coroutines wrap around their bodies.
//
// CPython: Python/compile.c ADDOP_YIELD, compiler_add_yield_from,
// wrap_in_stopiteration_handler.

import {
  CALL_INTRINSIC_1,
  CLEANUP_THROW,
  END_SEND,
  JUMP_NO_INTERRUPT,
  POP_BLOCK,
  RERAISE,
  RESUME,
  RETURN_VALUE,
  SEND,
  SETUP_CLEANUP,
  SETUP_FINALLY,
  YIELD_VALUE,
} from '../../bytecode/generated/opcodes.ts';
import type { Compiler } from '../compiler.ts';
import { INTRINSIC_ASYNC_GEN_WRAP, INTRINSIC_STOPITERATION_ERROR } from '../intrinsics.ts';
import { NO_LOCATION } from '../source-location.ts';
import type { SourceLocation } from '../source-location.ts';

// Arguments of RESUME. CPython pycore_opcode_utils.h.
const RESUME_AFTER_YIELD = 1;
const RESUME_AFTER_YIELD_FROM = 2;
const RESUME_AFTER_AWAIT = 3;

/** Yields the top of the stack and leaves what was sent. */
export function addYield(c: Compiler, loc: SourceLocation): void {
  if (c.ste.generator && c.ste.coroutine) {
    c.addop(loc, CALL_INTRINSIC_1, INTRINSIC_ASYNC_GEN_WRAP);
  }
  c.addop(loc, YIELD_VALUE, 0);
  c.addop(loc, RESUME, RESUME_AFTER_YIELD);
}

/** Delegates to the iterator below the top of the stack; leaves its result. */
export function addYieldFrom(c: Compiler, loc: SourceLocation, isAwait: boolean): void {
  const send = c.newLabel();
  const fail = c.newLabel();
  const exit = c.newLabel();
  c.useLabel(send);
  c.addop(loc, SEND, exit);
  // A virtual try/except for a StopIteration that close() or throw() raises.
  c.addop(loc, SETUP_FINALLY, fail);
  c.addop(loc, YIELD_VALUE, 1);
  c.addop(NO_LOCATION, POP_BLOCK);
  c.addop(loc, RESUME, isAwait ? RESUME_AFTER_AWAIT : RESUME_AFTER_YIELD_FROM);
  c.addop(loc, JUMP_NO_INTERRUPT, send);
  c.useLabel(fail);
  c.addop(loc, CLEANUP_THROW);
  c.useLabel(exit);
  c.addop(loc, END_SEND);
}

/** A StopIteration that leaves a generator becomes a RuntimeError (PEP 479). */
export function wrapInStopIterationHandler(c: Compiler): void {
  const handler = c.newLabel();
  c.u.seq.insert(0, SETUP_CLEANUP, handler, NO_LOCATION);
  c.loadConst(NO_LOCATION, null);
  c.addop(NO_LOCATION, RETURN_VALUE);
  c.useLabel(handler);
  c.addop(NO_LOCATION, CALL_INTRINSIC_1, INTRINSIC_STOPITERATION_ERROR);
  c.addop(NO_LOCATION, RERAISE, 1);
}
