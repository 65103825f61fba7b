// Functions of operator on sequences: concat, contains, countOf, indexOf, _compare_digest.
// CPython 3.13 Objects/abstract.c (PySequence_Concat, _PySequence_IterSearch), Modules/_operator.c (_operator__compare_digest_impl).

import { getIter, isEqualSteps, iterNext } from '../../objects/abstract.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { charge } from '../../objects/charge.ts';
import { newInt } from '../../objects/int.ts';
import { binaryOp, NB_ADD } from '../../objects/number-ops.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newBool } from '../../objects/singletons.ts';
import { PyStr } from '../../objects/str.ts';
import { SUSPENDED, type MaySuspend, type Steps } from '../../objects/suspend.ts';

/** `a + b` for sequences. TypeError. */
export function concat(a: PyObject, b: PyObject, inplace: boolean): MaySuspend {
  const slot = (inplace ? a.type.sq_inplace_concat : null) ?? a.type.sq_concat;
  if (slot !== null) return slot(a, b);
  if (a.type.mp_subscript !== null && b.type.mp_subscript !== null)
    return binaryOp(inplace ? NB_ADD + 13 : NB_ADD, a, b);
  return raise('TypeError', `'${a.type.name}' object can't be concatenated`);
}

/** How often `value` occurs, or with `first` where it occurs first. */
export function* searchSteps(o: PyObject, value: PyObject, first: boolean): Steps<PyObject> {
  let it: PyObject;
  try {
    const made = getIter(o);
    it = made === SUSPENDED ? ((yield) as PyObject) : made;
  } catch (error) {
    if (!(error instanceof Raised) || !error.exception.isA('TypeError')) throw error;
    decref(error.exception);
    raise('TypeError', `argument of type '${o.type.name}' is not iterable`);
  }
  let count = 0;
  try {
    for (let i = 0; ; i++) {
      charge(1);
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) break;
      let equal: boolean;
      try {
        equal = yield* isEqualSteps(item, value);
      } finally {
        decref(item);
      }
      if (equal && first) return newInt(i);
      if (equal) count++;
    }
  } finally {
    decref(it);
  }
  if (first) raise('ValueError', 'sequence.index(x): x not in sequence');
  return newInt(count);
}

export function compareDigest(a: PyObject, b: PyObject): PyObject {
  if (a instanceof PyStr && b instanceof PyStr) {
    if (!/^[\x00-\x7f]*$/.test(a.value + b.value))
      raise('TypeError', 'comparing strings with non-ASCII characters is not supported');
    return newBool(a.value === b.value);
  }
  const [x, y] = [bytesLike(a), bytesLike(b)];
  if (x === undefined || y === undefined) {
    raise(
      'TypeError',
      `unsupported operand types(s) or combination of types: '${a.type.name}' and '${b.type.name}'`,
    );
  }
  return newBool(x.length === y.length && x.every((octet, i) => octet === y[i]));
}
