// Arrays are mutable sequences. CPython 3.13 Modules/arraymodule.c (array_modexec).

import { getAttr } from '../../objects/attributes.ts';
import { importAttributeSteps } from '../../objects/import-door.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { callBound } from '../../objects/special-call.ts';
import { staticStr } from '../../objects/str.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';
import { ArrayType } from './array-object.ts';

const REGISTER = staticStr('register');

export function* registerSteps(): Steps<void> {
  const base = yield* importAttributeSteps('collections.abc', 'MutableSequence');
  try {
    let register = getAttr(base, REGISTER);
    if (register === SUSPENDED) register = (yield) as PyObject;
    let done = callBound(register, [ArrayType]);
    if (done === SUSPENDED) done = (yield) as PyObject;
    decref(done);
  } finally {
    decref(base);
  }
}
