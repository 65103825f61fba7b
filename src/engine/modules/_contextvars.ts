// _contextvars. CPython 3.13 Modules/_contextvarsmodule.c, Python/context.c.

import { ContextType, currentContext, newContextCopy } from './contextvars/context.ts';
import './contextvars/context-var.ts';
import { ContextVarType, TokenType } from './contextvars/types.ts';
import { method } from '../objects/native.ts';
import { incref } from '../objects/object.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const definition: ModuleDefinition = {
  name: '_contextvars',
  source: 'CPython 3.13 Modules/_contextvarsmodule.c',
  doc: 'Context Variables',
  functions: [method('copy_context', '($module, /)', () => newContextCopy(currentContext()))],
  attributes: {
    Context: () => incref(ContextType),
    ContextVar: () => incref(ContextVarType),
    Token: () => incref(TokenType),
  },
};

export function contextvarsModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
