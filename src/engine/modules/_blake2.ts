// _blake2, _md5, _sha1, _sha2, _sha3: hash modules of their own. CPython 3.13 Modules/blake2module.c, md5module.c, sha1module.c,
// sha2module.c, sha3module.c.

import { withTruth } from '../objects/arguments.ts';
import { expectBytes } from '../objects/bytes-like.ts';
import { indexSteps } from '../objects/index.ts';
import { newBytes } from '../objects/bytes.ts';
import { newInt } from '../objects/int.ts';
import { callNative, method, type NativeFunction } from '../objects/native.ts';
import { incref, type PyObject, type PyType } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newStr } from '../objects/str.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { truthSteps } from '../objects/truth.ts';
import { ALGORITHMS, blakeDefaults } from './hashes/algorithms.ts';
import type { Sha3 } from './hashes/sha3.ts';
import { BLAKE2B, BLAKE2S, Blake2 } from './hashes/blake2.ts';
import { hashData, newHashType, PyHash } from './hashes/hash-object.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { staticTypes, type TypeDescription } from '../objects/static-type.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const BLAKE_SOURCE = 'CPython 3.13 Modules/blake2module.c';
const SIGNATURE =
  "($type, data=b'', /, *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True)";

/** A whole number in a range. ValueError. */
function* number(
  o: PyObject | undefined,
  absent: number,
  least: number,
  most: number,
  message: string,
): Steps<number> {
  if (o === undefined) return absent;
  const value = yield* indexSteps(o);
  if (value < least || value > most) raise('ValueError', message);
  return Number(value);
}

function blakeType(name: 'blake2b' | 'blake2s'): PyType {
  const variant = name === 'blake2b' ? BLAKE2B : BLAKE2S;
  const out = 8 * variant.wordOctets;
  const saltMax = out / 4;
  const type = newHashType('_blake2', name, false, false, BLAKE_SOURCE);
  type.tp_repr = null;
  function* steps(cls: PyType, args: readonly (PyObject | undefined)[]): Steps<PyObject> {
    const [data, size, key, salt, person, fanout, depth, leaf, offset, nodeDepth, inner, last] =
      args;
    const octets = (o: PyObject | undefined, most: number, what: string): Uint8Array => {
      const value = o === undefined ? new Uint8Array(0) : expectBytes(o).slice();
      if (value.length > most) raise('ValueError', `maximum ${what} length is ${most} bytes`);
      return value;
    };
    const digestSize = yield* number(
      size,
      out,
      1,
      out,
      `digest_size must be between 1 and ${out} bytes`,
    );
    const saltOctets = octets(salt, saltMax, 'salt');
    const personOctets = octets(person, saltMax, 'person');
    const fan = yield* number(fanout, 1, 0, 255, 'fanout must be between 0 and 255');
    const deep = yield* number(depth, 1, 1, 255, 'depth must be between 1 and 255');
    const leafSize = yield* leafSteps(leaf);
    const nodeOffset = yield* offsetSteps(offset, name);
    const node = yield* number(nodeDepth, 0, 0, 255, 'node_depth must be between 0 and 255');
    const innerSize = yield* number(inner, 0, 0, out, `inner_size must be between 0 and is ${out}`);
    const keyOctets = octets(key, out, 'key');
    const hasher = new Blake2(variant, {
      ...blakeDefaults(digestSize),
      key: keyOctets,
      salt: saltOctets,
      person: personOctets,
      fanout: fan,
      depth: deep,
      leafSize,
      nodeOffset,
      nodeDepth: node,
      innerSize,
      lastNode: last === undefined ? false : yield* truthSteps(last),
    });
    if (data !== undefined) hasher.update(hashData(data));
    return new PyHash(cls, hasher);
  }
  const create = method(
    name,
    SIGNATURE,
    (cls: PyType, ...args: (PyObject | undefined)[]): MaySuspend =>
      suspendSteps(
        steps(cls, args),
        args.filter((o) => o !== undefined),
      ),
  );
  type.tp_new = (cls, args, kwnames) => callNative(create, cls, args, kwnames, name);
  addSizes(type, saltMax, out);
  return type;
}

function addSizes(type: PyType, salt: number, out: number): void {
  describeFurther(type, {
    attributes: {
      SALT_SIZE: () => newInt(salt),
      PERSON_SIZE: () => newInt(salt),
      MAX_KEY_SIZE: () => newInt(out),
      MAX_DIGEST_SIZE: () => newInt(out),
    },
  });
}

/** Adds to what all hash types have. */
function describeFurther(type: PyType, more: Partial<TypeDescription>): void {
  const entry = staticTypes.find((t) => t.type === type)!;
  const getsets = [...(entry.description?.getsets ?? []), ...(more.getsets ?? [])];
  entry.description = { ...entry.description!, ...more, getsets };
}

function* leafSteps(o: PyObject | undefined): Steps<number> {
  if (o === undefined) return 0;
  const value = yield* indexSteps(o);
  if (value < 0) raise('ValueError', 'value must be positive');
  if (value > 0xffffffff) raise('OverflowError', 'leaf_size is too large');
  return Number(value);
}
function* offsetSteps(o: PyObject | undefined, name: string): Steps<bigint> {
  if (o === undefined) return 0n;
  const value = BigInt(yield* indexSteps(o));
  if (value < 0n) raise('ValueError', 'value must be positive');
  if (value >= 1n << 64n) raise('OverflowError', 'int too big to convert');
  if (name === 'blake2s' && value > 0xffffffffffffn)
    raise('OverflowError', 'node_offset is too large');
  return value;
}

const Blake2bType = blakeType('blake2b');
const Blake2sType = blakeType('blake2s');

const blakeDefinition: ModuleDefinition = {
  name: '_blake2',
  source: BLAKE_SOURCE,
  doc: '_blake2b provides BLAKE2b for hashlib\n',
  functions: [],
  attributes: {
    blake2b: () => incref(Blake2bType),
    blake2s: () => incref(Blake2sType),
    BLAKE2B_SALT_SIZE: () => newInt(16),
    BLAKE2B_PERSON_SIZE: () => newInt(16),
    BLAKE2B_MAX_KEY_SIZE: () => newInt(64),
    BLAKE2B_MAX_DIGEST_SIZE: () => newInt(64),
    BLAKE2S_SALT_SIZE: () => newInt(8),
    BLAKE2S_PERSON_SIZE: () => newInt(8),
    BLAKE2S_MAX_KEY_SIZE: () => newInt(32),
    BLAKE2S_MAX_DIGEST_SIZE: () => newInt(32),
  },
};
export const blake2Module = (interp: InterpreterState): PyModule =>
  makeModule(blakeDefinition, interp);

/** A module with a constructor and a class for each of its functions. */
function plainModule(
  name: string,
  source: string,
  names: readonly string[],
  typeNames: readonly string[],
) {
  // A module of one function has a class of the same name.
  const types = names.map((own, i) =>
    newHashType(name, names.length === 1 ? own : typeNames[i]!, false, false, source),
  );
  const construct = (n: string, i: number): NativeFunction =>
    method(n, "($module, /, string=b'', *, usedforsecurity=True)", (string?: PyObject) => {
      const hasher = ALGORITHMS[n]!();
      if (string !== undefined) hasher.update(hashData(string));
      return new PyHash(types[i]!, hasher);
    });
  const definition: ModuleDefinition = {
    name,
    source,
    functions: names.map(construct),
    attributes: Object.fromEntries(types.map((t, i) => [typeNames[i]!, () => incref(t)])),
  };
  return (interp: InterpreterState): PyModule => makeModule(definition, interp);
}

export const md5Module = plainModule(
  '_md5',
  'CPython 3.13 Modules/md5module.c',
  ['md5'],
  ['MD5Type'],
);
export const sha1Module = plainModule(
  '_sha1',
  'CPython 3.13 Modules/sha1module.c',
  ['sha1'],
  ['SHA1Type'],
);
export const sha2Module = plainModule(
  '_sha2',
  'CPython 3.13 Modules/sha2module.c',
  ['sha224', 'sha256', 'sha384', 'sha512'],
  ['SHA224Type', 'SHA256Type', 'SHA384Type', 'SHA512Type'],
);
const SHA3_SOURCE = 'CPython 3.13 Modules/sha3module.c';
const SHA3 = ['sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'shake_128', 'shake_256'];

/** py_sha3_new: what `_sha3` has are the classes themselves. */
function sha3Type(name: string): PyType {
  const type = newHashType('_sha3', name, name.startsWith('shake'), false, SHA3_SOURCE);
  const make = ALGORITHMS[name]!;
  // All of them complain by the name of the first.
  const create = method(
    SHA3[0]!,
    "($type, data=b'', /, *, usedforsecurity=True)",
    (cls: PyType, data?: PyObject, security?: PyObject): MaySuspend =>
      withTruth(security, true, [], () => {
        const hasher = make();
        if (data !== undefined) hasher.update(hashData(data));
        return new PyHash(cls, hasher);
      }),
  );
  type.tp_new = (cls, args, kwnames) => callNative(create, cls, args, kwnames, SHA3[0]!);
  const { blockSize, suffix } = make() as Sha3;
  describeFurther(type, {
    getsets: [
      { name: '_capacity_bits', get: () => newInt(1600 - 8 * blockSize) },
      { name: '_rate_bits', get: () => newInt(8 * blockSize) },
      { name: '_suffix', get: () => newBytes(Uint8Array.of(suffix)) },
    ],
  });
  return type;
}

const SHA3_TYPES = SHA3.map((name) => [name, sha3Type(name)] as const);
const sha3Definition: ModuleDefinition = {
  name: '_sha3',
  source: SHA3_SOURCE,
  functions: [],
  attributes: {
    ...Object.fromEntries(SHA3_TYPES.map(([name, type]) => [name, () => incref(type)])),
    implementation: () => newStr('HACL'),
  },
};
export const sha3Module = (interp: InterpreterState): PyModule =>
  makeModule(sha3Definition, interp);
