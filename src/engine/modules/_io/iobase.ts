// _IOBase and _RawIOBase: what a class of streams gets for free. CPython 3.13 Modules/_io/iobase.c.
// Everything here goes through attributes of the instance, as a class of the program may redefine any of them.

import { writeUnraisable } from '../../vm/unraisable.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newByteArray, newBytes, PyBytes } from '../../objects/bytes.ts';
import { getAttrOptional } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { readonlyDictGetSet } from '../../objects/class-layout.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { asSize, indexSteps } from '../../objects/index.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import type { PyList } from '../../objects/list.ts';
import { newList } from '../../objects/list.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { isStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import {
  askSteps,
  callStealing,
  callSteps,
  closedError,
  getSteps,
  ioMemory,
  PyIO,
  truthSteps,
  unsupported,
} from './io-object.ts';

const SOURCE = 'CPython 3.13 Modules/_io/iobase.c';

export const IOBaseType = newStaticType('_IOBase', {
  module: '_io',
  isBaseType: true,
  hasDict: true,
  hasWeakrefs: true,
  hasGc: true,
  basicSize: 32,
  doc: 'The abstract base class for all I/O classes.',
});
export const RawIOBaseType = newStaticType('_RawIOBase', {
  base: IOBaseType,
  module: '_io',
  isBaseType: true,
  doc: 'Base class for raw binary I/O.',
});

IOBaseType.tp_new = (type) => new PyIO(type);
IOBaseType.inheritsNew = true;
ioMemory(IOBaseType, [], (o) => !(o as PyIO).baseClosed);

export const CLOSED = staticStr('closed');
export const CLOSE = staticStr('close');
export const FLUSH = staticStr('flush');
export const READ = staticStr('read');
export const READINTO = staticStr('readinto');
export const READLINE = staticStr('readline');
export const WRITE = staticStr('write');
export const SEEK = staticStr('seek');
export const TELL = staticStr('tell');
const PEEK = staticStr('peek');
const READALL = staticStr('readall');
const EXTEND = staticStr('extend');

/** Is the stream closed, as its own attribute says? */
export function* isClosedSteps(o: PyObject): Steps<boolean> {
  return yield* truthSteps(yield* getSteps(o, CLOSED));
}

export function* checkClosedSteps(o: PyObject, message?: string): Steps<void> {
  if (yield* isClosedSteps(o)) closedError(message);
}

/** A native on the instance that may run Python. */
export function stepsMethod(
  name: string,
  signature: string,
  make: (self: any, ...args: any[]) => Steps<PyObject>,
) {
  return method(name, signature, (self: PyObject, ...args: (PyObject | undefined)[]): MaySuspend =>
    suspendSteps(make(self, ...args), [self, ...args.map((a) => a ?? null)]),
  );
}

/** Warns of an open file; the module that knows all layers installs it. */
let deallocWarnSteps: (o: PyObject) => Steps<void> = function* () {};
export function setDeallocWarn(steps: (o: PyObject) => Steps<void>): void {
  deallocWarnSteps = steps;
}

/** iobase_finalize: `close()`, whose errors nobody can handle. */
IOBaseType.tp_finalize = (o) => suspendSteps(finalizeSteps(o), []);
function* finalizeSteps(self: PyObject): Steps<PyObject> {
  try {
    if (yield* isClosedSteps(self)) return newNone();
  } catch (error) {
    // It is in no state to be closed.
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return newNone();
  }
  yield* deallocWarnSteps(self);
  try {
    decref(yield* callSteps(self, CLOSE));
  } catch (error) {
    yield* writeUnraisable(error, self);
  }
  return newNone();
}

IOBaseType.tp_iter = (o) => suspendSteps(iterSteps(o), [o]);
function* iterSteps(o: PyObject): Steps<PyObject> {
  yield* checkClosedSteps(o);
  return incref(o);
}

IOBaseType.tp_iternext = (o) => suspendSteps(nextLineSteps(o), [o]);
function* nextLineSteps(o: PyObject): Steps<PyObject | null> {
  const line = yield* callSteps(o, READLINE);
  const empty =
    line instanceof PyBytes
      ? line.value.length === 0
      : isStr(line)
        ? line.value === ''
        : !(yield* truthSteps(incref(line)));
  if (!empty) return line;
  decref(line);
  return null;
}

function* closeSteps(self: PyIO): Steps<PyObject> {
  if (self.baseClosed) return newNone();
  try {
    decref(yield* callSteps(self, FLUSH));
  } finally {
    self.baseClosed = true;
  }
  return newNone();
}

/** `Py_ssize_t(accept={int, NoneType}) = -1` (_Py_convert_optional_to_ssize_t). */
export function* lineSizeSteps(size: PyObject | undefined): Steps<number> {
  if (size === undefined || size === None) return -1;
  if (size.type.nb_index === null)
    raise('TypeError', `argument should be integer or None, not '${size.type.name}'`);
  return asSize(yield* indexSteps(size));
}

/** _io__IOBase_readline_impl: octet by octet, or as far as `peek` shows the end of the line. */
function* readlineSteps(self: PyObject, size?: PyObject): Steps<PyObject> {
  const limit = yield* lineSizeSteps(size);
  let peek = getAttrOptional(self, PEEK);
  if (peek === SUSPENDED) peek = (yield) as PyObject | null;
  const parts: number[] = [];
  try {
    while (limit < 0 || parts.length < limit) {
      let count = 1;
      if (peek !== null) count = yield* peekedSteps(peek, limit < 0 ? -1 : limit - parts.length);
      const data = yield* callStealing(self, READ, newInt(count));
      const octets = bytesLike(data);
      const { name } = data.type;
      const copy = data instanceof PyBytes ? octets!.slice() : null;
      decref(data);
      if (copy === null)
        raise('OSError', `read() should have returned a bytes object, not '${name}'`);
      if (copy.length === 0) break;
      for (const octet of copy) parts.push(octet);
      if (parts.at(-1) === 10) break;
    }
  } finally {
    if (peek !== null) decref(peek);
  }
  return newBytes(Uint8Array.from(parts));
}

/** How much can be read without going beyond the line. */
function* peekedSteps(peek: PyObject, limit: number): Steps<number> {
  const one = newInt(1);
  let seen = callObject(peek, [one]);
  decref(one);
  if (seen === SUSPENDED) seen = (yield) as PyObject;
  try {
    if (!(seen instanceof PyBytes))
      raise('OSError', `peek() should have returned a bytes object, not '${seen.type.name}'`);
    const { value } = seen;
    if (value.length === 0) return 1;
    const end = value.indexOf(10);
    const count = end < 0 ? value.length : end + 1;
    return limit < 0 ? count : Math.min(count, limit);
  } finally {
    decref(seen);
  }
}

function* readlinesSteps(self: PyObject, hint?: PyObject): Steps<PyObject> {
  const limit = yield* lineSizeSteps(hint);
  const list = newList([]);
  try {
    if (limit <= 0) {
      decref(yield* callSteps(list, EXTEND, self));
      return incref(list);
    }
    let it = getIter(self);
    if (it === SUSPENDED) it = (yield) as PyObject;
    let total = 0;
    try {
      for (;;) {
        let line = iterNext(it);
        if (line === SUSPENDED) line = (yield) as PyObject | null;
        if (line === null) break;
        list.append(line);
        decref(line);
        const size = isStr(line) ? line.length : (bytesLike(line)?.length ?? 0);
        if (size > limit - total) break;
        total += size;
      }
    } finally {
      decref(it);
    }
    return incref(list as PyList);
  } finally {
    decref(list);
  }
}

function* writelinesSteps(self: PyObject, lines: PyObject): Steps<PyObject> {
  yield* checkClosedSteps(self);
  let it = getIter(lines);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    for (;;) {
      let line = iterNext(it);
      if (line === SUSPENDED) line = (yield) as PyObject | null;
      if (line === null) return newNone();
      decref(yield* callStealing(self, WRITE, line));
    }
  } finally {
    decref(it);
  }
}

const check = (name: string, question: string, message: string) =>
  stepsMethod(name, '($self, /)', function* (self: PyObject): Steps<PyObject> {
    if (!(yield* askSteps(self, staticStr(question)))) unsupported(message);
    return newBool(true);
  });

describeType(IOBaseType, {
  source: SOURCE,
  methods: [
    method('seek', '($self, offset, whence=os.SEEK_SET, /)', () => unsupported('seek')),
    stepsMethod('tell', '($self, /)', (self: PyObject) =>
      callStealing(self, SEEK, newInt(0), newInt(1)),
    ),
    method('truncate', '($self, size=None, /)', () => unsupported('truncate')),
    method('flush', '($self, /)', (self: PyIO) => {
      if (self.baseClosed) closedError();
      return newNone();
    }),
    stepsMethod('close', '($self, /)', closeSteps),
    method('seekable', '($self, /)', () => newBool(false)),
    method('readable', '($self, /)', () => newBool(false)),
    method('writable', '($self, /)', () => newBool(false)),
    stepsMethod('_checkClosed', '($self, msg=None, /)', function* (self): Steps<PyObject> {
      yield* checkClosedSteps(self);
      return newNone();
    }),
    check('_checkSeekable', 'seekable', 'File or stream is not seekable.'),
    check('_checkReadable', 'readable', 'File or stream is not readable.'),
    check('_checkWritable', 'writable', 'File or stream is not writable.'),
    method('fileno', '($self, /)', () => unsupported('fileno')),
    stepsMethod('isatty', '($self, /)', function* (self): Steps<PyObject> {
      yield* checkClosedSteps(self);
      return newBool(false);
    }),
    stepsMethod('__enter__', '($self, /)', iterSteps),
    method('__exit__', '($self, /, *args)', (self: PyObject) =>
      suspendSteps(callSteps(self, CLOSE), [self]),
    ),
    stepsMethod('readline', '($self, size=-1, /)', readlineSteps),
    stepsMethod('readlines', '($self, hint=-1, /)', readlinesSteps),
    stepsMethod('writelines', '($self, lines, /)', writelinesSteps),
  ],
  getsets: [{ name: 'closed', get: (self: PyIO) => newBool(self.baseClosed) }, readonlyDictGetSet],
});

/** _io__RawIOBase_read_impl: `readinto` into a new array. */
function* rawReadSteps(self: PyObject, size?: PyObject): Steps<PyObject> {
  const limit = yield* lineSizeSteps(size);
  if (limit < 0) return yield* callSteps(self, READALL);
  const target = newByteArray(new Uint8Array(limit));
  try {
    const count = yield* callSteps(self, READINTO, target);
    if (count === None) return count;
    const n = count instanceof PyInt ? Number(count.value) : -1;
    decref(count);
    if (n < 0 || n > limit)
      raise('ValueError', `readinto returned ${n} outside buffer size ${limit}`);
    return newBytes(target.value.slice(0, n));
  } finally {
    decref(target);
  }
}

const READALL_CHUNK = 8192;
function* readallSteps(self: PyObject): Steps<PyObject> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const data = yield* callStealing(self, READ, newInt(READALL_CHUNK));
    if (data === None) {
      if (chunks.length === 0) return data;
      decref(data);
      break;
    }
    if (!(data instanceof PyBytes)) {
      decref(data);
      raise('TypeError', 'read() should return bytes');
    }
    const octets = data.value.slice();
    decref(data);
    if (octets.length === 0) break;
    chunks.push(octets);
  }
  return newBytes(concat(chunks));
}

export function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, c) => sum + c.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

describeType(RawIOBaseType, {
  source: SOURCE,
  methods: [
    stepsMethod('read', '($self, size=-1, /)', rawReadSteps),
    stepsMethod('readall', '($self, /)', readallSteps),
    method('readinto', '($self, buffer, /)', () => raise('NotImplementedError')),
    method('write', '($self, b, /)', () => raise('NotImplementedError')),
  ],
});
