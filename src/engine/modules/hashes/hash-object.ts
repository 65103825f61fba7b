// Hash objects for Python: one implementation, several classes. CPython 3.13 Modules/_hashopenssl.c (EVP_update, EVPobject), md5module.c,
// sha2module.c, sha3module.c, blake2module.c.

import { charge } from '../../objects/charge.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { hexAddress } from '../../objects/base-object.ts';
import { newBytes } from '../../objects/bytes.ts';
import { withSize } from '../../objects/index.ts';
import { newInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { free, PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import type { Hasher } from './hasher.ts';

const HASH_BYTES = 48;

export class PyHash extends PyObject {
  readonly hasher: Hasher;
  constructor(type: PyType, hasher: Hasher) {
    super(type, HASH_BYTES);
    this.hasher = hasher;
  }
}

/** GET_BUFFER_VIEW_OR_ERROUT */
export function hashData(o: PyObject): Uint8Array {
  if (o instanceof PyStr) raise('TypeError', 'Strings must be encoded before hashing');
  const data = bytesLike(o) ?? raise('TypeError', 'object supporting the buffer API required');
  charge(data.length >> 5);
  return data;
}

export const hex = (octets: Uint8Array): string =>
  Array.from(octets, (o) => o.toString(16).padStart(2, '0')).join('');

/** `xof`: digests of any length. `shows`: name and address, as OpenSSL's objects do. */
export function newHashType(
  module: string,
  name: string,
  xof: boolean,
  shows: boolean,
  source: string,
): PyType {
  const type = newStaticType(name, { module, basicSize: HASH_BYTES, isBaseType: shows });
  type.tp_dealloc = (o) => free(o, HASH_BYTES);
  if (shows)
    type.tp_repr = (o) =>
      newStr(`<${(o as PyHash).hasher.name} ${o.type.name} object @ ${hexAddress(o)}>`);
  const withLength = (
    self: PyHash,
    length: PyObject,
    make: (octets: Uint8Array) => PyObject,
  ): any =>
    withSize(length, [self], (n) => {
      if (n < 0) raise('ValueError', 'value must be positive');
      if (n > 1 << 29) raise('ValueError', 'length is too large');
      charge(n >> 4);
      return make(self.hasher.digest(n));
    });
  describeType(type, {
    source,
    methods: [
      method('update', '($self, obj, /)', (self: PyHash, obj: PyObject) => {
        self.hasher.update(hashData(obj));
        return newNone();
      }),
      method('copy', '($self, /)', (self: PyHash) => new PyHash(self.type, self.hasher.copy())),
      xof
        ? method('digest', '($self, /, length)', (self: PyHash, length: PyObject) =>
            withLength(self, length, (o) => newBytes(o)),
          )
        : method('digest', '($self, /)', (self: PyHash) => newBytes(self.hasher.digest())),
      xof
        ? method('hexdigest', '($self, /, length)', (self: PyHash, length: PyObject) =>
            withLength(self, length, (o) => newStr(hex(o))),
          )
        : method('hexdigest', '($self, /)', (self: PyHash) => newStr(hex(self.hasher.digest()))),
    ],
    getsets: [
      { name: 'digest_size', get: (self: PyHash) => newInt(self.hasher.digestSize) },
      { name: 'block_size', get: (self: PyHash) => newInt(self.hasher.blockSize) },
      { name: 'name', get: (self: PyHash) => newStr(self.hasher.name) },
    ],
  });
  return type;
}
