// errno. CPython 3.13 Modules/errnomodule.c.

import { errnoNames, errnoNumbers } from '../machine/files/errno.ts';
import { dictSet, PyDict } from '../objects/dict.ts';
import { newInt } from '../objects/int.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { newStr } from '../objects/str.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

function errorcode(): PyObject {
  const dict = new PyDict();
  for (const [number, name] of errnoNames) {
    const key = newInt(number);
    const value = newStr(name);
    dictSet(dict, key, value);
    decref(key);
    decref(value);
  }
  return dict;
}

const definition: ModuleDefinition = {
  name: 'errno',
  source: 'CPython 3.13 Modules/errnomodule.c',
  functions: [],
  attributes: {
    errorcode,
    ...Object.fromEntries([...errnoNumbers].map(([name, number]) => [name, () => newInt(number)])),
  },
};

export function errnoModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
