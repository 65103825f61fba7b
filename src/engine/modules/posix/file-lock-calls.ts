// flock(2) and the locks of fcntl(2), as calls that may wait. CPython 3.13 Modules/fcntlmodule.c (fcntl_flock_impl, fcntl_lockf_impl);
// what they do is Linux's, fs/locks.c (sys_flock, fcntl_setlk).

import { FileLocks, type FileRange } from '../../machine/files/file-locks.ts';
import type { OpenFile, ProcessFiles } from '../../machine/files/descriptors.ts';
import type { PyObject } from '../../objects/object.ts';
import { newNone } from '../../objects/singletons.ts';
import type { Steps } from '../../objects/suspend.ts';
import type { AccessKind } from '../../vm/access-log.ts';
import { currentThread } from '../../vm/current.ts';
import { untilReadySteps } from './blocking.ts';
import { FCNTL_CONSTANTS } from './fcntl-constants.ts';
import { lockKey } from './pipe-ends.ts';
import { osError, processFiles, systemCall } from './system-call.ts';

const { LOCK_SH, LOCK_EX, LOCK_NB, LOCK_UN, LOCK_MAND } = FCNTL_CONSTANTS;
const EBADF = 9;
const EAGAIN = 11;
const EINVAL = 22;
const EDEADLK = 35;

/** The locks of the file behind a description. */
const locksOf = (file: OpenFile): FileLocks => (file.inode.locks ??= new FileLocks());

/** Whoever explores schedules is told as of other locks (internals/schedules.md): an acquire that waits touches nothing. */
function touch(file: OpenFile, kind: AccessKind): void {
  currentThread.machineLog?.touchKey(lockKey(file.inode), kind, '');
}

export function* flockSteps(fd: number, operation: number): Steps<PyObject> {
  const file = systemCall((files) => files.file(fd));
  // Mandatory locks are gone since Linux 5.15; asking for them does nothing.
  if ((operation & LOCK_MAND) !== 0) return newNone();
  const kind = operation & ~LOCK_NB;
  if (kind !== LOCK_SH && kind !== LOCK_EX && kind !== LOCK_UN) throw osError(EINVAL);
  const locks = locksOf(file);
  if (kind === LOCK_UN) {
    touch(file, locks.hasLocked(file) ? 'release' : 'read');
    locks.unlock(file);
    return newNone();
  }
  const exclusive = kind === LOCK_EX;
  const waits = (operation & LOCK_NB) === 0;
  // The lock that it has is given back first.
  if (locks.hasLocked(file)) touch(file, 'release');
  for (;;) {
    // One that waits until nobody else has a lock comes behind every release; others need not.
    if (!waits || !exclusive) touch(file, 'read');
    if (locks.lock(file, exclusive)) break;
    if (!waits) throw osError(EAGAIN);
    yield* untilReadySteps('flock', () => !locks.isLocked(file, exclusive), null);
  }
  touch(file, 'acquire');
  return newNone();
}

interface GivenRange {
  readonly start: number;
  /** 0: to the end of the file, wherever it will be; below 0: so many octets before `start`. */
  readonly length: number;
  /** SEEK_SET, SEEK_CUR, SEEK_END. */
  readonly whence: number;
}

export function* lockRangeSteps(
  fd: number,
  kind: 'unlock' | 'shared' | 'exclusive',
  given: GivenRange,
  waits: boolean,
): Steps<PyObject> {
  const file = systemCall((files) => files.file(fd));
  const owner = processFiles();
  if (kind === 'shared' ? !file.readable : kind === 'exclusive' && !file.writable)
    throw osError(EBADF);
  const range = rangeOf(file, given);
  const exclusive = kind === 'exclusive';
  const locks = locksOf(file);
  if (kind === 'unlock') {
    touch(file, locks.hasLockedRange(owner) ? 'release' : 'read');
    locks.unlockRange(owner, range);
    return newNone();
  }
  for (;;) {
    touch(file, 'read');
    const holder = locks.lockRange(owner, range, exclusive);
    if (holder === null) break;
    if (!waits) throw osError(EAGAIN);
    // Whether others wait decides who is told of a circle.
    currentThread.machineLog?.touchKey('lock waits', 'update', '');
    if (waitsFor(holder, owner)) throw osError(EDEADLK);
    owner.waitsFor = holder;
    try {
      yield* untilReadySteps('lockf', () => locks.holderOf(owner, range, exclusive) === null, null);
    } finally {
      owner.waitsFor = null;
    }
  }
  touch(file, 'acquire');
  return newNone();
}

/** posix_locks_deadlock: does `holder` wait, perhaps over others, for what `owner` holds? */
function waitsFor(holder: ProcessFiles, owner: ProcessFiles): boolean {
  const seen = new Set<ProcessFiles>();
  for (let next: ProcessFiles | null = holder; next !== null; next = next.waitsFor) {
    if (next === owner) return true;
    if (seen.has(next)) return false;
    seen.add(next);
  }
  return false;
}

/** flock64_to_posix_lock. EINVAL. */
function rangeOf(file: OpenFile, { start, length, whence }: GivenRange): FileRange {
  if (whence < 0 || whence > 2) throw osError(EINVAL);
  const base = whence === 0 ? 0 : whence === 1 ? file.offset : file.inode.size;
  const from = base + start;
  const range =
    length > 0
      ? { start: from, end: from + length }
      : length < 0
        ? { start: from + length, end: from }
        : { start: from, end: Infinity };
  if (from < 0 || range.start < 0) throw osError(EINVAL);
  return range;
}
