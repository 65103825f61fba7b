// unicodedata: the Unicode database, version 15.1, and that of 2002. CPython 3.13 Modules/unicodedata.c.

import { setCharacterNames } from '../objects/codec-handlers.ts';
import { setUnicodeNames } from '../parser/grammar/unicode-names.ts';
import { incref, PyObject } from '../objects/object.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { newStr } from '../objects/str.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { CURRENT } from './unicodedata/database.ts';
import { databaseFunctions } from './unicodedata/functions.ts';
import { lookupName, nameOf } from './unicodedata/names.ts';
import { UNICODE_3_2 } from './unicodedata/old-database.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const SOURCE = 'CPython 3.13 Modules/unicodedata.c';

/** PreviousDBVersion: there is one. */
const UcdType = newStaticType('UCD', { module: 'unicodedata', basicSize: 40 });
describeType(UcdType, {
  source: SOURCE,
  methods: databaseFunctions(UNICODE_3_2, true),
  getsets: [{ name: 'unidata_version', get: () => newStr('3.2.0') }],
});

const definition: ModuleDefinition = {
  name: 'unicodedata',
  source: SOURCE,
  functions: databaseFunctions(CURRENT, false),
  attributes: {
    unidata_version: () => newStr('15.1.0'),
    UCD: () => incref(UcdType),
    ucd_3_2_0: () => new PyObject(UcdType, UcdType.basicSize),
  },
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
