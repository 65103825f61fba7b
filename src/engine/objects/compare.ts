// Rich comparison. CPython 3.13 Objects/object.c (do_richcompare, PyObject_RichCompareBool).

import { identityCompare } from './base-object.ts';
import { charge } from './charge.ts';
import { numberValue } from './number-value.ts';
import { decref, EQ, isSubtype, NE, type CompareOp, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newBool, NotImplemented } from './singletons.ts';
import type { PyStr } from './str.ts';
import { StrType } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend, type Steps } from './suspend.ts';
import { truthSteps } from './truth.ts';
import type { PyTuple } from './tuple.ts';
import { TupleType } from './tuple.ts';

const SYMBOLS = ['<', '<=', '==', '!=', '>', '>='] as const;
const SWAPPED: readonly CompareOp[] = [4, 5, 2, 3, 0, 1];

/** Tuples in tuples up to here are compared on the host's stack; from DEPTH_FREE on they cost: they may share what they hold. */
const DEPTH_MAX = 40;
const DEPTH_FREE = 4;

/** `a == b` if no Python has to run for it: exact numbers, strs, tuples of them, and classes that compare by identity. Else undefined. */
export function quickEqual(a: PyObject, b: PyObject, depth = 0): boolean | undefined {
  if (a === b) return true;
  if (a.type === StrType && b.type === StrType) return (a as PyStr).value === (b as PyStr).value;
  const x = numberValue(a);
  if (x !== undefined) {
    const y = numberValue(b);
    // eslint-disable-next-line eqeqeq -- number and bigint compare exactly only so
    if (y !== undefined) return x == y;
  }
  if (a.type === TupleType && b.type === TupleType)
    return depth > DEPTH_MAX
      ? undefined
      : quickEqualItems((a as PyTuple).items, (b as PyTuple).items, depth + 1);
  const slotA = a.type.tp_richcompare;
  const slotB = b.type.tp_richcompare;
  if (slotA === slotB && slotA === identityCompare) return false;
  if ((x !== undefined || a.type === StrType) && slotB === identityCompare) return false;
  return undefined;
}

function quickEqualItems(
  a: readonly PyObject[],
  b: readonly PyObject[],
  depth: number,
): boolean | undefined {
  if (a.length !== b.length) return false;
  if (depth > DEPTH_FREE) charge(1);
  for (let i = 0; i < a.length; i++) {
    const equal = quickEqual(a[i]!, b[i]!, depth);
    if (equal !== true) return equal;
  }
  return true;
}

/** `a <op> b` as an object. The caller keeps both until the answer is there, also if it suspends. */
export function richCompare(a: PyObject, b: PyObject, op: CompareOp): MaySuspend {
  return compareFrom(a, b, op, 0);
}

/**
 * Tries the candidates from `stage` on, in CPython's order: 0 a subclass's reflected method, 1 the left one, 2 the right one (unless it
 * came first), 3 the default.
 */
function compareFrom(a: PyObject, b: PyObject, op: CompareOp, stage: number): MaySuspend {
  const left = a.type.tp_richcompare;
  const right = b.type.tp_richcompare;
  const reflectedFirst = a.type !== b.type && right !== null && isSubtype(b.type, a.type);
  for (; stage < 3; stage++) {
    let result: MaySuspend = NotImplemented;
    if (stage === 1) result = left === null ? NotImplemented : left(a, b, op);
    else if (right !== null && (stage === 0) === reflectedFirst) result = right(b, a, SWAPPED[op]!);
    if (result === SUSPENDED) {
      const next = stage + 1;
      return suspendThen((r) => (r === NotImplemented ? compareFrom(a, b, op, next) : r));
    }
    if (result !== NotImplemented) return result;
  }
  return defaultCompare(a, b, op);
}

function defaultCompare(a: PyObject, b: PyObject, op: CompareOp): PyObject {
  if (op === EQ) return newBool(a === b);
  if (op === NE) return newBool(a !== b);
  return raise(
    'TypeError',
    `'${SYMBOLS[op]}' not supported between instances of '${a.type.name}' and '${b.type.name}'`,
  );
}

/** `a == b` as truth, with identity first (PyObject_RichCompareBool). */
export function* equalSteps(a: PyObject, b: PyObject): Steps<boolean> {
  return yield* compareSteps(a, b, EQ);
}

/** `a <op> b` as truth; identical objects are equal without asking. */
export function* compareSteps(a: PyObject, b: PyObject, op: CompareOp): Steps<boolean> {
  if (a === b && op === EQ) return true;
  if (a === b && op === NE) return false;
  let result = richCompare(a, b, op);
  if (result === SUSPENDED) result = (yield) as PyObject;
  const truth = yield* truthSteps(result);
  decref(result);
  return truth;
}
