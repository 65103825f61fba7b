// zlib. CPython 3.13 Modules/zlibmodule.c. Decompression is exact; what compress writes can be read by every zlib, but is not what the C
// library writes byte for byte.

import { expectBytes } from '../objects/bytes-like.ts';
import { newBytes } from '../objects/bytes.ts';
import { withIndex } from '../objects/index.ts';
import { newInt, newIntFrom } from '../objects/int.ts';
import { callNative, method } from '../objects/native.ts';
import { free, incref, PyObject, type PyType } from '../objects/object.ts';
import { concatOctets } from '../objects/octets.ts';
import { raise } from '../objects/raise.ts';
import { newBool } from '../objects/singletons.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { newStr } from '../objects/str.ts';
import { crc32 } from './binascii/checksums.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { newModuleException } from './module-exception.ts';
import { deflate } from './zlib/deflate.ts';
import { inflate, InflateError } from './zlib/inflate.ts';
import type { PyModule } from '../objects/module.ts';
import type { MaySuspend } from '../objects/suspend.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const ZlibError = newModuleException('zlib.error', 'Exception');
const MAX_WBITS = 15;
const NOTHING = new Uint8Array(0);

function adler32(data: Uint8Array, start: number): number {
  let a = start & 0xffff;
  let b = start >>> 16;
  for (const octet of data) {
    a = (a + octet) % 65521;
    b = (b + a) % 65521;
  }
  return ((b << 16) | a) >>> 0;
}

const word = (value: number): Uint8Array =>
  Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
const littleWord = (value: number): Uint8Array => word(value).reverse();

/** Header and trailer around a raw stream: zlib's, gzip's or none. */
function wrap(data: Uint8Array, level: number, wbits: number): Uint8Array {
  const raw = deflate(data, level);
  if (wbits < 0) return raw;
  if (wbits > 15) {
    const head = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, level === 9 ? 2 : level === 1 ? 4 : 0, 3);
    return [raw, littleWord(crc32(data, 0)), littleWord(data.length >>> 0)].reduce(
      concatOctets,
      head,
    );
  }
  const flag = level === -1 || level === 6 ? 0x9c : level >= 7 ? 0xda : level >= 2 ? 0x5e : 0x01;
  return [raw, word(adler32(data, 1))].reduce(concatOctets, Uint8Array.of(0x78, flag));
}

interface Unwrapped {
  readonly out: Uint8Array;
  readonly consumed: number;
  readonly done: boolean;
}
const bad = (message: string): never =>
  raise(ZlibError, `Error -3 while decompressing data: ${message}`);

function unwrap(data: Uint8Array, wbits: number): Unwrapped {
  let at = 0;
  const partial = { out: NOTHING, consumed: data.length, done: false };
  let kind: 'raw' | 'zlib' | 'gzip' =
    wbits < 0 ? 'raw' : wbits > 15 && wbits < 32 ? 'gzip' : 'zlib';
  if (wbits >= 32 && data[0] === 31) kind = 'gzip';
  if (kind === 'zlib') {
    if (data.length < 2) return partial;
    if (((data[0]! << 8) | data[1]!) % 31 !== 0) bad('incorrect header check');
    if ((data[0]! & 15) !== 8) bad('unknown compression method');
    if (data[1]! & 32) raise(ZlibError, 'Error 2 while decompressing data');
    at = 2;
  } else if (kind === 'gzip') {
    if (data.length < 10) return partial;
    if (data[0] !== 31 || data[1] !== 139) bad('incorrect header check');
    const flags = data[3]!;
    at = 10;
    if (flags & 4) at += 2 + (data[at]! | (data[at + 1]! << 8));
    for (const bit of [8, 16]) if (flags & bit) at = data.indexOf(0, at) + 1;
    if (flags & 2) at += 2;
  }
  let result: Unwrapped;
  try {
    result = inflate(data, at);
  } catch (error) {
    if (error instanceof InflateError) return bad(error.message);
    throw error;
  }
  if (!result.done || kind === 'raw') return result;
  const size = kind === 'zlib' ? 4 : 8;
  const end = result.consumed;
  if (data.length < end + size) return { out: result.out, consumed: data.length, done: false };
  const view = new DataView(data.buffer, data.byteOffset);
  if (
    kind === 'zlib'
      ? view.getUint32(end) !== adler32(result.out, 1)
      : view.getUint32(end, true) !== crc32(result.out, 0)
  )
    bad('incorrect data check');
  return { out: result.out, consumed: end + size, done: true };
}

const number = (
  o: PyObject | undefined,
  absent: number,
  use: (value: number) => MaySuspend,
  owned: readonly PyObject[],
): MaySuspend => withIndex(o, owned, (value) => use(Number(value)), absent) as MaySuspend;

function checkLevel(level: number): void {
  if (level < -1 || level > 9) raise(ZlibError, 'Bad compression level');
}

function decompress(data: PyObject, wbits?: PyObject): MaySuspend {
  return number(
    wbits,
    MAX_WBITS,
    (bits) => {
      const octets = expectBytes(data);
      const { out, done } = unwrap(octets, bits);
      if (!done)
        raise(ZlibError, 'Error -5 while decompressing data: incomplete or truncated stream');
      return newBytes(out);
    },
    [data],
  );
}

const BYTES = 64;
const CompressType = newStaticType('Compress', { module: 'zlib', basicSize: BYTES });
const DecompressType = newStaticType('Decompress', { module: 'zlib', basicSize: BYTES });
const ZlibDecompressorType = newStaticType('_ZlibDecompressor', {
  module: 'zlib',
  basicSize: BYTES,
});

class PyCompress extends PyObject {
  level = 6;
  wbits = MAX_WBITS;
  data: Uint8Array = NOTHING;
  finished = false;
}
class PyDecompress extends PyObject {
  wbits = MAX_WBITS;
  /** All input so far, what of its output has been given away. */
  data: Uint8Array = NOTHING;
  given = 0;
  unused: Uint8Array = NOTHING;
  tail: Uint8Array = NOTHING;
  eof = false;

  /** Output that the new input adds, at most `limit` octets (0: all). */
  feed(input: Uint8Array, limit: number): Uint8Array {
    if (this.eof) {
      this.unused = concatOctets(this.unused, input);
      return NOTHING;
    }
    this.data = concatOctets(this.data, input);
    const { out, consumed, done } = unwrap(this.data, this.wbits);
    const to = limit > 0 ? Math.min(out.length, this.given + limit) : out.length;
    const part = out.slice(this.given, to);
    this.given = to;
    if (done && to === out.length) {
      this.eof = true;
      this.unused = this.data.slice(consumed);
    }
    return part;
  }
}
for (const type of [CompressType, DecompressType, ZlibDecompressorType])
  type.tp_dealloc = (o) => free(o, BYTES);

describeType(CompressType, {
  source: 'CPython 3.13 Modules/zlibmodule.c',
  methods: [
    method('compress', '($self, data, /)', (self: PyCompress, data: PyObject) => {
      self.data = concatOctets(self.data, expectBytes(data));
      return newBytes(NOTHING);
    }),
    method('flush', '($self, mode=zlib.Z_FINISH, /)', (self: PyCompress, mode?: PyObject) =>
      number(
        mode,
        4,
        (how) => {
          if (how !== 4 || self.finished) return newBytes(NOTHING);
          self.finished = true;
          return newBytes(wrap(self.data, self.level, self.wbits));
        },
        [self],
      ),
    ),
    method('copy', '($self, /)', (self: PyCompress) => {
      const other = new PyCompress(CompressType, BYTES);
      [other.level, other.wbits, other.data] = [self.level, self.wbits, self.data];
      return other;
    }),
  ],
});

describeType(DecompressType, {
  source: 'CPython 3.13 Modules/zlibmodule.c',
  methods: [
    method(
      'decompress',
      '($self, data, /, max_length=0)',
      (self: PyDecompress, data: PyObject, limit?: PyObject) =>
        number(
          limit,
          0,
          (max) => {
            if (max < 0) raise('ValueError', 'max_length must be non-negative');
            // What was left over comes back as input: it has been seen.
            const input = expectBytes(data);
            const again = self.tail.length > 0 && input.length === self.tail.length;
            const part = self.feed(again ? NOTHING : input, max);
            self.tail = max > 0 && part.length === max && !self.eof ? Uint8Array.of(0) : NOTHING;
            return newBytes(part);
          },
          [self, data],
        ),
    ),
    method('flush', '($self, length=zlib.DEF_BUF_SIZE, /)', (self: PyDecompress) => {
      self.tail = NOTHING;
      return newBytes(self.eof ? NOTHING : self.feed(NOTHING, 0));
    }),
  ],
  getsets: [
    { name: 'unused_data', get: (self: PyDecompress) => newBytes(self.unused.slice()) },
    { name: 'unconsumed_tail', get: (self: PyDecompress) => newBytes(self.tail.slice()) },
    { name: 'eof', get: (self: PyDecompress) => newBool(self.eof) },
  ],
});

describeType(ZlibDecompressorType, {
  source: 'CPython 3.13 Modules/zlibmodule.c',
  methods: [
    method(
      'decompress',
      '($self, /, data, max_length=-1)',
      (self: PyDecompress, data: PyObject, limit?: PyObject) =>
        number(
          limit,
          -1,
          (max) => {
            if (self.eof) raise('EOFError', 'End of stream already reached');
            const part = self.feed(expectBytes(data), Math.max(0, max));
            self.tail = max > 0 && part.length === max && !self.eof ? Uint8Array.of(0) : NOTHING;
            return newBytes(part);
          },
          [self, data],
        ),
    ),
  ],
  getsets: [
    { name: 'unused_data', get: (self: PyDecompress) => newBytes(self.unused.slice()) },
    {
      name: 'needs_input',
      get: (self: PyDecompress) => newBool(!self.eof && self.tail.length === 0),
    },
    { name: 'eof', get: (self: PyDecompress) => newBool(self.eof) },
  ],
});

const newDecompressor = method(
  '_ZlibDecompressor',
  '($type, wbits=MAX_WBITS, zdict=b"")',
  (_: PyType, wbits?: PyObject) => decompressor(ZlibDecompressorType, wbits),
);
ZlibDecompressorType.tp_new = (type, args, kwnames) =>
  callNative(newDecompressor, type, args, kwnames, '_ZlibDecompressor');

function decompressor(type: PyType, wbits?: PyObject): MaySuspend {
  return number(
    wbits,
    MAX_WBITS,
    (bits) => {
      const made = new PyDecompress(type, BYTES);
      made.wbits = bits;
      return made;
    },
    [],
  );
}

const constant = (value: number) => (): PyObject => newInt(value);
const CONSTANTS = {
  DEFLATED: 8,
  DEF_BUF_SIZE: 16384,
  DEF_MEM_LEVEL: 8,
  MAX_WBITS: 15,
  Z_BEST_COMPRESSION: 9,
  Z_BEST_SPEED: 1,
  Z_BLOCK: 5,
  Z_DEFAULT_COMPRESSION: -1,
  Z_DEFAULT_STRATEGY: 0,
  Z_FILTERED: 1,
  Z_FINISH: 4,
  Z_FIXED: 4,
  Z_FULL_FLUSH: 3,
  Z_HUFFMAN_ONLY: 2,
  Z_NO_COMPRESSION: 0,
  Z_NO_FLUSH: 0,
  Z_PARTIAL_FLUSH: 1,
  Z_RLE: 3,
  Z_SYNC_FLUSH: 2,
  Z_TREES: 6,
};

const checksum = (
  name: string,
  start: number,
  compute: (data: Uint8Array, start: number) => number,
) =>
  method(name, `($module, data, value=${start}, /)`, (data: PyObject, value?: PyObject) =>
    withIndex(
      value,
      [data],
      (from) => newIntFrom(compute(expectBytes(data), Number(BigInt.asUintN(32, BigInt(from))))),
      start,
    ),
  );

const definition: ModuleDefinition = {
  name: 'zlib',
  source: 'CPython 3.13 Modules/zlibmodule.c',
  functions: [
    checksum('adler32', 1, adler32),
    checksum('crc32', 0, crc32),
    method(
      'compress',
      '($module, data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS)',
      (data: PyObject, level?: PyObject, wbits?: PyObject) =>
        number(
          level,
          -1,
          (l) =>
            number(
              wbits,
              MAX_WBITS,
              (bits) => {
                checkLevel(l);
                return newBytes(wrap(expectBytes(data), l, bits));
              },
              [data],
            ),
          [data],
        ),
    ),
    method('decompress', '($module, data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE)', decompress),
    method(
      'compressobj',
      '($module, /, level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None)',
      (level?: PyObject, _method?: PyObject, wbits?: PyObject) =>
        number(
          level,
          -1,
          (l) =>
            number(
              wbits,
              MAX_WBITS,
              (bits) => {
                if (l < -1 || l > 9) raise('ValueError', 'Invalid initialization option');
                const made = new PyCompress(CompressType, BYTES);
                made.level = l;
                made.wbits = bits;
                return made;
              },
              [],
            ),
          [],
        ),
    ),
    method('decompressobj', "($module, /, wbits=MAX_WBITS, zdict=b'')", (wbits?: PyObject) =>
      decompressor(DecompressType, wbits),
    ),
  ],
  attributes: {
    error: () => incref(ZlibError),
    _ZlibDecompressor: () => incref(ZlibDecompressorType),
    ZLIB_VERSION: () => newStr('1.2.13'),
    ZLIB_RUNTIME_VERSION: () => newStr('1.2.13'),
    __version__: () => newStr('1.0'),
    ...Object.fromEntries(
      Object.entries(CONSTANTS).map(([name, value]) => [name, constant(value)]),
    ),
  },
};

export function zlibModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
