// _functools: what functools.py asks for. CPython 3.13 Modules/_functoolsmodule.c.

import { cmpToKey } from './functools/cmp-to-key.ts';
import { LruCacheType } from './functools/lru-cache.ts';
import { PartialType } from './functools/partial.ts';
import { reduceSteps } from './functools/reduce.ts';
import { method } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { suspendSteps } from '../objects/suspend.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const definition: ModuleDefinition = {
  name: '_functools',
  source: 'CPython 3.13 Modules/_functoolsmodule.c',
  doc: 'Tools that operate on functions.',
  functions: [
    method(
      'reduce',
      '($module, function, iterable, initial=<unrepresentable>, /)',
      (func: PyObject, iterable: PyObject, initial?: PyObject) =>
        suspendSteps(reduceSteps(func, iterable, initial), [func, iterable, initial ?? null]),
    ),
    method('cmp_to_key', '($module, /, mycmp)', cmpToKey, {
      doc: 'Convert a cmp= function into a key= function.',
    }),
  ],
  attributes: {
    partial: () => incref(PartialType),
    _lru_cache_wrapper: () => incref(LruCacheType),
  },
};

export function functoolsModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
