// How copy and pickle take objects apart: `__reduce_ex__`. CPython 3.13 Objects/typeobject.c (object___reduce_ex___impl, _common_reduce,
// reduce_newobj, object_getstate_default, _PyObject_GetNewArguments, _PyObject_GetItemsIter). The older protocols are Lib/copyreg.py.

import { getAttr, getAttrOptional, lookupType } from './attributes.ts';
import { callObject } from './calls.ts';
import { PyBuiltinFunction } from './descr.ts';
import { DictType, PyDict } from './dict.ts';
import { importModuleSteps } from './import-door.ts';
import { newInt, PyInt } from './int.ts';
import { getIter } from './iterate.ts';
import { ListType } from './list.ts';
import { decref, decrefAll, incref, isInstance, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newNone, None } from './singletons.ts';
import { callSpecial, callBoundSpecial } from './special-call.ts';
import { ObjectType } from './static-type.ts';
import { internName, staticStr, type PyStr } from './str.ts';
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
export function reduceEx(o: PyObject, protocol?: PyObject): MaySuspend {
  if (lookupType(o.type, REDUCE) !== ObjectType.namespace.getStr(REDUCE))
    return callSpecial(o, REDUCE);
  const version = protocol instanceof PyInt ? Number(protocol.value) : 0;
  return suspendSteps(commonSteps(o, version), [o]);
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
function* stateSteps(o: PyObject, required: boolean): Steps<PyObject> {
  let getstate = getAttrOptional(o, GETSTATE);
  if (getstate === SUSPENDED) getstate = (yield) as PyObject | null;
  if (getstate === null) return getState(o, required);
  try {
    const own = lookupType(ObjectType, GETSTATE) as unknown as { native?: unknown };
    if (getstate instanceof PyBuiltinFunction && getstate.native === own.native)
      return getState(o, required);
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

/** The built-in class that lays out the instances. */
function nativeOf(type: PyType): PyType {
  let t = type;
  while (t.isHeapType) t = t.base!;
  return t;
}

/**
 * object.__getstate__: the dictionary, or with `__slots__` a pair; None if there is nothing. `required`: TypeError if a built-in class
 * keeps something that neither shows.
 */
export function getState(o: PyObject, required = false): PyObject {
  const { slots, type } = o;
  if (required && type.itemSize > 0) raise('TypeError', `cannot pickle ${type.name} objects`);
  const native = nativeOf(type);
  const basic = 16 + (native.hasDict ? 8 : 0) + (native.hasWeakrefs ? 8 : 0);
  if (required && native !== ObjectType && native.basicSize > basic)
    raise('TypeError', `cannot pickle '${type.name}' object`);
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
  return own === null ? newNone() : incref(own.materialize());
}
