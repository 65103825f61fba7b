// Asynchronous generators: what `asend`, `athrow`, `aclose`, `__anext__` give, step by step.
// CPython 3.13 Objects/genobject.c (async_gen_asend_send, async_gen_athrow_send, async_gen_unwrap_value, async_gen_init_hooks).
//
// A value of `yield` travels wrapped; what comes out unwrapped is what an `await` inside the generator yields to the event loop.

import { callObject } from './calls.ts';
import { exceptionType, newException } from './exceptions.ts';
import { AsyncGeneratorType, type PyGenerator, sendInto } from './generator.ts';
import {
  checkThrown,
  closeOutcome,
  setUpGenerator,
  throwSteps,
  type Thrown,
} from './generator-methods.ts';
import { finalize } from './finalize.ts';
import { method, type NativeFunction } from './native.ts';
import { decref, incref, type PyObject, type PyType } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise, Raised } from './raise.ts';
import { newNone, None } from './singletons.ts';
import { describeType, newStaticType } from './static-type.ts';
import { deprecationSteps } from './warn-door.ts';
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
  declare readonly thrownTraceback: PyObject | null;
  state: AwaitState = 'init';
  constructor(gen: PyGenerator, thrown: Thrown | null) {
    super(ThrowType);
    this.gen = incref(gen);
    this.thrown = own(thrown?.type);
    this.thrownValue = own(thrown?.value);
    this.thrownTraceback = own(thrown?.traceback);
  }
}
const own = (o: PyObject | null | undefined): PyObject | null => (o ? incref(o) : null);
ownsFields(ThrowType, ['gen', 'thrown', 'thrownValue', 'thrownTraceback']);

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

function* asendThrowSteps(o: PyAsyncGenSend, thrown: Thrown): Steps<PyObject> {
  if (o.state === 'closed') raise('RuntimeError', REUSED_SEND);
  if (o.state === 'init') begin(o);
  try {
    return yield* unwrapSteps(o.gen, throwSteps(o.gen, thrown));
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
    return yield* athrowResultSteps(o, throwSteps(gen, thrownBy(o), false));
  }
  return yield* athrowResultSteps(o, sendIntoSteps(gen, given));
}

/** Of `aclose`. */
const EXIT: Thrown = { type: exceptionType('GeneratorExit'), value: null, traceback: null };

const thrownBy = (o: PyAsyncGenThrow): Thrown =>
  o.thrown === null ? EXIT : { type: o.thrown, value: o.thrownValue, traceback: o.thrownTraceback };

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

function* athrowThrowSteps(o: PyAsyncGenThrow, thrown: Thrown): Steps<PyObject> {
  if (o.state === 'closed') raise('RuntimeError', REUSED_THROW);
  if (o.state === 'init') begin(o);
  return yield* athrowResultSteps(o, throwSteps(o.gen, thrown));
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

function throwIn(o: Awaitable, type: PyObject, value?: PyObject, traceback?: PyObject): MaySuspend {
  const thrown = checkThrown(type, given(value), given(traceback));
  return suspendSteps(awaitableThrowSteps(o, thrown), [o, type, thrown.value, thrown.traceback]);
}

const given = (argument: PyObject | undefined): PyObject | null =>
  argument === undefined || argument === None ? null : argument;

function awaitableThrowSteps(o: Awaitable, thrown: Thrown): Steps<PyObject> {
  return o instanceof PyAsyncGenSend ? asendThrowSteps(o, thrown) : athrowThrowSteps(o, thrown);
}

function* closeAwaitableSteps(o: Awaitable): Steps<PyObject> {
  try {
    decref(yield* awaitableThrowSteps(o, EXIT));
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
      method('throw', '($self, type, value=None, traceback=None, /)', throwIn),
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

function athrow(
  gen: PyGenerator,
  type: PyObject,
  value?: PyObject,
  traceback?: PyObject,
): MaySuspend {
  const thrown: Thrown = { type, value: given(value), traceback: given(traceback) };
  if (value === undefined && gen.hooksReady) return new PyAsyncGenThrow(gen, thrown);
  return suspendSteps(athrowHooksSteps(gen, thrown, value !== undefined), [
    gen,
    type,
    thrown.value,
    thrown.traceback,
  ]);
}
function* athrowHooksSteps(gen: PyGenerator, thrown: Thrown, isOld: boolean): Steps<PyObject> {
  if (isOld) {
    yield* deprecationSteps(
      'the (type, exc, tb) signature of athrow() is deprecated, use the single-arg signature instead.',
    );
  }
  const made = withHooks(gen, () => new PyAsyncGenThrow(gen, thrown));
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
    withHooks(gen, () => new PyAsyncGenThrow(gen, null)),
  ),
];

setUpGenerator(AsyncGeneratorType, 'ag', 'ag_await', methods, []);

/** Steps of `finalizer(gen)`, if the event loop wants to end it itself. */
export function* callFinalizerSteps(gen: PyGenerator): Steps<void> {
  const done = callObject(gen.finalizer!, [gen]);
  decref(done === SUSPENDED ? ((yield) as PyObject) : done);
}
