// A coroutine that nobody awaited. CPython 3.13 Python/_warnings.c (_PyErr_WarnUnawaitedCoroutine, _PyErr_WarnUnawaitedAgenMethod).

import { setUnawaitedWarning } from '../objects/generator-finalize.ts';
import { setUnawaitedMethodWarning } from '../objects/async-generator.ts';
import { exceptionType } from '../objects/exceptions.ts';
import { getAttrOptional } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import type { PyGenerator } from '../objects/generator.ts';
import { importModuleSteps } from '../objects/import-door.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { Raised } from '../objects/raise.ts';
import { newStr, PyStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { reprSteps, strSteps } from '../objects/text.ts';
import { currentInterpreter } from '../vm/current.ts';
import { writeUnraisable } from '../vm/unraisable.ts';
import { warnAtSteps } from '../vm/warn.ts';

const WARN = staticStr('_warn_unawaited_coroutine');

/** The function of `warnings` for it. New reference. */
function* moduleWarnSteps(): Steps<PyObject | null> {
  const module = yield* importModuleSteps('warnings');
  let warn = getAttrOptional(module, WARN);
  if (warn === SUSPENDED) warn = (yield) as PyObject | null;
  decref(module);
  return warn;
}

/** By the function of `warnings`; without it, or when it fails in another way, by a plain warning. */
function* unawaitedCoroutineSteps(coroutine: PyGenerator): Steps<void> {
  const name = coroutine.qualname instanceof PyStr ? coroutine.qualname.value : '';
  currentInterpreter().machine.emit({ kind: 'forgotten', what: 'coroutine', name });
  let hasWarned = false;
  try {
    const warn = currentInterpreter().finalizing ? null : yield* moduleWarnSteps();
    if (warn !== null) {
      try {
        const done = callObject(warn, [coroutine]);
        decref(done === SUSPENDED ? ((yield) as PyObject) : done);
        hasWarned = true;
      } finally {
        decref(warn);
      }
    }
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    hasWarned = error.exception.isA('RuntimeWarning');
    yield* writeUnraisable(error, coroutine);
  }
  if (hasWarned) return;
  const text = newStr(`coroutine '${yield* strSteps(coroutine.qualname)}' was never awaited`);
  try {
    yield* warnAtSteps(exceptionType('RuntimeWarning'), text, 1, coroutine, []);
  } catch (error) {
    yield* writeUnraisable(error, coroutine);
  } finally {
    decref(text);
  }
}

/** Tells generators how to complain. */
export function installUnawaitedWarnings(): void {
  setUnawaitedWarning(unawaitedCoroutineSteps);
  setUnawaitedMethodWarning(function* (gen, method) {
    const text = newStr(
      `coroutine method '${method}' of ${yield* reprSteps(gen.qualname)} was never awaited`,
    );
    yield* warnAtSteps(exceptionType('RuntimeWarning'), text, 1, gen, []);
    decref(text);
  });
}
