// Newlines of a decoded text, and IncrementalNewlineDecoder. CPython 3.13 Modules/_io/textio.c (_PyIncrementalNewlineDecoder_decode).

import { decref, incref, type PyObject } from '../../objects/object.ts';
import { callNative } from '../../objects/native.ts';
import { newIntFrom, PyInt } from '../../objects/int.ts';
import { newBytes } from '../../objects/bytes.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { stepsMethod } from './iobase.ts';
import { callStealing, callSteps, truthSteps } from './io-object.ts';

const SEEN_CR = 1;
const SEEN_LF = 2;
const SEEN_CRLF = 4;

/** What has been seen, and a `\r` whose `\n` may still come. */
export class NewlineState {
  readonly translate: boolean;
  pendingCr = false;
  seen = 0;

  constructor(translate: boolean) {
    this.translate = translate;
  }

  decode(input: string, final: boolean): string {
    let text = input;
    if (this.pendingCr && (final || text.length > 0)) {
      text = `\r${text}`;
      this.pendingCr = false;
    }
    // Only the second half of a \r\n may be missing.
    if (!final && text.endsWith('\r')) {
      text = text.slice(0, -1);
      this.pendingCr = true;
    }
    if (text.length === 0) return text;
    if (!text.includes('\r')) {
      if (text.includes('\n')) this.seen |= SEEN_LF;
      return text;
    }
    const pairs = text.split('\r\n').length - 1;
    const returns = text.split('\r').length - 1;
    const feeds = text.split('\n').length - 1;
    if (pairs > 0) this.seen |= SEEN_CRLF;
    if (returns > pairs) this.seen |= SEEN_CR;
    if (feeds > pairs) this.seen |= SEEN_LF;
    return this.translate ? text.replace(/\r\n?/g, '\n') : text;
  }

  /** `newlines`: None, one of them, or a tuple. New reference. */
  get newlines(): PyObject {
    const kinds = [
      ...((this.seen & SEEN_CR) !== 0 ? ['\r'] : []),
      ...((this.seen & SEEN_LF) !== 0 ? ['\n'] : []),
      ...((this.seen & SEEN_CRLF) !== 0 ? ['\r\n'] : []),
    ];
    if (kinds.length === 0) return newNone();
    if (kinds.length === 1) return newStr(kinds[0]!);
    return newTuple(kinds.map((kind) => newStr(kind)));
  }
}

export const NewlineDecoderType = newStaticType('IncrementalNewlineDecoder', {
  module: '_io',
  isBaseType: true,
  hasGc: true,
  basicSize: 40,
});

class PyNewlineDecoder extends PyNative {
  /** Null: not initialised. None: texts are given, not octets. */
  decoder: PyObject | null = null;
  errors: PyObject | null = null;
  state = new NewlineState(false);
}
NewlineDecoderType.tp_new = (type) => {
  const o = new PyNewlineDecoder(type);
  return o;
};
ownsFields(NewlineDecoderType, ['decoder', 'errors']);

const init = stepsMethod(
  'IncrementalNewlineDecoder',
  "($self, decoder, translate, errors='strict')",
  function* (
    self: PyNewlineDecoder,
    decoder: PyObject,
    translate: PyObject,
    errors?: PyObject,
  ): Steps<PyObject> {
    self.state = new NewlineState(yield* truthSteps(incref(translate)));
    const old = self.decoder;
    self.decoder = incref(decoder);
    if (old !== null) decref(old);
    const oldErrors = self.errors;
    self.errors = errors === undefined ? newStr('strict') : incref(errors);
    if (oldErrors !== null) decref(oldErrors);
    return newNone();
  },
);
NewlineDecoderType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'IncrementalNewlineDecoder');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

const DECODE = staticStr('decode');
const GETSTATE = staticStr('getstate');
const SETSTATE = staticStr('setstate');
const RESET = staticStr('reset');

function decoderOf(self: PyNewlineDecoder): PyObject {
  return self.decoder ?? raise('ValueError', 'IncrementalNewlineDecoder.__init__() not called');
}

function* decodeSteps(self: PyNewlineDecoder, input: PyObject, final?: PyObject): Steps<PyObject> {
  const decoder = decoderOf(self);
  const last = final !== undefined && (yield* truthSteps(incref(final)));
  const text =
    decoder === None
      ? incref(input)
      : yield* callSteps(decoder, DECODE, input, ...(final === undefined ? [] : [final]));
  if (!(text instanceof PyStr)) {
    const { name } = text.type;
    decref(text);
    raise('TypeError', `decoder should return a string result, not '${name}'`);
  }
  const result = newStr(self.state.decode(text.value, last));
  decref(text);
  return result;
}

function* getstateSteps(self: PyNewlineDecoder): Steps<PyObject> {
  const decoder = decoderOf(self);
  const pending = self.state.pendingCr ? 1n : 0n;
  if (decoder === None) return newTuple([newBytes(new Uint8Array(0)), newIntFrom(pending)]);
  const state = yield* callSteps(decoder, GETSTATE);
  try {
    if (!(state instanceof PyTuple)) raise('TypeError', 'illegal decoder state');
    const [buffer, flag] = state.items;
    if (state.items.length !== 2 || !(flag instanceof PyInt))
      raise('TypeError', 'illegal decoder state');
    return newTuple([incref(buffer!), newIntFrom((BigInt(flag.value) << 1n) | pending)]);
  } finally {
    decref(state);
  }
}

function* setstateSteps(self: PyNewlineDecoder, state: PyObject): Steps<PyObject> {
  const decoder = decoderOf(self);
  if (!(state instanceof PyTuple)) raise('TypeError', 'state argument must be a tuple');
  const [buffer, flag] = state.items;
  if (state.items.length !== 2 || !(flag instanceof PyInt))
    raise('TypeError', 'setstate(): illegal state argument');
  const bits = BigInt(flag.value);
  self.state.pendingCr = (bits & 1n) === 1n;
  if (decoder === None) return newNone();
  return yield* callStealing(
    decoder,
    SETSTATE,
    newTuple([incref(buffer!), newIntFrom(bits >> 1n)]),
  );
}

function* resetSteps(self: PyNewlineDecoder): Steps<PyObject> {
  const decoder = decoderOf(self);
  self.state.seen = 0;
  self.state.pendingCr = false;
  return decoder === None ? newNone() : yield* callSteps(decoder, RESET);
}

describeType(NewlineDecoderType, {
  source: 'CPython 3.13 Modules/_io/textio.c',
  methods: [
    stepsMethod('decode', '($self, input, final=False)', decodeSteps),
    stepsMethod('getstate', '($self, /)', getstateSteps),
    stepsMethod('setstate', '($self, state, /)', setstateSteps),
    stepsMethod('reset', '($self, /)', resetSteps),
  ],
  getsets: [{ name: 'newlines', get: (self: PyNewlineDecoder) => self.state.newlines }],
});
