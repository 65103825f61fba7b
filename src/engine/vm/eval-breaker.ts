// What happens when the fuel of a thread is spent: finalisers that wait, a collection that is due, or the end of the slice.
// CPython 3.13 Python/ceval_gil.c (_Py_HandlePending).

import { JUMP_BACKWARD } from '../bytecode/generated/opcodes.ts';
import { INSTRUCTIONS } from '../bytecode/instructions.ts';
import { Frame } from '../objects/frame.ts';
import { raiseAsyncException } from './async-exception.ts';
import { runScheduledCollection } from './collector.ts';
import { OUT_OF_FUEL, RUN, type Next } from './drive.ts';
import { runFinalizers } from './finalizers.ts';
import { isWatched, startTracing, traceInstruction } from './tracing.ts';
import { runSignalHandlers } from './signals.ts';
import type { ThreadState } from './thread-state.ts';

/** By opcode: the eval breaker is checked when the instruction ends (HAS_EVAL_BREAK_FLAG). */
const BREAKS = new Uint8Array(256);
for (const row of INSTRUCTIONS) if (!row.pseudo && row.evalBreak) BREAKS[row.number] = 1;

/** The fuel is spent before the next instruction. RUN: go on with that instruction (paid for), or with the frame that was pushed. */
export function exhausted(ts: ThreadState): typeof OUT_OF_FUEL | Next {
  const { top } = ts;
  ts.fuel++;
  for (;;) {
    ts.fuel += ts.owedFuel;
    ts.owedFuel = 0;
    let next: Next;
    if (ts.interp.heap.finalizerQueue.length > 0) next = runFinalizers(ts);
    else if (hasSignals(ts) && atSwitchPoint(ts)) next = atJump(ts, runSignalHandlers);
    else if (ts.gcScheduled && collectsHere(ts)) next = runScheduledCollection(ts);
    else if (ts.asyncException !== null && atSwitchPoint(ts))
      next = atJump(ts, raiseAsyncException);
    else break;
    if (next !== RUN || ts.top !== top) {
      startTracing(ts);
      return next;
    }
  }
  if (ts.fuel === 0) return OUT_OF_FUEL;
  if (ts.lookout?.(ts) === true) {
    ts.endSlice();
    return OUT_OF_FUEL;
  }
  ts.fuel--;
  // Something is due, but this is no place to look at the breaker: ask again after the next instruction.
  if (ts.gcScheduled || ts.asyncException !== null || hasSignals(ts)) ts.interrupt();
  if (ts.interp.heap.tracemalloc !== null) noteInstruction(ts);
  if (ts.lookout !== null) ts.interrupt();
  if (isWatched(ts)) {
    ts.interrupt();
    return traceInstruction(ts);
  }
  return RUN;
}

/** Allocations are traced: says which instruction is about to run, and asks to be called before the next one. */
function noteInstruction(ts: ThreadState): void {
  const top = ts.top as Frame;
  ts.tracedFrame = top;
  ts.tracedPc = top.pc;
  ts.interrupt();
}

const hasSignals = (ts: ThreadState): boolean => ts.interp.signals.isDue && ts.isMain;

/**
 * JUMP_BACKWARD looks at the breaker before it jumps: what comes up there, and the frame that a handler is shown, stand at the jump.
 * `handle` is told to put the frame back, should it go on.
 */
function atJump(ts: ThreadState, handle: (ts: ThreadState, goesOn: () => unknown) => Next): Next {
  const { top } = ts;
  if (!(top instanceof Frame) || top.code.executable.ops[top.pc] !== JUMP_BACKWARD)
    return handle(ts, () => {});
  top.pc++;
  return handle(ts, () => top.pc--);
}

function collectsHere(ts: ThreadState): boolean {
  return ts.interp.heap.gc.parameters.trigger === 'allocation' || atSwitchPoint(ts);
}

/**
 * May a thread that stands here lose its turn in CPython since 3.11: has the last instruction checked the eval breaker when it ended, or is
 * the next one a backward jump, which checks before it jumps?
 */
export function atSwitchPoint(ts: ThreadState): boolean {
  const top = ts.top;
  if (!(top instanceof Frame)) return true;
  const { ops } = top.code.executable;
  if (ops[top.pc] === JUMP_BACKWARD) return true;
  // A call of a Python function goes on in the frame of that (DISPATCH_INLINED): CALL itself never comes to its end.
  return top.pc > 0 && BREAKS[ops[top.pc - 1]!] === 1 && top.landedAt !== top.pc;
}
