// Asynchronous generators: what `asend`, `athrow`, `aclose`, `__anext__` give, step by step.
// CPython 3.13 Objects/genobject.c (async_gen_asend_send, async_gen_athrow_send, async_gen_unwrap_value, async_gen_init_hooks).
//
// A value of `yield` travels wrapped; what comes out unwrapped is what an `await` inside the generator yields to the event loop.

import { callObject } from './calls.ts';
import type { PyBaseException } from './exceptions.ts';
import { newException } from './exceptions.ts';
import { AsyncGeneratorType, type PyGenerator, sendInto } from './generator.ts';
import { closeOutcome, setUpGenerator, throwSteps } from './generator-methods.ts';
import { finalize } from './finalize.ts';
import { method, type NativeFunction } from './native.ts';
import { asExceptionSteps } from './normalize-exception.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise, Raised } from './raise.ts';
import { newNone, None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';

/** `sys.set_asyncgen_hooks`, of the running thread. */
export interface AsyncGenHooks {
  asyncGenFirstIter: PyObject | null;
  asyncGenFinalizer: PyObject | null;
}
let hooksOf: () => AsyncGenHooks = () => ({ asyncGenFirstIter: null, asyncGenFinalizer: null });
export function setAsyncGenHooksProvider(provider: () => AsyncGenHooks): void {
  hooksOf = provider;
}

const WrappedValueType = newStaticType('async_generator_wrapped_value', {
  hasGc: true,
  basicSize: 24,
});
class PyWrappedValue extends PyNative {
  declare readonly value: PyObject;
  constructor(value: PyObject) {
    super(WrappedValueType);
    this.value = incref(value);
  }
}
ownsFields(WrappedValueType, ['value']);
describeType(WrappedValueType, { source: 'CPython 3.13 Objects/genobject.c' });

/** INTRINSIC_ASYNC_GEN_WRAP. */
export function wrapYielded(value: PyObject): PyObject {
  return new PyWrappedValue(value);
}

type AwaitState = 'init' | 'iter' | 'closed';

const SendType = newStaticType('async_generator_asend', { hasGc: true, basicSize: 40 });
const ThrowType = newStaticType('async_generator_athrow', { hasGc: true, basicSize: 40 });

class PyAsyncGenSend extends PyNative {
  declare readonly gen: PyGenerator;
  declare readonly value: PyObject | null;
  state: AwaitState = 'init';
  constructor(gen: PyGenerator, value: PyObject | null) {
    super(SendType);
    this.gen = incref(gen);
    this.value = value === null ? null : incref(value);
  }
}
ownsFields(SendType, ['gen', 'value']);

class PyAsyncGenThrow extends PyNative {
  declare readonly gen: PyGenerator;
  /** Null: `aclose`. */
  declare readonly thrown: PyObject | null;
  declare readonly thrownValue: PyObject | null;
  state: AwaitState = 'init';
  constructor(gen: PyGenerator, thrown: PyObject | null, value: PyObject | null) {
    super(ThrowType);
    this.gen = incref(gen);
    this.thrown = thrown === null ? null : incref(thrown);
    this.thrownValue = value === null ? null : incref(value);
  }
}
ownsFields(ThrowType, ['gen', 'thrown', 'thrownValue']);

/** A StopIteration with `value` (stolen), as the end of an `await`. */
function finishAwait(value: PyObject): never {
  const stop = newException('StopIteration', value === None ? [] : [value]);
  decref(value);
  throw new Raised(stop);
}

const ends = (error: unknown): error is Raised =>
  error instanceof Raised &&
  (error.exception.isA('StopAsyncIteration') || error.exception.isA('GeneratorExit'));

/** async_gen_unwrap_value of the result of `steps`. */
function* unwrapSteps(gen: PyGenerator, steps: Steps<PyObject>): Steps<PyObject> {
  let result: PyObject;
  try {
    result = yield* steps;
  } catch (error) {
    if (ends(error)) gen.closedByUser = true;
    gen.runningAsync = false;
    throw error;
  }
  if (!(result instanceof PyWrappedValue)) return result;
  gen.runningAsync = false;
  const value = incref(result.value);
  decref(result);
  return finishAwait(value);
}

function* sendIntoSteps(gen: PyGenerator, value: PyObject): Steps<PyObject> {
  sendInto(gen, value);
  return (yield) as PyObject;
}

const REUSED_SEND = 'cannot reuse already awaited __anext__()/asend()';
const REUSED_THROW = 'cannot reuse already awaited aclose()/athrow()';

/** Marks the awaitable as started; RuntimeError if the generator is in the middle of something. */
function begin(o: PyAsyncGenSend | PyAsyncGenThrow): void {
  if (o.gen.runningAsync) {
    o.state = 'closed';
    const what = o instanceof PyAsyncGenSend ? 'anext' : o.thrown === null ? 'aclose' : 'athrow';
    raise('RuntimeError', `${what}(): asynchronous generator is already running`);
  }
  o.state = 'iter';
  o.gen.runningAsync = true;
}

function* asendSteps(o: PyAsyncGenSend, given: PyObject): Steps<PyObject> {
  if (o.state === 'closed') raise('RuntimeError', REUSED_SEND);
  let value = given;
  if (o.state === 'init') {
    begin(o);
    if (value === None) value = o.value ?? None;
  }
  o.gen.runningAsync = true;
  try {
    return yield* unwrapSteps(o.gen, sendIntoSteps(o.gen, value));
  } catch (error) {
    o.state = 'closed';
    throw error;
  }
}

function* asendThrowSteps(o: PyAsyncGenSend, exception: PyBaseException): Steps<PyObject> {
  try {
    if (o.state === 'closed') raise('RuntimeError', REUSED_SEND);
    if (o.state === 'init') begin(o);
  } catch (error) {
    decref(exception);
    throw error;
  }
  try {
    return yield* unwrapSteps(o.gen, throwSteps(o.gen, exception));
  } catch (error) {
    o.state = 'closed';
    throw error;
  }
}

function* athrowSteps(o: PyAsyncGenThrow, given: PyObject): Steps<PyObject> {
  const { gen } = o;
  if (o.state === 'closed') raise('RuntimeError', REUSED_THROW);
  if (gen.frame === null) {
    o.state = 'closed';
    return finishAwait(newNone());
  }
  if (o.state === 'init') {
    if (gen.runningAsync) begin(o);
    if (gen.closedByUser) {
      o.state = 'closed';
      raise('StopAsyncIteration');
    }
    if (given !== None)
      raise('RuntimeError', "can't send non-None value to a just-started coroutine");
    begin(o);
    if (o.thrown === null) gen.closedByUser = true;
    const exception =
      o.thrown === null
        ? newException('GeneratorExit', [])
        : yield* asExceptionSteps(o.thrown, o.thrownValue);
    return yield* athrowResultSteps(o, throwSteps(gen, exception, false));
  }
  return yield* athrowResultSteps(o, sendIntoSteps(gen, given));
}

/** What becomes of a result or an end; `aclose` swallows the expected ends. */
function* athrowResultSteps(o: PyAsyncGenThrow, steps: Steps<PyObject>): Steps<PyObject> {
  const { gen } = o;
  let result: PyObject;
  try {
    result = yield* o.thrown === null ? steps : unwrapSteps(gen, steps);
  } catch (error) {
    gen.runningAsync = false;
    o.state = 'closed';
    if (o.thrown !== null || !ends(error)) throw error;
    decref(error.exception);
    return finishAwait(newNone());
  }
  if (o.thrown === null && result instanceof PyWrappedValue) {
    decref(result);
    gen.runningAsync = false;
    o.state = 'closed';
    raise('RuntimeError', 'async generator ignored GeneratorExit');
  }
  return result;
}

function* athrowThrowSteps(o: PyAsyncGenThrow, exception: PyBaseException): Steps<PyObject> {
  try {
    if (o.state === 'closed') raise('RuntimeError', REUSED_THROW);
    if (o.state === 'init') begin(o);
  } catch (error) {
    decref(exception);
    throw error;
  }
  return yield* athrowResultSteps(o, throwSteps(o.gen, exception));
}

// ---- an awaitable that nobody awaited ----

type WarnUnawaited = (gen: PyGenerator, method: string) => Steps<void>;
let warnUnawaited: WarnUnawaited = function* () {};
export function setUnawaitedMethodWarning(steps: WarnUnawaited): void {
  warnUnawaited = steps;
}

function* unawaitedSteps(o: Awaitable): Steps<void> {
  if (o.state !== 'init') return;
  const name = o instanceof PyAsyncGenSend ? 'asend' : o.thrown === null ? 'aclose' : 'athrow';
  yield* warnUnawaited(o.gen, name);
}

/** Finalised before its fields go. */
for (const type of [SendType, ThrowType]) {
  const drop = type.tp_dealloc!;
  type.tp_finalize = (o) => suspendSteps(unawaitedSteps(o as Awaitable), [o]);
  type.tp_dealloc = (o) => {
    if ((o as Awaitable).state === 'init' && finalize(o)) return;
    drop(o);
  };
}

// ---- the two awaitables as Python sees them ----

type Awaitable = PyAsyncGenSend | PyAsyncGenThrow;
const send = (o: Awaitable, value: PyObject): MaySuspend =>
  suspendSteps(o instanceof PyAsyncGenSend ? asendSteps(o, value) : athrowSteps(o, value), [
    o,
    value,
  ]);

function* throwCallSteps(o: Awaitable, type: PyObject, value: PyObject | null): Steps<PyObject> {
  const exception = yield* asExceptionSteps(type, value);
  return yield* o instanceof PyAsyncGenSend
    ? asendThrowSteps(o, exception)
    : athrowThrowSteps(o, exception);
}

function* closeAwaitableSteps(o: Awaitable): Steps<PyObject> {
  const exit = newException('GeneratorExit', []);
  try {
    decref(
      yield* o instanceof PyAsyncGenSend ? asendThrowSteps(o, exit) : athrowThrowSteps(o, exit),
    );
  } catch (error) {
    return closeOutcome(error, true);
  }
  return raise('RuntimeError', 'coroutine ignored GeneratorExit');
}

for (const type of [SendType, ThrowType]) {
  type.tp_iter = (o) => incref(o);
  type.am_await = (o) => incref(o);
  type.tp_iternext = (o) => send(o as Awaitable, None);
  describeType(type, {
    source: 'CPython 3.13 Objects/genobject.c',
    methods: [
      method('send', '($self, value, /)', send),
      method(
        'throw',
        '($self, type, value=None, traceback=None, /)',
        (o: Awaitable, type: PyObject, value?: PyObject) =>
          suspendSteps(
            throwCallSteps(o, type, value === undefined || value === None ? null : value),
            [o, type, value ?? null],
          ),
      ),
      method('close', '($self, /)', (o: Awaitable) =>
        o.state === 'closed' ? newNone() : suspendSteps(closeAwaitableSteps(o), [o]),
      ),
    ],
  });
}

/** Is the end of this iterator a StopIteration whose value matters (it never answers null)? */
export function isAsyncGenAwaitable(type: PyType): boolean {
  return type === SendType || type === ThrowType;
}

// ---- the generator's own methods ----

/** async_gen_init_hooks, then `make`. */
function withHooks(gen: PyGenerator, make: () => PyObject): MaySuspend {
  if (gen.hooksReady) return make();
  gen.hooksReady = true;
  const { asyncGenFirstIter, asyncGenFinalizer } = hooksOf();
  if (asyncGenFinalizer !== null) gen.finalizer = incref(asyncGenFinalizer);
  if (asyncGenFirstIter === null) return make();
  return suspendSteps(firstIterSteps(gen, asyncGenFirstIter, make), [gen, asyncGenFirstIter]);
}

function* firstIterSteps(gen: PyGenerator, hook: PyObject, make: () => PyObject): Steps<PyObject> {
  const done = callObject(hook, [gen]);
  decref(done === SUSPENDED ? ((yield) as PyObject) : done);
  return make();
}

function athrow(gen: PyGenerator, type: PyObject, value?: PyObject): MaySuspend {
  const given = value === undefined || value === None ? null : value;
  if (gen.hooksReady) return new PyAsyncGenThrow(gen, type, given);
  return suspendSteps(athrowHooksSteps(gen, type, given), [gen, type, given]);
}
function* athrowHooksSteps(
  gen: PyGenerator,
  type: PyObject,
  value: PyObject | null,
): Steps<PyObject> {
  const made = withHooks(gen, () => new PyAsyncGenThrow(gen, type, value));
  return made === SUSPENDED ? ((yield) as PyObject) : made;
}

const anext = (gen: PyGenerator): MaySuspend => withHooks(gen, () => new PyAsyncGenSend(gen, null));

function asend(gen: PyGenerator, value: PyObject): MaySuspend {
  return suspendSteps(asendHooksSteps(gen, value), [gen, value]);
}
function* asendHooksSteps(gen: PyGenerator, value: PyObject): Steps<PyObject> {
  const made = withHooks(gen, () => new PyAsyncGenSend(gen, value));
  return made === SUSPENDED ? ((yield) as PyObject) : made;
}

AsyncGeneratorType.am_aiter = (o) => incref(o);
AsyncGeneratorType.am_anext = (o) => anext(o as PyGenerator);

const methods: readonly NativeFunction[] = [
  method('asend', '($self, value, /)', asend),
  method('athrow', '($self, type, value=None, traceback=None, /)', athrow),
  method('aclose', '($self, /)', (gen: PyGenerator) =>
    withHooks(gen, () => new PyAsyncGenThrow(gen, null, null)),
  ),
];

setUpGenerator(AsyncGeneratorType, 'ag', 'ag_await', methods, []);

/** Steps of `finalizer(gen)`, if the event loop wants to end it itself. */
export function* callFinalizerSteps(gen: PyGenerator): Steps<void> {
  const done = callObject(gen.finalizer!, [gen]);
  decref(done === SUSPENDED ? ((yield) as PyObject) : done);
}
