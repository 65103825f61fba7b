// The protocols that any object may take part in: length, items, containment; with the conversions beside it re-exported, this is the
// one place to import them from. CPython 3.13 Objects/abstract.c (PyObject_Size, PyObject_GetItem, PySequence_Contains, ...).

import { getAttrOptional } from './attributes.ts';
import { callBound } from './special-call.ts';
import { charge } from './charge.ts';
import { compareSteps, quickEqual } from './compare.ts';
import { newGenericAlias } from './generic-alias.ts';
import { getIter, iterNext } from './iterate.ts';
import { decref, EQ, isSubtype, PyType, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { TypeType } from './static-type.ts';
import { staticStr } from './str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from './suspend.ts';

export {
  asIndex,
  asSize,
  clampSize,
  hasIndex,
  indexSteps,
  tryIndex,
  withIndex,
  withSize,
} from './index.ts';
export {
  collectSteps,
  fastSequenceSteps,
  getIter,
  isSequence,
  ITEM,
  iterNext,
  listSteps,
  toArraySteps,
  tryToArray,
  withItems,
} from './iterate.ts';
export { ascii, format, repr, reprSteps, str, strSteps } from './text.ts';
export {
  absolute,
  binaryOp,
  divmodOp,
  inplacePower,
  invert,
  negative,
  positive,
  power,
  toFloat,
  toInt,
} from './number-ops.ts';

/** `len(o)`. TypeError. When suspended the answer is a host number. */
export function lengthOf(o: PyObject): number | Suspended {
  const slot = o.type.mp_length;
  if (slot === null) raise('TypeError', `object of type '${o.type.name}' has no len()`);
  return slot(o);
}

const CLASS_GETITEM = staticStr('__class_getitem__');

/** `o[key]`. New reference. TypeError. */
export function getItem(o: PyObject, key: PyObject): MaySuspend {
  const slot = o.type.mp_subscript;
  if (slot !== null) return slot(o, key);
  if (o instanceof PyType && isSubtype(o.type, TypeType)) return classGetItem(o, key);
  return raise('TypeError', `'${o.type.name}' object is not subscriptable`);
}

function classGetItem(type: PyType, key: PyObject): MaySuspend {
  if (type === TypeType) return newGenericAlias(type, key);
  const use = (found: PyObject | null): MaySuspend => {
    if (found === null) raise('TypeError', `type '${type.name}' is not subscriptable`);
    return callBound(found, [key]);
  };
  const found = getAttrOptional(type, CLASS_GETITEM);
  return found === SUSPENDED ? suspendThen(use, [type, key]) : use(found);
}

/** `o[key] = value`. Borrows all. */
export function setItem(o: PyObject, key: PyObject, value: PyObject): void | Suspended {
  const slot = o.type.mp_ass_subscript;
  if (slot === null) raise('TypeError', `'${o.type.name}' object does not support item assignment`);
  return slot(o, key, value);
}

/** Has the class sequence slots (tp_as_sequence)? Classes made by Python always have. */
function isLikeSequence(type: PyType): boolean {
  return type.isHeapType || type.sq_contains !== null || type.sq_concat !== null;
}

/** `del o[key]`. */
export function delItem(o: PyObject, key: PyObject): void | Suspended {
  const slot = o.type.mp_ass_subscript;
  if (slot === null) {
    // PySequence_DelItem words it its own way.
    const not = isLikeSequence(o.type) && key.type.nb_index !== null ? "doesn't" : 'does not';
    raise('TypeError', `'${o.type.name}' object ${not} support item deletion`);
  }
  return slot(o, key, null);
}

/** `value in o`. When suspended the answer is a host boolean. */
export function contains(o: PyObject, value: PyObject): boolean | Suspended {
  const slot = o.type.sq_contains;
  if (slot !== null) return slot(o, value);
  if (o.type.tp_iter === null && o.type.mp_subscript === null) {
    raise('TypeError', `argument of type '${o.type.name}' is not iterable`);
  }
  return suspendSteps(searchSteps(o, value), [o, value]);
}

/** `_PySequence_IterSearch` for containment. */
function* searchSteps(o: PyObject, value: PyObject): Steps<boolean> {
  let it = getIter(o);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    for (;;) {
      charge(1);
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) return false;
      try {
        if (yield* isEqualSteps(item, value)) return true;
      } finally {
        decref(item);
      }
    }
  } finally {
    decref(it);
  }
}

/** `a == b` as truth, identity first, without Python if possible. */
export function* isEqualSteps(a: PyObject, b: PyObject): Steps<boolean> {
  const quick = quickEqual(a, b);
  return quick === undefined ? yield* compareSteps(a, b, EQ) : quick;
}
