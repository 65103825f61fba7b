// Equality of dicts. CPython 3.13 Objects/dictobject.c (dict_equal_lock_held).

import { charge, chargeItems } from './charge.ts';
import { isEqualSteps } from './abstract.ts';
import { quickEqual } from './compare.ts';
import type { PyDict } from './dict.ts';
import { decref } from './object.ts';
import { SUSPENDED, suspendSteps, type Steps, type Suspended } from './suspend.ts';

/** `a == b`. When suspended the answer is a host boolean. */
export function dictEquals(a: PyDict, b: PyDict): boolean | Suspended {
  if (a.used !== b.used) return false;
  chargeItems(4 * a.used);
  for (let i = 0; i < a.keys.length; i++) {
    const key = a.keys[i]!;
    if (key === null) continue;
    const entry = b.find(key, a.hashAt(i));
    if (entry === SUSPENDED) return suspendSteps(equalFromSteps(a, b, i), [a, b], ' in comparison');
    if (entry < 0) return false;
    const equal = quickEqual(a.values[i]!, b.values[entry]!);
    if (equal === undefined) return suspendSteps(equalFromSteps(a, b, i), [a, b], ' in comparison');
    if (!equal) return false;
  }
  return true;
}

function* equalFromSteps(a: PyDict, b: PyDict, start: number): Steps<boolean> {
  for (let i = start; i < a.keys.length; i++) {
    const key = a.keys[i]!;
    if (key === null) continue;
    charge(1);
    const left = a.values[i]!;
    key.refcnt++;
    left.refcnt++;
    try {
      const hash = a.hashAt(i);
      let entry = b.find(key, hash);
      if (entry === SUSPENDED) entry = yield* b.findSteps(key, hash);
      if (entry < 0) return false;
      const right = b.values[entry]!;
      right.refcnt++;
      try {
        if (!(yield* isEqualSteps(right, left))) return false;
      } finally {
        decref(right);
      }
    } finally {
      decref(key);
      decref(left);
    }
  }
  return true;
}
