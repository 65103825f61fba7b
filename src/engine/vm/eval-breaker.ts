// What happens when the fuel of a thread is spent: finalisers that wait, or the end of the slice.
// CPython 3.13 Python/ceval_gil.c (_Py_HandlePending).

import { INSTRUCTIONS } from '../bytecode/instructions.ts';
import { finalizerQueue } from '../objects/finalize.ts';
import { Frame } from '../objects/frame.ts';
import { OUT_OF_FUEL, RUN } from './drive.ts';
import { runFinalizers } from './finalizers.ts';
import type { ThreadState } from './thread-state.ts';

/** By opcode: the eval breaker is checked when the instruction ends (HAS_EVAL_BREAK_FLAG). */
const BREAKS = new Uint8Array(256);
for (const row of INSTRUCTIONS) if (!row.pseudo && row.evalBreak) BREAKS[row.number] = 1;

/** The fuel is spent before the next instruction. RUN: go on with that instruction (or with the frame that was pushed). */
export function exhausted(ts: ThreadState): typeof OUT_OF_FUEL | typeof RUN {
  ts.fuel++;
  const owed = ts.owedFuel;
  ts.owedFuel = 0;
  if (finalizerQueue.length > 0) {
    ts.fuel += owed;
    return runFinalizers(ts);
  }
  if (owed === 0) return OUT_OF_FUEL;
  ts.fuel += owed - 1;
  return RUN;
}

/** May a thread that stands here lose its turn in CPython since 3.11: has the last instruction checked the eval breaker? */
export function atSwitchPoint(ts: ThreadState): boolean {
  const top = ts.top;
  if (!(top instanceof Frame)) return true;
  return top.pc > 0 && BREAKS[top.code.executable.ops[top.pc - 1]!] === 1;
}
