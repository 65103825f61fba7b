// Bookkeeping while a pattern is compiled: captured names, values in use, ways to fail.
//
// CPython: Python/compile.c struct pattern_context, ensure_fail_pop, jump_to_fail_pop,
// emit_and_reset_fail_pop, pattern_helper_store_name, pattern_helper_rotate.

import { EngineBug } from '../../base/assert.ts';
import { POP_TOP, SWAP } from '../../bytecode/generated/opcodes.ts';
import type * as ast from '../../parser/ast.ts';
import { strRepr } from '../../parser/python-repr.ts';
import type { Compiler } from '../compiler.ts';
import type { Label } from '../instruction-sequence.ts';
import type { SourceLocation } from '../source-location.ts';

export interface PatternContext {
  /** Names captured so far; their values are below the `onTop` values. */
  stores: string[];
  /** Whether a pattern that always matches is allowed here. */
  allowIrrefutable: boolean;
  /** failPop[n]: where to go on failure with n values to pop. */
  failPop: Label[];
  /** Values on the stack that are needed for the rest of the pattern. */
  onTop: number;
}

/** How patterns compile patterns inside them. */
export type PatternVisitor = (c: Compiler, p: ast.pattern_ty, pc: PatternContext) => void;

export function newPatternContext(allowIrrefutable: boolean): PatternContext {
  return { stores: [], allowIrrefutable, failPop: [], onTop: 0 };
}

/** The label for failing with `n` values to pop. */
export function ensureFailPop(c: Compiler, pc: PatternContext, n: number): Label {
  while (pc.failPop.length <= n) pc.failPop.push(c.newLabel());
  const label = pc.failPop[n];
  if (label === undefined) throw new EngineBug('no label for failing');
  return label;
}

/** Fails with `op`: what is in use and what was captured has to go. */
export function jumpToFailPop(
  c: Compiler,
  loc: SourceLocation,
  pc: PatternContext,
  op: number,
): void {
  c.addop(loc, op, ensureFailPop(c, pc, pc.onTop + pc.stores.length));
}

/** The pops that the failing jumps go to, and then the next case. */
export function emitAndResetFailPop(c: Compiler, loc: SourceLocation, pc: PatternContext): void {
  for (let n = pc.failPop.length - 1; n >= 0; n--) {
    c.useLabel(ensureFailPop(c, pc, n));
    if (n > 0) c.addop(loc, POP_TOP);
  }
  pc.failPop = [];
}

/** Captures the top of the stack as `name`; `_` drops it. */
export function storeName(
  c: Compiler,
  loc: SourceLocation,
  name: string | null,
  pc: PatternContext,
): void {
  if (name === null) return c.addop(loc, POP_TOP);
  if (pc.stores.includes(name)) duplicateStore(c, loc, name);
  rotate(c, loc, pc.onTop + pc.stores.length + 1);
  pc.stores.push(name);
}

export function duplicateStore(c: Compiler, loc: SourceLocation, name: string): never {
  return c.error(loc, `multiple assignments to name ${strRepr(name)} in pattern`);
}

/** Moves the top of the stack to position `count` (1 is the top). */
export function rotate(c: Compiler, loc: SourceLocation, count: number): void {
  for (let depth = count; depth > 1; depth--) c.addop(loc, SWAP, depth);
}
