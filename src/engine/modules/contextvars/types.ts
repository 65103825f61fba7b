// The types ContextVar and Token. CPython 3.13 Python/context.c (PyContextVar_Type, PyContextToken_Type).

import { incref, type PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { newStaticType } from '../../objects/static-type.ts';
import type { PyStr } from '../../objects/str.ts';

export const ContextVarType = newStaticType('ContextVar', {
  module: '_contextvars',
  dotted: true,
  hasGc: true,
  basicSize: 64,
});
export const TokenType = newStaticType('Token', {
  module: '_contextvars',
  dotted: true,
  hasGc: true,
  basicSize: 48,
});

export class PyContextVar extends PyNative {
  declare name: PyStr;
  declare fallback: PyObject | null;
  /** Borrows both. */
  constructor(name: PyStr, fallback: PyObject | null) {
    super(ContextVarType);
    this.name = incref(name);
    this.fallback = fallback === null ? null : incref(fallback);
  }
}
ownsFields(ContextVarType, ['name', 'fallback'], true);

export class PyToken extends PyNative {
  declare context: PyObject;
  declare variable: PyContextVar;
  /** The value before; null: there was none. */
  declare oldValue: PyObject | null;
  used = false;
  /** Borrows all. */
  constructor(context: PyObject, variable: PyContextVar, oldValue: PyObject | null) {
    super(TokenType);
    this.context = incref(context);
    this.variable = incref(variable);
    this.oldValue = oldValue === null ? null : incref(oldValue);
  }
}
ownsFields(TokenType, ['context', 'variable', 'oldValue'], true);
