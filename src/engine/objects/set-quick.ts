// Set algebra where no Python has to compare keys: the same look-ups and insertions, in the same order, as the steps of set-algebra.ts.
// CPython 3.13 Objects/setobject.c (set_merge, set_intersection, set_difference).

import { charge } from './charge.ts';
import { decref, type PyType } from './object.ts';
import { PySet } from './set.ts';
import { SUSPENDED } from './suspend.ts';

/** Keys of `from` that `wanted` takes go into a new set; null: Python must compare, and nothing was done. */
function selected(result: PySet, from: PySet, other: PySet | null, wanted: boolean): PySet | null {
  const { table, lows, highs } = from;
  for (let i = 0; i < table.length; i++) {
    const key = from.keyAt(i);
    if (key === null) continue;
    charge(1);
    const [low, high] = [lows[i]!, highs[i]!];
    if (other !== null) {
      const slot = other.find(key, low, high);
      if (slot === SUSPENDED) return given(result);
      if (slot >= 0 !== wanted) continue;
    }
    const slot = result.find(key, low, high);
    if (slot === SUSPENDED) return given(result);
    if (slot < 0) result.insert(key, low, high);
  }
  return result;
}

/** Gives up. */
function given(set: PySet): null {
  decref(set);
  return null;
}

/** `a | b`; null: Python must compare. New reference. */
export function quickUnion(a: PySet, b: PySet, type: PyType): PySet | null {
  const result = new PySet(type);
  result.copyFrom(a);
  if (b === a || b.used === 0) return result;
  if (result.fill === 0) {
    result.copyFrom(b);
    return result;
  }
  result.reserve(b.used);
  return selected(result, b, null, true);
}

/** `a & b`; null: Python must compare. New reference. */
export function quickIntersection(a: PySet, b: PySet, type: PyType): PySet | null {
  const result = new PySet(type);
  if (b === a) {
    result.copyFrom(a);
    return result;
  }
  const [small, large] = b.used > a.used ? [a, b] : [b, a];
  return selected(result, small, large, true);
}

/** `a - b` where `b` is not much smaller; null: Python must compare, or the other way is CPython's. New reference. */
export function quickDifference(a: PySet, b: PySet, type: PyType): PySet | null {
  if (a.used >> 2 > b.used) return null;
  return selected(new PySet(type), a, b, false);
}
