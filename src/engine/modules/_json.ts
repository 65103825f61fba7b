// _json: what json does in C. CPython 3.13 Modules/_json.c.

import { SSIZE_MAX } from '../objects/index.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { suspendSteps, type MaySuspend } from '../objects/suspend.ts';
import { isTrue } from '../objects/truth.ts';
import { newTuple } from '../objects/tuple.ts';
import { EncoderType } from './json/encoder.ts';
import { ScannerType } from './json/scanner.ts';
import {
  decodeErrorSteps,
  expectString,
  pointsOf,
  quoteString,
  scanString,
  unitsOf,
} from './json/strings.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** `scanstring(string, end, strict=True)`: the value, and the index behind the closing quote. */
function scanstring(args: readonly PyObject[]): MaySuspend {
  const given = args.length;
  if (given < 2) raise('TypeError', `scanstring() takes at least 2 arguments (${given} given)`);
  if (given > 3) raise('TypeError', `scanstring() takes at most 3 arguments (${given} given)`);
  const [text, end, strict] = args as [PyObject, PyObject, PyObject?];
  if (!(end instanceof PyInt))
    raise('TypeError', `'${end.type.name}' object cannot be interpreted as an integer`);
  if (end.value > SSIZE_MAX || end.value < -SSIZE_MAX - 1n)
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  if (!(text instanceof PyStr))
    raise('TypeError', `first argument must be a string, not ${text.type.name}`);
  const begin = Number(end.value);
  if (begin < 0 || begin > text.length) raise('ValueError', 'end is out of bounds');
  const isStrict = strict === undefined || isTrue(strict) === true;
  const scanned = scanString(text.value, unitsOf(text, begin), isStrict);
  if ('value' in scanned)
    return newTuple([newStr(scanned.value), newInt(pointsOf(text, scanned.end))]);
  const { problem, at } = scanned;
  return suspendSteps(decodeErrorSteps(problem, text, pointsOf(text, at)), [text]);
}

const encoder = (name: string, ascii: boolean): NativeFunction =>
  method(name, '($module, string, /)', (text: PyObject) =>
    text instanceof PyStr
      ? newStr(quoteString(text.value, ascii))
      : expectString(text, 'first argument'),
  );

const definition: ModuleDefinition = {
  name: '_json',
  source: 'CPython 3.13 Modules/_json.c',
  doc: 'json speedups\n',
  functions: [
    method('scanstring', '(*args)', scanstring),
    encoder('encode_basestring', false),
    encoder('encode_basestring_ascii', true),
  ],
  attributes: {
    make_scanner: () => incref(ScannerType),
    make_encoder: () => incref(EncoderType),
  },
};

export function jsonModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
