// `type X[T] = ...`: TypeAliasType; and typing.Generic. CPython 3.13 Objects/typevarobject.c.

import { callObject } from './calls.ts';
import { newGenericAlias } from './generic-alias.ts';
import { callImportedSteps, importAttributeSteps } from './import-door.ts';
import { PyFunction } from './function.ts';
import { callNative, method } from './native.ts';
import { decref, decrefAll, incref, xdecref, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { PyStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import { newTuple, PyTuple } from './tuple.ts';
import { moduleOfCaller, TypeVarTupleType, unpackIterSteps, unpackSteps } from './type-params.ts';
import { newUnion } from './union-type.ts';

const SOURCE = 'CPython 3.13 Objects/typevarobject.c';
export const TypeAliasType = newStaticType('TypeAliasType', {
  module: 'typing',
  hasGc: true,
  basicSize: 64,
});

class PyTypeAlias extends PyNative {
  /** All owned. */
  declare readonly name: PyStr;
  declare readonly typeParams: PyObject | null;
  declare readonly computeValue: PyObject | null;
  declare value: PyObject | null;
  declare readonly module: PyObject | null;

  /** Takes its own references. */
  constructor(
    name: PyStr,
    typeParams: PyObject | null,
    computeValue: PyObject | null,
    value: PyObject | null,
    module: PyObject | null,
  ) {
    super(TypeAliasType);
    const own = <T extends PyObject>(o: T | null): T | null => (o === null ? null : incref(o));
    this.name = incref(name);
    this.typeParams = own(typeParams);
    this.computeValue = own(computeValue);
    this.value = own(value);
    this.module = own(module);
  }
}
ownsFields(TypeAliasType, ['name', 'typeParams', 'computeValue', 'value', 'module'], true);

/** INTRINSIC_TYPEALIAS: (name, type parameters or None, function). */
export function newTypeAliasOf(args: PyObject): PyObject {
  const [name, params, compute] = (args as PyTuple).items as [PyStr, PyObject, PyObject];
  const generic = params instanceof PyTuple && params.items.length > 0;
  return new PyTypeAlias(name, generic ? params : null, compute, null, null);
}

const newAlias = method(
  'typealias',
  '(name, value, *, type_params=<unrepresentable>)',
  (name: PyObject, value: PyObject, params?: PyObject) => {
    if (!(name instanceof PyStr))
      raise('TypeError', `typealias() argument 'name' must be str, not ${name.type.name}`);
    if (params !== undefined && !(params instanceof PyTuple))
      raise('TypeError', 'type_params must be a tuple');
    const generic = params instanceof PyTuple && params.items.length > 0 ? params : null;
    return new PyTypeAlias(name, generic, null, value, moduleOfCaller());
  },
);
TypeAliasType.tp_new = (_type, args, kwnames) =>
  callNative(newAlias, undefined, args, kwnames, 'typealias');
TypeAliasType.tp_repr = (o) => incref((o as PyTypeAlias).name);
TypeAliasType.nb_or = (a, b) => newUnion(a, b);
TypeAliasType.tp_iter = (o) => suspendSteps(unpackIterSteps(o), [o]);
TypeAliasType.mp_subscript = (o, item) => {
  if ((o as PyTypeAlias).typeParams === null)
    raise('TypeError', 'Only generic type aliases are subscriptable');
  return newGenericAlias(o, item);
};

function valueOf(alias: PyTypeAlias): MaySuspend {
  return alias.value !== null ? incref(alias.value) : suspendSteps(valueSteps(alias), [alias]);
}
function* valueSteps(alias: PyTypeAlias): Steps<PyObject> {
  const made = callObject(alias.computeValue!, []);
  const value = made === SUSPENDED ? ((yield) as PyObject) : made;
  xdecref(alias.value);
  alias.value = incref(value);
  return value;
}

/** A TypeVarTuple among parameters is unpacked. New reference to a tuple. */
function* unpackTypeVarTuplesSteps(params: PyTuple): Steps<PyObject> {
  if (params.items.every((p) => p.type !== TypeVarTupleType)) return incref(params);
  const items: PyObject[] = [];
  try {
    for (const p of params.items)
      items.push(p.type === TypeVarTupleType ? yield* unpackSteps(p) : incref(p));
  } catch (error) {
    decrefAll(items);
    throw error;
  }
  return newTuple(items);
}

function moduleOf(alias: PyTypeAlias): PyObject {
  if (alias.module !== null) return incref(alias.module);
  const f = alias.computeValue;
  return incref((f instanceof PyFunction ? f.module : null) ?? None);
}

describeType(TypeAliasType, {
  source: SOURCE,
  methods: [method('__reduce__', '($self, /)', (alias: PyTypeAlias) => incref(alias.name))],
  getsets: [
    { name: '__name__', get: (alias: PyTypeAlias) => incref(alias.name) },
    {
      name: '__parameters__',
      get: (alias: PyTypeAlias) =>
        alias.typeParams === null
          ? newTuple([])
          : suspendSteps(unpackTypeVarTuplesSteps(alias.typeParams as PyTuple), [alias]),
    },
    {
      name: '__type_params__',
      get: (alias: PyTypeAlias) =>
        alias.typeParams === null ? newTuple([]) : incref(alias.typeParams),
    },
    { name: '__value__', get: valueOf },
    { name: '__module__', get: moduleOf },
  ],
});

// ---- Generic ----

export const GenericType = newStaticType('Generic', {
  module: 'typing',
  isBaseType: true,
  basicSize: 16,
});
// PyType_FromSpec makes it: a class without a constructor of its own, which others have to be static to lack.
GenericType.inheritsNew = true;

/** `typing.fn(cls, *args, **kwargs)`. */
function* callGenericSteps(
  fn: string,
  cls: PyObject,
  args: readonly PyObject[],
  kwargs: readonly [PyStr, PyObject][],
): Steps<PyObject> {
  const target = yield* importAttributeSteps('typing', fn);
  try {
    const values = kwargs.map(([, value]) => value);
    const names = kwargs.length === 0 ? null : kwargs.map(([name]) => name);
    const result = callObject(target, [cls, ...args, ...values], names);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    decref(target);
  }
}

const generic = (name: string, fn: string): ReturnType<typeof method> =>
  method(
    name,
    '($type, *args, **kwargs)',
    (cls: PyObject, args: readonly PyObject[], kwargs: readonly [PyStr, PyObject][]) =>
      suspendSteps(callGenericSteps(fn, cls, args, kwargs), [
        cls,
        ...args,
        ...kwargs.map(([, value]) => value),
      ]),
    { class: true },
  );

describeType(GenericType, {
  source: SOURCE,
  methods: [
    generic('__class_getitem__', '_generic_class_getitem'),
    generic('__init_subclass__', '_generic_init_subclass'),
  ],
});

/** INTRINSIC_SUBSCRIPT_GENERIC: `Generic[params]` as a base of a class with type parameters. */
export function subscriptGeneric(params: PyObject): MaySuspend {
  return suspendSteps(subscriptGenericSteps(params as PyTuple), [params]);
}
function* subscriptGenericSteps(params: PyTuple): Steps<PyObject> {
  const unpacked = yield* unpackTypeVarTuplesSteps(params);
  try {
    return yield* callImportedSteps('typing', '_GenericAlias', [GenericType, unpacked]);
  } finally {
    decref(unpacked);
  }
}
