// Advisory locks on a file: those of flock(2), which belong to an open description, and those of fcntl(2), which belong to a process and
// cover a range. Neither sees the other. Not in CPython: Linux fs/locks.c (flock_lock_inode, posix_lock_inode, posix_locks_deadlock).

import type { OpenFile, ProcessFiles } from './descriptors.ts';

/** Octets `start` up to `end`, which is not in it; `end` Infinity: whatever the file will have. */
export interface FileRange {
  readonly start: number;
  readonly end: number;
}

interface RecordLock extends FileRange {
  readonly owner: ProcessFiles;
  readonly exclusive: boolean;
}

export class FileLocks {
  private whole: { readonly file: OpenFile; readonly exclusive: boolean }[] = [];
  private records: RecordLock[] = [];

  /** Locks the whole file for a description; false: somebody is in the way. The lock that it had before is gone in any case. */
  lock(file: OpenFile, exclusive: boolean): boolean {
    const own = this.whole.find((lock) => lock.file === file);
    if (own?.exclusive === exclusive) return true;
    this.unlock(file);
    if (this.isLocked(file, exclusive)) return false;
    this.whole.push({ file, exclusive });
    return true;
  }

  /** Does another description keep `file` from its lock? */
  isLocked(file: OpenFile, exclusive: boolean): boolean {
    return this.whole.some((lock) => lock.file !== file && (lock.exclusive || exclusive));
  }

  hasLocked(file: OpenFile): boolean {
    return this.whole.some((lock) => lock.file === file);
  }

  unlock(file: OpenFile): void {
    this.whole = this.whole.filter((lock) => lock.file !== file);
  }

  /** Locks a range for a process, over what it has there; the process that is in the way, else null. */
  lockRange(owner: ProcessFiles, range: FileRange, exclusive: boolean): ProcessFiles | null {
    const holder = this.holderOf(owner, range, exclusive);
    if (holder !== null) return holder;
    this.unlockRange(owner, range);
    this.records.push({ ...range, owner, exclusive });
    return null;
  }

  /** Another process that keeps `owner` from locking the range. */
  holderOf(owner: ProcessFiles, range: FileRange, exclusive: boolean): ProcessFiles | null {
    const inTheWay = this.records.find(
      (lock) =>
        lock.owner !== owner &&
        (lock.exclusive || exclusive) &&
        lock.start < range.end &&
        range.start < lock.end,
    );
    return inTheWay?.owner ?? null;
  }

  hasLockedRange(owner: ProcessFiles): boolean {
    return this.records.some((lock) => lock.owner === owner);
  }

  /** What is left of a lock on both sides of the range stays. */
  unlockRange(owner: ProcessFiles, { start, end }: FileRange): void {
    this.records = this.records.flatMap((lock) => {
      if (lock.owner !== owner || lock.end <= start || end <= lock.start) return [lock];
      const before = { ...lock, end: Math.min(lock.end, start) };
      const behind = { ...lock, start: Math.max(lock.start, end) };
      return [before, behind].filter((part) => part.start < part.end);
    });
  }

  /** A process closes a descriptor of the file: all its ranges are free, whichever descriptor locked them. */
  closedBy(owner: ProcessFiles): void {
    this.records = this.records.filter((lock) => lock.owner !== owner);
  }
}
