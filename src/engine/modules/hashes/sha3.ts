// SHA-3 and SHAKE (FIPS 202). CPython 3.13 Modules/sha3module.c. Lanes of 64 bits are pairs of words, low first.

import type { Hasher } from './hasher.ts';

/** Rotation of each lane and where it goes (rho and pi), and the round constants (iota), from their definitions. */
const ROTATIONS = new Uint8Array(25);
const TARGETS = new Uint8Array(25);
const CONSTANTS = new Int32Array(48);

function prepare(): void {
  let [x, y] = [1, 0];
  for (let t = 0; t < 24; t++) {
    ROTATIONS[x + 5 * y] = (((t + 1) * (t + 2)) / 2) % 64;
    [x, y] = [y, (2 * x + 3 * y) % 5];
  }
  for (let i = 0; i < 5; i++)
    for (let j = 0; j < 5; j++) TARGETS[i + 5 * j] = j + 5 * ((2 * i + 3 * j) % 5);
  let lfsr = 1;
  for (let round = 0; round < 24; round++) {
    for (let j = 0; j < 7; j++) {
      const bit = (1 << j) - 1;
      if (lfsr & 1) CONSTANTS[2 * round + (bit >> 5)]! ^= 1 << (bit & 31);
      lfsr = lfsr & 0x80 ? (lfsr << 1) ^ 0x171 : lfsr << 1;
    }
  }
}
prepare();

const c = new Int32Array(10);
const b = new Int32Array(50);

function permute(a: Int32Array): void {
  for (let round = 0; round < 24; round++) {
    for (let x = 0; x < 10; x++) c[x] = a[x]! ^ a[x + 10]! ^ a[x + 20]! ^ a[x + 30]! ^ a[x + 40]!;
    for (let x = 0; x < 5; x++) {
      const before = 2 * ((x + 4) % 5);
      const after = 2 * ((x + 1) % 5);
      const low = c[before]! ^ ((c[after]! << 1) | (c[after + 1]! >>> 31));
      const high = c[before + 1]! ^ ((c[after + 1]! << 1) | (c[after]! >>> 31));
      for (let y = 0; y < 50; y += 10) {
        a[2 * x + y]! ^= low;
        a[2 * x + y + 1]! ^= high;
      }
    }
    for (let i = 0; i < 25; i++) {
      let low = a[2 * i]!;
      let high = a[2 * i + 1]!;
      let n = ROTATIONS[i]!;
      if (n >= 32) {
        [low, high] = [high, low];
        n -= 32;
      }
      const to = 2 * TARGETS[i]!;
      b[to] = n === 0 ? low : (low << n) | (high >>> (32 - n));
      b[to + 1] = n === 0 ? high : (high << n) | (low >>> (32 - n));
    }
    for (let y = 0; y < 50; y += 10) {
      for (let x = 0; x < 10; x++)
        a[y + x] = b[y + x]! ^ (~b[y + ((x + 2) % 10)]! & b[y + ((x + 4) % 10)]!);
    }
    a[0]! ^= CONSTANTS[2 * round]!;
    a[1]! ^= CONSTANTS[2 * round + 1]!;
  }
}

export class Sha3 implements Hasher {
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
  private readonly state = new Int32Array(50);
  private readonly octets = new Uint8Array(this.state.buffer);
  private filled = 0;
  readonly suffix: number;

  /** `digestSize` 0: a SHAKE of that security. */
  constructor(name: string, digestSize: number, capacityBits: number, suffix: number) {
    this.name = name;
    this.digestSize = digestSize;
    this.blockSize = 200 - capacityBits / 8;
    this.suffix = suffix;
  }

  update(data: Uint8Array): void {
    for (let i = 0; i < data.length; i++) {
      this.octets[this.filled++]! ^= data[i]!;
      if (this.filled === this.blockSize) {
        permute(this.state);
        this.filled = 0;
      }
    }
  }

  copy(): Sha3 {
    const other = new Sha3(this.name, this.digestSize, (200 - this.blockSize) * 8, this.suffix);
    other.state.set(this.state);
    other.filled = this.filled;
    return other;
  }

  digest(length = this.digestSize): Uint8Array {
    const end = this.copy();
    end.octets[end.filled]! ^= this.suffix;
    end.octets[this.blockSize - 1]! ^= 0x80;
    const out = new Uint8Array(length);
    for (let at = 0; at < length; at += this.blockSize) {
      permute(end.state);
      out.set(end.octets.subarray(0, Math.min(this.blockSize, length - at)), at);
    }
    return out;
  }
}
