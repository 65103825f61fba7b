// list: a growing array. CPython 3.13 Objects/listobject.c (list_resize, list_dealloc). Methods are in list-methods.ts.
// Invariant: owns one reference to each item; `allocated` follows CPython's over-allocation and is what sys.getsizeof shows.

import { LIST_FREE_LIST } from '../memory/free-lists.ts';
import { heap } from '../memory/heap.ts';
import { decref, free, PyGcObject, WRITTEN_BELOW, type PyObject, type PyType } from './object.ts';
import { newStaticType } from './static-type.ts';

export const ListType = newStaticType('list', { isBaseType: true, hasGc: true, basicSize: 40 });

const LIST_BYTES = 56;
/** Units of the collector's header. */
const HEADER = ListType.headerUnits;

export class PyList extends PyGcObject {
  declare items: PyObject[];
  declare allocated: number;

  /** Where the array of items lies (`ob_item`); 0: there is none. */
  itemsAddress = 0;

  /** Steals the references in `items`, and the array. `fresh`: `list()` itself takes a new block (tp_alloc), never a parked one. */
  constructor(items: PyObject[], type: PyType = ListType, fresh = false) {
    super(type, type === ListType ? WRITTEN_BELOW : LIST_BYTES);
    if (type === ListType) {
      this.type = type;
      this.refcnt = 1;
      this.address = heap.allocate(fresh ? LIST_BYTES : LIST_FREE_LIST) + HEADER;
      if (heap.refchain !== null) heap.refchain.add(this);
      if (fresh || !heap.reused) heap.gc.allocated();
    }
    this.items = items;
    if (items.length > 0) this.itemsAddress = heap.allocateRaw(8 * items.length);
    this.allocated = items.length;
    heap.gc.track(this);
  }

  /** After `items` changed its length, which was `before`: `list_resize`. */
  resized(before = this.items.length - 1): void {
    const size = this.items.length;
    if (this.allocated >= size && size >= this.allocated >> 1) return;
    this.reserve(size === 0 ? 0 : heap.profile.listSlots(size, size - before));
  }

  /** After a list without an array got items from something that knows its length: `list_preallocate_exact`. */
  filled(before: number): void {
    const size = this.items.length;
    if (this.allocated > 0 || !heap.profile.listExactEven) return this.resized(before);
    this.reserve(exactSlots(size));
  }

  /** Room for `count` more items that an iterable has promised. */
  makeRoom(count: number): void {
    if (this.allocated === 0 && heap.profile.listExactEven) {
      if (count > 0) this.reserve(exactSlots(count));
      return;
    }
    const size = this.items.length + count;
    if (this.allocated < size) this.reserve(heap.profile.listSlots(size, count));
  }

  /** Room for `count` more items of a set or a dict: `list_resize` at once. */
  makeRoomFor(count: number): void {
    const size = this.items.length + count;
    if (this.allocated < size) this.reserve(heap.profile.listSlots(size, count));
  }

  /** Room for `allocated` items, no more. */
  reserve(allocated: number): void {
    const before = this.allocated;
    if (allocated === before) return;
    if (allocated === 0) {
      heap.releaseRaw(this.itemsAddress, 8 * before);
      this.itemsAddress = 0;
    } else if (before === 0) this.itemsAddress = heap.allocateRaw(8 * allocated);
    else this.itemsAddress = heap.reallocateRaw(this.itemsAddress, 8 * before, 8 * allocated);
    // Only here: memory may be all gone.
    this.allocated = allocated;
  }

  /** Takes its own reference. */
  append(item: PyObject): void {
    item.refcnt++;
    this.items.push(item);
    if (this.allocated < this.items.length) this.resized();
  }
}

/** A display of constants before 3.9 pushed them one by one. */
export function reserveForDisplay(list: PyList, count: number): void {
  if (heap.profile.listInitExact && list.allocated === 0) list.reserve(count);
}

/** list_preallocate_exact: an even number, for an allocator with blocks of 16 bytes. */
function exactSlots(count: number): number {
  return heap.profile.listExactEven ? (count + 1) & ~1 : count;
}

/** A list that grew by appending `items`, whose references it steals. */
export function appendedList(items: PyObject[], slots = 0): PyList {
  const list = new PyList([]);
  list.items = items;
  while (slots < items.length) slots = heap.profile.listSlots(slots + 1, 1);
  list.reserve(slots);
  return list;
}

/** The list of a split in at most `most` places: up to twelve items are expected (Objects/stringlib/split.h). Steals `items`. */
export function splitList(items: PyObject[], most: number): PyList {
  return appendedList(items, most >= 12 ? 12 : most + 1);
}

/** As `list(items)` makes it: PySequence_List. Steals the references in `items`, and the array. */
export function listOf(items: PyObject[]): PyList {
  const list = new PyList([]);
  list.items = items;
  list.filled(0);
  return list;
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
  list.items = [];
  // CPython drops from the last item to the first.
  for (let i = items.length - 1; i >= 0; i--) decref(items[i]!);
  list.reserve(0);
  free(list, list.type === ListType ? LIST_FREE_LIST : LIST_BYTES);
};
ListType.tp_traverse = (o, visit) => {
  const { items } = o as PyList;
  for (let i = items.length - 1; i >= 0; i--) visit(items[i]!);
};
ListType.tp_clear = (o) => {
  const list = o as PyList;
  const items = list.items;
  list.items = [];
  list.reserve(0);
  for (let i = items.length - 1; i >= 0; i--) decref(items[i]!);
};
