// Comparing lists and tuples: the first difference decides. CPython 3.13 Objects/listobject.c (list_richcompare_impl), tupleobject.c
// (tuplerichcompare).

import { charge, chargeItems } from './charge.ts';
import { quickEqual, richCompare } from './compare.ts';
import { isEqualSteps } from './abstract.ts';
import { decref, EQ, NE, type CompareOp, type PyObject } from './object.ts';
import { newBool } from './singletons.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { compareValues } from './float-arithmetic.ts';

/** `left <op> right` item by item; the arrays are read afresh through the functions, since Python may change them: it `holds` what it compares (not of tuples). */
export function compareSequences(
  a: PyObject,
  b: PyObject,
  left: () => readonly PyObject[],
  right: () => readonly PyObject[],
  op: CompareOp,
  holds = true,
): MaySuspend {
  const x = left();
  const y = right();
  if (x.length !== y.length && (op === EQ || op === NE)) return newBool(op === NE);
  const shorter = Math.min(x.length, y.length);
  for (let i = 0; i < shorter; i++) {
    const equal = quickEqual(x[i]!, y[i]!);
    if (equal === true) continue;
    chargeItems(i);
    if (equal === false) return decide(x[i]!, y[i]!, op);
    return suspendSteps(compareFromSteps(left, right, op, i, holds), [a, b], ' in comparison');
  }
  chargeItems(shorter);
  return newBool(compareValues(x.length, y.length, op));
}

/** The items differ. */
function decide(x: PyObject, y: PyObject, op: CompareOp): MaySuspend {
  if (op === EQ) return newBool(false);
  if (op === NE) return newBool(true);
  return richCompare(x, y, op);
}

function* compareFromSteps(
  left: () => readonly PyObject[],
  right: () => readonly PyObject[],
  op: CompareOp,
  start: number,
  holds: boolean,
): Steps<PyObject> {
  for (let i = start; i < left().length && i < right().length; i++) {
    charge(1);
    const x = left()[i]!;
    const y = right()[i]!;
    if (holds) {
      x.refcnt++;
      y.refcnt++;
    }
    try {
      if (yield* isEqualSteps(x, y)) continue;
      // What compared them may have taken them out.
      if (i >= left().length || i >= right().length) break;
      let result = decide(x, y, op);
      if (result === SUSPENDED) result = (yield) as PyObject;
      return result;
    } finally {
      if (holds) {
        decref(x);
        decref(y);
      }
    }
  }
  return newBool(compareValues(left().length, right().length, op));
}
