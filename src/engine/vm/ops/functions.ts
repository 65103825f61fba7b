// Functions, classes, intrinsics. CPython 3.13 Python/bytecodes.c (MAKE_FUNCTION, SET_FUNCTION_ATTRIBUTE), Python/intrinsics.c.

import { positive } from '../../objects/abstract.ts';
import type { PyCode } from '../../objects/code.ts';
import { PyDict } from '../../objects/dict.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import { exceptionType, newException } from '../../objects/exceptions.ts';
import { PyFunction } from '../../objects/function.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { PyStr, staticStr } from '../../objects/str.ts';
import { tupleOf, type PyTuple } from '../../objects/tuple.ts';
import { importStar } from './imports.ts';
import type { Frame } from '../../objects/frame.ts';
import type { PyList } from '../../objects/list.ts';
import type { MaySuspend } from '../../objects/suspend.ts';
import type { ThreadState } from '../thread-state.ts';

const NAME = staticStr('__name__');

export function makeFunction(frame: Frame, code: PyObject): PyObject {
  const c = code as PyCode;
  const first = c.consts[0];
  // The compiler keeps the first constant for the docstring, or None.
  const documented = first instanceof PyStr;
  return new PyFunction(
    c,
    frame.globals,
    frame.builtins,
    documented ? first : None,
    frame.globals.getStr(NAME),
  );
}

/** Steals `value`. */
export function setFunctionAttribute(f: PyFunction, which: number, value: PyObject): void {
  if (which === 1) f.defaults = value as PyTuple;
  else if (which === 2) f.kwdefaults = value as PyDict;
  else if (which === 4) f.annotations = value;
  else f.closure = value as PyTuple;
}

const BUILD_CLASS = staticStr('__build_class__');
export function loadBuildClass(frame: Frame): PyObject {
  const found = frame.builtins.getStr(BUILD_CLASS);
  if (found === null) raise('NameError', '__build_class__ not found');
  return incref(found);
}

export function loadAssertionError(): PyObject {
  return incref(exceptionType('AssertionError'));
}

const ANNOTATIONS = staticStr('__annotations__');
export function setupAnnotations(frame: Frame): void {
  const { locals } = frame;
  if (!(locals instanceof PyDict) || locals.getStr(ANNOTATIONS) !== null) return;
  const annotations = new PyDict();
  locals.setStr(ANNOTATIONS, annotations);
  decref(annotations);
}

/** CALL_INTRINSIC_1. */
export function intrinsic1(
  ts: ThreadState,
  frame: Frame,
  which: number,
  value: PyObject,
): MaySuspend {
  switch (which) {
    case 2:
      importStar(frame, value);
      return newNone();
    case 3:
      return stopIterationError(ts, frame, value as PyBaseException);
    case 4:
      return raise('NotImplementedError', 'async generators are not part of this engine yet');
    case 5:
      return positive(value);
    case 6:
      return tupleOf((value as PyList).items);
    default:
      raise(
        'NotImplementedError',
        `type parameters are not part of this engine yet (intrinsic ${which})`,
      );
  }
}

/** gen: StopIteration that leaves a generator is a RuntimeError (PEP 479). */
function stopIterationError(_ts: ThreadState, _frame: Frame, exception: PyBaseException): PyObject {
  if (!exception.isA('StopIteration')) return incref(exception);
  const error = newException('RuntimeError', ['generator raised StopIteration']);
  error.cause = incref(exception);
  error.context = incref(exception);
  error.suppressContext = true;
  return error;
}

/** CALL_INTRINSIC_2. */
export function intrinsic2(which: number, _first: PyObject, _second: PyObject): MaySuspend {
  if (which === 1) raise('NotImplementedError', 'except* is not part of this engine yet');
  return raise(
    'NotImplementedError',
    `type parameters are not part of this engine yet (intrinsic ${which})`,
  );
}
