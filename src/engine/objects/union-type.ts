// `int | str`: types.UnionType. CPython 3.13 Objects/unionobject.c.

import { qualifiedName } from './base-object.ts';
import { PyGenericAlias } from './generic-alias.ts';
import { hashOf } from './hash.ts';
import { EQ, incref, NE, PyType, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { newBool, newNotImplemented, NoneType, None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr } from './str.ts';
import { suspendSteps, type Steps } from './suspend.ts';
import { reprSteps } from './text.ts';
import type { PyTuple } from './tuple.ts';
import { newTuple, tupleOf } from './tuple.ts';

export const UnionType = newStaticType('UnionType', {
  module: 'types',
  hasGc: true,
  basicSize: 40,
});

export class PyUnion extends PyNative {
  /** Owned; at least two, no union among them. */
  readonly args: PyTuple;
  /** Steals `args`. */
  constructor(args: PyTuple) {
    super(UnionType);
    this.args = args;
  }
}
ownsFields(UnionType, ['args']);

/** `a | b` of classes; NotImplemented if one is no class, None, alias or union. */
export function newUnion(a: PyObject, b: PyObject): PyObject {
  if (!isUnionable(a) || !isUnionable(b)) return newNotImplemented();
  const members: PyObject[] = [];
  for (const o of [a, b]) {
    for (const member of o instanceof PyUnion ? o.args.items : [o === None ? NoneType : o]) {
      if (!members.includes(member)) members.push(member);
    }
  }
  return members.length === 1 ? incref(members[0]!) : new PyUnion(tupleOf(members));
}

function isUnionable(o: PyObject): boolean {
  return o === None || o instanceof PyType || o instanceof PyGenericAlias || o instanceof PyUnion;
}

UnionType.nb_or = (a, b) => newUnion(a, b);

UnionType.tp_repr = (o) => suspendSteps(reprUnionSteps((o as PyUnion).args), [o]);
function* reprUnionSteps(args: PyTuple): Steps<PyObject> {
  const texts: string[] = [];
  for (const arg of args.items) {
    if (arg === NoneType) texts.push('None');
    else texts.push(arg instanceof PyType ? qualifiedName(arg) : yield* reprSteps(arg));
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

describeType(UnionType, {
  source: 'CPython 3.13 Objects/unionobject.c',
  getsets: [
    { name: '__args__', get: (o: PyUnion) => incref(o.args) },
    { name: '__parameters__', get: () => newTuple([]) },
  ],
});
