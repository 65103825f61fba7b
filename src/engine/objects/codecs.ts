// Text to octets and back. CPython 3.13 Objects/unicodeobject.c (PyUnicode_AsEncodedString, PyUnicode_Decode, _PyUnicode_EncodeUTF8, ...).
// Codecs of the engine: utf-8, utf-8-sig, utf-16, utf-32, ascii, latin-1; handlers strict, ignore, replace, backslashreplace, xmlcharrefreplace,
// surrogateescape (decoding). Others: LookupError, as for any unknown one.

import { expectStr } from './arguments.ts';
import { bytesLike } from './bytes-like.ts';
import { newBytes } from './bytes.ts';
import { newException } from './exceptions.ts';
import { newInt } from './int.ts';
import { decref, type PyObject } from './object.ts';
import { raise, Raised } from './raise.ts';
import { escapeCodePoint } from './str-repr.ts';
import { isStr, newStr, type PyStr } from './str.ts';

const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  u8: 'utf-8',
  utf: 'utf-8',
  cp65001: 'utf-8',
  'utf8-sig': 'utf-8-sig',
  'us-ascii': 'ascii',
  '646': 'ascii',
  latin1: 'latin-1',
  'iso-8859-1': 'latin-1',
  iso8859: 'latin-1',
  'iso8859-1': 'latin-1',
  l1: 'latin-1',
  '8859': 'latin-1',
  utf16: 'utf-16',
  utf32: 'utf-32',
  'utf-16le': 'utf-16-le',
  'utf-16be': 'utf-16-be',
  'utf-32le': 'utf-32-le',
  'utf-32be': 'utf-32-be',
};
const KNOWN = new Set([
  'utf-8',
  'utf-8-sig',
  'ascii',
  'latin-1',
  'utf-16',
  'utf-16-le',
  'utf-16-be',
  'utf-32',
  'utf-32-le',
  'utf-32-be',
]);

/** Canonical name of an encoding. LookupError. */
export function findEncoding(name: string): string {
  const key = name.toLowerCase().replace(/[\s_]+/g, '-');
  const canonical = ALIASES[key] ?? key;
  if (!KNOWN.has(canonical)) raise('LookupError', `unknown encoding: ${name}`);
  return canonical;
}

/** `str.encode(encoding, errors)`. New reference. */
export function encodeStr(self: PyStr, encoding?: PyObject, errors?: PyObject): PyObject {
  const name =
    encoding === undefined ? 'utf-8' : expectStr(encoding, 'encode', "argument 'encoding'");
  const handler =
    errors === undefined ? 'strict' : expectStr(errors, 'encode', "argument 'errors'");
  return newBytes(encodeText(self, name, handler));
}

/** Octets of a text. UnicodeEncodeError, LookupError. */
export function encodeText(text: PyStr, encoding: string, errors: string): Uint8Array {
  const codec = findEncoding(encoding);
  const out: number[] =
    codec === 'utf-8-sig'
      ? [0xef, 0xbb, 0xbf]
      : codec === 'utf-16'
        ? [0xff, 0xfe]
        : codec === 'utf-32'
          ? [0xff, 0xfe, 0, 0]
          : [];
  let index = 0;
  for (const c of text.value) {
    const code = c.codePointAt(0)!;
    if (!encodePoint(code, codec, out)) {
      for (const r of replacement(text, codec, errors, code, index))
        encodePoint(r.codePointAt(0)!, codec, out);
    }
    index++;
  }
  return Uint8Array.from(out);
}

/** Appends the octets of a code point; false if the codec has none. */
function encodePoint(code: number, codec: string, out: number[]): boolean {
  if (codec === 'ascii' || codec === 'latin-1') {
    if (code > (codec === 'ascii' ? 0x7f : 0xff)) return false;
    out.push(code);
    return true;
  }
  if (code >= 0xd800 && code < 0xe000) return false;
  if (codec.startsWith('utf-8')) encodeUtf8(code, out);
  else if (codec.startsWith('utf-16')) {
    const units =
      code > 0xffff ? [0xd800 + ((code - 0x10000) >> 10), 0xdc00 + (code & 0x3ff)] : [code];
    for (const unit of units) out.push(...ordered([unit & 255, unit >> 8], codec));
  } else out.push(...ordered([code & 255, (code >> 8) & 255, code >> 16, 0], codec));
  return true;
}

const ordered = (octets: number[], codec: string): number[] =>
  codec.endsWith('-be') ? octets.reverse() : octets;

function encodeUtf8(code: number, out: number[]): void {
  if (code < 0x80) out.push(code);
  else if (code < 0x800) out.push(0xc0 | (code >> 6), 0x80 | (code & 63));
  else if (code < 0x10000)
    out.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  else
    out.push(
      0xf0 | (code >> 18),
      0x80 | ((code >> 12) & 63),
      0x80 | ((code >> 6) & 63),
      0x80 | (code & 63),
    );
}

/** What stands for a character that cannot be encoded. */
function replacement(
  text: PyStr,
  codec: string,
  errors: string,
  code: number,
  index: number,
): string {
  switch (errors) {
    case 'ignore':
      return '';
    case 'replace':
      return '?';
    case 'backslashreplace':
      return escapeCodePoint(code);
    case 'xmlcharrefreplace':
      return `&#${code};`;
    case 'strict':
      return encodeError(text, codec, index);
    default:
      return raise('LookupError', `unknown error handler name '${errors}'`);
  }
}

function encodeError(text: PyStr, codec: string, index: number): never {
  const reason =
    codec === 'ascii'
      ? 'ordinal not in range(128)'
      : codec === 'latin-1'
        ? 'ordinal not in range(256)'
        : 'surrogates not allowed';
  const name = codec === 'utf-8-sig' ? 'utf-8' : codec;
  return throwUnicodeError('UnicodeEncodeError', name, text, index, index + 1, reason);
}

/** UnicodeEncodeError or UnicodeDecodeError with its fields. */
export function throwUnicodeError(
  type: string,
  encoding: string,
  object: PyObject,
  start: number,
  end: number,
  reason: string,
): never {
  const parts = [newStr(encoding), object, newInt(start), newInt(end), newStr(reason)] as const;
  const error = newException(type, parts);
  ['encoding', 'object', 'start', 'end', 'reason'].forEach((name, i) =>
    error.setField(name, parts[i]!),
  );
  for (const part of parts) if (part !== object) decref(part);
  throw new Raised(error);
}

/** `str(bytes, encoding, errors)`. New reference. */
export function decodeToStr(o: PyObject, encoding?: PyObject, errors?: PyObject): PyStr {
  if (isStr(o)) raise('TypeError', 'decoding str is not supported');
  const octets = bytesLike(o);
  if (octets === undefined)
    raise('TypeError', `decoding to str: need a bytes-like object, ${o.type.name} found`);
  const name = encoding === undefined ? 'utf-8' : expectStr(encoding, 'str', "argument 'encoding'");
  return newStr(
    decodeText(
      o,
      octets,
      name,
      errors === undefined ? 'strict' : expectStr(errors, 'str', "argument 'errors'"),
    ),
  );
}

/** Text of octets; `o` is what an error names. UnicodeDecodeError, LookupError. */
export function decodeText(
  o: PyObject,
  octets: Uint8Array,
  encoding: string,
  errors: string,
): string {
  const codec = findEncoding(encoding);
  const fail: Fail = (start, end, reason) =>
    decodeFailure(o, octets, codec, errors, start, end, reason);
  if (codec === 'ascii' || codec === 'latin-1') {
    let out = '';
    octets.forEach((byte, i) => {
      out +=
        byte > 0x7f && codec === 'ascii'
          ? fail(i, i + 1, 'ordinal not in range(128)')
          : String.fromCharCode(byte);
    });
    return out;
  }
  if (codec.startsWith('utf-8')) {
    const skip =
      codec === 'utf-8-sig' && octets[0] === 0xef && octets[1] === 0xbb && octets[2] === 0xbf
        ? 3
        : 0;
    return decodeUtf8(octets, skip, fail);
  }
  return decodeWide(octets, codec, fail);
}

type Fail = (start: number, end: number, reason: string) => string;

function decodeFailure(
  o: PyObject,
  octets: Uint8Array,
  codec: string,
  errors: string,
  start: number,
  end: number,
  reason: string,
): string {
  switch (errors) {
    case 'ignore':
      return '';
    case 'replace':
      return '\ufffd';
    case 'backslashreplace':
      return Array.from(
        octets.subarray(start, end),
        (b) => `\\x${b.toString(16).padStart(2, '0')}`,
      ).join('');
    case 'surrogateescape':
      return Array.from(octets.subarray(start, end), (b) => String.fromCharCode(0xdc00 + b)).join(
        '',
      );
    case 'strict':
      return throwUnicodeError(
        'UnicodeDecodeError',
        codec === 'utf-8-sig' ? 'utf-8' : codec,
        o,
        start,
        end,
        reason,
      );
    default:
      return raise('LookupError', `unknown error handler name '${errors}'`);
  }
}

/** Source: Objects/stringlib/codecs.h utf8_decode: the shortest wrong sequence is what the error covers. */
function decodeUtf8(octets: Uint8Array, start: number, fail: Fail): string {
  let out = '';
  for (let i = start; i < octets.length;) {
    const lead = octets[i]!;
    if (lead < 0x80) {
      out += String.fromCharCode(lead);
      i++;
      continue;
    }
    const size =
      lead >= 0xc2 && lead < 0xe0
        ? 2
        : lead >= 0xe0 && lead < 0xf0
          ? 3
          : lead >= 0xf0 && lead < 0xf5
            ? 4
            : 0;
    if (size === 0) {
      out += fail(i, i + 1, 'invalid start byte');
      i++;
      continue;
    }
    const good = continuation(octets, i, size);
    if (good === size) {
      let code = lead & (0xff >> (size + 1));
      for (let k = 1; k < size; k++) code = (code << 6) | (octets[i + k]! & 63);
      out += String.fromCodePoint(code);
    } else if (i + good >= octets.length) out += fail(i, octets.length, 'unexpected end of data');
    else out += fail(i, i + good, 'invalid continuation byte');
    i += good;
  }
  return out;
}

/** How many octets from `at` on belong to one sequence of `size`. */
function continuation(octets: Uint8Array, at: number, size: number): number {
  const lead = octets[at]!;
  for (let k = 1; k < size; k++) {
    const byte = octets[at + k];
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return k;
    if (k > 1) continue;
    if (lead === 0xe0 && byte < 0xa0) return 1;
    if (lead === 0xed && byte > 0x9f) return 1;
    if (lead === 0xf0 && byte < 0x90) return 1;
    if (lead === 0xf4 && byte > 0x8f) return 1;
  }
  return size;
}

function decodeWide(octets: Uint8Array, codec: string, fail: Fail): string {
  const size = codec.startsWith('utf-16') ? 2 : 4;
  let big = codec.endsWith('-be');
  let i = 0;
  if (codec === 'utf-16' || codec === 'utf-32') {
    const mark = octets.subarray(0, size).join(',');
    if (mark === (size === 2 ? '255,254' : '255,254,0,0')) i = size;
    else if (mark === (size === 2 ? '254,255' : '0,0,254,255')) {
      i = size;
      big = true;
    }
  }
  let out = '';
  for (; i < octets.length; i += size) {
    if (i + size > octets.length) return out + fail(i, octets.length, 'truncated data');
    let code = 0;
    for (let k = 0; k < size; k++) code += octets[i + (big ? size - 1 - k : k)]! * 2 ** (8 * k);
    if (code > 0x10ffff) out += fail(i, i + size, 'code point not in range(0x110000)');
    else out += String.fromCodePoint(code);
  }
  return out;
}
