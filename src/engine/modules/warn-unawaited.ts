// A coroutine that nobody awaited. CPython 3.13 Python/_warnings.c (_PyErr_WarnUnawaitedCoroutine, _PyErr_WarnUnawaitedAgenMethod).

import { setUnawaitedWarning } from '../objects/generator-finalize.ts';
import { setUnawaitedMethodWarning } from '../objects/async-generator.ts';
import { exceptionType } from '../objects/exceptions.ts';
import { callImportedSteps } from '../objects/import-door.ts';
import { decref } from '../objects/object.ts';
import { newStr } from '../objects/str.ts';
import { reprSteps } from '../objects/text.ts';
import { warnAtSteps } from '../vm/warn.ts';

/** Tells generators how to complain. */
export function installUnawaitedWarnings(): void {
  setUnawaitedWarning(function* (coroutine) {
    decref(yield* callImportedSteps('warnings', '_warn_unawaited_coroutine', [coroutine]));
  });
  setUnawaitedMethodWarning(function* (gen, method) {
    const text = newStr(
      `coroutine method '${method}' of ${yield* reprSteps(gen.qualname)} was never awaited`,
    );
    yield* warnAtSteps(exceptionType('RuntimeWarning'), text, 1, gen, []);
    decref(text);
  });
}
