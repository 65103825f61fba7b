// _thread._ThreadHandle: what Thread.join waits on. CPython 3.13 Modules/_threadmodule.c (ThreadHandle_join, ThreadHandle_set_done,
// PyThreadHandleObject_*).
//
// Simplified: there is no thread of an operating system behind a thread here, so nothing is left to be joined or detached after its end.

import { indexSteps } from '../../objects/index.ts';
import { newIntFrom, PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import { suspendWait, type MaySuspend } from '../../objects/suspend.ts';
import { currentThread } from '../../vm/current.ts';
import { withTimeout } from './timeout.ts';
import type { WaitReason } from '../../trace/events.ts';
import type { ThreadState } from '../../vm/thread-state.ts';

export const ThreadHandleType = newStaticType('_ThreadHandle', {
  module: '_thread',
  basicSize: 24,
  hasGc: true,
});
ownsFields(ThreadHandleType, []);
ThreadHandleType.hasGc = true;

export class PyThreadHandle extends PyNative {
  /** NOT_STARTED: false. */
  started = false;
  /** The thread behind it; null: not started, or a handle of a number that no thread has. */
  thread: ThreadState | null = null;
  ident = 0;
  /** `_set_done` was called. */
  markedDone = false;
  constructor() {
    super(ThreadHandleType);
  }
}

ThreadHandleType.tp_new = () => new PyThreadHandle();
ThreadHandleType.tp_repr = (o) =>
  newStr(`<_thread._ThreadHandle object: ident=${(o as PyThreadHandle).ident}>`);

/** `thread_is_exiting` is set. */
export function isDone(self: PyThreadHandle): boolean {
  return self.markedDone || (self.thread !== null && self.thread.finished);
}

/** What the access log calls the thread: its end is what a join waits for. */
function keyOf(self: PyThreadHandle): string {
  return self.thread === null ? `handle:${self.address}` : `task:${self.thread.id}`;
}

/** ThreadHandle_join; for ever with null. */
export function joinHandle(self: PyThreadHandle, timeoutNs: number | null): MaySuspend {
  const ts = currentThread;
  if (!self.started) raise('RuntimeError', 'thread not started');
  if (self.thread === ts && !isDone(self)) raise('RuntimeError', 'Cannot join current thread');
  const key = keyOf(self);
  // A join that may give up looks first; one that has to wait touches nothing.
  const ended = (): void => {
    if (timeoutNs !== null) ts.machineLog?.touchKey(key, 'read', '');
    ts.machineLog?.touchKey(key, 'acquire', '');
  };
  if (isDone(self)) {
    ended();
    return newNone();
  }
  if (timeoutNs === 0) {
    ts.machineLog?.touchKey(key, 'read', '');
    return newNone();
  }
  const wait: WaitReason =
    self.thread === null ? { on: 'io', what: 'thread' } : { on: 'join', thread: self.thread.id };
  const { machine } = ts.interp;
  machine.emit({
    kind: 'block',
    wait,
    deadlineNs: timeoutNs === null ? null : ((machine.now() + timeoutNs) as never),
  });
  return suspendWait({
    restarts: true,
    held: incref(self),
    reason: wait,
    timeoutNs,
    ready: () => isDone(self),
    finish: (timedOut) => {
      decref(self);
      machine.emit({ kind: 'unblock', wait, timedOut });
      if (timedOut) ts.machineLog?.touchKey(key, 'read', '');
      else ended();
      return newNone();
    },
  });
}

function join(self: PyThreadHandle, args: readonly PyObject[]): MaySuspend {
  if (args.length > 1) raise('TypeError', `join() takes at most 1 argument (${args.length} given)`);
  const [timeout] = args;
  if (timeout === undefined || timeout === None) return joinHandle(self, null);
  return withTimeout(timeout, [self], (ns) => joinHandle(self, ns < 0 ? null : ns));
}

function looksDone(self: PyThreadHandle): PyObject {
  const done = isDone(self);
  // Of itself a thread knows. Who finds another one over looks first: in another schedule it would not have been.
  if (self.thread !== currentThread) {
    currentThread.machineLog?.touchKey(keyOf(self), 'read', '');
    if (done) currentThread.machineLog?.touchKey(keyOf(self), 'acquire', '');
  }
  return newBool(done);
}

function setDone(self: PyThreadHandle): PyObject {
  if (!self.started) raise('RuntimeError', 'thread not started');
  currentThread.machineLog?.touchKey(keyOf(self), 'release', '');
  self.markedDone = true;
  return newNone();
}

/** _make_thread_handle(ident): for a thread that runs already. */
export function* makeThreadHandleSteps(o: PyObject): Generator<void, PyObject, any> {
  if (!(o instanceof PyInt)) raise('TypeError', 'ident must be an integer');
  const ident = BigInt(yield* indexSteps(o));
  if (ident < 0n) raise('OverflowError', "can't convert negative int to unsigned");
  if (ident >= 2n ** 64n) raise('OverflowError', 'int too big to convert');
  const handle = new PyThreadHandle();
  handle.started = true;
  handle.ident = Number(ident);
  handle.thread =
    currentThread.interp.threads.find((t) => t.ident === handle.ident && !t.finished) ?? null;
  return handle;
}

describeType(ThreadHandleType, {
  source: 'CPython 3.13 Modules/_threadmodule.c',
  methods: [
    method('join', '($self, /, *args)', join),
    method('is_done', '($self, /)', looksDone),
    method('_set_done', '($self, /)', setDone),
  ],
  getsets: [{ name: 'ident', get: (self: PyThreadHandle) => newIntFrom(self.ident) }],
});

/** The handle given, or a new one. New reference. */
export function handleOr(o: PyObject | undefined): PyThreadHandle {
  if (o === undefined || o === None) return new PyThreadHandle();
  if (!(o instanceof PyThreadHandle)) raise('TypeError', "'handle' must be a _ThreadHandle");
  return incref(o) as PyThreadHandle;
}
