// Text to octets and back. CPython 3.13 Objects/unicodeobject.c (PyUnicode_AsEncodedString, PyUnicode_Decode, unicode_decode ...).
//
// The encodings that everybody uses are here and need no registry; any other name is asked of it (`setCodecRegistry`), which may import
// CPython's own `encodings` and run Python.

import { expectStr } from './arguments.ts';
import { bytesLike } from './bytes-like.ts';
import { chargeCharacters } from './charge.ts';
import { newBytes } from './bytes.ts';
import {
  decodeBuiltIn,
  decodeWithSteps,
  encodeBuiltIn,
  encodeWithSteps,
  isBuiltInHandler,
  newUnicodeError,
} from './codec-driver.ts';
import { ascii, latin1 } from './codec-narrow.ts';
import { encodeUtf8Quick, utf8 } from './codec-utf8.ts';
import { utf16, utf16be, utf16le, utf32, utf32be, utf32le } from './codec-wide.ts';
import type { Codec } from './codec-types.ts';
import { decref, type PyObject } from './object.ts';
import { raise, Raised } from './raise.ts';
import { isStr, newStr, type PyStr } from './str.ts';
import { suspendSteps, type MaySuspend, type Steps } from './suspend.ts';

/** Names as `normalizestring` of unicodeobject.c makes them -> codec. */
const QUICK: ReadonlyMap<string, Codec> = new Map([
  ...['utf-8', 'utf8', 'u8', 'utf', 'cp65001'].map((n) => [n, utf8] as const),
  ...['ascii', 'us-ascii', '646'].map((n) => [n, ascii] as const),
  ...['latin-1', 'latin1', 'iso-8859-1', 'iso8859-1', 'l1', '8859', 'iso8859'].map(
    (n) => [n, latin1] as const,
  ),
  ...['utf-16', 'utf16'].map((n) => [n, utf16] as const),
  ...['utf-16-le', 'utf-16le'].map((n) => [n, utf16le] as const),
  ...['utf-16-be', 'utf-16be'].map((n) => [n, utf16be] as const),
  ...['utf-32', 'utf32'].map((n) => [n, utf32] as const),
  ...['utf-32-le', 'utf-32le'].map((n) => [n, utf32le] as const),
  ...['utf-32-be', 'utf-32be'].map((n) => [n, utf32be] as const),
]);

/** A codec that needs no registry; undefined: ask it. */
export function quickCodec(name: string): Codec | undefined {
  return QUICK.get(name) ?? QUICK.get(name.toLowerCase().replace(/[\s_]+/g, '-'));
}

/** What the registry does for the names that are not here. */
export interface CodecRegistry {
  readonly encodeSteps: (text: PyStr, encoding: string, errors: string) => Steps<PyObject>;
  readonly decodeSteps: (octets: PyObject, encoding: string, errors: string) => Steps<PyStr>;
}
let registry: CodecRegistry | null = null;
export function setCodecRegistry(next: CodecRegistry): void {
  registry = next;
}

function theRegistry(encoding: string): CodecRegistry {
  return registry ?? raise('LookupError', `unknown encoding: ${encoding}`);
}

/** `str.encode(encoding, errors)`. New reference. */
export function encodeStr(self: PyStr, encoding?: PyObject, errors?: PyObject): MaySuspend {
  const name =
    encoding === undefined ? 'utf-8' : expectStr(encoding, 'encode', "argument 'encoding'");
  const handler =
    errors === undefined ? 'strict' : expectStr(errors, 'encode', "argument 'errors'");
  const octets = encodeQuick(self, name, handler);
  if (octets !== null) return newBytes(octets);
  return suspendSteps(encodeObjectSteps(self, name, handler), [self]);
}

/** Octets without Python; null: it is needed. */
export function encodeQuick(text: PyStr, encoding: string, errors: string): Uint8Array | null {
  refuseNull(encoding);
  const codec = quickCodec(encoding);
  if (codec === undefined) return null;
  if (codec === utf8) {
    chargeCharacters(8 * text.value.length);
    const quick = encodeUtf8Quick(text.value);
    if (quick !== null) return quick;
  }
  return isBuiltInHandler(errors) ? encodeBuiltIn(codec, text, errors) : null;
}

function refuseNull(encoding: string): void {
  if (encoding.includes('\0')) raise('ValueError', 'embedded null character');
}

function* encodeObjectSteps(text: PyStr, encoding: string, errors: string): Steps<PyObject> {
  const codec = quickCodec(encoding);
  if (codec !== undefined) return newBytes(yield* encodeWithSteps(codec, text, errors));
  return yield* theRegistry(encoding).encodeSteps(text, encoding, errors);
}

/** Octets of a text in an encoding of the engine, with a built-in handler. UnicodeEncodeError, LookupError. */
export function encodeText(text: PyStr, encoding: string, errors: string): Uint8Array {
  return (
    encodeQuick(text, encoding, errors) ?? raise('LookupError', `unknown encoding: ${encoding}`)
  );
}

/** As `encodeText`, with any encoding and handler. */
export function* encodeTextSteps(text: PyStr, encoding: string, errors: string): Steps<Uint8Array> {
  const quick = encodeQuick(text, encoding, errors);
  if (quick !== null) return quick;
  const result = yield* encodeObjectSteps(text, encoding, errors);
  const octets = bytesLike(result)!.slice();
  decref(result);
  return octets;
}

/** Throws a UnicodeEncodeError or UnicodeDecodeError. */
export function throwUnicodeError(
  type: 'UnicodeEncodeError' | 'UnicodeDecodeError',
  encoding: string,
  object: PyObject,
  start: number,
  end: number,
  reason: string,
): never {
  throw new Raised(newUnicodeError(type, encoding, object, start, end, reason));
}

/** `str(bytes, encoding, errors)`. New reference. */
export function decodeToStr(
  o: PyObject,
  encoding?: PyObject,
  errors?: PyObject,
): MaySuspend<PyStr> {
  if (isStr(o)) raise('TypeError', 'decoding str is not supported');
  const octets = bytesLike(o);
  if (octets === undefined)
    raise('TypeError', `decoding to str: need a bytes-like object, ${o.type.name} found`);
  const name = encoding === undefined ? 'utf-8' : expectStr(encoding, 'str', "argument 'encoding'");
  const handler = errors === undefined ? 'strict' : expectStr(errors, 'str', "argument 'errors'");
  return decodeBytes(o, octets, name, handler);
}

/** Text of octets; `o` is what an error names. New reference. UnicodeDecodeError, LookupError. */
export function decodeBytes(
  o: PyObject,
  octets: Uint8Array,
  encoding: string,
  errors: string,
): MaySuspend<PyStr> {
  refuseNull(encoding);
  const codec = quickCodec(encoding);
  if (codec !== undefined && isBuiltInHandler(errors)) {
    const state = { data: octets, pos: 0, out: '', final: true };
    decodeBuiltIn(codec.decoder, o, state, errors);
    return newStr(state.out);
  }
  return suspendSteps(decodeObjectSteps(o, octets, encoding, errors), [o]);
}

/** Text of octets in an encoding of the engine, with a built-in handler. `o`: what an error shows. UnicodeDecodeError, LookupError. */
export function decodeText(
  o: PyObject,
  octets: Uint8Array,
  encoding: string,
  errors: string,
): string {
  const codec = quickCodec(encoding);
  if (codec === undefined || !isBuiltInHandler(errors))
    raise('LookupError', `unknown encoding: ${encoding}`);
  const state = { data: octets, pos: 0, out: '', final: true };
  decodeBuiltIn(codec.decoder, o, state, errors);
  return state.out;
}

function* decodeObjectSteps(
  o: PyObject,
  octets: Uint8Array,
  encoding: string,
  errors: string,
): Steps<PyStr> {
  const codec = quickCodec(encoding);
  if (codec === undefined) return yield* theRegistry(encoding).decodeSteps(o, encoding, errors);
  const state = { data: octets, pos: 0, out: '', final: true };
  yield* decodeWithSteps(codec.decoder, o, state, errors);
  return newStr(state.out);
}
