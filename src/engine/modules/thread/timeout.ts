// A number of seconds as an argument: how long to wait. CPython 3.13 Python/pytime.c (_PyTime_FromSecondsObject with _PyTime_ROUND_TIMEOUT).

import { PyFloat } from '../../objects/float.ts';
import { asIndex } from '../../objects/index.ts';
import { PyInt } from '../../objects/int.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { SUSPENDED, suspendThen } from '../../objects/suspend.ts';

/** PyTime_MAX in seconds. */
const SECONDS_MAX = 9_223_372_036;

/** Calls `finish` with virtual nanoseconds, `__index__` included. TypeError, ValueError, OverflowError. `owned`: what `finish` uses. */
export function withTimeout(
  o: PyObject,
  owned: readonly (PyObject | null)[],
  finish: (ns: number) => any,
): any {
  if (o instanceof PyFloat) return finish(ofFloat(o.value));
  if (o instanceof PyInt) return finish(ofInt(o));
  const index = asIndex(o);
  const take = (i: PyInt): any => {
    try {
      return finish(ofInt(i));
    } finally {
      decref(i);
    }
  };
  return index === SUSPENDED ? suspendThen(take, owned) : take(index);
}

function ofFloat(seconds: number): number {
  if (Number.isNaN(seconds)) raise('ValueError', 'Invalid value NaN (not a number)');
  if (Math.abs(seconds * 1e9) >= 2 ** 63)
    raise('OverflowError', 'timestamp out of range for platform time_t');
  return Math.ceil(seconds * 1e9);
}

function ofInt(o: PyInt): number {
  const seconds = Number(o.value);
  if (Math.abs(seconds) > SECONDS_MAX)
    raise('OverflowError', 'timestamp too large to convert to C PyTime_t');
  return seconds * 1e9;
}
