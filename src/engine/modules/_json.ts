// _json: the strings of JSON. CPython 3.13 Modules/_json.c. Scanner and encoder are those of Lib/json.

import { newInt, PyInt } from '../objects/int.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import type { PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { suspendSteps, type MaySuspend } from '../objects/suspend.ts';
import { isTrue } from '../objects/truth.ts';
import { newTuple } from '../objects/tuple.ts';
import { decodeErrorSteps, expectString, quoteString, scanString } from './json/strings.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** Index in host units of a code point, and back: they differ behind characters beyond the basic plane. */
const unitsOf = (text: PyStr, point: number): number =>
  text.codePoints === null
    ? point
    : String.fromCodePoint(...text.codePoints.subarray(0, point)).length;
const pointsOf = (text: PyStr, unit: number): number =>
  text.codePoints === null ? unit : [...text.value.slice(0, unit)].length;

/** `scanstring(string, end, strict=True)`: the value, and the index behind the closing quote. */
function scanstring(text: PyObject, end: PyObject, strict?: PyObject): MaySuspend {
  if (!(text instanceof PyStr))
    raise('TypeError', `first argument must be a string, not ${text.type.name}`);
  if (!(end instanceof PyInt))
    raise('TypeError', `'${end.type.name}' object cannot be interpreted as an integer`);
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
    method('scanstring', '($module, string, end, strict=True, /)', scanstring),
    encoder('encode_basestring', false),
    encoder('encode_basestring_ascii', true),
  ],
};

export function jsonModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
