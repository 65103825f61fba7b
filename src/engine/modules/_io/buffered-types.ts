// _BufferedIOBase, BufferedReader, BufferedWriter, BufferedRandom. CPython 3.13 Modules/_io/bufferedio.c.

import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes } from '../../objects/bytes.ts';
import { asSize, indexSteps } from '../../objects/index.ts';
import { newInt } from '../../objects/int.ts';
import { callNative, method, type NativeFunction } from '../../objects/native.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, staticStr, type PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { getAttrOptional } from '../../objects/attributes.ts';
import {
  beforeReadSteps,
  bufferedSeekSteps,
  bufferedWriteSteps,
  bytesOrNone,
  checkOpenSteps,
  DEFAULT_BUFFER_SIZE,
  fillSteps,
  flushPendingSteps,
  positionOfSteps,
  PyBuffered,
  rawChunkSteps,
  rawClosedSteps,
  rawOf,
  rawReadIntoSteps,
  rawSeekSteps,
  readAllSteps,
  readLineSteps,
  readSizedSteps,
} from './buffered.ts';
import { readTarget } from './fileio.ts';
import { CLOSE, FLUSH, IOBaseType, lineSizeSteps, READ, stepsMethod } from './iobase.ts';
import {
  askSteps,
  callSteps,
  callStealing,
  cannotPickle,
  getSteps,
  ioMemory,
  type PyIO,
  suspendUnlessQuick,
  unsupported,
} from './io-object.ts';
import { fileClose, fileIsTerminal, fileSeekable, fileTruncate } from './fileio.ts';
import { setContext } from '../../vm/drive.ts';

const SOURCE = 'CPython 3.13 Modules/_io/bufferedio.c';

export const BufferedIOBaseType = newStaticType('_BufferedIOBase', {
  base: IOBaseType,
  module: '_io',
  isBaseType: true,
  doc: 'Base class for buffered IO objects.',
});

const READ1 = staticStr('read1');

/** readinto and readinto1 of a class that has `read` and `read1`. */
function* genericReadInto(self: PyObject, target: PyObject, name: PyStr): Steps<PyObject> {
  const room = readTarget(target);
  const data = yield* callStealing(self, name, newInt(room.length));
  const octets = bytesLike(data);
  try {
    if (octets === undefined)
      raise('TypeError', `a bytes-like object is required, not '${data.type.name}'`);
    if (octets.length > room.length)
      raise(
        'ValueError',
        `read() returned too much data: ${room.length} bytes requested, ${octets.length} returned`,
      );
    room.set(octets);
    return newInt(octets.length);
  } finally {
    decref(data);
  }
}

describeType(BufferedIOBaseType, {
  source: SOURCE,
  methods: [
    method('detach', '($self, /)', () => unsupported('detach')),
    method('read', '($self, size=-1, /)', () => unsupported('read')),
    method('read1', '($self, size=-1, /)', () => unsupported('read1')),
    method('write', '($self, b, /)', () => unsupported('write')),
    stepsMethod('readinto', '($self, buffer, /)', (self, target: PyObject) =>
      genericReadInto(self, target, READ),
    ),
    stepsMethod('readinto1', '($self, buffer, /)', (self, target: PyObject) =>
      genericReadInto(self, target, READ1),
    ),
  ],
});

function newType(name: string): PyType {
  return newStaticType(name, {
    base: BufferedIOBaseType,
    module: '_io',
    isBaseType: true,
    basicSize: 152,
  });
}
export const BufferedReaderType = newType('BufferedReader');
export const BufferedWriterType = newType('BufferedWriter');
export const BufferedRandomType = newType('BufferedRandom');

/** A native of a buffered class: at once if the raw stream is a FileIO. */
export function bufferedMethod(
  name: string,
  signature: string,
  make: (self: PyBuffered, ...args: any[]) => Steps<PyObject>,
): NativeFunction {
  return method(
    name,
    signature,
    (self: PyBuffered, ...args: (PyObject | undefined)[]): MaySuspend =>
      suspendUnlessQuick(
        make(self, ...args),
        self.file !== null && !self.type.isHeapType && args.every(isPlain),
        [self, ...args.map((a) => a ?? null)],
      ),
  );
}

/** Converting this argument runs no Python. */
function isPlain(o: PyObject | undefined): boolean {
  return o === undefined || !o.type.isHeapType;
}

const READABLE = staticStr('readable');
const WRITABLE = staticStr('writable');
const SEEKABLE = staticStr('seekable');

/** `raw` is asked what it can do, then kept. */
function* initSteps(self: PyBuffered, raw: PyObject, size?: PyObject): Steps<PyObject> {
  self.initialised = false;
  self.detached = false;
  const bufferSize = size === undefined ? DEFAULT_BUFFER_SIZE : asSize(yield* indexSteps(size));
  if (self.canRead && self.canWrite)
    yield* demand(raw, SEEKABLE, 'File or stream is not seekable.');
  if (self.canRead) yield* demand(raw, READABLE, 'File or stream is not readable.');
  if (self.canWrite) yield* demand(raw, WRITABLE, 'File or stream is not writable.');
  if (bufferSize <= 0) raise('ValueError', 'buffer size must be strictly positive');
  const old = self.raw;
  self.raw = incref(raw);
  if (old !== null) decref(old);
  self.bufferSize = bufferSize;
  self.freed = false;
  self.discard();
  self.initialised = true;
  return newNone();
}

/** _PyIOBase_check_readable and its kin. */
function* demand(raw: PyObject, question: PyStr, message: string): Steps<void> {
  if (!(yield* askSteps(raw, question))) unsupported(message);
}

const init = bufferedMethod('Buffered', '($self, raw, buffer_size=8192)', initSteps);
for (const [type, canRead, canWrite] of [
  [BufferedReaderType, true, false],
  [BufferedWriterType, false, true],
  [BufferedRandomType, true, true],
] as const) {
  type.tp_new = (cls) => new PyBuffered(cls, canRead, canWrite);
  ioMemory(type, ['raw'], (o) => {
    const self = o as PyBuffered;
    return self.raw !== null && (self.file === null || self.file.fd >= 0);
  });
  type.tp_init = (o, args, kwnames) => {
    const done = callNative({ ...init, name: type.name }, o, args, kwnames, type.name);
    if (done === SUSPENDED) return done;
    decref(done);
    return undefined;
  };
  type.tp_repr = (o) => suspendSteps(reprOfSteps(o as PyBuffered), [o]);
  type.tp_iternext = (o) => {
    const self = o as PyBuffered;
    // The quick way is for the class itself: a subclass may have a `readline` of its own.
    if (canRead && !self.type.isHeapType && self.file !== null) {
      return suspendUnlessQuick(nextLine(self), true, [o]);
    }
    return IOBaseType.tp_iternext!(o);
  };
}

function* nextLine(self: PyBuffered): Steps<PyObject | null> {
  yield* checkOpenSteps(self, 'readline');
  const line = yield* readLineSteps(self, -1);
  return line.length === 0 ? null : newBytes(line);
}

const NAME = staticStr('name');
export function* reprOfSteps(self: PyObject): Steps<PyObject> {
  const type = `${self.type.module}.${self.type.qualname}`;
  let name: PyObject | null = null;
  try {
    let found = getAttrOptional(self, NAME);
    if (found === SUSPENDED) found = (yield) as PyObject | null;
    name = found;
  } catch (error) {
    // `name` of a detached or unfinished object is a ValueError.
    if (!(error instanceof Raised) || !error.exception.isA('ValueError')) throw error;
    decref(error.exception);
  }
  if (name === null) return newStr(`<${type}>`);
  try {
    return newStr(`<${type} name=${yield* reprSteps(name)}>`);
  } finally {
    decref(name);
  }
}

// ---- what all three have ----

/** Has the object itself a function under one of these names, in the place of its class's? */
function hasOwn({ dict }: PyIO, ...names: readonly PyStr[]): boolean {
  return dict !== null && names.some((name) => dict.getStr(name) !== null);
}

/** _io__Buffered_close_impl: flush through the attribute, then the raw stream's close; the first error is the context of the second. */
function* closeSteps(self: PyBuffered): Steps<PyObject> {
  const raw = rawOf(self);
  if (yield* rawClosedSteps(self)) return newNone();
  let first: unknown = null;
  try {
    if (!self.type.isHeapType && self.file !== null && !hasOwn(self, FLUSH))
      yield* flushPendingSteps(self);
    else decref(yield* callSteps(self, FLUSH));
  } catch (error) {
    first = error;
  }
  try {
    if (self.file !== null && !hasOwn(self.file, FLUSH, CLOSE)) fileClose(self.file);
    else decref(yield* callSteps(raw, CLOSE));
  } catch (second) {
    if (first instanceof Raised && second instanceof Raised) {
      setContext(second.exception, first.exception);
      decref(first.exception);
    }
    throw second;
  } finally {
    self.discard();
    self.freed = true;
  }
  if (first !== null) throw first;
  return newNone();
}

function* flushSteps(self: PyBuffered): Steps<PyObject> {
  // _io__Buffered_simple_flush: a reader has nothing of its own to write.
  if (!self.canWrite) return yield* callSteps(rawOf(self), FLUSH);
  yield* checkOpenSteps(self, 'flush');
  yield* flushPendingSteps(self);
  // What was read ahead and not used is given back to a raw stream that can seek.
  if (self.canRead && self.canWrite && self.unread > 0) {
    yield* rawSeekSteps(self, -self.unread, 1);
    self.dropAhead();
  }
  return newNone();
}

function* detachSteps(self: PyBuffered): Steps<PyObject> {
  rawOf(self);
  decref(yield* callSteps(self, FLUSH));
  const raw = rawOf(self);
  self.raw = null;
  self.detached = true;
  self.initialised = false;
  self.discard();
  return raw;
}

function* seekSteps(self: PyBuffered, target: PyObject, whence?: PyObject): Steps<PyObject> {
  const from = whence === undefined ? 0 : asSize(yield* indexSteps(whence));
  if (![0, 1, 2, 3, 4].includes(from)) raise('ValueError', `whence value ${from} unsupported`);
  yield* checkOpenSteps(self, 'seek');
  if (self.file !== null ? !fileSeekable(self.file) : !(yield* askSteps(rawOf(self), SEEKABLE)))
    unsupported('File or stream is not seekable.');
  const offset = asSize(yield* indexSteps(target));
  return newInt(yield* bufferedSeekSteps(self, offset, from));
}

function* truncateSteps(self: PyBuffered, size?: PyObject): Steps<PyObject> {
  yield* checkOpenSteps(self, 'truncate');
  if (!self.canWrite) unsupported('truncate');
  decref(yield* flushSteps(self));
  const raw = rawOf(self);
  if (self.file !== null) {
    const given = size !== undefined && size !== None;
    const to = given ? asSize(yield* indexSteps(size)) : yield* positionOfSteps(self);
    return newInt(fileTruncate(self.file, to));
  }
  if (size !== undefined && size !== None) return yield* callSteps(raw, TRUNCATE, size);
  return yield* callStealing(raw, TRUNCATE, newInt(yield* positionOfSteps(self)));
}
const TRUNCATE = staticStr('truncate');

const ofRaw = (name: string): NativeFunction =>
  bufferedMethod(name, '($self, /)', function* (self): Steps<PyObject> {
    return yield* callSteps(rawOf(self), staticStr(name));
  });

/** The class has it, the kind of stream does not: as the base class answers. */
const common = (): NativeFunction[] => [
  bufferedMethod('close', '($self, /)', closeSteps),
  bufferedMethod('flush', '($self, /)', flushSteps),
  stepsMethod('detach', '($self, /)', detachSteps),
  bufferedMethod('seek', '($self, target, whence=0, /)', seekSteps),
  bufferedMethod('tell', '($self, /)', function* (self): Steps<PyObject> {
    rawOf(self);
    return newInt(yield* positionOfSteps(self));
  }),
  bufferedMethod('truncate', '($self, pos=None, /)', truncateSteps),
  bufferedMethod('seekable', '($self, /)', function* (self): Steps<PyObject> {
    const raw = rawOf(self);
    if (self.file !== null) return newBool(fileSeekable(self.file));
    return yield* callSteps(raw, SEEKABLE);
  }),
  bufferedMethod('isatty', '($self, /)', function* (self): Steps<PyObject> {
    const raw = rawOf(self);
    if (self.file !== null && self.file.fd >= 0) return newBool(fileIsTerminal(self.file));
    return yield* callSteps(raw, staticStr('isatty'));
  }),
  ofRaw('fileno'),
  method('__sizeof__', '($self, /)', (self: PyBuffered) =>
    newInt(152 + (self.freed ? 0 : self.bufferSize)),
  ),
  method('_dealloc_warn', '($self, source, /)', () => newNone()),
  ...cannotPickle,
];
const readableMethod = (): NativeFunction => ofRaw('readable');
const writableMethod = (): NativeFunction => ofRaw('writable');

const attribute = (name: string) => ({
  name,
  get: (self: PyBuffered): MaySuspend => {
    const raw = rawOf(self);
    return suspendUnlessQuick(getSteps(raw, staticStr(name)), self.file !== null, [self]);
  },
});
const getsets = [
  attribute('closed'),
  attribute('name'),
  attribute('mode'),
  {
    name: 'raw',
    get: (self: PyBuffered) =>
      self.raw === null ? raise('AttributeError', `raw`) : incref(self.raw),
  },
];

// ---- reading ----

function* readSteps(self: PyBuffered, size?: PyObject): Steps<PyObject> {
  rawOf(self);
  const n = yield* lineSizeSteps(size);
  if (n < -1) raise('ValueError', 'read length must be non-negative or -1');
  yield* checkOpenSteps(self, 'read');
  return bytesOrNone(n < 0 ? yield* readAllSteps(self) : yield* readSizedSteps(self, n));
}

function* read1Steps(self: PyBuffered, size?: PyObject): Steps<PyObject> {
  rawOf(self);
  let n = size === undefined ? -1 : asSize(yield* indexSteps(size));
  if (n < 0) n = self.bufferSize;
  yield* checkOpenSteps(self, 'read');
  if (n === 0) return newBytes(new Uint8Array(0));
  if (self.unread > 0) return newBytes((yield* readSizedSteps(self, Math.min(n, self.unread)))!);
  yield* beforeReadSteps(self);
  self.dropAhead();
  const chunk = yield* rawChunkSteps(self, n);
  return newBytes(chunk === null ? new Uint8Array(0) : chunk.slice());
}

function* peekSteps(self: PyBuffered, size?: PyObject): Steps<PyObject> {
  rawOf(self);
  if (size !== undefined) yield* indexSteps(size);
  yield* checkOpenSteps(self, 'peek');
  yield* fillSteps(self);
  return newBytes(self.ahead.slice(self.readAt));
}

const readInto = (once: boolean) =>
  function* (self: PyBuffered, target: PyObject): Steps<PyObject> {
    rawOf(self);
    const room = readTarget(target);
    yield* checkOpenSteps(self, 'readinto');
    let at = Math.min(self.unread, room.length);
    room.set(self.ahead.subarray(self.readAt, self.readAt + at));
    self.readAt += at;
    yield* beforeReadSteps(self);
    while (at < room.length) {
      const left = room.length - at;
      if (left > self.bufferSize) {
        const count = yield* rawReadIntoSteps(self, room.subarray(at));
        if (count === null && at === 0) return newNone();
        if (count === null || count === 0) break;
        at += count;
        // One read of the raw stream.
        if (once) break;
        continue;
      }
      if (once && at > 0) break;
      if (!(yield* fillSteps(self))) break;
      const count = Math.min(self.unread, left);
      room.set(self.ahead.subarray(self.readAt, self.readAt + count), at);
      self.readAt += count;
      at += count;
    }
    return newInt(at);
  };

function* readlineSteps(self: PyBuffered, size?: PyObject): Steps<PyObject> {
  rawOf(self);
  const limit = yield* lineSizeSteps(size);
  yield* checkOpenSteps(self, 'readline');
  return newBytes(yield* readLineSteps(self, limit));
}

const reading = (): NativeFunction[] => [
  bufferedMethod('read', '($self, size=-1, /)', readSteps),
  bufferedMethod('read1', '($self, size=-1, /)', read1Steps),
  bufferedMethod('peek', '($self, size=0, /)', peekSteps),
  bufferedMethod('readinto', '($self, buffer, /)', readInto(false)),
  bufferedMethod('readinto1', '($self, buffer, /)', readInto(true)),
  bufferedMethod('readline', '($self, size=-1, /)', readlineSteps),
];

// ---- writing ----

function* writeSteps(self: PyBuffered, data: PyObject): Steps<PyObject> {
  rawOf(self);
  const octets = bytesLike(data);
  if (octets === undefined)
    raise('TypeError', `a bytes-like object is required, not '${data.type.name}'`);
  return newInt(yield* bufferedWriteSteps(self, octets));
}
const writing = (): NativeFunction[] => [bufferedMethod('write', '($self, buffer, /)', writeSteps)];

describeType(BufferedReaderType, {
  source: SOURCE,
  methods: [...common(), ...reading(), readableMethod()],
  getsets,
});
describeType(BufferedWriterType, {
  source: SOURCE,
  methods: [...common(), ...writing(), writableMethod()],
  getsets,
});
describeType(BufferedRandomType, {
  source: SOURCE,
  methods: [...common(), ...reading(), ...writing(), readableMethod(), writableMethod()],
  getsets,
});
