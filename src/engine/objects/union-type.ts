// `int | str`: types.UnionType. CPython 3.13 Objects/unionobject.c.

import { chargeItems } from './charge.ts';
import { binaryOp } from './number-ops.ts';
import { argumentRepr, PyGenericAlias } from './generic-alias.ts';
import { makeParametersSteps, substituteSteps } from './generic-parameters.ts';
import { instanceCheckSteps, subclassCheckSteps } from './instance-check.ts';
import { method } from './native.ts';
import { hashOf } from './hash.ts';
import { decref, EQ, incref, NE, PyType, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise } from './raise.ts';
import { newBool, newNotImplemented, NoneType, None } from './singletons.ts';
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
export function newUnion(a: PyObject, b: PyObject): PyObject {
  if (!isUnionable(a) || !isUnionable(b)) return newNotImplemented();
  const members: PyObject[] = [];
  if (a instanceof PyUnion) chargeItems(a.args.items.length);
  for (const o of [a, b]) {
    for (const member of o instanceof PyUnion ? o.args.items : [o === None ? NoneType : o]) {
      if (!members.includes(member)) members.push(member);
    }
  }
  return members.length === 1 ? incref(members[0]!) : new PyUnion(tupleOf(members));
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

UnionType.tp_hash = (o) => {
  let hash = 0;
  for (const arg of (o as PyUnion).args.items) {
    const one = hashOf(arg);
    if (typeof one === 'number') hash ^= one;
  }
  return hash;
};

UnionType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyUnion) || (op !== EQ && op !== NE)) return newNotImplemented();
  const left = (a as PyUnion).args.items;
  const right = b.args.items;
  const equal = left.length === right.length && left.every((item) => right.includes(item));
  return newBool(equal === (op === EQ));
};

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
