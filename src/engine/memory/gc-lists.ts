// Doubly linked lists of container objects, as CPython keeps them in the two words before each object.
// CPython 3.13 Include/internal/pycore_gc.h (PyGC_Head), Python/gc.c (gc_list_append, gc_list_move, gc_list_merge, gc_list_size).
//
// Invariant: an object is in exactly one list or in none (`gcNext === null`: untracked). `gcRefs` is NOT_COLLECTING except while a
// collection looks at the object.

/** The two words before a container object. Heads of lists have the same shape. */
export interface GcNode {
  gcNext: GcNode | null;
  gcPrev: GcNode | null;
  /** The copy of the reference count while a collection runs; NOT_COLLECTING or UNREACHABLE otherwise. */
  gcRefs: number;
}

/** PREV_MASK_COLLECTING is not set: no collection looks at the object. */
export const NOT_COLLECTING = -1;
/** NEXT_MASK_UNREACHABLE is set: on the tentatively unreachable list, its copy of the count is 0. */
export const UNREACHABLE = -2;

/** The head of a list: an empty one points at itself. */
export class GcHead implements GcNode {
  gcNext: GcNode | null = this;
  gcPrev: GcNode | null = this;
  gcRefs = NOT_COLLECTING;
}

export function gcListIsEmpty(list: GcHead): boolean {
  return list.gcNext === list;
}

export function gcListAppend(node: GcNode, list: GcHead): void {
  const last = list.gcPrev!;
  last.gcNext = node;
  node.gcPrev = last;
  node.gcNext = list;
  list.gcPrev = node;
}

export function gcListRemove(node: GcNode): void {
  const next = node.gcNext!;
  const prev = node.gcPrev!;
  prev.gcNext = next;
  next.gcPrev = prev;
  node.gcNext = null;
  node.gcPrev = null;
}

export function gcListMove(node: GcNode, list: GcHead): void {
  gcListRemove(node);
  gcListAppend(node, list);
}

/** Appends all of `from` to `to`; `from` is empty afterwards. */
export function gcListMerge(from: GcHead, to: GcHead): void {
  if (gcListIsEmpty(from)) return;
  const first = from.gcNext!;
  const last = from.gcPrev!;
  const end = to.gcPrev!;
  end.gcNext = first;
  first.gcPrev = end;
  last.gcNext = to;
  to.gcPrev = last;
  from.gcNext = from;
  from.gcPrev = from;
}

export function gcListSize(list: GcHead): number {
  let size = 0;
  for (let node = list.gcNext!; node !== list; node = node.gcNext!) size++;
  return size;
}
