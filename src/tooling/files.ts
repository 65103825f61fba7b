// Walking and hashing files, for the scripts here. Reads what it is told to; writes nothing.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders that hold nothing of ours. */
const skipped = new Set(['node_modules', '.git', 'dist', '.astro', '.cache', 'test-results']);

/** All files below a folder (or the file itself), sorted, as paths relative to `base` with forward slashes. */
export function walk(start: string, base = start): string[] {
  if (!existsSync(start)) return [];
  if (statSync(start).isFile()) return [slashes(relative(base, start))];
  const found: string[] = [];
  for (const entry of readdirSync(start, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) found.push(...walk(join(start, entry.name), base));
    } else if (entry.isFile()) {
      found.push(slashes(relative(base, join(start, entry.name))));
    }
  }
  return found.sort();
}

/** One hash over names and contents. */
export function hashOf(base: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(base, file)))
      .update('\0');
  return hash.digest('hex');
}

function slashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
