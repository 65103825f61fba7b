// _hashlib: what CPython has when it is built with OpenSSL, which nearly all are: hash objects, HMAC, PBKDF2, scrypt.
// CPython 3.13 Modules/_hashopenssl.c. Ours has the functions that hashlib guarantees, not OpenSSL's further ones.

import { bytesLike, expectBytes } from '../objects/bytes-like.ts';
import { newBytes } from '../objects/bytes.ts';
import { hexAddress } from '../objects/base-object.ts';
import { withIndex } from '../objects/index.ts';
import { newInt } from '../objects/int.ts';
import { PyDict, dictSet } from '../objects/dict.ts';
import { getAttr } from '../objects/attributes.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, None } from '../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../objects/str.ts';
import { SUSPENDED } from '../objects/suspend.ts';
import { newFrozenSetOf } from '../objects/set.ts';
import { ALGORITHMS } from './hashes/algorithms.ts';
import { hashData, newHashType, PyHash } from './hashes/hash-object.ts';
import { Hmac, pbkdf2, scrypt } from './hashes/hmac.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { newModuleException } from './module-exception.ts';
import type { PyModule } from '../objects/module.ts';
import type { PyType } from '../objects/object.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';
import type { Hasher } from './hashes/hasher.ts';

const SOURCE = 'CPython 3.13 Modules/_hashopenssl.c';
const HashType = newHashType('_hashlib', 'HASH', false, true, SOURCE);
const HashXofType = newHashType('_hashlib', 'HASHXOF', true, true, SOURCE);
const HmacType = newHashType('_hashlib', 'HMAC', false, true, SOURCE);
HmacType.tp_repr = (o) =>
  newStr(`<${(o as PyHash).hasher.name.replace('hmac-', '')} HMAC object @ ${hexAddress(o)}>`);
HashXofType.base = HashType;
const UnsupportedDigestmodError = newModuleException(
  '_hashlib.UnsupportedDigestmodError',
  'ValueError',
);

const typeOf = (hasher: Hasher): PyType => (hasher.digestSize === 0 ? HashXofType : HashType);

function start(make: () => Hasher, data: PyObject | undefined): PyObject {
  const hasher = make();
  if (data !== undefined) hasher.update(hashData(data));
  return new PyHash(typeOf(hasher), hasher);
}

function constructor(name: string): NativeFunction {
  const make = ALGORITHMS[name]!;
  return method(
    `openssl_${name}`,
    "($module, /, string=b'', *, usedforsecurity=True)",
    (string?: PyObject) => start(make, string),
  );
}

/** OpenSSL's names are blind to case, and have dashes. */
const canonical = (name: string): string => {
  const lower = name.toLowerCase().replaceAll('-', '_');
  return lower === 'blake2b512' ? 'blake2b' : lower === 'blake2s256' ? 'blake2s' : lower;
};

function newHash(name: PyObject, string?: PyObject): PyObject {
  if (!(name instanceof PyStr)) return raise('TypeError', 'name must be a string');
  const make = ALGORITHMS[canonical(name.value)];
  return make === undefined
    ? raise('ValueError', `unsupported hash type ${name.value}`)
    : start(make, string);
}

const NAME = staticStr('__name__');
/** A digest given by name or by one of our constructors. */
function digestOf(digestmod: PyObject): () => Hasher {
  let name = '';
  if (digestmod instanceof PyStr) name = digestmod.value;
  else {
    const own = getAttr(digestmod, NAME);
    if (own !== SUSPENDED) {
      if (own instanceof PyStr) name = own.value.replace(/^openssl_/, '');
      decref(own);
    }
    if (!name || ALGORITHMS[canonical(name)] === undefined)
      return raise(UnsupportedDigestmodError, `Unsupported digestmod ${name}`);
  }
  return (
    ALGORITHMS[canonical(name)] ??
    raise(UnsupportedDigestmodError, '[digital envelope routines] unsupported')
  );
}

function hmacNew(key: PyObject, msg?: PyObject, digestmod?: PyObject): PyObject {
  if (digestmod === undefined || digestmod === None)
    return raise('TypeError', "Missing required parameter 'digestmod'.");
  const hasher = new Hmac(digestOf(digestmod), expectBytes(key));
  if (msg !== undefined && msg !== None) hasher.update(hashData(msg));
  return new PyHash(HmacType, hasher);
}

function hmacDigest(key: PyObject, msg: PyObject, digest: PyObject): PyObject {
  const hasher = new Hmac(digestOf(digest), expectBytes(key));
  hasher.update(expectBytes(msg));
  return newBytes(hasher.digest());
}

function pbkdf2Hmac(
  name: PyObject,
  password: PyObject,
  salt: PyObject,
  iterations: PyObject,
  dklen?: PyObject,
): any {
  if (!(name instanceof PyStr))
    return raise(
      'TypeError',
      `pbkdf2_hmac() argument 'hash_name' must be str, not ${name.type.name}`,
    );
  const make = digestOf(name);
  return withIndex(iterations, [name, password, salt, dklen ?? null], (rounds) => {
    if (rounds < 1) raise('ValueError', 'iteration value must be greater than 0.');
    if (rounds > 0x7fffffff) raise('OverflowError', 'iteration value is too great.');
    const finish = (length: number | bigint): PyObject => {
      if (length < 1) raise('ValueError', 'key length must be greater than 0.');
      if (length > 0x7fffffff) raise('OverflowError', 'key length is too great.');
      return newBytes(
        pbkdf2(make, expectBytes(password), expectBytes(salt), Number(rounds), Number(length)),
      );
    };
    if (dklen === undefined || dklen === None) return finish(make().digestSize);
    return withIndex(dklen, [password, salt], finish);
  });
}

function scryptKey(
  password: PyObject,
  salt?: PyObject,
  n?: PyObject,
  r?: PyObject,
  p?: PyObject,
  _maxmem?: PyObject,
  dklen?: PyObject,
): any {
  if (salt === undefined || salt === None) raise('TypeError', 'salt is required');
  const owned = [password, salt, n ?? null, r ?? null, p ?? null, dklen ?? null];
  const required = (o: PyObject | undefined, name: string): PyObject =>
    o === undefined || o === None
      ? raise('TypeError', `${name} is required and must be an unsigned int`)
      : o;
  return withIndex(required(n, 'n'), owned, (cost) => {
    if (cost < 2 || (BigInt(cost) & (BigInt(cost) - 1n)) !== 0n)
      raise('ValueError', 'n must be a power of 2.');
    return withIndex(required(r, 'r'), owned, (block) =>
      withIndex(required(p, 'p'), owned, (parallel) =>
        withIndex(
          dklen,
          owned,
          (length) => {
            if (length < 1)
              raise('ValueError', 'dklen must be greater than 0 and smaller than 2147483647');
            if (128 * Number(block) * Number(cost) > 32 * 1024 * 1024)
              raise('ValueError', 'Invalid parameter combination for n, r, p, maxmem.');
            return newBytes(
              scrypt(
                ALGORITHMS['sha256']!,
                expectBytes(password),
                expectBytes(salt),
                Number(cost),
                Number(block),
                Number(parallel),
                Number(length),
              ),
            );
          },
          64,
        ),
      ),
    );
  });
}

/** _operator._compare_digest: time does not depend on the contents here, since there is none to measure. */
function compareDigest(a: PyObject, b: PyObject): PyObject {
  if (a instanceof PyStr && b instanceof PyStr) {
    if (/[^\0-\x7f]/.test(a.value + b.value))
      raise('TypeError', 'comparing strings with non-ASCII characters is not supported');
    return newBool(a.value === b.value);
  }
  const [x, y] = [bytesLike(a), bytesLike(b)];
  if (x === undefined || y === undefined) {
    const other = x === undefined ? a : b;
    raise('TypeError', `a bytes-like object is required, not '${other.type.name}'`);
  }
  return newBool(x.length === y.length && x.every((o, i) => o === y[i]));
}

const NAMES = Object.keys(ALGORITHMS);
const CONSTRUCTED = NAMES.filter((name) => !name.startsWith('blake'));

const definition: ModuleDefinition = {
  name: '_hashlib',
  source: SOURCE,
  doc: 'OpenSSL interface for hashlib module',
  functions: [
    ...CONSTRUCTED.map(constructor),
    method('new', "($module, /, name, string=b'', *, usedforsecurity=True)", newHash),
    method('hmac_new', "($module, /, key, msg=b'', digestmod=None)", hmacNew),
    method('hmac_digest', '($module, /, key, msg, digest)', hmacDigest),
    method(
      'pbkdf2_hmac',
      '($module, /, hash_name, password, salt, iterations, dklen=None)',
      pbkdf2Hmac,
    ),
    method(
      'scrypt',
      '($module, /, password, *, salt=None, n=None, r=None, p=None, maxmem=0, dklen=64)',
      scryptKey,
    ),
    method('compare_digest', '($module, a, b, /)', compareDigest),
    method('get_fips_mode', '($module, /)', () => newInt(0)),
  ],
  attributes: {
    HASH: () => incref(HashType),
    HASHXOF: () => incref(HashXofType),
    HMAC: () => incref(HmacType),
    UnsupportedDigestmodError: () => incref(UnsupportedDigestmodError),
    openssl_md_meth_names: () => newFrozenSetOf(NAMES.map((name) => newStr(name))),
  },
};

export function hashlibModule(interp: InterpreterState): PyModule {
  const module = makeModule(definition, interp);
  // Constructors by function, for hmac.
  const constructors = new PyDict();
  for (const name of CONSTRUCTED) {
    const text = newStr(name);
    dictSet(constructors, module.dict.getStr(staticStr(`openssl_${name}`))!, text);
    decref(text);
  }
  module.set('_constructors', constructors);
  return module;
}
