// _string: the parser behind string.Formatter. CPython 3.13 Objects/unicodeobject.c (formatter_parser, formatter_field_name_split),
// Objects/stringlib/unicode_format.h (formatteriter_next, fieldnameiter_next).

import { asciiNumeral } from '../objects/int-text.ts';
import { newIntFrom } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import type { PyObject } from '../objects/object.ts';
import { ownsFields, PyNative } from '../objects/own-fields.ts';
import { selfIter } from '../objects/seq-iter.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone } from '../objects/singletons.ts';
import { newStaticType } from '../objects/static-type.ts';
import { fieldPieces, isNumeral, nextMarkup, type Markup } from '../objects/str-format.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const FormatterIterType = newStaticType('formatteriterator', { hasGc: false, basicSize: 64 });
const FieldNameIterType = newStaticType('fieldnameiterator', { hasGc: false, basicSize: 56 });

/** The pieces of a format string, found as they are asked for. */
class FormatterIter extends PyNative {
  declare str: PyObject | null;
  position = 0;
  constructor(text: PyStr) {
    super(FormatterIterType);
    this.str = text;
    text.refcnt++;
  }
}

class FieldNameIter extends PyNative {
  declare rest: string;
  constructor(rest: string) {
    super(FieldNameIterType);
    this.rest = rest;
  }
}

ownsFields(FormatterIterType, ['str']);
ownsFields(FieldNameIterType, []);
FormatterIterType.tp_iter = selfIter;
FieldNameIterType.tp_iter = selfIter;

FormatterIterType.tp_iternext = (o) => {
  const it = o as FormatterIter;
  const text = (it.str as PyStr).value;
  if (it.position >= text.length) return null;
  const markup: Markup = nextMarkup(text, it.position);
  it.position = markup.end;
  const { literal, field } = markup;
  if (field === null) return newTuple([newStr(literal), newNone(), newNone(), newNone()]);
  const conversion = field.conversion === '' ? newNone() : newStr(field.conversion);
  return newTuple([newStr(literal), newStr(field.name), newStr(field.spec), conversion]);
};

FieldNameIterType.tp_iternext = (o) => {
  const it = o as FieldNameIter;
  if (it.rest === '') return null;
  const [piece, isAttribute, used] = fieldPieces(it.rest);
  it.rest = it.rest.slice(used);
  return newTuple([newBool(isAttribute), isAttribute ? newStr(piece) : indexOrText(piece)]);
};

function indexOrText(text: string): PyObject {
  return isNumeral(text) ? newIntFrom(BigInt(asciiNumeral(text))) : newStr(text);
}

function textOf(o: PyObject): PyStr {
  return o instanceof PyStr ? o : raise('TypeError', `expected str, got ${o.type.name}`);
}

function splitFieldName(name: PyObject): PyObject {
  const text = textOf(name).value;
  const first = /^[^.[]*/.exec(text)![0];
  return newTuple([indexOrText(first), new FieldNameIter(text.slice(first.length))]);
}

const definition: ModuleDefinition = {
  name: '_string',
  source: 'CPython 3.13 Objects/unicodeobject.c',
  doc: 'string helper module',
  functions: [
    method('formatter_field_name_split', '($module, object, /)', splitFieldName),
    method(
      'formatter_parser',
      '($module, object, /)',
      (text: PyObject) => new FormatterIter(textOf(text)),
    ),
  ],
};

export function stringModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
