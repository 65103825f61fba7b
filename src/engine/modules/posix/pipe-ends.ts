// Who has an end of a pipe open, and who has ended, told to whoever explores schedules: a reader sees the end of file, a writer EPIPE, when the last descriptor of
// the other end was closed. Those who close commute with each other, who looks does not. Not in CPython.

import { Pipe } from '../../machine/files/pipe.ts';
import { Socket } from '../../machine/network/socket.ts';
import { ENDS, lifeKey } from '../../machine/process-table.ts';
import type { OpenFile, ProcessFiles } from '../../machine/files/descriptors.ts';
import type { Inode } from '../../machine/files/inode.ts';
import type { AccessLog } from '../../vm/access-log.ts';

/** What is done with the file depends on whether the other end is open. */
export function touchOtherEnd(log: AccessLog, { inode, readable, writable }: OpenFile): void {
  if (!(inode instanceof Pipe)) return;
  if (readable) log.touchKey(`writers:${inode.number}`, 'update', '');
  if (writable) log.touchKey(`readers:${inode.number}`, 'update', '');
}

/** What is sent arrives at the other end; who looks there looks at that one. */
export function touchBothEnds(log: AccessLog, socket: Socket): void {
  log.touchKey(socket.key, 'update', '');
  const { other } = socket as { other?: unknown };
  if (other instanceof Socket) log.touchKey(other.key, 'update', '');
}

/** Of the advisory locks on a file. */
export function lockKey(inode: Inode): string {
  return `lock:file ${inode.number}`;
}

/** `owner` closes a descriptor of the file. */
export function touchEnd(log: AccessLog, file: OpenFile, owner: ProcessFiles): void {
  const { inode, readable, writable } = file;
  const isLast = file.references === 1 && inode.locks?.hasLocked(file) === true;
  if (isLast || inode.locks?.hasLockedRange(owner) === true)
    log.touchKey(lockKey(inode), 'release', '');
  if (!(inode instanceof Pipe)) return;
  if (readable) log.touchKey(`readers:${inode.number}`, 'read', '');
  if (writable) log.touchKey(`writers:${inode.number}`, 'read', '');
}

/** A process ends: all that it still has open is closed, and its parent may hear of it. */
export function touchProcessEnd(log: AccessLog, pid: number, files: ProcessFiles): void {
  log.touchKey(ENDS, 'read', '');
  log.touchKey(lifeKey(pid), 'read', '');
  for (const file of files.opened()) {
    touchEnd(log, file, files);
    if (file.inode instanceof Socket && file.references === 1)
      log.touchKey(file.inode.key, 'update', '');
  }
  log.touchKey(`process:${pid}`, 'release', '');
}
