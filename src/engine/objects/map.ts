// map. CPython 3.13 Python/bltinmodule.c (map_new, map_next).

import { callObject } from './calls.ts';
import { iterNext } from './iterate.ts';
import { iteratorsSteps } from './iterators-of.ts';
import { method, withoutKeywords } from './native.ts';
import { decrefAll, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { selfIter } from './seq-iter.ts';
import { describeType, newStaticType } from './static-type.ts';
import { SUSPENDED, suspendNext, suspendSteps, type Steps } from './suspend.ts';
import { newTuple, tupleOf, type PyTuple } from './tuple.ts';

export const MapType = newStaticType('map', { isBaseType: true, hasGc: true, basicSize: 40 });

class PyMap extends PyNative {
  /** Both owned. */
  declare func: PyObject;
  declare iterators: PyTuple;
  /** Borrows `func`, steals `iterators`. */
  constructor(type: PyType, func: PyObject, iterators: PyTuple) {
    super(type);
    this.func = incref(func);
    this.iterators = iterators;
  }
}
ownsFields(MapType, ['iterators', 'func']);

MapType.tp_new = (type, args, kwnames) => {
  const given = withoutKeywords(args, kwnames, type.tp_init !== MapType.tp_init, 'map');
  if (given.length < 2) raise('TypeError', 'map() must have at least two arguments.');
  return suspendSteps(newSteps(type, given), [type, ...given]);
};
function* newSteps(type: PyType, args: readonly PyObject[]): Steps<PyObject> {
  return new PyMap(type, args[0]!, yield* iteratorsSteps(args.slice(1)));
}

MapType.tp_iter = selfIter;
MapType.tp_iternext = (o) => suspendNext(nextSteps(o as PyMap), [o]);
function* nextSteps(self: PyMap): Steps<PyObject | null> {
  const values: PyObject[] = [];
  try {
    for (const it of self.iterators.items) {
      let value = iterNext(it);
      if (value === SUSPENDED) value = (yield) as PyObject | null;
      if (value === null) return null;
      values.push(value);
    }
    let result = callObject(self.func, values);
    if (result === SUSPENDED) result = (yield) as PyObject;
    return result;
  } finally {
    decrefAll(values);
  }
}

describeType(MapType, {
  source: 'Python/bltinmodule.c',
  methods: [
    method('__reduce__', '($self, /)', (self: PyMap) =>
      newTuple([incref(self.type), tupleOf([self.func, ...self.iterators.items])]),
    ),
  ],
});
