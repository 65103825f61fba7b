// Codecs by mapping: `_codecs.charmap_decode`, `charmap_encode`, `charmap_build`. CPython 3.13 Objects/unicodeobject.c
// (_PyUnicode_DecodeCharmap, charmapencode_lookup, PyUnicode_BuildEncodingMap).
//
// What a mapping says about the octets or characters at hand is asked first (it may be Python), then the codec runs on a table.

import { getItem } from '../../objects/abstract.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { PyBytes } from '../../objects/bytes.ts';
import { charmapDecoder, charmapEncoder } from '../../objects/codec-narrow.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { decref, free, PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { newStaticType } from '../../objects/static-type.ts';
import { PyStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import type { Decoder, Encoder } from '../../objects/codec-types.ts';

export const EncodingMapType = newStaticType('EncodingMap', { basicSize: 64 });
EncodingMapType.tp_dealloc = (o) => free(o, 64);

/** What `charmap_build` makes of a decoding table: code point -> octet. */
export class PyEncodingMap extends PyObject {
  readonly octets = new Map<number, number>();
  constructor(table: string) {
    super(EncodingMapType, 64);
    [...table].forEach((c, octet) => {
      if (c !== '\ufffe') this.octets.set(c.codePointAt(0)!, octet);
    });
  }
}

/** `mapping[key]`; null where it has none (LookupError). */
function* itemSteps(mapping: PyObject, key: number): Steps<PyObject | null> {
  const k = newInt(key);
  try {
    const found = getItem(mapping, k);
    return found === SUSPENDED ? ((yield) as unknown as PyObject) : found;
  } catch (error) {
    if (!(error instanceof Raised) || !error.exception.isA('LookupError')) throw error;
    decref(error.exception);
    return null;
  } finally {
    decref(k);
  }
}

const UNDEFINED = '\ufffe';

export function* charmapDecoderSteps(mapping: PyObject, data: Uint8Array): Steps<Decoder> {
  if (mapping instanceof PyStr) return charmapDecoder(mapping.value);
  const table = new Map<number, string>();
  for (const octet of new Set(data)) {
    const value = yield* itemSteps(mapping, octet);
    table.set(octet, value === null ? UNDEFINED : characterOf(value));
  }
  return (state) => {
    while (state.pos < state.data.length) {
      const { pos } = state;
      const to = table.get(state.data[pos]!) ?? UNDEFINED;
      if (to === UNDEFINED) {
        const reason = 'character maps to <undefined>';
        return { encoding: 'charmap', start: pos, end: pos + 1, reason };
      }
      state.out += to;
      state.pos++;
    }
    return null;
  };
}

/** Steals `value`. */
function characterOf(value: PyObject): string {
  try {
    if (value === None) return UNDEFINED;
    if (value instanceof PyStr) return value.value;
    if (!(value instanceof PyInt))
      raise('TypeError', 'character mapping must return integer, None or str');
    const point = Number(value.value);
    if (point < 0 || point > 0x10ffff)
      raise('TypeError', 'character mapping must be in range(0x110000)');
    return String.fromCodePoint(point);
  } finally {
    decref(value);
  }
}

/** What the handlers write that put something in the place of a character. */
const WRITTEN: Readonly<Record<string, string>> = {
  strict: '',
  ignore: '',
  surrogateescape: '',
  replace: '?',
  namereplace: '\\{}- 0123456789abcdefxuUABCDEFGHIJKLMNOPQRSTUVWXYZ',
};

export function* charmapEncoderSteps(
  mapping: PyObject,
  text: string,
  errors: string,
): Steps<Encoder> {
  if (mapping instanceof PyEncodingMap) {
    const { octets } = mapping;
    return charmapEncoder((point) => octets.get(point) ?? null);
  }
  const table = new Map<number, Uint8Array | number | null>();
  // What a handler puts in the place of a character is looked up, too.
  const written = WRITTEN[errors] ?? '?\\&#;{}-+ 0123456789abcdefxuUN';
  for (const c of new Set([...text, ...written])) {
    const point = c.codePointAt(0)!;
    const value = yield* itemSteps(mapping, point);
    table.set(point, value === null ? null : octetsOf(value, text.includes(c)));
  }
  return charmapEncoder((point) => table.get(point) ?? null);
}

/** Steals `value`. `strict`: what is wrong is an error. */
function octetsOf(value: PyObject, strict: boolean): Uint8Array | number | null {
  try {
    if (value === None) return null;
    if (value instanceof PyInt) {
      const octet = Number(value.value);
      if (octet >= 0 && octet < 256) return octet;
      return strict ? raise('TypeError', 'character mapping must be in range(256)') : null;
    }
    if (value instanceof PyBytes) return bytesLike(value)!.slice();
    if (!strict) return null;
    return raise(
      'TypeError',
      `character mapping must return integer, bytes or None, not ${value.type.name}`,
    );
  } finally {
    decref(value);
  }
}
