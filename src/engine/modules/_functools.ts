// _functools: what functools.py asks for. CPython 3.13 Modules/_functoolsmodule.c.

import { cmpToKey } from './functools/cmp-to-key.ts';
import { LruCacheType } from './functools/lru-cache.ts';
import { PartialType } from './functools/partial.ts';
import { reduceSteps } from './functools/reduce.ts';
import { method } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { suspendSteps, type MaySuspend } from '../objects/suspend.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** `reduce(function, iterable[, initial], /)`. */
function reduce(args: readonly PyObject[], kwargs: readonly unknown[]): MaySuspend {
  if (kwargs.length > 0) raise('TypeError', 'reduce() takes no keyword arguments');
  const [func, iterable, initial] = args;
  if (func === undefined || iterable === undefined)
    raise('TypeError', `reduce expected at least 2 arguments, got ${args.length}`);
  if (args.length > 3)
    raise('TypeError', `reduce expected at most 3 arguments, got ${args.length}`);
  return suspendSteps(reduceSteps(func, iterable, initial), args);
}

const definition: ModuleDefinition = {
  name: '_functools',
  source: 'CPython 3.13 Modules/_functoolsmodule.c',
  doc: 'Tools that operate on functions.',
  functions: [
    method('reduce', '($module, /, *args, **kwargs)', reduce, {
      doc: 'Apply a function of two arguments cumulatively to the items of an iterable, from left to right.',
    }),
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
