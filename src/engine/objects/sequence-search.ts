// Looking for a value in an array of items: index, count, remove, containment. Items are read afresh, since Python may change the list.
// CPython 3.13 Objects/listobject.c (list_index_impl, list_count, list_contains), tupleobject.c.

import { isEqualSteps } from './abstract.ts';
import { charge, chargeItems } from './charge.ts';
import { quickEqual } from './compare.ts';
import { clampSize, hasIndex, indexSteps } from './index.ts';
import { decref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { suspendSteps, type Steps, type Suspended } from './suspend.ts';

/** Items between two looks at the meter. */
const STRETCH = 1024;

/** `value in items`. When suspended the answer is a host boolean. */
export function containsItem(
  o: PyObject,
  items: () => readonly PyObject[],
  value: PyObject,
  holds = true,
): boolean | Suspended {
  const now = items();
  for (let i = 0; i < now.length; i++) {
    const equal = quickEqual(now[i]!, value);
    if (equal === false) continue;
    chargeItems(i);
    return equal ?? suspendSteps(foundSteps(items, value, i, holds), [o, value]);
  }
  chargeItems(now.length);
  return false;
}

function* foundSteps(
  items: () => readonly PyObject[],
  value: PyObject,
  start: number,
  holds: boolean,
): Steps<boolean> {
  return (yield* findItemSteps(items, value, start, Infinity, holds)) >= 0;
}

/** Index of the first item from `start` to before `stop` that equals `value`, or -1. `holds`: items may go meanwhile (not a tuple's). */
export function* findItemSteps(
  items: () => readonly PyObject[],
  value: PyObject,
  start: number,
  stop: number,
  holds = true,
): Steps<number> {
  for (let i = start; i < stop && i < items().length; i++) {
    if (i % STRETCH === STRETCH - 1) charge(STRETCH / 4);
    const item = items()[i]!;
    if (holds) item.refcnt++;
    try {
      if (yield* isEqualSteps(item, value)) return i;
    } finally {
      if (holds) decref(item);
    }
  }
  return -1;
}

export function* countItemSteps(
  items: () => readonly PyObject[],
  value: PyObject,
  holds = true,
): Steps<number> {
  let count = 0;
  for (let i = 0; i < items().length; i++) {
    if (i % STRETCH === STRETCH - 1) charge(STRETCH / 4);
    const item = items()[i]!;
    if (holds) item.refcnt++;
    try {
      if (yield* isEqualSteps(item, value)) count++;
    } finally {
      if (holds) decref(item);
    }
  }
  return count;
}

/** A bound of `index(value, start, stop)`: clamped, negative counted from the end. Source: _PyEval_SliceIndexNotNone. */
export function* boundSteps(
  o: PyObject | undefined,
  absent: number,
  length: number,
): Steps<number> {
  if (o === undefined) return absent;
  if (!hasIndex(o))
    raise('TypeError', 'slice indices must be integers or have an __index__ method');
  const value = clampSize(yield* indexSteps(o));
  return value < 0 ? Math.max(0, value + length) : value;
}
