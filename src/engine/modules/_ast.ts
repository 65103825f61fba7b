// _ast: the classes of the nodes. CPython 3.13 Python/Python-ast.c (astmodule_exec).

import { PyDict } from '../objects/dict.ts';
import { newGenericAlias } from '../objects/generic-alias.ts';
import { IntType, newInt } from '../objects/int.ts';
import { decref, incref, isInstance, type PyObject, type PyType } from '../objects/object.ts';
import { ListType } from '../objects/list.ts';
import { None, NoneType } from '../objects/singletons.ts';
import { ObjectType, TypeType } from '../objects/static-type.ts';
import { internName, newStr, staticStr, StrType, type PyStr } from '../objects/str.ts';
import type { StepsFrame } from '../objects/suspend.ts';
import { takePendingFrame } from '../objects/suspend.ts';
import { newTuple } from '../objects/tuple.ts';
import { newUnion } from '../objects/union-type.ts';
import { EngineBug } from '../base/assert.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { AstState, astState, rememberAst } from './ast/classes.ts';
import { setAstDoor } from './ast/door.ts';
import { AstType, PyAstNode } from './ast/node-class.ts';
import { treeToObjectSteps } from './ast/to-object.ts';
import { objectToTreeSteps } from './ast/to-tree.ts';
import {
  docOf,
  fieldsOf,
  isLocated,
  LOCATION,
  needsEnd,
  PRODUCTS,
  SINGLETON_SUMS,
  SUMS,
} from './ast/schema.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const definition: ModuleDefinition = {
  name: '_ast',
  source: 'CPython 3.13 Python/Python-ast.c',
  functions: [],
  attributes: {
    AST: () => incref(AstType),
    PyCF_ALLOW_TOP_LEVEL_AWAIT: () => newInt(0x2000),
    PyCF_ONLY_AST: () => newInt(0x400),
    PyCF_OPTIMIZED_AST: () => newInt(0x8400),
    PyCF_TYPE_COMMENTS: () => newInt(0x1000),
  },
};

/** `type(name, (base,), namespace)`; runs no Python, as neither class nor base has hooks. Steals `namespace`. */
function makeClass(name: string, base: PyType, namespace: PyDict): PyType {
  const args = [newStr(name), newTuple([incref(base)]), namespace];
  const made = TypeType.tp_new!(TypeType, args, null);
  args.forEach(decref);
  if (typeof made !== 'symbol') return made as PyType;
  const frame = takePendingFrame() as StepsFrame;
  const step = frame.steps.next();
  if (step.done !== true) throw new EngineBug(`class ${name} needs Python`);
  frame.owned.forEach(decref);
  return step.value as unknown as PyType;
}

const names = (all: readonly string[]): PyObject =>
  newTuple(all.map((name) => incref(internName(name))));

/** Namespace of a class; steals nothing. */
function namespaceOf(name: string, withFields: boolean): PyDict {
  const dict = new PyDict();
  const set = (key: string, value: PyObject): void => {
    dict.setStr(staticStr(key), value);
    decref(value);
  };
  set('__module__', newStr('ast'));
  set('__doc__', newStr(docOf(name)));
  const fields = withFields ? fieldsOf(name) : [];
  set('_fields', names(fields.map((f) => f.name)));
  set('__match_args__', names(fields.map((f) => f.name)));
  return dict;
}

/** Adds what a sum (or product) says about places. */
function addLocation(owner: string, dict: PyDict): void {
  const attributes = names(isLocated(owner) ? LOCATION : []);
  dict.setStr(staticStr('_attributes'), attributes);
  decref(attributes);
  if (!isLocated(owner) || needsEnd(owner)) return;
  dict.setStr(staticStr('end_lineno'), None);
  dict.setStr(staticStr('end_col_offset'), None);
}

function addOptional(name: string, dict: PyDict): void {
  for (const field of fieldsOf(name))
    if (field.quantifier === '?') dict.setStr(staticStr(field.name), None);
}

/** `_field_types`: str, list[expr], expr | None, ... New reference. */
function fieldTypes(name: string, classes: ReadonlyMap<string, PyType>): PyObject {
  const builtin: Readonly<Record<string, PyType>> = {
    identifier: StrType,
    string: StrType,
    int: IntType,
    constant: ObjectType,
  };
  const dict = new PyDict();
  for (const { name: field, type, quantifier } of fieldsOf(name)) {
    const cls = builtin[type] ?? classes.get(type)!;
    const value =
      quantifier === '*'
        ? newGenericAlias(ListType, cls)
        : quantifier === '?'
          ? (newUnion(cls, NoneType) as PyObject)
          : incref(cls);
    dict.setStr(staticStr(field), value);
    decref(value);
  }
  return dict;
}

export function astModule(interp: InterpreterState): PyModule {
  const module = makeModule(definition, interp);
  const known = astState(interp);
  if (known !== null) {
    known.classes.keys.forEach((name, i) => {
      if (name !== null) module.dict.setStr(name as PyStr, known.classes.values[i]!);
    });
    return module;
  }
  const state = new AstState();
  const classes = new Map<string, PyType>();
  const add = (name: string, base: PyType, dict: PyDict): PyType => {
    const cls = makeClass(name, base, dict);
    classes.set(name, cls);
    state.classes.setStr(internName(name), cls);
    module.set(name, cls);
    return cls;
  };
  for (const [sum, constructors] of SUMS) {
    const dict = namespaceOf(sum, false);
    addLocation(sum, dict);
    const base = add(sum, AstType, dict);
    for (const name of constructors) {
      const own = namespaceOf(name, true);
      addOptional(name, own);
      add(name, base, own);
    }
  }
  for (const name of PRODUCTS) {
    const dict = namespaceOf(name, true);
    addLocation(name, dict);
    addOptional(name, dict);
    add(name, AstType, dict);
  }
  for (const [name, cls] of classes) {
    if (SUMS.has(name)) continue;
    const types = fieldTypes(name, classes);
    cls.namespace.setStr(staticStr('_field_types'), types);
    cls.namespace.setStr(staticStr('__annotations__'), types);
    decref(types);
  }
  for (const sum of SINGLETON_SUMS)
    for (const name of SUMS.get(sum)!) {
      const cls = classes.get(name)!;
      const one = new PyAstNode(cls);
      cls.namespace.setStr(SINGLETON, one);
      decref(one);
    }
  rememberAst(interp, state);
  setAstDoor({
    isNode: (o) => isInstance(o, AstType),
    toObject: treeToObjectSteps,
    toTree: objectToTreeSteps,
  });
  return module;
}

/** Where the one instance of `Load`, `Add` ... is kept. Not in CPython, which has it beside the class. */
const SINGLETON = staticStr('_singleton');
