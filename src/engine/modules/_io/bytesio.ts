// BytesIO: octets in memory as a buffered stream. CPython 3.13 Modules/_io/bytesio.c.

import { addMutableContainer } from '../../objects/containers.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newByteArray, newBytes, type PyByteArray } from '../../objects/bytes.ts';
import { PyMemoryView } from '../../objects/memoryview.ts';
import { asSize, indexSteps } from '../../objects/index.ts';
import { newList } from '../../objects/list.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { callNative, method, type NativeFunction } from '../../objects/native.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { SUSPENDED, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { PyDict } from '../../objects/dict.ts';
import { BufferedIOBaseType } from './buffered-types.ts';
import { readTarget } from './fileio.ts';
import { IOBaseType, lineSizeSteps, stepsMethod } from './iobase.ts';
import { closedError, ioMemory, PyIO, suspendUnlessQuick } from './io-object.ts';

export const BytesIOType = newStaticType('BytesIO', {
  base: BufferedIOBaseType,
  module: '_io',
  isBaseType: true,
  basicSize: 80,
});
addMutableContainer(BytesIOType);

export class PyBytesIO extends PyIO {
  /** Its octets; a bytearray, so that `getbuffer` can look into it. Owned. Null: closed. */
  bytes: PyByteArray | null;
  /** Number of octets that count: the array may be longer. */
  size = 0;
  at = 0;
  constructor(type: PyType) {
    super(type);
    this.bytes = newByteArray(new Uint8Array(0));
  }

  get value(): Uint8Array {
    return this.bytes!.value.subarray(0, this.size);
  }

  /** Makes room for `size` octets. */
  private reserve(size: number): void {
    const bytes = this.bytes!;
    if (size <= bytes.value.length) return;
    const larger = new Uint8Array(
      Math.max(size, bytes.value.length + (bytes.value.length >> 1) + 16),
    );
    larger.set(this.value);
    bytes.assign(larger);
  }

  write(data: Uint8Array): void {
    const end = this.at + data.length;
    const source = data.buffer === this.bytes!.value.buffer ? data.slice() : data;
    this.reserve(end);
    if (this.at > this.size) this.bytes!.value.fill(0, this.size, this.at);
    this.bytes!.value.set(source, this.at);
    this.at = end;
    if (end > this.size) this.size = end;
  }

  truncate(size: number): void {
    if (size < this.size) {
      this.bytes!.assign(this.bytes!.value.slice(0, size));
      this.size = size;
    }
  }
}

BytesIOType.tp_new = (type) => new PyBytesIO(type);
ioMemory(BytesIOType, ['bytes'], () => false);

function open(self: PyBytesIO): PyBytesIO {
  if (self.bytes === null) closedError();
  return self;
}

/** A `memoryview` looks into it: the size must stay. */
function checkExports(self: PyBytesIO): void {
  if (self.bytes!.exports > 0)
    raise('BufferError', 'Existing exports of data: object cannot be re-sized');
}

const opened =
  (fn: (self: PyBytesIO, ...args: any[]) => PyObject) =>
  (self: PyBytesIO, ...args: any[]): PyObject =>
    fn(open(self), ...args);

/** A native that converts integers: at once where that runs no Python. */
function memoryMethod(
  name: string,
  signature: string,
  make: (self: PyBytesIO, ...args: any[]) => Steps<PyObject>,
): NativeFunction {
  return method(name, signature, (self: PyBytesIO, ...args: (PyObject | undefined)[]): MaySuspend =>
    suspendUnlessQuick(
      make(self, ...args),
      args.every((a) => a === undefined || !a.type.isHeapType),
      [self, ...args.map((a) => a ?? null)],
    ),
  );
}

function takeOctets(self: PyBytesIO, count: number): Uint8Array {
  const end = count < 0 ? self.size : Math.min(self.size, self.at + count);
  if (end <= self.at) return new Uint8Array(0);
  const part = self.bytes!.value.slice(self.at, end);
  self.at = end;
  return part;
}

function* readSteps(self: PyBytesIO, size?: PyObject): Steps<PyObject> {
  const count = yield* lineSizeSteps(size);
  return newBytes(takeOctets(open(self), count));
}

function lineLength(self: PyBytesIO, limit: number): number {
  const end = self.value.indexOf(10, self.at);
  let length = Math.max(0, (end < 0 ? self.size : end + 1) - self.at);
  if (limit >= 0) length = Math.min(length, limit);
  return length;
}

function* readlineSteps(self: PyBytesIO, size?: PyObject): Steps<PyObject> {
  const limit = yield* lineSizeSteps(size);
  return newBytes(takeOctets(open(self), lineLength(self, limit)));
}

function* readlinesSteps(self: PyBytesIO, hint?: PyObject): Steps<PyObject> {
  const limit = yield* lineSizeSteps(hint);
  open(self);
  const lines: PyObject[] = [];
  let total = 0;
  for (;;) {
    const line = takeOctets(self, lineLength(self, -1));
    if (line.length === 0) break;
    lines.push(newBytes(line));
    total += line.length;
    if (limit > 0 && total >= limit) break;
  }
  return newList(lines);
}

function readinto(self: PyBytesIO, target: PyObject): PyObject {
  const room = readTarget(target);
  const data = takeOctets(open(self), room.length);
  room.set(data);
  return newInt(data.length);
}

/** Octets to write. TypeError. */
function octetsOf(o: PyObject): Uint8Array {
  return (
    bytesLike(o) ?? raise('TypeError', `a bytes-like object is required, not '${o.type.name}'`)
  );
}

function write(self: PyBytesIO, data: PyObject): PyObject {
  open(self);
  checkExports(self);
  const octets = octetsOf(data);
  if (octets.length > 0) self.write(octets);
  return newInt(octets.length);
}

function* writelinesSteps(self: PyBytesIO, lines: PyObject): Steps<PyObject> {
  open(self);
  let it = getIter(lines);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    for (;;) {
      let line = iterNext(it);
      if (line === SUSPENDED) line = (yield) as PyObject | null;
      if (line === null) return newNone();
      try {
        decref(write(self, line));
      } finally {
        decref(line);
      }
    }
  } finally {
    decref(it);
  }
}

function* seekSteps(self: PyBytesIO, offset: PyObject, whence?: PyObject): Steps<PyObject> {
  const to = asSize(yield* indexSteps(offset));
  const from = whence === undefined ? 0 : asSize(yield* indexSteps(whence));
  open(self);
  if (to < 0 && from === 0) raise('ValueError', `negative seek value ${to}`);
  if (from < 0 || from > 2) raise('ValueError', `invalid whence (${from}, should be 0, 1 or 2)`);
  self.at = Math.max(0, to + [0, self.at, self.size][from]!);
  return newInt(self.at);
}

function* truncateSteps(self: PyBytesIO, size?: PyObject): Steps<PyObject> {
  open(self);
  checkExports(self);
  const given = size !== undefined && size !== None;
  const to = given ? asSize(yield* indexSteps(size)) : self.at;
  if (to < 0) raise('ValueError', `negative size value ${to}`);
  self.truncate(to);
  return newInt(to);
}

function getbuffer(self: PyBytesIO): PyObject {
  // The window must not see what is behind the end.
  if (self.bytes!.exports === 0 && self.bytes!.value.length !== self.size)
    self.bytes!.assign(self.value.slice());
  return new PyMemoryView(self.bytes!, 0, 1, self.size);
}

function close(self: PyBytesIO): PyObject {
  if (self.bytes === null) return newNone();
  checkExports(self);
  const { bytes } = self;
  self.bytes = null;
  self.size = 0;
  decref(bytes);
  return newNone();
}

function getstate(self: PyBytesIO): PyObject {
  const dict = self.dict === null ? newNone() : copyOf(self.dict);
  return newTuple([newBytes(self.value.slice()), newInt(self.at), dict]);
}
function copyOf(dict: PyDict): PyDict {
  const copy = new PyDict();
  copy.copyFrom(dict);
  return copy;
}

function setstate(self: PyBytesIO, state: PyObject): PyObject {
  open(self);
  if (!(state instanceof PyTuple) || state.items.length !== 3)
    raise(
      'TypeError',
      `${self.type.name}.__setstate__ argument should be 3-tuple, got ${state.type.name}`,
    );
  const [value, position, dict] = state.items as [PyObject, PyObject, PyObject];
  self.truncate(0);
  self.at = 0;
  self.write(octetsOf(value));
  if (!(position instanceof PyInt))
    raise('TypeError', `second item of state must be an integer, not ${position.type.name}`);
  if (position.value < 0) raise('ValueError', 'position value cannot be negative');
  self.at = Number(position.value);
  if (dict instanceof PyDict) {
    self.dict ??= new PyDict();
    self.dict.copyFrom(dict);
  }
  return newNone();
}

const init = stepsMethod(
  'BytesIO',
  "($self, initial_bytes=b'')",
  function* (self: PyBytesIO, initial?: PyObject): Steps<PyObject> {
    self.bytes ??= newByteArray(new Uint8Array(0));
    checkExports(self);
    self.truncate(0);
    self.at = 0;
    if (initial !== undefined && initial !== None) self.write(octetsOf(initial));
    self.at = 0;
    return newNone();
  },
);
BytesIOType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'BytesIO');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

BytesIOType.tp_iter = (o) => incref(open(o as PyBytesIO));
BytesIOType.tp_iternext = (o) => {
  if (o.type.isHeapType) return IOBaseType.tp_iternext!(o);
  const self = open(o as PyBytesIO);
  const line = takeOctets(self, lineLength(self, -1));
  return line.length === 0 ? null : newBytes(line);
};

const yes = opened(() => newBool(true));
describeType(BytesIOType, {
  source: 'CPython 3.13 Modules/_io/bytesio.c',
  methods: [
    method('readable', '($self, /)', yes),
    method('seekable', '($self, /)', yes),
    method('writable', '($self, /)', yes),
    method(
      'isatty',
      '($self, /)',
      opened(() => newBool(false)),
    ),
    method(
      'tell',
      '($self, /)',
      opened((self) => newInt(self.at)),
    ),
    method(
      'flush',
      '($self, /)',
      opened(() => newNone()),
    ),
    method('close', '($self, /)', close),
    memoryMethod('read', '($self, size=-1, /)', readSteps),
    memoryMethod('read1', '($self, size=-1, /)', readSteps),
    memoryMethod('readline', '($self, size=-1, /)', readlineSteps),
    memoryMethod('readlines', '($self, size=None, /)', readlinesSteps),
    method('readinto', '($self, buffer, /)', readinto),
    method('write', '($self, b, /)', write),
    stepsMethod('writelines', '($self, lines, /)', writelinesSteps),
    memoryMethod('seek', '($self, pos, whence=0, /)', seekSteps),
    memoryMethod('truncate', '($self, size=None, /)', truncateSteps),
    method(
      'getvalue',
      '($self, /)',
      opened((self) => newBytes(self.value.slice())),
    ),
    method('getbuffer', '($self, /)', opened(getbuffer)),
    method('__getstate__', '($self, /)', opened(getstate)),
    method('__setstate__', '($self, state, /)', setstate),
  ],
  getsets: [{ name: 'closed', get: (self: PyBytesIO) => newBool(self.bytes === null) }],
});
