// The heap of one process: where objects get their addresses, and the books of what is alive.
// CPython 3.13: Objects/obmalloc.c (arenas, pools, size classes), Objects/object.c (_Py_NewReference, _Py_Dealloc).
//
// `heap` is a register, like the page-table register of a CPU: exactly one process runs at any moment, and the session switches the
// register when it switches processes (`useHeap`). So natives need not carry the process through every call (notes/0002).
//
// Invariant: every object alive has exactly one block here, and gives it back exactly once. An address is a number of 16-byte units.

import { CountedMap } from '../base/counted-map.ts';
import { FREE_LIST, FREE_LIST_END, FreeLists, NO_BLOCK } from './free-lists.ts';
import { GC_PARAMETERS } from './gc-parameters.ts';
import { GcState } from './gc-state.ts';
import { MALLOC_START } from './malloc.ts';
import { Obmalloc, UNIT } from './obmalloc.ts';
import { PROFILES, type Profile } from './profile.ts';
import type { Refchain } from './refchain.ts';
import type { Tracemalloc } from './tracemalloc.ts';
import type { PyObject, PyType } from '../objects/object.ts';
import type { PyWeakReference } from '../objects/weakref-list.ts';
import type { Due } from '../objects/finalize.ts';
import type { PyStr } from '../objects/str.ts';

/** Immortal objects start here and may drift; a count that ordinary references can't reach. Small enough to stay a machine integer. */
export const IMMORTAL_REFCNT = 0x20000000;

/** Units of 16 bytes that are left to the image: objects of both are compared by address. */
export const PROCESS_UNITS = 1 << 21;

/** From here on taking memory is charged (`onLarge`). */
const LARGE = 1 << 14;

export class Heap {
  readonly profile: Profile;
  /** What `id()` shows for address 0. */
  readonly base: number;
  readonly obmalloc: Obmalloc;
  readonly freeLists: FreeLists;
  readonly gc: GcState;
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
  /** Weak references to built-in classes, which are shared as well: the head of each list (objects/weakref-list.ts). */
  readonly weakrefsOfStatic = new Map<PyObject, PyWeakReference>();
  /** Finalisers and callbacks that are due, in order of death (objects/finalize.ts). The loop empties it. */
  readonly finalizerQueue: Due[] = [];
  /** Objects whose addresses the program has asked for (known-addresses.ts). */
  readonly knownAddresses = new Map<number, PyObject>();
  /** `sys.get_int_max_str_digits()`. */
  intMaxStrDigits = 4300;
  /** Interned strings of this process. */
  readonly interned = new CountedMap<string, PyStr>();
  /** All objects alive, if the run asked for it. */
  refchain: Refchain | null = null;
  /** Ints up to this one exist once; hot, so beside the profile. */
  readonly smallIntMax: number;
  /** Objects alive that are not immortal. */
  liveObjects = 0;
  /** `tracemalloc` while it traces. */
  tracemalloc: Tracemalloc | null = null;
  /** The last block from a free list had been parked there: it counts neither as an allocation nor as a free for the collector. */
  reused = false;
  /** Allocated bytes: objects and the memory beside them. */
  bytes = 0;
  /** The most of them since a module of the library was loaded last; hot, so it is a field. */
  recentPeak = 0;
  /** What came before that. */
  private earlierPeak = 0;
  private earlierOwnPeak = 0;
  /** What loading the library has left. */
  private libraryBytes = 0;
  /** `heapBytes` of the budgets; crossing it raises MemoryError in the program. */
  limitBytes = Infinity;
  /** Beyond this many bytes only the interpreter runs, where each instruction may fail: less than `limitBytes`. */
  tightBytes = Infinity;
  /** Called when that is crossed. */
  onTight: (() => void) | null = null;
  /** Called before much memory is taken at once: filling it is work that no bytecode counts. May end the run. */
  onLarge: ((bytes: number) => void) | null = null;
  /** Called instead of allocating when the limit is crossed. */
  onExhausted: (() => never) | null = null;

  /** `first`: distance of its first addresses from those of the image. */
  constructor(base: number, profile: Profile = PROFILES['3.13'], first = PROCESS_UNITS) {
    this.base = base;
    this.profile = profile;
    this.smallIntMax = profile.smallIntMax;
    this.obmalloc = new Obmalloc(profile.poolBytes, first, MALLOC_START + first);
    if (first > 0) this.obmalloc.keepOneOfEachClass();
    this.freeLists = new FreeLists(profile);
    this.gc = new GcState(GC_PARAMETERS[profile.name]!);
    this.connect();
  }

  /** The parts of this heap refer to it. Again after it was copied. */
  connect(): void {
    this.gc.clearFreeLists = () => this.clearFreeLists();
    this.tracemalloc?.start();
  }

  /** Block for an object of `size` bytes, or from a free list (free-lists.ts). */
  allocate(size: number): number {
    const block = this.take(size);
    this.liveObjects++;
    return block;
  }

  /** Gives the block of an object back; true if a free list keeps it. `size`: what it was allocated with. */
  release(block: number, size: number): boolean {
    this.liveObjects--;
    return this.releaseRaw(block, size);
  }

  /** Block for memory that belongs to an object: a list's items, a dict's table. */
  allocateRaw(size: number): number {
    if (size > LARGE && (size < FREE_LIST || size >= FREE_LIST_END)) this.onLarge?.(size);
    return this.take(size);
  }

  private take(size: number): number {
    if (size < FREE_LIST || size >= FREE_LIST_END) {
      this.grow(size);
      return this.obmalloc.allocate(size);
    }
    if (size === NO_BLOCK) {
      this.liveObjects--;
      this.reused = true;
      return 0;
    }
    const id = size - FREE_LIST;
    const bytes = this.freeLists.bytes[id]!;
    this.grow(bytes);
    const parked = this.freeLists.take(id);
    this.reused = parked !== 0;
    return parked !== 0 ? parked : this.obmalloc.allocate(bytes);
  }

  releaseRaw(block: number, size: number): boolean {
    if (size < FREE_LIST || size >= FREE_LIST_END) {
      this.bytes -= size;
      this.obmalloc.release(block, size);
      return false;
    }
    const id = size - FREE_LIST;
    const bytes = this.freeLists.bytes[id]!;
    this.bytes -= bytes;
    if (this.freeLists.park(id, block)) return true;
    this.obmalloc.release(block, bytes);
    return false;
  }

  /** A block gets another size, and perhaps another place. */
  reallocateRaw(block: number, oldSize: number, newSize: number): number {
    if (newSize - oldSize > LARGE) this.onLarge?.(newSize - oldSize);
    this.grow(newSize - oldSize);
    return this.obmalloc.reallocate(block, oldSize, newSize);
  }

  /** MemoryError at once if `bytes` more cannot be had: asked before the host is made to take them. */
  ensure(bytes: number): void {
    if (bytes > LARGE && this.bytes + bytes > this.limitBytes) this.onExhausted?.();
  }

  /** Memory beside objects that has no address: only counted. */
  adjust(bytes: number): void {
    if (bytes > LARGE) this.onLarge?.(bytes);
    this.grow(bytes);
  }

  /** A full collection gives parked blocks back. */
  clearFreeLists(): void {
    this.freeLists.clear((block, bytes) => this.obmalloc.release(block, bytes));
  }

  get peakBytes(): number {
    return Math.max(this.earlierPeak, this.recentPeak);
  }

  /** Without what loading the library takes and leaves: what a program imports is not its own. */
  get ownPeakBytes(): number {
    return Math.max(this.earlierOwnPeak, this.recentPeak - this.libraryBytes);
  }

  /** Before a module of the library is loaded. Answers what `loadingEnds` wants to know. */
  loadingBegins(): number {
    this.earlierOwnPeak = this.ownPeakBytes;
    return this.bytes;
  }

  loadingEnds(begun: number): void {
    this.earlierPeak = this.peakBytes;
    this.libraryBytes += this.bytes - begun;
    this.recentPeak = this.bytes;
  }

  /** What `id()` shows for an address. */
  idOf(address: number): number {
    return this.base + address * UNIT;
  }

  /** Is nothing at `id`? Parked blocks are free, too: they wait for an object. */
  isFree(id: number): boolean {
    const address = (id - this.base) / UNIT;
    if (this.obmalloc.isFree(address)) return true;
    // An object begins behind the headers of its block: at most two units.
    return this.freeLists
      .state()
      .some(({ blocks }) => blocks.some((block) => block <= address && address <= block + 2));
  }

  private grow(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.recentPeak) {
      if (this.bytes > this.limitBytes && this.onExhausted !== null) this.exhaust(bytes);
      this.recentPeak = this.bytes;
      if (this.bytes > this.tightBytes) this.onTight?.();
    }
  }

  private exhaust(bytes: number): void {
    this.bytes -= bytes;
    this.onExhausted?.();
  }
}

/** Where static objects (built-in types, None, small ints) live: the program image, the same for all processes. */
export const imageHeap = new Heap(0x55_5555_0000, PROFILES['3.13'], 0);

/** The heap of the process that runs now. */
export let heap: Heap = imageHeap;

/** Makes something that belongs to the program image, whoever runs: its address must not depend on the runs before. */
export function inImage<T>(make: () => T): T {
  const running = heap;
  heap = imageHeap;
  try {
    return make();
  } finally {
    heap = running;
  }
}

export function useHeap(next: Heap): void {
  heap = next;
}
