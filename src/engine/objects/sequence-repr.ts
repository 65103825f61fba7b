// repr of containers: quick and without generators for nested plain values, step by step where Python may be asked.
// CPython 3.13 Objects/listobject.c (list_repr_impl), tupleobject.c (tuplerepr), dictobject.c (dict_repr_lock_held), setobject.c (set_repr).

import { charge } from './charge.ts';
import { DictType, type PyDict } from './dict.ts';
import { FloatType, type PyFloat } from './float.ts';
import { floatRepr } from './float-repr.ts';
import { intRepr } from './int-text.ts';
import { BoolType, IntType, type PyInt } from './int.ts';
import { ListType, type PyList } from './list.ts';
import { decrefAll, type PyObject } from './object.ts';
import { reprEnter, reprLeave } from './repr-enter.ts';
import { None } from './singletons.ts';
import { strRepr } from './str-repr.ts';
import { newStr, StrType, type PyStr } from './str.ts';
import { suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { reprSteps } from './text.ts';
import { TupleType, type PyTuple } from './tuple.ts';

const DEPTH_MAX = 40;
/** From here on a container costs: they may share what they hold. */
const DEPTH_FREE = 4;
/** Items whose repr is charged together. */
const STRETCH = 256;

/** repr of a value made of exact built-in classes only, not too deep; else undefined. */
export function quickRepr(o: PyObject, depth = 0): string | undefined {
  switch (o.type) {
    case StrType:
      return strRepr((o as PyStr).value);
    case IntType:
      return intRepr((o as PyInt).value);
    case BoolType:
      return (o as PyInt).value === 1 ? 'True' : 'False';
    case FloatType:
      return floatRepr((o as PyFloat).value);
    case ListType:
      return depth > DEPTH_MAX ? undefined : quickList(o as PyList, depth);
    case TupleType:
      return depth > DEPTH_MAX ? undefined : quickTuple(o as PyTuple, depth);
    case DictType:
      return depth > DEPTH_MAX ? undefined : quickDict(o as PyDict, depth);
    default:
      return o === None ? 'None' : undefined;
  }
}

function quickItems(
  o: PyObject,
  items: readonly PyObject[],
  depth: number,
  again: string,
): string | undefined {
  if (items.length === 0) return '';
  if (!reprEnter(o)) return again;
  if (depth > DEPTH_FREE) charge(1);
  try {
    const texts: string[] = [];
    for (const item of items) {
      if (texts.length % STRETCH === STRETCH - 1) charge(STRETCH >> 2);
      const text = quickRepr(item, depth + 1);
      if (text === undefined) return undefined;
      texts.push(text);
    }
    return texts.join(', ');
  } finally {
    reprLeave(o);
  }
}

function quickList(list: PyList, depth: number): string | undefined {
  const inside = quickItems(list, list.items, depth, '...');
  return inside === undefined ? undefined : `[${inside}]`;
}

function quickTuple(tuple: PyTuple, depth: number): string | undefined {
  const inside = quickItems(tuple, tuple.items, depth, '...');
  return inside === undefined
    ? undefined
    : `(${inside}${tuple.items.length === 1 && inside !== '...' ? ',' : ''})`;
}

function quickDict(dict: PyDict, depth: number): string | undefined {
  if (dict.used === 0) return '{}';
  if (!reprEnter(dict)) return '{...}';
  if (depth > DEPTH_FREE) charge(1);
  try {
    const texts: string[] = [];
    for (let i = 0; i < dict.keys.length; i++) {
      const key = dict.keys[i]!;
      if (key === null) continue;
      if (texts.length % STRETCH === STRETCH - 1) charge(STRETCH >> 1);
      const left = quickRepr(key, depth + 1);
      const right = left === undefined ? undefined : quickRepr(dict.values[i]!, depth + 1);
      if (right === undefined) return undefined;
      texts.push(`${left}: ${right}`);
    }
    return `{${texts.join(', ')}}`;
  } finally {
    reprLeave(dict);
  }
}

/** repr of `o` through `steps`, with `again` where it contains itself. */
export function guardedRepr(o: PyObject, again: string, steps: () => Steps<string>): MaySuspend {
  return suspendSteps(guardedSteps(o, again, steps), [o], ' while getting the repr of an object');
}

function* guardedSteps(o: PyObject, again: string, steps: () => Steps<string>): Steps<PyObject> {
  if (!reprEnter(o)) return newStr(again);
  try {
    return newStr(yield* steps());
  } finally {
    reprLeave(o);
  }
}

/** `a, b, c` of items that are looked up again each time: the container may change meanwhile. */
export function* joinReprSteps(at: (index: number) => PyObject | null): Steps<string> {
  const texts: string[] = [];
  for (let i = 0; ; i++) {
    const item = at(i);
    if (item === null) return texts.join(', ');
    charge(1);
    texts.push(yield* reprSteps(item));
  }
}

/** As `joinReprSteps` for an array whose references are owned and dropped at the end. */
export function* joinOwnedReprSteps(items: PyObject[]): Steps<string> {
  try {
    return yield* joinReprSteps((i) => items[i] ?? null);
  } finally {
    decrefAll(items);
  }
}
