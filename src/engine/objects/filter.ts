// filter. CPython 3.13 Python/bltinmodule.c (filter_new, filter_next).

import { callObject } from './calls.ts';
import { charge } from './charge.ts';
import { BoolType } from './int.ts';
import { getIter, iterNext } from './iterate.ts';
import { method, withoutKeywords } from './native.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { selfIter } from './seq-iter.ts';
import { None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { SUSPENDED, suspendNext, suspendThen, type Steps } from './suspend.ts';
import { truthSteps } from './truth.ts';
import { newTuple, tupleOf } from './tuple.ts';

export const FilterType = newStaticType('filter', { isBaseType: true, hasGc: true, basicSize: 32 });

class PyFilter extends PyNative {
  /** Both owned. */
  declare func: PyObject;
  declare iterator: PyObject;
  /** Borrows `func`, steals `iterator`. */
  constructor(type: PyType, func: PyObject, iterator: PyObject) {
    super(type);
    this.func = incref(func);
    this.iterator = iterator;
  }
}
ownsFields(FilterType, ['func', 'iterator']);

FilterType.tp_new = (type, args, kwnames) => {
  const given = withoutKeywords(args, kwnames, type.tp_init !== FilterType.tp_init, 'filter');
  if (given.length !== 2) raise('TypeError', `filter expected 2 arguments, got ${given.length}`);
  const func = given[0]!;
  const it = getIter(given[1]!);
  return it === SUSPENDED
    ? suspendThen((i: PyObject) => new PyFilter(type, func, i), [type, func])
    : new PyFilter(type, func, it);
};

FilterType.tp_iter = selfIter;
FilterType.tp_iternext = (o) => suspendNext(nextSteps(o as PyFilter), [o]);
function* nextSteps(self: PyFilter): Steps<PyObject | null> {
  for (;;) {
    charge(1);
    let item = iterNext(self.iterator);
    if (item === SUSPENDED) item = (yield) as PyObject | null;
    if (item === null) return null;
    let keep = false;
    try {
      keep = yield* keepSteps(self.func, item);
    } finally {
      if (!keep) decref(item);
    }
    if (keep) return item;
  }
}

function* keepSteps(func: PyObject, item: PyObject): Steps<boolean> {
  if (func === None || func === BoolType) return yield* truthSteps(item);
  let answer = callObject(func, [item]);
  if (answer === SUSPENDED) answer = (yield) as PyObject;
  try {
    return yield* truthSteps(answer);
  } finally {
    decref(answer);
  }
}

describeType(FilterType, {
  source: 'Python/bltinmodule.c',
  methods: [
    method('__reduce__', '($self, /)', (self: PyFilter) =>
      newTuple([incref(self.type), tupleOf([self.func, self.iterator])]),
    ),
  ],
});
