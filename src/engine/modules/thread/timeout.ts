// A number of seconds as an argument: how long to wait. CPython 3.13 Python/pytime.c (_PyTime_FromSecondsObject with _PyTime_ROUND_TIMEOUT).

import { PyFloat } from '../../objects/float.ts';
import { asIndex } from '../../objects/index.ts';
import { PyInt } from '../../objects/int.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { SUSPENDED, suspendThen } from '../../objects/suspend.ts';

const PYTIME_MAX = 2 ** 63;

/** ValueError, OverflowError: so many times `unitNs` is no time to wait for. */
export function checkTimeout(o: PyFloat | PyInt, unitNs = 1e9): void {
  const value = Number(o.value);
  if (Number.isNaN(value)) raise('ValueError', 'Invalid value NaN (not a number)');
  if (Math.abs(value * unitNs) < PYTIME_MAX) return;
  if (o instanceof PyFloat) raise('OverflowError', 'timestamp out of range for platform time_t');
  raise('OverflowError', 'timestamp too large to convert to C PyTime_t');
}

/** Calls `finish` with virtual nanoseconds, `__index__` included. TypeError, ValueError, OverflowError. `owned`: what `finish` uses. */
export function withTimeout(
  o: PyObject,
  owned: readonly (PyObject | null)[],
  finish: (ns: number) => any,
): any {
  if (o instanceof PyFloat) return finish(nanoseconds(o));
  if (o instanceof PyInt) return finish(nanoseconds(o));
  const index = asIndex(o);
  const take = (i: PyInt): any => {
    try {
      return finish(nanoseconds(i));
    } finally {
      decref(i);
    }
  };
  return index === SUSPENDED ? suspendThen(take, owned) : take(index);
}

function nanoseconds(o: PyFloat | PyInt): number {
  checkTimeout(o);
  return Math.ceil(Number(o.value) * 1e9);
}
