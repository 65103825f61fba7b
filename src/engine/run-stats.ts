// What `stats` says of a run that is over, or goes on. Not in CPython.

import { finalizeInterpreter } from './finalization.ts';
import { BudgetExceeded } from './vm/budget.ts';
import type { RunStats, ThreadStats } from './door.ts';
import type { Run } from './run.ts';
import type { ThreadState } from './vm/thread-state.ts';

/** After the end of the run its interpreter is torn down, which is how one knows what is left. */
export function statsOf(live: Run): RunStats {
  if (live.outcome !== null && live.objectsLeft === null)
    live.objectsLeft = finalizeWithinBudget(live);
  return {
    bytecodes: live.step,
    virtualNs: live.now(),
    peakHeapBytes: live.heap.peakBytes,
    ownPeakHeapBytes: live.heap.ownPeakBytes,
    objectsLeft: live.objectsLeft,
    threads: live.threads.map(threadStats),
  };
}

function threadStats(ts: ThreadState): ThreadStats {
  const { running, waiting, blocked } = ts.times.spentNs;
  return {
    pid: ts.interp.machine.entry.pid,
    thread: ts.name,
    bytecodes: ts.times.bytecodes,
    runningNs: running,
    waitingForGilNs: waiting,
    blockedNs: blocked,
  };
}

/** What is left cannot keep the host longer than the program could. */
function finalizeWithinBudget(run: Run): number {
  try {
    return run.leftBehind() + finalizeInterpreter(run.first);
  } catch (error) {
    if (!(error instanceof BudgetExceeded)) throw error;
    return run.heap.liveObjects;
  }
}
