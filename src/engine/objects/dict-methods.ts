// dict: slots and methods. CPython 3.13 Objects/dictobject.c. Merging is in dict-merge.ts, comparison in dict-compare.ts, views in
// dict-views.ts.

import { heap } from '../memory/heap.ts';
import { basicSizeOf } from './type-layout.ts';
import { lookupSpecial } from './attributes.ts';
import { callObject } from './calls.ts';
import { callBound } from './special-call.ts';
import { dictEquals } from './dict-compare.ts';
import { newDictIter, newDictReverseIter } from './dict-iterators.ts';
import { copyDict, dictUpdateFrom } from './dict-merge.ts';
import { newDictView } from './dict-views.ts';
import {
  dictDelete,
  dictGet,
  dictSet,
  DictType,
  entrySteps,
  hashSteps,
  PyDict,
  setSteps,
} from './dict.ts';
import { classGetItem } from './generic-alias.ts';
import { newInt, PyInt } from './int.ts';
import { method } from './native.ts';
import { decref, EQ, incref, NE, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { guardedRepr, quickRepr } from './sequence-repr.ts';
import { eachSteps } from './each-steps.ts';
import { newBool, newNone, newNotImplemented, None } from './singletons.ts';
import { describeType } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from './suspend.ts';
import { reprSteps } from './text.ts';
import { boolAnswer } from './truth.ts';
import { newTuple } from './tuple.ts';

export { dictUpdateFrom } from './dict-merge.ts';

DictType.tp_hash = null;
DictType.tp_repr = (o) => {
  const dict = o as PyDict;
  const quick = o.type === DictType ? quickRepr(o) : undefined;
  if (quick !== undefined) return newStr(quick);
  if (dict.used === 0) return newStr('{}');
  return guardedRepr(dict, '{...}', () => dictReprSteps(dict));
};
function* dictReprSteps(dict: PyDict): Steps<string> {
  const texts: string[] = [];
  for (let i = 0; i < dict.keys.length; i++) {
    const key = dict.keys[i]!;
    if (key === null) continue;
    const value = incref(dict.values[i]!);
    key.refcnt++;
    try {
      const left = yield* reprSteps(key);
      texts.push(`${left}: ${yield* reprSteps(value)}`);
    } finally {
      decref(key);
      decref(value);
    }
  }
  return `{${texts.join(', ')}}`;
}

DictType.mp_length = (o) => (o as PyDict).used;
DictType.tp_iter = (o) => newDictIter(o as PyDict, 'keys');
DictType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyDict) || (op !== EQ && op !== NE)) return newNotImplemented();
  const equal = dictEquals(a as PyDict, b);
  if (equal === SUSPENDED) return suspendThen((e: boolean) => newBool(e === (op === EQ)), [a, b]);
  return newBool(equal === (op === EQ));
};

/** Entry of `key` now, or SUSPENDED-free undefined if Python must be asked. */
function quickEntry(dict: PyDict, key: PyObject): number | undefined {
  if (!(key instanceof PyStr || key instanceof PyInt) || key.type.isHeapType) return undefined;
  const hash = key.type.tp_hash!(key) as number;
  const entry = dict.find(key, hash);
  return entry === SUSPENDED ? undefined : entry;
}

DictType.mp_subscript = (o, key) => {
  const dict = o as PyDict;
  const entry = quickEntry(dict, key);
  if (entry !== undefined && entry >= 0) return incref(dict.values[entry]!);
  if (entry !== undefined) return missing(dict, key);
  const found = dictGet(dict, key);
  if (found === SUSPENDED)
    return suspendThen((v: PyObject | null) => v ?? missing(dict, key), [dict, key]);
  return found === null ? missing(dict, key) : incref(found);
};

const MISSING = staticStr('__missing__');
/** `__missing__` of a subclass, or KeyError. */
function missing(dict: PyDict, key: PyObject): MaySuspend {
  if (dict.type !== DictType) {
    const use = (handler: PyObject): MaySuspend => callBound(handler, [key]);
    const handler = lookupSpecial(dict, MISSING);
    if (handler === SUSPENDED) return suspendThen(use, [dict, key]);
    if (handler !== null) return use(handler);
  }
  return raise('KeyError', key);
}

DictType.mp_ass_subscript = (o, key, value) => {
  const dict = o as PyDict;
  if (value !== null) return dictSet(dict, key, value);
  const done = dictDelete(dict, key);
  if (done === SUSPENDED)
    return suspendThen((d: boolean) => (d ? undefined : raise('KeyError', key)), [dict, key]);
  if (!done) raise('KeyError', key);
};
DictType.sq_contains = (o, key) => {
  const entry = quickEntry(o as PyDict, key);
  if (entry !== undefined) return entry >= 0;
  const found = dictGet(o as PyDict, key);
  if (found !== SUSPENDED) return found !== null;
  return suspendThen(
    (v: PyObject | null) => {
      if (v !== null) decref(v);
      return v !== null;
    },
    [o, key],
  );
};
DictType.nb_or = (a, b) => {
  if (!(a instanceof PyDict) || !(b instanceof PyDict)) return newNotImplemented();
  const copy = copyDict(a);
  const done = dictUpdateFrom(copy, b);
  if (done !== SUSPENDED) return copy;
  const result: Suspended = suspendThen(() => incref(copy), [copy]);
  decref(copy);
  return result;
};
DictType.nb_inplace_or = (a, b) => {
  const done = dictUpdateFrom(a as PyDict, b);
  return done === SUSPENDED ? suspendThen(() => incref(a), [a]) : incref(a);
};

DictType.tp_new = (type) => {
  // tp_alloc: a new block, never a parked one.
  const dict = new PyDict(type, null, false, true);
  if (heap.profile.dictInitTable) dict.reserveTable();
  return dict;
};
DictType.tp_init = (o, args, kwnames) => {
  const given = args.length - (kwnames?.length ?? 0);
  if (given > 1) raise('TypeError', `dict expected at most 1 argument, got ${given}`);
  return update(
    o as PyDict,
    given === 1 ? args[0] : undefined,
    (kwnames ?? []).map((name, i) => [name, args[given + i]!]),
  );
};

/** `dict.update(other, **kw)`. */
function update(
  dict: PyDict,
  other: PyObject | undefined,
  keywords: readonly (readonly [PyStr, PyObject])[],
): any {
  const addKeywords = (): void => {
    for (const [name, value] of keywords) dict.setStr(name, value);
  };
  const done = other === undefined ? undefined : dictUpdateFrom(dict, other);
  if (done === SUSPENDED) return suspendThen(addKeywords, [dict, ...keywords.flat()]);
  return addKeywords();
}

function get(self: PyDict, key: PyObject, fallback?: PyObject): MaySuspend {
  const found = dictGet(self, key);
  const orElse = fallback ?? None;
  if (found === SUSPENDED)
    return suspendThen((v: PyObject | null) => v ?? incref(orElse), [orElse]);
  return incref(found ?? orElse);
}

function* setDefaultSteps(self: PyDict, key: PyObject, value: PyObject): Steps<PyObject> {
  const hash = yield* hashSteps(key);
  let entry = self.find(key, hash);
  if (entry === SUSPENDED) entry = yield* self.findSteps(key, hash);
  if (entry >= 0) return incref(self.values[entry]!);
  value.refcnt++;
  self.put(-1, key, hash, value);
  return incref(value);
}
function* popSteps(self: PyDict, key: PyObject, fallback?: PyObject): Steps<PyObject> {
  return popEntry(self, key, yield* entrySteps(self, key), fallback);
}

/** Takes out the entry of `key`, which is at `entry`; -1: there is none. */
function popEntry(self: PyDict, key: PyObject, entry: number, fallback?: PyObject): PyObject {
  if (entry >= 0) {
    const [k, v] = self.takeEntry(entry);
    decref(k);
    return v;
  }
  if (fallback === undefined) raise('KeyError', key);
  return incref(fallback);
}
function popitem(self: PyDict): PyObject {
  if (self.used === 0) raise('KeyError', 'popitem(): dictionary is empty');
  return newTuple(self.takeLast());
}

/** `cls.fromkeys(iterable, value)`. */
export function* fromKeysSteps(type: PyType, iterable: PyObject, value: PyObject): Steps<PyObject> {
  let dict = callObject(type, [], null);
  if (dict === SUSPENDED) dict = (yield) as PyObject;
  const target = dict;
  let done = false;
  try {
    yield* eachSteps(iterable, function* (key) {
      if (target.type === DictType) return yield* setSteps(target as PyDict, key, value);
      const set = target.type.mp_ass_subscript;
      if (set === null)
        raise('TypeError', `'${target.type.name}' object does not support item assignment`);
      if (set(target, key, value) === SUSPENDED) yield;
    });
    done = true;
    return target;
  } finally {
    if (!done) decref(target);
  }
}

describeType(DictType, {
  source: 'Objects/dictobject.c',
  methods: [
    method('__contains__', '($self, key, /)', (self: PyDict, key: PyObject) =>
      boolAnswer(DictType.sq_contains!(self, key)),
    ),
    method('__getitem__', '($self, key, /)', (self: PyDict, key: PyObject) =>
      DictType.mp_subscript!(self, key),
    ),
    method('__sizeof__', '($self, /)', (self: PyDict) =>
      newInt(self.sizeOf(basicSizeOf(self.type))),
    ),
    method('get', '($self, key, default=None, /)', get),
    method(
      'setdefault',
      '($self, key, default=None, /)',
      (self: PyDict, key: PyObject, value?: PyObject) =>
        suspendSteps(setDefaultSteps(self, key, value ?? None), [self, key, value ?? None]),
    ),
    method(
      'pop',
      '($self, key, default=<unrepresentable>, /)',
      (self: PyDict, key: PyObject, fallback?: PyObject) => {
        const entry = self.used === 0 ? -1 : quickEntry(self, key);
        if (entry !== undefined) return popEntry(self, key, entry, fallback);
        return suspendSteps(popSteps(self, key, fallback), [self, key, fallback ?? null]);
      },
    ),
    method('popitem', '($self, /)', popitem),
    method('keys', '($self, /)', (self: PyDict) => newDictView(self, 'keys')),
    method('items', '($self, /)', (self: PyDict) => newDictView(self, 'items')),
    method('values', '($self, /)', (self: PyDict) => newDictView(self, 'values')),
    method(
      'update',
      '($self, /, *args, **kwargs)',
      (self: PyDict, args: PyObject[], kwargs: [PyStr, PyObject][]) => {
        if (args.length > 1)
          raise('TypeError', `update expected at most 1 argument, got ${args.length}`);
        const done = update(self, args[0], kwargs);
        return done === SUSPENDED ? suspendThen(() => newNone()) : newNone();
      },
    ),
    method(
      'fromkeys',
      '($type, iterable, value=None, /)',
      (type: PyType, iterable: PyObject, value?: PyObject) =>
        suspendSteps(fromKeysSteps(type, iterable, value ?? None), [type, iterable, value ?? None]),
      { class: true },
    ),
    method('clear', '($self, /)', (self: PyDict) => (self.clear(), newNone())),
    method('copy', '($self, /)', (self: PyDict) => copyDict(self)),
    method('__reversed__', '($self, /)', (self: PyDict) => newDictReverseIter(self, 'keys')),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
});
