// send, throw, close and the attributes of generators and coroutines. CPython 3.13 Objects/genobject.c (gen_send, _gen_throw, gen_close).

import { callObject } from './calls.ts';
import { hexAddress } from './base-object.ts';
import { BaseExceptionType, newException, PyBaseException } from './exceptions.ts';
import { frameObjectOf } from './frame-object.ts';
import { dropFrame } from './frame.ts';
import { AsyncGeneratorType, CoroutineType, GeneratorType, PyGenerator, sendInto, throwInto } from './generator.ts';
import { method } from './native.ts';
import { decref, incref, isSubtype, PyType, type PyObject } from './object.ts';
import { raise, Raised } from './raise.ts';
import { newBool, newNone, None } from './singletons.ts';
import { describeType } from './static-type.ts';
import { newStr, type PyStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';

function throwMethod(self: PyGenerator, type: PyObject, value?: PyObject): MaySuspend {
  if (type instanceof PyType && isSubtype(type, BaseExceptionType)) {
    const args = value === undefined || value === None ? [] : [value];
    if (value instanceof PyBaseException) return throwException(self, incref(value));
    const made = callObject(type, args);
    return made === SUSPENDED ? suspendThen((e: PyObject) => throwException(self, e), [self]) : throwException(self, made);
  }
  if (type instanceof PyBaseException) return throwException(self, incref(type));
  return raise('TypeError', `exceptions must be classes or instances deriving from BaseException, not ${type.type.name}`);
}

/** Steals `exception`. */
function throwException(self: PyGenerator, exception: PyObject): MaySuspend {
  if (self.state === 'finished' || self.frame === null) throw new Raised(exception as PyBaseException);
  if (self.state === 'created') {
    finish(self);
    throw new Raised(exception as PyBaseException);
  }
  return throwInto(self, exception as PyBaseException);
}

/** Ends a generator that never ran. */
function finish(self: PyGenerator): void {
  const { frame } = self;
  self.state = 'finished';
  self.frame = null;
  if (frame !== null) dropFrame(frame);
}

function close(self: PyGenerator): MaySuspend {
  if (self.state === 'finished' || self.frame === null) return newNone();
  if (self.state === 'created') {
    finish(self);
    return newNone();
  }
  const ended = (error: unknown): PyObject => {
    if (!(error instanceof Raised)) throw error;
    const { exception } = error;
    if (exception.isA('StopIteration')) {
      const value = incref(exception.field('value'));
      decref(exception);
      return value;
    }
    if (!exception.isA('GeneratorExit')) throw error;
    decref(exception);
    return newNone();
  };
  throwInto(self, newException('GeneratorExit', []));
  return suspendThen(
    (yielded: PyObject) => {
      decref(yielded);
      return raise('RuntimeError', `${self.type.name} ignored GeneratorExit`);
    },
    [self],
    ended,
  );
}

const METHODS = [
  method('send', '($self, arg, /)', (self: PyGenerator, value: PyObject) => sendInto(self, value)),
  method('throw', '($self, type, value=None, traceback=None, /)', throwMethod),
  method('close', '($self, /)', close),
];
const frameOf = (g: PyGenerator): PyObject => (g.frame === null ? newNone() : frameObjectOf(g.frame));

for (const [type, prefix] of [[GeneratorType, 'gi'], [CoroutineType, 'cr']] as const) {
  describeType(type, {
    source: 'CPython 3.13 Objects/genobject.c',
    methods: METHODS,
    getsets: [
      { name: '__name__', get: (g: PyGenerator) => incref(g.name) },
      { name: '__qualname__', get: (g: PyGenerator) => incref(g.qualname) },
      { name: `${prefix}_running`, get: (g: PyGenerator) => newBool(g.state === 'running') },
      { name: `${prefix}_suspended`, get: (g: PyGenerator) => newBool(g.state === 'suspended') },
      { name: `${prefix}_frame`, get: frameOf },
    ],
  });
}
for (const type of [GeneratorType, CoroutineType, AsyncGeneratorType]) {
  type.tp_repr = (o) => newStr(`<${type.name} object ${((o as PyGenerator).qualname as PyStr).value} at ${hexAddress(o)}>`);
  // A suspended generator that dies is closed first, so that its `finally` runs.
  type.tp_finalize = (o) => {
    const done = close(o as PyGenerator);
    if (done === SUSPENDED) return suspendThen((r: PyObject) => decref(r));
    decref(done);
  };
}
