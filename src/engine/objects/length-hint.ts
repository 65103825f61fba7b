// How many items an iterable promises. CPython 3.13 Objects/abstract.c (PyObject_LengthHint).

import { lookupSpecial, lookupType } from './attributes.ts';
import { callObject } from './calls.ts';
import { SSIZE_MAX } from './index.ts';
import { PyInt } from './int.ts';
import { decref, type PyObject } from './object.ts';
import { raise, Raised } from './raise.ts';
import { NotImplemented } from './singletons.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, type Steps } from './suspend.ts';

const LEN = staticStr('__len__');
const LENGTH_HINT = staticStr('__length_hint__');

/** As `exactLengthHintSteps`, as a host number. */
export function* lengthHintSteps(o: PyObject, otherwise: number): Steps<number> {
  return Number(yield* exactLengthHintSteps(o, otherwise));
}

/** `len(o)`, else `o.__length_hint__()`, else `otherwise`. A TypeError of either counts as "does not say". */
export function* exactLengthHintSteps(o: PyObject, otherwise: number): Steps<number | bigint> {
  const { mp_length } = o.type;
  if (mp_length !== null && lookupType(o.type, LEN) !== null) {
    const length = yield* orNothing(function* () {
      const answer = mp_length(o);
      return answer === SUSPENDED ? ((yield) as unknown as number) : answer;
    });
    if (length !== null) return typeof length === 'number' ? length : sizeOfInt(length);
  }
  let hint = lookupSpecial(o, LENGTH_HINT);
  if (hint === SUSPENDED) hint = (yield) as PyObject | null;
  if (hint === null) return otherwise;
  const call = hint;
  let result: PyObject | null;
  try {
    result = yield* orNothing(function* () {
      const answer = callObject(call, []);
      return answer === SUSPENDED ? ((yield) as PyObject) : answer;
    });
  } finally {
    decref(hint);
  }
  if (result === null) return otherwise;
  try {
    return result === NotImplemented ? otherwise : hintOf(result);
  } finally {
    decref(result);
  }
}

function hintOf(result: PyObject): number | bigint {
  if (!(result instanceof PyInt))
    raise('TypeError', `__length_hint__ must be an integer, not ${result.type.name}`);
  if (result.value > SSIZE_MAX || result.value < -SSIZE_MAX - 1n)
    raise('OverflowError', 'Python int too large to convert to C ssize_t');
  if (result.value < 0) raise('ValueError', '__length_hint__() should return >= 0');
  return result.value;
}

function sizeOfInt(length: unknown): number {
  return length instanceof PyInt ? Number(length.value) : 0;
}

/** Null where the steps raise TypeError. */
function* orNothing<T>(steps: () => Steps<T>): Steps<T | null> {
  try {
    return yield* steps();
  } catch (error) {
    if (!(error instanceof Raised && error.exception.isA('TypeError'))) throw error;
    decref(error.exception);
    return null;
  }
}
