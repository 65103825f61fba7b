// What all hash functions have in common: octets go into blocks, the last one is padded. Not in CPython, whose Modules/_hacl has one state
// machine for each function.

export interface Hasher {
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
  update(data: Uint8Array): void;
  /** The digest so far; `length` for functions of any length. Leaves the state as it is. */
  digest(length?: number): Uint8Array;
  copy(): Hasher;
}

/** Merkle-Damgard: blocks are compressed into a state, the length in bits ends the last one. */
export abstract class BlockHasher implements Hasher {
  abstract readonly name: string;
  abstract readonly digestSize: number;
  readonly blockSize: number;
  protected readonly block: Uint8Array;
  protected filled = 0;
  protected total = 0;

  constructor(blockSize: number) {
    this.blockSize = blockSize;
    this.block = new Uint8Array(blockSize);
  }

  protected abstract compress(block: Uint8Array, at: number): void;
  abstract copy(): Hasher;
  abstract digest(length?: number): Uint8Array;

  update(data: Uint8Array): void {
    const { block, blockSize } = this;
    this.total += data.length;
    let at = 0;
    if (this.filled > 0) {
      const take = Math.min(blockSize - this.filled, data.length);
      block.set(data.subarray(0, take), this.filled);
      this.filled += take;
      at = take;
      if (this.filled < blockSize) return;
      this.compress(block, 0);
      this.filled = 0;
    }
    for (; at + blockSize <= data.length; at += blockSize) this.compress(data, at);
    block.set(data.subarray(at), 0);
    this.filled = data.length - at;
  }

  protected copyInto<T extends BlockHasher>(other: T): T {
    other.block.set(this.block);
    other.filled = this.filled;
    other.total = this.total;
    return other;
  }

  /** Pads with 0x80, zeros and the length in bits. */
  protected pad(lengthOctets: number, littleEndian: boolean): void {
    const { block, blockSize } = this;
    const bits = BigInt(this.total) * 8n;
    block[this.filled++] = 0x80;
    if (this.filled > blockSize - lengthOctets) {
      block.fill(0, this.filled);
      this.compress(block, 0);
      this.filled = 0;
    }
    block.fill(0, this.filled);
    const view = new DataView(block.buffer);
    if (littleEndian) view.setBigUint64(blockSize - 8, bits, true);
    else view.setBigUint64(blockSize - 8, bits);
    this.compress(block, 0);
    this.filled = 0;
  }
}
