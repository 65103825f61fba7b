// The programs that prove that bugs can be taken home, and what real CPythons made of them. Recorded by src/tooling/record-take-home.ts. Only
// tests and tools use it: it reads files. Not in CPython.
//
// The first line of a program says which of its ends is taken: `# wanted: ok "1\n" IndexError`.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { ExploredOutcome, Program } from '../engine/index.ts';

export const programsFolder: URL = new URL('./programs/', import.meta.url);
export const recordedFile: URL = new URL('./programs/recorded.json', import.meta.url);

export interface HomeRun {
  readonly version: string;
  /** 0: what happened is what was predicted. */
  readonly exitStatus: number | null;
  readonly stdout: string;
}

export interface HomeRecording {
  readonly schedule: string;
  /** Of the file that was run: a new one must be recorded anew. */
  readonly sha256: string;
  readonly turns: number;
  readonly runs: readonly HomeRun[];
}

export type HomeRecordings = Readonly<Record<string, HomeRecording>>;

export function homePrograms(): ReadonlyMap<string, Program> {
  const programs = new Map<string, Program>();
  for (const name of readdirSync(programsFolder).sort()) {
    if (name.endsWith('.json')) continue;
    const isFile = name.endsWith('.py');
    const folder = isFile ? programsFolder : new URL(`${name}/`, programsFolder);
    const files = isFile ? [name] : readdirSync(folder).sort();
    const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
    const entries = files.map((file) => [isFile ? 'main.py' : file, read(file)] as const);
    programs.set(name.replace(/\.py$/, ''), {
      files: Object.fromEntries(entries),
      main: 'main.py',
    });
  }
  return programs;
}

/** Is it the end that the program's first line asks for? */
export function isWanted(program: Program, outcome: ExploredOutcome): boolean {
  const match = /^# wanted: (\w+) ("(?:[^"\\]|\\.)*")(?: (\w+))?\n/.exec(program.files['main.py']!);
  if (match === null) throw new Error('the first line does not say what is wanted');
  const [, kind, stdout, exception] = match;
  const type = outcome.exception?.split(':')[0];
  return outcome.kind === kind && outcome.stdout === JSON.parse(stdout!) && type === exception;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
