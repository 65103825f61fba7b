// Codec objects and what encodes and decodes by them. CPython 3.13 Modules/cjkcodecs/multibytecodec.c (MultibyteCodec,
// multibytecodec_encode, encoder_encode_stateful, MultibyteIncrementalDecoder.decode).

import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes } from '../../objects/bytes.ts';
import { decodeWithSteps, encodeWithSteps } from '../../objects/codec-driver.ts';
import { Octets } from '../../objects/codec-octets.ts';
import type { Codec, Decoding, Encoding } from '../../objects/codec-types.ts';
import { newInt } from '../../objects/int.ts';
import { concatOctets } from '../../objects/octets.ts';
import { decref, free, incref, PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { str } from '../../objects/abstract.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { anyObject, clinic, textOrNone } from '../clinic.ts';
import { joinText } from '../../base/code-points.ts';
import type { CodecState, MultibyteSpec } from './spec.ts';

const MAX_PENDING_TEXT = 2;
const MAX_PENDING_OCTETS = 8;
const NOTHING = new Uint8Array(0);
export const SOURCE = 'CPython 3.13 Modules/cjkcodecs/multibytecodec.c';

const CODEC_BYTES = 32;
export const MultibyteCodecType = newStaticType('MultibyteCodec', {
  module: '_multibytecodec',
  basicSize: CODEC_BYTES,
});
MultibyteCodecType.tp_dealloc = (o) => free(o, CODEC_BYTES);

export class PyMultibyteCodec extends PyObject {
  readonly spec: MultibyteSpec;
  constructor(spec: MultibyteSpec) {
    super(MultibyteCodecType, CODEC_BYTES);
    this.spec = spec;
  }
}

/** Encodes with a state that stays. `final`: and goes back to its beginning. */
export class EncodingState {
  readonly spec: MultibyteSpec;
  readonly state: CodecState = new Uint8Array(8);
  /** Characters that may begin a pair. */
  pending = '';
  constructor(spec: MultibyteSpec) {
    this.spec = spec;
    spec.initEncode?.(this.state);
  }

  *encode(text: PyStr, errors: string, final: boolean): Steps<Uint8Array> {
    const { spec, state } = this;
    const whole = this.pending === '' ? incref(text) : newStr(joinText(this.pending, text.value));
    try {
      const encoder = spec.encoder(state, final);
      let outer: Encoding | null = null;
      const codec: Codec = {
        name: spec.name,
        encoder: (given) => {
          outer ??= given;
          return encoder(given);
        },
        decoder: () => null,
      };
      const octets = yield* encodeWithSteps(codec, whole, errors);
      const used = (outer as Encoding | null)?.pos ?? 0;
      const rest = whole.value.slice(used);
      if (rest.length > MAX_PENDING_TEXT) raise('UnicodeError', 'pending buffer overflow');
      this.pending = rest;
      return final ? concatOctets(octets, this.reset()) : octets;
    } finally {
      decref(whole);
    }
  }

  /** What ends the text. */
  reset(): Uint8Array {
    const out = new Octets();
    this.spec.resetEncode?.(this.state, out);
    return out.take();
  }
}

/** Decodes with a state that stays. */
export class DecodingState {
  readonly spec: MultibyteSpec;
  readonly state: CodecState = new Uint8Array(8);
  pending: Uint8Array = NOTHING;
  constructor(spec: MultibyteSpec) {
    this.spec = spec;
    spec.initDecode?.(this.state);
  }

  /** `shown`: the object that an error shows if nothing is pending. */
  *decode(
    shown: PyObject | null,
    octets: Uint8Array,
    errors: string,
    final: boolean,
  ): Steps<string> {
    const whole = this.pending.length === 0;
    const data = whole ? octets : concatOctets(this.pending, octets);
    const decoding: Decoding = { data, pos: 0, out: '', final };
    yield* decodeWithSteps(this.spec.decoder(this.state), whole ? shown : null, decoding, errors);
    const rest = decoding.data.slice(decoding.pos);
    if (rest.length > MAX_PENDING_OCTETS) raise('UnicodeError', 'pending buffer overflow');
    this.pending = rest;
    return decoding.out;
  }
}

/** A text, or what `str()` makes of anything else. New reference. */
export function* asTextSteps(o: PyObject): Steps<PyStr> {
  if (o instanceof PyStr) return incref(o);
  let text = str(o);
  if (text === SUSPENDED) text = (yield) as PyStr;
  if (text instanceof PyStr) return text;
  decref(text);
  return raise('TypeError', "couldn't convert the object to unicode.");
}

function* encodeSteps(self: PyMultibyteCodec, input: PyObject, errors: string): Steps<PyObject> {
  const text = yield* asTextSteps(input);
  try {
    const octets = yield* new EncodingState(self.spec).encode(text, errors, true);
    return newTuple([newBytes(octets), newInt(text.length)]);
  } finally {
    decref(text);
  }
}

function* decodeSteps(self: PyMultibyteCodec, input: PyObject, errors: string): Steps<PyObject> {
  const octets =
    bytesLike(input) ??
    raise('TypeError', `a bytes-like object is required, not '${input.type.name}'`);
  const { length } = octets;
  const text = yield* new DecodingState(self.spec).decode(input, octets, errors, true);
  return newTuple([newStr(text), newInt(length)]);
}

describeType(MultibyteCodecType, {
  source: SOURCE,
  methods: [
    clinic(
      'encode',
      '($self, /, input, errors=None)',
      [anyObject, textOrNone],
      (self: PyMultibyteCodec, input: PyObject, errors: string | null) =>
        suspendSteps(encodeSteps(self, input, errors ?? 'strict'), [self, input]),
    ),
    clinic(
      'decode',
      '($self, /, input, errors=None)',
      [anyObject, textOrNone],
      (self: PyMultibyteCodec, input: PyObject, errors: string | null) =>
        suspendSteps(decodeSteps(self, input, errors ?? 'strict'), [self, input]),
    ),
  ],
});
