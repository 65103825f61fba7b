// The lock types: masks over machine/sync/lock.ts. CPython 3.13 Modules/_threadmodule.c (lock_acquire, lock_release, rlock_acquire, ...).

import { release, tryAcquire, type LockModel } from '../machine/sync/lock.ts';
import { newInt } from '../objects/int.ts';
import { hexAddress } from '../objects/base-object.ts';
import { method } from '../objects/native.ts';
import { fixedBytes, free, PyObject, type PyType } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone } from '../objects/singletons.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { newStr } from '../objects/str.ts';
import { suspendWait, type MaySuspend } from '../objects/suspend.ts';
import { isTrue } from '../objects/truth.ts';
import { currentThread } from '../vm/current.ts';
import { secondsOf } from './time.ts';
import type { ThreadState } from '../vm/thread-state.ts';

export const LockType = newStaticType('lock', {
  module: '_thread',
  basicSize: 24,
  hasWeakrefs: true,
});
export const RLockType = newStaticType('RLock', {
  module: '_thread',
  basicSize: 40,
  hasWeakrefs: true,
  isBaseType: true,
});

export class PyLock extends PyObject {
  declare readonly model: LockModel;
  constructor(type: PyType) {
    super(type, fixedBytes(type));
    this.model = currentThread.interp.machine.newLock(
      type.mro.includes(RLockType) ? 'RLock' : 'Lock',
    );
  }
}

for (const type of [LockType, RLockType]) {
  type.tp_new = (cls, args, kwnames) => {
    if (args.length > 0 || (kwnames?.length ?? 0) > 0)
      raise('TypeError', `${cls.name}() takes no arguments`);
    return new PyLock(cls);
  };
  type.tp_dealloc = (o) => free(o, fixedBytes(o.type));
}

const TIMEOUT_MAX = 9223372036.0;

/** [blocks at all, nanoseconds or null for ever]. lock_acquire_parse_args. */
function parseWait(
  blocking: PyObject | undefined,
  timeout: PyObject | undefined,
): [boolean, number | null] {
  const blocks = blocking === undefined || isTrue(blocking) === true;
  const limit = timeout === undefined ? -1 : secondsOf(timeout);
  if (!blocks && limit !== -1)
    raise('ValueError', "can't specify a timeout for a non-blocking call");
  if (limit < 0 && limit !== -1) raise('ValueError', 'timeout value must be a non-negative number');
  if (limit > TIMEOUT_MAX) raise('OverflowError', 'timeout value is too large');
  return [blocks, limit === -1 ? null : limit * 1e9];
}

function acquire(self: PyLock, blocking?: PyObject, timeout?: PyObject): MaySuspend {
  const [blocks, timeoutNs] = parseWait(blocking, timeout);
  const ts = currentThread;
  // An acquire that may come back without the lock looks at it first: others can come between.
  if (!blocks || timeoutNs !== null) ts.log?.touchKey(`lock:${self.model.id}`, 'read', '');
  if (take(ts, self.model)) return newBool(true);
  if (!blocks || timeoutNs === 0) return giveUp(ts, self.model, false);
  const deadlineNs = timeoutNs === null ? null : ts.interp.machine.now() + timeoutNs;
  const wait = { on: 'lock', lock: self.model.id } as const;
  ts.interp.machine.emit({ kind: 'block', wait, deadlineNs: deadlineNs as never });
  self.model.waiters.push(ts.id);
  return waitFor(ts, self, deadlineNs);
}

/** Blocks until the lock is free for `ts`; whoever comes first gets it. */
function waitFor(ts: ThreadState, self: PyLock, deadlineNs: number | null): MaySuspend {
  const lock = self.model;
  const wait = { on: 'lock', lock: lock.id } as const;
  self.refcnt++;
  return suspendWait({
    reason: wait,
    timeoutNs: deadlineNs === null ? null : Math.max(deadlineNs - ts.interp.machine.now(), 0),
    ready: () => lock.count === 0,
    finish: (timedOut) => {
      self.refcnt--;
      if (!timedOut && lock.count > 0) return waitFor(ts, self, deadlineNs);
      lock.waiters.splice(lock.waiters.indexOf(ts.id), 1);
      ts.interp.machine.emit({ kind: 'unblock', wait, timedOut });
      if (timedOut) return giveUp(ts, lock, true);
      take(ts, lock);
      return newBool(true);
    },
  });
}

function take(ts: ThreadState, lock: LockModel): boolean {
  const { machine } = ts.interp;
  if (!tryAcquire(lock, ts.id, machine.placeOf(ts))) return false;
  machine.emit({ kind: 'lock-acquire', lock: lock.id, count: lock.count });
  ts.log?.touchKey(`lock:${lock.id}`, 'acquire', '');
  return true;
}

function giveUp(ts: ThreadState, lock: LockModel, timedOut: boolean): PyObject {
  ts.interp.machine.emit({ kind: 'lock-fail', lock: lock.id, timedOut });
  ts.log?.touchKey(`lock:${lock.id}`, 'read', '');
  return newBool(false);
}

function giveBack(self: PyLock): PyObject {
  const lock = self.model;
  const ts = currentThread;
  if (lock.count === 0 || (lock.kind === 'RLock' && lock.holder !== ts.id)) {
    ts.log?.touchKey(`lock:${lock.id}`, 'read', '');
  }
  if (lock.kind === 'Lock' && lock.count === 0) raise('RuntimeError', 'release unlocked lock');
  if (lock.kind === 'RLock' && (lock.count === 0 || lock.holder !== ts.id))
    raise('RuntimeError', 'cannot release un-acquired lock');
  release(lock);
  ts.interp.machine.emit({ kind: 'lock-release', lock: lock.id, count: lock.count });
  ts.log?.touchKey(`lock:${lock.id}`, 'release', '');
  return newNone();
}

function isLocked(self: PyLock): PyObject {
  currentThread.log?.touchKey(`lock:${self.model.id}`, 'read', '');
  return newBool(self.model.count > 0);
}

function lockRepr(o: PyObject): PyObject {
  const { model } = o as PyLock;
  const state = model.count > 0 ? 'locked' : 'unlocked';
  const name = o.type.name;
  if (model.kind === 'Lock') return newStr(`<${state} ${name} object at ${hexAddress(o)}>`);
  const owner = currentThread.interp.threads.find((t) => t.id === model.holder)?.ident ?? 0;
  return newStr(
    `<${state} ${name} object owner=${owner} count=${model.count} at ${hexAddress(o)}>`,
  );
}
LockType.tp_repr = lockRepr;
RLockType.tp_repr = lockRepr;

const common = [
  method('acquire', '($self, blocking=True, timeout=-1)', acquire),
  method('release', '($self)', giveBack),
  method('__enter__', '($self)', (self: PyLock) => acquire(self)),
  method('__exit__', '($self, *args)', giveBack),
];
describeType(LockType, {
  source: 'CPython 3.13 Modules/_threadmodule.c',
  methods: [
    ...common,
    method('locked', '($self)', isLocked),
    method('acquire_lock', '($self, blocking=True, timeout=-1)', acquire),
    method('release_lock', '($self)', giveBack),
    method('locked_lock', '($self)', isLocked),
  ],
});
describeType(RLockType, {
  source: 'CPython 3.13 Modules/_threadmodule.c',
  methods: [
    ...common,
    method('_is_owned', '($self)', (self: PyLock) =>
      newBool(self.model.holder === currentThread.id),
    ),
    method('_recursion_count', '($self)', (self: PyLock) =>
      newInt(self.model.holder === currentThread.id ? self.model.count : 0),
    ),
  ],
});
