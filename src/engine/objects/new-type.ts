// Classes made by Python: `type(name, bases, dict)`, and calling a class. CPython 3.13 Objects/typeobject.c (type_call, type_new_impl,
// type_new_set_attrs, type_new_set_names, type_new_init_subclass). The class statement is build-class.ts.
//
// Simplified: names of slots and `__qualname__` are not checked for surrogates.

import { work } from './charge.ts';
import { bestBase, calculateMetaclass } from './best-base.ts';
import { lookupType, getAttrOptional } from './attributes.ts';
import { callObject } from './calls.ts';
import { PyCell } from './cell.ts';
import { addDescriptors, applyLayout, layoutOf, type Layout } from './class-layout.ts';
import { encodeText } from './codecs.ts';
import { DictType, PyDict } from './dict.ts';
import { mergeSteps } from './dict-merge.ts';
import { noteOn } from './exception-methods.ts';
import { FunctionType } from './function.ts';
import { announcedType, newHeapType, wrapMemorySlots } from './heap-type.ts';
import { listSteps } from './iterate.ts';
import { decref, decrefAll, incref, isSubtype, type PyObject, type PyType } from './object.ts';
import { raise, Raised } from './raise.ts';
import { readyManagedDict } from './type-layout.ts';
import { None } from './singletons.ts';
import { callingFrame } from './super.ts';
import { newClassMethod, newStaticMethod } from './static-method.ts';
import { ObjectType, TypeType } from './static-type.ts';
import { PyStr, staticStr } from './str.ts';
import { warningSteps } from './warn-door.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThenData,
  type MaySuspend,
  type Steps,
  type Suspended,
} from './suspend.ts';
import { reprSteps } from './text.ts';
import { isType, updateSlots } from './type.ts';
import { mroSteps } from './class-mro.ts';
import { PyTuple, tupleOf } from './tuple.ts';

const NAME = staticStr('__name__');
const MODULE = staticStr('__module__');
const QUALNAME = staticStr('__qualname__');
const DOC = staticStr('__doc__');
const EQ = staticStr('__eq__');
const HASH = staticStr('__hash__');
const CLASSCELL = staticStr('__classcell__');
const SLOTS = staticStr('__slots__');
const SET_NAME = staticStr('__set_name__');
const INIT_SUBCLASS = staticStr('__init_subclass__');
const MRO_ENTRIES = staticStr('__mro_entries__');

/** type_call: `type(x)`, and making an instance of any class. */
TypeType.tp_call = (o, args, kwnames) => {
  const type = o as PyType;
  if (type === TypeType) {
    if (args.length === 1 && kwnames === null) return incref(args[0]!.type);
    if (args.length - (kwnames?.length ?? 0) !== 3)
      raise('TypeError', 'type() takes 1 or 3 arguments');
  }
  if (type.tp_new === null) raise('TypeError', `cannot create '${type.name}' instances`);
  const made = type.tp_new(type, args, kwnames);
  if (made === SUSPENDED)
    return suspendThenData(initialiseMade, { type, args, kwnames }, [type, ...args]);
  return initialise(type, made, args, kwnames);
};

interface InstanceCall {
  readonly type: PyType;
  readonly args: readonly PyObject[];
  readonly kwnames: readonly PyStr[] | null;
}

const initialiseMade = (made: PyObject, { type, args, kwnames }: InstanceCall): MaySuspend =>
  initialise(type, made, args, kwnames);

/** The second half of type_call: `__init__`, if `__new__` made an instance of the class. Steals `made`. */
function initialise(
  type: PyType,
  made: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): MaySuspend {
  const init = made.type.tp_init;
  if (init === null || !isSubtype(made.type, type)) return made;
  let done: void | Suspended;
  try {
    done = init(made, args, kwnames);
  } catch (error) {
    decref(made);
    throw error;
  }
  if (done !== SUSPENDED) return made;
  // From here on the suspended native owns it, however that ends.
  suspendThenData((_, instance) => incref(instance), made, [made, ...args]);
  decref(made);
  return SUSPENDED;
}

TypeType.tp_init = (_o, args, kwnames) => {
  const count = args.length - (kwnames?.length ?? 0);
  if (count === 1 && args.length > count)
    raise('TypeError', 'type.__init__() takes no keyword arguments');
  if (count !== 1 && count !== 3) raise('TypeError', 'type.__init__() takes 1 or 3 arguments');
};

/** What `type.__new__` was called with: all borrowed. */
interface ClassCall {
  readonly name: PyStr;
  readonly basesTuple: PyTuple;
  readonly body: PyDict;
  /** Keywords for `__init_subclass__`. */
  readonly values: readonly PyObject[];
  readonly kwnames: readonly PyStr[] | null;
}

TypeType.tp_new = (metatype, args, kwnames) => {
  const given = args.length - (kwnames?.length ?? 0);
  if (given !== 3) raise('TypeError', `type.__new__() takes exactly 3 arguments (${given} given)`);
  const [name, basesTuple, body] = args as [PyObject, PyObject, PyObject];
  if (!(name instanceof PyStr))
    raise('TypeError', `type.__new__() argument 1 must be str, not ${name.type.name}`);
  if (!(basesTuple instanceof PyTuple))
    raise('TypeError', `type.__new__() argument 2 must be tuple, not ${basesTuple.type.name}`);
  if (!(body instanceof PyDict))
    raise('TypeError', `type.__new__() argument 3 must be dict, not ${body.type.name}`);
  return suspendSteps(
    newTypeSteps(metatype, { name, basesTuple, body, values: args.slice(3), kwnames }),
    [metatype, ...args],
  );
};

function* newTypeSteps(metatype: PyType, call: ClassCall): Steps<PyObject> {
  const tuple =
    call.basesTuple.items.length === 0 ? tupleOf([ObjectType]) : incref(call.basesTuple);
  try {
    return yield* newTypeWithBasesSteps(metatype, call, tuple);
  } finally {
    decref(tuple);
  }
}

/** A copy of the body. A subclass of dict has an order of its own (PyDict_Copy). */
function* namespaceSteps(body: PyDict): Steps<PyDict> {
  const doc = body.getStr(DOC);
  if (doc instanceof PyStr) encodeText(doc, 'utf-8', 'strict');
  const namespace = new PyDict();
  try {
    if (body.type === DictType) namespace.copyFrom(body);
    else yield* mergeSteps(namespace, body);
  } catch (error) {
    decref(namespace);
    throw error;
  }
  return namespace;
}

function* newTypeWithBasesSteps(
  metatype: PyType,
  call: ClassCall,
  tuple: PyTuple,
): Steps<PyObject> {
  const bases = tuple.items;
  yield* refuseEntriesSteps(bases);
  const winner = calculateMetaclass(metatype, bases);
  if (winner !== metatype && winner.tp_new !== TypeType.tp_new) {
    const made = winner.tp_new!(
      winner,
      [call.name, call.basesTuple, call.body, ...call.values],
      call.kwnames,
    );
    return made === SUSPENDED ? yield : made;
  }
  const base = bestBase(bases);
  const slots = yield* slotItemsSteps(call.body);
  let type: PyType;
  let layout: Layout;
  try {
    if (call.name.value.includes('\0'))
      raise('ValueError', 'type name must not contain null characters');
    encodeText(call.name, 'utf-8', 'strict');
    layout = layoutOf(call.name.value, base, bases as PyType[], call.body, slots);
    const namespace = yield* namespaceSteps(call.body);
    type =
      announcedType(winner, base, tuple, namespace) ??
      newHeapType(winner, call.name.value, base, tuple, namespace, layout.slots.length);
    applyBody(type, () => applyLayout(type, layout));
  } finally {
    if (slots !== null) decrefAll(slots);
  }
  try {
    yield* readySteps(type, layout);
    yield* warnOfKeysSteps(type);
    yield* setNamesSteps(type);
    yield* initSubclassSteps(type, call);
  } catch (error) {
    decref(type);
    throw error;
  }
  return type;
}

/** type_new_impl's last look: attributes can't be asked for by what is no str. */
function* warnOfKeysSteps(type: PyType): Steps<void> {
  if (type.namespace.keys.every((key) => key === null || key instanceof PyStr)) return;
  yield* warningSteps('RuntimeWarning', `non-string key in the __dict__ of class ${type.name}`);
}

/** Only the class statement resolves `__mro_entries__`. */
function* refuseEntriesSteps(bases: readonly PyObject[]): Steps<void> {
  for (const base of bases) {
    if (isType(base)) continue;
    let entries = getAttrOptional(base, MRO_ENTRIES);
    if (entries === SUSPENDED) entries = (yield) as PyObject | null;
    if (entries === null) continue;
    decref(entries);
    raise('TypeError', "type() doesn't support MRO entry resolution; use types.new_class()");
  }
}

/** Items of `__slots__`, new references; null if the body has none. */
function* slotItemsSteps(body: PyDict): Steps<PyObject[] | null> {
  const slots = body.getStr(SLOTS);
  if (slots === null) return null;
  return slots instanceof PyStr ? [incref(slots)] : yield* listSteps(slots);
}

/** type_new_set_attrs. Drops the class on errors. */
function applyBody(type: PyType, setLayout: () => void): void {
  const { namespace } = type;
  try {
    setModule(type);
    const qualname = namespace.getStr(QUALNAME);
    if (qualname !== null && !(qualname instanceof PyStr)) {
      raise('TypeError', `type __qualname__ must be a str, not ${qualname.type.name}`);
    }
    if (qualname instanceof PyStr) type.qualname = qualname.value;
    namespace.deleteStr(QUALNAME);
    wrapFunction(namespace, staticStr('__new__'), newStaticMethod);
    wrapFunction(namespace, INIT_SUBCLASS, newClassMethod);
    wrapFunction(namespace, staticStr('__class_getitem__'), newClassMethod);
    setLayout();
    takeClassCell(type);
  } catch (error) {
    decref(type);
    throw error;
  }
}

/** type_new_set_module: the module of the caller, unless the body says it. */
function setModule(type: PyType): void {
  const { namespace } = type;
  if (namespace.getStr(MODULE) === null) {
    const name = callingFrame()?.globals.getStr(NAME) ?? null;
    if (name !== null) namespace.setStr(MODULE, name);
  }
  const module = namespace.getStr(MODULE);
  if (module instanceof PyStr) type.module = module.value;
}

/** type_new_staticmethod, type_new_classmethod: these methods are never bound to an instance. */
function wrapFunction(namespace: PyDict, name: PyStr, wrap: (fn: PyObject) => PyObject): void {
  const fn = namespace.getStr(name);
  if (fn === null || fn.type !== FunctionType) return;
  const wrapped = wrap(fn);
  namespace.setStr(name, wrapped);
  decref(wrapped);
}

/** type_new_set_classcell: `__class__` of the methods is the new class. */
function takeClassCell(type: PyType): void {
  const cell = type.namespace.getStr(CLASSCELL);
  if (cell === null) return;
  if (!(cell instanceof PyCell)) {
    raise('TypeError', `__classcell__ must be a nonlocal cell, not <class '${cell.type.name}'>`);
  }
  const old = cell.contents;
  cell.contents = incref(type);
  if (old !== null) decref(old);
  type.namespace.deleteStr(CLASSCELL);
}

/** type_ready_fill_dict, type_ready_set_hash, type_ready_managed_dict. */
function fillNamespace(type: PyType, layout: Layout): void {
  const { namespace } = type;
  addDescriptors(type, layout);
  if (namespace.getStr(DOC) === null) namespace.setStr(DOC, None);
  // A class that defines equality and not hash is unhashable.
  if (namespace.getStr(EQ) !== null && namespace.getStr(HASH) === null)
    namespace.setStr(HASH, None);
  readyManagedDict(type);
}

/** PyType_Ready of a heap class: MRO (a metaclass may compute its own), subclasses, slots. */
function* readySteps(type: PyType, layout: Layout): Steps<void> {
  // A class costs what a function of some hundred bytecodes does, and more with every class it comes from.
  work(100 + type.bases.reduce((sum, base) => sum + base.mro.length, 0));
  yield* mroSteps(type);
  fillNamespace(type, layout);
  for (const base of type.bases) base.subclasses.push(type);
  updateSlots(type);
  wrapMemorySlots(type);
}

/** type_new_set_names: tells each attribute that wants to know what it is called. */
function* setNamesSteps(type: PyType): Steps<void> {
  const { keys, values } = type.namespace;
  const entries: [PyObject, PyObject, PyObject][] = [];
  keys.forEach((key, i) => {
    const value = key === null ? null : values[i]!;
    const setName = value === null ? null : lookupType(value.type, SET_NAME);
    if (key !== null && value !== null && setName !== null)
      entries.push([incref(setName), incref(value), incref(key)]);
  });
  try {
    for (const [setName, value, key] of entries) {
      try {
        const get = setName.type.tp_descr_get;
        let bound = get === null ? incref(setName) : get(setName, value, value.type);
        if (bound === SUSPENDED) bound = (yield) as PyObject;
        let result = callObject(bound, [type, key]);
        decref(bound);
        if (result === SUSPENDED) result = (yield) as PyObject;
        decref(result);
      } catch (error) {
        if (error instanceof Raised) {
          noteOn(
            error.exception,
            `Error calling __set_name__ on '${value.type.name}' instance ${yield* reprSteps(key)} in '${type.name}'`,
          );
        }
        throw error;
      }
    }
  } finally {
    for (const entry of entries) decrefAll(entry);
  }
}

/** type_new_init_subclass: `super(type, type).__init_subclass__(**kwargs)`. */
function* initSubclassSteps(type: PyType, call: ClassCall): Steps<void> {
  let found: PyObject | null = null;
  const from = type.mro.indexOf(type);
  if (from < 0) {
    const { name } = type;
    const problem = 'is not an instance or subtype of type';
    raise('TypeError', `super(type, obj): obj (type ${name}) ${problem} (${name}).`);
  }
  for (let i = from + 1; i < type.mro.length && found === null; i++)
    found = type.mro[i]!.namespace.getStr(INIT_SUBCLASS);
  if (found === null) return;
  const get = found.type.tp_descr_get;
  let bound = get === null ? incref(found) : get(found, null, type);
  if (bound === SUSPENDED) bound = (yield) as PyObject;
  try {
    let result = callObject(bound, call.values, call.kwnames);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(result);
  } finally {
    decref(bound);
  }
}
