// The registry of codecs and error handlers. CPython 3.13 Python/codecs.c.
//
// CPython imports `encodings` at start-up, which registers its search function. Here it is imported when a name is looked up that the
// engine has no codec for.

import { BUILT_IN_HANDLERS } from '../../objects/codec-handlers.ts';
import { setHandlerRegistry } from '../../objects/codec-driver.ts';
import { setCodecRegistry } from '../../objects/codecs.ts';
import { callObject } from '../../objects/calls.ts';
import { getAttrOptional } from '../../objects/attributes.ts';
import { PyBytes } from '../../objects/bytes.ts';
import { noteOn } from '../../objects/exception-methods.ts';
import { importModuleSteps } from '../../objects/import-door.ts';
import { decref, incref, xdecref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { truthSteps } from '../../objects/truth.ts';
import { currentInterpreter } from '../../vm/current.ts';
import type { CodecTables } from '../../vm/codec-tables.ts';

function state(): CodecTables {
  return currentInterpreter().codecs;
}

/** _Py_normalize_encoding: lower case, runs of what is no letter, digit or dot become one underscore. */
export function normalizeEncoding(name: string): string {
  let out = '';
  let gap = false;
  for (const c of name) {
    if (/[A-Za-z0-9.]/.test(c)) {
      if (gap && out !== '') out += '_';
      gap = false;
      out += c.toLowerCase();
    } else gap = true;
  }
  return out;
}

export function* ensureEncodings(): Steps<void> {
  const codecs = state();
  if (codecs.searchPath !== null) return;
  codecs.searchPath = [];
  decref(yield* importModuleSteps('encodings'));
}

/** `codecs.lookup(encoding)`: a CodecInfo. New reference. LookupError. Source: _PyCodec_Lookup. */
export function* lookupSteps(encoding: string): Steps<PyTuple> {
  yield* ensureEncodings();
  const codecs = state();
  const name = normalizeEncoding(encoding);
  const known = codecs.cache.get(name);
  if (known !== undefined) return incref(known);
  const argument = newStr(name);
  try {
    for (const search of [...codecs.searchPath!]) {
      let found = callObject(search, [argument]);
      if (found === SUSPENDED) found = (yield) as PyObject;
      if (found === None) {
        decref(found);
        continue;
      }
      if (!(found instanceof PyTuple) || found.items.length !== 4) {
        decref(found);
        raise('TypeError', 'codec search functions must return 4-tuples');
      }
      codecs.cache.set(name, incref(found));
      return found;
    }
  } finally {
    decref(argument);
  }
  return raise('LookupError', `unknown encoding: ${encoding}`);
}

const IS_TEXT = staticStr('_is_text_encoding');

/** As `lookupSteps`, refusing codecs between other things than text and octets. `instead`: what the error recommends. */
export function* lookupTextSteps(encoding: string, instead: string): Steps<PyTuple> {
  const codec = yield* lookupSteps(encoding);
  if (codec.type.name === 'tuple') return codec;
  let mark = getAttrOptional(codec, IS_TEXT);
  if (mark === SUSPENDED) mark = (yield) as PyObject | null;
  if (mark === null) return codec;
  const isText = yield* truthSteps(mark);
  decref(mark);
  if (isText) return codec;
  decref(codec);
  return raise(
    'LookupError',
    `'${encoding}' is not a text encoding; use ${instead} to handle arbitrary codecs`,
  );
}

/** `codec[which](o, errors)`: the result and the length. New reference to the result. Steals `codec`. */
export function* callCodecSteps(
  codec: PyTuple,
  which: 0 | 1,
  encoding: string,
  o: PyObject,
  errors: string | null,
): Steps<PyObject> {
  const handler = errors === null ? null : newStr(errors);
  try {
    const args = handler === null ? [o] : [o, handler];
    const pair = yield* notedCallSteps(codec.items[which]!, args, which, encoding);
    if (!(pair instanceof PyTuple) || pair.items.length !== 2) {
      decref(pair);
      raise(
        'TypeError',
        which === 0
          ? 'encoder must return a tuple (object, integer)'
          : 'decoder must return a tuple (object,integer)',
      );
    }
    const result = incref(pair.items[0]!);
    decref(pair);
    return result;
  } finally {
    decref(codec);
    xdecref(handler);
  }
}

/** What fails in a codec is noted with the codec's name. */
function* notedCallSteps(
  coder: PyObject,
  args: readonly PyObject[],
  which: 0 | 1,
  encoding: string,
): Steps<PyObject> {
  try {
    const pair = callObject(coder, args);
    return pair === SUSPENDED ? ((yield) as PyObject) : pair;
  } catch (error) {
    if (error instanceof Raised)
      noteOn(error.exception, `${which === 0 ? 'en' : 'de'}coding with '${encoding}' codec failed`);
    throw error;
  }
}

function* encodeSteps(text: PyStr, encoding: string, errors: string): Steps<PyObject> {
  const codec = yield* lookupTextSteps(encoding, 'codecs.encode()');
  const result = yield* callCodecSteps(codec, 0, encoding, text, errors);
  if (result instanceof PyBytes) return result;
  const { name } = result.type;
  decref(result);
  return raise(
    'TypeError',
    `'${encoding}' encoder returned '${name}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types`,
  );
}

function* decodeSteps(octets: PyObject, encoding: string, errors: string): Steps<PyStr> {
  const codec = yield* lookupTextSteps(encoding, 'codecs.decode()');
  const result = yield* callCodecSteps(codec, 1, encoding, octets, errors);
  if (result instanceof PyStr) return result;
  const { name } = result.type;
  decref(result);
  return raise(
    'TypeError',
    `'${encoding}' decoder returned '${name}' instead of 'str'; use codecs.decode() to decode to arbitrary types`,
  );
}

/** A handler that the program registered. Borrowed. LookupError. */
export function registeredHandler(name: string): PyObject {
  return state().handlers.get(name) ?? raise('LookupError', `unknown error handler name '${name}'`);
}

export function registerHandler(name: string, handler: PyObject): void {
  const { handlers } = state();
  const old = handlers.get(name);
  handlers.set(name, incref(handler));
  xdecref(old ?? null);
}

export function registerSearch(search: PyObject): void {
  const codecs = state();
  (codecs.searchPath ??= []).push(incref(search));
}

export function unregisterSearch(search: PyObject): void {
  const codecs = state();
  const at = codecs.searchPath?.indexOf(search) ?? -1;
  if (at < 0) return;
  codecs.searchPath!.splice(at, 1);
  decref(search);
  for (const codec of codecs.cache.values()) decref(codec);
  codecs.cache.clear();
}

export function isBuiltIn(name: string): boolean {
  return BUILT_IN_HANDLERS.has(name);
}

setCodecRegistry({ encodeSteps, decodeSteps });
setHandlerRegistry(registeredHandler);
