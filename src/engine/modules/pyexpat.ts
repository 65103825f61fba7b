// pyexpat: XML parsers. CPython 3.13 Modules/pyexpat.c; what expat does is in the folder expat.

import './expat/parser-methods.ts';
import { PyCapsule } from '../objects/capsule.ts';
import { dictSet, PyDict } from '../objects/dict.ts';
import type { PyInt } from '../objects/int.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { PyModule } from '../objects/module.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { internName, newStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { anyObject, clinic, intOr, textOrNone } from './clinic.ts';
import { ExpatError } from './expat/errors.ts';
import { ERROR_NAMES, errorString } from './expat/messages.ts';
import { ParserType, PyXmlParser } from './expat/parser-object.ts';
import { XmlReader } from './expat/reader.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const VERSION = [2, 6, 3];

function parserCreate(
  encoding: string | null,
  separator: string | null,
  intern: PyObject | null,
): PyObject {
  if (separator !== null && separator.length > 1)
    raise('ValueError', 'namespace_separator must be at most one character, omitted, or None');
  if (intern !== null && intern !== None && !(intern instanceof PyDict))
    raise('TypeError', 'intern must be a dictionary');
  const names =
    intern === null ? new PyDict() : intern === None ? null : (incref(intern) as PyDict);
  return new PyXmlParser(new XmlReader(separator), encoding, names);
}

function text(code: number): PyObject {
  const found = errorString(code);
  return found === null ? newNone() : newStr(found);
}

/** add_errors_module. */
function errorsModule(): PyObject {
  const module = new PyModule('pyexpat.errors');
  module.set('__doc__', newStr('Constants used to describe error conditions.'));
  const [codes, messages] = [new PyDict(), new PyDict()];
  ERROR_NAMES.forEach((name, i) => {
    const [code, message] = [newInt(i + 1) as PyInt, newStr(errorString(i + 1)!)];
    codes.setStr(message, code);
    dictSet(messages, code, message);
    decref(code);
    module.set(`XML_ERROR_${name}`, message);
  });
  module.set('codes', codes);
  module.set('messages', messages);
  return module;
}

const TYPES = ['EMPTY', 'ANY', 'MIXED', 'NAME', 'CHOICE', 'SEQ'];
const QUANTIFIERS = ['NONE', 'OPT', 'REP', 'PLUS'];

/** add_model_module. */
function modelModule(): PyObject {
  const module = new PyModule('pyexpat.model');
  const doc = 'Constants used to interpret content model information.';
  module.set('__doc__', newStr(doc));
  TYPES.forEach((name, i) => module.set(`XML_CTYPE_${name}`, newInt(i + 1)));
  QUANTIFIERS.forEach((name, i) => module.set(`XML_CQUANT_${name}`, newInt(i)));
  return module;
}

const FEATURES: readonly (readonly [string, number])[] = [
  ['sizeof(XML_Char)', 1],
  ['sizeof(XML_LChar)', 1],
  ['XML_DTD', 0],
  ['XML_CONTEXT_BYTES', 1024],
  ['XML_NS', 0],
  ['XML_BLAP_MAX_AMP', 100],
  ['XML_BLAP_ACT_THRES', 8388608],
  ['XML_GE', 0],
];

const definition: ModuleDefinition = {
  name: 'pyexpat',
  source: 'CPython 3.13 Modules/pyexpat.c',
  doc: 'Python wrapper for Expat parser.',
  functions: [
    clinic(
      'ParserCreate',
      '($module, /, encoding=None, namespace_separator=None, intern=None)',
      [textOrNone, textOrNone, anyObject],
      parserCreate,
    ),
    clinic('ErrorString', '($module, code, /)', [intOr(0)], text),
  ],
  attributes: {
    ExpatError: () => incref(ExpatError),
    error: () => incref(ExpatError),
    XMLParserType: () => incref(ParserType),
    EXPAT_VERSION: () => newStr(`expat_${VERSION.join('.')}`),
    version_info: () => newTuple(VERSION.map(newInt)),
    native_encoding: () => newStr('UTF-8'),
    features: () =>
      newList(FEATURES.map(([name, value]) => newTuple([newStr(name), newInt(value)]))),
    XML_PARAM_ENTITY_PARSING_NEVER: () => newInt(0),
    XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE: () => newInt(1),
    XML_PARAM_ENTITY_PARSING_ALWAYS: () => newInt(2),
    expat_CAPI: () => new PyCapsule('pyexpat.expat_CAPI'),
  },
};

export function pyexpatModule(interp: InterpreterState): PyModule {
  const module = makeModule(definition, interp);
  for (const [name, made] of [
    ['errors', errorsModule()],
    ['model', modelModule()],
  ] as const) {
    interp.modules.setStr(internName(`pyexpat.${name}`), made);
    module.set(name, made);
  }
  return module;
}
