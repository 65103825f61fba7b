// TextIOWrapper: text over a buffered stream of octets: its state, writing and reading. CPython 3.13 Modules/_io/textio.c.
// Everything is written as Steps; where no Python can run (`quick`) they are done at once (io-object.ts, suspendUnlessQuick).

import { pointsOfText, sliceText, unitsOfFirst } from '../../base/code-points.ts';
import { charge } from '../../objects/charge.ts';
import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newInt } from '../../objects/int.ts';
import { decref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newStr, staticStr, type PyStr } from '../../objects/str.ts';
import type { Steps } from '../../objects/suspend.ts';
import { currentThread } from '../../vm/current.ts';
import { bufferedWriteSteps, PyBuffered } from './buffered.ts';
import { CLOSED, concat, FLUSH, READ, WRITE } from './iobase.ts';
import {
  callStealing,
  callSteps,
  closedError,
  getSteps,
  PyIO,
  truthSteps,
  unsupported,
} from './io-object.ts';
import { BytesIOType } from './bytesio.ts';
import type { NewlineState } from './newlines.ts';
import type { DecoderState, TextDecoding, TextEncoding } from './text-codec.ts';

const READ1 = staticStr('read1');

/** What the decoder was given since the last safe place, and its state there. */
export interface Snapshot {
  readonly flags: bigint;
  readonly input: Uint8Array;
}

export class PyTextIO extends PyIO {
  /** Owned. Null: not initialised, or detached. */
  buffer: PyObject | null = null;
  detached = false;
  encoding = '';
  errors = 'strict';
  encoder: TextEncoding | null = null;
  decoder: TextDecoding | null = null;
  newlines: NewlineState | null = null;
  /** What ends a line when reading; null: every kind. */
  readNewline: string | null = null;
  readUniversal = false;
  readTranslate = false;
  /** What `\n` becomes when writing; null: itself. */
  writeNewline: string | null = null;
  lineBuffering = false;
  writeThrough = false;
  seekable = false;
  telling = false;
  hasRead1 = false;
  chunkSize = 8192;
  /** Decoded and not yet all read; null: nothing was. */
  decoded: string | null = null;
  used = 0;
  snapshot: Snapshot | null = null;
  /** Octets per character of the last chunk. */
  ratio = 0;
  pending: Uint8Array[] = [];
  pendingCount = 0;
  finalizing = false;
  /** `sys.stdout` or `sys.stderr` as the interpreter made them: what schedules see of a write. */
  standard: 'stdout' | 'stderr' | null = null;

  constructor(type: PyType) {
    super(type);
  }

  /** No Python can run in its natives. */
  get quick(): boolean {
    const { buffer } = this;
    if (this.type.isHeapType || buffer === null || buffer.type.isHeapType) return false;
    if (this.encoder !== null && !this.encoder.quick) return false;
    if (this.decoder !== null && !this.decoder.quick) return false;
    // An attribute of the object itself stands before the method of its class; a FileIO has its name there.
    if (buffer.dict !== null && buffer.dict.used > 0) return false;
    if (!(buffer instanceof PyBuffered)) return buffer.type === BytesIOType;
    const { file } = buffer;
    return file !== null && (file.dict === null || file.dict.used <= 1);
  }

  get rest(): string {
    return this.decoded === null ? '' : this.decoded.slice(this.used);
  }

  setDecoded(text: string | null): void {
    this.decoded = text;
    this.used = 0;
  }

  /** Up to `count` characters of what is decoded (negative: all). */
  take(count: number): string {
    const rest = this.rest;
    const part = count < 0 ? rest : firstPoints(rest, count);
    this.used += part.length;
    return part;
  }
}

/** The first `count` code points. */
export function firstPoints(text: string, count: number): string {
  return sliceText(text, 0, unitsOfFirst(text, count));
}

/** Number of code points. */
export function pointCount(text: string): number {
  return pointsOfText(text)?.length ?? text.length;
}

/** CHECK_ATTACHED. Borrowed. */
export function attached(self: PyTextIO): PyObject {
  if (self.buffer !== null) return self.buffer;
  return raise(
    'ValueError',
    self.detached ? 'underlying buffer has been detached' : 'I/O operation on uninitialized object',
  );
}

export function* textClosedSteps(self: PyTextIO): Steps<boolean> {
  const buffer = attached(self);
  if (buffer instanceof PyBuffered && !buffer.type.isHeapType && buffer.file !== null)
    return buffer.file.fd < 0;
  return yield* truthSteps(yield* getSteps(buffer, CLOSED));
}

/** CHECK_CLOSED. */
export function* checkOpenText(self: PyTextIO): Steps<void> {
  attached(self);
  if (yield* textClosedSteps(self)) closedError();
}

// ---- writing ----

/** _textiowrapper_writeflush: what is pending goes to the buffer. */
export function* writeFlushSteps(self: PyTextIO): Steps<void> {
  if (self.pendingCount === 0) return;
  const octets = self.pending.length === 1 ? self.pending[0]! : concat(self.pending);
  self.pending = [];
  self.pendingCount = 0;
  const buffer = self.buffer!;
  if (buffer instanceof PyBuffered && !buffer.type.isHeapType)
    yield* bufferedWriteSteps(buffer, octets);
  else decref(yield* callStealing(buffer, WRITE, newBytes(octets.slice())));
}

/** _io_TextIOWrapper_write_impl, without its result. */
export function* textWriteSteps(self: PyTextIO, text: PyStr): Steps<void> {
  yield* checkOpenText(self);
  if (self.encoder === null) unsupported('not writable');
  if (self.standard !== null) currentThread.machineLog?.touchKey(self.standard, 'write', '');
  const { value } = text;
  charge(value.length >> 6);
  const hasLf = value.includes('\n');
  let octets: Uint8Array;
  if (hasLf && self.writeNewline !== null) {
    const translated = newStr(value.replaceAll('\n', self.writeNewline));
    try {
      octets = yield* self.encoder.encode(translated);
    } finally {
      decref(translated);
    }
  } else octets = yield* self.encoder.encode(text);
  // Whoever takes what was pending may write more in the meantime.
  if (octets.length >= self.chunkSize) while (self.pendingCount > 0) yield* writeFlushSteps(self);
  else if (self.pendingCount > 0 && self.pendingCount + octets.length > self.chunkSize)
    yield* writeFlushSteps(self);
  self.pending.push(octets);
  self.pendingCount += octets.length;
  const needsFlush = self.lineBuffering && (hasLf || value.includes('\r'));
  if (self.pendingCount >= self.chunkSize || needsFlush || self.writeThrough)
    yield* writeFlushSteps(self);
  if (needsFlush) decref(yield* callSteps(self.buffer!, FLUSH));
  // What was read ahead of a stream that can't tell where it is stays.
  if (self.snapshot !== null) {
    self.setDecoded(null);
    self.snapshot = null;
  }
  if (self.decoder !== null) yield* resetDecoder(self);
}

export function* textFlushSteps(self: PyTextIO): Steps<PyObject> {
  yield* checkOpenText(self);
  self.telling = self.seekable;
  yield* writeFlushSteps(self);
  return yield* callSteps(self.buffer!, FLUSH);
}

// ---- the decoder and the newlines behind it as one ----

export function* decodeChunk(self: PyTextIO, octets: Uint8Array, final: boolean): Steps<string> {
  const text = yield* self.decoder!.decode(octets, final);
  return self.newlines === null ? text : self.newlines.decode(text, final);
}

export function* resetDecoder(self: PyTextIO): Steps<void> {
  if (self.newlines !== null) {
    self.newlines.seen = 0;
    self.newlines.pendingCr = false;
  }
  yield* self.decoder!.reset();
}

export function* decoderState(self: PyTextIO): Steps<DecoderState> {
  const state = yield* self.decoder!.getState();
  const { newlines } = self;
  if (newlines === null) return state;
  return { buffer: state.buffer, flags: (state.flags << 1n) | (newlines.pendingCr ? 1n : 0n) };
}

export function* setDecoderState(self: PyTextIO, state: DecoderState): Steps<void> {
  const { newlines } = self;
  if (newlines === null) return yield* self.decoder!.setState(state);
  newlines.pendingCr = (state.flags & 1n) === 1n;
  yield* self.decoder!.setState({ buffer: state.buffer, flags: state.flags >> 1n });
}

// ---- reading ----

/** textiowrapper_read_chunk: false at the end of the file. */
export function* readChunkSteps(self: PyTextIO, hint: number): Steps<boolean> {
  if (self.decoder === null) unsupported('not readable');
  const before = self.telling ? yield* decoderState(self) : null;
  const wanted = hint > 0 ? Math.floor(Math.max(self.ratio, 1) * hint) : 0;
  const size = Math.max(self.chunkSize, wanted);
  const result = yield* callStealing(self.buffer!, self.hasRead1 ? READ1 : READ, newInt(size));
  const view = bytesLike(result);
  const input = view?.slice();
  const { name } = result.type;
  decref(result);
  if (input === undefined)
    raise(
      'TypeError',
      `underlying ${self.hasRead1 ? 'read1' : 'read'}() should have returned a bytes-like object, not '${name}'`,
    );
  const ended = input.length === 0;
  const text = yield* decodeChunk(self, input, ended);
  self.setDecoded(text);
  self.ratio = text.length > 0 ? input.length / text.length : 0;
  if (before !== null)
    self.snapshot = { flags: before.flags, input: concat([before.buffer, input]) };
  return !ended || text.length > 0;
}

/** All that is left, or `count` characters. */
export function* textReadSteps(self: PyTextIO, count: number): Steps<string> {
  yield* checkOpenText(self);
  if (self.decoder === null) unsupported('not readable');
  yield* writeFlushSteps(self);
  if (count < 0) {
    const result = yield* callSteps(self.buffer!, READ);
    const octets = result instanceof PyBytes ? result.value.slice() : bytesLike(result)?.slice();
    const { name } = result.type;
    decref(result);
    if (octets === undefined) raise('TypeError', `a bytes-like object is required, not '${name}'`);
    const text = self.rest + (yield* decodeChunk(self, octets, true));
    self.setDecoded(null);
    self.snapshot = null;
    return text;
  }
  let text = self.take(count);
  let left = count - pointCount(text);
  while (left > 0) {
    if (!(yield* readChunkSteps(self, left))) break;
    const part = self.take(left);
    text += part;
    left -= pointCount(part);
  }
  return text;
}

/** Where the first line of `text` ends, searching from `from`; -1: it does not. Source: _PyIO_find_line_ending. */
function lineEnd(self: PyTextIO, text: string, from: number): number {
  if (self.readTranslate) return after(text.indexOf('\n', from), 1);
  if (!self.readUniversal) {
    const newline = self.readNewline ?? '\n';
    return after(text.indexOf(newline, Math.max(0, from - newline.length + 1)), newline.length);
  }
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === '\n') return i + 1;
    if (c === '\r') return text[i + 1] === '\n' ? i + 2 : i + 1;
  }
  return -1;
}

function after(at: number, length: number): number {
  return at < 0 ? -1 : at + length;
}

/** _textiowrapper_readline. `limit` in characters, negative: none. */
export function* textReadlineSteps(self: PyTextIO, limit: number): Steps<string> {
  yield* checkOpenText(self);
  yield* writeFlushSteps(self);
  let line = '';
  for (;;) {
    if (self.rest.length === 0 && !(yield* readChunkSteps(self, 0))) {
      self.setDecoded(null);
      self.snapshot = null;
      return line;
    }
    const searched = line.length;
    const text = line + self.rest;
    const end = lineEnd(self, text, searched);
    const enough = limit >= 0 ? firstPoints(text, limit).length : Infinity;
    const stop = Math.min(end < 0 ? Infinity : end, enough);
    if (stop <= text.length) {
      self.used += stop - searched;
      return text.slice(0, stop);
    }
    self.used += self.rest.length;
    line = text;
  }
}
