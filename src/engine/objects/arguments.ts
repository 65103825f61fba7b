// Arguments of natives as Argument Clinic converts them: truth values, strs, None for "not given".
// CPython 3.13 Python/getargs.c, Tools/clinic.

import type { PyObject } from './object.ts';
import { raise } from './raise.ts';
import { PyStr } from './str.ts';
import { SUSPENDED, suspendThen } from './suspend.ts';
import { isTrue } from './truth.ts';

/** `bool` converter: calls `finish` with the truth of `o`, at once or later. `owned`: what `finish` uses. */
export function withTruth(
  o: PyObject | undefined,
  absent: boolean,
  owned: readonly (PyObject | null)[],
  finish: (value: boolean) => any,
): any {
  if (o === undefined) return finish(absent);
  const truth = isTrue(o);
  return truth === SUSPENDED ? suspendThen(finish, owned) : finish(truth);
}

/** `str` converter: `name() argument 1 must be str, not int`. `what`: `argument 1` or `argument 'encoding'`. */
export function expectStr(o: PyObject, fn: string, what: string): string {
  if (o instanceof PyStr) return o.value;
  return raise('TypeError', `${fn}() ${what} must be str, not ${noneName(o)}`);
}

/** How error messages name the type of an argument: None by itself. */
export function noneName(o: PyObject): string {
  return o.type.name === 'NoneType' ? 'None' : o.type.name;
}
