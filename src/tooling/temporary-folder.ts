// A folder of the system for the time of some work; it is gone afterwards, also if the work failed.

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `work` in a new empty folder whose name begins with `prefix`. */
export function inTemporaryFolder<T>(prefix: string, work: (folder: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for work that waits. */
export async function inTemporaryFolderAsync<T>(
  prefix: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), prefix)));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
