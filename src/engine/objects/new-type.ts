// Classes made by Python: `type(name, bases, dict)` and the class statement. CPython 3.13 Objects/typeobject.c (type_new, type_call,
// best_base, type_new_slots), Python/bltinmodule.c (builtin___build_class__).

import { getAttrOptional, lookupType } from './attributes.ts';
import { dropInstance } from './base-object.ts';
import { callObject } from './calls.ts';
import { PyCell } from './cell.ts';
import { PyDict } from './dict.ts';
import { Frame } from './frame.ts';
import { PyFunction } from './function.ts';
import { heap } from '../memory/heap.ts';
import { decref, decrefAll, free, incref, isSubtype, PyType, type PyObject } from './object.ts';
import { PyMemberDescr } from './member-descr.ts';
import { raise } from './raise.ts';
import { None } from './singletons.ts';
import { newClassMethod, newStaticMethod } from './static-method.ts';
import { ObjectType, TypeType } from './static-type.ts';
import { PyStr, staticStr } from './str.ts';
import {
  SUSPENDED,
  suspendOn,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from './suspend.ts';
import { toArraySteps } from './abstract.ts';
import { computeMro, isType, updateSlots } from './type.ts';
import { newTuple, PyTuple } from './tuple.ts';

const S = (text: string): PyStr => staticStr(text);
const [
  MODULE,
  QUALNAME,
  DOC,
  CLASSCELL,
  SLOTS,
  NEW,
  INIT_SUBCLASS,
  CLASS_GETITEM,
  SET_NAME,
  PREPARE,
  MRO_ENTRIES,
] = [
  '__module__',
  '__qualname__',
  '__doc__',
  '__classcell__',
  '__slots__',
  '__new__',
  '__init_subclass__',
  '__class_getitem__',
  '__set_name__',
  '__prepare__',
  '__mro_entries__',
].map(S) as [PyStr, PyStr, PyStr, PyStr, PyStr, PyStr, PyStr, PyStr, PyStr, PyStr, PyStr];

/** type_call: `type(x)`, and making an instance of any class. */
TypeType.tp_call = (o, args, kwnames) => {
  const type = o as PyType;
  if (type === TypeType && args.length === 1 && kwnames === null) return incref(args[0]!.type);
  if (type === TypeType && args.length !== 3) raise('TypeError', 'type() takes 1 or 3 arguments');
  if (type.tp_new === null) raise('TypeError', `cannot create '${type.name}' instances`);
  const made = type.tp_new(type, args, kwnames);
  if (made === SUSPENDED)
    return suspendThen((m: PyObject) => initialise(type, m, args, kwnames), [type, ...args]);
  return initialise(type, made, args, kwnames);
};

/** Steals `made`. */
function initialise(
  type: PyType,
  made: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): MaySuspend {
  if (!isSubtype(made.type, type) || made.type.tp_init === null) return made;
  let done: void | typeof SUSPENDED;
  try {
    done = made.type.tp_init(made, args, kwnames);
  } catch (error) {
    decref(made);
    throw error;
  }
  if (done !== SUSPENDED) return made;
  return suspendThen(
    () => made,
    args,
    (error) => {
      decref(made);
      throw error;
    },
  );
}

TypeType.tp_init = () => {};
TypeType.tp_new = (metatype, args, kwnames) => {
  const given = args.length - (kwnames?.length ?? 0);
  if (given !== 3) raise('TypeError', `type.__new__() takes exactly 3 arguments (${given} given)`);
  const [name, bases, namespace] = args;
  if (!(name instanceof PyStr))
    raise('TypeError', `type.__new__() argument 1 must be str, not ${name!.type.name}`);
  if (!(bases instanceof PyTuple))
    raise('TypeError', `type.__new__() argument 2 must be tuple, not ${bases!.type.name}`);
  if (!(namespace instanceof PyDict))
    raise('TypeError', `type.__new__() argument 3 must be dict, not ${namespace!.type.name}`);
  return suspendSteps(newTypeSteps(metatype, name, bases, namespace, args.slice(3), kwnames), args);
};

function* newTypeSteps(
  metatype: PyType,
  name: PyStr,
  basesTuple: PyTuple,
  namespace: PyDict,
  kwargs: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): Steps<PyObject> {
  const bases = basesTuple.items.length === 0 ? [ObjectType] : (basesTuple.items as PyType[]);
  for (const base of bases) {
    if (!isType(base)) raise('TypeError', 'bases must be types');
    if (!base.isBaseType) raise('TypeError', `type '${base.name}' is not an acceptable base type`);
  }
  const winner = calculateMetaclass(metatype, bases);
  if (winner !== metatype && winner.tp_new !== TypeType.tp_new) {
    const made = winner.tp_new!(winner, [name, basesTuple, namespace, ...kwargs], kwnames);
    return made === SUSPENDED ? yield : made;
  }
  const type = makeType(winner, name, bases, namespace);
  try {
    const slots = type.namespace.getStr(SLOTS);
    if (slots !== null) yield* slotsSteps(type, slots);
    finishType(type);
    yield* setNamesSteps(type);
    yield* initSubclassSteps(type, kwargs, kwnames);
  } catch (error) {
    decref(type);
    throw error;
  }
  return type;
}

/** The most derived metaclass; TypeError if there is none. */
export function calculateMetaclass(metatype: PyType, bases: readonly PyObject[]): PyType {
  let winner = metatype;
  for (const base of bases) {
    if (isSubtype(winner, base.type)) continue;
    if (isSubtype(base.type, winner)) {
      winner = base.type;
      continue;
    }
    raise(
      'TypeError',
      'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
    );
  }
  return winner;
}

function makeType(metatype: PyType, name: PyStr, bases: PyType[], namespace: PyDict): PyType {
  const type = new PyType(metatype, name.value, 1088);
  type.isHeapType = true;
  type.isBaseType = true;
  type.hasGc = true;
  heap.gc.track(type);
  type.bases = bases.map((b) => incref(b));
  type.base = bestBase(bases);
  type.solid = type.base.solid;
  type.basicSize = type.base.basicSize;
  type.slotNames = [...type.base.slotNames];
  type.hasDict = bases.some((b) => b.hasDict);
  type.hasWeakrefs = bases.some((b) => b.hasWeakrefs);
  type.namespace = new PyDict();
  type.namespace.copyFrom(namespace);
  const module = type.namespace.getStr(MODULE);
  if (module instanceof PyStr) type.module = module.value;
  const qualname = type.namespace.getStr(QUALNAME);
  if (qualname !== null && !(qualname instanceof PyStr)) {
    raise('TypeError', `type __qualname__ must be a str, not ${qualname.type.name}`);
  }
  type.qualname = qualname instanceof PyStr ? qualname.value : name.value;
  type.namespace.deleteStr(QUALNAME);
  return type;
}

/** best_base: the base whose layout the others can live with. */
function bestBase(bases: readonly PyType[]): PyType {
  let best = bases[0]!;
  for (const base of bases) {
    if (isSubtype(best.solid, base.solid)) continue;
    if (isSubtype(base.solid, best.solid)) best = base;
    else raise('TypeError', 'multiple bases have instance lay-out conflict');
  }
  return best;
}

/** type_new_slots. */
function* slotsSteps(type: PyType, slots: PyObject): Steps<void> {
  const items = slots instanceof PyStr ? [incref(slots)] : yield* toArraySteps(slots);
  let dict = false;
  let weakrefs = false;
  for (const item of items) {
    if (!(item instanceof PyStr))
      raise('TypeError', `__slots__ items must be strings, not '${item.type.name}'`);
    if (item.value === '__dict__') dict = true;
    else if (item.value === '__weakref__') weakrefs = true;
    else addSlot(type, item);
  }
  decrefAll(items);
  type.hasDict = type.bases.some((b) => b.hasDict) || dict;
  type.hasWeakrefs = type.bases.some((b) => b.hasWeakrefs) || weakrefs;
}

function addSlot(type: PyType, name: PyStr): void {
  if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name.value))
    raise('TypeError', '__slots__ must be identifiers');
  const mangled =
    name.value.startsWith('__') && !name.value.endsWith('__')
      ? `_${type.name.replace(/^_+/, '')}${name.value}`
      : name.value;
  const key = staticStr(mangled);
  if (type.namespace.getStr(key) !== null)
    raise('ValueError', `'${name.value}' in __slots__ conflicts with class variable`);
  const descr = new PyMemberDescr(type, key, type.slotNames.length);
  type.slotNames.push(mangled);
  type.namespace.setStr(key, descr);
  decref(descr);
}

function finishType(type: PyType): void {
  const { namespace } = type;
  if (namespace.getStr(SLOTS) === null) {
    type.hasDict = true;
    type.hasWeakrefs = true;
  }
  if (namespace.getStr(DOC) === null) namespace.setStr(DOC, None);
  wrapImplicitly(namespace, NEW, newStaticMethod);
  wrapImplicitly(namespace, INIT_SUBCLASS, newClassMethod);
  wrapImplicitly(namespace, CLASS_GETITEM, newClassMethod);
  if (namespace.getStr(S('__eq__')) !== null && namespace.getStr(S('__hash__')) === null)
    namespace.setStr(S('__hash__'), None);
  const cell = namespace.getStr(CLASSCELL);
  if (cell instanceof PyCell) {
    cell.contents = incref(type);
    namespace.deleteStr(CLASSCELL);
  }
  type.mro = computeMro(type);
  type.refcnt++;
  for (const base of type.bases) subclassesOf(base).push(type);
  updateSlots(type);
}

function wrapImplicitly(namespace: PyDict, name: PyStr, wrap: (fn: PyObject) => PyObject): void {
  const fn = namespace.getStr(name);
  if (!(fn instanceof PyFunction)) return;
  const wrapped = wrap(fn);
  namespace.setStr(name, wrapped);
  decref(wrapped);
}

function* setNamesSteps(type: PyType): Steps<void> {
  const { namespace } = type;
  const entries = namespace.keys.map((key, i) => [key, namespace.values[i]] as const);
  for (const [key, value] of entries) {
    if (!key || !value) continue;
    const setName = lookupType(value.type, SET_NAME);
    if (setName === null) continue;
    let result = callObject(setName, [value, type, key]);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(result);
  }
}

/** `super(type, type).__init_subclass__(**kwargs)`. */
function* initSubclassSteps(
  type: PyType,
  kwargs: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): Steps<void> {
  for (const base of type.mro.slice(1)) {
    const found = base.namespace.getStr(INIT_SUBCLASS);
    if (found === null) continue;
    const get = found.type.tp_descr_get;
    let bound = get === null ? incref(found) : get(found, null, type);
    if (bound === SUSPENDED) bound = (yield) as PyObject;
    let result = callObject(bound, kwargs, kwnames);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(bound);
    decref(result);
    return;
  }
}

/** Where the running process notes the subclasses of `base`. */
function subclassesOf(base: PyType): PyType[] {
  if (base.isHeapType) return base.subclasses;
  let list = heap.subclassesOfStatic.get(base);
  if (list === undefined) heap.subclassesOfStatic.set(base, (list = []));
  return list;
}

/** type_clear: the namespace, and the class's reference to itself in its MRO. */
TypeType.tp_clear = (o) => {
  const type = o as PyType;
  if (!type.isHeapType) return;
  type.namespace.clear();
  if (type.mro.length === 0) return;
  type.mro = [];
  decref(type);
};

/** The end of a class made by Python. */
TypeType.tp_dealloc = (o) => {
  const type = o as PyType;
  heap.gc.untrack(type);
  for (const base of type.bases) {
    const siblings = subclassesOf(base);
    const i = siblings.indexOf(type);
    if (i >= 0) siblings.splice(i, 1);
  }
  decref(type.namespace);
  decrefAll(type.bases);
  dropInstance(type);
  free(type, 1088);
};

/** builtins.__build_class__(func, name, /, *bases, metaclass, **kwds). */
export function buildClass(
  func: PyObject,
  name: PyObject,
  bases: PyObject[],
  kwargs: [PyStr, PyObject][],
): MaySuspend {
  if (!(func instanceof PyFunction)) raise('TypeError', '__build_class__: func must be a function');
  if (!(name instanceof PyStr)) raise('TypeError', '__build_class__: name is not a string');
  return suspendSteps(buildSteps(func, name, bases, kwargs), [
    func,
    name,
    ...bases,
    ...kwargs.map(([, v]) => v),
  ]);
}

function* buildSteps(
  func: PyFunction,
  name: PyStr,
  original: PyObject[],
  kwargs: [PyStr, PyObject][],
): Steps<PyObject> {
  const bases = yield* resolveBasesSteps(original);
  const basesTuple = newTuple(bases);
  const own = kwargs.find(([k]) => k.value === 'metaclass')?.[1];
  const rest = kwargs.filter(([k]) => k.value !== 'metaclass');
  let meta: PyObject = own ?? bases[0]?.type ?? TypeType;
  if (isType(meta)) meta = calculateMetaclass(meta, bases);
  const values = rest.map(([, v]) => v);
  const names = rest.length === 0 ? null : rest.map(([k]) => k);
  let namespace: PyObject | null = null;
  try {
    namespace = yield* prepareSteps(meta, name, basesTuple, values, names);
    const cell = yield* runBodySteps(func, namespace);
    let made = callObject(meta, [name, basesTuple, namespace, ...values], names);
    if (made === SUSPENDED) made = (yield) as PyObject;
    checkCell(cell, made, name);
    decref(cell);
    return made;
  } finally {
    decref(basesTuple);
    if (namespace !== null) decref(namespace);
  }
}

/** New references. */
function* resolveBasesSteps(original: readonly PyObject[]): Steps<PyObject[]> {
  const bases: PyObject[] = [];
  for (const base of original) {
    if (isType(base)) {
      bases.push(incref(base));
      continue;
    }
    let entries = getAttrOptional(base, MRO_ENTRIES);
    if (entries === SUSPENDED) entries = (yield) as PyObject | null;
    if (entries === null) {
      bases.push(incref(base));
      continue;
    }
    const tuple = newTuple(original.map((o) => incref(o)));
    let made = callObject(entries, [tuple]);
    if (made === SUSPENDED) made = (yield) as PyObject;
    decref(entries);
    decref(tuple);
    bases.push(...(made as PyTuple).items.map((o) => incref(o)));
    decref(made);
  }
  return bases;
}

function* prepareSteps(
  meta: PyObject,
  name: PyStr,
  bases: PyTuple,
  values: readonly PyObject[],
  names: readonly PyStr[] | null,
): Steps<PyObject> {
  if (meta === TypeType) return new PyDict();
  let prepare = getAttrOptional(meta, PREPARE);
  if (prepare === SUSPENDED) prepare = (yield) as PyObject | null;
  if (prepare === null) return new PyDict();
  let namespace = callObject(prepare, [name, bases, ...values], names);
  if (namespace === SUSPENDED) namespace = (yield) as PyObject;
  decref(prepare);
  return namespace;
}

/** Runs the class body; its result is the cell `__class__`, or None. New reference. */
function* runBodySteps(func: PyFunction, namespace: PyObject): Steps<PyObject> {
  const { code } = func;
  const size = code.localsplusNames.length + code.unit.stacksize;
  suspendOn(
    new Frame(code, func.globals, func.builtins, namespace, func, new Array<null>(size).fill(null)),
  );
  return yield;
}

function checkCell(cell: PyObject, made: PyObject, name: PyStr): void {
  if (!(cell instanceof PyCell) || !isType(made)) return;
  if (cell.contents === null) {
    raise(
      'RuntimeError',
      `__class__ not set defining '${name.value}' as ${made.name}. Was __classcell__ propagated to type.__new__?`,
    );
  }
  if (cell.contents !== made)
    raise(
      'TypeError',
      `__class__ set to ${(cell.contents as PyType).name} defining '${name.value}' as ${made.name}`,
    );
}
