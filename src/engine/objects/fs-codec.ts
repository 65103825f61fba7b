// File names as text: UTF-8 with surrogateescape, the file system encoding of every Linux of today.
// CPython 3.13 Objects/unicodeobject.c (PyUnicode_EncodeFSDefault, PyUnicode_DecodeFSDefaultAndSize).

import { decodeBuiltIn, encodeBuiltIn } from './codec-driver.ts';
import { encodeUtf8Quick, utf8 } from './codec-utf8.ts';
import { decref } from './object.ts';
import { newStr } from './str.ts';

/** `os.fsencode(text)`. UnicodeEncodeError. */
export function encodeUtf8Escaped(text: string): Uint8Array {
  const quick = encodeUtf8Quick(text);
  if (quick !== null) return quick;
  const s = newStr(text);
  try {
    return encodeBuiltIn(utf8, s, 'surrogateescape');
  } finally {
    decref(s);
  }
}

/** `os.fsdecode(octets)`. */
export function decodeUtf8Escaped(octets: Uint8Array): string {
  const state = { data: octets, pos: 0, out: '', final: true };
  decodeBuiltIn(utf8.decoder, null, state, 'surrogateescape');
  return state.out;
}
