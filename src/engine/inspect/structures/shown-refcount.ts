// The count field of an immortal object as it lies in memory. CPython 3.13 Include/object.h (_Py_IMMORTAL_REFCNT), 3.14 refcount.h.

import { heap, IMMORTAL_REFCNT } from '../../memory/heap.ts';
import type { PyObject } from '../../objects/object.ts';

export function reportedRefcount(o: PyObject): number {
  return heap.profile.immortalRefcount ?? Math.max(o.refcnt - IMMORTAL_REFCNT, 1);
}
