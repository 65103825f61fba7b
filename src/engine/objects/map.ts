// map. CPython 3.13 Python/bltinmodule.c (map_new, map_next).

import { callObject } from './calls.ts';
import { getIter, iterNext } from './iterate.ts';
import { decrefAll, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newStaticType } from './static-type.ts';
import { SUSPENDED, suspendSteps, type Steps } from './suspend.ts';
import { selfIter } from './seq-iter.ts';
import { newTuple } from './tuple.ts';

export const MapType = newStaticType('map', { isBaseType: true, hasGc: true, basicSize: 40 });

class PyMap extends PyNative {
  /** Owned: a tuple of iterators, the function. */
  iterators: PyObject | null;
  func: PyObject | null;
  readonly all: readonly PyObject[];
  constructor(type: PyType, func: PyObject, all: PyObject[]) {
    super(type);
    this.func = incref(func);
    this.all = all;
    this.iterators = newTuple(all);
  }
}
ownsFields(MapType, ['iterators', 'func']);

MapType.tp_new = (type, args, kwnames) => {
  if (kwnames !== null) raise('TypeError', 'map() takes no keyword arguments');
  if (args.length < 2) raise('TypeError', 'map() must have at least two arguments.');
  return suspendSteps(newSteps(type, args), args);
};
function* newSteps(type: PyType, args: readonly PyObject[]): Steps<PyObject> {
  const iterators: PyObject[] = [];
  try {
    for (const arg of args.slice(1)) {
      let it = getIter(arg);
      if (it === SUSPENDED) it = (yield) as PyObject;
      iterators.push(it);
    }
  } catch (error) {
    decrefAll(iterators);
    throw error;
  }
  return new PyMap(type, args[0]!, iterators);
}

MapType.tp_iter = selfIter;
MapType.tp_iternext = (o) => suspendSteps(nextSteps(o as PyMap), [o]);
function* nextSteps(self: PyMap): Steps<PyObject | null> {
  const items: PyObject[] = [];
  try {
    for (const it of self.all) {
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) return null;
      items.push(item);
    }
    const result = callObject(self.func!, items);
    return result === SUSPENDED ? yield : result;
  } finally {
    decrefAll(items);
  }
}
