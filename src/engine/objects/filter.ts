// filter. CPython 3.13 Python/bltinmodule.c (filter_new, filter_next).

import { callObject } from './calls.ts';
import { getIter, iterNext } from './iterate.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { None } from './singletons.ts';
import { newStaticType } from './static-type.ts';
import { SUSPENDED, suspendSteps, suspendThen, type Steps } from './suspend.ts';
import { selfIter } from './seq-iter.ts';
import { truthSteps } from './truth.ts';

export const FilterType = newStaticType('filter', { isBaseType: true, hasGc: true, basicSize: 32 });

class PyFilter extends PyNative {
  /** Owned. */
  it: PyObject | null;
  func: PyObject | null;
  constructor(type: PyType, func: PyObject, it: PyObject) {
    super(type);
    this.func = incref(func);
    this.it = it;
  }
}
ownsFields(FilterType, ['it', 'func']);

FilterType.tp_new = (type, args, kwnames) => {
  if (kwnames !== null) raise('TypeError', 'filter() takes no keyword arguments');
  if (args.length !== 2) raise('TypeError', `filter expected 2 arguments, got ${args.length}`);
  const it = getIter(args[1]!);
  if (it === SUSPENDED) return suspendThen((i: PyObject) => new PyFilter(type, args[0]!, i), args);
  return new PyFilter(type, args[0]!, it);
};

FilterType.tp_iter = selfIter;
FilterType.tp_iternext = (o) => suspendSteps(nextSteps(o as PyFilter), [o]);
function* nextSteps(self: PyFilter): Steps<PyObject | null> {
  for (;;) {
    let item = iterNext(self.it!);
    if (item === SUSPENDED) item = (yield) as PyObject | null;
    if (item === null) return null;
    let kept = false;
    try {
      kept = yield* keepSteps(self.func!, item);
    } finally {
      if (!kept) decref(item);
    }
    if (kept) return item;
  }
}

function* keepSteps(func: PyObject, item: PyObject): Steps<boolean> {
  if (func === None) return yield* truthSteps(item);
  let answer = callObject(func, [item]);
  if (answer === SUSPENDED) answer = (yield) as PyObject;
  const truth = yield* truthSteps(answer);
  decref(answer);
  return truth;
}
