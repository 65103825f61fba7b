// zlib. CPython 3.13 Modules/zlibmodule.c. What is written is what the C library writes, byte for byte, but for level 0 where that depends on
// the sizes of C's buffers.

import { expectBytes } from '../objects/bytes-like.ts';
import { newBytes } from '../objects/bytes.ts';
import { indexSteps, withCInt, withIndex, withSsize } from '../objects/index.ts';
import { newInt, newIntFrom } from '../objects/int.ts';
import { callNative, method } from '../objects/native.ts';
import { decref, free, incref, PyObject, type PyType } from '../objects/object.ts';
import { concatOctets } from '../objects/octets.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newBool, None } from '../objects/singletons.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { newStr } from '../objects/str.ts';
import { crc32 } from './binascii/checksums.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { newModuleException } from './module-exception.ts';
import { Deflater, type DeflateOptions } from './zlib/deflate.ts';
import { inflate, InflateError } from './zlib/inflate.ts';
import type { PyModule } from '../objects/module.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
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

const NO_FLUSH = 0;
const FINISH = 4;

/** A stream with its header and trailer: zlib's, gzip's or none. */
class Compression {
  readonly options: DeflateOptions;
  private deflater: Deflater;
  private readonly dictionary: Uint8Array | null;
  private begun = false;
  private check: number;
  private total = 0;
  /** What C says of a stream that is over. */
  get message(): string {
    return this.deflater.hadNothingToDo ? 'buffer error' : 'inconsistent stream state';
  }
  private get isGzip(): boolean {
    return this.options.wbits > 15;
  }

  constructor(options: DeflateOptions, dictionary: Uint8Array | null) {
    this.options = options;
    this.dictionary = dictionary;
    this.deflater = new Deflater(options);
    if (dictionary !== null) this.deflater.setDictionary(dictionary);
    this.check = this.isGzip ? 0 : 1;
  }

  clone(): Compression {
    const other = Object.assign(Object.create(Compression.prototype) as Compression, this);
    other.deflater = this.deflater.clone();
    return other;
  }

  run(input: Uint8Array, flush: number): Uint8Array {
    const { wbits } = this.options;
    const parts: Uint8Array[] = [];
    if (!this.begun) parts.push(this.header());
    this.begun = true;
    this.total += input.length;
    if (wbits > 0) this.check = this.isGzip ? crc32(input, this.check) : adler32(input, this.check);
    parts.push(this.deflater.run(input, flush));
    if (flush === FINISH && this.isGzip) parts.push(littleWord(this.check), littleWord(this.total));
    else if (flush === FINISH && wbits > 0) parts.push(word(this.check));
    return parts.reduce(concatOctets);
  }

  private header(): Uint8Array {
    const { level, strategy, wbits } = this.options;
    if (wbits < 0) return NOTHING;
    const isQuick = strategy >= 2 || level < 2;
    if (this.isGzip)
      return Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, level === 9 ? 2 : isQuick ? 4 : 0, 3);
    const rank = isQuick ? 0 : level < 6 ? 1 : level === 6 ? 2 : 3;
    let head = ((8 + ((Math.max(wbits, 9) - 8) << 4)) << 8) | (rank << 6);
    if (this.dictionary !== null) head |= 32;
    head += 31 - (head % 31);
    const octets = Uint8Array.of(head >>> 8, head & 255);
    return this.dictionary === null
      ? octets
      : concatOctets(octets, word(adler32(this.dictionary, 1)));
  }
}

/** deflateInit2: null if it refuses. */
function newCompression(
  level: number,
  wbits: number,
  memLevel: number,
  strategy: number,
  dictionary: Uint8Array | null,
): Compression | null {
  const bits = wbits < 0 ? -wbits : wbits > 15 ? wbits - 16 : wbits;
  const isRaw = wbits < 0;
  if (level < -1 || level > 9 || bits < 8 || bits > 15 || (bits === 8 && (isRaw || wbits > 15)))
    return null;
  if (memLevel < 1 || memLevel > 9 || strategy < 0 || strategy > 4) return null;
  const options = { level: level === -1 ? 6 : level, wbits, memLevel, strategy };
  return new Compression(options, dictionary);
}

interface Unwrapped {
  readonly out: Uint8Array;
  readonly consumed: number;
  readonly done: boolean;
  readonly full?: boolean;
}
const bad = (message: string): never =>
  raise(ZlibError, `Error -3 while decompressing data: ${message}`);

function unwrap(
  data: Uint8Array,
  wbits: number,
  dictionary: Uint8Array | null = null,
  limit = Infinity,
): Unwrapped {
  let at = 0;
  const partial = { out: NOTHING, consumed: data.length, done: false };
  let kind: 'raw' | 'zlib' | 'gzip' =
    wbits < 0 ? 'raw' : wbits > 15 && wbits < 32 ? 'gzip' : 'zlib';
  if (wbits >= 32 && data[0] === 31) kind = 'gzip';
  if (kind === 'zlib') {
    if (data.length < 2) return partial;
    if (((data[0]! << 8) | data[1]!) % 31 !== 0) bad('incorrect header check');
    if ((data[0]! & 15) !== 8) bad('unknown compression method');
    const window = (data[0]! >> 4) + 8;
    if (window > 15 || ((wbits & 15) > 0 && window > (wbits & 15))) bad('invalid window size');
    at = 2;
    if (data[1]! & 32) {
      if (data.length < 6) return partial;
      if (dictionary === null) raise(ZlibError, 'Error 2 while decompressing data');
      if (new DataView(data.buffer, data.byteOffset).getUint32(2) !== adler32(dictionary, 1))
        raise(ZlibError, 'Error -3 while setting zdict: invalid input data');
      at = 6;
    } else dictionary = null;
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
    result = inflate(data, at, dictionary ?? NOTHING, limit);
  } catch (error) {
    if (error instanceof InflateError) return bad(error.message);
    throw error;
  }
  if (!result.done || kind === 'raw') return result;
  const trailer = kind === 'zlib' ? 4 : 8;
  const end = result.consumed;
  if (data.length < end + trailer) return { out: result.out, consumed: data.length, done: false };
  const view = new DataView(data.buffer, data.byteOffset);
  if (
    kind === 'zlib'
      ? view.getUint32(end) !== adler32(result.out, 1)
      : view.getUint32(end, true) !== crc32(result.out, 0)
  )
    bad('incorrect data check');
  return { out: result.out, consumed: end + trailer, done: true };
}

const number = (
  o: PyObject | undefined,
  absent: number,
  use: (value: number) => MaySuspend,
  owned: readonly PyObject[],
): MaySuspend => withCInt(o, owned, use, absent) as MaySuspend;
const size = (
  o: PyObject | undefined,
  absent: number,
  use: (value: number) => MaySuspend,
  owned: readonly PyObject[],
): MaySuspend => withSsize(o, owned, use, absent) as MaySuspend;

/** `bufsize` is only looked at: what room there is for the output at first is nobody's business. */
function decompress(data: PyObject, wbits?: PyObject, bufsize?: PyObject): MaySuspend {
  const act = (bits: number): MaySuspend =>
    size(bufsize, 16384, (room) => decompressAll(data, bits, room), [data]);
  return number(wbits, MAX_WBITS, act, bufsize === undefined ? [data] : [data, bufsize]);
}

function decompressAll(data: PyObject, wbits: number, room: number): PyObject {
  if (room < 0) raise('ValueError', 'bufsize must be non-negative');
  const { out, done } = unwrap(expectBytes(data), wbits);
  if (!done) raise(ZlibError, 'Error -5 while decompressing data: incomplete or truncated stream');
  return newBytes(out);
}

const BYTES = 64;
const CompressType = newStaticType('Compress', { module: 'zlib', basicSize: BYTES });
const DecompressType = newStaticType('Decompress', { module: 'zlib', basicSize: BYTES });
const ZlibDecompressorType = newStaticType('_ZlibDecompressor', {
  module: 'zlib',
  basicSize: BYTES,
});

class PyCompress extends PyObject {
  stream: Compression | null = null;
  finished = false;
}
class PyDecompress extends PyObject {
  wbits = MAX_WBITS;
  dictionary: Uint8Array | null = null;
  /** All input that was used so far, and how much output it gave. */
  data: Uint8Array = NOTHING;
  given = 0;
  unused: Uint8Array = NOTHING;
  tail: Uint8Array = NOTHING;
  eof = false;
  /** What C keeps for it is gone (inflateEnd). */
  ended = false;

  /** Output that the new input adds, at most `limit` octets (0: all). */
  feed(input: Uint8Array, limit: number): Uint8Array {
    if (this.eof) {
      this.unused = concatOctets(this.unused, input);
      return NOTHING;
    }
    const data = concatOctets(this.data, input);
    const most = limit > 0 ? this.given + limit : Infinity;
    const { out, consumed, done, full } = unwrap(data, this.wbits, this.dictionary, most);
    const part = out.slice(this.given);
    this.given = out.length;
    this.eof = done;
    if (done) this.unused = data.slice(consumed);
    this.tail = full === true ? data.slice(consumed) : NOTHING;
    this.data = full === true || done ? data.slice(0, consumed) : data;
    return part;
  }
}
for (const type of [CompressType, DecompressType, ZlibDecompressorType])
  type.tp_dealloc = (o) => free(o, BYTES);

/** compressobj.copy. */
function copyCompress(self: PyCompress): PyObject {
  if (self.finished) raise('ValueError', 'Inconsistent stream state');
  const other = new PyCompress(CompressType, BYTES);
  other.stream = self.stream!.clone();
  return other;
}
function flushCompress(self: PyCompress, mode?: PyObject): MaySuspend {
  const act = (how: number): PyObject => {
    if (how === NO_FLUSH) return newBytes(NOTHING);
    if (how < 0 || how > 5 || self.finished)
      raise(ZlibError, `Error -2 while flushing: ${self.stream!.message}`);
    if (how === FINISH) self.finished = true;
    return newBytes(self.stream!.run(NOTHING, how));
  };
  return number(mode, FINISH, act, [self]);
}

describeType(CompressType, {
  source: 'CPython 3.13 Modules/zlibmodule.c',
  methods: [
    method('compress', '($self, data, /)', (self: PyCompress, data: PyObject) => {
      const octets = expectBytes(data);
      if (self.finished)
        raise(ZlibError, `Error -2 while compressing data: ${self.stream!.message}`);
      return newBytes(self.stream!.run(octets, NO_FLUSH));
    }),
    method('flush', '($self, mode=zlib.Z_FINISH, /)', flushCompress),
    method('copy', '($self, /)', copyCompress),
    method('__copy__', '($self, /)', copyCompress),
    method('__deepcopy__', '($self, memo, /)', copyCompress),
  ],
});

/** decompressobj.copy. */
function copyDecompress(self: PyDecompress): PyObject {
  if (self.ended) raise('ValueError', 'Inconsistent stream state');
  const { wbits, dictionary, data, given, unused, tail, eof } = self;
  return Object.assign(new PyDecompress(DecompressType, BYTES), {
    ...{ wbits, dictionary, data, given, unused, tail, eof },
  });
}

describeType(DecompressType, {
  source: 'CPython 3.13 Modules/zlibmodule.c',
  methods: [
    method(
      'decompress',
      '($self, data, /, max_length=0)',
      (self: PyDecompress, data: PyObject, limit?: PyObject) =>
        size(
          limit,
          0,
          (max) => {
            if (max < 0) raise('ValueError', 'max_length must be non-negative');
            return newBytes(self.feed(expectBytes(data), max));
          },
          [self, data],
        ),
    ),
    method(
      'flush',
      '($self, length=zlib.DEF_BUF_SIZE, /)',
      (self: PyDecompress, length?: PyObject) =>
        size(
          length,
          16384,
          (room) => {
            if (room <= 0) raise('ValueError', 'length must be greater than zero');
            const rest = self.eof ? NOTHING : self.feed(self.tail, 0);
            self.ended = self.eof;
            return newBytes(rest);
          },
          [self],
        ),
    ),
    method('copy', '($self, /)', copyDecompress),
    method('__copy__', '($self, /)', copyDecompress),
    method('__deepcopy__', '($self, memo, /)', copyDecompress),
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
        size(
          limit,
          -1,
          (max) => {
            if (self.eof) raise('EOFError', 'End of stream already reached');
            const input = concatOctets(self.tail, expectBytes(data));
            if (max !== 0) return newBytes(self.feed(input, Math.max(0, max)));
            self.tail = input;
            return newBytes(NOTHING);
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
  "($type, wbits=MAX_WBITS, zdict=b'')",
  (_: PyType, wbits?: PyObject, zdict?: PyObject) =>
    decompressor(ZlibDecompressorType, wbits, zdict),
);
ZlibDecompressorType.tp_new = (type, args, kwnames) =>
  callNative(newDecompressor, type, args, kwnames, '_ZlibDecompressor');

/** A `zdict` argument: its octets. */
function dictionaryOf(zdict: PyObject | undefined): Uint8Array | null {
  if (zdict === undefined || zdict === None) return null;
  try {
    return expectBytes(zdict).slice();
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return raise('TypeError', 'zdict argument must support the buffer protocol');
  }
}

function decompressor(type: PyType, wbits?: PyObject, zdict?: PyObject): MaySuspend {
  const dictionary = dictionaryOf(zdict);
  return number(
    wbits,
    MAX_WBITS,
    (bits) => {
      const size = bits < 0 ? -bits : bits & 15;
      if (bits < -15 || bits > 47 || (size !== 0 && size < 8) || (size === 0 && bits < 0))
        raise('ValueError', 'Invalid initialization option');
      const made = new PyDecompress(type, BYTES);
      made.wbits = bits;
      made.dictionary = dictionary;
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

function* compressobjSteps(args: readonly (PyObject | undefined)[]): Steps<PyObject> {
  const defaults = [-1, 8, MAX_WBITS, 8, 0];
  const values: number[] = [];
  for (const [i, absent] of defaults.entries()) {
    const value = args[i];
    values.push(value === undefined ? absent : Number(yield* indexSteps(value)));
  }
  const [level, deflated, wbits, memLevel, strategy] = values as [
    number,
    number,
    number,
    number,
    number,
  ];
  const given = args[5];
  const octets = given === undefined || given === None ? null : expectBytes(given).slice();
  const dictionary = octets?.length === 0 ? null : octets;
  const stream =
    deflated === 8 ? newCompression(level, wbits, memLevel, strategy, dictionary) : null;
  if (stream === null) return raise('ValueError', 'Invalid initialization option');
  if (dictionary !== null && wbits > 15) raise('ValueError', 'Invalid dictionary');
  const made = new PyCompress(CompressType, BYTES);
  made.stream = stream;
  return made;
}

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
                const octets = expectBytes(data);
                const stream = newCompression(l, bits, 8, 0, null);
                if (stream === null) return raise(ZlibError, 'Bad compression level');
                return newBytes(stream.run(octets, FINISH));
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
      (...args: (PyObject | undefined)[]) =>
        suspendSteps(
          compressobjSteps(args),
          args.map((a) => a ?? null),
        ),
    ),
    method(
      'decompressobj',
      "($module, /, wbits=MAX_WBITS, zdict=b'')",
      (wbits?: PyObject, zdict?: PyObject) => decompressor(DecompressType, wbits, zdict),
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
