// unicodedata: the Unicode database, version 15.1. CPython 3.13 Modules/unicodedata.c. Without `ucd_3_2_0`, the database of 2002.

import { joinText, textOfPoints } from '../base/code-points.ts';
import { decimalValue, digitValue } from '../base/unicode-types.ts';
import { setCharacterNames } from '../objects/codec-handlers.ts';
import { setUnicodeNames } from '../parser/grammar/unicode-names.ts';
import { charge } from '../objects/charge.ts';
import { newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool } from '../objects/singletons.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { decompositionOf, numericOf, recordOf } from './unicodedata/database.ts';
import { lookupName, nameOf } from './unicodedata/names.ts';
import { compose, decompose } from './unicodedata/normalize.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

function pointOf(o: PyObject, what: string): number {
  if (!(o instanceof PyStr) || o.length !== 1)
    return raise('TypeError', `${what} must be a unicode character, not ${o.type.name}`);
  return o.codePoints?.[0] ?? o.value.charCodeAt(0);
}

/** A property that every character has. */
const property = (name: string, get: (point: number) => PyObject): NativeFunction =>
  method(name, '($self, chr, /)', (chr: PyObject) => get(pointOf(chr, `${name}() argument`)));

/** One that a character may lack: then the default, or ValueError. */
const optional = (
  name: string,
  missing: string,
  get: (point: number) => PyObject | null,
): NativeFunction =>
  method(name, '($self, chr, default=<unrepresentable>, /)', (chr: PyObject, absent?: PyObject) => {
    const value = get(pointOf(chr, `${name}() argument 1`));
    if (value !== null) return value;
    return absent === undefined ? raise('ValueError', missing) : incref(absent);
  });

function lookup(name: PyObject): PyObject {
  if (!(name instanceof PyStr))
    return raise('TypeError', `a bytes-like object is required, not '${name.type.name}'`);
  if (name.value.length > 256) raise('KeyError', 'name too long');
  const text = lookupName(name.value);
  return text === null
    ? raise('KeyError', `undefined character name '${name.value}'`)
    : newStr(text);
}

function normalized(fn: string, form: PyObject, text: PyObject): number[] {
  if (!(form instanceof PyStr))
    return raise('TypeError', `${fn}() argument 1 must be str, not ${form.type.name}`);
  if (!(text instanceof PyStr))
    return raise('TypeError', `${fn}() argument 2 must be str, not ${text.type.name}`);
  const match = /^NF(K?)([CD])$/.exec(form.value);
  if (match === null && text.value !== '') return raise('ValueError', 'invalid normalization form');
  charge(text.value.length >> 2);
  const points = pointsOf(text);
  if (match === null) return points;
  const parts = decompose(points, match[1] === 'K');
  return match[2] === 'C' ? compose(parts) : parts;
}

const pointsOf = (text: PyStr): number[] =>
  text.codePoints === null
    ? Array.from({ length: text.value.length }, (_, i) => text.value.charCodeAt(i))
    : [...text.codePoints];

function textOf(points: readonly number[]): string {
  let out = '';
  for (let i = 0; i < points.length; i += 8192)
    out = joinText(out, textOfPoints(points.slice(i, i + 8192)));
  return out;
}

const definition: ModuleDefinition = {
  name: 'unicodedata',
  source: 'CPython 3.13 Modules/unicodedata.c',
  doc: 'This module provides access to the Unicode Character Database which\ndefines character properties for all Unicode characters.',
  functions: [
    optional('decimal', 'not a decimal', (p) => {
      const value = decimalValue(p);
      return value < 0 ? null : newInt(value);
    }),
    optional('digit', 'not a digit', (p) => {
      const value = digitValue(p);
      return value < 0 ? null : newInt(value);
    }),
    optional('numeric', 'not a numeric character', (p) => {
      const digit = decimalValue(p);
      const value = digit >= 0 ? digit : numericOf(p);
      return value === undefined ? null : newFloat(value);
    }),
    optional('name', 'no such name', (p) => {
      const name = nameOf(p);
      return name === null ? null : newStr(name);
    }),
    property('category', (p) => newStr(recordOf(p).category)),
    property('bidirectional', (p) => newStr(recordOf(p).bidirectional)),
    property('combining', (p) => newInt(recordOf(p).combining)),
    property('mirrored', (p) => newInt(recordOf(p).mirrored)),
    property('east_asian_width', (p) => newStr(recordOf(p).width)),
    property('decomposition', (p) => newStr(decompositionOf(p))),
    method('lookup', '($self, name, /)', lookup),
    method('normalize', '($self, form, unistr, /)', (form: PyObject, text: PyObject) => {
      const result = textOf(normalized('normalize', form, text));
      return result === (text as PyStr).value ? incref(text) : newStr(result);
    }),
    method('is_normalized', '($self, form, unistr, /)', (form: PyObject, text: PyObject) =>
      newBool(textOf(normalized('is_normalized', form, text)) === (text as PyStr).value),
    ),
  ],
  attributes: { unidata_version: () => newStr('15.1.0') },
};

/** `\N{...}` takes the names of characters, not those of sequences. */
setUnicodeNames((name) => {
  const text = lookupName(name);
  return text !== null && text.length === (text.codePointAt(0)! > 0xffff ? 2 : 1) ? text : null;
});
setCharacterNames(nameOf);

export function unicodedataModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
