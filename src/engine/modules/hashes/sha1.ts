// SHA-1 (FIPS 180). CPython 3.13 Modules/sha1module.c.

import { BlockHasher } from './hasher.ts';

const words = new Int32Array(80);

export class Sha1 extends BlockHasher {
  readonly name = 'sha1';
  readonly digestSize = 20;
  private readonly state = Int32Array.of(
    0x67452301,
    0xefcdab89,
    0x98badcfe,
    0x10325476,
    0xc3d2e1f0,
  );
  constructor() {
    super(64);
  }

  protected compress(data: Uint8Array, at: number): void {
    const view = new DataView(data.buffer, data.byteOffset + at, 64);
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(4 * i);
    for (let i = 16; i < 80; i++) {
      const x = words[i - 3]! ^ words[i - 8]! ^ words[i - 14]! ^ words[i - 16]!;
      words[i] = (x << 1) | (x >>> 31);
    }
    let [a, b, c, d, e] = this.state as unknown as [number, number, number, number, number];
    for (let i = 0; i < 80; i++) {
      let f: number;
      let k: number;
      if (i < 20) [f, k] = [(b & c) | (~b & d), 0x5a827999];
      else if (i < 40) [f, k] = [b ^ c ^ d, 0x6ed9eba1];
      else if (i < 60) [f, k] = [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
      else [f, k] = [b ^ c ^ d, 0xca62c1d6];
      const next = (((a << 5) | (a >>> 27)) + f + e + k + words[i]!) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    const { state } = this;
    state[0]! += a;
    state[1]! += b;
    state[2]! += c;
    state[3]! += d;
    state[4]! += e;
  }

  copy(): Sha1 {
    const other = this.copyInto(new Sha1());
    other.state.set(this.state);
    return other;
  }

  digest(): Uint8Array {
    const end = this.copy();
    end.pad(8, false);
    const out = new DataView(new ArrayBuffer(20));
    end.state.forEach((word, i) => out.setInt32(4 * i, word));
    return new Uint8Array(out.buffer);
  }
}
