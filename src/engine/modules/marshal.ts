// marshal: values as bytes, for compiled code above all. CPython 3.13 Python/marshal.c (marshal_module).

import { expectBytes } from '../objects/bytes-like.ts';
import { newBytes, PyBytes } from '../objects/bytes.ts';
import { getAttr } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { staticStr } from '../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';
import { isTrue, truthSteps } from '../objects/truth.ts';
import { Reader } from './marshal/reader.ts';
import { Writer } from './marshal/writer.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const VERSION = 4;
const READ = staticStr('read');
const WRITE = staticStr('write');

function versionOf(o: PyObject | undefined): number {
  if (o === undefined) return VERSION;
  if (o instanceof PyInt) return Number(o.value);
  return raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
}

/** Written before anything else holds a reference to the value: counts decide what is written. */
function written(value: PyObject, version: PyObject | undefined, allowed: boolean): PyBytes {
  const writer = new Writer(versionOf(version), allowed);
  writer.object(value);
  return newBytes(writer.bytes());
}

/** `finish` on the bytes of `value`. */
function withBytes(
  value: PyObject,
  version: PyObject | undefined,
  allowCode: PyObject | undefined,
  finish: (bytes: PyBytes) => MaySuspend,
): MaySuspend {
  const allowed = allowCode === undefined || isTrue(allowCode);
  if (allowed !== SUSPENDED) return finish(written(value, version, allowed));
  return suspendThen((truth: boolean) => finish(written(value, version, truth)), [value]);
}

/** Steals `bytes`. */
function* writeSteps(bytes: PyBytes, file: PyObject): Steps<PyObject> {
  try {
    const write = getAttr(file, WRITE);
    const bound: PyObject = write === SUSPENDED ? yield : write;
    try {
      const result = callObject(bound, [bytes]);
      return result === SUSPENDED ? yield : result;
    } finally {
      decref(bound);
    }
  } finally {
    decref(bytes);
  }
}

function* loadsSteps(bytes: PyObject, allowCode?: PyObject): Steps<PyObject> {
  const allowed = allowCode === undefined || (yield* truthSteps(allowCode));
  return yield* new Reader(bytes, expectBytes(bytes), allowed).valueSteps();
}

/** Simplified: reads the whole rest of the file at once. */
function* loadSteps(file: PyObject, allowCode?: PyObject): Steps<PyObject> {
  const read = getAttr(file, READ);
  const bound: PyObject = read === SUSPENDED ? yield : read;
  let data: MaySuspend;
  try {
    data = callObject(bound, []);
    if (data === SUSPENDED) data = (yield) as PyObject;
  } finally {
    decref(bound);
  }
  try {
    if (!(data instanceof PyBytes))
      raise('TypeError', `file.read() returned not bytes but ${data.type.name}`);
    return yield* loadsSteps(data, allowCode);
  } finally {
    decref(data);
  }
}

const definition: ModuleDefinition = {
  name: 'marshal',
  source: 'CPython 3.13 Python/marshal.c',
  functions: [
    method(
      'dump',
      '($module, value, file, version=4, /, *, allow_code=True)',
      (value: PyObject, file: PyObject, version?: PyObject, allowCode?: PyObject) =>
        withBytes(value, version, allowCode, (bytes) =>
          suspendSteps(writeSteps(bytes, file), [file]),
        ),
    ),
    method(
      'dumps',
      '($module, value, version=4, /, *, allow_code=True)',
      (value: PyObject, version?: PyObject, allowCode?: PyObject) =>
        withBytes(value, version, allowCode, (bytes) => bytes),
    ),
    method(
      'load',
      '($module, file, /, *, allow_code=True)',
      (file: PyObject, allowCode?: PyObject) =>
        suspendSteps(loadSteps(file, allowCode), [file, allowCode ?? null]),
    ),
    method(
      'loads',
      '($module, bytes, /, *, allow_code=True)',
      (bytes: PyObject, allowCode?: PyObject) =>
        suspendSteps(loadsSteps(bytes, allowCode), [bytes, allowCode ?? null]),
    ),
  ],
  attributes: { version: () => newInt(VERSION) },
};

export function marshalModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
