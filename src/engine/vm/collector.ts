// The collector in its interpreter: what a collection needs of it, and the collection that became due. CPython 3.13 Python/gc.c (_Py_RunGC,
// _Py_ScheduleGC), Python/ceval_gil.c (_Py_HandlePending).

import { work } from '../objects/charge.ts';
import { collectSteps, type GcHost, type GcReason, type RunningCollection } from '../memory/gc.ts';
import { DISCARD } from '../objects/frame.ts';
import { suspendSteps, type Steps } from '../objects/suspend.ts';
import { currentInterpreter, currentThread } from './current.ts';
import { enterPending, type Next } from './drive.ts';
import { drainFinalizers, finalizerOf } from './finalizers.ts';
import { writeSysFileSteps } from './sys-file.ts';
import { writeUnraisable } from './unraisable.ts';
import type { GcState, GenerationNumber } from '../memory/gc-state.ts';
import type { ThreadState } from './thread-state.ts';

const host: GcHost = {
  writeUnraisable,
  drainFinalizers,
  finalizerOf,
  writeStderr: (text) => writeSysFileSteps('stderr', text),
  work: (objects) => work(objects >> 2),
  phase: (collection: RunningCollection) => currentInterpreter().machine.gcPhase(collection),
};

/** A collection of the running interpreter. */
export function* gcCollectSteps(
  generation: GenerationNumber | 'auto',
  reason: GcReason,
): Steps<number> {
  return yield* collectSteps(currentInterpreter().heap.gc, host, generation, reason);
}

/** A collection that becomes due is the business of the thread that allocated (`_PY_GC_SCHEDULED_BIT` of its eval breaker). */
export function watchCollector(gc: GcState): void {
  gc.onDue = () => {
    if (currentThread === undefined || currentThread.gcScheduled) return;
    currentThread.gcScheduled = true;
    currentThread.interrupt();
  };
}

/** Runs the collection that is due. */
export function runScheduledCollection(ts: ThreadState): Next {
  ts.gcScheduled = false;
  suspendSteps(dueSteps(ts.interp.heap.gc));
  return enterPending(ts, DISCARD);
}

function* dueSteps(gc: GcState): Steps<void> {
  if (gc.enabled) yield* gcCollectSteps('auto', 'heap');
}
