// _count_elements: what Counter counts with. CPython 3.13 Modules/_collectionsmodule.c (_collections__count_elements_impl).

import { getItem, getIter, iterNext, setItem } from '../../objects/abstract.ts';
import { getAttrOptional } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { charge } from '../../objects/charge.ts';
import type { PyDict } from '../../objects/dict.ts';
import { DictType, hashSteps } from '../../objects/dict.ts';
import { addInts, intOf } from '../../objects/int-arithmetic.ts';
import { IntType, newInt, type PyInt } from '../../objects/int.ts';
import { lookupType } from '../../objects/attributes.ts';
import { binaryOp, NB_ADD } from '../../objects/number-ops.ts';
import { decref, incref, isInstance, type PyObject } from '../../objects/object.ts';
import { newNone } from '../../objects/singletons.ts';
import { staticStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';

const GET = staticStr('get');
const SETITEM = staticStr('__setitem__');

/** `mapping[elem] = mapping.get(elem, 0) + 1` for each element. */
export function* countElementsSteps(mapping: PyObject, iterable: PyObject): Steps<PyObject> {
  let it = getIter(iterable);
  if (it === SUSPENDED) it = (yield) as PyObject;
  try {
    // The quick way is open where the class has dict's own `get` and `__setitem__`.
    const plain =
      isInstance(mapping, DictType) &&
      lookupType(mapping.type, GET) === lookupType(DictType, GET) &&
      lookupType(mapping.type, SETITEM) === lookupType(DictType, SETITEM);
    if (plain) yield* countInDictSteps(mapping as PyDict, it);
    else yield* countByGetSteps(mapping, it);
    return newNone();
  } finally {
    decref(it);
  }
}

function* countInDictSteps(dict: PyDict, it: PyObject): Steps<void> {
  for (;;) {
    charge(1);
    let key = iterNext(it);
    if (key === SUSPENDED) key = (yield) as PyObject | null;
    if (key === null) return;
    try {
      const hash = yield* hashSteps(key);
      let entry = dict.find(key, hash);
      // CPython looks up to read and again to write: told apart only where `__eq__` is Python's.
      let looksAgain = entry === SUSPENDED;
      if (entry === SUSPENDED) entry = yield* dict.findSteps(key, hash);
      const old = entry < 0 ? null : dict.values[entry]!;
      let count: PyObject;
      if (old === null) count = newInt(1);
      else if (old.type === IntType) count = intOf(addInts((old as PyInt).value, 1));
      else {
        count = yield* plusOneSteps(incref(old));
        looksAgain = true;
      }
      if (looksAgain) {
        const again = dict.find(key, hash);
        entry = again === SUSPENDED ? yield* dict.findSteps(key, hash) : again;
      }
      dict.put(entry, key, hash, count);
    } finally {
      decref(key);
    }
  }
}

/** Steals `value`. */
function* plusOneSteps(value: PyObject): Steps<PyObject> {
  const one = newInt(1);
  try {
    let sum = binaryOp(NB_ADD, value, one);
    if (sum === SUSPENDED) sum = (yield) as PyObject;
    return sum;
  } finally {
    decref(value);
    decref(one);
  }
}

function* countByGetSteps(mapping: PyObject, it: PyObject): Steps<void> {
  let get = getAttrOptional(mapping, GET);
  if (get === SUSPENDED) get = (yield) as PyObject | null;
  const zero = newInt(0);
  try {
    for (;;) {
      charge(1);
      let key = iterNext(it);
      if (key === SUSPENDED) key = (yield) as PyObject | null;
      if (key === null) return;
      try {
        let old = get === null ? getItem(mapping, key) : callObject(get, [key, zero]);
        if (old === SUSPENDED) old = (yield) as PyObject;
        const sum = yield* plusOneSteps(old);
        try {
          if (setItem(mapping, key, sum) === SUSPENDED) yield;
        } finally {
          decref(sum);
        }
      } finally {
        decref(key);
      }
    }
  } finally {
    if (get !== null) decref(get);
    decref(zero);
  }
}
