// How a TextIOWrapper encodes and decodes: by a codec of the engine, or by an incremental codec written in Python.
// CPython 3.13 Modules/_io/textio.c (encodefuncs, _textiowrapper_set_decoder, _textiowrapper_set_encoder), Lib/codecs.py.

import {
  decodeWithSteps,
  encodeBuiltIn,
  encodeWithSteps,
  isBuiltInHandler,
} from '../../objects/codec-driver.ts';
import { throwUnicodeError } from '../../objects/codecs.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { callObject } from '../../objects/calls.ts';
import { encodeUtf8Quick, utf8 } from '../../objects/codec-utf8.ts';
import {
  orderOfMark,
  utf16,
  utf16be,
  utf16le,
  utf32,
  utf32be,
  utf32le,
} from '../../objects/codec-wide.ts';
import { newInt, newIntFrom, PyInt } from '../../objects/int.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool } from '../../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { callStealing, callSteps } from './io-object.ts';
import type { Codec, Decoding } from '../../objects/codec-types.ts';

/** State of a decoder between two chunks: octets kept, and a number. */
export interface DecoderState {
  readonly buffer: Uint8Array;
  readonly flags: bigint;
}

export interface TextDecoding {
  /** Python cannot run in it. */
  readonly quick: boolean;
  decode(octets: Uint8Array, final: boolean): Steps<string>;
  getState(): Steps<DecoderState>;
  setState(state: DecoderState): Steps<void>;
  reset(): Steps<void>;
  drop(): void;
}

export interface TextEncoding {
  readonly quick: boolean;
  encode(text: PyStr): Steps<Uint8Array>;
  /** Nothing has been written: a mark may come first. */
  setStart(atStart: boolean): Steps<void>;
  reset(): Steps<void>;
  drop(): void;
}

const NOTHING = new Uint8Array(0);

function noMark(width: 2 | 4, data: Uint8Array): never {
  const object = newBytes(data.slice());
  try {
    const name = width === 2 ? 'utf-16' : 'utf-32';
    throwUnicodeError(
      'UnicodeDecodeError',
      name,
      object,
      0,
      width,
      'Stream does not start with BOM',
    );
  } finally {
    decref(object);
  }
}

/** An incremental decoder around a codec of the engine (codecs.BufferedIncrementalDecoder). */
export class HostDecoder implements TextDecoding {
  readonly quick: boolean;
  private readonly codec: Codec;
  private readonly errors: string;
  private buffer: Uint8Array = NOTHING;
  /** Of UTF-16 and UTF-32: what the mark said. */
  private order: 'le' | 'be' | null = null;

  constructor(codec: Codec, errors: string) {
    this.codec = codec;
    this.errors = errors;
    this.quick = isBuiltInHandler(errors);
  }

  *decode(octets: Uint8Array, final: boolean): Steps<string> {
    let data = octets;
    if (this.buffer.length > 0) {
      data = new Uint8Array(this.buffer.length + octets.length);
      data.set(this.buffer);
      data.set(octets, this.buffer.length);
    }
    const state: Decoding = { data, pos: 0, out: '', final };
    const codec = this.codecFor(state);
    if (codec === null) {
      this.buffer = data.slice();
      return '';
    }
    yield* decodeWithSteps(codec.decoder, null, state, this.errors);
    this.buffer = state.data.slice(state.pos);
    return state.out;
  }

  /** The mark decides once; null: it has not come in full. */
  private codecFor(state: Decoding): Codec | null {
    const { codec } = this;
    if (codec !== utf16 && codec !== utf32) return codec;
    const width = codec === utf16 ? 2 : 4;
    if (this.order === null) {
      if (state.data.length < width && !state.final) return null;
      const marked = orderOfMark(state.data, width);
      if (marked === null && state.data.length >= width && !this.started) noMark(width, state.data);
      if (marked !== null) state.pos = width;
      this.order = marked ?? 'le';
      this.started = true;
    }
    const little = this.order === 'le';
    if (width === 2) return little ? utf16le : utf16be;
    return little ? utf32le : utf32be;
  }
  private started = false;

  *getState(): Steps<DecoderState> {
    const flags = this.order === null ? (this.isMarked ? 2n : 0n) : this.order === 'le' ? 0n : 1n;
    return { buffer: this.buffer, flags };
  }
  private get isMarked(): boolean {
    return this.codec === utf16 || this.codec === utf32;
  }
  *setState({ buffer, flags }: DecoderState): Steps<void> {
    this.buffer = buffer;
    if (this.isMarked) this.order = flags === 2n ? null : flags === 0n ? 'le' : 'be';
  }
  *reset(): Steps<void> {
    this.buffer = NOTHING;
    this.order = null;
    this.started = false;
  }
  drop(): void {}
}

export class HostEncoder implements TextEncoding {
  readonly quick: boolean;
  private readonly codec: Codec;
  private readonly errors: string;
  private atStart = true;

  constructor(codec: Codec, errors: string) {
    this.codec = codec;
    this.errors = errors;
    this.quick = isBuiltInHandler(errors);
  }

  get isUtf8(): boolean {
    return this.codec === utf8;
  }

  *encode(text: PyStr): Steps<Uint8Array> {
    return this.quick
      ? this.encodeNow(text)
      : yield* encodeWithSteps(this.use(), text, this.errors);
  }

  /** Only if `quick`. */
  encodeNow(text: PyStr): Uint8Array {
    if (this.codec === utf8) {
      const octets = encodeUtf8Quick(text.value);
      if (octets !== null) return octets;
    }
    return encodeBuiltIn(this.use(), text, this.errors);
  }

  /** The mark is written once. */
  private use(): Codec {
    if (this.codec.mark === undefined) return this.codec;
    const codec = this.atStart ? this.codec : { ...this.codec, mark: [] };
    this.atStart = false;
    return codec;
  }
  *setStart(atStart: boolean): Steps<void> {
    this.atStart = atStart;
  }
  *reset(): Steps<void> {
    this.atStart = true;
  }
  drop(): void {}
}

const DECODE = staticStr('decode');
const ENCODE = staticStr('encode');
const GETSTATE = staticStr('getstate');
const SETSTATE = staticStr('setstate');
const RESET = staticStr('reset');

/** An object with `decode`, `getstate`, `setstate`, `reset`. Owns it. */
export class PythonDecoder implements TextDecoding {
  readonly quick = false;
  private readonly object: PyObject;
  /** Steals `object`. */
  constructor(object: PyObject) {
    this.object = object;
  }
  *decode(octets: Uint8Array, final: boolean): Steps<string> {
    const text = yield* callStealing(this.object, DECODE, newBytes(octets.slice()), newBool(final));
    const value = text instanceof PyStr ? text.value : null;
    const { name } = text.type;
    decref(text);
    if (value === null) raise('TypeError', `decoder should return a string result, not '${name}'`);
    return value;
  }
  *getState(): Steps<DecoderState> {
    const state = yield* callSteps(this.object, GETSTATE);
    try {
      if (!(state instanceof PyTuple)) raise('TypeError', 'illegal decoder state');
      const [buffer, flags] = state.items;
      if (!(buffer instanceof PyBytes) || !(flags instanceof PyInt))
        raise(
          'TypeError',
          `illegal decoder state: the first item should be a bytes object, not '${buffer?.type.name ?? ''}'`,
        );
      return { buffer: buffer.value, flags: BigInt(flags.value) };
    } finally {
      decref(state);
    }
  }
  *setState({ buffer, flags }: DecoderState): Steps<void> {
    const state = newTuple([newBytes(buffer.slice()), newIntFrom(flags)]);
    decref(yield* callStealing(this.object, SETSTATE, state));
  }
  *reset(): Steps<void> {
    decref(yield* callSteps(this.object, RESET));
  }
  drop(): void {
    decref(this.object);
  }
}

export class PythonEncoder implements TextEncoding {
  readonly quick = false;
  private readonly object: PyObject;
  /** Steals `object`. */
  constructor(object: PyObject) {
    this.object = object;
  }
  *encode(text: PyStr): Steps<Uint8Array> {
    const result = yield* callSteps(this.object, ENCODE, text);
    const octets = result instanceof PyBytes ? bytesLike(result)!.slice() : null;
    const { name } = result.type;
    decref(result);
    if (octets === null) raise('TypeError', `encoder should return a bytes object, not '${name}'`);
    return octets;
  }
  *setStart(atStart: boolean): Steps<void> {
    // _textiowrapper_encoder_reset: 0 means "not at the beginning" to codecs that write a mark.
    if (atStart) decref(yield* callSteps(this.object, RESET));
    else decref(yield* callStealing(this.object, SETSTATE, newInt(0)));
  }
  *reset(): Steps<void> {
    decref(yield* callSteps(this.object, RESET));
  }
  drop(): void {
    decref(this.object);
  }
}

/** `factory(errors)`, new reference. Steals `factory`. */
export function* newIncremental(factory: PyObject, errors: string): Steps<PyObject> {
  const argument = newStr(errors);
  try {
    const made = callObject(factory, [argument]);
    return made === SUSPENDED ? yield : made;
  } finally {
    decref(argument);
    decref(factory);
  }
}
