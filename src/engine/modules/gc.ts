// gc. CPython 3.13 Modules/gcmodule.c.

import { collect } from '../memory/gc.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { PyGcObject, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone } from '../objects/singletons.ts';
import { newTuple } from '../objects/tuple.ts';
import { newList } from '../objects/list.ts';
import { currentInterpreter } from '../vm/current.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const lists = () => currentInterpreter().heap.gc;

function collectGeneration(generation?: PyObject): PyObject {
  const g = generation instanceof PyInt ? Number(generation.value) : 2;
  if (g < 0 || g > 2) raise('ValueError', 'invalid generation');
  return newInt(collect(lists(), g as 0 | 1 | 2));
}

function setEnabled(enabled: boolean): PyObject {
  lists().enabled = enabled;
  return newNone();
}

const definition: ModuleDefinition = {
  name: 'gc',
  source: 'CPython 3.13 Modules/gcmodule.c',
  functions: [
    method('collect', '(generation=2)', collectGeneration),
    method('enable', '()', () => setEnabled(true)),
    method('disable', '()', () => setEnabled(false)),
    method('isenabled', '()', () => newBool(lists().enabled)),
    method('get_threshold', '()', () => newTuple([newInt(2000), newInt(10), newInt(10)])),
    method('get_count', '()', () => newTuple(lists().counts.map((c) => newInt(c)))),
    method('is_tracked', '(obj, /)', (o: PyObject) =>
      newBool(o instanceof PyGcObject && o.gcNext !== null),
    ),
  ],
  attributes: { garbage: () => newList([]), callbacks: () => newList([]) },
};

export function gcModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
