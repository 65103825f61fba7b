// The match statement. CPython 3.13 Python/ceval.c (_PyEval_MatchKeys, _PyEval_MatchClass), Include/object.h (Py_TPFLAGS_SEQUENCE, _MAPPING).

import { lengthOf, repr } from '../../objects/abstract.ts';
import { getAttr, getAttrOptional } from '../../objects/attributes.ts';
import { DictType } from '../../objects/dict.ts';
import { newInt } from '../../objects/int.ts';
import { MappingProxyType } from '../../objects/mapping-proxy.ts';
import { MemoryViewType } from '../../objects/memoryview.ts';
import { RangeType } from '../../objects/range.ts';
import { ListType } from '../../objects/list.ts';
import { decref, decrefAll, incref, PyType, PyObject } from '../../objects/object.ts';
import { instanceCheckSteps } from '../../objects/instance-check.ts';
import { raise } from '../../objects/raise.ts';
import { addSteps, PySet } from '../../objects/set.ts';
import { ObjectType } from '../../objects/static-type.ts';
import { callObject } from '../../objects/calls.ts';
import { newNone } from '../../objects/singletons.ts';
import { PyStr, staticStr } from '../../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../../objects/suspend.ts';
import { newTuple, PyTuple, TupleType } from '../../objects/tuple.ts';

export function getLen(o: PyObject): MaySuspend {
  const length = lengthOf(o);
  return length === SUSPENDED ? suspendThen((n: number) => newInt(n)) : newInt(length);
}

export function isMapping(o: PyObject): boolean {
  return collectionOf(o.type) === 'mapping';
}

export function isMatchSequence(o: PyObject): boolean {
  return collectionOf(o.type) === 'sequence';
}

/** What the class or the first of its bases that says something is (inherit_patma_flags). */
function collectionOf(type: PyType): PyType['collection'] {
  const { mro } = type;
  for (let i = 0; i < mro.length; i++) if (mro[i]!.collection !== null) return mro[i]!.collection;
  return null;
}
for (const type of [ListType, TupleType, RangeType, MemoryViewType]) type.collection = 'sequence';
for (const type of [DictType, MappingProxyType]) type.collection = 'mapping';

/** Values of `keys` in the mapping as a tuple, None if one is missing. */
export function matchKeys(subject: PyObject, keys: PyObject): MaySuspend {
  return suspendSteps(matchKeysSteps(subject, keys as PyTuple), [subject, keys]);
}

function* matchKeysSteps(subject: PyObject, keys: PyTuple): Steps<PyObject> {
  if (keys.items.length === 0) return newTuple([]);
  let get = getAttr(subject, GET);
  if (get === SUSPENDED) get = (yield) as PyObject;
  const seen = new PySet();
  const dummy = new PyObject(ObjectType, 16);
  const values: PyObject[] = [];
  let isMatch = false;
  try {
    for (const key of keys.items) {
      yield* uniqueKeySteps(seen, key);
      let value = callObject(get, [key, dummy]);
      if (value === SUSPENDED) value = (yield) as PyObject;
      values.push(value);
      if (value === dummy) return newNone();
    }
    isMatch = true;
    return newTuple(values);
  } finally {
    if (!isMatch) decrefAll(values);
    decref(get);
    decref(seen);
    decref(dummy);
  }
}

/** Keys that are no literals may turn out to be equal. */
function* uniqueKeySteps(seen: PySet, key: PyObject): Steps<void> {
  const before = seen.used;
  yield* addSteps(seen, key);
  if (seen.used > before) return;
  let text = repr(key);
  if (text === SUSPENDED) text = (yield) as PyStr;
  const { value } = text;
  decref(text);
  raise('ValueError', `mapping pattern checks duplicate key (${value})`);
}

const GET = staticStr('get');

const MATCH_ARGS = staticStr('__match_args__');
const SELF_MATCHING = new Set(
  'bool bytearray bytes dict float frozenset int list set str tuple'.split(' '),
);

/** Attributes for the sub-patterns of `cls(...)` as a tuple, None if the subject does not match. `count`: positional ones. */
export function matchClass(
  subject: PyObject,
  cls: PyObject,
  count: number,
  names: PyObject,
): MaySuspend {
  if (!(cls instanceof PyType)) raise('TypeError', 'called match pattern must be a class');
  return suspendSteps(
    matchClassSteps(subject, cls, count, (names as PyTuple).items as readonly PyStr[]),
    [subject, cls, names],
  );
}

function* matchClassSteps(
  subject: PyObject,
  cls: PyType,
  count: number,
  names: readonly PyStr[],
): Steps<PyObject> {
  if (!(yield* instanceCheckSteps(subject, cls))) return newNone();
  const values: PyObject[] = [];
  const wanted: PyStr[] = [];
  if (count > 0) {
    const declared = yield* matchArgsSteps(cls);
    if (declared === null && isSelfMatching(cls)) {
      if (count > 1)
        raise('TypeError', `${cls.name}() accepts 1 positional sub-pattern (${count} given)`);
      values.push(incref(subject));
    } else {
      const allowed = declared ?? [];
      if (count > allowed.length) {
        const plural = allowed.length === 1 ? '' : 's';
        raise(
          'TypeError',
          `${cls.name}() accepts ${allowed.length} positional sub-pattern${plural} (${count} given)`,
        );
      }
      wanted.push(...allowed.slice(0, count));
    }
  }
  wanted.push(...names);
  for (const [i, name] of wanted.entries()) {
    if (!((name as PyObject) instanceof PyStr)) {
      decrefAll(values);
      raise(
        'TypeError',
        `__match_args__ elements must be strings (got ${(name as PyObject).type.name})`,
      );
    }
    if (wanted.findIndex((n) => n.value === name.value) < i) {
      decrefAll(values);
      raise('TypeError', `${cls.name}() got multiple sub-patterns for attribute '${name.value}'`);
    }
    let value = getAttrOptional(subject, name);
    if (value === SUSPENDED) value = (yield) as PyObject | null;
    if (value === null) {
      decrefAll(values);
      return newNone();
    }
    values.push(value);
  }
  return newTuple(values);
}

function isSelfMatching(cls: PyType): boolean {
  return cls.mro.some((t) => !t.isHeapType && SELF_MATCHING.has(t.name));
}

function* matchArgsSteps(cls: PyType): Steps<readonly PyStr[] | null> {
  let declared = getAttrOptional(cls, MATCH_ARGS);
  if (declared === SUSPENDED) declared = (yield) as PyObject | null;
  if (declared === null) return null;
  if (!(declared instanceof PyTuple)) {
    const name = declared.type.name;
    decref(declared);
    raise('TypeError', `${cls.name}.__match_args__ must be a tuple (got ${name})`);
  }
  const names = declared.items as readonly PyStr[];
  decref(declared);
  return names;
}
