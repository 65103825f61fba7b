// Task: an object, and how it drives its coroutine. CPython 3.13 Modules/_asynciomodule.c (TaskObj, task_step_impl, task_wakeup, enter_task).

import { type CallParts, suspendAround } from '../../objects/around-call.ts';
import { callObject } from '../../objects/calls.ts';
import { dictDelete, dictGet, setSteps as dictSetSteps } from '../../objects/dict.ts';
import { PyBuiltinFunction } from '../../objects/descr.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import { newException, stopIterationValue } from '../../objects/exceptions.ts';
import { GeneratorType, PyGenerator } from '../../objects/generator.ts';
import { getAttrOptional, setAttr } from '../../objects/attributes.ts';
import { method } from '../../objects/native.ts';
import {
  addressOf,
  decref,
  incref,
  isInstance,
  xdecref,
  type PyObject,
} from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { False, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { staticStr } from '../../objects/str.ts';
import { SUSPENDED, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import {
  addCallbackSteps,
  callSoonSteps,
  cancelSteps,
  clearField,
  CONTEXT,
  FutureType,
  getSteps,
  invokeSteps,
  methodSteps,
  PyFuture,
  resultOf,
  setExceptionSteps,
  setField,
  setResultSteps,
  truthSteps,
} from './future.ts';
import { asyncioState, invalidState, part } from './state.ts';
import { currentInterpreter } from '../../vm/current.ts';
import type { PyType } from '../../objects/object.ts';

export const TaskType = newStaticType('Task', {
  module: '_asyncio',
  dotted: true,
  base: FutureType,
  isBaseType: true,
  basicSize: 144,
});

export class PyTask extends PyFuture {
  /** All owned. */
  waiter: PyObject | null = null;
  coro: PyObject | null = null;
  name: PyObject | null = null;
  context: PyObject | null = null;
  mustCancel = false;
  logDestroyPending = true;
  cancelsRequested = 0;
}

/** Exactly a Future or a Task, not of a subclass. */
function isExactFuture(o: PyObject): o is PyFuture {
  return o.type === FutureType || o.type === TaskType;
}

// ---- whose turn it is ----

/** The task that `loop` runs. New reference or null. */
export function* taskOfSteps(loop: PyObject): Steps<PyObject | null> {
  const task = dictGet(asyncioState().currentTasks, loop);
  if (task === SUSPENDED) return (yield) as PyObject | null;
  return task === null ? null : incref(task);
}

export function* enterTaskSteps(loop: PyObject, task: PyObject): Steps<void> {
  const { currentTasks } = asyncioState();
  const other = yield* taskOfSteps(loop);
  if (other !== null) {
    decref(other);
    const [entering, running] = [yield* reprSteps(task), yield* reprSteps(other)];
    raise(
      'RuntimeError',
      `Cannot enter into task ${entering} while another task ${running} is being executed.`,
    );
  }
  yield* dictSetSteps(currentTasks, loop, task);
}

export function* leaveTaskSteps(loop: PyObject, task: PyObject): Steps<void> {
  const { currentTasks } = asyncioState();
  const other = yield* taskOfSteps(loop);
  if (other !== null) decref(other);
  if (other !== task) {
    const leaving = yield* reprSteps(task);
    const current = other === null ? 'None' : yield* reprSteps(other);
    raise('RuntimeError', `Leaving task ${leaving} does not match the current task ${current}.`);
  }
  if (dictDelete(currentTasks, loop) === SUSPENDED) yield;
}

/** swap_current_task: the task before, or None. New reference. */
export function* swapTaskSteps(loop: PyObject, task: PyObject): Steps<PyObject> {
  const { currentTasks } = asyncioState();
  const before = yield* taskOfSteps(loop);
  if (task !== None) yield* dictSetSteps(currentTasks, loop, task);
  else if (before !== null && dictDelete(currentTasks, loop) === SUSPENDED) yield;
  return before ?? newNone();
}

// ---- steps ----

const StepWrapperType = newStaticType('TaskStepMethWrapper', {
  module: '_asyncio',
  dotted: true,
  hasGc: true,
  basicSize: 32,
});

class PyStepWrapper extends PyNative {
  task: PyTask | null;
  argument: PyObject | null;
  constructor(task: PyTask, argument: PyObject | null) {
    super(StepWrapperType);
    this.task = incref(task);
    this.argument = argument === null ? null : incref(argument);
  }
}
ownsFields(StepWrapperType, ['task', 'argument'], true);
StepWrapperType.tp_call = (o, args, kwnames) => {
  if ((kwnames?.length ?? 0) > 0) raise('TypeError', 'function takes no keyword arguments');
  if (args.length > 0) raise('TypeError', 'function takes no positional arguments');
  const { task, argument } = o as PyStepWrapper;
  return suspendAround(STEP, stepOf(task!, argument), [o, task, argument]);
};
describeType(StepWrapperType, {
  source: 'CPython 3.13 Modules/_asynciomodule.c',
  getsets: [{ name: '__self__', get: (self: PyStepWrapper) => incref(self.task ?? None) }],
});

/** task_call_step_soon. */
export function* stepSoonSteps(task: PyTask, argument: PyObject | null): Steps<void> {
  const wrapper = new PyStepWrapper(task, argument);
  try {
    yield* callSoonSteps(task.loop!, wrapper, [], task.context!);
  } finally {
    decref(wrapper);
  }
}

const wakeup = method('task_wakeup', '($self, object, /)', (self: PyTask, o: PyObject) =>
  suspendAround(STEP, { ...stepOf(self, null), asked: o }, [self, o]),
);

/** One step of a task: its coroutine goes on, and what becomes of that. */
interface TaskStep {
  readonly task: PyTask;
  /** What the task has waited for; null: nothing. Borrowed. */
  readonly asked: PyObject | null;
  /** What the coroutine is given. Owned as the next two say. */
  thrown: PyBaseException | null;
  /** It came out of what the task has waited for. */
  wasAsked: PyBaseException | null;
  /** It is the task's own CancelledError. */
  cancelled: PyBaseException | null;
  /** Method of the coroutine that is called. Owned. */
  fn: PyObject | null;
  /** The coroutine has none. */
  problem: Raised | null;
}

function stepOf(task: PyTask, thrown: PyObject | null): TaskStep {
  return {
    task,
    asked: null,
    thrown: thrown as PyBaseException | null,
    wasAsked: null,
    cancelled: null,
    fn: null,
    problem: null,
  };
}

const STEP: CallParts<TaskStep> = {
  before: beforeStepSteps,
  call: callCoroutine,
  answered: (step, answer) => leavingSteps(step, answeredSteps(step, answer)),
  failed: (step, error) => leavingSteps(step, failedSteps(step, error)),
  dropped: (step) => {
    dropField(step, 'fn');
    dropField(step, 'cancelled');
    dropField(step, 'wasAsked');
  },
};

function dropField(step: TaskStep, name: 'fn' | 'cancelled' | 'wasAsked'): void {
  const o = step[name];
  step[name] = null;
  xdecref(o);
}

/** task_wakeup, task_step: up to where the coroutine goes on. */
function* beforeStepSteps(step: TaskStep): Steps<void> {
  const { task } = step;
  if (step.asked !== null) step.thrown = step.wasAsked = yield* problemOfSteps(step.asked);
  let isReady = false;
  try {
    yield* enterTaskSteps(task.loop!, task);
    try {
      yield* prepareSteps(step);
    } catch (error) {
      yield* leaveTaskSteps(task.loop!, task);
      throw error;
    }
    isReady = true;
  } finally {
    if (!isReady) dropField(step, 'wasAsked');
  }
}

/** task_wakeup: the exception with which `o`, which the task has waited for, is done. New reference or null. */
function* problemOfSteps(o: PyObject): Steps<PyBaseException | null> {
  try {
    const answer = isExactFuture(o) ? resultOf(o) : yield* methodSteps(o, RESULT, []);
    if ('exception' in answer && !('refcnt' in answer)) return answer.exception;
    decref(answer as PyObject);
    return null;
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    return error.exception;
  }
}

/** The task is done with this step. */
function* leavingSteps(step: TaskStep, rest: Steps<PyObject>): Steps<PyObject> {
  const { task } = step;
  try {
    let result: PyObject;
    try {
      result = yield* rest;
    } catch (error) {
      yield* leaveTaskSteps(task.loop!, task);
      throw error;
    }
    yield* leaveTaskSteps(task.loop!, task);
    return result;
  } finally {
    dropField(step, 'wasAsked');
  }
}

/** task_step_impl, without company. */
export function* stepImplSteps(task: PyTask): Steps<PyObject> {
  const step = stepOf(task, null);
  yield* prepareSteps(step);
  let answer: MaySuspend;
  try {
    answer = callCoroutine(step);
    if (answer === SUSPENDED) answer = (yield) as PyObject;
  } catch (error) {
    return yield* failedSteps(step, error);
  }
  return yield* answeredSteps(step, answer);
}

/** task_step_impl: what comes before the coroutine goes on. */
function* prepareSteps(step: TaskStep): Steps<void> {
  const { task } = step;
  if (task.state !== 'PENDING') {
    const shown = step.thrown === null ? '' : yield* reprSteps(step.thrown);
    invalidState(`__step(): already done: ${yield* reprSteps(task)} ${shown}`);
  }
  if (task.mustCancel) {
    if (step.thrown === null || !isInstance(step.thrown, part('cancelledError') as PyType))
      step.thrown = step.cancelled = cancelledErrorOf(task);
    task.mustCancel = false;
  }
  clearField(task, 'waiter');
  const { coro } = task;
  if (coro === null) raise('RuntimeError', 'uninitialized Task object');
  try {
    step.fn = yield* getSteps(coro, step.thrown !== null ? THROW : SEND);
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    step.problem = error;
  }
}

function callCoroutine({ fn, thrown, problem }: TaskStep): MaySuspend {
  if (problem !== null) throw problem;
  return callObject(fn!, [thrown ?? None]);
}

function* answeredSteps(step: TaskStep, answer: PyObject): Steps<PyObject> {
  dropField(step, 'fn');
  dropField(step, 'cancelled');
  try {
    return yield* waitForSteps(step.task, answer);
  } finally {
    decref(answer);
  }
}

function* failedSteps(step: TaskStep, error: unknown): Steps<PyObject> {
  dropField(step, 'fn');
  try {
    if (!(error instanceof Raised)) throw error;
    return yield* endedSteps(step.task, error);
  } finally {
    dropField(step, 'cancelled');
  }
}

function cancelledErrorOf(task: PyTask): PyBaseException {
  const kept = task.cancelledError;
  if (kept !== null) {
    task.cancelledError = null;
    return kept;
  }
  const message = task.cancelMessage;
  const args = message === null || message === None ? [] : [message];
  return newException(part('cancelledError') as PyType, args);
}

const SEND = staticStr('send');
const THROW = staticStr('throw');
const RESULT = staticStr('result');

/** The coroutine has returned or raised. */
function* endedSteps(task: PyTask, error: Raised): Steps<PyObject> {
  const { exception } = error;
  const isCancelled = isInstance(exception, part('cancelledError') as PyType);
  const how = exception.isA('StopIteration') ? 'result' : isCancelled ? 'cancelled' : 'exception';
  currentInterpreter().machine.emit({ kind: 'task-end', task: addressOf(task), how });
  if (exception.isA('StopIteration')) {
    const value = stopIterationValue(exception);
    decref(exception);
    try {
      if (task.mustCancel) {
        task.mustCancel = false;
        yield* cancelSteps(task, task.cancelMessage);
      } else yield* setResultSteps(task, value);
    } finally {
      decref(value);
    }
    return newNone();
  }
  if (isCancelled) {
    const old = task.cancelledError;
    task.cancelledError = exception;
    if (old !== null) decref(old);
    yield* cancelSteps(task, null);
    return newNone();
  }
  const leaves = exception.isA('KeyboardInterrupt') || exception.isA('SystemExit');
  try {
    yield* setExceptionSteps(task, exception);
  } finally {
    if (!leaves) decref(exception);
  }
  if (leaves) throw error;
  return newNone();
}

/** task_step_handle_result_impl: `result` is what the coroutine waits for. */
function* waitForSteps(task: PyTask, result: PyObject): Steps<PyObject> {
  if (result === task)
    return yield* failSoonSteps(task, `Task cannot await on itself: ${yield* reprSteps(task)}`);
  if (isExactFuture(result)) {
    if (result.loop !== task.loop) return yield* differentLoopSteps(task, result);
    if (!result.blocking) return yield* insteadOfSteps(task, result, '');
    result.blocking = false;
    const callback = new PyBuiltinFunction(wakeup, task, null, TaskType);
    try {
      yield* addCallbackSteps(result, callback, task.context!);
    } finally {
      decref(callback);
    }
    return yield* waitingSteps(task, result);
  }
  if (result === None) {
    yield* stepSoonSteps(task, null);
    return newNone();
  }
  let blocking = getAttrOptional(result, BLOCKING);
  if (blocking === SUSPENDED) blocking = (yield) as PyObject | null;
  if (blocking !== null && blocking !== None)
    return yield* waitForOtherSteps(task, result, yield* truthSteps(blocking));
  if (blocking !== null) decref(blocking);
  if (result instanceof PyGenerator && result.type === GeneratorType)
    return yield* insteadOfSteps(task, result, 'for generator ');
  return yield* failSoonSteps(task, `Task got bad yield: ${yield* reprSteps(result)}`);
}

const BLOCKING = staticStr('_asyncio_future_blocking');
const ADD_CALLBACK = staticStr('add_done_callback');
const CANCEL = staticStr('cancel');
const MSG = staticStr('msg');
const GET_LOOP = staticStr('get_loop');
const LOOP = staticStr('_loop');

/** A future that is not exactly ours. */
function* waitForOtherSteps(task: PyTask, result: PyObject, blocking: boolean): Steps<PyObject> {
  const loop = yield* loopOfSteps(result);
  decref(loop);
  if (loop !== task.loop) return yield* differentLoopSteps(task, result);
  if (!blocking) return yield* insteadOfSteps(task, result, '');
  if (setAttr(result, BLOCKING, False) === SUSPENDED) yield;
  const callback = new PyBuiltinFunction(wakeup, task, null, TaskType);
  try {
    decref(yield* methodSteps(result, ADD_CALLBACK, [callback, task.context!], [CONTEXT]));
  } finally {
    decref(callback);
  }
  return yield* waitingSteps(task, result);
}

/** get_future_loop. New reference. */
function* loopOfSteps(future: PyObject): Steps<PyObject> {
  if (future instanceof PyFuture && isExactFuture(future)) return incref(future.loop ?? None);
  let getLoop = getAttrOptional(future, GET_LOOP);
  if (getLoop === SUSPENDED) getLoop = (yield) as PyObject | null;
  if (getLoop === null) return yield* getSteps(future, LOOP);
  try {
    return yield* invokeSteps(getLoop, []);
  } finally {
    decref(getLoop);
  }
}

/** The task waits for `result`; one that shall be cancelled passes that on. */
function* waitingSteps(task: PyTask, result: PyObject): Steps<PyObject> {
  setField(task, 'waiter', result);
  if (task.mustCancel) {
    const answer = yield* methodSteps(result, CANCEL, [task.cancelMessage ?? None], [MSG]);
    if (yield* truthSteps(answer)) task.mustCancel = false;
  }
  return newNone();
}

function* failSoonSteps(task: PyTask, message: string): Steps<PyObject> {
  const error = newException('RuntimeError', [message]);
  try {
    yield* stepSoonSteps(task, error);
  } finally {
    decref(error);
  }
  return newNone();
}

function* differentLoopSteps(task: PyTask, future: PyObject): Steps<PyObject> {
  const [mine, other] = [yield* reprSteps(task), yield* reprSteps(future)];
  return yield* failSoonSteps(
    task,
    `Task ${mine} got Future ${other} attached to a different loop`,
  );
}

function* insteadOfSteps(task: PyTask, result: PyObject, what: string): Steps<PyObject> {
  const [mine, other] = [yield* reprSteps(task), yield* reprSteps(result)];
  return yield* failSoonSteps(
    task,
    `yield was used instead of yield from ${what}in task ${mine} with ${other}`,
  );
}
