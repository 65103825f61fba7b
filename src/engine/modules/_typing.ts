// _typing: what typing.py takes from C. CPython 3.13 Modules/_typingmodule.c.

import { method } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { GenericType, TypeAliasType } from '../objects/type-alias.ts';
import {
  NoDefault,
  ParamSpecArgsType,
  ParamSpecKwargsType,
  ParamSpecType,
  TypeVarTupleType,
  TypeVarType,
} from '../objects/type-params.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const definition: ModuleDefinition = {
  name: '_typing',
  source: 'CPython 3.13 Modules/_typingmodule.c',
  doc: 'Primitives and accelerators for the typing module.\n',
  functions: [method('_idfunc', '($module, x, /)', (x: PyObject) => incref(x))],
  attributes: {
    TypeVar: () => incref(TypeVarType),
    ParamSpec: () => incref(ParamSpecType),
    TypeVarTuple: () => incref(TypeVarTupleType),
    ParamSpecArgs: () => incref(ParamSpecArgsType),
    ParamSpecKwargs: () => incref(ParamSpecKwargsType),
    TypeAliasType: () => incref(TypeAliasType),
    Generic: () => incref(GenericType),
    NoDefault: () => incref(NoDefault),
  },
};

export function typingModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
