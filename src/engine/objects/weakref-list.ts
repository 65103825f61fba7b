// The list of weak references that an object carries, and what becomes of it when the object dies.
// CPython 3.13 Objects/weakrefobject.c (insert_head, insert_after, clear_weakref, PyObject_ClearWeakRefs, handle_callback).
//
// Invariant: `o.weakrefs` is the head of a doubly linked list of the references to `o`, none of them owned. First the plain reference, then
// the plain proxy (those without a callback, shared by everybody), then the others, youngest first. Built-in classes are shared by all
// processes, so the head of theirs hangs on the heap of the process (`managed_static_type_state.tp_weaklist`).

import { heap } from '../memory/heap.ts';
import { queueCallback } from './finalize.ts';
import { noteTaken, watchReferences } from './last-reference.ts';
import { decref, isImmortal, PyGcObject, type PyObject, type PyType } from './object.ts';

/** `weakref.ref`, `weakref.proxy` and subclasses of ref. */
export class PyWeakReference extends PyGcObject {
  override dict = null as PyGcObject['dict'];
  override slots = null as PyGcObject['slots'];
  /** Not owned; null when it is gone (`wr_object` is None). */
  object: PyObject | null = null;
  /** Owned. */
  declare callback: PyObject | null;
  /** Hash of the object once asked for: low and high half. */
  hashLow = 0;
  hashHigh = 0;
  hashed = false;
  previous: PyWeakReference | null = null;
  next: PyWeakReference | null = null;

  /** Takes its own reference to `callback`. Not yet in a list. */
  constructor(type: PyType, callback: PyObject | null) {
    super(type, type.basicSize + 16);
    this.callback = callback;
    if (callback !== null) callback.refcnt++;
  }
}

/** As the access log calls the list of an object's references, and what a reference refers to. */
export const REFERENCES = '__weakref__';
const REFERENT = 'referent';

type Touch = (owner: PyObject, name: string, kind: 'read' | 'write' | 'update') => void;

/** Tells whoever explores schedules. Who runs is the business of vm/current.ts, which fills it in. */
let touch: Touch = () => {};
export function setWeakrefTouch(told: Touch): void {
  touch = told;
}

/** The object that `ref` refers to now; somebody asks who depends on the answer. Borrowed. */
export function referent(ref: PyWeakReference): PyObject | null {
  touch(ref, REFERENT, 'read');
  if (ref.object !== null) noteTaken(ref.object);
  return ref.object;
}

/** Head of the list of references to `o` (GET_WEAKREFS_LISTPTR). */
export function firstReference(o: PyObject): PyWeakReference | null {
  return isImmortal(o) ? (heap.weakrefsOfStatic.get(o) ?? null) : o.weakrefs;
}

function setFirstReference(o: PyObject, ref: PyWeakReference | null): void {
  if (!isImmortal(o)) o.weakrefs = ref;
  else if (ref === null) heap.weakrefsOfStatic.delete(o);
  else heap.weakrefsOfStatic.set(o, ref);
}

/** Puts `ref` to `o` behind `after`, or first. */
export function insertReference(
  ref: PyWeakReference,
  o: PyObject,
  after: PyWeakReference | null,
): void {
  touch(o, REFERENCES, 'update');
  if (!isImmortal(o)) watchReferences(o, 'weak reference');
  ref.object = o;
  ref.previous = after;
  ref.next = after === null ? firstReference(o) : after.next;
  if (after === null) setFirstReference(o, ref);
  else after.next = ref;
  if (ref.next !== null) ref.next.previous = ref;
}

/** _PyWeakref_ClearRef: the reference forgets its object; its callback stays. */
export function forgetObject(ref: PyWeakReference): void {
  const o = ref.object;
  if (o === null) return;
  touch(o, REFERENCES, 'update');
  ref.object = null;
  if (firstReference(o) === ref) setFirstReference(o, ref.next);
  if (ref.previous !== null) ref.previous.next = ref.next;
  if (ref.next !== null) ref.next.previous = ref.previous;
  ref.previous = null;
  ref.next = null;
}

/**
 * PyObject_ClearWeakRefs: `o` dies. All references are cleared first, then the callbacks are due, youngest reference first (they run when the
 * queue of finalisers does).
 */
export function clearWeakRefs(o: PyObject): void {
  const due: PyWeakReference[] = [];
  for (let ref = o.weakrefs; ref !== null; ref = o.weakrefs) {
    touch(ref, REFERENT, 'write');
    forgetObject(ref);
    if (ref.callback === null) continue;
    // A reference that dies itself right now calls nobody.
    if (ref.refcnt > 0) due.push(ref);
    else dropCallback(ref);
  }
  for (const ref of due) {
    const callback = ref.callback!;
    ref.callback = null;
    ref.refcnt++;
    queueCallback(ref, callback);
  }
}

function dropCallback(ref: PyWeakReference): void {
  const callback = ref.callback!;
  ref.callback = null;
  decref(callback);
}
