// Addresses, as CPython's small-object allocator hands them out. CPython 3.13 Objects/obmalloc.c (pymalloc_alloc, pymalloc_free,
// pymalloc_pool_extend, allocate_from_new_pool, insert_to_usedpool, insert_to_freepool, pymalloc_realloc); up to 512 bytes in size
// classes of 16, more comes from `malloc`.
//
// An address is a number of units of 16 bytes, so that it stays a small integer of the host; unit 0 is NULL. A pool is a number too:
// its address divided by its size. All books are integers in typed arrays: an allocation makes no host object.
// The free blocks of a pool are a list through the blocks themselves (`links`), the youngest first.

import { ArenaList, POOLS_PER_ARENA, POOLS_SHIFT } from './arenas.ts';
import { Malloc, MALLOC_START } from './malloc.ts';

export const UNIT = 16;
const UNIT_SHIFT = 4;
export const SMALL_REQUEST_THRESHOLD = 512;
const SIZE_CLASSES = SMALL_REQUEST_THRESHOLD / UNIT;
/** POOL_OVERHEAD: the header of a pool, 48 bytes. */
const POOL_OVERHEAD = 3;
/** A pool that has never had a size class. */
const DUMMY_SIZE_IDX = -1;
/** The free blocks of a pool, by place in it: the next one. */
export class PoolLinks {
  readonly next: Int32Array;
  /** How often one was written. */
  writes = 0;

  constructor(units: number) {
    this.next = new Int32Array(units);
  }
}

/** Of pools that do not exist. */
const NO_LINKS = new PoolLinks(0);

export class Obmalloc {
  readonly malloc: Malloc;
  /** Added to the address of a block of a pool: where the arenas of this process begin. */
  private readonly offset: number;
  readonly arenas = new ArenaList();
  private readonly poolShift: number;
  /** Units of a pool. */
  private readonly poolUnits: number;
  private readonly poolMask: number;
  private readonly links: PoolLinks[] = Array.from({ length: POOLS_PER_ARENA }, () => NO_LINKS);
  // By pool. Pools 0 to 31 are the heads of `usedpools`, one for each size class: arena 0 does not exist.
  private freeblock = new Int32Array(0);
  private count = new Int32Array(0);
  private szidx = new Int32Array(0);
  private nextoffset = new Int32Array(0);
  private nextpool = new Int32Array(0);
  private prevpool = new Int32Array(0);
  /** Blocks in use: `sys.getallocatedblocks`. */
  blocks = 0;

  /** `poolBytes`: 16 KiB, 4 KiB before 3.10. `offset`, `mallocStart`: first addresses, so that the image and a process do not meet. */
  constructor(poolBytes: number, offset: number, mallocStart: number) {
    this.offset = offset;
    this.malloc = new Malloc(mallocStart);
    this.poolUnits = poolBytes >> UNIT_SHIFT;
    this.poolShift = 31 - Math.clz32(this.poolUnits);
    this.poolMask = this.poolUnits - 1;
    this.grow(1);
    for (let c = 0; c < SIZE_CLASSES; c++) this.nextpool[c] = this.prevpool[c] = c;
  }

  /** What the start of a real interpreter leaves behind: a block in use of each size class, so that its first pool never becomes empty. */
  keepOneOfEachClass(): void {
    for (let size = UNIT; size <= SMALL_REQUEST_THRESHOLD; size += UNIT) this.allocate(size);
  }

  /** Address of a new block of `size` bytes, at least 1. `PyObject_Malloc`. */
  allocate(size: number): number {
    this.blocks++;
    if (size > SMALL_REQUEST_THRESHOLD) return this.malloc.allocate(size);
    const index = (size - 1) >> UNIT_SHIFT;
    const pool = this.nextpool[index]!;
    if (pool === index) return this.allocateFromNewPool(index) + this.offset;
    this.count[pool]!++;
    const block = this.freeblock[pool]!;
    const next = this.links[pool]!.next[block & this.poolMask]!;
    this.freeblock[pool] = next;
    if (next === 0) this.extend(pool, index + 1);
    return block + this.offset;
  }

  /** Gives the block at `block` back, which was allocated with `size`. `PyObject_Free`. */
  release(block: number, size: number): void {
    this.blocks--;
    if (block >= MALLOC_START) return this.malloc.release(block, size);
    block -= this.offset;
    const pool = block >> this.poolShift;
    const lastfree = this.freeblock[pool]!;
    const links = this.links[pool]!;
    links.next[block & this.poolMask] = lastfree;
    links.writes++;
    this.freeblock[pool] = block;
    const left = --this.count[pool]!;
    if (lastfree === 0) this.insertToUsedpool(pool);
    else if (left === 0) this.insertToFreepool(pool);
  }

  /** `PyObject_Realloc`: the block stays where it is if the new size is at most its class and more than three quarters of it. */
  reallocate(block: number, oldSize: number, newSize: number): number {
    if (block >= MALLOC_START) return this.malloc.reallocate(block, oldSize, newSize);
    const size = (this.szidx[(block - this.offset) >> this.poolShift]! + 1) << UNIT_SHIFT;
    if (newSize <= size && 4 * newSize > 3 * size) return block;
    const moved = this.allocate(newSize);
    this.release(block, oldSize);
    return moved;
  }

  /** Lies `address` in a block that nobody has? */
  isFree(address: number): boolean {
    if (address >= MALLOC_START) return this.malloc.isFree(address);
    const unit = address - this.offset;
    const pool = unit >> this.poolShift;
    // What lies in front of the arenas is the image's, where nothing is given back.
    if (unit < 0) return false;
    if (pool >= this.count.length || !(this.count[pool]! > 0)) return true;
    const units = this.szidx[pool]! + 1;
    const place = unit & this.poolMask;
    const block = place - ((place - POOL_OVERHEAD) % units);
    if (block >= this.nextoffset[pool]!) return true;
    const links = this.links[pool]!.next;
    for (let free = this.freeblock[pool]!; free !== 0; free = links[free & this.poolMask]!)
      if ((free & this.poolMask) === block) return true;
    return false;
  }

  /** Pools in use, as plain data: their first block's address, bytes of a block, blocks in use and room for. */
  pools(): { block: number; blockBytes: number; used: number; capacity: number }[] {
    const found = [];
    for (let pool = POOLS_PER_ARENA; pool < this.count.length; pool++) {
      if (this.count[pool] === 0) continue;
      const units = this.szidx[pool]! + 1;
      found.push({
        block: (pool << this.poolShift) + POOL_OVERHEAD + this.offset,
        blockBytes: units * UNIT,
        used: this.count[pool]!,
        capacity: Math.floor((this.poolUnits - POOL_OVERHEAD) / units),
      });
    }
    return found;
  }

  /** pymalloc_pool_extend: a block never used so far, or the pool is full and leaves the list. */
  private extend(pool: number, units: number): void {
    const offset = this.nextoffset[pool]!;
    if (offset <= this.poolUnits - units) {
      const block = (pool << this.poolShift) + offset;
      this.freeblock[pool] = block;
      this.nextoffset[pool] = offset + units;
      const links = this.links[pool]!;
      links.next[offset] = 0;
      links.writes++;
      return;
    }
    const next = this.nextpool[pool]!;
    const prev = this.prevpool[pool]!;
    this.prevpool[next] = prev;
    this.nextpool[prev] = next;
  }

  private allocateFromNewPool(index: number): number {
    const pool = this.takePool();
    this.nextpool[pool] = this.prevpool[pool] = index;
    this.nextpool[index] = this.prevpool[index] = pool;
    this.count[pool] = 1;
    const start = pool << this.poolShift;
    if (this.szidx[pool] === index) {
      const block = this.freeblock[pool]!;
      this.freeblock[pool] = this.links[pool]!.next[block & this.poolMask]!;
      return block;
    }
    const units = index + 1;
    this.szidx[pool] = index;
    this.nextoffset[pool] = POOL_OVERHEAD + 2 * units;
    const second = start + POOL_OVERHEAD + units;
    this.freeblock[pool] = second;
    const links = this.links[pool]!;
    links.next[second & this.poolMask] = 0;
    links.writes++;
    return start + POOL_OVERHEAD;
  }

  /** A free pool of the fullest usable arena: one given back, else one never used. */
  private takePool(): number {
    const arena = this.arenas.first();
    let pool = arena.freepools;
    if (pool !== 0) arena.freepools = this.nextpool[pool]!;
    else {
      pool = arena.nextPool++;
      if (pool >= this.count.length) this.grow(arena.index + 1);
      this.szidx[pool] = DUMMY_SIZE_IDX;
      this.links[pool] = new PoolLinks(this.poolUnits);
    }
    this.arenas.taken(arena);
    return pool;
  }

  /** A pool that was full goes to the end of the list of its class. */
  private insertToUsedpool(pool: number): void {
    const head = this.szidx[pool]!;
    const prev = this.prevpool[head]!;
    this.nextpool[pool] = head;
    this.prevpool[pool] = prev;
    this.prevpool[head] = pool;
    this.nextpool[prev] = pool;
  }

  private insertToFreepool(pool: number): void {
    const next = this.nextpool[pool]!;
    const prev = this.prevpool[pool]!;
    this.prevpool[next] = prev;
    this.nextpool[prev] = next;
    const arena = this.arenas.arenas[pool >> POOLS_SHIFT]!;
    this.nextpool[pool] = arena.freepools;
    arena.freepools = pool;
    this.arenas.freed(arena);
  }

  /** Room for the books of `arenas` arenas. */
  private grow(arenas: number): void {
    const capacity = 1 << (32 - Math.clz32(arenas));
    const pools = capacity * POOLS_PER_ARENA;
    this.freeblock = copied(this.freeblock, pools);
    this.count = copied(this.count, pools);
    this.szidx = copied(this.szidx, pools);
    this.nextoffset = copied(this.nextoffset, pools);
    this.nextpool = copied(this.nextpool, pools);
    this.prevpool = copied(this.prevpool, pools);
  }
}

function copied(from: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}
