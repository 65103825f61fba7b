// Options shared by the verbs that run programs, and the files that a program sees.

import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { dataFiles, modulesBeside } from './program-files.ts';
import { textOfOctets } from '../engine/index.ts';
import type { ProfileName, Program, SwitchPoints } from '../engine/index.ts';

/** A mistake in the call, for people. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const PROFILES = ['3.8', '3.13', '3.13t', '3.14', '3.15'] as const;

export const machineOptions = {
  profile: { type: 'string' },
  switch: { type: 'string' },
  'budget-bytecodes': { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** Parses options in front of FILE; what follows FILE belongs to the program. */
export function splitArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  usage: string,
): {
  values: { [K in keyof T]?: T[K]['type'] extends 'boolean' ? boolean : string };
  file: string;
  rest: string[];
} {
  const valued = Object.entries(options).filter(([, o]) => o.type === 'string');
  let i = 0;
  while (i < args.length && args[i]!.startsWith('-') && args[i] !== '-') {
    const takesValue = valued.some(([name]) => args[i] === `--${name}`);
    i += takesValue ? 2 : 1;
  }
  const file = args[i];
  try {
    const { values } = parseArgs({ args: args.slice(0, i) as string[], options, strict: true });
    if (file === undefined) throw new UsageError(`usage: gil ${usage}`);
    return { values: values as never, file, rest: args.slice(i + 1) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${(error as Error).message}\nusage: gil ${usage}`);
  }
}

export function profileOption(value: string | undefined): ProfileName | undefined {
  if (value === undefined || PROFILES.includes(value as ProfileName))
    return value as ProfileName | undefined;
  throw new UsageError(`--profile must be one of ${PROFILES.join(', ')}, not ${value}`);
}

export function switchOption(value: string | undefined): SwitchPoints | undefined {
  if (value === undefined || value === 'bytecode' || value === 'eval-breaker') return value;
  throw new UsageError(`--switch must be bytecode or eval-breaker, not ${value}`);
}

export function countOption(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,15}$/.test(value))
    throw new UsageError(`--${name} must be a whole number, not ${value}`);
  return Number(value);
}

/** The program of FILE: the text files of its folder, by relative path. */
export function loadProgram(file: string, args: readonly string[]): Program {
  const path = resolve(file);
  let source: string;
  try {
    source = textOfOctets(readFileSync(path));
  } catch (error) {
    throw new UsageError(
      `gil: can't open file '${path}': ${(error as NodeJS.ErrnoException).code ?? (error as Error).message}`,
    );
  }
  const folder = dirname(path);
  const files = modulesBeside(folder);
  const data = dataFiles(folder, files);
  delete files[basename(path)];
  files[file] = source;
  return { files, data, main: file, args };
}

/** Runs a command; usage errors become a sentence on stderr and status 2. */
export async function withUsage(run: () => number | Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}
