// What `await o` iterates over. CPython 3.13 Objects/genobject.c (_PyCoro_GetAwaitableIter), Python/ceval.c (_PyEval_FormatAwaitableError).

import { CO_ITERABLE_COROUTINE } from '../bytecode/code-unit.ts';
import type { PyCode } from './code.ts';
import { CoroutineType, GeneratorType, type PyGenerator } from './generator.ts';
import { decref, incref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { callSpecialOptional } from './special-call.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';

/** Of one that is over, too (PyGen_GetCode). */
const codeOf = (gen: PyGenerator): PyCode => gen.frame?.code ?? (gen.code as PyCode);

const AWAIT = staticStr('__await__');

const isIterableCoroutine = (o: PyObject): boolean =>
  o.type === GeneratorType && (codeOf(o as PyGenerator).unit.flags & CO_ITERABLE_COROUTINE) !== 0;

/** `where` 1 and 2: the awaitables of `async with`. New reference. TypeError. */
export function getAwaitable(o: PyObject, where: number): MaySuspend {
  if (o.type === CoroutineType || isIterableCoroutine(o)) return incref(o);
  const made = callSpecialOptional(o, AWAIT);
  if (made === null) return notAwaitable(o.type.name, where);
  return made === SUSPENDED ? suspendThen(checkIterator) : checkIterator(made);
}

/** Steals `made`. */
function checkIterator(made: PyObject): PyObject {
  const { type } = made;
  if (type === CoroutineType || isIterableCoroutine(made)) {
    decref(made);
    return raise('TypeError', '__await__() returned a coroutine');
  }
  if (type.tp_iternext !== null) return made;
  decref(made);
  return raise('TypeError', `__await__() returned non-iterator of type '${type.name}'`);
}

function notAwaitable(name: string, where: number): never {
  const from = where === 1 ? '__aenter__' : where === 2 ? '__aexit__' : null;
  if (from !== null)
    raise(
      'TypeError',
      `'async with' received an object from ${from} that does not implement __await__: ${name}`,
    );
  return raise('TypeError', `object ${name} can't be used in 'await' expression`);
}
