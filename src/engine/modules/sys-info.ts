// What sys says about the build and the machine: version_info, flags, hash_info, ... CPython 3.13 Python/sysmodule.c (_PySys_InitCore,
// make_version_info, make_flags), Objects/longobject.c (PyLong_GetInfo), Objects/floatobject.c (PyFloat_GetInfo).

import { heap } from '../memory/heap.ts';
import { newBool } from '../objects/singletons.ts';
import { newFloat } from '../objects/float.ts';
import { newInt, newIntFrom } from '../objects/int.ts';
import { decref, type PyObject, type PyType } from '../objects/object.ts';
import { PyNamespace, SimpleNamespaceType } from '../objects/simple-namespace.ts';
import { raise } from '../objects/raise.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { newStructSeq, newStructSeqType } from '../objects/structseq.ts';
import { newFrozenSetOf } from '../objects/set.ts';
import { PRIVATE_STDLIB_NAMES, STDLIB_MODULE_NAMES } from '../vm/stdlib-names.ts';

const source = 'CPython 3.13 Python/sysmodule.c';
const structType = (name: string, fields: string): PyType =>
  newStructSeqType(
    name,
    fields.split(' ').map((f) => ({ name: f })),
    { source },
  );

/** sys.version_info and its kin are made here and nowhere else. */
function closed(type: PyType): PyType {
  type.tp_new = () =>
    raise('TypeError', `cannot create '${type.module}.${type.qualname}' instances`);
  return type;
}

const VersionInfo = closed(structType('sys.version_info', 'major minor micro releaselevel serial'));
const FLAG_NAMES =
  'debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose bytes_warning quiet hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path int_max_str_digits';
const Flags = closed(structType('sys.flags', FLAG_NAMES));
const FloatInfo = structType(
  'sys.float_info',
  'max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds',
);
const IntInfo = structType(
  'sys.int_info',
  'bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold',
);
const HashInfo = structType(
  'sys.hash_info',
  'width modulus inf nan imag algorithm hash_bits seed_bits cutoff',
);
const ThreadInfo = structType('sys.thread_info', 'name lock version');

/** PY_VERSION_HEX of the profile. */
export function hexVersion(): number {
  const [major, minor, micro] = heap.profile.version;
  return major * 0x1000000 + minor * 0x10000 + micro * 0x100 + 0xf0;
}

export function version(): string {
  return `${heap.profile.version.join('.')} (main, Oct  7 2024, 00:00:00) [Under the GIL]`;
}

export function versionInfo(): PyObject {
  const numbers = heap.profile.version.map((n) => newInt(n));
  return newStructSeq(VersionInfo, [...numbers, newStr('final'), newInt(0)]);
}

/** `given`: what the command line says. */
export function flags(given: Readonly<Record<string, number>>): PyObject {
  const values: Record<string, PyObject> = {
    dev_mode: newBool((given['dev_mode'] ?? 0) > 0),
    safe_path: newBool((given['safe_path'] ?? 0) > 0),
    int_max_str_digits: newInt(heap.intMaxStrDigits),
  };
  return newStructSeq(
    Flags,
    FLAG_NAMES.split(' ').map((name) => values[name] ?? newInt(given[name] ?? 0)),
  );
}

export function floatInfo(): PyObject {
  return newStructSeq(FloatInfo, [
    newFloat(Number.MAX_VALUE),
    newInt(1024),
    newInt(308),
    newFloat(2.2250738585072014e-308),
    newInt(-1021),
    newInt(-307),
    newInt(15),
    newInt(53),
    newFloat(Number.EPSILON),
    newInt(2),
    newInt(1),
  ]);
}

export function intInfo(): PyObject {
  return newStructSeq(IntInfo, [newInt(30), newInt(4), newInt(4300), newInt(640)]);
}

export function hashInfo(): PyObject {
  return newStructSeq(HashInfo, [
    newInt(64),
    newIntFrom(2305843009213693951n),
    newInt(314159),
    newInt(0),
    newInt(1000003),
    newStr('siphash13'),
    newInt(64),
    newInt(128),
    newInt(0),
  ]);
}

export function threadInfo(): PyObject {
  return newStructSeq(ThreadInfo, [newStr('pthread'), newStr('semaphore'), newStr('NPTL 2.36')]);
}

export function implementation(): PyObject {
  const namespace = new PyNamespace(SimpleNamespaceType);
  const set = (name: string, value: PyObject): void => {
    namespace.dict!.setStr(staticStr(name), value);
    decref(value);
  };
  set('name', newStr('cpython'));
  set('cache_tag', newStr('cpython-313'));
  set('version', versionInfo());
  set('hexversion', newInt(hexVersion()));
  set('_multiarch', newStr('x86_64-linux-gnu'));
  return namespace;
}

export function stdlibModuleNames(): PyObject {
  return newFrozenSetOf(
    [...STDLIB_MODULE_NAMES, ...PRIVATE_STDLIB_NAMES].map((name) => newStr(name)),
  );
}

export const COPYRIGHT = `Copyright (c) 2001-2024 Python Software Foundation.
All Rights Reserved.

Copyright (c) 2000 BeOpen.com.
All Rights Reserved.

Copyright (c) 1995-2001 Corporation for National Research Initiatives.
All Rights Reserved.

Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
All Rights Reserved.`;
