// The class ast.AST: what every node can do. CPython 3.13 Python/Python-ast.c (ast_type_init, ast_type_reduce, ast_type_replace).

import { getAttrOptional, setAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { PyDict } from '../../objects/dict.ts';
import { PyGenericAlias } from '../../objects/generic-alias.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { newList } from '../../objects/list.ts';
import { method } from '../../objects/native.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { genericDictGetSet } from '../../objects/class-layout.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { newTuple } from '../../objects/tuple.ts';
import { PyUnion } from '../../objects/union-type.ts';
import { warnSteps } from '../../vm/warn.ts';
import { astClass } from './classes.ts';

export const AstType = newStaticType('AST', {
  module: 'ast',
  isBaseType: true,
  hasDict: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 32,
});

export class PyAstNode extends PyNative {
  override dict: PyDict | null = new PyDict();
}
ownsFields(AstType, ['dict']);
AstType.tp_new = (type) => new PyAstNode(type);

const FIELDS = staticStr('_fields');
const ATTRIBUTES = staticStr('_attributes');
const FIELD_TYPES = staticStr('_field_types');

/** Items of a class attribute that is a sequence; [] if there is none. New references. */
function* sequenceSteps(type: PyType, name: PyStr): Steps<PyObject[]> {
  let found = getAttrOptional(type, name);
  if (found === SUSPENDED) found = (yield) as PyObject | null;
  if (found === null) return [];
  try {
    return yield* toArraySteps(found);
  } finally {
    decref(found);
  }
}

AstType.tp_init = (o, args, kwnames) =>
  suspendSteps(initSteps(o, args, kwnames ?? []), [o, ...args]);

function* initSteps(
  o: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[],
): Steps<void> {
  const fields = yield* sequenceSteps(o.type, FIELDS);
  try {
    const count = args.length - kwnames.length;
    if (fields.length < count)
      raise(
        'TypeError',
        `${o.type.name} constructor takes at most ${fields.length} positional argument${fields.length === 1 ? '' : 's'}`,
      );
    const missing = fields.map((f) => (f as PyStr).value);
    for (let i = 0; i < count; i++) {
      if (setAttr(o, fields[i] as PyStr, args[i]!) === SUSPENDED) yield;
      missing[i] = '';
    }
    for (const [i, name] of kwnames.entries()) {
      const at = fields.findIndex((f) => (f as PyStr).value === name.value);
      if (at < 0) yield* unexpectedSteps(o, name);
      else if (missing[at] === '')
        raise(
          'TypeError',
          `${o.type.name} got multiple values for argument ${yield* reprSteps(name)}`,
        );
      else missing[at] = '';
      if (setAttr(o, name, args[count + i]!) === SUSPENDED) yield;
    }
    for (const name of missing) if (name !== '') yield* defaultSteps(o, name);
  } finally {
    decrefAll(fields);
  }
}

function* unexpectedSteps(o: PyObject, name: PyStr): Steps<void> {
  const attributes = yield* sequenceSteps(o.type, ATTRIBUTES);
  const known = attributes.some((a) => a instanceof PyStr && a.value === name.value);
  decrefAll(attributes);
  if (known) return;
  yield* warnSteps(
    'DeprecationWarning',
    `${o.type.name}.__init__ got an unexpected keyword argument ${yield* reprSteps(name)}. ` +
      'Support for arbitrary keyword arguments is deprecated and will be removed in Python 3.15.',
  );
}

/** A field that was not given: lists are empty, contexts are Load, optional ones None (on the class); the rest is missed. */
function* defaultSteps(o: PyObject, field: string): Steps<void> {
  let types = getAttrOptional(o.type, FIELD_TYPES);
  if (types === SUSPENDED) types = (yield) as PyObject | null;
  if (types === null) return;
  const name = newStr(field);
  try {
    const type = types instanceof PyDict ? types.getStr(name) : null;
    if (type === null)
      return yield* warnSteps(
        'DeprecationWarning',
        `Field ${yield* reprSteps(name)} is missing from ${o.type.name}._field_types. This will become an error in Python 3.15.`,
      );
    if (type instanceof PyUnion) return;
    let value: PyObject | null = null;
    if (type instanceof PyGenericAlias) value = newList([]);
    else if (type === astClass('expr_context')) {
      const made = callObject(astClass('Load')!, []);
      value = made === SUSPENDED ? ((yield) as PyObject) : made;
    }
    if (value === null)
      return yield* warnSteps(
        'DeprecationWarning',
        `${o.type.name}.__init__ missing 1 required positional argument: ${yield* reprSteps(name)}. ` +
          'This will become an error in Python 3.15.',
      );
    try {
      if (setAttr(o, name, value) === SUSPENDED) yield;
    } finally {
      decref(value);
    }
  } finally {
    decref(name);
    decref(types);
  }
}

/**
 * ast_type_reduce: None as argument for each field as far as they are there, so that the class does not complain of what is missing; the dict,
 * with the fields, as state: a node may be reached from its own fields.
 */
function* reduceSteps(o: PyObject): Steps<PyObject> {
  const fields = yield* sequenceSteps(o.type, FIELDS);
  const state = new PyDict();
  if ((o.dict ?? null) !== null) state.copyFrom(o.dict!);
  const missing = fields.findIndex((field) => state.getStr(field as PyStr) === null);
  const count = missing < 0 ? fields.length : missing;
  decrefAll(fields);
  const args = Array.from({ length: count }, () => newNone());
  return newTuple([incref(o.type), newTuple(args), state]);
}

describeType(AstType, {
  source: 'CPython 3.13 Python/Python-ast.c',
  methods: [method('__reduce__', '($self, /)', (o: PyObject) => suspendSteps(reduceSteps(o), [o]))],
  getsets: [genericDictGetSet],
  attributes: {
    _fields: () => newTuple([]),
    _attributes: () => newTuple([]),
    __match_args__: () => newTuple([]),
  },
});
