// How a module written in TypeScript is declared. CPython 3.13: PyModuleDef, Objects/moduleobject.c (PyModule_FromDefAndSpec).

import { PyBuiltinFunction } from '../objects/descr.ts';
import { PyModule } from '../objects/module.ts';
import { newStr } from '../objects/str.ts';
import type { NativeFunction } from '../objects/native.ts';
import type { PyObject } from '../objects/object.ts';
import { audited } from '../vm/audit.ts';
import { AUDIT_EVENTS } from './audit-events.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

export interface ModuleDefinition {
  readonly name: string;
  /** CPython file, e.g. `Modules/timemodule.c`. */
  readonly source: string;
  /** A short text; what is longer is recorded (objects/internal-docs.ts). */
  readonly doc?: string;
  readonly functions: readonly NativeFunction[];
  /** Other attributes; each call makes a new reference. */
  readonly attributes?: Readonly<Record<string, (interp: InterpreterState) => PyObject>>;
}

/** A new module object. New reference. */
export function makeModule(definition: ModuleDefinition, interp: InterpreterState): PyModule {
  const module = new PyModule(definition.name);
  if (definition.doc !== undefined) module.set('__doc__', newStr(definition.doc));
  else module.recordedDoc = definition.name;
  for (const native of definition.functions) {
    const event = AUDIT_EVENTS[definition.name]?.[native.name];
    const told = event === undefined ? native : audited(native, event);
    const spec = told.source === '' ? { ...told, source: definition.source } : told;
    module.set(native.name, new PyBuiltinFunction(spec, module, definition.name));
  }
  for (const [name, make] of Object.entries(definition.attributes ?? {}))
    module.set(name, make(interp));
  return module;
}
