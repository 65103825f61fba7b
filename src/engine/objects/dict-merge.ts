// Filling a dict from another mapping, from pairs, from keywords. CPython 3.13 Objects/dictobject.c (dict_merge, PyDict_MergeFromSeq2,
// dict_update_arg, PyDict_Copy).

import { getItem } from './abstract.ts';
import { getAttr, getAttrOptional } from './attributes.ts';
import { callObject } from './calls.ts';
import { dictGet, DictType, PyDict, setSteps } from './dict.ts';
import { fastSequenceSteps, iterOrSteps, listSteps } from './iterate.ts';
import { decref, decrefAll, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { eachSteps } from './each-steps.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps, type Suspended } from './suspend.ts';

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
    return yield* mergeDictSteps(dict, other, false);
  let keys = getAttrOptional(other, KEYS);
  if (keys === SUSPENDED) keys = (yield) as PyObject | null;
  if (keys === null) return yield* mergePairsSteps(dict, other);
  decref(keys);
  // dict_update_arg only looks whether it is there; PyMapping_Keys asks again.
  let again = getAttr(other, KEYS);
  if (again === SUSPENDED) again = (yield) as PyObject;
  yield* mergeKeysSteps(dict, other, again, false);
}

/** PyDict_Update, and _PyDict_MergeEx(dict, other, 2) if `unique`, where a key that is there already is a KeyError: mappings only. */
export function* mergeMappingSteps(dict: PyDict, other: PyObject, unique: boolean): Steps<void> {
  if (other instanceof PyDict && other.type.tp_iter === DictType.tp_iter)
    return yield* mergeDictSteps(dict, other, unique);
  let keys = getAttr(other, KEYS);
  if (keys === SUSPENDED) keys = (yield) as PyObject;
  yield* mergeKeysSteps(dict, other, keys, unique);
}

/** What `other.keys` (stolen) gives, and the values for it. */
function* mergeKeysSteps(
  dict: PyDict,
  other: PyObject,
  keys: PyObject,
  unique: boolean,
): Steps<void> {
  let given: MaySuspend;
  try {
    given = callObject(keys, [], null);
    if (given === SUSPENDED) given = (yield) as PyObject;
  } finally {
    decref(keys);
  }
  // PyMapping_Keys (method_output_as_list): a list is made of them before the first value is asked for.
  const wrong = `${other.type.name}.keys() returned a non-iterable (type ${given.type.name})`;
  let it: PyObject;
  let list: PyObject[];
  try {
    it = yield* iterOrSteps(given, wrong);
  } finally {
    decref(given);
  }
  try {
    list = yield* listSteps(it);
  } finally {
    decref(it);
  }
  try {
    for (const key of list) {
      if (unique) yield* absentSteps(dict, key);
      let value = getItem(other, key);
      if (value === SUSPENDED) value = (yield) as PyObject;
      try {
        yield* setSteps(dict, key, value);
      } finally {
        decref(value);
      }
    }
  } finally {
    decrefAll(list);
  }
}

function* absentSteps(dict: PyDict, key: PyObject): Steps<void> {
  let value = dictGet(dict, key);
  if (value === SUSPENDED) value = (yield) as PyObject | null;
  if (value !== null) raise('KeyError', key);
}

function* mergeDictSteps(dict: PyDict, other: PyDict, unique: boolean): Steps<void> {
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
      if (entry === SUSPENDED) {
        // insertdict takes another one of each.
        key.refcnt++;
        value.refcnt++;
        try {
          entry = yield* dict.findSteps(key, hash);
        } finally {
          decref(key);
          decref(value);
        }
      }
      if (unique && entry >= 0) raise('KeyError', key);
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
    const items = yield* fastSequenceSteps(
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
