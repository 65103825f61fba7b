// atexit. CPython 3.13 Modules/atexitmodule.c. The callbacks lie in the interpreter state; the run calls them at its end (run.ts).

import { callObject } from '../objects/calls.ts';
import { isEqualSteps } from '../objects/abstract.ts';
import { newInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { decref, decrefAll, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone } from '../objects/singletons.ts';
import type { PyStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../objects/suspend.ts';
import { reprSteps } from '../objects/text.ts';
import { currentInterpreter } from '../vm/current.ts';
import { writeUnraisable } from '../vm/unraisable.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { AtexitCallback, InterpreterState } from '../vm/interpreter-state.ts';

function register(
  args: readonly PyObject[],
  kwargs: readonly (readonly [PyStr, PyObject])[],
): PyObject {
  const func = args[0];
  if (func === undefined) raise('TypeError', 'register() takes at least 1 argument (0 given)');
  if (func.type.tp_call === null) raise('TypeError', 'the first argument must be callable');
  const values = [...args.slice(1), ...kwargs.map(([, value]) => value)];
  const names = kwargs.map(([name]) => name);
  for (const o of [func, ...values, ...names]) o.refcnt++;
  currentInterpreter().atexit.push({ func, args: values, kwnames: names });
  return incref(func);
}

function drop(callback: AtexitCallback | null): void {
  if (callback === null) return;
  decref(callback.func);
  decrefAll(callback.args);
  decrefAll(callback.kwnames);
}

/** atexit_unregister: takes out whatever compares equal to `func`. */
function* unregisterSteps(func: PyObject): Steps<PyObject> {
  const { atexit } = currentInterpreter();
  for (let at = 0; at < atexit.length; at++) {
    const callback = atexit[at]!;
    if (callback === null || !(yield* isEqualSteps(callback.func, func))) continue;
    if (atexit[at] !== callback) continue;
    atexit[at] = null;
    drop(callback);
  }
  return newNone();
}

export function dropCallbacks(interp: InterpreterState): void {
  for (const callback of interp.atexit.splice(0)) drop(callback);
}

/** atexit_callfuncs: the youngest first; what they raise is printed. */
export function* runCallbacksSteps(interp: InterpreterState): Steps<PyObject> {
  const { atexit } = interp;
  // What a callback registers is not called any more.
  for (let i = atexit.length - 1; i >= 0; i--) {
    const callback = atexit[i] ?? null;
    if (callback === null) continue;
    const func = incref(callback.func);
    const names = callback.kwnames.length === 0 ? null : callback.kwnames;
    try {
      let result = callObject(func, callback.args, names);
      if (result === SUSPENDED) result = (yield) as PyObject;
      decref(result);
    } catch (error) {
      const what = `Exception ignored in atexit callback ${yield* reprSteps(func)}`;
      yield* writeUnraisable(error, null, what);
    } finally {
      decref(func);
    }
  }
  dropCallbacks(interp);
  return newNone();
}

const definition: ModuleDefinition = {
  name: 'atexit',
  source: 'CPython 3.13 Modules/atexitmodule.c',
  functions: [
    method('register', '($module, /, *args, **kwargs)', register),
    method('unregister', '($module, func, /)', (func: PyObject) =>
      suspendSteps(unregisterSteps(func), [func]),
    ),
    method('_clear', '($module, /)', () => {
      dropCallbacks(currentInterpreter());
      return newNone();
    }),
    method('_run_exitfuncs', '($module, /)', () =>
      suspendSteps(runCallbacksSteps(currentInterpreter())),
    ),
    method('_ncallbacks', '($module, /)', () => newInt(currentInterpreter().atexit.length)),
  ],
};

export function atexitModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
