// The state of BufferedReader, BufferedWriter and BufferedRandom, and what it does with its raw stream.
// CPython 3.13 Modules/_io/bufferedio.c; the order of work is that of Lib/_pyio.py, which does the same in Python.
//
// Everything is written as Steps. If the raw stream is exactly a FileIO no Python can run, and `suspendUnlessQuick` does it at once.

import { newByteArray, newBytes, PyBytes } from '../../objects/bytes.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { PyMemoryView } from '../../objects/memoryview.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { newStr, staticStr } from '../../objects/str.ts';
import { exceptionType, type PyBaseException, newException } from '../../objects/exceptions.ts';
import type { Steps } from '../../objects/suspend.ts';
import { CLOSED, concat, READ, READINTO, SEEK, TELL, WRITE } from './iobase.ts';
import { callStealing, callSteps, closedError, getSteps, PyIO, truthSteps } from './io-object.ts';
import { isChannel } from '../posix/blocking.ts';
import type { PyFileIO } from './fileio.ts';
import { FileIOType, fileReadAll, fileReadInto, fileSeek, fileWrite } from './fileio.ts';
import { asSize, indexSteps } from '../../objects/index.ts';

export const DEFAULT_BUFFER_SIZE = 8192;
const READALL = staticStr('readall');
const NOTHING = new Uint8Array(0);

export class PyBuffered extends PyIO {
  /** Owned. Null: not initialised, or detached. */
  raw: PyObject | null = null;
  detached = false;
  initialised = false;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  bufferSize = DEFAULT_BUFFER_SIZE;
  /** Octets read ahead; `readAt` is the next one. */
  ahead: Uint8Array = NOTHING;
  readAt = 0;
  /** Octets not yet written. */
  private pending: Uint8Array = NOTHING;
  pendingLength = 0;
  finalizing = false;
  /** close() has given the memory of the buffer back. */
  freed = false;
  /** The thread is inside a call of the raw stream: re-entered calls are an error (_enter_buffered_busy). */
  busy = false;

  constructor(type: PyType, canRead: boolean, canWrite: boolean) {
    super(type);
    this.canRead = canRead;
    this.canWrite = canWrite;
  }

  /** The raw stream without Python; null: ask it as any object. A pipe may block, so its FileIO is asked as any object, too. */
  get file(): PyFileIO | null {
    const { raw } = this;
    if (raw === null || raw.type !== FileIOType) return null;
    return isChannel((raw as PyFileIO).fd) ? null : (raw as PyFileIO);
  }

  get unread(): number {
    return this.ahead.length - this.readAt;
  }

  dropAhead(): void {
    this.ahead = NOTHING;
    this.readAt = 0;
  }

  /** Keeps octets for later; there is room for them. */
  keep(data: Uint8Array): void {
    if (this.pending.length === 0) this.pending = new Uint8Array(this.bufferSize);
    this.pending.set(data, this.pendingLength);
    this.pendingLength += data.length;
  }

  get kept(): Uint8Array {
    return this.pending.subarray(0, this.pendingLength);
  }

  /** `count` octets have been written. */
  wrote(count: number): void {
    this.pending.copyWithin(0, count, this.pendingLength);
    this.pendingLength -= count;
  }

  discard(): void {
    this.pending = NOTHING;
    this.pendingLength = 0;
    this.dropAhead();
  }
}

/** CHECK_INITIALIZED. Borrowed. */
export function rawOf(self: PyBuffered): PyObject {
  if (self.raw !== null && self.initialised) return self.raw;
  if (self.detached) raise('ValueError', 'raw stream has been detached');
  return raise('ValueError', 'I/O operation on uninitialized object');
}

/** `self.closed`, that is `raw.closed`. */
export function* rawClosedSteps(self: PyBuffered): Steps<boolean> {
  const raw = rawOf(self);
  const { file } = self;
  if (file !== null) return file.fd < 0;
  return yield* truthSteps(yield* getSteps(raw, CLOSED));
}

export function* checkOpenSteps(self: PyBuffered, what: string): Steps<void> {
  const closed = yield* rawClosedSteps(self);
  if (closed) closedError(`${what} of closed file`.replace('write of', 'write to'));
}

// ---- the raw stream ----

/** Fills `target` from the raw stream: number of octets, null if it would block. Source: _bufferedreader_raw_read. */
export function* rawReadIntoSteps(self: PyBuffered, target: Uint8Array): Steps<number | null> {
  const { file } = self;
  if (file !== null) return fileReadInto(file, target);
  const room = newByteArray(new Uint8Array(target.length));
  const view = new PyMemoryView(room, 0, 1, target.length);
  try {
    const result = yield* callSteps(rawOf(self), READINTO, view);
    const count = yield* readCountSteps(result);
    if (count === null) return null;
    if (count < 0 || count > target.length) {
      raise(
        'OSError',
        `raw readinto() returned invalid length ${count} (should have been between 0 and ${target.length})`,
      );
    }
    target.set(room.value.subarray(0, count));
    return count;
  } finally {
    decref(view);
    decref(room);
  }
}

/** Steals what readinto() returned: null for None. What is no number is the cause of an OSError. */
function* readCountSteps(result: PyObject): Steps<number | null> {
  try {
    return result === None ? null : asSize(yield* indexSteps(result));
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    const failed = newException('OSError', ['raw readinto() failed']);
    failed.cause = error.exception;
    failed.context = incref(error.exception);
    failed.suppressContext = true;
    throw new Raised(failed);
  } finally {
    decref(result);
  }
}

/** Steals a count: null for None, undefined if it is no int. */
function takeCount(result: PyObject): number | null | undefined {
  const count = result === None ? null : result instanceof PyInt ? Number(result.value) : undefined;
  decref(result);
  return count;
}

/** Up to `size` octets of one raw read; null: it would block. */
export function* rawChunkSteps(self: PyBuffered, size: number): Steps<Uint8Array | null> {
  const target = new Uint8Array(size);
  const count = yield* rawReadIntoSteps(self, target);
  return count === null ? null : target.subarray(0, count);
}

/** Writes to the raw stream: number of octets, null if it would block. Source: _bufferedwriter_raw_write. */
export function* rawWriteSteps(self: PyBuffered, data: Uint8Array): Steps<number | null> {
  const { file } = self;
  if (file !== null) return fileWrite(file, data);
  const octets = new PyBytes(data.slice());
  const view = new PyMemoryView(octets, 0, 1, data.length);
  try {
    const count = takeCount(yield* callSteps(rawOf(self), WRITE, view));
    if (count === null) return null;
    if (count === undefined || count < 0 || count > data.length) {
      raise(
        'OSError',
        `raw write() returned invalid length ${count ?? -1} (should have been between 0 and ${data.length})`,
      );
    }
    return count;
  } finally {
    decref(view);
    decref(octets);
  }
}

/** Position of the raw stream. */
export function* rawTellSteps(self: PyBuffered): Steps<number> {
  const { file } = self;
  if (file !== null) return fileSeek(file, 0, 1);
  const result = yield* callSteps(rawOf(self), TELL);
  return positionFrom(result);
}

export function* rawSeekSteps(self: PyBuffered, offset: number, whence: number): Steps<number> {
  const { file } = self;
  if (file !== null) return fileSeek(file, offset, whence);
  const result = yield* callStealing(rawOf(self), SEEK, newInt(offset), newInt(whence));
  return positionFrom(result);
}

/** Steals `result`. */
function positionFrom(result: PyObject): number {
  const position = result instanceof PyInt ? Number(result.value) : NaN;
  const { name } = result.type;
  decref(result);
  if (Number.isNaN(position))
    raise('TypeError', `'${name}' object cannot be interpreted as an integer`);
  if (position < 0) raise('OSError', `Raw stream returned invalid position ${position}`);
  return position;
}

// ---- writing ----

/** Writes what is pending. Source: _bufferedwriter_flush_unlocked. BlockingIOError. */
export function* flushPendingSteps(self: PyBuffered): Steps<void> {
  while (self.pendingLength > 0) {
    const count = yield* rawWriteSteps(self, self.kept);
    if (count === null) throw blocked('write could not complete without blocking', 0);
    self.wrote(count);
  }
}

export function blocked(message: string, written: number): Raised {
  const errno = newInt(11);
  const text = newStr(message);
  const number = newInt(written);
  const type = exceptionType('BlockingIOError');
  const error = type.tp_new!(type, [errno, text, number], null) as PyBaseException;
  for (const o of [errno, text, number]) decref(o);
  return new Raised(error);
}

/** A reader's position is where the program thinks it is, before it writes (bufferedwriter: _buffered_raw_seek back over the buffer). */
function* forgetAheadSteps(self: PyBuffered): Steps<void> {
  if (self.unread > 0) yield* rawSeekSteps(self, -self.unread, 1);
  self.dropAhead();
}

/** _io_BufferedWriter_write_impl. */
export function* bufferedWriteSteps(self: PyBuffered, data: Uint8Array): Steps<number> {
  yield* checkOpenSteps(self, 'write');
  if (self.canRead && self.ahead.length > 0) yield* forgetAheadSteps(self);
  // What fills a buffer by itself goes straight through.
  if (data.length <= self.bufferSize - self.pendingLength && data.length < self.bufferSize) {
    self.keep(data);
    return data.length;
  }
  try {
    yield* flushPendingSteps(self);
  } catch (error) {
    return keepWhatFits(self, data, error);
  }
  let written = 0;
  while (data.length - written >= self.bufferSize) {
    const count = yield* rawWriteSteps(self, data.subarray(written));
    if (count === null) {
      if (data.length - written > self.bufferSize) {
        self.keep(data.subarray(written, written + self.bufferSize));
        throw blocked('write could not complete without blocking', written + self.bufferSize);
      }
      break;
    }
    written += count;
  }
  self.keep(data.subarray(written));
  return data.length;
}

/** The raw stream would block: what there is room for is kept, or the error tells how much was. */
function keepWhatFits(self: PyBuffered, data: Uint8Array, error: unknown): number {
  if (!(error instanceof Raised) || !error.exception.isA('BlockingIOError')) throw error;
  const room = self.bufferSize - self.pendingLength;
  if (data.length <= room) {
    decref(error.exception);
    self.keep(data);
    return data.length;
  }
  self.keep(data.subarray(0, room));
  const count = newInt(room);
  error.exception.setField('characters_written', count);
  decref(count);
  throw error;
}

// ---- reading ----

/** What is pending goes out before anything is read. */
export function* beforeReadSteps(self: PyBuffered): Steps<void> {
  if (self.canWrite && self.pendingLength > 0) yield* flushPendingSteps(self);
}

/** All that is left: octets, or null if the raw stream would block and there is nothing. Source: _bufferedreader_read_all. */
export function* readAllSteps(self: PyBuffered): Steps<Uint8Array | null> {
  const first = self.ahead.subarray(self.readAt);
  self.dropAhead();
  yield* beforeReadSteps(self);
  const { file } = self;
  if (file !== null) return join(first, fileReadAll(file));
  const raw = rawOf(self);
  if (hasMethod(raw, READALL)) {
    const all = yield* callSteps(raw, READALL);
    if (all === None) {
      decref(all);
      return first.length === 0 ? null : first;
    }
    const octets = all instanceof PyBytes ? all.value.slice() : null;
    decref(all);
    if (octets === null) raise('TypeError', 'readall() should return bytes');
    return join(first, octets);
  }
  const chunks = [first];
  for (;;) {
    const data = yield* callSteps(raw, READ);
    const end = data === None || (data instanceof PyBytes && data.value.length === 0);
    if (end) {
      const nothing = data === None && chunks.every((c) => c.length === 0);
      decref(data);
      return nothing ? null : concat(chunks);
    }
    if (!(data instanceof PyBytes)) {
      decref(data);
      raise('TypeError', 'read() should return bytes');
    }
    chunks.push(data.value.slice());
    decref(data);
  }
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.length === 0 ? b : concat([a, b]);
}

function hasMethod(o: PyObject, name: ReturnType<typeof staticStr>): boolean {
  return o.type.mro.some((t) => t.namespace.getStr(name) !== null);
}

/** Exactly `size` octets, fewer only at the end; null: it would block. Source: _bufferedreader_read_generic. */
export function* readSizedSteps(self: PyBuffered, size: number): Steps<Uint8Array | null> {
  if (size <= self.unread) {
    const part = self.ahead.slice(self.readAt, self.readAt + size);
    self.readAt += size;
    return part;
  }
  const parts = [self.ahead.subarray(self.readAt)];
  let left = size - self.unread;
  self.dropAhead();
  yield* beforeReadSteps(self);
  // Whole buffers go straight to the caller.
  while (left > 0) {
    const direct = left - (left % self.bufferSize);
    const chunk = yield* rawChunkSteps(self, direct > 0 ? direct : self.bufferSize);
    if (chunk === null || chunk.length === 0) {
      const all = concat(parts);
      return chunk === null && all.length === 0 ? null : all;
    }
    if (direct > 0) {
      parts.push(chunk);
      left -= chunk.length;
      continue;
    }
    const taken = Math.min(left, chunk.length);
    parts.push(chunk.subarray(0, taken));
    left -= taken;
    if (taken < chunk.length) {
      self.ahead = chunk;
      self.readAt = taken;
    }
  }
  return concat(parts);
}

/** Fills the buffer if it is empty; false at the end of the file or if it would block. Source: _bufferedreader_fill_buffer. */
export function* fillSteps(self: PyBuffered): Steps<boolean> {
  if (self.unread > 0) return true;
  self.dropAhead();
  yield* beforeReadSteps(self);
  const chunk = yield* rawChunkSteps(self, self.bufferSize);
  if (chunk === null || chunk.length === 0) return false;
  self.ahead = chunk;
  return true;
}

/** A line, at most `limit` octets (negative: no limit). Source: _buffered_readline. */
export function* readLineSteps(self: PyBuffered, limit: number): Steps<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    if (limit >= 0 && length >= limit) break;
    if (!(yield* fillSteps(self))) break;
    let end = self.ahead.indexOf(10, self.readAt);
    const found = end >= 0;
    end = found ? end + 1 : self.ahead.length;
    if (limit >= 0) end = Math.min(end, self.readAt + limit - length);
    const part = self.ahead.slice(self.readAt, end);
    self.readAt = end;
    parts.push(part);
    length += part.length;
    if (found && part.at(-1) === 10) break;
  }
  return parts.length === 1 ? parts[0]! : concat(parts);
}

/** Where the program thinks it is. */
export function* positionOfSteps(self: PyBuffered): Steps<number> {
  const raw = yield* rawTellSteps(self);
  // What is no place on a device whose tell() always answers 0.
  return Math.max(0, raw - self.unread + self.pendingLength);
}

/** _io__Buffered_seek_impl. */
export function* bufferedSeekSteps(
  self: PyBuffered,
  target: number,
  whence: number,
): Steps<number> {
  if (self.canRead && whence !== 2) {
    // Inside what was read ahead nothing but a number changes.
    const current = (yield* rawTellSteps(self)) - self.unread;
    const by = whence === 0 ? target - current : target;
    if (self.pendingLength === 0 && by >= -self.readAt && by <= self.unread && self.unread > 0) {
      self.readAt += by;
      return Math.max(0, current + by);
    }
  }
  yield* flushPendingSteps(self);
  const offset = whence === 1 ? target - self.unread : target;
  const position = yield* rawSeekSteps(self, offset, whence);
  self.dropAhead();
  return position;
}

/** Result of a read as Python gets it. */
export function bytesOrNone(octets: Uint8Array | null): PyObject {
  return octets === null ? incref(None) : newBytes(octets);
}
