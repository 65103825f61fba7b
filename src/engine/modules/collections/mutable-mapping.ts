// Filling a mapping through its own `__setitem__`: OrderedDict's `__init__` and `update`.
// CPython 3.13 Objects/odictobject.c (mutablemapping_update, mutablemapping_update_arg, mutablemapping_add_pairs).

import { getItem, getIter, iterNext, setItem } from '../../objects/abstract.ts';
import { getAttrOptional } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { DictType, type PyDict } from '../../objects/dict.ts';
import { decref, decrefAll, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { eachSteps } from '../../objects/each-steps.ts';
import { staticStr, type PyStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';

const KEYS = staticStr('keys');
const ITEMS = staticStr('items');

/** `self.update(*args, **kwargs)`: at most one positional argument, then values for `kwnames`. */
export function* updateMappingSteps(
  self: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): Steps<void> {
  const given = args.length - (kwnames?.length ?? 0);
  if (given > 0) yield* updateFromSteps(self, args[0]!);
  for (let i = 0; i < (kwnames?.length ?? 0); i++)
    if (setItem(self, kwnames![i]!, args[given + i]!) === SUSPENDED) yield;
}

function* updateFromSteps(self: PyObject, other: PyObject): Steps<void> {
  if (other.type === DictType) return yield* addDictSteps(self, other as PyDict);
  const keys = yield* calledSteps(other, KEYS);
  if (keys !== null) {
    try {
      yield* eachSteps(keys, function* (key) {
        let value = getItem(other, key);
        if (value === SUSPENDED) value = (yield) as PyObject;
        try {
          if (setItem(self, key, value) === SUSPENDED) yield;
        } finally {
          decref(value);
        }
      });
    } finally {
      decref(keys);
    }
    return;
  }
  const items = yield* calledSteps(other, ITEMS);
  try {
    yield* addPairsSteps(self, items ?? other);
  } finally {
    if (items !== null) decref(items);
  }
}

/** `o.name()`; null if there is no such attribute. */
function* calledSteps(o: PyObject, name: PyStr): Steps<PyObject | null> {
  let found = getAttrOptional(o, name);
  if (found === SUSPENDED) found = (yield) as PyObject | null;
  if (found === null) return null;
  try {
    let result = callObject(found, []);
    if (result === SUSPENDED) result = (yield) as PyObject;
    return result;
  } finally {
    decref(found);
  }
}

function* addDictSteps(self: PyObject, other: PyDict): Steps<void> {
  const pairs: [PyObject, PyObject][] = [];
  other.keys.forEach((key, i) => {
    if (key !== null) pairs.push([incref(key), incref(other.values[i]!)]);
  });
  try {
    for (const [key, value] of pairs) if (setItem(self, key, value) === SUSPENDED) yield;
  } finally {
    for (const pair of pairs) decrefAll(pair);
  }
}

function* addPairsSteps(self: PyObject, pairs: PyObject): Steps<void> {
  yield* eachSteps(pairs, function* (pair) {
    let it = getIter(pair);
    if (it === SUSPENDED) it = (yield) as PyObject;
    const parts: PyObject[] = [];
    try {
      while (parts.length < 3) {
        let part = iterNext(it);
        if (part === SUSPENDED) part = (yield) as PyObject | null;
        if (part === null) break;
        parts.push(part);
      }
      if (parts.length < 2) {
        const values = parts.length === 1 ? '1 value' : '0 values';
        raise('ValueError', `need more than ${values} to unpack`);
      }
      if (parts.length > 2) raise('ValueError', 'too many values to unpack (expected 2)');
      if (setItem(self, parts[0]!, parts[1]!) === SUSPENDED) yield;
    } finally {
      decrefAll(parts);
      decref(it);
    }
  });
}
