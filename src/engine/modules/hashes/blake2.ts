// BLAKE2b and BLAKE2s (RFC 7693) with key, salt, person and tree parameters. CPython 3.13 Modules/blake2module.c. One description serves
// both: words are whole numbers of 64 or 32 bits.

import type { Hasher } from './hasher.ts';

const SIGMA = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
] as const;
/** The initial values of SHA-512; their upper halves are those of SHA-256. */
const IV = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
];

export interface Blake2Parameters {
  readonly digestSize: number;
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
  readonly person: Uint8Array;
  readonly fanout: number;
  readonly depth: number;
  readonly leafSize: number;
  readonly nodeOffset: bigint;
  readonly nodeDepth: number;
  readonly innerSize: number;
  readonly lastNode: boolean;
}

interface Variant {
  readonly name: string;
  readonly wordOctets: number;
  readonly rounds: number;
  readonly rotations: readonly [bigint, bigint, bigint, bigint];
}
export const BLAKE2B: Variant = {
  name: 'blake2b',
  wordOctets: 8,
  rounds: 12,
  rotations: [32n, 24n, 16n, 63n],
};
export const BLAKE2S: Variant = {
  name: 'blake2s',
  wordOctets: 4,
  rounds: 10,
  rotations: [16n, 12n, 8n, 7n],
};

export class Blake2 implements Hasher {
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
  private readonly variant: Variant;
  private readonly parameters: Blake2Parameters;
  private readonly state: bigint[];
  private readonly buffer: Uint8Array;
  private filled = 0;
  private counter = 0n;
  private readonly bits: bigint;

  constructor(variant: Variant, parameters: Blake2Parameters) {
    this.variant = variant;
    this.parameters = parameters;
    this.name = variant.name;
    this.digestSize = parameters.digestSize;
    this.blockSize = 16 * variant.wordOctets;
    this.buffer = new Uint8Array(this.blockSize);
    this.bits = BigInt(8 * variant.wordOctets);
    this.state = IV.map((v) => (variant.wordOctets === 8 ? v : v >> 32n));
    const block = parameterBlock(variant, parameters);
    for (let i = 0; i < 8; i++) this.state[i]! ^= this.word(block, i);
    if (parameters.key.length > 0) {
      const padded = new Uint8Array(this.blockSize);
      padded.set(parameters.key);
      this.update(padded);
    }
  }

  private word(octets: Uint8Array, i: number): bigint {
    const view = new DataView(octets.buffer, octets.byteOffset);
    return this.variant.wordOctets === 8
      ? view.getBigUint64(8 * i, true)
      : BigInt(view.getUint32(4 * i, true));
  }

  private compress(last: boolean): void {
    const { bits, state, variant } = this;
    const mask = (1n << bits) - 1n;
    const m = Array.from({ length: 16 }, (_, i) => this.word(this.buffer, i));
    const iv = IV.map((x) => (variant.wordOctets === 8 ? x : x >> 32n));
    const v = [...state, ...iv];
    v[12]! ^= this.counter & mask;
    v[13]! ^= (this.counter >> bits) & mask;
    if (last) {
      v[14]! ^= mask;
      if (this.parameters.lastNode) v[15]! ^= mask;
    }
    const [r0, r1, r2, r3] = variant.rotations;
    const rotate = (x: bigint, n: bigint): bigint => ((x >> n) | (x << (bits - n))) & mask;
    const mix = (a: number, b: number, c: number, d: number, x: bigint, y: bigint): void => {
      v[a] = (v[a]! + v[b]! + x) & mask;
      v[d] = rotate(v[d]! ^ v[a]!, r0);
      v[c] = (v[c]! + v[d]!) & mask;
      v[b] = rotate(v[b]! ^ v[c]!, r1);
      v[a] = (v[a]! + v[b]! + y) & mask;
      v[d] = rotate(v[d]! ^ v[a]!, r2);
      v[c] = (v[c]! + v[d]!) & mask;
      v[b] = rotate(v[b]! ^ v[c]!, r3);
    };
    for (let round = 0; round < variant.rounds; round++) {
      const s = SIGMA[round % 10]!;
      for (let i = 0; i < 4; i++) mix(i, i + 4, i + 8, i + 12, m[s[2 * i]!]!, m[s[2 * i + 1]!]!);
      for (let i = 0; i < 4; i++)
        mix(
          i,
          ((i + 1) & 3) + 4,
          ((i + 2) & 3) + 8,
          ((i + 3) & 3) + 12,
          m[s[2 * i + 8]!]!,
          m[s[2 * i + 9]!]!,
        );
    }
    for (let i = 0; i < 8; i++) state[i]! ^= v[i]! ^ v[i + 8]!;
  }

  update(data: Uint8Array): void {
    for (let at = 0; at < data.length;) {
      // The last block is kept: whether more follows decides how it is compressed.
      if (this.filled === this.blockSize) {
        this.counter += BigInt(this.blockSize);
        this.compress(false);
        this.filled = 0;
      }
      const take = Math.min(this.blockSize - this.filled, data.length - at);
      this.buffer.set(data.subarray(at, at + take), this.filled);
      this.filled += take;
      at += take;
    }
  }

  copy(): Blake2 {
    const other = new Blake2(this.variant, { ...this.parameters, key: new Uint8Array(0) });
    this.state.forEach((x, i) => {
      other.state[i] = x;
    });
    other.buffer.set(this.buffer);
    other.filled = this.filled;
    other.counter = this.counter;
    return other;
  }

  digest(): Uint8Array {
    const end = this.copy();
    end.counter += BigInt(end.filled);
    end.buffer.fill(0, end.filled);
    end.compress(true);
    const { wordOctets } = this.variant;
    const out = new DataView(new ArrayBuffer(8 * wordOctets));
    end.state.forEach((x, i) => {
      if (wordOctets === 8) out.setBigUint64(8 * i, x, true);
      else out.setUint32(4 * i, Number(x), true);
    });
    return new Uint8Array(out.buffer).slice(0, this.digestSize);
  }
}

function parameterBlock(variant: Variant, p: Blake2Parameters): Uint8Array {
  const big = variant.wordOctets === 8;
  const block = new Uint8Array(big ? 64 : 32);
  const view = new DataView(block.buffer);
  block.set([p.digestSize, p.key.length, p.fanout, p.depth]);
  view.setUint32(4, p.leafSize, true);
  if (big) view.setBigUint64(8, p.nodeOffset, true);
  else {
    view.setUint32(8, Number(p.nodeOffset & 0xffffffffn), true);
    view.setUint16(12, Number(p.nodeOffset >> 32n), true);
  }
  block[big ? 16 : 14] = p.nodeDepth;
  block[big ? 17 : 15] = p.innerSize;
  block.set(p.salt, big ? 32 : 16);
  block.set(p.person, big ? 48 : 24);
  return block;
}
