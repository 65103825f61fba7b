// `list[int]`: types.GenericAlias. CPython 3.13 Objects/genericaliasobject.c. Type variables are in
// generic-parameters.ts.

import { callObject } from './calls.ts';
import { callSpecial } from './special-call.ts';
import { genericGetAttr, getAttr, getAttrOptional, setAttr } from './attributes.ts';
import { moduleOf } from './base-object.ts';
import { richCompare } from './compare.ts';
import { decref, EQ, incref, NE, PyType, xdecref, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { PyList } from './list.ts';
import { raise, Raised } from './raise.ts';
import { Ellipsis, newBool, newNotImplemented, None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, suspendThen, type MaySuspend, type Steps } from './suspend.ts';
import { reprSteps } from './text.ts';
import { newTuple, PyTuple, tupleOf, TupleType } from './tuple.ts';
import { makeParametersSteps, substituteSteps } from './generic-parameters.ts';
import { hashTupleOf, hashTupleSteps } from './tuple-hash.ts';
import { hashesQuickly } from './set.ts';
import { method, type NativeFunction } from './native.ts';
import { newUnion } from './union-type.ts';

export const GenericAliasType = newStaticType('GenericAlias', {
  module: 'types',
  isBaseType: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 48,
});

export class PyGenericAlias extends PyNative {
  declare origin: PyObject;
  declare args: PyObject;
  /** `__parameters__`, once somebody asked. Owned. */
  parameters: PyTuple | null = null;
  /** Written with a star: `__unpacked__`. */
  declare readonly starred: boolean;
  /** Borrows `origin`; steals `args`, a tuple. */
  constructor(origin: PyObject, args: PyTuple, type: PyType = GenericAliasType, starred = false) {
    super(type);
    this.starred = starred;
    this.origin = incref(origin);
    this.args = args;
  }
}
ownsFields(GenericAliasType, ['origin', 'args', 'parameters']);

/** `origin[item]`. Borrows both. */
export function newGenericAlias(origin: PyObject, item: PyObject, type?: PyType): PyGenericAlias {
  return new PyGenericAlias(
    origin,
    item instanceof PyTuple ? (incref(item) as PyTuple) : tupleOf([item]),
    type,
  );
}

/** The `__class_getitem__` of built-in classes. */
export function classGetItem(type: PyObject, item: PyObject): PyObject {
  return newGenericAlias(type, item);
}

/** ga_repr_item: classes by their qualified name, everything else by its repr. */
export function* argumentRepr(o: PyObject): Steps<string> {
  if (o === Ellipsis) return '...';
  if (!(o instanceof PyType)) {
    const named = yield* qualifiedNameSteps(o);
    return named ?? (yield* reprSteps(o));
  }
  const module = moduleOf(o);
  return module === 'builtins' || module === null ? o.qualname : `${module}.${o.qualname}`;
}

const ORIGIN = staticStr('__origin__');
const QUALNAME = staticStr('__qualname__');
const MODULE = staticStr('__module__');
function* optionalSteps(o: PyObject, name: PyStr): Steps<PyObject | null> {
  const found = getAttrOptional(o, name);
  return found === SUSPENDED ? ((yield) as PyObject | null) : found;
}
/** `module.qualname` of what looks like a class; null if it does not. */
function* qualifiedNameSteps(o: PyObject): Steps<string | null> {
  if (o instanceof PyGenericAlias) return null;
  const origin = yield* optionalSteps(o, ORIGIN);
  if (origin !== null) {
    decref(origin);
    return null;
  }
  const qualname = yield* optionalSteps(o, QUALNAME);
  const module = qualname === null ? null : yield* optionalSteps(o, MODULE);
  try {
    if (!(qualname instanceof PyStr) || module === null || module === None) return null;
    if (!(module instanceof PyStr) || module.value === 'builtins') return qualname.value;
    return `${module.value}.${qualname.value}`;
  } finally {
    xdecref(qualname);
    xdecref(module);
  }
}

GenericAliasType.tp_repr = (o) => suspendSteps(aliasReprSteps(o as PyGenericAlias), [o]);
function* aliasReprSteps(alias: PyGenericAlias): Steps<PyObject> {
  const texts: string[] = [];
  for (const arg of (alias.args as PyTuple).items) {
    texts.push(arg instanceof PyList ? yield* listRepr(arg) : yield* argumentRepr(arg));
  }
  const star = alias.starred ? '*' : '';
  return newStr(
    `${star}${yield* argumentRepr(alias.origin)}[${texts.length === 0 ? '()' : texts.join(', ')}]`,
  );
}

/** ga_repr_items_list: arguments for a ParamSpec. */
function* listRepr(list: PyList): Steps<string> {
  const texts: string[] = [];
  for (const item of list.items.slice()) texts.push(yield* argumentRepr(item));
  return `[${texts.join(', ')}]`;
}

const ORIG_CLASS = staticStr('__orig_class__');

GenericAliasType.tp_call = (o, args, kwnames): MaySuspend => {
  const made = callObject((o as PyGenericAlias).origin, args, kwnames);
  const finish = (result: PyObject): MaySuspend =>
    suspendSteps(noteOrigin(result, o), [o, ...args]);
  return made === SUSPENDED ? suspendThen(finish, [o, ...args]) : finish(made);
};

/** set_orig_class: the instance knows the alias, if it takes attributes. Steals `made`, gives it. */
function* noteOrigin(made: PyObject, alias: PyObject): Steps<PyObject> {
  try {
    if (setAttr(made, ORIG_CLASS, alias) === SUSPENDED) yield;
  } catch (error) {
    const problem = error instanceof Raised ? error.exception : null;
    if (problem === null || !(problem.isA('AttributeError') || problem.isA('TypeError'))) {
      decref(made);
      throw error;
    }
    decref(problem);
  }
  return made;
}
GenericAliasType.tp_hash = (o) => {
  const { origin, args } = o as PyGenericAlias;
  const parts = [origin, args];
  return parts.every((part) => hashesQuickly(part))
    ? hashTupleOf(parts)
    : suspendSteps(hashTupleSteps(parts), [o]);
};
GenericAliasType.nb_or = newUnion;
/** `*list[int]`: one item, the alias unpacked. */
GenericAliasType.tp_iter = (o) => {
  const { origin, args } = o as PyGenericAlias;
  const unpacked = new PyGenericAlias(origin, incref(args) as PyTuple, GenericAliasType, true);
  const items = newTuple([unpacked]);
  const it = items.type.tp_iter!(items);
  decref(items);
  return it;
};
GenericAliasType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyGenericAlias) || (op !== EQ && op !== NE)) return newNotImplemented();
  if ((a as PyGenericAlias).starred !== b.starred) return newBool(op === NE);
  const left = tupleOf([(a as PyGenericAlias).origin, (a as PyGenericAlias).args]);
  const right = tupleOf([b.origin, b.args]);
  const result = richCompare(left, right, op);
  decref(left);
  decref(right);
  return result;
};
GenericAliasType.mp_subscript = (o, item) =>
  suspendSteps(getItemSteps(o as PyGenericAlias, item), [o, item]);
function* getItemSteps(alias: PyGenericAlias, item: PyObject): Steps<PyObject> {
  const params = yield* parametersSteps(alias);
  const args = yield* substituteSteps(alias, alias.args as PyTuple, params, item);
  return new PyGenericAlias(alias.origin, args, GenericAliasType, alias.starred);
}

/** Borrowed. */
function* parametersSteps(alias: PyGenericAlias): Steps<PyTuple> {
  alias.parameters ??= yield* makeParametersSteps(alias.args as PyTuple);
  return alias.parameters;
}
function* parametersOfSteps(alias: PyGenericAlias): Steps<PyObject> {
  return incref(yield* parametersSteps(alias));
}

const noInstances = (name: string): NativeFunction =>
  method(`__${name}check__`, '($self, other, /)', () =>
    raise(
      'TypeError',
      `is${name === 'instance' ? name : 'subclass'}() argument 2 cannot be a parameterized generic`,
    ),
  );

const OWN = new Set([
  '__bases__',
  '__origin__',
  '__args__',
  '__parameters__',
  '__mro_entries__',
  '__instancecheck__',
  '__subclasscheck__',
  '__class__',
  '__reduce__',
  '__unpacked__',
  '__typing_unpacked_tuple_args__',
  '__mro_entries__',
  '__reduce_ex__',
  '__copy__',
  '__deepcopy__',
]);
/** Everything else is asked of the origin. */
GenericAliasType.tp_getattro = (o, name) => {
  if (OWN.has(name.value)) {
    return genericGetAttr(o, name);
  }
  return getAttr((o as PyGenericAlias).origin, name);
};

/** What is the alias's own, not that of the class it stands for (attr_exceptions). */
const OWN_NAMES = [
  '__class__',
  '__bases__',
  '__origin__',
  '__args__',
  '__unpacked__',
  '__parameters__',
  '__typing_unpacked_tuple_args__',
  '__mro_entries__',
  '__reduce_ex__',
  '__reduce__',
  '__copy__',
  '__deepcopy__',
];
/** ga_dir: names of the class, then its own that are not among them. */
function* dirSteps(alias: PyGenericAlias): Steps<PyObject> {
  const names = (yield* specialDirSteps(alias.origin)) as PyList;
  const known = new Set(names.items.map((name) => (name as PyStr).value));
  for (const name of OWN_NAMES) {
    if (known.has(name)) continue;
    const text = newStr(name);
    names.append(text);
    decref(text);
  }
  return names;
}
/** `type(o).__dir__(o)` of a class. New reference. */
function* specialDirSteps(o: PyObject): Steps<PyObject> {
  const found = callSpecial(o, DIR);
  return found === SUSPENDED ? ((yield) as PyObject) : found;
}
const DIR = staticStr('__dir__');

describeType(GenericAliasType, {
  source: 'Objects/genericaliasobject.c',
  methods: [
    noInstances('instance'),
    noInstances('subclass'),
    method('__reduce__', '($self, /)', (self: PyGenericAlias) =>
      newTuple([incref(GenericAliasType), tupleOf([self.origin, self.args])]),
    ),
    method('__dir__', '($self, /)', (self: PyGenericAlias) => suspendSteps(dirSteps(self), [self])),
    method('__mro_entries__', '($self, bases, /)', (self: PyGenericAlias) =>
      newTuple([incref(self.origin)]),
    ),
  ],
  getsets: [
    { name: '__origin__', get: (self: PyGenericAlias) => incref(self.origin) },
    { name: '__args__', get: (self: PyGenericAlias) => incref(self.args) },
    {
      name: '__parameters__',
      get: (self: PyGenericAlias) => suspendSteps(parametersOfSteps(self), [self]),
    },
    {
      name: '__typing_unpacked_tuple_args__',
      get: (self: PyGenericAlias) =>
        incref(self.starred && self.origin === TupleType ? self.args : None),
    },
    { name: '__unpacked__', get: (self: PyGenericAlias) => newBool(self.starred) },
  ],
});
GenericAliasType.tp_new = (type, args) => {
  if (args.length !== 2)
    raise('TypeError', `GenericAlias expected 2 arguments, got ${args.length}`);
  return newGenericAlias(args[0]!, args[1]!, type);
};
