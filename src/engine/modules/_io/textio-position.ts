// tell and seek of TextIOWrapper. CPython 3.13 Modules/_io/textio.c (cookie_type, _io_TextIOWrapper_tell_impl, _io_TextIOWrapper_seek_impl).
//
// A position in decoded text is a cookie: where in the octets to start, in which state of the decoder, and how many octets to feed and
// characters to skip from there. Usually all but the first are zero, and the cookie is simply that number.

import { unitsOfFirst } from '../../base/code-points.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newInt, newIntFrom, PyInt } from '../../objects/int.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { staticStr } from '../../objects/str.ts';
import type { Steps } from '../../objects/suspend.ts';
import { FLUSH, READ, SEEK, TELL } from './iobase.ts';
import { callStealing, callSteps, unsupported } from './io-object.ts';
import {
  checkOpenText,
  decodeChunk,
  decoderState,
  pointCount,
  resetDecoder,
  setDecoderState,
  writeFlushSteps,
  type PyTextIO,
} from './textio.ts';

interface Cookie {
  start: bigint;
  flags: bigint;
  feed: number;
  skip: number;
  needEof: boolean;
}

function pack(c: Cookie): bigint {
  return (
    c.start |
    (c.flags << 64n) |
    (BigInt(c.feed) << 96n) |
    (BigInt(c.skip) << 128n) |
    (c.needEof ? 1n << 160n : 0n)
  );
}

function unpack(value: bigint): Cookie {
  const part = (shift: bigint, bits: bigint): bigint => (value >> shift) & ((1n << bits) - 1n);
  return {
    start: part(0n, 64n),
    flags: part(64n, 32n),
    feed: Number(part(96n, 32n)),
    skip: Number(part(128n, 32n)),
    needEof: part(160n, 8n) !== 0n,
  };
}

const NOTHING = new Uint8Array(0);

/** A new decoder state for a place in the octets (_textiowrapper_decoder_setstate). */
function* restore(self: PyTextIO, cookie: Cookie): Steps<void> {
  if (cookie.start === 0n && cookie.flags === 0n) yield* resetDecoder(self);
  else yield* setDecoderState(self, { buffer: NOTHING, flags: cookie.flags });
}

export function* tellSteps(self: PyTextIO): Steps<PyObject> {
  yield* checkOpenText(self);
  if (!self.seekable) unsupported('underlying stream is not seekable');
  if (!self.telling) raise('OSError', 'telling position disabled by next() call');
  yield* writeFlushSteps(self);
  decref(yield* callSteps(self, FLUSH));
  const position = yield* callSteps(self.buffer!, TELL);
  if (self.decoder === null || self.snapshot === null) return position;
  const at = position instanceof PyInt ? BigInt(position.value) : 0n;
  decref(position);
  const { flags, input } = self.snapshot;
  const cookie: Cookie = {
    start: at - BigInt(input.length),
    flags,
    feed: 0,
    skip: 0,
    needEof: false,
  };
  if (self.used === 0) return newIntFrom(pack(cookie));
  const saved = yield* decoderState(self);
  try {
    yield* searchSteps(self, cookie, input, pointCount(self.decoded!.slice(0, self.used)));
  } finally {
    yield* setDecoderState(self, saved);
  }
  return newIntFrom(pack(cookie));
}

/** Finds the last safe start point before the character number `charsToSkip` of `input`. */
function* searchSteps(
  self: PyTextIO,
  cookie: Cookie,
  input: Uint8Array,
  charsToSkip: number,
): Steps<void> {
  let left = charsToSkip;
  let skipBytes = Math.floor(self.ratio * left);
  let skipBack = 1;
  while (skipBytes > 0) {
    yield* restore(self, cookie);
    const count = pointCount(yield* decodeChunk(self, input.subarray(0, skipBytes), false));
    if (count <= left) {
      const state = yield* decoderState(self);
      if (state.buffer.length === 0) {
        cookie.flags = state.flags;
        left -= count;
        break;
      }
      skipBytes -= state.buffer.length;
      skipBack = 1;
    } else {
      skipBytes -= skipBack;
      skipBack *= 2;
    }
  }
  if (skipBytes <= 0) {
    skipBytes = 0;
    yield* restore(self, cookie);
  }
  cookie.start += BigInt(skipBytes);
  cookie.skip = left;
  if (left > 0) yield* feedSteps(self, cookie, input.subarray(skipBytes), left);
}

/** One octet after the other, noting each place where the decoder keeps nothing back. */
function* feedSteps(
  self: PyTextIO,
  cookie: Cookie,
  input: Uint8Array,
  charsToSkip: number,
): Steps<void> {
  let left = charsToSkip;
  let decoded = 0;
  let i = 0;
  for (; i < input.length; i++) {
    decoded += pointCount(yield* decodeChunk(self, input.subarray(i, i + 1), false));
    cookie.feed++;
    const state = yield* decoderState(self);
    if (state.buffer.length === 0 && decoded <= left) {
      cookie.start += BigInt(cookie.feed);
      left -= decoded;
      cookie.flags = state.flags;
      cookie.feed = 0;
      decoded = 0;
    }
    if (decoded >= left) break;
  }
  if (i === input.length) {
    decoded += pointCount(yield* decodeChunk(self, NOTHING, true));
    cookie.needEof = true;
    if (decoded < left) raise('OSError', "can't reconstruct logical file position");
  }
  cookie.skip = left;
}

const SEEKABLE_MESSAGE = 'underlying stream is not seekable';

export function* seekSteps(
  self: PyTextIO,
  cookieObject: PyObject,
  whence: number,
): Steps<PyObject> {
  yield* checkOpenText(self);
  if (!self.seekable) unsupported(SEEKABLE_MESSAGE);
  let value = cookieObject instanceof PyInt ? BigInt(cookieObject.value) : null;
  if (value === null)
    raise(
      'TypeError',
      `'<' not supported between instances of '${cookieObject.type.name}' and 'int'`,
    );
  if (whence === 1) {
    if (value !== 0n) unsupported("can't do nonzero cur-relative seeks");
    const here = yield* callSteps(self, staticStr('tell'));
    value = here instanceof PyInt ? BigInt(here.value) : 0n;
    decref(here);
  } else if (whence === 2) {
    if (value !== 0n) unsupported("can't do nonzero end-relative seeks");
    return yield* seekEndSteps(self);
  } else if (whence !== 0) raise('ValueError', `invalid whence (${whence}, should be 0, 1 or 2)`);
  if (value < 0n) raise('ValueError', `negative seek position ${value}`);
  decref(yield* callSteps(self, FLUSH));
  const cookie = unpack(value);
  decref(yield* callStealing(self.buffer!, SEEK, newIntFrom(cookie.start)));
  self.setDecoded(null);
  self.snapshot = null;
  if (self.decoder !== null) yield* restore(self, cookie);
  if (cookie.skip > 0) yield* skipSteps(self, cookie);
  else self.snapshot = { flags: cookie.flags, input: NOTHING };
  if (self.encoder !== null)
    yield* self.encoder.setStart(cookie.start === 0n && cookie.flags === 0n);
  return newIntFrom(value);
}

function* skipSteps(self: PyTextIO, cookie: Cookie): Steps<void> {
  const chunk = yield* callStealing(self.buffer!, READ, newInt(cookie.feed));
  const input = bytesLike(chunk)?.slice() ?? NOTHING;
  decref(chunk);
  self.snapshot = { flags: cookie.flags, input };
  const text = yield* decodeChunk(self, input, cookie.needEof);
  self.setDecoded(text);
  if (pointCount(text) < cookie.skip) raise('OSError', "can't restore logical file position");
  self.used = unitsOfFirst(text, cookie.skip);
}

function* seekEndSteps(self: PyTextIO): Steps<PyObject> {
  decref(yield* callSteps(self, FLUSH));
  self.setDecoded(null);
  self.snapshot = null;
  if (self.decoder !== null) yield* resetDecoder(self);
  const end = yield* callStealing(self.buffer!, SEEK, newInt(0), newInt(2));
  if (self.encoder !== null)
    yield* self.encoder.setStart(end instanceof PyInt && Number(end.value) === 0);
  return end;
}
