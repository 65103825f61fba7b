// contextvars.Context. CPython 3.13 Python/context.c (context_run, context_tp_*, _PyContext_Enter), Python/hamt.c (its iterators).

import { type CallParts, suspendAround } from '../../objects/around-call.ts';
import { callObject } from '../../objects/calls.ts';
import { isEqualSteps } from '../../objects/abstract.ts';
import { method } from '../../objects/native.ts';
import { decref, EQ, incref, NE, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNotImplemented, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import type { PyStr } from '../../objects/str.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import { newTuple } from '../../objects/tuple.ts';
import { currentThread } from '../../vm/current.ts';
import { ContextVarType } from './types.ts';
import { emptyHamt, type PyHamt } from './hamt.ts';
import type { ThreadState } from '../../vm/thread-state.ts';

const SOURCE = 'CPython 3.13 Python/context.c';

export const ContextType = newStaticType('Context', {
  module: '_contextvars',
  dotted: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 48,
});

export class PyContext extends PyNative {
  /** Owned. */
  declare vars: PyHamt;
  /** The context that was current when this one was entered. Owned. */
  previous: PyObject | null = null;
  entered = false;
  /** Steals `vars`. */
  constructor(vars: PyHamt) {
    super(ContextType);
    this.vars = vars;
  }
}
ownsFields(ContextType, ['vars', 'previous'], true);

/** The context of the running thread, made when first asked for. Borrowed. */
export function currentContext(): PyContext {
  currentThread.context ??= new PyContext(emptyHamt());
  return currentThread.context as PyContext;
}

/** Several threads may reach one context: who has entered it, and the values in it. */
export function touchContext(context: PyObject, kind: 'read' | 'update'): void {
  currentThread.log?.touch(context, '', kind, '');
}

export function newContextCopy(context: PyContext): PyContext {
  touchContext(context, 'read');
  return new PyContext(incref(context.vars));
}

/** Makes `context` the thread's until the answer is called. PyContext_Enter, PyContext_Exit. */
export function enterContext(context: PyContext): () => void {
  if (context.entered) raise('RuntimeError', 'cannot enter context: it is already entered');
  const ts = currentThread;
  context.previous = ts.context;
  context.entered = true;
  ts.context = incref(context);
  return () => {
    ts.context = context.previous;
    context.previous = null;
    context.entered = false;
    decref(context);
  };
}

ContextType.tp_new = (_type, args) => {
  if (args.length > 0) raise('TypeError', 'Context() does not accept any arguments');
  return new PyContext(emptyHamt());
};

function* expectVarSteps(key: PyObject): Steps<never> {
  return raise('TypeError', `a ContextVar key was expected, got ${yield* reprSteps(key)}`);
}

/** Calls `finish` with the value of a variable (borrowed), undefined if it has none here. */
function withValue(
  self: PyObject,
  key: PyObject,
  finish: (value: PyObject | undefined) => any,
): any {
  if (key.type !== ContextVarType) return suspendSteps(expectVarSteps(key), [self, key]);
  touchContext(self, 'read');
  return finish((self as PyContext).vars.entries.get(key));
}
ContextType.mp_subscript = (o, key) =>
  withValue(o, key, (value) => (value === undefined ? raise('KeyError', key) : incref(value)));
ContextType.sq_contains = (o, key) => withValue(o, key, (value) => value !== undefined);
ContextType.mp_length = (o) => {
  touchContext(o, 'read');
  return (o as PyContext).vars.entries.size;
};
ContextType.tp_hash = null;
ContextType.tp_richcompare = (a, b, op) => {
  if (b.type !== ContextType || (op !== EQ && op !== NE)) return newNotImplemented();
  return suspendSteps(equalSteps(a as PyContext, b as PyContext, op === EQ), [a, b]);
};
function* equalSteps(a: PyContext, b: PyContext, wantsEqual: boolean): Steps<PyObject> {
  const [left, right] = [incref(a.vars), incref(b.vars)];
  try {
    let equal = left.entries.size === right.entries.size;
    for (const [key, value] of left.entries) {
      if (!equal) break;
      const other = right.entries.get(key);
      equal = other !== undefined && (yield* isEqualSteps(value, other));
    }
    return newBool(equal === wantsEqual);
  } finally {
    decref(left);
    decref(right);
  }
}

/** context_run: the callable runs with this context as the thread's. */
function run(
  self: PyContext,
  args: readonly PyObject[],
  kwargs: readonly (readonly [PyStr, PyObject])[],
): MaySuspend {
  if (args.length < 1) raise('TypeError', 'run() missing 1 required positional argument');
  const values = [...args.slice(1), ...kwargs.map(([, value]) => value)];
  const names = kwargs.map(([name]) => name);
  const data = { self, ts: currentThread, callable: args[0]!, args: values, names };
  return suspendAround(RUN, data, [self, ...args, ...values, ...names]);
}

interface ContextRun {
  readonly self: PyContext;
  readonly ts: ThreadState;
  readonly callable: PyObject;
  readonly args: readonly PyObject[];
  readonly names: readonly PyStr[];
}

const RUN: CallParts<ContextRun> = {
  before: enterSteps,
  call: ({ callable, args, names }) =>
    callObject(callable, args, names.length === 0 ? null : names),
  answered: (data, answer) => {
    leave(data);
    return answer;
  },
  failed: (data, error) => {
    leave(data);
    throw error;
  },
  dropped: leave,
};

function* enterSteps({ self, ts }: ContextRun): Steps<void> {
  touchContext(self, 'update');
  if (self.entered)
    raise('RuntimeError', `cannot enter context: ${yield* reprSteps(self)} is already entered`);
  self.previous = ts.context;
  self.entered = true;
  ts.context = incref(self);
}

function leave({ self, ts }: ContextRun): void {
  touchContext(self, 'update');
  ts.context = self.previous;
  self.previous = null;
  self.entered = false;
  decref(self);
}

// --- iterators: what keys(), values(), items() answer with --------------------------------------------------------------------------------

class PyHamtIter extends PyNative {
  declare hamt: PyHamt;
  declare readonly left: Iterator<[PyObject, PyObject]>;
  /** Borrows `hamt`. */
  constructor(type: PyType, hamt: PyHamt) {
    super(type);
    this.hamt = incref(hamt);
    this.left = hamt.entries.entries();
  }
}
function iterType(name: string, pick: (entry: [PyObject, PyObject]) => PyObject): PyType {
  const type = newStaticType(name, { hasGc: true, basicSize: 168 });
  ownsFields(type, ['hamt']);
  type.tp_iter = (o) => incref(o);
  type.tp_iternext = (o) => {
    const step = (o as PyHamtIter).left.next();
    return step.done ? null : pick(step.value);
  };
  type.mp_length = (o) => (o as PyHamtIter).hamt.entries.size;
  return type;
}
const KeysType = iterType('keys', ([key]) => incref(key));
const ValuesType = iterType('values', ([, value]) => incref(value));
const ItemsType = iterType('items', ([key, value]) => newTuple([incref(key), incref(value)]));
ContextType.tp_iter = (o) => {
  touchContext(o, 'read');
  return new PyHamtIter(KeysType, (o as PyContext).vars);
};

const part = (name: string, type: PyType) =>
  method(name, '($self, /)', (self: PyContext) => {
    touchContext(self, 'read');
    return new PyHamtIter(type, self.vars);
  });

describeType(ContextType, {
  source: SOURCE,
  methods: [
    method(
      'get',
      '($self, key, default=None, /)',
      (self: PyObject, key: PyObject, absent?: PyObject) =>
        withValue(self, key, (value) => incref(value ?? absent ?? None)),
    ),
    part('items', ItemsType),
    part('keys', KeysType),
    part('values', ValuesType),
    method('copy', '($self, /)', newContextCopy, {
      doc: 'Return a shallow copy of the context object.',
    }),
    method('run', '($self, /, *args, **kwargs)', run),
  ],
});
