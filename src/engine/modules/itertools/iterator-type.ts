// What the classes of itertools have in common: how they are declared, called, and taken apart by pickle.
// CPython 3.13 Modules/itertoolsmodule.c, Python/getargs.c (_PyArg_CheckPositional, _PyArg_NoKeywords).

import { getIter } from '../../objects/iterate.ts';
import { method, type NativeFunction } from '../../objects/native.ts';
import type { PyObject, PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { selfIter } from '../../objects/seq-iter.ts';
import { newStaticType } from '../../objects/static-type.ts';
import type { PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from '../../objects/suspend.ts';
import { warn } from '../warn.ts';

/** A class of itertools: an iterator that may be subclassed. */
export function newIteratorType(name: string, basicSize: number, isBaseType = true): PyType {
  const type = newStaticType(name, {
    module: 'itertools',
    dotted: true,
    isBaseType,
    hasGc: true,
    basicSize,
  });
  type.tp_iter = selfIter;
  return type;
}

/** Checks the number of positional arguments, and that there are no keywords (unless a subclass may want them). */
export function onlyPositional(
  base: PyType,
  type: PyType,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
  min: number,
  max: number,
): void {
  const name = base.qualname;
  const keywords = kwnames?.length ?? 0;
  if (keywords > 0 && (type === base || type.tp_init === base.tp_init))
    raise('TypeError', `${name}() takes no keyword arguments`);
  const given = args.length - keywords;
  if (given >= min && given <= max) return;
  const wanted = given < min ? min : max;
  const bound = min === max ? '' : given < min ? 'at least ' : 'at most ';
  const plural = wanted === 1 ? '' : 's';
  raise('TypeError', `${name} expected ${bound}${wanted} argument${plural}, got ${given}`);
}

/** Calls `make` with `iter(iterable)` (a reference that it takes over), now or later. */
export function withIter(
  iterable: PyObject,
  owned: readonly (PyObject | null)[],
  make: (it: PyObject) => PyObject,
): MaySuspend {
  const it = getIter(iterable);
  return it === SUSPENDED ? suspendThen(make, owned) : make(it);
}

const DEPRECATED =
  'Pickle, copy, and deepcopy support will be removed from itertools in Python 3.14.';

/** ITERTOOL_PICKLE_DEPRECATION, then `work`. */
export function deprecated<A extends unknown[]>(
  work: (...args: A) => MaySuspend,
): (...args: A) => MaySuspend {
  return (...args) => {
    const warned = warn('DeprecationWarning', DEPRECATED);
    if (warned !== SUSPENDED) return work(...args);
    return suspendThen(() => work(...args), args as unknown as PyObject[]);
  };
}

export function reduceMethod(work: (self: any) => MaySuspend): NativeFunction {
  return method('__reduce__', '($self, /)', deprecated(work), {
    doc: 'Return state information for pickling.',
  });
}

export function setStateMethod(work: (self: any, state: PyObject) => MaySuspend): NativeFunction {
  return method('__setstate__', '($self, state, /)', deprecated(work), {
    doc: 'Set state information for unpickling.',
  });
}
