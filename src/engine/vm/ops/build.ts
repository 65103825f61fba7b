// Building strings and containers, formatting, unpacking. CPython 3.13 Python/bytecodes.c, Python/ceval.c (_PyEval_UnpackIterableStackRef,
// _PyEval_FormatKwargsError).

import { heap } from '../../memory/heap.ts';
import { TupleType } from '../../objects/tuple.ts';
import { joinText } from '../../base/code-points.ts';
import {
  ascii,
  collectSteps,
  format,
  getIter,
  isSequence,
  iterNext,
  repr,
  str,
  tryToArray,
} from '../../objects/abstract.ts';
import { DictType, PyDict, dictSet, setSteps } from '../../objects/dict.ts';
import { dictUpdateFrom, mergeMappingSteps } from '../../objects/dict-merge.ts';
import { extendSteps } from '../../objects/list-methods.ts';
import { type PyList, reserveForDisplay, listOf } from '../../objects/list.ts';
import { decref, decrefAll, incref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import type { PySet } from '../../objects/set.ts';
import { newSetSteps, setAddItem, setUpdateFrom, FrozenSetType } from '../../objects/set.ts';
import { newSlice } from '../../objects/slice.ts';
import { None } from '../../objects/singletons.ts';
import { newStr, PyStr, StrType } from '../../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from '../../objects/suspend.ts';
import { strSteps } from '../../objects/text.ts';
import { functionStrSteps } from '../../objects/function-name.ts';
import type { PyTuple } from '../../objects/tuple.ts';

export function buildString(
  stack: readonly (PyObject | null)[],
  sp: number,
  count: number,
): PyObject {
  let text = '';
  for (let i = sp - count; i < sp; i++) text = joinText(text, (stack[i] as PyStr).value);
  return newStr(text);
}

/** key, value, key, value, ... borrowed. */
export function buildMap(items: readonly PyObject[]): MaySuspend {
  const dict = new PyDict();
  if (items.length > 10) dict.presize(items.length / 2, hasOnlyStrKeys(items));
  try {
    for (let i = 0; i < items.length; i += 2) {
      const done = dictSet(dict, items[i]!, items[i + 1]!);
      if (done === SUSPENDED)
        return suspendThen(() => buildMapRest(dict, items, i + 2), [dict, ...items]);
    }
    return incref(dict);
  } finally {
    decref(dict);
  }
}

function hasOnlyStrKeys(items: readonly PyObject[]): boolean {
  for (let i = 0; i < items.length; i += 2) if (items[i]!.type !== StrType) return false;
  return true;
}

function buildMapRest(dict: PyDict, items: readonly PyObject[], from: number): MaySuspend {
  return suspendSteps(
    (function* (): Steps<PyObject> {
      for (let i = from; i < items.length; i += 2) yield* setSteps(dict, items[i]!, items[i + 1]!);
      return incref(dict);
    })(),
    [dict, ...items],
  );
}

export function buildConstKeyMap(values: readonly PyObject[], keys: PyObject): MaySuspend {
  return buildMap(values.flatMap((value, i) => [(keys as PyTuple).items[i]!, value]));
}

export function buildSet(items: readonly PyObject[]): MaySuspend {
  return newSetSteps(items);
}

export function buildSlice(parts: readonly PyObject[]): PyObject {
  return newSlice(incref(parts[0]!), incref(parts[1]!), incref(parts[2] ?? None));
}

export function listExtend(list: PyList, iterable: PyObject): void | Suspended {
  const quick = tryToArray(iterable);
  if (quick !== undefined) {
    const before = list.items.length;
    if (iterable.type === TupleType) reserveForDisplay(list, quick.length);
    for (let i = 0; i < quick.length; i++) list.items.push(quick[i]!);
    if (iterable instanceof PyDict) list.resized(before);
    else list.filled(before);
    return;
  }
  if (iterable.type.tp_iter === null && !isSequence(iterable)) {
    raise('TypeError', `Value after * must be an iterable, not ${iterable.type.name}`);
  }
  return suspendSteps(extendSteps(list, iterable), [list, iterable]);
}

export function setAdd(set: PyObject, item: PyObject): void | Suspended {
  return setAddItem(set, item);
}

export function setUpdate(set: PyObject, iterable: PyObject): void | Suspended {
  if (heap.profile.listInitExact && iterable.type === FrozenSetType) {
    // A display of constants before 3.9 pushed them one by one.
    (iterable as PySet).keys().forEach((key) => setAddItem(set, key));
    return;
  }
  return setUpdateFrom(set, iterable);
}

export function mapAdd(dict: PyObject, key: PyObject, value: PyObject): void | Suspended {
  return dictSet(dict as PyDict, key, value, true);
}

/** `{**update}`. */
export function dictUpdate(dict: PyObject, update: PyObject): void | Suspended {
  if (update instanceof PyDict) return dictUpdateFrom(dict as PyDict, update);
  return suspendSteps(updateSteps(dict as PyDict, update), [dict, update]);
}

function* updateSteps(dict: PyDict, update: PyObject): Steps<void> {
  try {
    yield* mergeMappingSteps(dict, update, false);
  } catch (error) {
    if (!isRaised(error, 'AttributeError')) throw error;
    decref(error.exception);
    raise('TypeError', `'${update.type.name}' object is not a mapping`);
  }
}

function isRaised(error: unknown, name: string): error is Raised {
  return error instanceof Raised && error.exception.isA(name);
}

/** `f(**update)` into the keywords collected so far. TypeError for non-mappings and duplicates. */
export function dictMerge(dict: PyObject, update: PyObject, callable: PyObject): void | Suspended {
  const target = dict as PyDict;
  if (update.type !== DictType || !(update as PyDict).keys.every(isExactStr))
    return suspendSteps(keywordSteps(target, update, callable), [dict, update, callable]);
  const { keys, values } = update as PyDict;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as PyStr | null;
    if (!key) continue;
    if (target.getStr(key) !== null) return suspendSteps(duplicateSteps(callable, key), [callable]);
    target.setStr(key, values[i]!);
  }
}

const isExactStr = (key: PyObject | null): boolean => key === null || key.type === StrType;

function* duplicateSteps(callable: PyObject, key: PyObject): Steps<never> {
  const text = yield* strSteps(key);
  const name = yield* functionStrSteps(callable);
  return raise('TypeError', `${name} got multiple values for keyword argument '${text}'`);
}

/** _PyEval_FormatKwargsError: which of the two it was is guessed from the exception, whoever raised it. */
function* keywordSteps(dict: PyDict, update: PyObject, callable: PyObject): Steps<void> {
  try {
    yield* mergeMappingSteps(dict, update, true);
  } catch (error) {
    if (isRaised(error, 'AttributeError')) {
      decref(error.exception);
      const name = yield* functionStrSteps(callable);
      raise('TypeError', `${name} argument after ** must be a mapping, not ${update.type.name}`);
    }
    if (!isRaised(error, 'KeyError')) throw error;
    const { args } = error.exception;
    if (args.items.length !== 1) throw error;
    try {
      yield* duplicateSteps(callable, args.items[0]!);
    } finally {
      decref(error.exception);
    }
  }
}

export function formatSimple(value: PyObject): MaySuspend {
  if (value instanceof PyStr && value.type === strTypeOf(value)) return incref(value);
  return format(value, null);
}
function strTypeOf(value: PyStr): PyStr['type'] {
  return value.type.isHeapType ? value.type.solid : value.type;
}

export function formatWithSpec(value: PyObject, spec: PyObject): MaySuspend {
  return format(value, spec as PyStr);
}

export function convertValue(conversion: number, value: PyObject): MaySuspend {
  if (conversion === 1) return str(value);
  return conversion === 2 ? repr(value) : ascii(value);
}

/**
 * `before` items, then (if `after >= 0`) a list of the middle and `after` items: new references, first item first; the loop pushes them in
 * reverse. When suspended, the answer is the same array.
 */
export function unpack(sequence: PyObject, before: number, after: number): PyObject[] | Suspended {
  const items = tryToArray(sequence);
  if (items !== undefined) return arrange(items, before, after);
  if (sequence.type.tp_iter === null && !isSequence(sequence)) {
    raise('TypeError', `cannot unpack non-iterable ${sequence.type.name} object`);
  }
  return suspendSteps(unpackSteps(sequence, before, after), [sequence]);
}

function* unpackSteps(sequence: PyObject, before: number, after: number): Steps<PyObject[]> {
  let it = getIter(sequence);
  if (it === SUSPENDED) it = (yield) as PyObject;
  const items: PyObject[] = [];
  try {
    if (after >= 0) yield* collectSteps(it, items);
    while (after < 0 && items.length <= before) {
      let item = iterNext(it);
      if (item === SUSPENDED) item = (yield) as PyObject | null;
      if (item === null) break;
      items.push(item);
    }
  } finally {
    decref(it);
  }
  if (after < 0 && items.length > before) {
    decrefAll(items);
    raise('ValueError', `too many values to unpack (expected ${before})`);
  }
  return arrange(items, before, after);
}

/** Steals `items`. */
function arrange(items: PyObject[], before: number, after: number): PyObject[] {
  const count = items.length;
  if (after < 0) {
    if (count === before) return items;
    decrefAll(items);
    if (count < before)
      raise('ValueError', `not enough values to unpack (expected ${before}, got ${count})`);
    raise('ValueError', `too many values to unpack (expected ${before})`);
  }
  if (count < before + after) {
    decrefAll(items);
    raise(
      'ValueError',
      `not enough values to unpack (expected at least ${before + after}, got ${count})`,
    );
  }
  const middle = listOf(items.slice(before, count - after));
  return [...items.slice(0, before), middle, ...items.slice(count - after)];
}
