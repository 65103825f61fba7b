// Runs `__del__` of the objects that died inside the last instruction, and the callbacks of weak references to them. CPython 3.13
// Objects/object.c (PyObject_CallFinalizer), Objects/weakrefobject.c (handle_callback): there at once, here before the next bytecode, in the
// same order: what dies of a finaliser's end comes before what died after it.

import { heap } from '../memory/heap.ts';
import { setFinalizerTurn, type Due } from '../objects/finalize.ts';
import { WrapperDescrType } from '../objects/descr.ts';
import { callObject } from '../objects/calls.ts';
import { DISCARD } from '../objects/frame.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { lookupType } from '../objects/attributes.ts';
import { staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../objects/suspend.ts';
import { currentThread } from './current.ts';
import { enterPending, type Next } from './drive.ts';
import { writeUnraisable } from './unraisable.ts';
import type { ThreadState } from './thread-state.ts';

setFinalizerTurn(() => currentThread?.interrupt());

/** Pushes a native that calls them one after the other; the interrupted frame goes on afterwards. */
export function runFinalizers(ts: ThreadState): Next {
  suspendSteps(drainFinalizers());
  return enterPending(ts, DISCARD);
}

/** Runs all that is due, and all that becomes due of it. */
export function* drainFinalizers(): Steps<void> {
  // The next one last: what became due of the one that just ran comes before the rest.
  const pending: Due[] = [];
  for (;;) {
    while (heap.finalizerQueue.length > 0) pending.push(heap.finalizerQueue.pop()!);
    const due = pending.pop();
    if (due === undefined) return;
    yield* due.callback === null ? finalizeSteps(due.object) : callbackSteps(due);
  }
}

const DEL = staticStr('__del__');

/** `tp_finalize`, then the reference that kept the object alive goes: it is freed now, unless somebody has taken hold of it again. */
function* finalizeSteps(o: PyObject): Steps<void> {
  try {
    if (o.type.tp_finalize!(o) === SUSPENDED) yield;
  } catch (error) {
    yield* writeUnraisable(error, finalizerOf(o));
  }
  decref(o);
}

/** Who is named when it fails: the Python function (slot_tp_finalize), else the object. Borrowed. */
export function finalizerOf(o: PyObject): PyObject {
  const del = lookupType(o.type, DEL);
  return del === null || del.type === WrapperDescrType ? o : del;
}

function* callbackSteps({ object, callback, blamed }: Due): Steps<void> {
  try {
    let result = callObject(callback!, [object]);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(result);
  } catch (error) {
    yield* writeUnraisable(error, blamed ?? callback!);
  }
  if (blamed !== undefined) decref(blamed);
  decref(callback!);
  decref(object);
}
