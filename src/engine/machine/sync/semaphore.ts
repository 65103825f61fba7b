// A named semaphore of the machine: a number that no process owns. Knows no Python. Not in CPython: sem_overview(7). As on Linux it lies in
// /dev/shm under `sem.NAME`, and lives on without a name for those who have it.

import { fail } from '../files/errno.ts';
import { RegularFile, S_IFREG, type Volume } from '../files/inode.ts';
import type { FileSystem } from '../files/filesystem.ts';
import type { Directory } from '../files/inode.ts';

export const SEM_VALUE_MAX = 2147483647;
/** `sizeof(sem_t)`. */
const SEM_BYTES = 32;
const NAME_MAX = 251;

export class NamedSemaphore extends RegularFile {
  /** Acquires that need not wait. */
  value: number;

  constructor(volume: Volume, nowNs: bigint, value: number) {
    super(volume, S_IFREG | 0o600, nowNs);
    this.value = value;
  }

  override get size(): number {
    return SEM_BYTES;
  }

  /** sem_trywait. */
  tryWait(): boolean {
    if (this.value === 0) return false;
    this.value--;
    return true;
  }

  /** sem_post. EOVERFLOW. */
  post(): void {
    if (this.value === SEM_VALUE_MAX) fail('EOVERFLOW');
    this.value++;
  }
}

/** Where semaphores have their names, and what this one is called there. EINVAL. */
function placeOf(fs: FileSystem, name: string): [Directory, string] {
  const plain = name.replace(/^\/+/, '');
  if (plain === '' || plain.includes('/')) fail('EINVAL');
  if (plain.length > NAME_MAX) fail('ENAMETOOLONG');
  return [fs.directory(fs.root, '/dev/shm'), `sem.${plain}`];
}

/** sem_open with O_CREAT | O_EXCL. EEXIST, EINVAL. */
export function createSemaphore(fs: FileSystem, name: string, value: number): NamedSemaphore {
  const [directory, entry] = placeOf(fs, name);
  if (value < 0 || value > SEM_VALUE_MAX) fail('EINVAL');
  if (directory.entries.has(entry)) fail('EEXIST');
  const semaphore = new NamedSemaphore(directory.volume, fs.now(), value);
  directory.add(entry, semaphore);
  return semaphore;
}

/** sem_open without O_CREAT. ENOENT. */
export function openSemaphore(fs: FileSystem, name: string): NamedSemaphore {
  const [directory, entry] = placeOf(fs, name);
  const found = directory.entries.get(entry);
  if (found === undefined) fail('ENOENT');
  return found instanceof NamedSemaphore ? found : fail('EINVAL');
}

/** sem_unlink. ENOENT. */
export function unlinkSemaphore(fs: FileSystem, name: string): void {
  const [directory, entry] = placeOf(fs, name);
  if (!directory.entries.has(entry)) fail('ENOENT');
  directory.remove(entry);
}
