// How copy and pickle take objects apart: `__reduce_ex__`. CPython 3.13 Objects/typeobject.c (object___reduce_ex___impl, _common_reduce,
// reduce_newobj, object_getstate_default, _PyObject_GetNewArguments, _PyObject_GetItemsIter). The older protocols are Lib/copyreg.py.

import { getAttr, getAttrOptional, lookupType } from './attributes.ts';
import { callObject } from './calls.ts';
import { PyBuiltinFunction } from './descr.ts';
import { DictType, PyDict } from './dict.ts';
import { importModuleSteps } from './import-door.ts';
import { withCInt } from './index.ts';
import { newInt } from './int.ts';
import { getIter } from './iterate.ts';
import { ListType, PyList } from './list.ts';
import { decref, decrefAll, incref, isInstance, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newNone, None } from './singletons.ts';
import { callSpecial, callBoundSpecial } from './special-call.ts';
import { ObjectType } from './static-type.ts';
import { PyStr, staticStr } from './str.ts';
import { basicSizeOf, dictOffsetOf, weakrefOffsetOf } from './type-layout.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { PyTuple, tupleOf } from './tuple.ts';

const [REDUCE, REDUCE_EX, GETSTATE, GETNEWARGS, GETNEWARGS_EX, ITEMS, NEWOBJ, NEWOBJ_EX] = [
  '__reduce__',
  '_reduce_ex',
  '__getstate__',
  '__getnewargs__',
  '__getnewargs_ex__',
  'items',
  '__newobj__',
  '__newobj_ex__',
].map((n) => staticStr(n)) as [PyStr, PyStr, PyStr, PyStr, PyStr, PyStr, PyStr, PyStr];

/** object.__reduce_ex__: the class's own `__reduce__` goes first. */
export function reduceEx(o: PyObject, protocol: PyObject): MaySuspend {
  if (lookupType(o.type, REDUCE) !== ObjectType.namespace.getStr(REDUCE))
    return callSpecial(o, REDUCE);
  const common = (version: number): MaySuspend => suspendSteps(commonSteps(o, version), [o]);
  return withCInt(protocol, [o], common);
}

/** object.__reduce__. */
export function reduce(o: PyObject): MaySuspend {
  return suspendSteps(commonSteps(o, 0), [o]);
}

function* commonSteps(o: PyObject, protocol: number): Steps<PyObject> {
  if (protocol >= 2) return yield* newObjectSteps(o);
  const fn = yield* copyregSteps(REDUCE_EX);
  const version = newInt(protocol);
  try {
    const result = callObject(fn, [o, version]);
    return result === SUSPENDED ? yield : result;
  } finally {
    decref(fn);
    decref(version);
  }
}

/** A function of copyreg. New reference. */
function* copyregSteps(name: PyStr): Steps<PyObject> {
  const module = yield* importModuleSteps('copyreg');
  const found = getAttr(module, name);
  decref(module);
  return found === SUSPENDED ? yield : found;
}

/** reduce_newobj. */
function* newObjectSteps(o: PyObject): Steps<PyObject> {
  const { type } = o;
  if (
    type.tp_new === null ||
    (!type.isHeapType && type !== ObjectType && type.tp_new === ObjectType.tp_new)
  )
    raise('TypeError', `cannot pickle '${type.name}' object`);
  const [args, kwargs] = yield* newArgumentsSteps(o);
  const parts: PyObject[] = [];
  try {
    const withKeywords = kwargs !== null && kwargs.used > 0;
    parts.push(yield* copyregSteps(withKeywords ? NEWOBJ_EX : NEWOBJ));
    if (withKeywords) parts.push(tupleOf([type, args!, kwargs]));
    else parts.push(tupleOf([type, ...(args?.items ?? [])]));
    const required = args === null && !isInstance(o, ListType) && !isInstance(o, DictType);
    parts.push(yield* stateSteps(o, required));
    parts.push(isInstance(o, ListType) ? yield* iteratorSteps(o) : newNone());
    parts.push(isInstance(o, DictType) ? yield* dictItemsSteps(o) : newNone());
    return tupleOf(parts);
  } finally {
    decrefAll(parts);
    if (args !== null) decref(args);
    if (kwargs !== null) decref(kwargs);
  }
}

/** _PyObject_GetNewArguments: new references. */
function* newArgumentsSteps(o: PyObject): Steps<[PyTuple | null, PyDict | null]> {
  let both = callBoundSpecial(o, GETNEWARGS_EX);
  if (both === SUSPENDED) both = (yield) as PyObject;
  if (both !== null) {
    try {
      return checkedPair(both);
    } finally {
      decref(both);
    }
  }
  let given = callBoundSpecial(o, GETNEWARGS);
  if (given === null) return [null, null];
  if (given === SUSPENDED) given = (yield) as PyObject;
  if (given instanceof PyTuple) return [given, null];
  const name = given.type.name;
  decref(given);
  return raise('TypeError', `__getnewargs__ should return a tuple, not '${name}'`);
}

function checkedPair(both: PyObject): [PyTuple, PyDict] {
  const name = '__getnewargs_ex__';
  if (!(both instanceof PyTuple))
    raise('TypeError', `${name} should return a tuple, not '${both.type.name}'`);
  const [args, kwargs] = both.items;
  if (both.items.length !== 2)
    raise('ValueError', `${name} should return a tuple of length 2, not ${both.items.length}`);
  if (!(args instanceof PyTuple)) {
    raise(
      'TypeError',
      `first item of the tuple returned by ${name} must be a tuple, not '${args!.type.name}'`,
    );
  }
  if (!(kwargs instanceof PyDict)) {
    raise(
      'TypeError',
      `second item of the tuple returned by ${name} must be a dict, not '${kwargs!.type.name}'`,
    );
  }
  return [incref(args), incref(kwargs)];
}

/** object_getstate: the default asks more of the object if nothing else tells what it is made of. */
export function* stateSteps(o: PyObject, required: boolean): Steps<PyObject> {
  let getstate = getAttrOptional(o, GETSTATE);
  if (getstate === SUSPENDED) getstate = (yield) as PyObject | null;
  if (getstate === null) return yield* defaultStateSteps(o, required);
  try {
    const own = lookupType(ObjectType, GETSTATE) as unknown as { native?: unknown };
    if (getstate instanceof PyBuiltinFunction && getstate.native === own.native)
      return yield* defaultStateSteps(o, required);
    const state = callObject(getstate, []);
    return state === SUSPENDED ? yield : state;
  } finally {
    decref(getstate);
  }
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

const SLOTNAMES = staticStr('__slotnames__');
const COPYREG_SLOTNAMES = staticStr('_slotnames');

/** _PyType_GetSlotNames: a list or None. New reference. */
function* slotNamesSteps(type: PyType): Steps<PyObject> {
  const known = type.namespace.getStr(SLOTNAMES);
  if (known !== null) {
    if (known === None || known instanceof PyList) return incref(known);
    const message = `__slotnames__ should be a list or None, not ${known.type.name}`;
    raise('TypeError', `${type.name}.${message}`);
  }
  const fn = yield* copyregSteps(COPYREG_SLOTNAMES);
  try {
    let names = callObject(fn, [type]);
    if (names === SUSPENDED) names = (yield) as PyObject;
    if (names === None || names instanceof PyList) return names;
    decref(names);
    return raise('TypeError', "copyreg._slotnames didn't return a list or None");
  } finally {
    decref(fn);
  }
}

/** object_getstate_default: a built-in class may keep something that neither the dictionary nor slots show. */
function checkShown(type: PyType, names: PyObject): void {
  const dictOffset = dictOffsetOf(type);
  let size = 16;
  // -1: a managed dictionary, which is in front of the object.
  if (dictOffset !== 0 && dictOffset !== -1) size += 8;
  if (weakrefOffsetOf(type) > 0) size += 8;
  if (names instanceof PyList) size += 8 * names.items.length;
  if (basicSizeOf(type) > size) raise('TypeError', `cannot pickle '${type.name}' object`);
}

/**
 * object_getstate_default: the dictionary, or with `__slots__` a pair; None if there is nothing. `required`: TypeError if a built-in class
 * keeps something that neither shows.
 */
export function* defaultStateSteps(o: PyObject, required: boolean): Steps<PyObject> {
  const { type } = o;
  if (required && type.itemSize > 0) raise('TypeError', `cannot pickle ${type.name} objects`);
  const state = o.dict !== null && o.dict.used > 0 ? incref(o.dict.materialize()) : newNone();
  let names: PyObject | null = null;
  const values = new PyDict();
  try {
    names = yield* slotNamesSteps(type);
    if (required) checkShown(type, names);
    if (names instanceof PyList) yield* slotValuesSteps(o, names, values);
    return values.used > 0 ? tupleOf([state, values]) : incref(state);
  } finally {
    decref(state);
    decref(values);
    if (names !== null) decref(names);
  }
}

function* slotValuesSteps(o: PyObject, names: PyList, values: PyDict): Steps<void> {
  const count = names.items.length;
  for (let i = 0; i < count; i++) {
    const name = incref(names.items[i]!);
    try {
      if (!(name instanceof PyStr))
        raise('TypeError', `attribute name must be string, not '${name.type.name}'`);
      let value = getAttrOptional(o, name);
      if (value === SUSPENDED) value = (yield) as PyObject | null;
      if (value !== null) {
        values.setStr(name, value);
        decref(value);
      }
    } finally {
      decref(name);
    }
    if (names.items.length !== count)
      raise('RuntimeError', '__slotsname__ changed size during iteration');
  }
}

/** object.__getstate__. */
export function getState(o: PyObject): MaySuspend {
  return suspendSteps(defaultStateSteps(o, false), [o]);
}
