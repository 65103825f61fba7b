// SemLock: a lock or semaphore that processes share. CPython 3.13 Modules/_multiprocessing/semaphore.c (semlock_acquire, semlock_release, ...).
// The semaphore is the machine's; how often this process's own object has it, and which thread took it last, is the object's.

import {
  createSemaphore,
  openSemaphore,
  SEM_VALUE_MAX,
  unlinkSemaphore,
  type NamedSemaphore,
} from '../../machine/sync/semaphore.ts';
import { newInt } from '../../objects/int.ts';
import { callNative, method } from '../../objects/native.ts';
import { toFloat } from '../../objects/number-ops.ts';
import { decref, fixedBytes, free, PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import { SUSPENDED, suspendThen, suspendWait, type MaySuspend } from '../../objects/suspend.ts';
import { isTrue } from '../../objects/truth.ts';
import { dropInstanceDict } from '../../objects/own-fields.ts';
import { currentThread } from '../../vm/current.ts';
import { boolOr, clinic, intOr, textOr, textOrNone } from '../clinic.ts';
import { systemCall } from '../posix/system-call.ts';
import type { FileSystem } from '../../machine/files/filesystem.ts';
import type { PyFloat } from '../../objects/float.ts';

const RECURSIVE_MUTEX = 0;
const SEMAPHORE = 1;
/** Handles are addresses of `sem_t` in mapped pages. */
const FIRST_HANDLE = 0x7fff_f000_0000;
const HANDLE_STEP = 4096;

export const SemLockType = newStaticType('SemLock', {
  module: '_multiprocessing',
  dotted: true,
  basicSize: 56,
  isBaseType: true,
  doc: 'Semaphore/Mutex type',
});

export class PySemLock extends PyObject {
  /** Shared with other processes. */
  readonly semaphore: NamedSemaphore;
  readonly kind: number;
  readonly maxvalue: number;
  readonly name: string | null;
  /** How often this object has it, and who took it last (the thread's ident). */
  count = 0;
  lastThread = 0;

  constructor(
    type: PyType,
    semaphore: NamedSemaphore,
    kind: number,
    maxvalue: number,
    name: string | null,
  ) {
    super(type, fixedBytes(type));
    this.semaphore = semaphore;
    this.kind = kind;
    this.maxvalue = maxvalue;
    this.name = name;
  }

  get isMine(): boolean {
    return this.count > 0 && this.lastThread === currentThread.ident;
  }
}
SemLockType.tp_dealloc = (o) => {
  dropInstanceDict(o);
  free(o, fixedBytes(o.type));
};

/** A call on the machine's semaphores; OSError without a file name. */
export function semaphoreCall<T>(call: (fs: FileSystem) => T): T {
  return systemCall((files) => call(files.fs));
}

const create = clinic(
  'SemLock',
  '($type, /, kind, value, maxvalue, name, unlink)',
  [intOr(0), intOr(0), intOr(0), textOr(''), boolOr(false)],
  (
    type: PyType,
    kind: number,
    value: number,
    maxvalue: number,
    name: string,
    unlink: boolean,
  ): PyObject => {
    if (kind !== RECURSIVE_MUTEX && kind !== SEMAPHORE) raise('ValueError', 'unrecognized kind');
    const semaphore = semaphoreCall((fs) => createSemaphore(fs, name, value));
    if (unlink) semaphoreCall((fs) => unlinkSemaphore(fs, name));
    return new PySemLock(type, semaphore, kind, maxvalue, unlink ? null : name);
  },
);
SemLockType.tp_new = (type, args, kwnames) => callNative(create, type, args, kwnames, 'SemLock');

const rebuild = clinic(
  '_rebuild',
  '($type, handle, kind, maxvalue, name, /)',
  [{ absent: null, quick: (o) => o }, intOr(0), intOr(0), textOrNone],
  (type: PyType, _handle: PyObject, kind: number, maxvalue: number, name: string | null) => {
    if (name === null)
      raise('NotImplementedError', 'SemLock._rebuild without a name: handles are of one process');
    const semaphore = semaphoreCall((fs) => openSemaphore(fs, name));
    return new PySemLock(type, semaphore, kind, maxvalue, name);
  },
  { class: true },
);

// ---- acquire ----

function acquire(self: PySemLock, block?: PyObject, timeout?: PyObject): MaySuspend {
  const truth = block === undefined ? true : isTrue(block);
  if (truth === SUSPENDED)
    return suspendThen(
      (blocks: boolean) => acquireIf(self, blocks, timeout),
      [self, timeout ?? null],
    );
  return acquireIf(self, truth, timeout);
}

function acquireIf(self: PySemLock, blocks: boolean, timeout?: PyObject): MaySuspend {
  if (self.kind === RECURSIVE_MUTEX && self.isMine) {
    self.count++;
    return newBool(true);
  }
  if (timeout === undefined || timeout === None) return acquireWithin(self, blocks, null);
  const take = (seconds: PyFloat): MaySuspend => {
    const ns = Math.max(seconds.value, 0) * 1e9;
    decref(seconds);
    return acquireWithin(self, blocks, ns);
  };
  const seconds = toFloat(timeout);
  return seconds === SUSPENDED ? suspendThen(take, [self]) : take(seconds);
}

function acquireWithin(self: PySemLock, blocks: boolean, timeoutNs: number | null): MaySuspend {
  const { machineLog: log, interp } = currentThread;
  if (!blocks || timeoutNs !== null) log?.touchKey(keyOf(self), 'read', '');
  if (self.semaphore.tryWait()) return taken(self);
  if (!blocks || timeoutNs === 0) return giveUp(self);
  return waitFor(self, timeoutNs === null ? null : interp.machine.now() + timeoutNs);
}

const WAIT = { on: 'io', what: 'SemLock.acquire' } as const;

/** Blocks until the semaphore is above zero; whoever comes first gets it. */
function waitFor(self: PySemLock, deadlineNs: number | null): MaySuspend {
  const { machine } = currentThread.interp;
  machine.emit({ kind: 'block', wait: WAIT, deadlineNs: deadlineNs as never });
  const { semaphore } = self;
  return suspendWait({
    restarts: true,
    reason: WAIT,
    timeoutNs: deadlineNs === null ? null : Math.max(deadlineNs - machine.now(), 0),
    ready: () => semaphore.value > 0,
    finish: (timedOut) => {
      machine.emit({ kind: 'unblock', wait: WAIT, timedOut });
      if (semaphore.tryWait()) return taken(self);
      return timedOut ? giveUp(self) : waitFor(self, deadlineNs);
    },
  });
}

function taken(self: PySemLock): PyObject {
  // What is left it might have had before the last release.
  if (self.semaphore.value > 0) currentThread.machineLog?.touchKey(keyOf(self), 'read', '');
  self.count++;
  self.lastThread = currentThread.ident;
  currentThread.machineLog?.touchKey(keyOf(self), 'acquire', '');
  return newBool(true);
}

function giveUp(self: PySemLock): PyObject {
  currentThread.machineLog?.touchKey(keyOf(self), 'read', '');
  return newBool(false);
}

const keyOf = (self: PySemLock): string => `semaphore:${self.semaphore.number}`;

// ---- release ----

function release(self: PySemLock): PyObject {
  const { machineLog: log } = currentThread;
  if (self.kind === RECURSIVE_MUTEX) {
    if (!self.isMine)
      raise('AssertionError', 'attempt to release recursive lock not owned by thread');
    if (self.count > 1) {
      self.count--;
      return newNone();
    }
  } else if (self.semaphore.value >= self.maxvalue) {
    log?.touchKey(keyOf(self), 'read', '');
    raise('ValueError', 'semaphore or lock released too many times');
  }
  systemCall(() => self.semaphore.post());
  self.count--;
  log?.touchKey(keyOf(self), 'release', '');
  return newNone();
}

const look = (self: PySemLock): number => {
  currentThread.machineLog?.touchKey(keyOf(self), 'read', '');
  return self.semaphore.value;
};

describeType(SemLockType, {
  source: 'CPython 3.13 Modules/_multiprocessing/semaphore.c',
  methods: [
    method('acquire', '($self, /, block=True, timeout=None)', acquire),
    method('release', '($self, /)', release),
    method('__enter__', '($self, /)', (self: PySemLock) => acquire(self)),
    method('__exit__', '($self, exc_type=None, exc_value=None, exc_tb=None, /)', release),
    method('_count', '($self, /)', (self: PySemLock) => newInt(self.count)),
    method('_is_mine', '($self, /)', (self: PySemLock) => newBool(self.isMine)),
    method('_get_value', '($self, /)', (self: PySemLock) => newInt(look(self))),
    method('_is_zero', '($self, /)', (self: PySemLock) => newBool(look(self) === 0)),
    method('_after_fork', '($self, /)', (self: PySemLock) => {
      self.count = 0;
      return newNone();
    }),
    rebuild,
  ],
  getsets: [
    {
      name: 'handle',
      get: (self: PySemLock) => newInt(FIRST_HANDLE + HANDLE_STEP * self.semaphore.number),
    },
    { name: 'kind', get: (self: PySemLock) => newInt(self.kind) },
    { name: 'maxvalue', get: (self: PySemLock) => newInt(self.maxvalue) },
    {
      name: 'name',
      get: (self: PySemLock) => (self.name === null ? newNone() : newStr(self.name)),
    },
  ],
  attributes: { SEM_VALUE_MAX: () => newInt(SEM_VALUE_MAX) },
});
