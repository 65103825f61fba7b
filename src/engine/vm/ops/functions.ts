// Functions, classes, intrinsics. CPython 3.13 Python/bytecodes.c (MAKE_FUNCTION, SET_FUNCTION_ATTRIBUTE), Python/intrinsics.c.

import { positive } from '../../objects/abstract.ts';
import type { PyCode } from '../../objects/code.ts';
import type { PyDict } from '../../objects/dict.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import { exceptionType, newException } from '../../objects/exceptions.ts';
import { builtinsFrom } from '../../objects/builtins-of.ts';
import { PyFunction } from '../../objects/function.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { PyStr, staticStr } from '../../objects/str.ts';
import { tupleOf, type PyTuple } from '../../objects/tuple.ts';
import { wrapYielded } from '../../objects/async-generator.ts';
import { prepReraiseStarSteps } from '../../objects/except-star.ts';
import { newTypeAliasOf, subscriptGeneric } from '../../objects/type-alias.ts';
import {
  newParamSpecOf,
  newTypeVarOf,
  newTypeVarTupleOf,
  setTypeParamDefault,
} from '../../objects/type-params.ts';
import { CO_ASYNC_GENERATOR, CO_COROUTINE } from '../../bytecode/code-unit.ts';
import { callObject } from '../../objects/calls.ts';
import type { PyModule } from '../../objects/module.ts';
import { currentInterpreter } from '../current.ts';
import { importStar } from './imports.ts';
import { builtinOr } from './names.ts';
import type { Frame } from '../../objects/frame.ts';
import type { PyList } from '../../objects/list.ts';
import { suspendSteps, type MaySuspend } from '../../objects/suspend.ts';

const NAME = staticStr('__name__');

export function makeFunction(frame: Frame, code: PyObject): PyObject {
  const c = code as PyCode;
  const first = c.consts[0];
  // The compiler keeps the first constant for the docstring, or None.
  const documented = first instanceof PyStr;
  return new PyFunction(
    c,
    frame.globals,
    builtinsFrom(frame.globals, frame.builtins),
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
export function loadBuildClass(frame: Frame): MaySuspend {
  return builtinOr(frame, BUILD_CLASS, () => raise('NameError', '__build_class__ not found'));
}

export function loadAssertionError(): PyObject {
  return incref(exceptionType('AssertionError'));
}

/** CALL_INTRINSIC_1. */
export function intrinsic1(frame: Frame, which: number, value: PyObject): MaySuspend {
  switch (which) {
    case 1:
      return printExpression(value);
    case 2:
      return importStar(frame, value);
    case 3:
      return stopIterationError(frame, value as PyBaseException);
    case 4:
      return wrapYielded(value);
    case 5:
      return positive(value);
    case 6:
      return tupleOf((value as PyList).items);
    case 7:
      return newTypeVarOf(value, {});
    case 8:
      return newParamSpecOf(value);
    case 9:
      return newTypeVarTupleOf(value);
    case 10:
      return subscriptGeneric(value);
    case 11:
      return newTypeAliasOf(value);
    default:
      return raise('SystemError', `unknown intrinsic ${which}`);
  }
}

const SYS = staticStr('sys');
const DISPLAYHOOK = staticStr('displayhook');
/** print_expr: what an interactive statement shows. */
function printExpression(value: PyObject): MaySuspend {
  const sys = currentInterpreter().modules.getStr(SYS) as PyModule | null;
  const hook = sys?.dict.getStr(DISPLAYHOOK) ?? null;
  return hook === null ? raise('RuntimeError', 'lost sys.displayhook') : callObject(hook, [value]);
}

/** stopiteration_error: StopIteration that leaves a generator is a RuntimeError (PEP 479). */
function stopIterationError(frame: Frame, exception: PyBaseException): PyObject {
  const { flags } = frame.code.unit;
  const isAsync = (flags & CO_ASYNC_GENERATOR) !== 0;
  const which = exception.isA('StopIteration')
    ? 'StopIteration'
    : isAsync && exception.isA('StopAsyncIteration')
      ? 'StopAsyncIteration'
      : null;
  if (which === null) return incref(exception);
  const kind = isAsync
    ? 'async generator'
    : (flags & CO_COROUTINE) !== 0
      ? 'coroutine'
      : 'generator';
  const error = newException('RuntimeError', [`${kind} raised ${which}`]);
  error.cause = incref(exception);
  error.context = incref(exception);
  error.suppressContext = true;
  return error;
}

/** CALL_INTRINSIC_2. */
export function intrinsic2(which: number, first: PyObject, second: PyObject): MaySuspend {
  switch (which) {
    case 1:
      return suspendSteps(prepReraiseStarSteps(first, second), [first, second]);
    case 2:
      return newTypeVarOf(first, { evaluateBound: second });
    case 3:
      return newTypeVarOf(first, { evaluateConstraints: second });
    case 4:
      setTypeParams(first as PyFunction, second);
      return incref(first);
    default:
      setTypeParamDefault(first, second);
      return incref(first);
  }
}

function setTypeParams(f: PyFunction, params: PyObject): void {
  const old = f.typeParams;
  f.typeParams = incref(params);
  if (old !== null) decref(old);
}
