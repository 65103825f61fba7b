// functools.partial. CPython 3.13 Modules/_functoolsmodule.c (partial_new, partial_vectorcall, partial_repr, partial_setstate).

import { callObject } from '../../objects/calls.ts';
import { genericDictGetSet } from '../../objects/class-layout.ts';
import { moduleOf } from '../../objects/base-object.ts';
import { PyDict } from '../../objects/dict.ts';
import { classGetItem } from '../../objects/generic-alias.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, xdecref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { guardedRepr } from '../../objects/sequence-repr.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { PyStr } from '../../objects/str.ts';
import { holdArguments, SUSPENDED, suspendThen, type MaySuspend } from '../../objects/suspend.ts';
import { reprSteps, strSteps } from '../../objects/text.ts';
import { newTuple, PyTuple, TupleType, tupleOf } from '../../objects/tuple.ts';
import { warn } from '../warn.ts';

export const PartialType = newStaticType('partial', {
  module: 'functools',
  dotted: true,
  isBaseType: true,
  hasGc: true,
  hasDict: true,
  hasWeakrefs: true,
  basicSize: 64,
  doc: 'Create a new function with partial application of the given arguments\nand keywords.',
});

class PyPartial extends PyNative {
  /** All owned. */
  declare func: PyObject;
  declare args: PyTuple;
  declare keywords: PyDict;
  /** Steals all three. */
  constructor(type: PyType, func: PyObject, args: PyTuple, keywords: PyDict) {
    super(type);
    this.func = func;
    this.args = args;
    this.keywords = keywords;
  }
}
ownsFields(PartialType, ['func', 'args', 'keywords', 'dict'], true);

PartialType.tp_new = (type, args, kwnames) => {
  const given = args.length - (kwnames?.length ?? 0);
  if (given < 1) raise('TypeError', "type 'partial' takes at least one argument");
  let func = args[0]!;
  if (func.type.tp_call === null) raise('TypeError', 'the first argument must be callable');
  let before: readonly PyObject[] = [];
  const keywords = new PyDict();
  // A partial of a partial without attributes of its own is one partial.
  if (func.type.tp_call === callPartial && func.dict === null) {
    const inner = func as PyPartial;
    before = inner.args.items;
    keywords.copyFrom(inner.keywords);
    func = inner.func;
  }
  kwnames?.forEach((name, i) => keywords.setStr(name, args[given + i]!));
  return new PyPartial(type, incref(func), tupleOf([...before, ...args.slice(1, given)]), keywords);
};

function callPartial(
  f: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): MaySuspend {
  const self = f as PyPartial;
  const own = self.args.items;
  if (self.keywords.used === 0) {
    return callObject(self.func, own.length === 0 ? args : [...own, ...args], kwnames);
  }
  const given = args.length - (kwnames?.length ?? 0);
  const names: PyStr[] = [];
  const values: PyObject[] = [];
  const { keys, values: bound } = self.keywords;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === null) continue;
    if (!(keys[i] instanceof PyStr)) raise('TypeError', 'keywords must be strings');
    names.push(keys[i] as PyStr);
    values.push(bound[i]!);
  }
  kwnames?.forEach((name, i) => {
    const at = names.findIndex((n) => n.value === name.value);
    if (at >= 0) values[at] = args[given + i]!;
    else {
      names.push(name);
      values.push(args[given + i]!);
    }
  });
  // The call may outlive the partial: what it was made of stays.
  const held = [self.func, self.args, self.keywords];
  for (const o of held) o.refcnt++;
  let result: MaySuspend;
  try {
    result = callObject(self.func, [...own, ...args.slice(0, given), ...values], names);
  } finally {
    for (const o of held) decref(o);
  }
  if (result !== SUSPENDED || names.length === 0) return result;
  // Keywords: _PyObject_MakeTpCall, a copy of the dict, _PyStack_UnpackDict.
  holdArguments([...args.slice(0, given), ...values]);
  return holdArguments([...own, ...args.slice(0, given), ...values]);
}
PartialType.tp_call = callPartial;

PartialType.tp_descr_get = (descr, obj) => {
  if (obj === null || obj === None) return incref(descr);
  const warned = warn(
    'FutureWarning',
    'functools.partial will be a method descriptor in future Python versions; ' +
      'wrap it in staticmethod() if you want to preserve the old behavior',
  );
  return warned === SUSPENDED ? suspendThen(() => incref(descr), [descr]) : incref(descr);
};

PartialType.tp_repr = (o) => {
  const self = o as PyPartial;
  return guardedRepr(o, '...', function* () {
    const texts = [yield* reprSteps(self.func)];
    for (const arg of self.args.items) texts.push(yield* reprSteps(arg));
    const { keys, values } = self.keywords;
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === null) continue;
      texts.push(`${yield* strSteps(keys[i]!)}=${yield* reprSteps(values[i]!)}`);
    }
    return `${moduleOf(o.type)}.${o.type.qualname}(${texts.join(', ')})`;
  });
};

function setState(self: PyPartial, state: PyObject): PyObject {
  const [func, args, keywords, dict] = state instanceof PyTuple ? state.items : [];
  if (
    func === undefined ||
    dict === undefined ||
    (state as PyTuple).items.length !== 4 ||
    func.type.tp_call === null ||
    !(args instanceof PyTuple) ||
    !(keywords === None || keywords instanceof PyDict)
  ) {
    raise('TypeError', 'invalid partial state');
  }
  const old = [self.func, self.args, self.keywords, self.dict];
  self.func = incref(func);
  self.args = args.type === TupleType ? incref(args) : tupleOf(args.items);
  self.keywords = copyKeywords(keywords!);
  self.dict = dict === None ? null : (incref(dict) as PyDict);
  for (const o of old) xdecref(o);
  return newNone();
}

function copyKeywords(keywords: PyObject): PyDict {
  if (keywords instanceof PyDict && !keywords.type.isHeapType) return incref(keywords);
  const copy = new PyDict();
  if (keywords instanceof PyDict) copy.copyFrom(keywords);
  return copy;
}

describeType(PartialType, {
  source: 'CPython 3.13 Modules/_functoolsmodule.c',
  methods: [
    method('__reduce__', '($self, /)', (self: PyPartial) =>
      newTuple([
        incref(self.type),
        tupleOf([self.func]),
        tupleOf([self.func, self.args, self.keywords, self.dict ?? None]),
      ]),
    ),
    method('__setstate__', '($self, state, /)', setState),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
  getsets: [
    {
      name: 'func',
      get: (self: PyPartial) => incref(self.func),
      set: readOnly,
      doc: 'function object to use in future partial calls',
    },
    {
      name: 'args',
      get: (self: PyPartial) => incref(self.args),
      set: readOnly,
      doc: 'tuple of arguments to future partial calls',
    },
    {
      name: 'keywords',
      get: (self: PyPartial) => incref(self.keywords),
      set: readOnly,
      doc: 'dictionary of keyword arguments to future partial calls',
    },
    genericDictGetSet,
  ],
});

function readOnly(): never {
  return raise('AttributeError', 'readonly attribute');
}
