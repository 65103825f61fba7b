// Iterators over dict: keys, values, items, and the three reversed. CPython 3.13 Objects/dictobject.c (dictiter_iternextkey, ...).

import { builtinIter } from './builtin-iter.ts';
import type { PyDict } from './dict.ts';
import { newInt } from './int.ts';
import { newList } from './list.ts';
import { method } from './native.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { selfIter } from './seq-iter.ts';
import { newNone } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newTuple, reuseTuple, type PyTuple } from './tuple.ts';

export class PyDictIter extends PyNative {
  /** Null when exhausted. */
  declare mapping: PyDict | null;
  declare readonly usedBefore: number;
  /** Next entry to look at, and how many items are to come. */
  declare entry: number;
  declare left: number;
  /** Of iterators over items: the pair given last, given again if nobody has kept it. Owned. */
  result: PyTuple | null = null;
  constructor(type: PyType, dict: PyDict, entry: number) {
    super(type);
    this.mapping = incref(dict);
    this.usedBefore = dict.used;
    this.left = dict.used;
    this.entry = entry;
  }
}

type Pick = (dict: PyDict, entry: number, it: PyDictIter) => PyObject;
const key: Pick = (dict, entry) => incref(dict.keys[entry]!);
const value: Pick = (dict, entry) => incref(dict.values[entry]!);
const item: Pick = (dict, entry, it) => {
  const pair = [key(dict, entry, it), value(dict, entry, it)];
  return it.result === null ? newTuple(pair) : reuseTuple(it.result, pair);
};

function iteratorType(name: string, pick: Pick, step: 1 | -1): PyType {
  const type = newStaticType(name, { hasGc: true, basicSize: 48 });
  ownsFields(type, ['mapping', 'result']);
  type.tp_iter = selfIter;
  type.tp_iternext = (o) => {
    const it = o as PyDictIter;
    const dict = it.mapping;
    if (dict === null) return null;
    if (dict.used !== it.usedBefore) {
      // Sticky: the size can't become right again.
      (it as { usedBefore: number }).usedBefore = -1;
      raise('RuntimeError', 'dictionary changed size during iteration');
    }
    while (it.entry >= 0 && it.entry < dict.keys.length) {
      const at = it.entry;
      it.entry += step;
      if (dict.keys[at] === null) continue;
      if (it.left === 0) raise('RuntimeError', 'dictionary keys changed during iteration');
      it.left--;
      return pick(dict, at, it);
    }
    it.mapping = null;
    decref(dict);
    return null;
  };
  describeType(type, {
    source: 'Objects/dictobject.c',
    methods: [
      method('__length_hint__', '($self, /)', (it: PyDictIter) =>
        newInt(it.mapping !== null && it.mapping.used === it.usedBefore ? it.left : 0),
      ),
      method('__reduce__', '($self, /)', (it: PyDictIter) =>
        newTuple([builtinIter('iter'), newTuple([newList(rest(it, pick, step))])]),
      ),
    ],
  });
  return type;
}

function rest(it: PyDictIter, pick: Pick, step: number): PyObject[] {
  const items: PyObject[] = [];
  if (it.mapping === null) return items;
  for (let at = it.entry; at >= 0 && at < it.mapping.keys.length; at += step) {
    if (it.mapping.keys[at] !== null) items.push(pick(it.mapping, at, it));
  }
  return items;
}

const forward = {
  keys: iteratorType('dict_keyiterator', key, 1),
  values: iteratorType('dict_valueiterator', value, 1),
  items: iteratorType('dict_itemiterator', item, 1),
};
const backward = {
  keys: iteratorType('dict_reversekeyiterator', key, -1),
  values: iteratorType('dict_reversevalueiterator', value, -1),
  items: iteratorType('dict_reverseitemiterator', item, -1),
};
export type DictPart = keyof typeof forward;

export function newDictIter(dict: PyDict, part: DictPart): PyObject {
  return withResult(new PyDictIter(forward[part], dict, 0), part);
}
export function newDictReverseIter(dict: PyDict, part: DictPart): PyObject {
  return withResult(new PyDictIter(backward[part], dict, dict.keys.length - 1), part);
}

function withResult(it: PyDictIter, part: DictPart): PyDictIter {
  if (part === 'items') it.result = newTuple([newNone(), newNone()]);
  return it;
}
