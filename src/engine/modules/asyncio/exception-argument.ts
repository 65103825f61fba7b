// What Future.set_exception takes. CPython 3.13 Modules/_asynciomodule.c (future_set_exception).

import { BaseExceptionType, newException, PyBaseException } from '../../objects/exceptions.ts';
import { callObject } from '../../objects/calls.ts';
import { decref, incref, isSubtype, PyType, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { SUSPENDED, type Steps } from '../../objects/suspend.ts';

/** The exception that a future keeps: an instance, made of a class if need be. New reference. TypeError. */
export function* normalizeException(given: PyObject): Steps<PyBaseException> {
  let value: PyObject;
  if (given instanceof PyType && isSubtype(given, BaseExceptionType)) {
    const made = callObject(given, []);
    value = made === SUSPENDED ? yield : made;
    if (value.type !== given && !(value instanceof PyBaseException)) {
      decref(value);
      raise('TypeError', 'invalid exception object');
    }
  } else value = incref(given);
  if (!(value instanceof PyBaseException)) {
    decref(value);
    return raise('TypeError', 'invalid exception object');
  }
  if (!value.isA('StopIteration')) return value;
  const message =
    'StopIteration interacts badly with generators and cannot be raised into a Future';
  const error = newException('RuntimeError', [message]);
  error.cause = value;
  error.suppressContext = true;
  error.context = incref(value);
  return error;
}
