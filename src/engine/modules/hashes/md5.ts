// MD5 (RFC 1321). CPython 3.13 Modules/md5module.c.

import { BlockHasher } from './hasher.ts';

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
/** floor(2 ** 32 |sin(i + 1)|): from whole numbers, not from the host's sine. */
const SINES = Int32Array.from(
  (
    'd76aa478e8c7b756242070dbc1bdceeef57c0faf4787c62aa8304613fd469501698098d88b44f7afffff5bb1895cd7be6b901122fd987193a679438e49b40821' +
    'f61e2562c040b340265e5a51e9b6c7aad62f105d02441453d8a1e681e7d3fbc821e1cde6c33707d6f4d50d87455a14eda9e3e905fcefa3f8676f02d98d2a4c8a' +
    'fffa39428771f6816d9d6122fde5380ca4beea444bdecfa9f6bb4b60bebfbc70289b7ec6eaa127fad4ef308504881d05d9d4d039e6db99e51fa27cf8c4ac5665' +
    'f4292244432aff97ab9423a7fc93a039655b59c38f0ccc92ffeff47d85845dd16fa87e4ffe2ce6e0a30143144e0811a1f7537e82bd3af2352ad7d2bbeb86d391'
  ).match(/.{8}/g)!,
  (hex) => parseInt(hex, 16),
);

export class Md5 extends BlockHasher {
  readonly name = 'md5';
  readonly digestSize = 16;
  private readonly state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  constructor() {
    super(64);
  }

  protected compress(data: Uint8Array, at: number): void {
    const view = new DataView(data.buffer, data.byteOffset + at, 64);
    let [a, b, c, d] = this.state as unknown as [number, number, number, number];
    for (let i = 0; i < 64; i++) {
      let f: number;
      let g: number;
      if (i < 16) {
        f = (b & c) | (~b & d);
        g = i;
      } else if (i < 32) {
        f = (d & b) | (~d & c);
        g = (5 * i + 1) & 15;
      } else if (i < 48) {
        f = b ^ c ^ d;
        g = (3 * i + 5) & 15;
      } else {
        f = c ^ (b | ~d);
        g = (7 * i) & 15;
      }
      const sum = (a + f + SINES[i]! + view.getInt32(4 * g, true)) | 0;
      const shift = SHIFTS[((i >> 4) << 2) | (i & 3)]!;
      a = d;
      d = c;
      c = b;
      b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
    }
    this.state[0]! += a;
    this.state[1]! += b;
    this.state[2]! += c;
    this.state[3]! += d;
  }

  copy(): Md5 {
    const other = this.copyInto(new Md5());
    other.state.set(this.state);
    return other;
  }

  digest(): Uint8Array {
    const end = this.copy();
    end.pad(8, true);
    const out = new DataView(new ArrayBuffer(16));
    end.state.forEach((word, i) => out.setInt32(4 * i, word, true));
    return new Uint8Array(out.buffer);
  }
}
