// Blocks above 512 bytes, as a C library's malloc would place them: chunks of a growing region, rounded up to 16 bytes with 8 bytes of
// header; freed chunks of the same size again, the youngest first; from 128 KiB on regions of their own, in whole pages.
// Not in CPython (the C library: malloc, free, realloc of glibc). Simplified: neighbouring free chunks are not joined.

/** First address (in units of 16 bytes) that is not of obmalloc's arenas. */
export const MALLOC_START = 1 << 27;
const MMAP_DISTANCE = 1 << 27;
const MMAP_THRESHOLD = 128 * 1024;
const PAGE = 4096;

export class Malloc {
  /** By chunk units: addresses of freed chunks. */
  private readonly bins = new Map<number, number[]>();
  private top: number;
  private mmapTop: number;

  constructor(start: number) {
    this.top = start;
    this.mmapTop = start + MMAP_DISTANCE;
  }

  allocate(size: number): number {
    const units = chunkUnits(size);
    const bin = this.bins.get(units);
    if (bin !== undefined && bin.length > 0) return bin.pop()!;
    if (size >= MMAP_THRESHOLD) {
      const block = this.mmapTop + 1;
      this.mmapTop += units;
      return block;
    }
    const block = this.top + 1;
    this.top += units;
    return block;
  }

  release(block: number, size: number): void {
    const units = chunkUnits(size);
    const bin = this.bins.get(units);
    if (bin === undefined) this.bins.set(units, [block]);
    else bin.push(block);
  }

  /** Lies `address` in no chunk, or in a freed one? */
  isFree(address: number): boolean {
    const top = address < MALLOC_START + MMAP_DISTANCE ? this.top : this.mmapTop;
    if (address > top) return true;
    for (const [units, blocks] of this.bins)
      if (blocks.some((block) => block <= address && address < block + units)) return true;
    return false;
  }

  /** Stays in its chunk if the size fits, and grows in place at the end of the region. */
  reallocate(block: number, oldSize: number, newSize: number): number {
    const before = chunkUnits(oldSize);
    const after = chunkUnits(newSize);
    if (before === after) return block;
    if (block + before - 1 === this.top && newSize < MMAP_THRESHOLD) {
      this.top += after - before;
      return block;
    }
    const moved = this.allocate(newSize);
    this.release(block, oldSize);
    return moved;
  }
}

/** Units of the chunk for `size` bytes: with its header, in whole pages if it is a region of its own. */
function chunkUnits(size: number): number {
  if (size >= MMAP_THRESHOLD) return (Math.ceil((size + 16) / PAGE) * PAGE) >> 4;
  return Math.max(2, (size + 8 + 15) >> 4);
}
