// What the engine computed for pages, on disk: a run or an exploration of a listing, the first picture of a lab. Tests compute the same as
// the build does, and pages in two languages share it; whoever comes second reads. One folder for each state of the sources, so nothing
// in it can be out of date; deleting it costs time only. Not in CPython.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { topLevel } from '../top-level.ts';

const root = fileURLToPath(topLevel());
const folder = join(root, '.cache', 'computed');
const known = new Map<string, unknown>();
let stampOfSources: string | null = null;
let writable = true;

/**
 * What `compute` gives for `key`, computed once for each state of the sources. `key` names everything that it depends on besides them:
 * sources of the program, profile, schedule. The value is plain data (what JSON keeps).
 */
export function computed<T>(kind: string, key: readonly unknown[], compute: () => T): T {
  const name = `${kind}-${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)}`;
  if (known.has(name)) return known.get(name) as T;
  const kept = read<T>(name);
  const value = kept === null ? compute() : kept.value;
  known.set(name, value);
  if (kept === null) write(name, value);
  return value;
}

function read<T>(name: string): { readonly value: T } | null {
  try {
    return JSON.parse(readFileSync(join(folderOfNow(), `${name}.json`), 'utf8')) as { value: T };
  } catch {
    return null;
  }
}

/** A folder that can't be written only costs time. Several processes may write the same; each sees a whole file or none. */
function write(name: string, value: unknown): void {
  if (!writable) return;
  const target = join(folderOfNow(), `${name}.json`);
  const draft = `${target}.${process.pid}`;
  try {
    mkdirSync(folderOfNow(), { recursive: true });
    writeFileSync(draft, JSON.stringify({ value }));
    renameSync(draft, target);
  } catch {
    writable = false;
  }
}

function folderOfNow(): string {
  if (stampOfSources === null) {
    stampOfSources = stamp();
    removeOthers(stampOfSources);
  }
  return join(folder, stampOfSources);
}

/** Contents of all sources but tests, of the lock file (the pinned library), and the host's version (its Math). */
function stamp(): string {
  const hash = createHash('sha256').update(process.versions.v8);
  hash.update(readFileSync(join(root, 'package-lock.json')));
  const source = join(root, 'src');
  const names = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(ts|py)$/.test(name) && !/\.(test|spec)\.ts$|(^|[/\\])conformance[/\\]/.test(name),
  );
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(source, name)));
  return hash.digest('hex').slice(0, 16);
}

function removeOthers(current: string): void {
  try {
    for (const name of readdirSync(folder)) {
      if (name !== current) rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
    // There is none yet.
  }
}
