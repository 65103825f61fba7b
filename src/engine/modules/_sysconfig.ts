// _sysconfig: what only the build knows. CPython 3.13 Modules/_sysconfig.c.

import { heap } from '../memory/heap.ts';
import { PyDict } from '../objects/dict.ts';
import { newInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { decref } from '../objects/object.ts';
import { staticStr } from '../objects/str.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const definition: ModuleDefinition = {
  name: '_sysconfig',
  source: 'CPython 3.13 Modules/_sysconfig.c',
  doc: 'A helper for the sysconfig module.',
  functions: [
    method('config_vars', '($module, /)', () => {
      const dict = new PyDict();
      const value = newInt(heap.profile.freeThreaded ? 1 : 0);
      dict.setStr(staticStr('Py_GIL_DISABLED'), value);
      decref(value);
      return dict;
    }),
  ],
};

export function sysconfigModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
