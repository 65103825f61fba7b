// The files of FILE's folder, as the program finds them in its working directory, and what becomes of them with --write.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileChanges } from '../engine/index.ts';

const FILE_SIZE_MAX = 4 * 1024 * 1024;
const TOTAL_MAX = 32 * 1024 * 1024;
const FILES_MAX = 2000;
const DEPTH_MAX = 6;
const SKIPPED = new Set(['node_modules', '__pycache__']);

/** Everything in the folder but what `known` has already, by path relative to it. Big folders are cut. */
export function dataFiles(
  folder: string,
  known: Readonly<Record<string, string>>,
): Record<string, Uint8Array> {
  const found: Record<string, Uint8Array> = {};
  let total = 0;
  let count = 0;
  const visit = (inside: string, depth: number): void => {
    for (const entry of entriesOf(join(folder, inside))) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue;
      if (entry.isDirectory()) {
        if (depth < DEPTH_MAX) visit(path, depth + 1);
        continue;
      }
      if (Object.hasOwn(known, path) || count >= FILES_MAX) continue;
      const stat = statSync(join(folder, path), { throwIfNoEntry: false });
      if (stat?.isFile() !== true || stat.size > FILE_SIZE_MAX || total + stat.size > TOTAL_MAX)
        continue;
      total += stat.size;
      count++;
      found[path] = readOrNothing(join(folder, path));
    }
  };
  visit('', 0);
  return found;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function readOrNothing(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return new Uint8Array(0);
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

/** The octets of a text in which U+DC80 ... U+DCFF stand for octets that were no UTF-8. */
export function octetsOf(text: string): Uint8Array {
  if (!/[\udc80-\udcff]/.test(text)) return Buffer.from(text, 'utf8');
  const parts = text
    .split(/((?<![\ud800-\udbff])[\udc80-\udcff]+)/)
    .map((part) =>
      /^[\udc80-\udcff]+$/.test(part)
        ? Buffer.from(Array.from(part, (c) => c.charCodeAt(0) & 0xff))
        : Buffer.from(part, 'utf8'),
    );
  return Buffer.concat(parts);
}
