// list: a growing array. CPython 3.13 Objects/listobject.c (list_resize, list_dealloc). Methods are in list-methods.ts.
// Invariant: owns one reference to each item; `allocated` follows CPython's over-allocation and is what sys.getsizeof shows.

import { heap } from '../memory/heap.ts';
import { decref, free, PyGcObject, type PyObject, type PyType } from './object.ts';
import { newStaticType } from './static-type.ts';

export const ListType = newStaticType('list', { isBaseType: true, hasGc: true, basicSize: 40 });

const LIST_BYTES = 56;

export class PyList extends PyGcObject {
  items: PyObject[];
  allocated: number;

  /** Steals the references in `items`, and the array. */
  constructor(items: PyObject[], type: PyType = ListType) {
    super(type, LIST_BYTES);
    this.items = items;
    this.allocated = items.length;
    heap.gc.track(this);
    if (items.length > 0) heap.adjust(8 * items.length);
  }

  /** After `items` changed its length: `list_resize`. */
  resized(): void {
    const size = this.items.length;
    if (this.allocated >= size && size >= this.allocated >> 1) return;
    let allocated = (size + (size >> 3) + 6) & ~3;
    if (size === 0) allocated = 0;
    heap.adjust(8 * (allocated - this.allocated));
    this.allocated = allocated;
  }

  /** Takes its own reference. */
  append(item: PyObject): void {
    item.refcnt++;
    this.items.push(item);
    if (this.allocated < this.items.length) this.resized();
  }
}

/** Steals the references in `items`. */
export function newList(items: PyObject[]): PyList {
  return new PyList(items);
}

ListType.tp_dealloc = (o) => {
  const list = o as PyList;
  heap.gc.untrack(list);
  const own = list.dict;
  if (own !== null) {
    list.dict = null;
    decref(own);
  }
  const items = list.items;
  heap.adjust(-8 * list.allocated);
  list.items = [];
  // CPython drops from the last item to the first.
  for (let i = items.length - 1; i >= 0; i--) decref(items[i]!);
  free(list, LIST_BYTES);
};
ListType.tp_traverse = (o, visit) => {
  for (const item of (o as PyList).items) visit(item);
};
ListType.tp_clear = (o) => {
  const list = o as PyList;
  const items = list.items;
  list.items = [];
  list.resized();
  for (let i = items.length - 1; i >= 0; i--) decref(items[i]!);
};
