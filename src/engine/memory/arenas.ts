// Addresses, as CPython's small-object allocator hands them out: size classes of 16 bytes up to 512, pools of 16 KiB, the most
// recently freed block of a class first. CPython 3.13 Objects/obmalloc.c (pymalloc_alloc, pymalloc_free, insert_to_usedpool).
// Simplified for now: pools of a class are kept in order of use and arenas are never returned.
//
// An address is a block index in units of 16 bytes from `base`, so that it stays a machine integer on every host.

const ALIGNMENT = 16;
const SMALL_REQUEST_MAX = 512;
const POOL_BLOCKS = (16 * 1024 - 48) / ALIGNMENT;
const POOL_INDEX_UNITS = (16 * 1024) / ALIGNMENT;

export class PoolAllocator {
  readonly base: number;
  private nextPool = 1;
  /** Per size class: freed blocks, last in first out. */
  private readonly freed: number[][] = [];
  /** Per size class: next never-used block of the open pool, and how many are left in it. */
  private readonly fresh: number[] = [];
  private readonly freshLeft: number[] = [];

  constructor(base: number) {
    this.base = base;
    for (let sizeClass = 0; sizeClass <= SMALL_REQUEST_MAX / ALIGNMENT; sizeClass++) {
      this.freed.push([]);
      this.fresh.push(0);
      this.freshLeft.push(0);
    }
  }

  /** Block index for `size` bytes. */
  allocate(size: number): number {
    if (size > SMALL_REQUEST_MAX) return this.allocateLarge(size);
    const sizeClass = (size + ALIGNMENT - 1) >> 4;
    const freed = this.freed[sizeClass]!;
    if (freed.length > 0) return freed.pop()!;
    if (this.freshLeft[sizeClass]! === 0) this.openPool(sizeClass);
    this.freshLeft[sizeClass]!--;
    const block = this.fresh[sizeClass]!;
    this.fresh[sizeClass] = block + sizeClass;
    return block;
  }

  release(block: number, size: number): void {
    if (size > SMALL_REQUEST_MAX) return;
    this.freed[(size + ALIGNMENT - 1) >> 4]!.push(block);
  }

  /** What `id()` shows for a block. */
  addressOf(block: number): number {
    return this.base + block * ALIGNMENT;
  }

  private openPool(sizeClass: number): void {
    this.fresh[sizeClass] = this.nextPool * POOL_INDEX_UNITS + 3;
    this.freshLeft[sizeClass] = Math.floor(POOL_BLOCKS / Math.max(sizeClass, 1));
    this.nextPool++;
  }

  private allocateLarge(size: number): number {
    const pools = Math.ceil(size / (16 * 1024));
    const block = this.nextPool * POOL_INDEX_UNITS + 1;
    this.nextPool += pools;
    return block;
  }
}
