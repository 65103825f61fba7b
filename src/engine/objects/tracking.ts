// Who is on the collector's lists at all: what can't be part of a cycle is left out. CPython 3.13 Include/internal/pycore_object.h
// (_PyObject_GC_MAY_BE_TRACKED), Objects/tupleobject.c (_PyTuple_MaybeUntrack), Objects/dictobject.c (PyDict_MaybeUntrack).

import { heap } from '../memory/heap.ts';
import { DictType, type PyDict } from './dict.ts';
import { TupleType, type PyTuple } from './tuple.ts';
import type { PyGcObject, PyObject, PyType } from './object.ts';
import { PyType as TypeClass } from './object.ts';

/** PyObject_IS_GC: the class has the flag, and built-in classes themselves are no containers. */
export function isGc(o: PyObject): boolean {
  return o.type.hasGc && (!(o instanceof TypeClass) || (o as PyType).isHeapType);
}

/** Is `o` on one of the collector's lists? */
export function isTracked(o: PyObject): boolean {
  return (o as PyGcObject).gcNext != null;
}

/** Could a reference to `o` close a cycle, now or later? */
export function mayBeTracked(o: PyObject): boolean {
  return isGc(o) && (o.type !== TupleType || isTracked(o));
}

export function maybeUntrackTuple(o: PyGcObject): void {
  if (o.type !== TupleType) return;
  const { items } = o as unknown as PyTuple;
  for (let i = 0; i < items.length; i++) if (mayBeTracked(items[i]!)) return;
  heap.gc.untrack(o);
}

export function maybeUntrackDict(o: PyGcObject): void {
  if (o.type !== DictType) return;
  const { keys, values } = o as unknown as PyDict;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (key !== null && (mayBeTracked(values[i]!) || mayBeTracked(key))) return;
  }
  heap.gc.untrack(o);
}
