// Who allocated each block that is in use. CPython 3.13 Python/tracemalloc.c (tracemalloc_alloc, tracemalloc_free, tracemalloc_realloc).
//
// Only while a program traces: then the allocator's three functions are replaced by ones that keep the table, so that nobody pays otherwise.
// Simplified: what has no address of its own (memory that is only counted) is not traced.

import { Obmalloc } from './obmalloc.ts';
import type { Heap } from './heap.ts';

/** File and line; the innermost first. */
export type TraceFrame = readonly [filename: string, lineno: number];

export interface Trace {
  readonly size: number;
  readonly frames: readonly TraceFrame[];
  /** Frames that there were, also beyond the limit. */
  readonly total: number;
}

export class Tracemalloc {
  readonly limit: number;
  readonly traces = new Map<number, Trace>();
  traced = 0;
  peak = 0;
  private readonly heap: Heap;
  private readonly where: (limit: number) => Pick<Trace, 'frames' | 'total'>;

  /** `where`: up to `limit` frames of the thread that runs, and how many there are. */
  constructor(
    heap: Heap,
    limit: number,
    where: (limit: number) => Pick<Trace, 'frames' | 'total'>,
  ) {
    this.heap = heap;
    this.limit = limit;
    this.where = where;
    this.start();
  }

  /** The allocator's functions are replaced. Again after the heap was copied. */
  start(): void {
    const { limit, where } = this;
    const { obmalloc } = this.heap;
    const { allocate, release, reallocate } = Obmalloc.prototype;
    obmalloc.allocate = (size) => {
      const block = allocate.call(obmalloc, size);
      this.add(block, { size, ...where(limit) });
      return block;
    };
    obmalloc.release = (block, size) => {
      this.remove(block);
      release.call(obmalloc, block, size);
    };
    obmalloc.reallocate = (block, oldSize, newSize) => {
      const moved = reallocate.call(obmalloc, block, oldSize, newSize);
      this.remove(block);
      this.add(moved, { size: newSize, ...where(limit) });
      return moved;
    };
  }

  private add(block: number, trace: Trace): void {
    this.remove(block);
    this.traces.set(block, trace);
    this.traced += trace.size;
    if (this.traced > this.peak) this.peak = this.traced;
  }

  private remove(block: number): void {
    const old = this.traces.get(block);
    if (old === undefined) return;
    this.traces.delete(block);
    this.traced -= old.size;
  }

  clear(): void {
    this.traces.clear();
    this.traced = 0;
    this.peak = 0;
  }

  /** The allocator's own functions again. */
  stop(): void {
    const own = this.heap.obmalloc as unknown as Record<string, unknown>;
    delete own['allocate'];
    delete own['release'];
    delete own['reallocate'];
    this.clear();
  }
}
