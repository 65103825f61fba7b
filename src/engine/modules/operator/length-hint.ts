// How long an iterator is likely to be. CPython 3.13 Objects/abstract.c (PyObject_LengthHint).

import { PyInt } from '../../objects/int.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { NotImplemented } from '../../objects/singletons.ts';
import { callBoundSpecial } from '../../objects/special-call.ts';
import { staticStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';

const LENGTH_HINT = staticStr('__length_hint__');

export function* lengthHintSteps(o: PyObject, absent: number): Steps<number> {
  if (o.type.mp_length !== null) {
    try {
      const length = o.type.mp_length(o);
      return length === SUSPENDED ? ((yield) as number) : length;
    } catch (error) {
      dropTypeError(error);
    }
  }
  let hint: PyObject;
  try {
    const answer = callBoundSpecial(o, LENGTH_HINT);
    if (answer === null) return absent;
    hint = answer === SUSPENDED ? ((yield) as PyObject) : answer;
  } catch (error) {
    dropTypeError(error);
    return absent;
  }
  try {
    if (hint === NotImplemented) return absent;
    if (!(hint instanceof PyInt))
      raise('TypeError', `__length_hint__ must be an integer, not ${hint.type.name}`);
    if (typeof hint.value === 'bigint')
      raise('OverflowError', 'Python int too large to convert to C ssize_t');
    const { value } = hint;
    if (value < 0) raise('ValueError', '__length_hint__() should return >= 0');
    return value;
  } finally {
    decref(hint);
  }
}

function dropTypeError(error: unknown): void {
  if (!(error instanceof Raised) || !error.exception.isA('TypeError')) throw error;
  decref(error.exception);
}
