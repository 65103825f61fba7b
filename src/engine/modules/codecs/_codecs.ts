// _codecs: the registry and the codecs that CPython has in C. CPython 3.13 Modules/_codecsmodule.c.

import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { decodeWithSteps, encodeWithSteps } from '../../objects/codec-driver.ts';
import { ascii, latin1 } from '../../objects/codec-narrow.ts';
import { encodeUtf8Loose, utf8 } from '../../objects/codec-utf8.ts';
import {
  orderOfMark,
  utf16,
  utf16be,
  utf16le,
  utf32,
  utf32be,
  utf32le,
} from '../../objects/codec-wide.ts';
import { LibraryNeeded } from '../../base/library-needed.ts';
import { hasUnicodeNames, lookupUnicodeName } from '../../parser/grammar/unicode-names.ts';
import { rawUnicodeEscape, setNamedCharacters, unicodeEscape } from '../../objects/codec-escape.ts';
import { utf7 } from '../../objects/codec-utf7.ts';
import { newInt } from '../../objects/int.ts';
import { incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { currentInterpreter } from '../../vm/current.ts';
import {
  anyObject,
  badArgument,
  boolOr,
  clinic,
  intOr,
  textOr,
  textOrNone,
  type Converter,
} from '../clinic.ts';
import { makeModule, type ModuleDefinition } from '../module-definition.ts';
import { deprecationSteps } from '../../objects/warn-door.ts';
import { bytesEscape, bytesUnescape } from './bytes-escape.ts';
import { charmapDecoderSteps, charmapEncoderSteps, PyEncodingMap } from './charmap.ts';
import { builtInHandler } from './handlers.ts';
import {
  callCodecSteps,
  ensureEncodings,
  isBuiltIn,
  lookupSteps,
  registeredHandler,
  registerHandler,
  registerSearch,
  unregisterSearch,
} from './registry.ts';
import { warnSteps } from '../warn.ts';
import type { Codec, Decoding } from '../../objects/codec-types.ts';
import type { PyModule } from '../../objects/module.ts';
import type { NativeFunction } from '../../objects/native.ts';
import type { InterpreterState } from '../../vm/interpreter-state.ts';

/** bytes-like; `str` where CPython's `s*` takes it. */
const octets: Converter<PyObject> = {
  absent: None,
  quick: (o) =>
    bytesLike(o) === undefined
      ? raise('TypeError', `a bytes-like object is required, not '${o.type.name}'`)
      : o,
};
const octetsOrText: Converter<PyObject> = {
  absent: None,
  quick: (o) => (o instanceof PyStr ? o : octets.quick(o, { fn: '', parameter: '', position: 1 })),
};
const text: Converter<PyStr> = {
  absent: None as never,
  quick: (o, where) => (o instanceof PyStr ? o : badArgument(where, 'str', o)),
};

const exactBytes: Converter<PyBytes> = {
  absent: None as never,
  quick: (o, where) => (o instanceof PyBytes ? o : badArgument(where, 'bytes', o)),
};

/** (text, octets used). */
function* decodePair(
  codec: Codec['decoder'],
  data: PyObject,
  errors: string,
  final: boolean,
): Steps<PyObject> {
  const given = data instanceof PyStr ? encodeUtf8Loose(data.value) : bytesLike(data)!;
  const state: Decoding = { data: given, pos: 0, out: '', final };
  yield* decodeWithSteps(codec, data, state, errors);
  if (state.badEscape !== undefined)
    yield* warnSteps('DeprecationWarning', `invalid escape sequence '\\${state.badEscape}'`);
  return newTuple([newStr(state.out), newInt(state.pos)]);
}

function* encodePair(codec: Codec, s: PyStr, errors: string): Steps<PyObject> {
  const encoded = yield* encodeWithSteps(codec, s, errors);
  return newTuple([newBytes(encoded), newInt(s.length)]);
}

const strict = (errors: string | null): string => errors ?? 'strict';

/** `name_encode(str, errors)` and `name_decode(data, errors, final)`. */
function pair(name: string, codec: Codec, final: boolean | null, data = octets): NativeFunction[] {
  return [
    clinic(`${name}_encode`, '(str, errors=None, /)', [text, textOrNone], (s: PyStr, errors) =>
      suspendSteps(encodePair(codec, s, strict(errors)), [s]),
    ),
    final === null
      ? clinic(
          `${name}_decode`,
          '(data, errors=None, /)',
          [data, textOrNone],
          (o: PyObject, errors) =>
            suspendSteps(decodePair(codec.decoder, o, strict(errors), true), [o]),
        )
      : clinic(
          `${name}_decode`,
          `(data, errors=None, final=${final ? 'True' : 'False'}, /)`,
          [data, textOrNone, boolOr(final)],
          (o: PyObject, errors, last: boolean) =>
            suspendSteps(decodePair(codec.decoder, o, strict(errors), last), [o]),
        ),
  ];
}

/** utf_16 and utf_32: the byte order is an argument, or found out and told. */
function widePair(width: 2 | 4): NativeFunction[] {
  const name = width === 2 ? 'utf_16' : 'utf_32';
  const [marked, le, be] = width === 2 ? [utf16, utf16le, utf16be] : [utf32, utf32le, utf32be];
  return [
    clinic(
      `${name}_encode`,
      '(str, errors=None, byteorder=0, /)',
      [text, textOrNone, intOr(0)],
      (s: PyStr, errors, order: number) =>
        suspendSteps(encodePair(order === 0 ? marked : order < 0 ? le : be, s, strict(errors)), [
          s,
        ]),
    ),
    clinic(
      `${name}_decode`,
      '(data, errors=None, final=False, /)',
      [octets, textOrNone, boolOr(false)],
      (o: PyObject, errors, last: boolean) =>
        suspendSteps(decodePair(marked.decoder, o, strict(errors), last), [o]),
    ),
    clinic(
      `${name}_ex_decode`,
      '(data, errors=None, byteorder=0, final=False, /)',
      [octets, textOrNone, intOr(0), boolOr(false)],
      (o: PyObject, errors, order: number, last: boolean) =>
        suspendSteps(exDecode(o, strict(errors), order, last, width), [o]),
    ),
  ];
}

function* exDecode(
  o: PyObject,
  errors: string,
  order: number,
  final: boolean,
  width: 2 | 4,
): Steps<PyObject> {
  const data = bytesLike(o)!;
  const mark = order === 0 ? orderOfMark(data, width) : null;
  const found = order !== 0 ? Math.sign(order) : mark === null ? 0 : mark === 'le' ? -1 : 1;
  const little = found <= 0;
  const codec = width === 2 ? (little ? utf16le : utf16be) : little ? utf32le : utf32be;
  const state = { data, pos: mark === null ? 0 : width, out: '', final };
  yield* decodeWithSteps(codec.decoder, o, state, errors);
  return newTuple([newStr(state.out), newInt(state.pos), newInt(found)]);
}

function charmapDecode(
  data: PyObject,
  errors: string | null,
  mapping: PyObject | null,
): MaySuspend {
  return suspendSteps(charmapDecodeSteps(data, strict(errors), mapping), [data, mapping]);
}
function* charmapDecodeSteps(
  data: PyObject,
  errors: string,
  mapping: PyObject | null,
): Steps<PyObject> {
  if (mapping === null || mapping === None)
    return yield* decodePair(latin1.decoder, data, errors, true);
  const decoder = yield* charmapDecoderSteps(mapping, bytesLike(data)!);
  return yield* decodePair(decoder, data, errors, true);
}

function charmapEncode(s: PyStr, errors: string | null, mapping: PyObject | null): MaySuspend {
  return suspendSteps(charmapEncodeSteps(s, strict(errors), mapping), [s, mapping]);
}
function* charmapEncodeSteps(s: PyStr, errors: string, mapping: PyObject | null): Steps<PyObject> {
  if (mapping === null || mapping === None) return yield* encodePair(latin1, s, errors);
  const encoder = yield* charmapEncoderSteps(mapping, s.value, errors);
  return yield* encodePair({ name: 'charmap', encoder, decoder: latin1.decoder }, s, errors);
}

function callable(o: PyObject, message: string): PyObject {
  return o.type.tp_call === null ? raise('TypeError', message) : o;
}

const convert =
  (which: 0 | 1) =>
  (o: PyObject, encoding: string, errors: string | null): MaySuspend =>
    suspendSteps(convertSteps(which, o, encoding, errors), [o]);
function* convertSteps(
  which: 0 | 1,
  o: PyObject,
  encoding: string,
  errors: string | null,
): Steps<PyObject> {
  const codec = yield* lookupSteps(encoding);
  return yield* callCodecSteps(codec, which, encoding, o, errors);
}

function* escapeDecodeSteps(o: PyObject, errors: string): Steps<PyObject> {
  const data = o instanceof PyStr ? encodeUtf8Loose(o.value) : bytesLike(o)!;
  const warnings: string[] = [];
  const decoded = bytesUnescape(data, errors, (warning) => warnings.push(warning));
  for (const warning of warnings) yield* deprecationSteps(warning);
  return newTuple([newBytes(decoded), newInt(data.length)]);
}

function lookupError(name: string): PyObject {
  const { handlers } = currentInterpreter().codecs;
  if (!handlers.has(name) && isBuiltIn(name)) handlers.set(name, builtInHandler(name));
  return incref(registeredHandler(name));
}

const registryFunctions: NativeFunction[] = [
  clinic('register', '(search_function, /)', [anyObject], (search: PyObject) => {
    callable(search, 'argument must be callable');
    return suspendSteps(registerSteps(search), [search]);
  }),
  clinic('unregister', '(search_function, /)', [anyObject], (search: PyObject) => {
    unregisterSearch(search);
    return newNone();
  }),
  clinic('lookup', '(encoding, /)', [textOr('')], (encoding: string) =>
    suspendSteps(lookupSteps(encoding)),
  ),
  clinic(
    'encode',
    "(obj, encoding='utf-8', errors='strict')",
    [anyObject, textOr('utf-8'), textOr(null)],
    convert(0),
  ),
  clinic(
    'decode',
    "(obj, encoding='utf-8', errors='strict')",
    [anyObject, textOr('utf-8'), textOr(null)],
    convert(1),
  ),
  clinic(
    'register_error',
    '(errors, handler, /)',
    [textOr(''), anyObject],
    (name: string, handler: PyObject) => {
      registerHandler(name, callable(handler, 'handler must be callable'));
      return newNone();
    },
  ),
  clinic('lookup_error', '(name, /)', [textOr('')], lookupError),
  clinic('_forget_codec', '(encoding, /)', [textOr('')], (encoding: string) => {
    const { cache } = currentInterpreter().codecs;
    const known = cache.get(encoding);
    cache.delete(encoding);
    if (known !== undefined && --known.refcnt === 0) known.type.tp_dealloc!(known);
    return newNone();
  }),
  clinic('_unregister_error', '(errors, /)', [textOr('')], (name: string) => {
    if (isBuiltIn(name)) raise('ValueError', `cannot un-register built-in error handler '${name}'`);
    const { handlers } = currentInterpreter().codecs;
    const known = handlers.get(name);
    handlers.delete(name);
    if (known !== undefined && --known.refcnt === 0) known.type.tp_dealloc!(known);
    return newBool(known !== undefined);
  }),
];

/** The search functions of the program come after that of `encodings`. */
function* registerSteps(search: PyObject): Steps<PyObject> {
  yield* ensureEncodings();
  registerSearch(search);
  return newNone();
}

const definition: ModuleDefinition = {
  name: '_codecs',
  source: 'CPython 3.13 Modules/_codecsmodule.c',
  functions: [
    ...registryFunctions,
    ...pair('utf_8', utf8, false),
    ...pair('utf_7', utf7, false),
    ...widePair(2),
    ...pair('utf_16_le', utf16le, false),
    ...pair('utf_16_be', utf16be, false),
    ...widePair(4),
    ...pair('utf_32_le', utf32le, false),
    ...pair('utf_32_be', utf32be, false),
    ...pair('unicode_escape', unicodeEscape, true, octetsOrText),
    ...pair('raw_unicode_escape', rawUnicodeEscape, true, octetsOrText),
    ...pair('latin_1', latin1, null),
    ...pair('ascii', ascii, null),
    clinic(
      'charmap_decode',
      '(data, errors=None, mapping=None, /)',
      [octets, textOrNone, anyObject],
      charmapDecode,
    ),
    clinic(
      'charmap_encode',
      '(str, errors=None, mapping=None, /)',
      [text, textOrNone, anyObject],
      charmapEncode,
    ),
    clinic('charmap_build', '(map, /)', [text], (map: PyStr) => new PyEncodingMap(map.value)),
    clinic(
      'readbuffer_encode',
      '(data, errors=None, /)',
      [octetsOrText, textOrNone],
      (o: PyObject) => {
        const data = o instanceof PyStr ? encodeUtf8Loose(o.value) : bytesLike(o)!.slice();
        return newTuple([newBytes(data), newInt(data.length)]);
      },
    ),
    clinic(
      'escape_decode',
      '(data, errors=None, /)',
      [octetsOrText, textOrNone],
      (o: PyObject, errors) => suspendSteps(escapeDecodeSteps(o, strict(errors)), [o]),
    ),
    clinic('escape_encode', '(data, errors=None, /)', [exactBytes, textOrNone], (o: PyBytes) => {
      const data = o.value;
      return newTuple([newBytes(bytesEscape(data)), newInt(data.length)]);
    }),
  ],
};

setNamedCharacters((name) => {
  const character = lookupUnicodeName(name);
  if (character === null && !hasUnicodeNames()) throw new LibraryNeeded('native:unicodedata');
  return character;
});

export function codecsModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
