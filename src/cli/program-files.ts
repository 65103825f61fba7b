// The files of FILE's folder, as the program finds them in its working directory, and what becomes of them with --write.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textOfOctets, type FileChanges } from '../engine/index.ts';

const FILE_SIZE_MAX = 32 * 1024 * 1024;
const FILES_MAX = 2000;
const ENTRIES_MAX = 20_000;
const DEPTH_MAX = 6;
const SKIPPED = new Set(['node_modules', '__pycache__']);

/** Modules beside the program, and those in packages one folder deep, by path relative to `folder`. Read when somebody asks for them. */
export function modulesBeside(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  const add = (inside: string): void => {
    for (const { name } of entriesOf(join(folder, inside))) {
      const path = join(folder, inside, name);
      if (name.endsWith('.py') && sizeOf(path) <= FILE_SIZE_MAX)
        laterIn(found, `${inside}${name}`, () => textOfOctets(readOrNothing(path)));
    }
  };
  add('');
  for (const entry of entriesOf(folder)) {
    const marker = join(folder, entry.name, '__init__.py');
    if (entry.isDirectory() && sizeOf(marker) < Infinity) add(`${entry.name}/`);
  }
  return found;
}

/**
 * Everything in the folder but what `known` has already, by path relative to it, nearest folders first; octets are read when somebody
 * asks for them. Of a folder with very many entries some are left out, and so are very big files.
 */
export function dataFiles(
  folder: string,
  known: Readonly<Record<string, unknown>>,
): Record<string, Uint8Array> {
  const found: Record<string, Uint8Array> = {};
  let [count, looked] = [0, 0];
  let level = [''];
  for (let depth = 0; depth <= DEPTH_MAX && level.length > 0; depth++) {
    const below: string[] = [];
    for (const inside of level) {
      if (looked > ENTRIES_MAX) break;
      for (const entry of entriesOf(join(folder, inside))) {
        looked++;
        const path = `${inside}${entry.name}`;
        if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
        if (entry.isDirectory()) below.push(`${path}/`);
        else if (count < FILES_MAX && !Object.hasOwn(known, path)) {
          if (sizeOf(join(folder, path)) > FILE_SIZE_MAX) continue;
          count++;
          laterIn(found, path, () => new Uint8Array(readOrNothing(join(folder, path))));
        }
      }
    }
    level = below;
  }
  return found;
}

/** A property that is worked out when it is first read, and then kept. */
function laterIn<T>(target: Record<string, T>, key: string, read: () => T): void {
  let value: { readonly is: T } | null = null;
  const get = (): T => (value ??= { is: read() }).is;
  Object.defineProperty(target, key, { get, enumerable: true, configurable: true });
}

/** Octets of a regular file; Infinity of anything else. */
function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true ? stat.size : Infinity;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Writes new and changed files back, removes those that the program removed. */
export function writeBack(folder: string, changes: FileChanges): void {
  for (const [path, octets] of changes.files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, octets);
  }
  for (const path of changes.removed) rmSync(join(folder, path), { force: true });
}
