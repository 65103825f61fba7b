// The functions of unicodedata, over one database or the other. CPython 3.13 Modules/unicodedata.c (unicodedata_UCD_category_impl, ...).

import { joinText, textOfPoints } from '../../base/code-points.ts';
import { charge } from '../../objects/charge.ts';
import { newFloat } from '../../objects/float.ts';
import { newInt } from '../../objects/int.ts';
import { method, type NativeFunction } from '../../objects/native.ts';
import { incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool } from '../../objects/singletons.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import type { Database } from './database.ts';
import { lookupName } from './names.ts';
import { compose, decompose } from './normalize.ts';

function pointOf(o: PyObject, what: string): number {
  if (!(o instanceof PyStr) || o.length !== 1)
    return raise('TypeError', `${what} must be a unicode character, not ${o.type.name}`);
  return o.codePoints?.[0] ?? o.value.charCodeAt(0);
}

function lookup(name: PyObject): PyObject {
  if (!(name instanceof PyStr))
    return raise('TypeError', `a bytes-like object is required, not '${name.type.name}'`);
  if (name.value.length > 256) raise('KeyError', 'name too long');
  const text = lookupName(name.value);
  return text === null
    ? raise('KeyError', `undefined character name '${name.value}'`)
    : newStr(text);
}

function normalized(db: Database, fn: string, form: PyObject, text: PyObject): number[] {
  if (!(form instanceof PyStr))
    return raise('TypeError', `${fn}() argument 1 must be str, not ${form.type.name}`);
  if (!(text instanceof PyStr))
    return raise('TypeError', `${fn}() argument 2 must be str, not ${text.type.name}`);
  const match = /^NF(K?)([CD])$/.exec(form.value);
  if (match === null && text.value !== '') return raise('ValueError', 'invalid normalization form');
  charge(text.value.length >> 2);
  const points = pointsOf(text);
  if (match === null) return points;
  const parts = decompose(db, points, match[1] === 'K');
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

/** `bound`: as methods, whose first argument is the database. */
export function databaseFunctions(db: Database, bound: boolean): NativeFunction[] {
  const declare: typeof method = (name, signature, fn, options) =>
    method(name, signature, bound ? (_self, ...args) => fn(...args) : fn, options);
  /** A property that every character has. */
  const property = (name: string, get: (point: number) => PyObject): NativeFunction =>
    declare(name, '($self, chr, /)', (chr: PyObject) => get(pointOf(chr, `${name}() argument`)));
  /** One that a character may lack: then the default, or ValueError. */
  const optional = (
    name: string,
    missing: string,
    get: (point: number) => PyObject | null,
  ): NativeFunction =>
    declare(
      name,
      '($self, chr, default=<unrepresentable>, /)',
      (chr: PyObject, absent?: PyObject) => {
        const value = get(pointOf(chr, `${name}() argument 1`));
        if (value !== null) return value;
        return absent === undefined ? raise('ValueError', missing) : incref(absent);
      },
    );
  const whole = (value: number): PyObject | null => (value < 0 ? null : newInt(value));
  return [
    optional('decimal', 'not a decimal', (p) => whole(db.decimal(p))),
    optional('digit', 'not a digit', (p) => whole(db.digit(p))),
    optional('numeric', 'not a numeric character', (p) => {
      const value = db.numeric(p);
      return value === undefined ? null : newFloat(value);
    }),
    optional('name', 'no such name', (p) => {
      const name = db.name(p);
      return name === null ? null : newStr(name);
    }),
    property('category', (p) => newStr(db.record(p).category)),
    property('bidirectional', (p) => newStr(db.record(p).bidirectional)),
    property('combining', (p) => newInt(db.record(p).combining)),
    property('mirrored', (p) => newInt(db.record(p).mirrored)),
    property('east_asian_width', (p) => newStr(db.record(p).width)),
    property('decomposition', (p) => newStr(db.decomposition(p))),
    declare('lookup', '($self, name, /)', lookup),
    declare('normalize', '($self, form, unistr, /)', (form: PyObject, text: PyObject) => {
      const result = textOf(normalized(db, 'normalize', form, text));
      return result === (text as PyStr).value ? incref(text) : newStr(result);
    }),
    declare('is_normalized', '($self, form, unistr, /)', (form: PyObject, text: PyObject) =>
      newBool(textOf(normalized(db, 'is_normalized', form, text)) === (text as PyStr).value),
    ),
  ];
}
