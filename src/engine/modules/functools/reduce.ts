// functools.reduce. CPython 3.13 Modules/_functoolsmodule.c (_functools_reduce).

import { callObject } from '../../objects/calls.ts';
import { charge } from '../../objects/charge.ts';
import { getIter, iterNext } from '../../objects/iterate.ts';
import { decref, incref, xdecref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { SUSPENDED, type MaySuspend, type Steps } from '../../objects/suspend.ts';

export function* reduceSteps(
  func: PyObject,
  iterable: PyObject,
  initial?: PyObject,
): Steps<PyObject> {
  const it = yield* iteratorSteps(iterable);
  let result = initial === undefined ? null : incref(initial);
  let done = false;
  try {
    for (;;) {
      charge(1);
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) break;
      if (result === null) {
        result = item;
        continue;
      }
      const previous: PyObject = result;
      result = null;
      try {
        let next = callObject(func, [previous, item]);
        if (next === SUSPENDED) next = (yield) as PyObject;
        result = next;
      } finally {
        decref(previous);
        decref(item);
      }
    }
    if (result === null) raise('TypeError', 'reduce() of empty iterable with no initial value');
    done = true;
    return result;
  } finally {
    decref(it);
    if (!done) xdecref(result);
  }
}

function* iteratorSteps(iterable: PyObject): Steps<PyObject> {
  try {
    let it: MaySuspend = getIter(iterable);
    if (it === SUSPENDED) it = (yield) as PyObject;
    return it;
  } catch (error) {
    if (!(error instanceof Raised) || !error.exception.isA('TypeError')) throw error;
    decref(error.exception);
    return raise('TypeError', 'reduce() arg 2 must support iteration');
  }
}
