// The four status files of the oracle suite: features, skip, failed, slow. Each says in its first lines what its lines mean. Not in
// CPython; its own tests keep such lists in Lib/test/support and in the arguments of regrtest.
//
// Read by the tests and by the page about conformance, so where they lie is found from the top level.

import { readdirSync, readFileSync } from 'node:fs';
import { topLevel } from '../../top-level.ts';

export const STATUS_FILES = ['features', 'skip', 'failed', 'slow'] as const;
export type StatusFile = (typeof STATUS_FILES)[number];

/** A program with fewer instructions is not slow. */
export const SLOW_BYTECODES = 1_000_000;

export interface StatusLine {
  readonly pattern: string;
  readonly reason: string;
}

export const conformanceFolder = (): URL => new URL('src/engine/conformance/', topLevel());

/** The oracle programs: `types/bytes_find.py`, sorted. */
export function oraclePrograms(): string[] {
  return readdirSync(new URL('cases/', conformanceFolder()), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.py'))
    .sort();
}

/** Errors: a line without a reason. */
export function statusLines(file: StatusFile): StatusLine[] {
  return parseStatus(readFileSync(new URL(file, conformanceFolder()), 'utf8'), file);
}

export function parseStatus(text: string, file: string): StatusLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const parts = /^(\S+) +(\S.*)$/.exec(line);
      if (parts === null) throw new Error(`${file}: not a pattern and a reason: ${line}`);
      return { pattern: parts[1]!, reason: parts[2]! };
    });
}

export function matches({ pattern }: StatusLine, program: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]*')}$`).test(program);
}

/** For each program the files that list it. */
export function statusOf(program: string): ReadonlySet<StatusFile> {
  return new Set(
    STATUS_FILES.filter((file) => linesOnce(file).some((line) => matches(line, program))),
  );
}

const known = new Map<StatusFile, StatusLine[]>();

function linesOnce(file: StatusFile): StatusLine[] {
  const lines = known.get(file) ?? statusLines(file);
  known.set(file, lines);
  return lines;
}
