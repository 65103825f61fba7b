// The generations and their books: who is tracked, how many were allocated, when a collection is due.
// CPython 3.13 Include/internal/pycore_gc.h (struct _gc_runtime_state), Python/gc.c (_PyObject_GC_Link, PyObject_GC_Del,
// gc_select_generation). When a due collection runs is decided by the eval breaker (vm/eval-breaker.ts).
//
// Hot path: `allocated`, `freed`, `track` and `untrack` are called for every container; they touch a few fields and nothing else.

import { gcListAppend, gcListMerge, gcListSize, GcHead, type GcNode } from './gc-lists.ts';
import type { GcParameters } from './gc-parameters.ts';
import type { RunningCollection } from './gc.ts';
import type { PyObject } from '../objects/object.ts';

/** Which generations a collection looks at: this one and the younger ones. */
export type GenerationNumber = 0 | 1 | 2;

export interface GenerationStats {
  collections: number;
  collected: number;
  uncollectable: number;
}

export const DEBUG_STATS = 1;
export const DEBUG_COLLECTABLE = 2;
export const DEBUG_UNCOLLECTABLE = 4;
export const DEBUG_SAVEALL = 32;
export const DEBUG_LEAK = DEBUG_COLLECTABLE | DEBUG_UNCOLLECTABLE | DEBUG_SAVEALL;

export class GcState {
  readonly parameters: GcParameters;
  readonly generations: readonly [GcHead, GcHead, GcHead] = [
    new GcHead(),
    new GcHead(),
    new GcHead(),
  ];
  /** What `gc.freeze()` set aside: no collection looks at it. */
  readonly permanent = new GcHead();
  /** Container allocations less frees since the last collection: the count of generation 0. */
  young = 0;
  /** Counts of generations 1 and 2: collections of the next younger one. */
  olderCounts: [number, number] = [0, 0];
  thresholds: [number, number, number];
  enabled = true;
  collecting = false;
  debug = 0;
  longLivedTotal = 0;
  longLivedPending = 0;
  /** Containers that the start of a real interpreter leaves behind and ours does not: they count as long-lived. */
  elsewhere = 0;
  /** Those of them that `gc.freeze()` set aside. */
  frozenElsewhere = 0;
  readonly stats: readonly [GenerationStats, GenerationStats, GenerationStats];
  /** `gc.garbage` and `gc.callbacks`, lists, owned; null before the module gc exists. */
  garbage: PyObject | null = null;
  callbacks: PyObject | null = null;
  /** Called when a collection is due: at each allocation until it has run. */
  onDue: (() => void) | null = null;
  /** Gives the parked objects of all free lists back (memory/heap.ts). */
  clearFreeLists: (() => void) | null = null;
  /** The collection that runs now, for the views. */
  running: RunningCollection | null = null;

  constructor(parameters: GcParameters) {
    this.parameters = parameters;
    this.thresholds = [...parameters.thresholds];
    const zero = (): GenerationStats => ({ collections: 0, collected: 0, uncollectable: 0 });
    this.stats = [zero(), zero(), zero()];
  }

  /** A container was allocated (not taken from a free list). */
  allocated(): void {
    if (++this.young > this.thresholds[0]) this.schedule();
  }

  /** The memory of a container was given back (not parked on a free list). */
  freed(): void {
    if (this.young > 0) this.young--;
  }

  private schedule(): void {
    if (this.enabled && this.thresholds[0] !== 0 && !this.collecting) this.onDue?.();
  }

  /** The oldest generation whose count is above its threshold, -1 if none is. The oldest of all also needs the 25 % rule. */
  selectGeneration(): GenerationNumber | -1 {
    const { thresholds, olderCounts } = this;
    const full = olderCounts[1] > thresholds[2];
    if (full && this.longLivedPending >= Math.floor(this.longLivedTotal / 4)) return 2;
    if (olderCounts[0] > thresholds[1]) return 1;
    return this.young > thresholds[0] ? 0 : -1;
  }

  /** The start of the interpreter is over: what it made has survived a collection. */
  started(): void {
    const { collections, collected, young, tracked } = this.parameters.start;
    gcListMerge(this.generations[0], this.generations[1]);
    this.stats[0].collections = collections;
    this.stats[0].collected = collected;
    this.olderCounts = [collections, 0];
    this.young = young;
    this.elsewhere = Math.max(0, tracked - gcListSize(this.generations[1]));
  }

  track(node: GcNode): void {
    gcListAppend(node, this.generations[0]);
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
