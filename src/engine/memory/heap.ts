// The heap of one process: where objects get their addresses, and the books of what is alive.
// CPython 3.13: Objects/obmalloc.c (arenas, pools, size classes), Objects/object.c (_Py_NewReference, _Py_Dealloc).
//
// `heap` is a register, like the page-table register of a CPU: exactly one process runs at any moment, and the session switches the
// register when it switches processes (`useHeap`). So natives need not carry the process through every call (notes/0002).
//
// Invariant: every object alive has exactly one block here, and gives it back exactly once.

import { PoolAllocator } from './arenas.ts';
import { GC_DEFAULT } from './gc-parameters.ts';
import { GcState } from './gc-state.ts';
import type { PyType } from '../objects/object.ts';
import type { PyStr } from '../objects/str.ts';

/** Immortal objects start here and may drift; a count that ordinary references can't reach. Small enough to stay a machine integer. */
export const IMMORTAL_REFCNT = 0x20000000;

export class Heap {
  readonly blocks: PoolAllocator;
  readonly gc = new GcState(GC_DEFAULT);
  /**
   * Classes of this process made directly from built-in ones. Built-in classes are shared by all processes of the host, so they must not hold
   * what one process made: it would live as long as the host does.
   */
  readonly subclassesOfStatic = new Map<PyType, PyType[]>();
  /**
   * Classes that exist before their class statement is executed, by module and qualified name: those of the import system
   * (vm/import/importers.ts).
   */
  readonly announced = new Map<string, PyType>();
  /** Interned strings of this process. */
  readonly interned = new Map<string, PyStr>();
  /** Objects alive that are not immortal. */
  liveObjects = 0;
  /** Allocated bytes, as obmalloc counts them (size classes). */
  bytes = 0;
  peakBytes = 0;
  /** `heapBytes` of the budgets; crossing it raises MemoryError in the program. */
  limitBytes = Infinity;
  /** Called instead of allocating when the limit is crossed. */
  onExhausted: (() => never) | null = null;

  constructor(base: number) {
    this.blocks = new PoolAllocator(base);
  }

  /** Address (block index, id() is `base + 16 * index`) for an object of `size` bytes. */
  allocate(size: number): number {
    this.liveObjects++;
    this.bytes += size;
    if (this.bytes > this.peakBytes) this.peakBytes = this.bytes;
    if (this.bytes > this.limitBytes && this.onExhausted !== null) this.exhaust(size);
    return this.blocks.allocate(size);
  }

  /** Gives the block of an object of `size` bytes back. */
  release(address: number, size: number): void {
    this.liveObjects--;
    this.bytes -= size;
    this.blocks.release(address, size);
  }

  /** Memory beside objects (a list's item array, a dict's table): counted, not addressed. */
  adjust(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.peakBytes) this.peakBytes = this.bytes;
    if (bytes > 0 && this.bytes > this.limitBytes && this.onExhausted !== null) this.exhaust(0);
  }

  private exhaust(size: number): void {
    this.bytes -= size;
    if (size > 0) this.liveObjects--;
    this.onExhausted?.();
  }
}

/** Where static objects (built-in types, None, small ints) live: the program image, the same for all processes. */
export const imageHeap = new Heap(0x55_5555_0000);

/** The heap of the process that runs now. */
export let heap: Heap = imageHeap;

export function useHeap(next: Heap): void {
  heap = next;
}
