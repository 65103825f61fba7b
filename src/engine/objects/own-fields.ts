// Objects whose owned references are a few named fields: iterators, views, slices. What tp_dealloc, tp_traverse and tp_clear do for
// them is the same everywhere, so it is made from the names.
// CPython 3.13: e.g. Objects/listobject.c (listiter_dealloc, listiter_traverse).

import { heap } from '../memory/heap.ts';
import { clearWeakRefs } from './weakref-list.ts';
import { decref, fixedBytes, free, PyGcObject, type PyObject, type PyType } from './object.ts';

/** An object of the collector with a fixed size: header of 16 bytes, `basicSize` of its type. Tracked from birth. */
export class PyNative extends PyGcObject {
  constructor(type: PyType) {
    super(type, fixedBytes(type));
    // The first kind of these is in the lists already (linkContainer).
    if (type.hasGc && !type.makesContainers) heap.gc.track(this);
  }

  /** A part that never changes: a copy of the object has the same. Null: there is none. */
  get lasting(): object | null {
    return null;
  }
}

type Fields = Record<string, PyObject | null>;

/** Sets the memory slots of `type`, whose instances are PyNative and own `fields` (a null field owns nothing). `clears`: the class has `tp_clear`. */
export function ownsFields(type: PyType, fields: readonly string[], clears = false): void {
  type.hasGc = fields.length > 0;
  type.tp_traverse = (o, visit) => {
    for (const name of fields) {
      const child = (o as unknown as Fields)[name];
      if (child != null) visit(child);
    }
  };
  if (clears) type.tp_clear = (o) => clearFields(o, fields);
  type.tp_dealloc = (o) => {
    heap.gc.untrack(o as PyNative);
    if (o.weakrefs !== null) clearWeakRefs(o);
    clearFields(o, fields);
    dropInstanceDict(o);
    free(o, fixedBytes(o.type));
  };
}

function clearFields(o: PyObject, fields: readonly string[]): void {
  for (const name of fields) {
    const child = (o as unknown as Fields)[name];
    if (child == null) continue;
    (o as unknown as Fields)[name] = null;
    decref(child);
  }
}

/** Drops the `__dict__` of an instance of a Python subclass. */
export function dropInstanceDict(o: PyObject): void {
  const own = o.dict;
  if (own === null) return;
  o.dict = null;
  decref(own);
}
