// Runs a codec over a text or octets, and an error handler where something does not fit.
// CPython 3.13 Objects/unicodeobject.c (unicode_encode_call_errorhandler, unicode_decode_call_errorhandler_writer, make_encode_exception).
//
// With a built-in handler no Python runs: the plain functions. With one that the program registered: the Steps.

import {
  BUILT_IN_HANDLERS,
  handleDecodeFault,
  handleEncodeFault,
  type Instead,
} from './codec-handlers.ts';
import { joinText, unitsAt } from '../base/code-points.ts';
import { Octets } from './codec-octets.ts';
import { bytesLike } from './bytes-like.ts';
import { callObject } from './calls.ts';
import { charge, chargeCharacters } from './charge.ts';
import type { PyBaseException } from './exceptions.ts';
import { newException } from './exceptions.ts';
import { newBytes, PyBytes } from './bytes.ts';
import { newInt, PyInt } from './int.ts';
import { decref, type PyObject } from './object.ts';
import { raise, Raised } from './raise.ts';
import { newStr, PyStr } from './str.ts';
import { SUSPENDED, type Steps } from './suspend.ts';
import { PyTuple } from './tuple.ts';
import type { Codec, Decoder, Decoding, Encoder, Encoding, Fault } from './codec-types.ts';

/** Finds a handler that the program registered. Borrowed. LookupError. The module with the registry installs it. */
let findHandler = (name: string): PyObject =>
  raise('LookupError', `unknown error handler name '${name}'`);
export function setHandlerRegistry(find: (name: string) => PyObject): void {
  findHandler = find;
}

export function isBuiltInHandler(errors: string): boolean {
  return BUILT_IN_HANDLERS.has(errors);
}

/** UTF-16 units before `unit`, as code points. */
export function pointIndex(text: string, unit: number): number {
  let points = 0;
  for (let i = 0; i < unit; i += unitsAt(text, i)) points++;
  return points;
}

/** The UTF-16 unit where code point number `point` begins. */
export function unitIndex(text: string, point: number): number {
  let unit = 0;
  for (let i = 0; i < point && unit < text.length; i++) unit += unitsAt(text, unit);
  return unit;
}

/** UnicodeEncodeError or UnicodeDecodeError with its fields. */
export function newUnicodeError(
  type: 'UnicodeEncodeError' | 'UnicodeDecodeError',
  encoding: string,
  object: PyObject,
  start: number,
  end: number,
  reason: string,
): PyBaseException {
  const parts = [newStr(encoding), object, newInt(start), newInt(end), newStr(reason)] as const;
  const error = newException(type, parts);
  ['encoding', 'object', 'start', 'end', 'reason'].forEach((name, i) =>
    error.setField(name, parts[i]!),
  );
  for (const part of parts) if (part !== object) decref(part);
  return error;
}

function encodeError(text: PyStr, fault: Fault): PyBaseException {
  const start = pointIndex(text.value, fault.start);
  const end = pointIndex(text.value, fault.end);
  return newUnicodeError('UnicodeEncodeError', fault.encoding, text, start, end, fault.reason);
}

function decodeError(data: PyObject | null, state: Decoding, fault: Fault): PyBaseException {
  const object = data === null || !(data instanceof PyBytes) ? newBytes(state.data.slice()) : data;
  const { encoding, start, end, reason } = fault;
  const error = newUnicodeError('UnicodeDecodeError', encoding, object, start, end, reason);
  if (object !== data) decref(object);
  return error;
}

/** Puts what the handler answered into the output. Raises the fault if that cannot be encoded either. */
function putInstead(
  encoder: Encoder,
  text: PyStr,
  fault: Fault,
  state: Encoding,
  instead: Instead,
): void {
  if (typeof instead.text !== 'string') {
    // Octets must be whole units of UTF-16 and UTF-32.
    const unit = fault.encoding.startsWith('utf-16')
      ? 2
      : fault.encoding.startsWith('utf-32')
        ? 4
        : 1;
    if (instead.text.length % unit !== 0) throw new Raised(encodeError(text, fault));
    state.out.append(instead.text);
  } else {
    const unicode = fault.encoding.startsWith('utf-');
    const inner = { text: instead.text, pos: 0, out: state.out };
    if (unicode && /[^\0-\x7f]/.test(instead.text)) throw new Raised(encodeError(text, fault));
    const second = encoder(inner);
    if (second !== null) {
      if (fault.multibyte === true) secondFault(instead.text, second, state);
      else throw new Raised(encodeError(text, fault));
    }
  }
  state.pos = instead.next;
}

/** What stands for a fault cannot be encoded by a multibyte codec: it is the fault then, but a question mark. */
function secondFault(instead: string, fault: Fault, { out }: Encoding): void {
  if (instead === '?') return out.push(0x3f);
  const shown = newStr(instead);
  const error = encodeError(shown, fault);
  decref(shown);
  throw new Raised(error);
}

/** Octets of a text, with a built-in handler. UnicodeEncodeError. */
export function encodeBuiltIn(codec: Codec, text: PyStr, errors: string): Uint8Array {
  const state = newEncoding(codec, text);
  const { encoder } = codec;
  for (let fault = encoder(state); fault !== null; fault = encoder(state)) {
    const instead = handleEncodeFault(errors, text.value, fault);
    if (instead === null) throw new Raised(encodeError(text, fault));
    putInstead(encoder, text, fault, state, instead);
  }
  return state.out.take();
}

function newEncoding(codec: Codec, text: PyStr): Encoding {
  charge(text.value.length >> 6);
  chargeCharacters(128 * text.value.length);
  const state = { text: text.value, pos: 0, out: new Octets(text.value.length + 8) };
  for (const octet of codec.mark ?? []) state.out.push(octet);
  return state;
}

/** As `encodeBuiltIn`, with any handler. */
export function* encodeWithSteps(codec: Codec, text: PyStr, errors: string): Steps<Uint8Array> {
  if (isBuiltInHandler(errors)) return encodeBuiltIn(codec, text, errors);
  const state = newEncoding(codec, text);
  const { encoder } = codec;
  for (let fault = encoder(state); fault !== null; fault = encoder(state)) {
    const error = encodeError(text, fault);
    try {
      const instead = yield* callHandlerSteps(errors, error, 'encoding', text.length);
      const next = unitIndex(text.value, instead.next);
      putInstead(encoder, text, fault, state, { text: instead.text, next });
    } finally {
      decref(error);
    }
  }
  return state.out.take();
}

/** Asks the program's handler. Positions are code points or octets. */
function* callHandlerSteps(
  errors: string,
  error: PyBaseException,
  what: 'encoding' | 'decoding',
  length: number,
): Steps<Instead> {
  let answer = callObject(findHandler(errors), [error]);
  if (answer === SUSPENDED) answer = (yield) as PyObject;
  try {
    const [replacement, position] = answer instanceof PyTuple ? answer.items : [];
    const wanted = what === 'encoding' ? '(str/bytes, int) tuple' : '(str, int) tuple';
    const wrong = (): never => raise('TypeError', `${what} error handler must return ${wanted}`);
    if (!(answer instanceof PyTuple) || answer.items.length !== 2) wrong();
    if (!(position instanceof PyInt)) wrong();
    let text: string | Uint8Array;
    if (replacement instanceof PyStr) text = replacement.value;
    else if (replacement instanceof PyBytes && what === 'encoding') text = replacement.value;
    else wrong();
    let next = Number((position as PyInt).value);
    if (what === 'decoding') {
      const object = error.field('object');
      length = bytesLike(object)?.length ?? length;
    }
    if (next < 0) next += length;
    if (next < 0 || next > length)
      raise('IndexError', `position ${next} from error handler out of bounds`);
    return { text: text!, next };
  } finally {
    decref(answer);
  }
}

/** Text of octets, with a built-in handler. `data`: what an error shows, if it is bytes. UnicodeDecodeError. */
export function decodeBuiltIn(
  decoder: Decoder,
  data: PyObject | null,
  state: Decoding,
  errors: string,
): void {
  charge(state.data.length >> 6);
  for (let fault = decoder(state); fault !== null; fault = decoder(state)) {
    const instead = handleDecodeFault(errors, state.data, fault);
    if (instead === null) {
      if (errors === 'xmlcharrefreplace' || errors === 'namereplace')
        raise('TypeError', "don't know how to handle UnicodeDecodeError in error callback");
      throw new Raised(decodeError(data, state, fault));
    }
    state.out = joinText(state.out, instead.text as string);
    state.pos = instead.next;
  }
}

export function* decodeWithSteps(
  decoder: Decoder,
  data: PyObject | null,
  state: Decoding,
  errors: string,
): Steps<void> {
  if (isBuiltInHandler(errors)) return decodeBuiltIn(decoder, data, state, errors);
  for (let fault = decoder(state); fault !== null; fault = decoder(state)) {
    const error = decodeError(data, state, fault);
    try {
      const instead = yield* callHandlerSteps(errors, error, 'decoding', state.data.length);
      state.out = joinText(state.out, instead.text as string);
      state.pos = instead.next;
      // The handler may have put other octets in the place of those that were wrong.
      const object = bytesLike(error.field('object'));
      if (object !== undefined && object !== state.data) state.data = object.slice();
    } finally {
      decref(error);
    }
  }
}
