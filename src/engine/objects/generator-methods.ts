// Methods of generators and coroutines: send, throw, close. CPython 3.13 Objects/genobject.c (gen_send, _gen_throw, gen_close,
// gen_close_iter, _PyGen_yf, coro_await). Asynchronous generators are in async-generator.ts.

import { newInt } from './int.ts';
import { basicSizeOf, itemSizeOf } from './type-layout.ts';
import { RESUME, YIELD_VALUE } from '../bytecode/generated/opcodes.ts';
import { clearFrame } from './frame.ts';
import { hexAddress } from './base-object.ts';
import { getAttrOptional } from './attributes.ts';
import { callObject } from './calls.ts';
import {
  BaseExceptionType,
  exceptionType,
  newException,
  PyBaseException,
  stopIterationValue,
} from './exceptions.ts';
import { asExceptionSteps } from './normalize-exception.ts';
import { classGetItem } from './generic-alias.ts';
import { frameObjectOf } from './frame-object.ts';
import {
  AsyncGeneratorType,
  CoroutineType,
  GeneratorType,
  KIND,
  linkFrame,
  PyGenerator,
  sendInto,
  throwInto,
} from './generator.ts';
import { method, type NativeFunction } from './native.ts';
import { decref, incref, isSubtype, PyType, xdecref, type PyObject } from './object.ts';
import { ownsFields, PyNative } from './own-fields.ts';
import { raise, Raised } from './raise.ts';
import { newBool, newNone, None } from './singletons.ts';
import { PyTraceback } from './traceback.ts';
import { deprecationSteps, unraisableSteps } from './warn-door.ts';
import { describeType, newStaticType, type GetSet } from './static-type.ts';
import { newStr, PyStr, staticStr } from './str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from './suspend.ts';

/** gen_sizeof: the frame's variables and stack lie at the end (3.11; before, in a frame of their own). */
function sizeOf(gen: PyGenerator): PyObject {
  return newInt(basicSizeOf(gen.type) + itemSizeOf(gen.type) * gen.frameSlots);
}

const THROW = staticStr('throw');
const CLOSE = staticStr('close');

/** _PyGen_yf: what a suspended generator delegates to with `yield from` or `await`. Borrowed; null if nothing. */
export function delegateOf(gen: PyGenerator): PyObject | null {
  const { frame, state } = gen;
  if (frame === null || state !== 'suspended' || frame.pc === 0) return null;
  const { ops, args } = frame.code.executable;
  if (ops[frame.pc - 1] !== YIELD_VALUE || args[frame.pc - 1] !== 1) return null;
  return frame.localsplus[frame.stackTop - 1] ?? null;
}

/** What `throw` was given, as it was given: an exception is made of it where it strikes. Borrowed. */
export interface Thrown {
  readonly type: PyObject;
  readonly value: PyObject | null;
  readonly traceback: PyObject | null;
}

/** _gen_throw: the answer is what the generator yields next. */
export function* throwSteps(gen: PyGenerator, thrown: Thrown, closeOnExit = true): Steps<PyObject> {
  const delegate = delegateOf(gen);
  if (delegate === null) return yield* throwHereSteps(gen, yield* thrownSteps(thrown));
  incref(delegate);
  try {
    if (closeOnExit && isGeneratorExit(thrown.type)) {
      const failed = yield* guardedSteps(gen, closeDelegateSteps(delegate));
      return yield* throwHereSteps(gen, failed.error ?? (yield* thrownSteps(thrown)));
    }
    const steps = yield* delegateThrowSteps(gen, delegate, thrown, closeOnExit);
    // The delegate can't be thrown into: the generator itself gets it.
    if (steps === null) return yield* throwHereSteps(gen, yield* thrownSteps(thrown));
    const outcome = yield* guardedSteps(gen, steps);
    return outcome.value ?? (yield* throwHereSteps(gen, outcome.error!));
  } finally {
    decref(delegate);
  }
}

/** PyErr_GivenExceptionMatches. */
function isGeneratorExit(type: PyObject): boolean {
  if (type instanceof PyBaseException) return type.isA('GeneratorExit');
  return type instanceof PyType && isSubtype(type, exceptionType('GeneratorExit'));
}

/** What goes wrong while the exception is made is thrown in its place; what can't be an exception at all is the caller's error. */
function* thrownSteps(thrown: Thrown): Steps<PyBaseException> {
  const { type, value, traceback } = thrown;
  let exception: PyBaseException;
  if (isExceptionClass(type)) {
    try {
      exception = yield* asExceptionSteps(type, value);
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      return error.exception;
    }
  } else exception = yield* asExceptionSteps(type, value);
  if (traceback !== null) {
    xdecref(exception.traceback);
    exception.traceback = incref(traceback as PyTraceback);
  }
  return exception;
}

function isExceptionClass(type: PyObject): boolean {
  return type instanceof PyType && isSubtype(type, BaseExceptionType);
}

/** Runs `steps` while the generator counts as executing. Errors come back as values. */
function* guardedSteps<T>(
  gen: PyGenerator,
  steps: Steps<T>,
): Steps<{ value: T | null; error: PyBaseException | null }> {
  gen.state = 'running';
  try {
    return { value: yield* steps, error: null };
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    return { value: null, error: error.exception };
  } finally {
    gen.state = 'suspended';
  }
}

/** Runs `steps` with the generator's frame between the caller's and what runs next, so that both are seen from there. */
function* linkedSteps<T>(gen: PyGenerator, steps: Steps<T>): Steps<T> {
  incref(gen);
  const unlink = linkFrame(gen.frame!);
  try {
    return yield* steps;
  } finally {
    unlink();
    decref(gen);
  }
}

/** The steps of throwing into what the generator waits for; null if that has no `throw`. */
function* delegateThrowSteps(
  gen: PyGenerator,
  delegate: PyObject,
  thrown: Thrown,
  closeOnExit: boolean,
): Steps<Steps<PyObject> | null> {
  if (delegate.type === GeneratorType || delegate.type === CoroutineType)
    return linkedSteps(gen, throwSteps(delegate as PyGenerator, thrown, closeOnExit));
  let found = getAttrOptional(delegate, THROW);
  if (found === SUSPENDED) found = (yield) as PyObject | null;
  return found === null ? null : callThrowSteps(found, thrown);
}

/** Steals `found`. */
function* callThrowSteps(found: PyObject, { type, value, traceback }: Thrown): Steps<PyObject> {
  const args = [type];
  if (value !== null) args.push(value);
  if (value !== null && traceback !== null) args.push(traceback);
  try {
    const result = callObject(found, args);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    decref(found);
  }
}

/** gen_close_iter. */
function* closeDelegateSteps(delegate: PyObject): Steps<void> {
  if (delegate instanceof PyGenerator) {
    decref(yield* closeSteps(delegate));
    return;
  }
  let found: MaySuspend | null = null;
  try {
    found = getAttrOptional(delegate, CLOSE);
    if (found === SUSPENDED) found = (yield) as PyObject | null;
  } catch (error) {
    yield* unraisableSteps(error, delegate);
  }
  if (found === null || found === SUSPENDED) return;
  try {
    let result = callObject(found, []);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(result);
  } finally {
    decref(found);
  }
}

/** Raises at the `yield` itself. Steals `exception`. */
function* throwHereSteps(gen: PyGenerator, exception: PyBaseException): Steps<PyObject> {
  if (gen.frame === null && gen.type !== CoroutineType) throw new Raised(exception);
  try {
    throwInto(gen, exception);
  } catch (error) {
    decref(exception);
    throw error;
  }
  return (yield) as PyObject;
}

/** gen_close: New reference to the value of `return`, or None. */
export function* closeSteps(gen: PyGenerator): Steps<PyObject> {
  if (gen.state === 'created') abandon(gen);
  if (gen.frame === null) return newNone();
  const delegate = delegateOf(gen);
  let exit: PyBaseException | null = null;
  if (delegate !== null) {
    incref(delegate);
    exit = (yield* guardedSteps(gen, closeDelegateSteps(delegate))).error;
    decref(delegate);
  }
  if (exit === null && hasOnlyItsOwnHandler(gen)) {
    end(gen);
    return newNone();
  }
  try {
    decref(yield* throwHereSteps(gen, exit ?? newException('GeneratorExit', [])));
  } catch (error) {
    return closeOutcome(error, gen.type === AsyncGeneratorType);
  }
  return raise('RuntimeError', `${kindOf(gen)} ignored GeneratorExit`);
}

/** RESUME_OPARG_DEPTH1_MASK: no handler but the one that every generator has. */
function hasOnlyItsOwnHandler(gen: PyGenerator): boolean {
  const { frame } = gen;
  if (frame === null) return false;
  const { ops, args } = frame.code.executable;
  return ops[frame.pc] === RESUME && (args[frame.pc]! & 4) !== 0;
}

/** gen_clear_frame. */
function end(gen: PyGenerator): void {
  const frame = gen.frame!;
  gen.state = 'finished';
  gen.frame = null;
  gen.keepCode(frame);
  frame.generator = null;
  clearFrame(frame);
}

/** StopIteration and GeneratorExit are the expected ends. */
export function closeOutcome(error: unknown, asynchronous = false): PyObject {
  if (!(error instanceof Raised)) throw error;
  const { exception } = error;
  const stopped = exception.isA('StopIteration');
  const stoppedAsync = asynchronous && exception.isA('StopAsyncIteration');
  if (!stopped && !stoppedAsync && !exception.isA('GeneratorExit')) throw error;
  const value = stopped ? stopIterationValue(exception) : newNone();
  decref(exception);
  return value;
}

/** Closes a generator that never ran: what its frame holds stays until it dies. */
function abandon(gen: PyGenerator): void {
  const { frame } = gen;
  gen.state = 'finished';
  gen.frame = null;
  if (frame === null) return;
  gen.keepCode(frame);
  frame.generator = null;
  gen.abandoned = frame;
}

function kindOf(gen: PyGenerator): string {
  return KIND.get(gen.type)!;
}

/** throw(value), and the deprecated throw(type[, value[, traceback]]). */
function* throwCallSteps(
  gen: PyGenerator,
  type: PyObject,
  value: PyObject | null,
  traceback: PyObject | null,
): Steps<PyObject> {
  return yield* throwSteps(gen, checkThrown(type, value, traceback));
}

export function checkThrown(
  type: PyObject,
  value: PyObject | null,
  traceback: PyObject | null,
): Thrown {
  if (traceback !== null && !(traceback instanceof PyTraceback))
    raise('TypeError', 'throw() third argument must be a traceback object');
  return { type, value, traceback };
}

/** gen_throw: more than one argument is the old way. */
function* oldThrowSteps(
  gen: PyGenerator,
  type: PyObject,
  value: PyObject | null,
  traceback: PyObject | null,
): Steps<PyObject> {
  yield* deprecationSteps(
    'the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.',
  );
  return yield* throwCallSteps(gen, type, value, traceback);
}

function throwMethod(target: (self: any) => PyGenerator): NativeFunction {
  return method(
    'throw',
    '($self, type, value=None, traceback=None, /)',
    (self: PyObject, type: PyObject, value?: PyObject, traceback?: PyObject) => {
      const gen = target(self);
      const given = value === undefined || value === None ? null : value;
      const tb = traceback === undefined || traceback === None ? null : traceback;
      const steps = value === undefined ? throwCallSteps : oldThrowSteps;
      return suspendSteps(steps(gen, type, given, tb), [gen, type, given, tb]);
    },
  );
}

function closeMethod(target: (self: any) => PyGenerator): NativeFunction {
  return method('close', '($self, /)', (self: PyObject) => {
    const gen = target(self);
    if (gen.frame === null) return newNone();
    return suspendSteps(closeSteps(gen), [gen]);
  });
}

function sendMethod(target: (self: any) => PyGenerator): NativeFunction {
  return method('send', '($self, value, /)', (self: PyObject, value: PyObject) =>
    sendInto(target(self), value),
  );
}

const itself = (gen: PyGenerator): PyGenerator => gen;

function nameGetSet(attribute: '__name__' | '__qualname__', field: 'name' | 'qualname'): GetSet {
  return {
    name: attribute,
    get: (gen: PyGenerator) => incref(gen[field]),
    set: (gen: PyGenerator, value) => {
      if (!(value instanceof PyStr))
        raise('TypeError', `${attribute} must be set to a string object`);
      const old = gen[field];
      gen[field] = incref(value);
      decref(old);
    },
  };
}

/** gi_code ... of generators, cr_code ... of coroutines. */
function stateGetSets(prefix: string, delegateName: string): GetSet[] {
  return [
    nameGetSet('__name__', 'name'),
    nameGetSet('__qualname__', 'qualname'),
    {
      name: `${prefix}_frame`,
      get: (gen: PyGenerator) => (gen.frame === null ? newNone() : frameObjectOf(gen.frame)),
    },
    {
      name: `${prefix}_running`,
      get: (gen: PyGenerator) =>
        newBool(gen.type === AsyncGeneratorType ? gen.runningAsync : gen.state === 'running'),
    },
    { name: `${prefix}_suspended`, get: (gen: PyGenerator) => newBool(gen.state === 'suspended') },
    {
      name: `${prefix}_code`,
      get: (gen: PyGenerator) => incref(gen.frame?.code ?? gen.code ?? None),
    },
    { name: delegateName, get: (gen: PyGenerator) => incref(delegateOf(gen) ?? None) },
  ];
}

/** `methods`: of its own instead of send, throw, close. */
export function setUpGenerator(
  type: PyType,
  prefix: string,
  delegateName: string,
  methods: readonly NativeFunction[],
  getsets: readonly GetSet[],
): void {
  type.tp_repr = (o) =>
    newStr(
      `<${type.name} object ${((o as PyGenerator).qualname as PyStr).value} at ${hexAddress(o)}>`,
    );
  describeType(type, {
    source: 'CPython 3.13 Objects/genobject.c',
    methods: [
      ...methods,
      method('__sizeof__', '($self, /)', sizeOf),
      method('__class_getitem__', '($type, item, /)', classGetItem, { class: true }),
    ],
    getsets: [...stateGetSets(prefix, delegateName), ...getsets],
  });
}

/** What `coroutine.__await__` gives. */
export const CoroutineWrapperType = newStaticType('coroutine_wrapper', {
  hasGc: true,
  basicSize: 24,
});
class PyCoroutineWrapper extends PyNative {
  declare readonly coroutine: PyGenerator;
  constructor(coroutine: PyGenerator) {
    super(CoroutineWrapperType);
    this.coroutine = incref(coroutine);
  }
}
ownsFields(CoroutineWrapperType, ['coroutine']);
CoroutineWrapperType.tp_iter = (o) => incref(o);
CoroutineWrapperType.tp_iternext = (o): MaySuspend | null => {
  const gen = (o as PyCoroutineWrapper).coroutine;
  sendInto(gen, None);
  gen.frame!.stopIsEnd = true;
  return SUSPENDED;
};
/** The coroutine behind what `__await__` gave; null for anything else. */
export function wrappedCoroutine(o: PyObject): PyGenerator | null {
  return o instanceof PyCoroutineWrapper ? o.coroutine : null;
}
const inner = (o: PyCoroutineWrapper): PyGenerator => o.coroutine;
describeType(CoroutineWrapperType, {
  source: 'CPython 3.13 Objects/genobject.c',
  methods: [sendMethod(inner), throwMethod(inner), closeMethod(inner)],
});

const synchronous = [sendMethod(itself), throwMethod(itself), closeMethod(itself)];
setUpGenerator(GeneratorType, 'gi', 'gi_yieldfrom', synchronous, []);
setUpGenerator(CoroutineType, 'cr', 'cr_await', synchronous, [
  { name: 'cr_origin', get: (gen: PyGenerator) => incref(gen.origin ?? None) },
]);
CoroutineType.am_await = (o) => new PyCoroutineWrapper(o as PyGenerator);
