// Files of the project as text, for components at build time and for tests, which plain Node runs. Not in CPython.
//
// Invariant: a file is read when it is asked for, so that a page of the development server shows what was saved.

import { globSync, readFileSync } from 'node:fs';

/** Paths below the top folder that match `pattern`, sorted: `content/listings/deadlock/ab-ba.py`. */
export function contentPaths(pattern: string, top = process.cwd()): string[] {
  return globSync(pattern, { cwd: top })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The text of a file by its path below the top folder; undefined: there is none. */
export function contentFile(path: string, top = process.cwd()): string | undefined {
  try {
    return readFileSync(`${top}/${path}`, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The texts of all files that match `pattern`, by their paths. */
export function contentFiles(pattern: string, top = process.cwd()): Record<string, string> {
  return Object.fromEntries(
    contentPaths(pattern, top).map((path) => [path, contentFile(path, top)!]),
  );
}
