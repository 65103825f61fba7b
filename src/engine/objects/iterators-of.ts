// The iterators of several iterables, for map and zip. CPython 3.13 Python/bltinmodule.c (map_new, zip_new).

import { getIter } from './iterate.ts';
import { decrefAll, type PyObject } from './object.ts';
import { SUSPENDED, type Steps } from './suspend.ts';
import { newTuple, type PyTuple } from './tuple.ts';

/** A tuple of `iter(o)` for each of `iterables`. New reference. TypeError. */
export function* iteratorsSteps(iterables: readonly PyObject[]): Steps<PyTuple> {
  const iterators: PyObject[] = [];
  let done = false;
  try {
    for (const iterable of iterables) {
      let it = getIter(iterable);
      if (it === SUSPENDED) it = (yield) as PyObject;
      iterators.push(it);
    }
    done = true;
  } finally {
    if (!done) decrefAll(iterators);
  }
  return newTuple(iterators);
}
