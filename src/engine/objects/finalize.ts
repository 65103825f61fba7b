// Finalisers and weak references when an object dies. CPython 3.13 Objects/typeobject.c (subtype_dealloc), Objects/object.c
// (PyObject_CallFinalizerFromDealloc), Objects/weakrefobject.c (PyObject_ClearWeakRefs).
//
// `__del__` is Python, and an object may die inside any native. So the object is kept alive on a queue, with one reference of its own, and
// the loop calls `__del__` before the next bytecode; then the reference is dropped again, this time for good (or not: resurrection).

import type { PyObject } from './object.ts';

/** Objects whose `__del__` must run, in order of death. The loop empties it (vm/finalizers.ts). */
export const finalizerQueue: PyObject[] = [];

/** Asks the loop to look at the queue before the next bytecode. The vm installs it. */
let requestTurn: () => void = () => {};

export function setFinalizerTurn(request: () => void): void {
  requestTurn = request;
}

/** At the start of a deallocation: true if the object must live on for its `__del__`. */
export function finalize(o: PyObject): boolean {
  if (o.type.tp_finalize === null || o.finalized) return false;
  o.finalized = true;
  o.refcnt = 1;
  queueFinalizer(o);
  return true;
}

/** `__del__` of `o` runs before the next bytecode; takes over a reference that keeps it alive until then. */
export function queueFinalizer(o: PyObject): void {
  finalizerQueue.push(o);
  requestTurn();
}

/** Has `__del__` been queued or run already (`_PyGC_FINALIZED`)? */
export function isFinalized(o: PyObject): boolean {
  return o.finalized;
}

export function markFinalized(o: PyObject): void {
  o.finalized = true;
}
