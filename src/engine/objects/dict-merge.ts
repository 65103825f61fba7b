// Filling a dict from another mapping, from pairs, from keywords. CPython 3.13 Objects/dictobject.c (dict_merge, PyDict_MergeFromSeq2,
// dict_update_arg, PyDict_Copy).

import { getItem } from './abstract.ts';
import { getAttrOptional } from './attributes.ts';
import { callObject } from './calls.ts';
import { DictType, PyDict, setSteps } from './dict.ts';
import { toArraySteps } from './iterate.ts';
import { decref, decrefAll, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { eachSteps } from './set.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, type Steps, type Suspended } from './suspend.ts';

const KEYS = staticStr('keys');

/** An exact dict with the same items. New reference. */
export function copyDict(dict: PyDict): PyDict {
  const copy = new PyDict();
  copy.copyFrom(dict);
  return copy;
}

/** `dict.update(other)` for a mapping or an iterable of pairs. Borrows `other`. */
export function dictUpdateFrom(dict: PyDict, other: PyObject): void | Suspended {
  if (other === dict) return;
  if (
    other instanceof PyDict &&
    dict.used === 0 &&
    other.type.tp_iter === DictType.tp_iter &&
    dict.keys.length === 0
  ) {
    return dict.copyFrom(other, true);
  }
  return suspendSteps(mergeSteps(dict, other), [dict, other]);
}

export function* mergeSteps(dict: PyDict, other: PyObject): Steps<void> {
  if (other instanceof PyDict && other.type.tp_iter === DictType.tp_iter)
    return yield* mergeDictSteps(dict, other);
  let keys = getAttrOptional(other, KEYS);
  if (keys === SUSPENDED) keys = (yield) as PyObject | null;
  if (keys === null) return yield* mergePairsSteps(dict, other);
  let list;
  try {
    list = callObject(keys, [], null);
    if (list === SUSPENDED) list = (yield) as PyObject;
  } finally {
    decref(keys);
  }
  try {
    yield* eachSteps(list, function* (key) {
      let value = getItem(other, key);
      if (value === SUSPENDED) value = (yield) as PyObject;
      try {
        yield* setSteps(dict, key, value);
      } finally {
        decref(value);
      }
    });
  } finally {
    decref(list);
  }
}

function* mergeDictSteps(dict: PyDict, other: PyDict): Steps<void> {
  const { used } = other;
  if (used === 0) return;
  dict.reserveFor(other);
  for (let i = 0; i < other.keys.length; i++) {
    const key = other.keys[i]!;
    if (key === null) continue;
    const value = other.values[i]!;
    key.refcnt++;
    value.refcnt++;
    try {
      const hash = other.hashAt(i);
      let entry = dict.find(key, hash);
      if (entry === SUSPENDED) entry = yield* dict.findSteps(key, hash);
      value.refcnt++;
      dict.put(entry, key, hash, value);
    } finally {
      decref(key);
      decref(value);
    }
    if (other.used !== used) raise('RuntimeError', 'dict mutated during update');
  }
}

function* mergePairsSteps(dict: PyDict, pairs: PyObject): Steps<void> {
  let number = 0;
  yield* eachSteps(pairs, function* (pair) {
    const items = yield* toArraySteps(
      pair,
      `cannot convert dictionary update sequence element #${number} to a sequence`,
    );
    try {
      if (items.length !== 2) {
        raise(
          'ValueError',
          `dictionary update sequence element #${number} has length ${items.length}; 2 is required`,
        );
      }
      yield* setSteps(dict, items[0]!, items[1]!);
    } finally {
      decrefAll(items);
    }
    number++;
  });
}
