// The class Task. CPython 3.13 Modules/_asynciomodule.c (_asyncio_Task_*, task_eager_start).

import { CoroutineType, PyGenerator } from '../../objects/generator.ts';
import { newInt } from '../../objects/int.ts';
import { callNative, method } from '../../objects/native.ts';
import { addressOf, decref, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, type GetSet } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { reprSteps, strSteps } from '../../objects/text.ts';
import type { PyContext } from '../contextvars/context.ts';
import { currentContext, enterContext, newContextCopy } from '../contextvars/context.ts';
import {
  clearField,
  futureMemory,
  initFutureSteps,
  invokeSteps,
  methodSteps,
  setField,
  truthSteps,
  type PyFuture,
} from './future.ts';
import { finalizeFutureSteps, reportSteps, steps } from './future-type.ts';
import { asyncioState, part } from './state.ts';
import { PyTask, stepImplSteps, stepSoonSteps, swapTaskSteps, TaskType } from './task.ts';
import { currentInterpreter } from '../../vm/current.ts';
import type { EventBody } from '../../vm/interpreter-state.ts';
import { isTrue } from '../../objects/truth.ts';

const ADD = staticStr('add');
const DISCARD = staticStr('discard');
const IS_RUNNING = staticStr('is_running');
const CANCEL = staticStr('cancel');
const MSG = staticStr('msg');

TaskType.tp_new = (type) => new PyTask(type);
futureMemory(TaskType, ['waiter', 'coro', 'name', 'context'], (o) => {
  const self = o as PyTask;
  return (
    (self.logDestroyPending && self.state === 'PENDING' && self.loop !== null) || self.logTraceback
  );
});
TaskType.tp_repr = (o) => suspendSteps(invokeSteps(part('taskRepr'), [o]), [o]);

TaskType.tp_finalize = (o) => suspendSteps(finalizeSteps(o as PyTask), [o]);
function* finalizeSteps(self: PyTask): Steps<PyObject> {
  if (self.state === 'PENDING' && self.logDestroyPending && self.loop !== null) {
    const message = newStr('Task was destroyed but it is pending!');
    emit({ kind: 'forgotten', what: 'pending-task', name: textOf(self.name) });
    yield* reportSteps(self, [
      ['task', self],
      ['message', message],
    ]);
    decref(message);
  }
  return yield* finalizeFutureSteps(self);
}

const emit = (event: EventBody): void => currentInterpreter().machine.emit(event);
const textOf = (o: PyObject | null): string => (o instanceof PyStr ? o.value : '');

// ---- the beginning ----

const init = method(
  'Task',
  '($self, /, coro, *, loop=None, name=None, context=None, eager_start=False)',
  (
    self: PyTask,
    coro: PyObject,
    loop?: PyObject,
    name?: PyObject,
    context?: PyObject,
    eager?: PyObject,
  ) =>
    suspendSteps(
      initSteps(self, coro, loop ?? None, name ?? None, context ?? None, eager ?? null),
      [self, coro, loop ?? null, name ?? null, context ?? null, eager ?? null],
    ),
);
TaskType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'Task');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

function* initSteps(
  self: PyTask,
  coro: PyObject,
  loop: PyObject,
  name: PyObject,
  context: PyObject,
  eager: PyObject | null,
): Steps<PyObject> {
  yield* initFutureSteps(self, loop);
  const isCoroutine =
    coro.type === CoroutineType ||
    (yield* truthSteps(yield* invokeSteps(part('isCoroutine'), [coro])));
  if (!isCoroutine) {
    self.logDestroyPending = false;
    raise('TypeError', `a coroutine was expected, got ${yield* reprSteps(coro)}`);
  }
  clearField(self, 'context');
  self.context = context === None ? newContextCopy(currentContext()) : incref(context);
  clearField(self, 'waiter');
  self.mustCancel = false;
  self.logDestroyPending = true;
  self.cancelsRequested = 0;
  setField(self, 'coro', coro);
  clearField(self, 'name');
  self.name = yield* nameSteps(name);
  emit({
    kind: 'task-start',
    task: addressOf(self),
    name: textOf(self.name),
    function: coro instanceof PyGenerator ? textOf(coro.qualname) : coro.type.qualname,
  });
  const starts = eager !== null && (yield* truthSteps(incref(eager)));
  if (starts && (yield* truthSteps(yield* methodSteps(self.loop!, IS_RUNNING, [])))) {
    yield* startEagerlySteps(self);
    return newNone();
  }
  yield* stepSoonSteps(self, null);
  yield* registerSteps(self);
  return newNone();
}

/** Steals nothing; a name of its own for None. */
function* nameSteps(name: PyObject): Steps<PyObject> {
  if (name === None) return newStr(`Task-${++asyncioState().taskNames}`);
  if (name instanceof PyStr && !name.type.isHeapType) return incref(name);
  return newStr(yield* strSteps(name));
}

export function* registerSteps(task: PyObject): Steps<void> {
  decref(yield* methodSteps(part('scheduledTasks'), ADD, [task]));
}
export function* unregisterSteps(task: PyObject): Steps<void> {
  decref(yield* methodSteps(part('scheduledTasks'), DISCARD, [task]));
}
export function* registerEagerSteps(task: PyObject): Steps<void> {
  decref(yield* methodSteps(part('eagerTasks'), ADD, [task]));
}
export function* unregisterEagerSteps(task: PyObject): Steps<void> {
  decref(yield* methodSteps(part('eagerTasks'), DISCARD, [task]));
}

/** task_eager_start: the first step at once. */
function* startEagerlySteps(self: PyTask): Steps<void> {
  const loop = self.loop!;
  const before = yield* swapTaskSteps(loop, self);
  try {
    yield* registerEagerSteps(self);
    const leave = enterContext(self.context as PyContext);
    try {
      decref(yield* stepImplSteps(self));
    } finally {
      leave();
    }
    yield* unregisterEagerSteps(self);
  } finally {
    decref(yield* swapTaskSteps(loop, before));
    decref(before);
  }
  if (self.state === 'PENDING') yield* registerSteps(self);
  else clearField(self, 'coro');
}

// ---- methods ----

function* cancelTaskSteps(self: PyTask, message: PyObject): Steps<boolean> {
  self.logTraceback = false;
  if (self.state !== 'PENDING') return false;
  self.cancelsRequested++;
  const { waiter } = self;
  if (waiter !== null) {
    incref(waiter);
    try {
      if (yield* truthSteps(yield* cancelOtherSteps(waiter, message))) return true;
    } finally {
      decref(waiter);
    }
  }
  self.mustCancel = true;
  setField(self, 'cancelMessage', message);
  return true;
}

/** `waiter.cancel(msg=message)`. */
function* cancelOtherSteps(waiter: PyObject, message: PyObject): Steps<PyObject> {
  return yield* methodSteps(waiter, CANCEL, [message], [MSG]);
}

function* stackSteps(self: PyTask, limit?: PyObject): Steps<PyObject> {
  return yield* invokeSteps(part('taskGetStack'), [self, limit ?? None]);
}
function* printStackSteps(self: PyTask, limit?: PyObject, file?: PyObject): Steps<PyObject> {
  return yield* invokeSteps(part('taskPrintStack'), [self, limit ?? None, file ?? None]);
}

function uncancel(self: PyTask): PyObject {
  if (self.cancelsRequested > 0 && --self.cancelsRequested === 0) self.mustCancel = false;
  return newInt(self.cancelsRequested);
}

const fixed = (name: string): (() => never) => {
  return () => raise('RuntimeError', `Task does not support ${name} operation`);
};

const flag = (name: string, field: 'logDestroyPending' | 'mustCancel', set: boolean): GetSet => ({
  name,
  get: (self: PyTask) => newBool(self[field]),
  ...(set
    ? {
        set: (self: PyTask, value: PyObject | null) => {
          if (value === null) raise('AttributeError', 'cannot delete attribute');
          const truth = isTrue(value);
          self[field] = truth === SUSPENDED ? true : truth;
        },
      }
    : {}),
});

const bound = (fn: (self: PyTask) => MaySuspend) => (self: PyFuture) => fn(self as PyTask);

describeType(TaskType, {
  source: 'CPython 3.13 Modules/_asynciomodule.c',
  methods: [
    method('cancel', '($self, /, msg=None)', (self: PyTask, message?: PyObject) =>
      steps(cancelTaskSteps)(self, message ?? None),
    ),
    method('cancelling', '($self, /)', (self: PyTask) => newInt(self.cancelsRequested)),
    method('uncancel', '($self, /)', uncancel),
    method('get_stack', '($self, /, *, limit=None)', steps(stackSteps)),
    method('print_stack', '($self, /, *, limit=None, file=None)', steps(printStackSteps)),
    method(
      'get_name',
      '($self, /)',
      bound((self) => incref(self.name ?? None)),
    ),
    method(
      'set_name',
      '($self, value, /)',
      steps(function* (self: PyTask, value: PyObject): Steps<void> {
        const name =
          value instanceof PyStr && !value.type.isHeapType
            ? incref(value)
            : newStr(yield* strSteps(value));
        setField(self, 'name', name);
        decref(name);
      }),
    ),
    method(
      'get_coro',
      '($self, /)',
      bound((self) => incref(self.coro ?? None)),
    ),
    method(
      'get_context',
      '($self, /)',
      bound((self) => incref(self.context ?? None)),
    ),
    method('set_result', '($self, result, /)', fixed('set_result')),
    method('set_exception', '($self, exception, /)', fixed('set_exception')),
  ],
  getsets: [
    flag('_log_destroy_pending', 'logDestroyPending', true),
    flag('_must_cancel', 'mustCancel', false),
    { name: '_coro', get: (self: PyTask) => incref(self.coro ?? None) },
    { name: '_fut_waiter', get: (self: PyTask) => incref(self.waiter ?? None) },
  ],
});
