// Runs `__del__` of the objects that died inside the last instruction. CPython 3.13 Objects/object.c (PyObject_CallFinalizer): there at
// once, here before the next bytecode, in the same order.

import { finalizerQueue, setFinalizerTurn } from '../objects/finalize.ts';
import { DISCARD } from '../objects/frame.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../objects/suspend.ts';
import { currentThread } from './current.ts';
import { enterPending, RUN } from './drive.ts';
import { writeUnraisable } from './unraisable.ts';
import type { ThreadState } from './thread-state.ts';

setFinalizerTurn(() => currentThread?.interrupt());

/** Pushes a native that calls them one after the other; the interrupted frame goes on afterwards. */
export function runFinalizers(ts: ThreadState): typeof RUN {
  const dying = finalizerQueue.splice(0);
  suspendSteps(finalizeSteps(dying));
  // Finalisers that block stop the thread like any call; that is settled by the loop around us.
  enterPending(ts, DISCARD);
  return RUN;
}

export function* finalizeSteps(dying: PyObject[]): Steps<null> {
  for (const o of dying) {
    try {
      if (o.type.tp_finalize!(o) === SUSPENDED) yield;
    } catch (error) {
      yield* writeUnraisable(error, o);
    }
    // The reference that kept it alive: freed now, unless somebody has taken hold of it again.
    decref(o);
  }
  return null;
}
