// _thread.lock and _thread.RLock: masks over machine/sync/lock.ts. CPython 3.13 Modules/_threadmodule.c (lock_acquire_parse_args,
// acquire_timed, lock_PyThread_acquire_lock, lock_PyThread_release_lock, rlock_acquire, rlock_release_save, rlock_repr, ...).

import {
  arrive,
  leave,
  release,
  reset,
  tryAcquire,
  type LockModel,
} from '../../machine/sync/lock.ts';
import { withTruth } from '../../objects/arguments.ts';
import { hexAddress } from '../../objects/base-object.ts';
import { newInt, newIntFrom, PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import { suspendWait, type MaySuspend } from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { currentThread } from '../../vm/current.ts';
import { withTimeout } from './timeout.ts';
import type { EventBody } from '../../vm/interpreter-state.ts';
import type { ThreadState } from '../../vm/thread-state.ts';

const SOURCE = 'CPython 3.13 Modules/_threadmodule.c';

export const LockType = newStaticType('lock', {
  module: '_thread',
  basicSize: 40,
  hasWeakrefs: true,
  hasGc: true,
  doc: 'A lock object is a synchronization primitive.  To create a lock,\ncall threading.Lock().',
});
export const RLockType = newStaticType('RLock', {
  module: '_thread',
  basicSize: 48,
  hasWeakrefs: true,
  hasGc: true,
  isBaseType: true,
});

export class PyLock extends PyNative {
  declare readonly model: LockModel;
  constructor(type: PyType) {
    super(type);
    this.model = currentThread.interp.machine.newLock(
      type.mro.includes(RLockType) ? 'RLock' : 'Lock',
    );
  }
}

for (const type of [LockType, RLockType]) {
  ownsFields(type, []);
  type.hasGc = true;
  const freeLock = type.tp_dealloc!;
  type.tp_dealloc = (o) => {
    // Nobody holds a lock that is gone.
    reset((o as PyLock).model);
    freeLock(o);
  };
}
LockType.tp_new = (_cls, args, kwnames) => {
  if ((kwnames?.length ?? 0) > 0) raise('TypeError', 'lock() takes no keyword arguments');
  if (args.length > 0) raise('TypeError', `lock expected 0 arguments, got ${args.length}`);
  return new PyLock(LockType);
};
// Arguments are for the constructors of subclasses.
RLockType.tp_new = (cls) => new PyLock(cls);

/** PyThread: microseconds in a long long, as seconds. */
export const TIMEOUT_MAX = 9_223_372_036;

/** lock_acquire_parse_args: calls `act` with whether it blocks at all, and nanoseconds or null for ever. */
function withWait(
  self: PyLock,
  blocking: PyObject | undefined,
  timeout: PyObject | undefined,
  act: (blocks: boolean, timeoutNs: number | null) => any,
): any {
  return withTruth(blocking, true, [self, timeout ?? null], (blocks) => {
    if (timeout === undefined) return act(blocks, null);
    return withTimeout(timeout, [self], (ns) => {
      const isForEver = ns === -1e9;
      if (!blocks && !isForEver)
        raise('ValueError', "can't specify a timeout for a non-blocking call");
      if (ns < 0 && !isForEver) raise('ValueError', 'timeout value must be a non-negative number');
      if (ns > TIMEOUT_MAX * 1e9) raise('OverflowError', 'timeout value is too large');
      return act(blocks, isForEver ? null : ns);
    });
  });
}

function acquire(self: PyLock, blocking?: PyObject, timeout?: PyObject): MaySuspend {
  return withWait(self, blocking, timeout, (blocks, ns) => acquireWithin(self, blocks, ns));
}

function acquireWithin(self: PyLock, blocks: boolean, timeoutNs: number | null): MaySuspend {
  const ts = currentThread;
  if (takeOrLook(ts, self.model, 1, blocks && timeoutNs === null)) return newBool(true);
  if (!blocks || timeoutNs === 0) return giveUp(ts, self.model, false);
  const deadlineNs = timeoutNs === null ? null : ts.interp.machine.now() + timeoutNs;
  block(ts, self.model, deadlineNs);
  return waitFor(ts, self, deadlineNs, 1, true);
}

function tell(ts: ThreadState, lock: LockModel, event: EventBody): void {
  if (lock.use !== 'internal') ts.interp.machine.emit(event);
}

function block(ts: ThreadState, lock: LockModel, deadlineNs: number | null): void {
  const wait = { on: 'lock', lock: lock.id } as const;
  tell(ts, lock, { kind: 'block', wait, deadlineNs: deadlineNs as never });
  arrive(lock, ts.id, ts.interp.machine.now());
}

/** Blocks until the lock is free for `ts`; whoever comes first gets it, `count` times. `answers`: with True or False, else with None. */
function waitFor(
  ts: ThreadState,
  self: PyLock,
  deadlineNs: number | null,
  count: number,
  answers: boolean,
): MaySuspend {
  const lock = self.model;
  const wait = { on: 'lock', lock: lock.id } as const;
  return suspendWait({
    restarts: true,
    held: incref(self),
    reason: wait,
    timeoutNs: deadlineNs === null ? null : Math.max(deadlineNs - ts.interp.machine.now(), 0),
    ready: () => lock.count === 0,
    abandon: () => leave(lock, ts.id, ts.interp.machine.now()),
    finish: (timedOut) => {
      decref(self);
      if (!timedOut && lock.count > 0) return waitFor(ts, self, deadlineNs, count, answers);
      leave(lock, ts.id, ts.interp.machine.now());
      tell(ts, lock, { kind: 'unblock', wait, timedOut });
      if (timedOut) return giveUp(ts, lock, true);
      takeOrLook(ts, lock, count, deadlineNs === null);
      return answers ? newBool(true) : newNone();
    },
  });
}

/** An acquire that may come back without the lock looks at it first (others can come between); one that has to wait touches nothing. */
function takeOrLook(ts: ThreadState, lock: LockModel, count: number, forEver: boolean): boolean {
  const isFree = lock.count === 0 || (lock.kind === 'RLock' && lock.holder === ts.id);
  if (isFree && !forEver) ts.machineLog?.touchLock(lock, 'read');
  return isFree && take(ts, lock, count);
}

function take(ts: ThreadState, lock: LockModel, count: number): boolean {
  const { machine } = ts.interp;
  if (!tryAcquire(lock, ts.id, machine.placeOf(ts))) return false;
  lock.count += count - 1;
  tell(ts, lock, { kind: 'lock-acquire', lock: lock.id, count: lock.count });
  ts.machineLog?.touchLock(lock, 'acquire');
  return true;
}

function giveUp(ts: ThreadState, lock: LockModel, timedOut: boolean): PyObject {
  tell(ts, lock, { kind: 'lock-fail', lock: lock.id, timedOut });
  ts.machineLog?.touchLock(lock, 'read');
  return newBool(false);
}

/** Has `ts` the right to give it back? RuntimeError. */
function checkHeld(ts: ThreadState, lock: LockModel): void {
  const isFree = lock.count === 0;
  const isOthers = lock.kind === 'RLock' && lock.holder !== ts.id;
  if (!isFree && !isOthers) return;
  ts.machineLog?.touchLock(lock, 'read');
  raise(
    'RuntimeError',
    lock.kind === 'RLock' ? 'cannot release un-acquired lock' : 'release unlocked lock',
  );
}

/** Gives it back `times` times. */
function giveBack(ts: ThreadState, lock: LockModel, times: number): void {
  for (let i = 0; i < times; i++) release(lock);
  tell(ts, lock, { kind: 'lock-release', lock: lock.id, count: lock.count });
  ts.machineLog?.touchLock(lock, 'release');
}

function releaseOnce(self: PyLock): PyObject {
  checkHeld(currentThread, self.model);
  giveBack(currentThread, self.model, 1);
  return newNone();
}

function isLocked(self: PyLock): PyObject {
  currentThread.machineLog?.touchLock(self.model, 'read');
  return newBool(self.model.count > 0);
}

/** In the child of a fork: free again, whoever had it. */
function atForkReinit(self: PyLock): PyObject {
  reset(self.model);
  return newNone();
}

/** Ident of whoever has the lock; 0: nobody. */
function ownerIdent(lock: LockModel): number {
  return currentThread.interp.threads.find((t) => t.id === lock.holder)?.ident ?? 0;
}

/** rlock_release_save: all of it, to be taken again later. */
function releaseSave(self: PyLock): PyObject {
  const { model } = self;
  if (model.count === 0) checkHeld(currentThread, model);
  const state = newTuple([newInt(model.count), newIntFrom(ownerIdent(model))]);
  giveBack(currentThread, model, model.count);
  return state;
}

function acquireRestore(self: PyLock, state: PyObject): MaySuspend {
  const what = '_acquire_restore() argument 1 must be';
  if (!(state instanceof PyTuple))
    raise('TypeError', `${what} 2-item sequence, not ${state.type.name}`);
  const { items } = state;
  if (items.length !== 2) raise('TypeError', `${what} sequence of length 2, not ${items.length}`);
  const count = items[0] instanceof PyInt ? Number(items[0].value) : 0;
  if (count === 0) return newNone();
  const ts = currentThread;
  if (self.model.count === 0 && take(ts, self.model, count)) return newNone();
  block(ts, self.model, null);
  return waitFor(ts, self, null, count, false);
}

function lockRepr(o: PyObject): PyObject {
  const { model } = o as PyLock;
  const state = model.count > 0 ? 'locked' : 'unlocked';
  const name = o.type.name;
  if (model.kind === 'Lock') return newStr(`<${state} ${name} object at ${hexAddress(o)}>`);
  return newStr(
    `<${state} ${name} object owner=${ownerIdent(model)} count=${model.count} at ${hexAddress(o)}>`,
  );
}
LockType.tp_repr = lockRepr;
RLockType.tp_repr = lockRepr;

const common = [
  method('acquire', '($self, /, blocking=True, timeout=-1)', acquire),
  method('release', '($self, /)', releaseOnce),
  method('__enter__', '($self, /)', (self: PyLock) => acquireWithin(self, true, null)),
  method('__exit__', '($self, /, *exc_info)', releaseOnce),
  method('_at_fork_reinit', '($self, /)', atForkReinit),
];
describeType(LockType, {
  source: SOURCE,
  methods: [
    ...common,
    method('locked', '($self, /)', isLocked),
    method('acquire_lock', '($self, /, blocking=True, timeout=-1)', acquire),
    method('release_lock', '($self, /)', releaseOnce),
    method('locked_lock', '($self, /)', isLocked),
  ],
});

const isOwned = (self: PyLock): boolean => self.model.holder === currentThread.id;
describeType(RLockType, {
  source: SOURCE,
  methods: [
    ...common,
    method('_is_owned', '($self, /)', (self: PyLock) => newBool(isOwned(self))),
    method('_recursion_count', '($self, /)', (self: PyLock) =>
      newInt(isOwned(self) ? self.model.count : 0),
    ),
    method('_release_save', '($self, /)', releaseSave),
    method('_acquire_restore', '($self, state, /)', acquireRestore),
  ],
});
