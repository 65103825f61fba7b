// How copy and pickle take objects apart: `__reduce_ex__`. CPython 3.13 Objects/typeobject.c (object___reduce_ex___impl, reduce_newobj,
// object_getstate_default, _PyObject_GetNewArguments, _PyObject_GetItemsIter), Lib/copyreg.py (__newobj__).
// Simplified: protocol 2 and later; the older ones go the same way.

import { getIter } from './iterate.ts';
import { getAttr, lookupType } from './attributes.ts';
import { callObject } from './calls.ts';
import { PyBuiltinFunction } from './descr.ts';
import { DictType, PyDict } from './dict.ts';
import { ListType } from './list.ts';
import { method } from './native.ts';
import { decref, incref, isInstance, makeImmortal, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { newNone, None } from './singletons.ts';
import { callSpecial, callSpecialOptional } from './special-call.ts';
import { ObjectType } from './static-type.ts';
import { internName, staticStr, type PyStr } from './str.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';
import { newTuple, PyTuple, tupleOf } from './tuple.ts';

const [REDUCE, GETSTATE, GETNEWARGS, ITEMS, NEW] = [
  '__reduce__',
  '__getstate__',
  '__getnewargs__',
  'items',
  '__new__',
].map((n) => staticStr(n)) as [PyStr, PyStr, PyStr, PyStr, PyStr];

/** copyreg.__newobj__(cls, *args): `cls.__new__(cls, *args)`. */
const newobj = method(
  '__newobj__',
  '(cls, *args)',
  (cls: PyObject, args: readonly PyObject[]): MaySuspend => {
    const create = (fn: PyObject): MaySuspend => {
      const made = callObject(fn, [cls, ...args]);
      decref(fn);
      return made;
    };
    const found = getAttr(cls, NEW);
    return found === SUSPENDED ? suspendThen(create, [cls, ...args]) : create(found);
  },
  { source: 'CPython 3.13 Lib/copyreg.py __newobj__' },
);
let newobjFunction: PyObject | null = null;
function newobjObject(): PyObject {
  newobjFunction ??= makeImmortal(new PyBuiltinFunction(newobj, null, 'copyreg'));
  return incref(newobjFunction);
}

/** object.__reduce_ex__: the class's own `__reduce__` goes first. */
export function reduceEx(o: PyObject): MaySuspend {
  if (lookupType(o.type, REDUCE) !== ObjectType.namespace.getStr(REDUCE))
    return callSpecial(o, REDUCE);
  return suspendSteps(reduceSteps(o), [o]);
}

/** object.__reduce__. */
export function reduce(o: PyObject): MaySuspend {
  return suspendSteps(reduceSteps(o), [o]);
}

function* reduceSteps(o: PyObject): Steps<PyObject> {
  if (!o.type.isHeapType && o.type !== ObjectType && o.type.tp_new === null) {
    raise('TypeError', `cannot pickle '${o.type.name}' object`);
  }
  const args = yield* newArgumentsSteps(o);
  let state = callSpecial(o, GETSTATE);
  if (state === SUSPENDED) state = (yield) as PyObject;
  const list = isInstance(o, ListType) ? yield* iteratorSteps(o) : newNone();
  const dict = isInstance(o, DictType) ? yield* dictItemsSteps(o) : newNone();
  return newTuple([newobjObject(), newTuple([incref(o.type), ...args]), state, list, dict]);
}

/** Arguments for `__new__`: new references. */
function* newArgumentsSteps(o: PyObject): Steps<PyObject[]> {
  let given = callSpecialOptional(o, GETNEWARGS);
  if (given === null) return [];
  if (given === SUSPENDED) given = (yield) as PyObject;
  if (!(given instanceof PyTuple))
    raise('TypeError', `__getnewargs__ should return a tuple, not '${given.type.name}'`);
  const args = given.items.map((a) => incref(a));
  decref(given);
  return args;
}

function* iteratorSteps(o: PyObject): Steps<PyObject> {
  const it = getIter(o);
  return it === SUSPENDED ? yield : it;
}

function* dictItemsSteps(o: PyObject): Steps<PyObject> {
  let items = callSpecial(o, ITEMS);
  if (items === SUSPENDED) items = (yield) as PyObject;
  const it = yield* iteratorSteps(items);
  decref(items);
  return it;
}

/** object.__getstate__: the dictionary, or with `__slots__` a pair; None if there is nothing. */
export function getState(o: PyObject): PyObject {
  const { slots, type } = o;
  if (type.itemSize > 0 && type.slotNames.length > 0)
    raise('TypeError', `cannot pickle ${type.name} object`);
  const own = o.dict !== null && o.dict.used > 0 ? o.dict : null;
  const values = new PyDict();
  type.slotNames.forEach((name, i) => {
    const value = slots?.[i] ?? null;
    if (value !== null) values.setStr(internName(name), value);
  });
  if (values.used > 0) {
    const pair = tupleOf([own?.materialize() ?? None, values]);
    decref(values);
    return pair;
  }
  decref(values);
  return own === null ? newNone() : copyOf(own);
}

function copyOf(dict: PyDict): PyDict {
  const copy = new PyDict();
  copy.copyFrom(dict);
  return copy;
}
