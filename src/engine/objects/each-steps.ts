// Something is done with each item of an iterable, by steps that may call back into Python. CPython 3.13: the loops over PyIter_Next in the C files of
// the types.

import { charge, work } from './charge.ts';
import { getIter, ITEM, iterNext } from './iterate.ts';
import { decref, type PyObject } from './object.ts';
import { consumeBy, SUSPENDED, type Steps } from './suspend.ts';

/** What a step of `eachSteps` answers when no more items are wanted. */
export const STOP = Symbol('stop');

/** Does `step` with each item of an iterable (borrowed); `quickly` does it or nothing, if it is there. */
export function* eachSteps(
  iterable: PyObject,
  step: (item: PyObject) => Steps<unknown>,
  quickly: ((item: PyObject) => boolean) | null = null,
): Steps<void> {
  let it = getIter(iterable);
  if (it === SUSPENDED) it = (yield) as PyObject;
  const consumer = (item: PyObject): boolean => {
    if (!quickly!(item)) return false;
    charge(1);
    work(ITEM);
    decref(item);
    return true;
  };
  try {
    for (;;) {
      charge(1);
      let item = iterNext(it);
      if (item === SUSPENDED) {
        if (quickly !== null) consumeBy(consumer);
        item = (yield) as PyObject | null;
      }
      if (item === null) return;
      try {
        if ((yield* step(item)) === STOP) return;
      } finally {
        decref(item);
      }
    }
  } finally {
    decref(it);
  }
}
