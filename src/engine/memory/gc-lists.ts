// The generations: one doubly linked list of container objects each, as CPython keeps them in the header before the object.
// CPython 3.13 Python/gc.c (gc_list_*, PyObject_GC_Track), Include/internal/pycore_gc.h (PyGC_Head, struct gc_generation).
//
// Invariant: an object is in exactly one list or in none (`gcNext === null`: untracked).

/** The two words before a container object. Heads of lists have the same shape. */
export interface GcNode {
  gcNext: GcNode | null;
  gcPrev: GcNode | null;
  /** `gc_refs` while a collection runs. */
  gcRefs: number;
}

export class GcHead implements GcNode {
  gcNext: GcNode | null = this;
  gcPrev: GcNode | null = this;
  gcRefs = 0;
}

export class GcLists {
  readonly generations: readonly [GcHead, GcHead, GcHead] = [
    new GcHead(),
    new GcHead(),
    new GcHead(),
  ];
  /** gen 0: allocations minus frees; gen 1, 2: collections of the younger one. */
  readonly counts: [number, number, number] = [0, 0, 0];
  enabled = true;

  track(node: GcNode): void {
    const head = this.generations[0];
    const last = head.gcPrev!;
    last.gcNext = node;
    node.gcPrev = last;
    node.gcNext = head;
    head.gcPrev = node;
  }

  untrack(node: GcNode): void {
    const next = node.gcNext;
    if (next === null) return;
    const prev = node.gcPrev!;
    prev.gcNext = next;
    next.gcPrev = prev;
    node.gcNext = null;
    node.gcPrev = null;
  }
}
