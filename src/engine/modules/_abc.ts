// _abc: what ABCMeta is made of: abstract methods, registered classes, and the caches of isinstance and issubclass.
// CPython 3.13 Modules/_abc.c.
//
// Registries and caches hold classes weakly. CPython keeps sets of weak references; here a class that dies leaves the sets it is in.

import { getAttr, getAttrOptional, lookupType, setAttr } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { subclassCheckSteps } from '../objects/instance-check.ts';
import { ListType, type PyList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import {
  decref,
  decrefAll,
  incref,
  isSubtype,
  isImmortal,
  PyType,
  type PyObject,
} from '../objects/object.ts';
import { PyNative, ownsFields } from '../objects/own-fields.ts';
import { raise } from '../objects/raise.ts';
import { eachSteps } from '../objects/each-steps.ts';
import { addSteps, FrozenSetType, PySet } from '../objects/set.ts';
import { newBool, newNone, NotImplemented, True } from '../objects/singletons.ts';
import { isAbstractMethod } from '../objects/static-method.ts';
import { newStaticType } from '../objects/static-type.ts';
import type { PyStr } from '../objects/str.ts';
import { staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { truthSteps } from '../objects/truth.ts';
import { newTuple } from '../objects/tuple.ts';
import { moduleState } from './module-state.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const AbcDataType = newStaticType('_abc_data', { module: '_abc', dotted: true, basicSize: 48 });

class PyAbcData extends PyNative {
  registry = new Set<PyType>();
  cache = new Set<PyType>();
  negative = new Set<PyType>();
  /** Value of the counter when `negative` was last right. */
  declare negativeVersion: number;
  constructor() {
    super(AbcDataType);
    this.negativeVersion = counter();
  }
}
ownsFields(AbcDataType, []);
AbcDataType.hasGc = false;
const freeData = AbcDataType.tp_dealloc!;
AbcDataType.tp_dealloc = (o) => {
  const data = o as PyAbcData;
  for (const set of [data.registry, data.cache, data.negative])
    for (const type of set) type.weakSets?.delete(set);
  freeData(o);
};

/** abc_invalidation_counter: raised by each registration. */
const abcState = (): { counter: number } => moduleState('_abc', () => ({ counter: 0 }));
const counter = (): number => abcState().counter;

function addWeakly(set: Set<PyType>, type: PyType): void {
  set.add(type);
  if (!isImmortal(type)) (type.weakSets ??= new Set()).add(set);
}
function clearWeakly(set: Set<PyType>): void {
  for (const type of set) type.weakSets?.delete(set);
  set.clear();
}

const [IMPL, ABSTRACT, SUBCLASSCHECK, SUBCLASSHOOK, SUBCLASSES, CLASS, FLAGS] = [
  '_abc_impl',
  '__abstractmethods__',
  '__subclasscheck__',
  '__subclasshook__',
  '__subclasses__',
  '__class__',
  '__abc_tpflags__',
].map((name) => staticStr(name)) as [PyStr, PyStr, PyStr, PyStr, PyStr, PyStr, PyStr];

function dataOf(self: PyObject): PyAbcData {
  const found = self instanceof PyType ? lookupType(self, IMPL) : null;
  if (!(found instanceof PyAbcData)) raise('TypeError', '_abc_impl is set to a wrong type');
  return found;
}

// --- _abc_init --------------------------------------------------------------------------------------------------------------------------

function* initSteps(self: PyType): Steps<PyObject> {
  yield* abstractMethodsSteps(self);
  const data = new PyAbcData();
  try {
    if (setAttr(self, IMPL, data) === SUSPENDED) yield;
  } finally {
    decref(data);
  }
  takeFlags(self);
  return newNone();
}

/** `__abc_tpflags__` of collections.abc says which patterns the class matches. */
function takeFlags(self: PyType): void {
  const flags = self.namespace.getStr(FLAGS);
  if (!(flags instanceof PyInt)) return;
  const value = Number(flags.value) & 0x60;
  if (value === 0x60) {
    raise('TypeError', '__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING');
  }
  self.namespace.deleteStr(FLAGS);
  if (value !== 0) self.collection = value === 0x20 ? 'sequence' : 'mapping';
}

/** compute_abstract_methods. */
function* abstractMethodsSteps(self: PyType): Steps<void> {
  const names = new PySet(FrozenSetType);
  try {
    const { keys, values } = self.namespace;
    const own = keys.map((key, i) => [key, values[i]] as const).filter(([key]) => key !== null);
    for (const pair of own) for (const o of pair) o!.refcnt++;
    try {
      for (const [key, value] of own) {
        if (yield* isAbstractSteps(value!)) yield* addSteps(names, key!);
      }
    } finally {
      for (const pair of own) decrefAll(pair as unknown as PyObject[]);
    }
    for (const base of self.bases) yield* inheritedSteps(self, base, names);
    if (setAttr(self, ABSTRACT, names) === SUSPENDED) yield;
  } finally {
    decref(names);
  }
}

function* inheritedSteps(self: PyType, base: PyObject, names: PySet): Steps<void> {
  let inherited = getAttrOptional(base, ABSTRACT);
  if (inherited === SUSPENDED) inherited = (yield) as PyObject | null;
  if (inherited === null) return;
  try {
    yield* eachSteps(inherited, function* (key) {
      let value = getAttrOptional(self, key as PyStr);
      if (value === SUSPENDED) value = (yield) as PyObject | null;
      if (value === null) return;
      try {
        if (yield* isAbstractSteps(value)) yield* addSteps(names, key);
      } finally {
        decref(value);
      }
    });
  } finally {
    decref(inherited);
  }
}

function* isAbstractSteps(value: PyObject): Steps<boolean> {
  let answer = isAbstractMethod(value);
  if (answer === SUSPENDED) answer = (yield) as PyObject;
  decref(answer);
  return answer === True;
}

// --- registration -----------------------------------------------------------------------------------------------------------------------

function* registerSteps(self: PyType, subclass: PyObject): Steps<PyObject> {
  if (!(subclass instanceof PyType)) raise('TypeError', 'Can only register classes');
  if (yield* subclassCheckSteps(subclass, self)) return incref(subclass);
  if (yield* subclassCheckSteps(self, subclass))
    raise('RuntimeError', 'Refusing to create an inheritance cycle');
  addWeakly(dataOf(self).registry, subclass);
  abcState().counter++;
  if (subclass.isHeapType) {
    const kind = self.mro.find((t) => t.collection !== null)?.collection ?? null;
    if (kind !== null) subclass.collection = kind;
  }
  return incref(subclass);
}

// --- checks -----------------------------------------------------------------------------------------------------------------------------

function* instanceCheckSteps(self: PyType, instance: PyObject): Steps<PyObject> {
  const data = dataOf(self);
  const { type } = instance;
  let subclass: PyObject = incref(type as PyObject);
  const ownClass = lookupType(type, CLASS);
  // `__class__` is asked only where it may lie.
  if (type.isHeapType && ownClass !== null && !isPlainClass(ownClass)) {
    decref(subclass);
    const claimed = getAttr(instance, CLASS);
    subclass = claimed === SUSPENDED ? ((yield) as PyObject) : claimed;
  }
  try {
    if (data.cache.has(subclass as PyType)) return newBool(true);
    if (subclass === type) {
      if (data.negativeVersion === counter() && data.negative.has(type)) return newBool(false);
      return yield* askSteps(self, type);
    }
    const answer = yield* askSteps(self, subclass);
    if (yield* truthSteps(answer)) return answer;
    decref(answer);
    return yield* askSteps(self, type);
  } finally {
    decref(subclass);
  }
}
const isPlainClass = (descr: PyObject): boolean => descr.type.name === 'getset_descriptor';

/** `self.__subclasscheck__(subclass)`. New reference. */
function* askSteps(self: PyType, subclass: PyObject): Steps<PyObject> {
  let check = getAttr(self, SUBCLASSCHECK);
  if (check === SUSPENDED) check = (yield) as PyObject;
  try {
    const answer = callObject(check, [subclass]);
    return answer === SUSPENDED ? yield : answer;
  } finally {
    decref(check);
  }
}

function subclassCheck(self: PyType, subclass: PyObject): MaySuspend {
  if (!(subclass instanceof PyType)) raise('TypeError', 'issubclass() arg 1 must be a class');
  const data = dataOf(self);
  if (data.cache.has(subclass)) return newBool(true);
  if (data.negativeVersion < counter()) {
    clearWeakly(data.negative);
    data.negativeVersion = counter();
  } else if (data.negative.has(subclass)) return newBool(false);
  return suspendSteps(searchSteps(self, subclass, data), [self, subclass]);
}

function* searchSteps(self: PyType, subclass: PyType, data: PyAbcData): Steps<PyObject> {
  const found = yield* isSubclassSteps(self, subclass, data);
  addWeakly(found ? data.cache : data.negative, subclass);
  return newBool(found);
}

function* isSubclassSteps(self: PyType, subclass: PyType, data: PyAbcData): Steps<boolean> {
  let hook = getAttr(self, SUBCLASSHOOK);
  if (hook === SUSPENDED) hook = (yield) as PyObject;
  let answer: PyObject;
  try {
    const called = callObject(hook, [subclass]);
    answer = called === SUSPENDED ? ((yield) as PyObject) : called;
  } finally {
    decref(hook);
  }
  decref(answer);
  if (answer === True) return true;
  if (answer !== NotImplemented) {
    if (!(answer instanceof PyInt) || answer.value !== 0)
      raise('AssertionError', '__subclasshook__ must return either False, True, or NotImplemented');
    return false;
  }
  if (isSubtype(subclass, self)) return true;
  for (const registered of [...data.registry])
    if (yield* heldCheckSteps(subclass, registered)) return true;
  const subclasses = yield* subclassesSteps(self);
  try {
    for (const one of subclasses.items) if (yield* subclassCheckSteps(subclass, one)) return true;
  } finally {
    decref(subclasses);
  }
  return false;
}

/** A registered class may die while it is asked. */
function* heldCheckSteps(subclass: PyType, registered: PyType): Steps<boolean> {
  registered.refcnt++;
  try {
    return yield* subclassCheckSteps(subclass, registered);
  } finally {
    decref(registered);
  }
}

function* subclassesSteps(self: PyType): Steps<PyList> {
  let ask = getAttr(self, SUBCLASSES);
  if (ask === SUSPENDED) ask = (yield) as PyObject;
  let list = callObject(ask, []);
  decref(ask);
  if (list === SUSPENDED) list = (yield) as PyObject;
  if (!isSubtype(list.type, ListType)) {
    decref(list);
    raise('TypeError', '__subclasses__() must return a list');
  }
  return list as PyList;
}

// --- for tests and tools ----------------------------------------------------------------------------------------------------------------

function* setOf(types: ReadonlySet<PyType>): Steps<PyObject> {
  const set = new PySet();
  for (const type of types) yield* addSteps(set, type);
  return set;
}
/** Simplified: the sets hold the classes, not weak references to them. */
function* dumpSteps(self: PyObject): Steps<PyObject> {
  const data = dataOf(self);
  return newTuple([
    yield* setOf(data.registry),
    yield* setOf(data.cache),
    yield* setOf(data.negative),
    newInt(data.negativeVersion),
  ]);
}

const definition: ModuleDefinition = {
  name: '_abc',
  source: 'CPython 3.13 Modules/_abc.c',
  doc: 'Module contains faster C implementation of abc.ABCMeta',
  functions: [
    method('get_cache_token', '($module, /)', () => newInt(counter())),
    method('_abc_init', '($module, self, /)', (self: PyType) =>
      suspendSteps(initSteps(self), [self]),
    ),
    method('_abc_register', '($module, self, subclass, /)', (self: PyType, subclass: PyObject) =>
      suspendSteps(registerSteps(self, subclass), [self, subclass]),
    ),
    method(
      '_abc_instancecheck',
      '($module, self, instance, /)',
      (self: PyType, instance: PyObject) => {
        const data = dataOf(self);
        const { type } = instance;
        if (!type.isHeapType && data.cache.has(type)) return newBool(true);
        return suspendSteps(instanceCheckSteps(self, instance), [self, instance]);
      },
    ),
    method('_abc_subclasscheck', '($module, self, subclass, /)', subclassCheck),
    method('_reset_registry', '($module, self, /)', (self: PyObject) => {
      clearWeakly(dataOf(self).registry);
      return newNone();
    }),
    method('_reset_caches', '($module, self, /)', (self: PyObject) => {
      clearWeakly(dataOf(self).cache);
      clearWeakly(dataOf(self).negative);
      return newNone();
    }),
    method('_get_dump', '($module, self, /)', (self: PyObject) =>
      suspendSteps(dumpSteps(self), [self]),
    ),
  ],
};

export function abcModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
