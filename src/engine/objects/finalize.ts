// Finalisers and callbacks of weak references when an object dies. CPython 3.13 Objects/typeobject.c (subtype_dealloc), Objects/object.c
// (PyObject_CallFinalizerFromDealloc), Objects/weakrefobject.c (handle_callback).
//
// They are Python, and an object may die inside any native. So they wait on a queue of the heap, in order of death, and the loop calls them before the
// next bytecode (vm/finalizers.ts). An object with `__del__` is kept alive until then with one reference of its own, which is dropped
// afterwards, this time for good (or not: resurrection).

import { heap } from '../memory/heap.ts';
import type { PyObject } from './object.ts';

/** What waits to be called. */
export interface Due {
  /** The object with `tp_finalize`, or the weak reference. Owned. */
  readonly object: PyObject;
  /** The weak reference's callback, owned; null: `tp_finalize` of the object. */
  readonly callback: PyObject | null;
  /** Who is named if the callback fails, owned; absent: the callback. */
  readonly blamed?: PyObject;
}

/** Asks the loop to look at the queue before the next bytecode. The vm installs it. */
let requestTurn: () => void = () => {};

export function setFinalizerTurn(request: () => void): void {
  requestTurn = request;
}

/** At the start of a deallocation: true if the object must live on for its `tp_finalize`. */
export function finalize(o: PyObject): boolean {
  if (o.type.tp_finalize === null || o.finalized) return false;
  o.finalized = true;
  o.refcnt = 1;
  heap.finalizerQueue.push({ object: o, callback: null });
  requestTurn();
  return true;
}

/** `callback(ref)` is due. Steals both. */
export function queueCallback(ref: PyObject, callback: PyObject): void {
  heap.finalizerQueue.push({ object: ref, callback });
  requestTurn();
}

/** A buffer has been given back: `callback(view)` is due. Steals all. */
export function queueRelease(view: PyObject, callback: PyObject, blamed: PyObject): void {
  heap.finalizerQueue.push({ object: view, callback, blamed });
  requestTurn();
}

/** Has `__del__` been queued or run already (`_PyGC_FINALIZED`)? */
export function isFinalized(o: PyObject): boolean {
  return o.finalized;
}

export function markFinalized(o: PyObject): void {
  o.finalized = true;
}
