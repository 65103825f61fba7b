// Incremental encoders and decoders. CPython 3.13 Modules/cjkcodecs/multibytecodec.c (MultibyteIncrementalEncoder,
// MultibyteIncrementalDecoder). A subclass says in its attribute `codec` which codec it is.

import { expectBytes } from '../../objects/bytes-like.ts';
import { getAttr } from '../../objects/attributes.ts';
import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { throwUnicodeError } from '../../objects/codecs.ts';
import { encodeUtf8Loose } from '../../objects/codec-utf8.ts';
import { newIntFrom, PyInt } from '../../objects/int.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, type PyObject, type PyType } from '../../objects/object.ts';
import { PyNative, ownsFields } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { describeType, newStaticType, type GetSet } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { anyObject, boolOr, clinic } from '../clinic.ts';
import {
  asTextSteps,
  DecodingState,
  EncodingState,
  PyMultibyteCodec,
  SOURCE,
} from './multibyte-codec.ts';
import type { MultibyteSpec } from './spec.ts';

const CODEC = staticStr('codec');
const options = { module: '_multibytecodec', isBaseType: true };
export const IncrementalEncoderType = newStaticType('MultibyteIncrementalEncoder', {
  ...options,
  basicSize: 64,
});
export const IncrementalDecoderType = newStaticType('MultibyteIncrementalDecoder', {
  ...options,
  basicSize: 56,
});

/** Anything with an error handler's name. */
export class PyWithErrors extends PyNative {
  errors = 'strict';
}
export class PyIncrementalEncoder extends PyWithErrors {
  readonly encoding: EncodingState;
  constructor(type: PyType, spec: MultibyteSpec) {
    super(type);
    this.encoding = new EncodingState(spec);
  }
}
export class PyIncrementalDecoder extends PyWithErrors {
  readonly decoding: DecodingState;
  constructor(type: PyType, spec: MultibyteSpec) {
    super(type);
    this.decoding = new DecodingState(spec);
  }
}
for (const type of [IncrementalEncoderType, IncrementalDecoderType]) {
  ownsFields(type, []);
  // They own their class only.
  type.hasGc = true;
}

/** The codec that a class names in its attribute. */
export function* specOfSteps(type: PyType): Steps<MultibyteSpec> {
  let codec = getAttr(type, CODEC);
  if (codec === SUSPENDED) codec = (yield) as PyObject;
  const spec = codec instanceof PyMultibyteCodec ? codec.spec : null;
  decref(codec);
  return spec ?? raise('TypeError', 'codec is unexpected type');
}

export function errorsArgument(errors: PyObject | undefined, fn: string): string {
  if (errors === undefined) return 'strict';
  if (errors instanceof PyStr) return errors.value;
  return raise('TypeError', `${fn}() argument 1 must be str, not ${errors.type.name}`);
}

function newIncremental(
  type: PyType,
  name: string,
  make: (type: PyType, spec: MultibyteSpec) => PyWithErrors,
): void {
  const create = method(name, "($type, errors='strict')", (cls: PyType, errors?: PyObject) => {
    const handler = errorsArgument(errors, name);
    return suspendSteps(
      (function* (): Steps<PyObject> {
        const made = make(cls, yield* specOfSteps(cls));
        made.errors = handler;
        return made;
      })(),
      [cls],
    );
  });
  type.tp_new = (cls, args, kwnames) => callNative(create, cls, args, kwnames, name);
  // mbiencoder_init: what `__init__` of codecs.IncrementalEncoder would do has been done.
  type.tp_init = () => undefined;
}
newIncremental(
  IncrementalEncoderType,
  'IncrementalEncoder',
  (t, s) => new PyIncrementalEncoder(t, s),
);
newIncremental(
  IncrementalDecoderType,
  'IncrementalDecoder',
  (t, s) => new PyIncrementalDecoder(t, s),
);

export const errorsAttribute: GetSet = {
  name: 'errors',
  get: (self: PyWithErrors) => newStr(self.errors),
  set(self: PyWithErrors, value) {
    if (value === null) raise('AttributeError', 'cannot delete attribute');
    if (!(value instanceof PyStr)) raise('TypeError', 'errors must be a string');
    self.errors = value.value;
  },
};

function* encodeSteps(
  self: PyIncrementalEncoder,
  input: PyObject,
  final: boolean,
): Steps<PyObject> {
  const text = yield* asTextSteps(input);
  try {
    return newBytes(yield* self.encoding.encode(text, self.errors, final));
  } finally {
    decref(text);
  }
}

function littleInt(octets: Uint8Array): PyObject {
  return newIntFrom(octets.reduceRight((sum, octet) => (sum << 8n) | BigInt(octet), 0n));
}

/** `size` octets of a whole number. */
function octetsOf(value: PyInt, size: number): Uint8Array {
  let rest = BigInt(value.value);
  if (rest < 0n) raise('OverflowError', "can't convert negative int to unsigned");
  const octets = new Uint8Array(size);
  for (let i = 0; i < size; i++, rest >>= 8n) octets[i] = Number(rest & 255n);
  if (rest > 0n) raise('OverflowError', 'int too big to convert');
  return octets;
}

const ENCODER_STATE = 1 + 8 + 8;

describeType(IncrementalEncoderType, {
  source: SOURCE,
  methods: [
    clinic(
      'encode',
      '($self, /, input, final=False)',
      [anyObject, boolOr(false)],
      (self: PyIncrementalEncoder, input: PyObject, final: boolean) =>
        suspendSteps(encodeSteps(self, input, final), [self, input]),
    ),
    method('getstate', '($self, /)', ({ encoding }: PyIncrementalEncoder) => {
      const pending = encodeUtf8Loose(encoding.pending);
      return littleInt(Uint8Array.of(pending.length, ...pending, ...encoding.state));
    }),
    method(
      'setstate',
      '($self, state, /)',
      ({ encoding }: PyIncrementalEncoder, state: PyObject) => {
        if (!(state instanceof PyInt))
          return raise('TypeError', `setstate() argument must be int, not ${state.type.name}`);
        const octets = octetsOf(state, ENCODER_STATE);
        const size = octets[0]!;
        if (size > 8) raise('UnicodeError', 'pending buffer too large');
        encoding.pending = new TextDecoder().decode(octets.slice(1, 1 + size));
        encoding.state.set(octets.subarray(1 + size, 9 + size));
        return newNone();
      },
    ),
    method('reset', '($self, /)', ({ encoding }: PyIncrementalEncoder) => {
      encoding.reset();
      encoding.pending = '';
      return newNone();
    }),
  ],
  getsets: [errorsAttribute],
});

function setDecoderState({ decoding }: PyIncrementalDecoder, state: PyObject): PyObject {
  if (!(state instanceof PyTuple))
    return raise('TypeError', `setstate() argument must be tuple, not ${state.type.name}`);
  const [buffer, flags] = state.items;
  if (state.items.length !== 2 || !(buffer instanceof PyBytes) || !(flags instanceof PyInt))
    return raise('TypeError', 'setstate(): illegal state argument');
  const octets = octetsOf(flags, 8);
  const { length } = buffer.value;
  if (length > 8)
    throwUnicodeError(
      'UnicodeDecodeError',
      decoding.spec.name,
      buffer,
      0,
      length,
      'pending buffer too large',
    );
  decoding.pending = buffer.value.slice();
  decoding.state.set(octets);
  return newNone();
}

describeType(IncrementalDecoderType, {
  source: SOURCE,
  methods: [
    clinic(
      'decode',
      '($self, /, input, final=False)',
      [anyObject, boolOr(false)],
      (self: PyIncrementalDecoder, input: PyObject, final: boolean) =>
        suspendSteps(
          (function* (): Steps<PyObject> {
            const octets = expectBytes(input);
            return newStr(yield* self.decoding.decode(input, octets, self.errors, final));
          })(),
          [self, input],
        ),
    ),
    method('getstate', '($self, /)', ({ decoding }: PyIncrementalDecoder) =>
      newTuple([newBytes(decoding.pending.slice()), littleInt(decoding.state)]),
    ),
    method('setstate', '($self, state, /)', setDecoderState),
    method('reset', '($self, /)', ({ decoding }: PyIncrementalDecoder) => {
      decoding.spec.resetDecode?.(decoding.state);
      decoding.pending = new Uint8Array(0);
      return newNone();
    }),
  ],
  getsets: [errorsAttribute],
});
