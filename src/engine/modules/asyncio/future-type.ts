// The class Future, and the iterator behind `await`. CPython 3.13 Modules/_asynciomodule.c (_asyncio_Future_*, FutureIter_*).

import { isEqualSteps } from '../../objects/abstract.ts';
import { classGetItem } from '../../objects/generic-alias.ts';
import { PyDict } from '../../objects/dict.ts';
import { BaseExceptionType, newException, PyBaseException } from '../../objects/exceptions.ts';
import { newInt } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import { callNative, method, type NativeFunction } from '../../objects/native.ts';
import { decref, incref, isSubtype, PyType, xdecref, type PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType, type GetSet } from '../../objects/static-type.ts';
import { newStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';
import { newTuple } from '../../objects/tuple.ts';
import { currentContext, newContextCopy } from '../contextvars/context.ts';
import { deprecationSteps, unraisableSteps } from '../../objects/warn-door.ts';
import { PyTraceback } from '../../objects/traceback.ts';
import { asExceptionSteps } from '../../objects/normalize-exception.ts';
import {
  addCallbackSteps,
  cancelSteps,
  ensureAlive,
  futureMemory,
  FutureType,
  initFutureSteps,
  invokeSteps,
  makeCancelledError,
  methodSteps,
  PyFuture,
  setExceptionSteps,
  setField,
  setResultSteps,
  takeResult,
} from './future.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { invalidState, part } from './state.ts';

const SOURCE = 'CPython 3.13 Modules/_asynciomodule.c';

FutureType.tp_new = (type) => new PyFuture(type);
futureMemory(FutureType, [], (o) => (o as PyFuture).logTraceback);

const init = method('Future', '($self, /, *, loop=None)', (self: PyFuture, loop?: PyObject) =>
  suspendSteps(
    (function* (): Steps<PyObject> {
      yield* initFutureSteps(self, loop ?? null);
      return newNone();
    })(),
    [self, loop ?? null],
  ),
);
FutureType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'Future');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

FutureType.tp_repr = (o) => suspendSteps(invokeSteps(part('futureRepr'), [o]), [o]);

// ---- the end ----

const CALL_EXCEPTION_HANDLER = staticStr('call_exception_handler');

/** `loop.call_exception_handler({...})`; what goes wrong is told and forgotten. */
export function* reportSteps(
  self: PyFuture,
  entries: readonly (readonly [string, PyObject])[],
): Steps<void> {
  const context = new PyDict();
  for (const [name, value] of entries) context.setStr(staticStr(name), value);
  if (self.sourceTraceback !== null)
    context.setStr(staticStr('source_traceback'), self.sourceTraceback);
  try {
    decref(yield* methodSteps(self.loop!, CALL_EXCEPTION_HANDLER, [context]));
  } catch (error) {
    yield* unraisableSteps(error, self);
  } finally {
    decref(context);
  }
}

/** FutureObj_finalize. */
export function* finalizeFutureSteps(self: PyFuture): Steps<PyObject> {
  if (!self.logTraceback || self.exception === null || self.loop === null) return newNone();
  self.logTraceback = false;
  const name = self.type.isHeapType ? self.type.name : self.type.qualname;
  const message = newStr(`${name} exception was never retrieved`);
  currentInterpreter().machine.emit({
    kind: 'forgotten',
    what: 'exception',
    name: self.exception.type.qualname,
  });
  yield* reportSteps(self, [
    ['message', message],
    ['exception', self.exception],
    ['future', self],
  ]);
  decref(message);
  return newNone();
}
FutureType.tp_finalize = (o) => suspendSteps(finalizeFutureSteps(o as PyFuture), [o]);

// ---- awaiting ----

const FutureIterType = newStaticType('FutureIter', {
  module: '_asyncio',
  dotted: true,
  hasGc: true,
  basicSize: 24,
});

class PyFutureIter extends PyNative {
  /** Owned; null: it is over. */
  future: PyFuture | null;
  constructor(future: PyFuture) {
    super(FutureIterType);
    this.future = incref(future);
  }
}
ownsFields(FutureIterType, ['future'], true);

function finish(self: PyFutureIter): void {
  const { future } = self;
  self.future = null;
  if (future !== null) decref(future);
}

/** FutureIter_am_send: the future itself while it is pending. StopIteration carries the result. */
function nextOf(self: PyFutureIter): PyObject | null {
  const { future } = self;
  if (future === null) return null;
  if (future.state === 'PENDING') {
    if (future.blocking) raise('RuntimeError', "await wasn't used with future");
    future.blocking = true;
    return incref(future);
  }
  try {
    const result = takeResult(future);
    if (result === None) {
      decref(result);
      return null;
    }
    const stop = newException('StopIteration', [result]);
    decref(result);
    throw new Raised(stop);
  } finally {
    finish(self);
  }
}
FutureIterType.tp_iter = (o) => incref(o);
FutureIterType.tp_iternext = (o) => nextOf(o as PyFutureIter);

function sendToIter(self: PyFutureIter): PyObject {
  const next = nextOf(self);
  if (next === null) return raise('StopIteration');
  return next;
}

/** FutureIter_throw. */
function* throwSteps(
  self: PyFutureIter,
  type: PyObject,
  value?: PyObject,
  traceback?: PyObject,
): Steps<PyObject> {
  if (value !== undefined)
    yield* deprecationSteps(
      'the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.',
    );
  const separate = value === undefined || value === None ? null : value;
  const given = traceback === undefined || traceback === None ? null : traceback;
  if (given !== null && !(given instanceof PyTraceback))
    raise('TypeError', 'throw() third argument must be a traceback');
  if (type instanceof PyBaseException) {
    if (separate !== null) raise('TypeError', 'instance exception may not have a separate value');
  } else if (!(type instanceof PyType && isSubtype(type, BaseExceptionType)))
    raise(
      'TypeError',
      'exceptions must be classes deriving BaseException or instances of such a class',
    );
  const exception: PyBaseException = yield* asExceptionSteps(type, separate);
  if (given !== null) {
    const old = exception.traceback;
    exception.traceback = incref(given) as PyTraceback;
    xdecref(old);
  }
  finish(self);
  throw new Raised(exception);
}

describeType(FutureIterType, {
  source: SOURCE,
  methods: [
    method('send', '($self, arg, /)', sendToIter),
    method(
      'throw',
      '($self, type, value=None, traceback=None, /)',
      (self: PyFutureIter, type: PyObject, value?: PyObject, traceback?: PyObject) =>
        suspendSteps(throwSteps(self, type, value, traceback), [
          self,
          type,
          value ?? null,
          traceback ?? null,
        ]),
    ),
    method('close', '($self, /)', (self: PyFutureIter) => {
      finish(self);
      return newNone();
    }),
  ],
});

function iterate(o: PyObject): PyObject {
  ensureAlive(o as PyFuture);
  return new PyFutureIter(o as PyFuture);
}
FutureType.tp_iter = iterate;
FutureType.am_await = iterate;

// ---- methods ----

export const steps =
  (make: (...args: any[]) => Steps<PyObject | void | boolean>) =>
  (...args: (PyObject | undefined)[]): MaySuspend =>
    suspendSteps(
      answerSteps(make(...args)),
      args.map((a) => a ?? null),
    );

function* answerSteps(inner: Steps<PyObject | void | boolean>): Steps<PyObject> {
  const answer = yield* inner as Steps<any>;
  if (answer === undefined) return newNone();
  return typeof answer === 'boolean' ? newBool(answer) : answer;
}

/** One that was made by `__new__` alone has nothing to tell. InvalidStateError. */
function ensureInitialized(self: PyFuture): void {
  if (self.loop === null) invalidState('Future object is not initialized.');
}

function exceptionOf(self: PyFuture): PyObject {
  ensureInitialized(self);
  if (self.state === 'CANCELLED') throw new Raised(makeCancelledError(self));
  if (self.state === 'PENDING') invalidState('Exception is not set.');
  if (self.exception === null) return newNone();
  self.logTraceback = false;
  return incref(self.exception);
}

function* removeCallbackSteps(self: PyFuture, fn: PyObject): Steps<PyObject> {
  ensureAlive(self);
  let removed = 0;
  const kept: typeof self.callbacks = [];
  for (const callback of [...self.callbacks]) {
    if (!self.callbacks.includes(callback)) continue;
    if (yield* isEqualSteps(callback.fn, fn)) {
      removed++;
      decref(callback.fn);
      decref(callback.context);
    } else kept.push(callback);
  }
  self.callbacks = kept;
  return newInt(removed);
}

export const futureMethods: NativeFunction[] = [
  method('result', '($self, /)', (self: PyFuture) => {
    ensureInitialized(self);
    return takeResult(self);
  }),
  method('exception', '($self, /)', exceptionOf),
  method('set_result', '($self, result, /)', steps(setResultSteps)),
  method('set_exception', '($self, exception, /)', steps(setExceptionSteps)),
  method(
    'add_done_callback',
    '($self, fn, /, *, context=<unrepresentable>)',
    (self: PyFuture, fn: PyObject, context?: PyObject) => {
      const given = context === undefined ? newContextCopy(currentContext()) : incref(context);
      const done = steps(addCallbackSteps)(self, fn, given);
      decref(given);
      return done;
    },
  ),
  method('remove_done_callback', '($self, fn, /)', steps(removeCallbackSteps)),
  method('cancel', '($self, /, msg=None)', (self: PyFuture, message?: PyObject) => {
    ensureAlive(self);
    return steps(cancelSteps)(self, message ?? None);
  }),
  method('cancelled', '($self, /)', (self: PyFuture) => newBool(self.state === 'CANCELLED')),
  method('done', '($self, /)', (self: PyFuture) =>
    newBool(self.loop !== null && self.state !== 'PENDING'),
  ),
  method('get_loop', '($self, /)', (self: PyFuture) => incref(ensureAlive(self))),
  method('_make_cancelled_error', '($self, /)', makeCancelledError),
  method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
];

const optional = (name: string, field: keyof PyFuture): GetSet => ({
  name,
  get: (self: PyFuture) => incref((self[field] as PyObject | null) ?? None),
});

function truth(value: PyObject | null, name: string): boolean {
  if (value === null) return raise('AttributeError', `cannot delete attribute ${name}`);
  const answer = isTrue(value);
  return answer === SUSPENDED ? true : answer;
}

export const futureGetSets: GetSet[] = [
  optional('_loop', 'loop'),
  optional('_exception', 'exception'),
  optional('_source_traceback', 'sourceTraceback'),
  { name: '_state', get: (self: PyFuture) => newStr(self.state) },
  {
    name: '_result',
    get: (self: PyFuture) => {
      ensureAlive(self);
      return incref(self.result ?? None);
    },
  },
  {
    name: '_callbacks',
    get: (self: PyFuture) => {
      if (self.callbacks.length === 0) return newNone();
      return newList(
        self.callbacks.map(({ fn, context }) => newTuple([incref(fn), incref(context)])),
      );
    },
  },
  {
    name: '_asyncio_future_blocking',
    get: (self: PyFuture) => newBool(self.loop !== null && self.blocking),
    set: (self: PyFuture, value) => {
      ensureAlive(self);
      self.blocking = truth(value, '_asyncio_future_blocking');
    },
  },
  {
    name: '_log_traceback',
    get: (self: PyFuture) => newBool(self.logTraceback),
    set: (self: PyFuture, value) => {
      if (truth(value, '_log_traceback'))
        raise('ValueError', '_log_traceback can only be set to False');
      self.logTraceback = false;
    },
  },
  {
    name: '_cancel_message',
    get: (self: PyFuture) => incref(self.cancelMessage ?? None),
    set: (self: PyFuture, value) => setField(self, 'cancelMessage', value),
  },
];

describeType(FutureType, {
  source: SOURCE,
  methods: futureMethods,
  getsets: futureGetSets,
});
