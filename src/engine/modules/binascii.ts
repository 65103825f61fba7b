// binascii: octets as hexadecimal, base64, uuencoded and quoted-printable text, and checksums. CPython 3.13 Modules/binascii.c.

import { withTruth } from '../objects/arguments.ts';
import { bytesLike, expectBytes } from '../objects/bytes-like.ts';
import { newBytes } from '../objects/bytes.ts';
import { withIndex } from '../objects/index.ts';
import { newIntFrom } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { PyStr } from '../objects/str.ts';
import { decodeQp, encodeQp } from './binascii/quoted-printable.ts';
import { crc32, crcHqx } from './binascii/checksums.ts';
import { decodeBase64, decodeUu, encodeBase64, encodeUu } from './binascii/six-bits.ts';
import { BinasciiError, Incomplete } from './binascii/errors.ts';
import { withHexSeparator } from './binascii/hex.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** ascii_buffer_converter: octets of a buffer, or an ASCII str. */
function asciiBuffer(o: PyObject): Uint8Array {
  if (o instanceof PyStr) {
    if (/[^\0-\x7f]/.test(o.value))
      raise('ValueError', 'string argument should contain only ASCII characters');
    return Uint8Array.from(o.value, (c) => c.charCodeAt(0));
  }
  return (
    bytesLike(o) ??
    raise('TypeError', `argument should be bytes, buffer or ASCII string, not '${o.type.name}'`)
  );
}

const hexDigit = (c: number): number =>
  c >= 48 && c <= 57 ? c - 48 : c >= 97 && c <= 102 ? c - 87 : c >= 65 && c <= 70 ? c - 55 : -1;

function unhexlify(hexstr: PyObject): PyObject {
  const text = asciiBuffer(hexstr);
  if (text.length % 2 !== 0) raise(BinasciiError, 'Odd-length string');
  const out = new Uint8Array(text.length / 2);
  for (let i = 0; i < out.length; i++) {
    const [high, low] = [hexDigit(text[2 * i]!), hexDigit(text[2 * i + 1]!)];
    if (high < 0 || low < 0) raise(BinasciiError, 'Non-hexadecimal digit found');
    out[i] = high * 16 + low;
  }
  return newBytes(out);
}

const HEX_SIGNATURE = '($module, /, data, sep=<unrepresentable>, bytes_per_sep=1)';
const hexlify = (data: PyObject, sep?: PyObject, perSep?: PyObject): any =>
  withHexSeparator(data, sep, perSep);

function checksum(
  name: string,
  compute: (data: Uint8Array, start: number) => number,
  signature: string,
) {
  return method(name, signature, (data: PyObject, start?: PyObject) =>
    withIndex(
      start,
      [data],
      (value) => {
        const from = Number(BigInt.asUintN(32, BigInt(value)));
        return newIntFrom(compute(expectBytes(data), from));
      },
      0,
    ),
  );
}

const definition: ModuleDefinition = {
  name: 'binascii',
  source: 'CPython 3.13 Modules/binascii.c',
  doc: 'Conversion between binary data and ASCII',
  functions: [
    method('a2b_uu', '($module, data, /)', (data: PyObject) =>
      newBytes(decodeUu(asciiBuffer(data))),
    ),
    method(
      'b2a_uu',
      '($module, data, /, *, backtick=False)',
      (data: PyObject, backtick?: PyObject) =>
        withTruth(backtick, false, [data], (grave) => newBytes(encodeUu(expectBytes(data), grave))),
    ),
    method(
      'a2b_base64',
      '($module, data, /, *, strict_mode=False)',
      (data: PyObject, strict?: PyObject) =>
        withTruth(strict, false, [data], (isStrict) =>
          newBytes(decodeBase64(asciiBuffer(data), isStrict)),
        ),
    ),
    method(
      'b2a_base64',
      '($module, data, /, *, newline=True)',
      (data: PyObject, newline?: PyObject) =>
        withTruth(newline, true, [data], (ends) => newBytes(encodeBase64(expectBytes(data), ends))),
    ),
    method('a2b_hex', '($module, hexstr, /)', unhexlify),
    method('unhexlify', '($module, hexstr, /)', unhexlify),
    method('b2a_hex', HEX_SIGNATURE, hexlify),
    method('hexlify', HEX_SIGNATURE, hexlify),
    method('a2b_qp', '($module, /, data, header=False)', (data: PyObject, header?: PyObject) =>
      withTruth(header, false, [data], (isHeader) =>
        newBytes(decodeQp(asciiBuffer(data), isHeader)),
      ),
    ),
    method(
      'b2a_qp',
      '($module, /, data, quotetabs=False, istext=True, header=False)',
      (data: PyObject, tabs?: PyObject, text?: PyObject, header?: PyObject) =>
        withTruth(tabs, false, [data, text ?? null, header ?? null], (quoteTabs) =>
          withTruth(text, true, [data, header ?? null], (isText) =>
            withTruth(header, false, [data], (isHeader) =>
              newBytes(encodeQp(expectBytes(data), quoteTabs, isText, isHeader)),
            ),
          ),
        ),
    ),
    checksum('crc32', crc32, '($module, data, crc=0, /)'),
    checksum('crc_hqx', (data, start) => crcHqx(data, start & 0xffff), '($module, data, crc, /)'),
  ],
  attributes: {
    Error: () => incref(BinasciiError),
    Incomplete: () => incref(Incomplete),
  },
};

export function binasciiModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
