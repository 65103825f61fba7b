// The iterator of a memoryview. CPython 3.13 Objects/memoryobject.c (memoryiter_next).

import { expectFormat, unpackItem } from './memoryview-items.ts';
import type { PyMemoryView } from './memoryview.ts';
import { incref, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { selfIter } from './seq-iter.ts';
import { newStaticType } from './static-type.ts';

const MemoryIterType = newStaticType('memory_iterator', { hasGc: true, basicSize: 56 });

class PyMemoryIter extends PyNative {
  /** Owned. */
  declare view: PyObject | null;
  declare index: number;
  constructor(view: PyMemoryView) {
    super(MemoryIterType);
    this.view = incref(view);
    this.index = 0;
  }
}
ownsFields(MemoryIterType, ['view']);

MemoryIterType.tp_iter = selfIter;
MemoryIterType.tp_iternext = (o) => {
  const it = o as PyMemoryIter;
  const view = it.view as PyMemoryView;
  if (it.index >= (view.shape[0] ?? 0)) return null;
  const at = view.start + it.index * view.strides[0]!;
  it.index++;
  return unpackItem(view.behind('read'), at, expectFormat(view.format));
};

export function newMemoryIter(view: PyMemoryView): PyObject {
  return new PyMemoryIter(view);
}
