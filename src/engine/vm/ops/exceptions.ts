// raise, except, with. CPython 3.13 Python/ceval.c (do_raise, exception_group_match), Python/bytecodes.c (BEFORE_WITH, WITH_EXCEPT_START).

import { callObject } from '../../objects/calls.ts';
import { groupMatchSteps } from '../../objects/except-star.ts';
import { lookupSpecial, lookupType } from '../../objects/attributes.ts';
import {
  BaseExceptionType,
  PyBaseException,
  stopIterationValue,
} from '../../objects/exceptions.ts';
import {
  decref,
  incref,
  isInstance,
  isSubtype,
  PyType,
  xdecref,
  type PyObject,
} from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { staticStr, type PyStr } from '../../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
  type Suspended,
} from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { PyTuple } from '../../objects/tuple.ts';
import type { ThreadState } from '../thread-state.ts';

/** `raise`, `raise exc`, `raise exc from cause`. Never returns a value. */
export function raiseVarargs(
  ts: ThreadState,
  exc: PyObject | null,
  cause: PyObject | null,
): Suspended {
  if (exc === null) {
    const handled = ts.handled;
    if (handled === null) raise('RuntimeError', 'No active exception to reraise');
    const again = new Raised(incref(handled as PyBaseException));
    again.known = true;
    again.again = true;
    throw again;
  }
  const made = instantiate(exc, 'exceptions must derive from BaseException');
  if (made === SUSPENDED)
    return suspendThen((e: PyObject) => withCause(exc, e, cause), [exc, cause]);
  return withCause(exc, made, cause);
}

/** An instance of an exception class, or the instance itself. New reference. */
function instantiate(exc: PyObject, message: string): MaySuspend {
  if (exc instanceof PyType && isSubtype(exc, BaseExceptionType)) return callObject(exc, []);
  if (exc instanceof PyBaseException) return incref(exc);
  return raise('TypeError', message);
}

/** Steals `made`. */
function withCause(exc: PyObject, made: PyObject, cause: PyObject | null): Suspended {
  if (!(made instanceof PyBaseException)) return notAnException(exc, made);
  if (cause === null) throw new Raised(made);
  if (cause === None) return throwWithCause(made, null);
  const drop = (error: unknown): never => {
    decref(made);
    throw error;
  };
  let fixed: MaySuspend;
  try {
    fixed = instantiate(cause, 'exception causes must derive from BaseException');
  } catch (error) {
    return drop(error);
  }
  if (fixed !== SUSPENDED) return fixCause(made, cause, fixed);
  return suspendThen((c: PyObject) => fixCause(made, cause, c), [cause], drop);
}

/** Steals `made` and `fixed`, what the class `cause` gave. */
function fixCause(made: PyBaseException, cause: PyObject, fixed: PyObject): Suspended {
  if (fixed instanceof PyBaseException) return throwWithCause(made, fixed);
  decref(made);
  return notAnException(cause, fixed);
}

/** A class of exceptions was called and gave something else. Steals `made`. */
function notAnException(cls: PyObject, made: PyObject): Suspended {
  return suspendSteps(notAnExceptionSteps(cls, made), [cls]);
}

function* notAnExceptionSteps(cls: PyObject, made: PyObject): Steps<never> {
  const type = incref(made.type);
  decref(made);
  try {
    const [wanted, given] = [yield* reprSteps(cls), yield* reprSteps(type)];
    return raise(
      'TypeError',
      `calling ${wanted} should have returned an instance of BaseException, not ${given}`,
    );
  } finally {
    decref(type);
  }
}

/** Steals both. */
function throwWithCause(exception: PyBaseException, cause: PyObject | null): never {
  xdecref(exception.cause);
  exception.cause = cause;
  exception.suppressContext = true;
  throw new Raised(exception);
}

export function asRaised(exception: PyObject): Raised {
  const raised = new Raised(exception as PyBaseException);
  raised.known = true;
  return raised;
}

/** CHECK_EXC_MATCH: does `exception` match the class or tuple of classes after `except`? */
export function checkExcMatch(exception: PyObject, classes: PyObject): boolean {
  const all = classes instanceof PyTuple ? classes.items : [classes];
  for (const cls of all) {
    if (!(cls instanceof PyType) || !isSubtype(cls, BaseExceptionType)) {
      raise('TypeError', 'catching classes that do not inherit from BaseException is not allowed');
    }
  }
  return all.some((cls) => isInstance(exception, cls as PyType));
}

/** CHECK_EG_MATCH: [match, rest] go on the stack, the match is what is being handled now. */
export function checkEgMatch(ts: ThreadState, exception: PyObject, classes: PyObject): Suspended {
  return suspendSteps(egMatchSteps(ts, exception, classes), [exception, classes]);
}

function* egMatchSteps(ts: ThreadState, exception: PyObject, classes: PyObject): Steps<PyObject[]> {
  const pair = yield* groupMatchSteps(exception, classes);
  const [match] = pair;
  if (match === None) return pair;
  const { excInfo } = ts;
  const before = excInfo.value;
  excInfo.value = incref(match);
  xdecref(before);
  return pair;
}

const ENTER = staticStr('__enter__');
const EXIT = staticStr('__exit__');
const AENTER = staticStr('__aenter__');
const AEXIT = staticStr('__aexit__');

/** Bound `__exit__` and `__enter__`; null where a descriptor in Python binds them: `enterSteps`. */
function beforeWith(
  manager: PyObject,
  asynchronous: boolean,
): [exit: PyObject, enter: PyObject] | null {
  const [enterName, exitName] = asynchronous ? [AENTER, AEXIT] : [ENTER, EXIT];
  if (bindsInPython(manager, enterName) || bindsInPython(manager, exitName)) return null;
  const enter = lookupSpecial(manager, enterName);
  if (enter === null) noManager(manager, asynchronous, false);
  const exit = lookupSpecial(manager, exitName);
  if (exit === null) {
    decref(enter as PyObject);
    noManager(manager, asynchronous, true);
  }
  return [exit as PyObject, enter as PyObject];
}

function bindsInPython(manager: PyObject, name: PyStr): boolean {
  const found = lookupType(manager.type, name);
  return found !== null && found.type.isHeapType && found.type.tp_descr_get !== null;
}

function noManager(manager: PyObject, asynchronous: boolean, missesExit: boolean): never {
  const protocol = asynchronous ? 'asynchronous context manager' : 'context manager';
  const missed = missesExit ? ` (missed ${asynchronous ? '__aexit__' : '__exit__'} method)` : '';
  return raise(
    'TypeError',
    `'${manager.type.name}' object does not support the ${protocol} protocol${missed}`,
  );
}

/**
 * BEFORE_WITH, BEFORE_ASYNC_WITH: calls `__enter__` of the manager at `at`. On the stack are then the bound `__exit__`, and above it what
 * the call needs.
 */
export function enterManager(
  stack: (PyObject | null)[],
  at: number,
  asynchronous: boolean,
): MaySuspend {
  const manager = stack[at]!;
  const bound = beforeWith(manager, asynchronous);
  if (bound === null) {
    stack[at] = incref(None);
    stack[at + 1] = manager;
    return suspendSteps(
      enterSteps(manager, asynchronous, (exit) => (stack[at] = exit)),
      [manager],
    );
  }
  const [exit, enter] = bound;
  stack[at] = exit;
  stack[at + 1] = enter;
  decref(manager);
  return callObject(enter, []);
}

/** What `with` does where binding runs Python: the bound `__exit__` goes to `keep`, the answer is that of `__enter__`. */
function* enterSteps(
  manager: PyObject,
  asynchronous: boolean,
  keep: (exit: PyObject) => void,
): Steps<PyObject> {
  const enter = yield* boundSteps(manager, asynchronous, false);
  try {
    keep(yield* boundSteps(manager, asynchronous, true));
    const result = callObject(enter, []);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    decref(enter);
  }
}

function* boundSteps(manager: PyObject, asynchronous: boolean, exits: boolean): Steps<PyObject> {
  const [enterName, exitName] = asynchronous ? [AENTER, AEXIT] : [ENTER, EXIT];
  let bound = lookupSpecial(manager, exits ? exitName : enterName);
  if (bound === SUSPENDED) bound = (yield) as PyObject;
  return bound ?? noManager(manager, asynchronous, exits);
}

/** `exit(type, value, traceback)` of the exception that is being handled. */
export function withExceptStart(exit: PyObject, exception: PyObject): MaySuspend {
  const e = exception as PyBaseException;
  return callObject(exit, [e.type, e, e.traceback ?? None]);
}

/** CLEANUP_THROW: the value of StopIteration, anything else goes on. */
export function cleanupThrow(exception: PyObject): PyObject {
  const e = exception as PyBaseException;
  if (e.isA('StopIteration')) return stopIterationValue(e);
  const again = new Raised(incref(e));
  again.known = true;
  again.again = true;
  throw again;
}

export function endAsyncFor(exception: PyObject): void {
  const e = exception as PyBaseException;
  if (e.isA('StopAsyncIteration')) return;
  const again = new Raised(incref(e));
  again.known = true;
  again.again = true;
  throw again;
}
