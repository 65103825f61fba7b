// _greenlet: the class greenlet. Not in CPython: the package greenlet 3 (greenlet.cpp, PyGreenlet.cpp). lib/greenlet.py is its mask.

import { getAttr } from '../objects/attributes.ts';
import { dictGetSet } from '../objects/class-layout.ts';
import { PyDict } from '../objects/dict.ts';
import { frameObjectOf } from '../objects/frame-object.ts';
import { Frame } from '../objects/frame.ts';
import { callNative, method } from '../objects/native.ts';
import { asExceptionSteps } from '../objects/normalize-exception.ts';
import { decref, incref, isInstance, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newBool, newNone, None } from '../objects/singletons.ts';
import { describeType } from '../objects/static-type.ts';
import { newStr, staticStr, type PyStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { newTuple, tupleOf } from '../objects/tuple.ts';
import { PyTraceback } from '../objects/traceback.ts';
import { hexAddress } from '../objects/base-object.ts';
import { currentThread } from '../vm/current.ts';
import {
  checkThread,
  currentGreenlet,
  GreenletErrorType,
  GreenletExitType,
  GreenletType,
  PyGreenlet,
  startGreenletSteps,
  switchSteps,
} from './greenlet/greenlet-object.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const RUN = staticStr('run');

GreenletType.tp_new = (type) => {
  const self = new PyGreenlet(type);
  self.parent = incref(currentGreenlet());
  return self;
};

const init = method(
  'greenlet',
  '($self, run=None, parent=None)',
  (self: PyGreenlet, run?: PyObject, parent?: PyObject) => {
    if (run !== undefined && run !== None) setRun(self, run);
    if (parent !== undefined && parent !== None) setParent(self, parent);
    return newNone();
  },
);
GreenletType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'greenlet');
  if (done !== SUSPENDED) decref(done);
  return undefined;
};

function setRun(self: PyGreenlet, value: PyObject | null): void {
  if (self.state !== 'new')
    raise('AttributeError', 'run cannot be set after the start of the greenlet');
  const old = self.run;
  self.run = value === null ? null : incref(value);
  if (old !== null) decref(old);
}

function setParent(self: PyGreenlet, value: PyObject | null): void {
  if (value === null) raise('AttributeError', "can't delete attribute");
  if (!isInstance(value, GreenletType))
    raise('TypeError', `GreenletChecker: Expected any type of greenlet, not ${value.type.name}`);
  if (self.isMain) raise('AttributeError', 'cannot set the parent of a main greenlet');
  for (let p: PyGreenlet | null = value as PyGreenlet; p !== null; p = p.parent)
    if (p === self) raise('ValueError', 'cyclic parent chain');
  const old = self.parent;
  self.parent = incref(value as PyGreenlet);
  if (old !== null) decref(old);
}

// ---- switching ----

/** What the other side's `switch` answers with. New reference. */
function packed(
  args: readonly PyObject[],
  kwargs: readonly (readonly [PyStr, PyObject])[],
): PyObject {
  if (kwargs.length === 0) return args.length === 1 ? incref(args[0]!) : tupleOf(args);
  const dict = new PyDict();
  for (const [name, value] of kwargs) dict.setStr(name, value);
  if (args.length === 0) return dict;
  return newTuple([tupleOf(args), dict]);
}

function doSwitch(
  self: PyGreenlet,
  args: readonly PyObject[],
  kwargs: readonly (readonly [PyStr, PyObject])[],
): MaySuspend {
  checkThread(self);
  const current = currentGreenlet();
  let target: PyGreenlet = self;
  while (target.state === 'dead') target = target.parent!;
  if (target === current) return packed(args, kwargs);
  const values = kwargs.map(([, value]) => value);
  const names = kwargs.map(([name]) => name);
  if (target.state === 'new')
    return suspendSteps(beginSteps(target, [...args, ...values], names), [
      self,
      ...args,
      ...values,
    ]);
  return suspendSteps(switchSteps(target, { value: packed(args, kwargs), thrown: false }), [self]);
}

/** g_initialstub: `run` is looked up now, as a subclass may have one. */
function* beginSteps(
  target: PyGreenlet,
  args: readonly PyObject[],
  names: readonly PyStr[],
): Steps<PyObject> {
  if (target.run === null) {
    let run = getAttr(target, RUN);
    if (run === SUSPENDED) run = (yield) as PyObject;
    target.run = run;
  }
  // Somebody may have started it meanwhile.
  if (target.state !== 'new') {
    const value = args.length === 1 ? incref(args[0]!) : tupleOf(args);
    return yield* switchSteps(target, { value, thrown: false });
  }
  target.thread = currentThread;
  return yield* startGreenletSteps(target, args, names);
}

function* throwSteps(
  self: PyGreenlet,
  type: PyObject | undefined,
  value: PyObject | undefined,
  traceback: PyObject | undefined,
): Steps<PyObject> {
  const given = value === undefined || value === None ? null : value;
  if (traceback !== undefined && traceback !== None && !(traceback instanceof PyTraceback))
    raise('TypeError', 'throw() third argument must be a traceback object');
  const exception = yield* asExceptionSteps(type ?? GreenletExitType, given);
  checkThread(self);
  let target: PyGreenlet = self;
  const isExit = exception.type.mro.includes(GreenletExitType);
  // What never began dies of it, quietly if it is told to go.
  while (target.state === 'dead' || target.state === 'new') {
    if (target.state === 'new') {
      target.state = 'dead';
      setRunDead(target);
    }
    target = target.parent!;
  }
  const hand =
    isExit && target !== self
      ? { value: exception as PyObject, thrown: false }
      : { value: new Raised(exception), thrown: true };
  if (target === currentGreenlet()) {
    if (hand.thrown) throw hand.value;
    return hand.value as PyObject;
  }
  return yield* switchSteps(target, hand);
}

function setRunDead(target: PyGreenlet): void {
  const { run } = target;
  target.run = null;
  if (run !== null) decref(run);
}

// ---- looks ----

GreenletType.nb_bool = (o) => (o as PyGreenlet).alive;

GreenletType.tp_repr = (o) => {
  const self = o as PyGreenlet;
  const name = self.type.isHeapType ? `${self.type.module}.${self.type.name}` : 'greenlet.greenlet';
  const state = {
    new: ' pending',
    running: ' current active started',
    suspended: ' suspended active started',
    dead: ' dead',
  }[self.state];
  const main = self.isMain ? ' main' : '';
  const thread = (self.thread ?? currentThread).ident.toString(16);
  return newStr(`<${name} object at ${hexAddress(o)} (otid=0x${thread})${state}${main}>`);
};

function frameOf(self: PyGreenlet): PyObject {
  for (let f = self.saved?.top ?? null; f !== null; f = f.previous)
    if (f instanceof Frame) return frameObjectOf(f);
  return newNone();
}

describeType(GreenletType, {
  source: 'Not in CPython: the package greenlet 3',
  methods: [
    method('switch', '($self, /, *args, **kwargs)', doSwitch),
    method(
      'throw',
      '($self, typ=GreenletExit, val=None, tb=None, /)',
      (self: PyGreenlet, type?: PyObject, value?: PyObject, tb?: PyObject) =>
        suspendSteps(throwSteps(self, type, value, tb), [
          self,
          type ?? null,
          value ?? null,
          tb ?? null,
        ]),
    ),
  ],
  getsets: [
    dictGetSet,
    {
      name: 'run',
      get: (self: PyGreenlet) =>
        self.run === null ? raise('AttributeError', 'run') : incref(self.run),
      set: setRun,
    },
    { name: 'parent', get: (self: PyGreenlet) => incref(self.parent ?? None), set: setParent },
    { name: 'dead', get: (self: PyGreenlet) => newBool(self.state === 'dead') },
    { name: 'gr_frame', get: frameOf },
    {
      name: 'gr_context',
      get: (self: PyGreenlet) =>
        incref((self.state === 'running' ? currentThread.context : self.saved?.context) ?? None),
    },
  ],
});

/** `settrace`: kept, and told nothing: what changes chains here calls no Python. */
function setTrace(): never {
  return raise('NotImplementedError', 'greenlet.settrace is not part of this engine');
}

const definition: ModuleDefinition = {
  name: '_greenlet',
  source: 'Not in CPython: the package greenlet 3',
  functions: [
    method('getcurrent', '()', () => incref(currentGreenlet())),
    method('settrace', '(callback, /)', setTrace),
    method('gettrace', '()', () => newNone()),
  ],
  attributes: {
    greenlet: () => incref(GreenletType),
    GreenletExit: () => incref(GreenletExitType),
    error: () => incref(GreenletErrorType),
  },
};

export function greenletModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
