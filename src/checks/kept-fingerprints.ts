// How the start and the wrong answers of a lab behave, kept in labs/<id>/fingerprints.json: working it out takes as long as grading all of
// them. `labs check --write` makes the file, `labs check` refuses one that the engine does not agree with, and for a lab that was changed
// since, readers work it out again. Not in CPython.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { compileLab } from './compile-lab.ts';
import type { Engine } from './engine.ts';
import { LabError } from './fields.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { Lab } from './lab.ts';
import { loadLab } from './load-lab.ts';

export const keptFile = 'fingerprints.json';

interface Kept {
  /** Of everything that decides how the answers are graded, but for the engine. */
  readonly labSha256: string;
  readonly fingerprints: readonly Fingerprint[];
}

/** The lab with its fingerprints. Throws LabError that begins with the file's name. */
export async function loadCompiledLab(engine: Engine, folder: string): Promise<Lab> {
  const lab = loadLab(folder);
  const kept = readKept(folder);
  const isFresh = kept?.labSha256 === digestOf(lab, folder);
  return isFresh ? { ...lab, fingerprints: kept.fingerprints } : compileLab(engine, lab);
}

/** Whether the file says what `compiled` has; how its lines are broken is the formatter's business. */
export function isKept(folder: string, compiled: Lab): boolean {
  const kept = readKept(folder);
  return kept !== null && linesOf(kept) === textOf(folder, compiled);
}

export function keep(folder: string, compiled: Lab): void {
  writeFileSync(join(folder, keptFile), textOf(folder, compiled));
}

function readKept(folder: string): Kept | null {
  const path = join(folder, keptFile);
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Kept;
  } catch {
    throw new LabError(`${keptFile} is not JSON: run labs check --write`);
  }
}

function textOf(folder: string, lab: Lab): string {
  const kept: Kept = { labSha256: digestOf(lab, folder), fingerprints: lab.fingerprints };
  return linesOf(kept);
}

function linesOf(kept: Kept): string {
  return `${JSON.stringify(kept, null, 1)}\n`;
}

function digestOf({ start, wrong }: Lab, folder: string): string {
  const own = join(folder, 'check.ts');
  const settings = readFileSync(join(folder, 'lab.yaml'), 'utf8');
  const checks = existsSync(own) ? readFileSync(own, 'utf8') : '';
  const all = JSON.stringify([settings, checks, start, wrong]);
  return createHash('sha256').update(all).digest('hex');
}
