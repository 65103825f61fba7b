// From what `raise` or `throw` was given to an exception. CPython 3.13 Objects/genobject.c (_gen_throw), Python/errors.c
// (_PyErr_CreateException).

import { callObject } from './calls.ts';
import { BaseExceptionType, PyBaseException } from './exceptions.ts';
import { decref, incref, isInstance, isSubtype, PyType, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { SUSPENDED, type Steps } from './suspend.ts';
import { reprSteps } from './text.ts';
import { PyTuple } from './tuple.ts';

/** An exception from a class and a value, or an instance. New reference. TypeError for anything else. */
export function* asExceptionSteps(type: PyObject, value: PyObject | null): Steps<PyBaseException> {
  if (type instanceof PyBaseException) {
    if (value !== null) raise('TypeError', 'instance exception may not have a separate value');
    return incref(type);
  }
  if (!(type instanceof PyType) || !isSubtype(type, BaseExceptionType)) {
    raise(
      'TypeError',
      `exceptions must be classes or instances deriving from BaseException, not ${type.type.name}`,
    );
  }
  if (value !== null && isInstance(value, type)) return incref(value as PyBaseException);
  let made = callObject(
    type,
    value === null ? [] : value instanceof PyTuple ? value.items : [value],
  );
  if (made === SUSPENDED) made = (yield) as PyObject;
  if (made instanceof PyBaseException) return made;
  const name = made.type.name;
  decref(made);
  const wanted = yield* reprSteps(type);
  return raise(
    'TypeError',
    `calling ${wanted} should have returned an instance of BaseException, not ${name}`,
  );
}
