// `int | str`: types.UnionType. CPython 3.13 Objects/unionobject.c.

import { chargeItems } from './charge.ts';
import { binaryOp } from './number-ops.ts';
import { argumentRepr, PyGenericAlias } from './generic-alias.ts';
import { makeParametersSteps, substituteSteps } from './generic-parameters.ts';
import { instanceCheckSteps, subclassCheckSteps } from './instance-check.ts';
import { method } from './native.ts';
import { equalSteps } from './compare.ts';
import { decref, EQ, incref, NE, PyType, type CompareOp, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented, NoneType, None } from './singletons.ts';
import { FrozenSetType, PySet, updateSteps } from './set.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';
import type { PyTuple } from './tuple.ts';
import { tupleOf } from './tuple.ts';

export const UnionType = newStaticType('UnionType', {
  module: 'types',
  hasGc: true,
  basicSize: 40,
});

export class PyUnion extends PyNative {
  /** Owned; at least two, no union among them. */
  declare readonly args: PyTuple;
  /** `__parameters__`, once somebody asked. Owned. */
  parameters: PyTuple | null = null;
  /** Steals `args`. */
  constructor(args: PyTuple) {
    super(UnionType);
    this.args = args;
  }
}
ownsFields(UnionType, ['args', 'parameters']);

/** `a | b` of classes; NotImplemented if one is no class, None, alias or union. */
export function newUnion(a: PyObject, b: PyObject): MaySuspend {
  if (!isUnionable(a) || !isUnionable(b)) return newNotImplemented();
  const [left, right] = [membersOf(a), membersOf(b)];
  if (left.some(isAlias) && right.some(isAlias))
    return suspendSteps(unionOfAliasesSteps(left, right), [a, b]);
  const members = left.slice();
  for (const member of right) if (!members.includes(member)) members.push(member);
  return unionOf(members);
}

/** flatten_args. */
function membersOf(o: PyObject): readonly PyObject[] {
  if (!(o instanceof PyUnion)) return [o === None ? NoneType : o];
  chargeItems(o.args.items.length);
  return o.args.items;
}

const isAlias = (o: PyObject): boolean => o instanceof PyGenericAlias;

function unionOf(members: readonly PyObject[]): PyObject {
  return members.length === 1 ? incref(members[0]!) : new PyUnion(tupleOf(members));
}

/** dedup_and_flatten_args: aliases are the same if they are equal. */
function* unionOfAliasesSteps(
  left: readonly PyObject[],
  right: readonly PyObject[],
): Steps<PyObject> {
  const members = left.slice();
  for (const member of right) {
    let known = members.includes(member);
    for (let i = 0; !known && isAlias(member) && i < members.length; i++)
      if (isAlias(members[i]!)) known = yield* equalSteps(members[i]!, member);
    if (!known) members.push(member);
  }
  return unionOf(members);
}

function isUnionable(o: PyObject): boolean {
  return (
    o === None ||
    o instanceof PyType ||
    o instanceof PyGenericAlias ||
    o instanceof PyUnion ||
    (o.type.qualname === 'TypeAliasType' && o.type.module === 'typing')
  );
}

UnionType.nb_or = (a, b) => newUnion(a, b);

UnionType.tp_repr = (o) => suspendSteps(reprUnionSteps((o as PyUnion).args), [o]);
function* reprUnionSteps(args: PyTuple): Steps<PyObject> {
  const texts: string[] = [];
  for (const arg of args.items) {
    texts.push(arg === NoneType ? 'None' : yield* argumentRepr(arg));
  }
  return newStr(texts.join(' | '));
}

/** The members as a frozenset. */
function* memberSetSteps(union: PyUnion): Steps<PySet> {
  const set = new PySet(FrozenSetType);
  try {
    yield* updateSteps(set, union.args);
    return set;
  } catch (error) {
    decref(set);
    throw error;
  }
}

UnionType.tp_hash = (o) => suspendSteps(hashSteps(o as PyUnion), [o]);
function* hashSteps(union: PyUnion): Steps<number> {
  const set = yield* memberSetSteps(union);
  try {
    return FrozenSetType.tp_hash!(set) as number;
  } finally {
    decref(set);
  }
}

UnionType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyUnion) || (op !== EQ && op !== NE)) return newNotImplemented();
  return suspendSteps(compareSteps(a as PyUnion, b, op), [a, b]);
};
function* compareSteps(a: PyUnion, b: PyUnion, op: CompareOp): Steps<PyObject> {
  const left = yield* memberSetSteps(a);
  let right: PySet | null = null;
  try {
    right = yield* memberSetSteps(b);
    const result = FrozenSetType.tp_richcompare!(left, right, op);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    decref(left);
    if (right !== null) decref(right);
  }
}

function* parametersSteps(o: PyUnion): Steps<PyObject> {
  o.parameters ??= yield* makeParametersSteps(o.args);
  return incref(o.parameters);
}

UnionType.mp_subscript = (o, item) => suspendSteps(getItemSteps(o as PyUnion, item), [o, item]);
/** union_getitem: arguments put in place, then `|` from the left. */
function* getItemSteps(o: PyUnion, item: PyObject): Steps<PyObject> {
  o.parameters ??= yield* makeParametersSteps(o.args);
  const args = yield* substituteSteps(o, o.args, o.parameters, item);
  try {
    let result = incref(args.items[0]!);
    for (const arg of args.items.slice(1)) {
      let next: MaySuspend;
      try {
        next = binaryOp(NB_OR, result, arg);
        if (next === SUSPENDED) next = (yield) as PyObject;
      } finally {
        decref(result);
      }
      result = next;
    }
    return result;
  } finally {
    decref(args);
  }
}
const NB_OR = 7;

function* checkSteps(
  o: PyUnion,
  subject: PyObject,
  check: (subject: PyObject, cls: PyObject) => Steps<boolean>,
  fn: string,
): Steps<PyObject> {
  if (o.args.items.some((arg) => arg instanceof PyGenericAlias))
    raise('TypeError', `${fn}() argument 2 cannot be a parameterized generic`);
  for (const arg of o.args.items)
    if (arg instanceof PyType && (yield* check(subject, arg))) return newBool(true);
  return newBool(false);
}

describeType(UnionType, {
  source: 'CPython 3.13 Objects/unionobject.c',
  methods: [
    method('__instancecheck__', '($self, obj, /)', (o: PyUnion, obj: PyObject) =>
      suspendSteps(checkSteps(o, obj, instanceCheckSteps, 'isinstance'), [o, obj]),
    ),
    method('__subclasscheck__', '($self, cls, /)', (o: PyUnion, cls: PyObject) =>
      suspendSteps(checkSteps(o, cls, subclassCheckSteps, 'issubclass'), [o, cls]),
    ),
  ],
  getsets: [
    { name: '__args__', get: (o: PyUnion) => incref(o.args) },
    {
      name: '__parameters__',
      get: (o: PyUnion) => suspendSteps(parametersSteps(o), [o]),
    },
  ],
});
