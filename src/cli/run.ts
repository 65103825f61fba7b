// `gil run`: a program as `python FILE` runs it.

import '../library/install.ts';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  createSession,
  octetsOfText,
  ScheduleError,
  type Session,
  type RunStatus,
  type SessionOptions,
} from '../engine/index.ts';
import {
  countOption,
  loadProgram,
  machineOptions,
  profileOption,
  splitArguments,
  switchOption,
  UsageError,
  withUsage,
} from './options.ts';
import { writeBack } from './program-files.ts';

const USAGE =
  'run [--profile P] [--switch bytecode|eval-breaker] [--seed N] [--schedule S] [--cores N] [--real-time] [--stdout terminal|pipe] [--budget-bytecodes N] [--trace-refs] [--stats] FILE.py [ARG...]';

const options = {
  ...machineOptions,
  seed: { type: 'string' },
  schedule: { type: 'string' },
  cores: { type: 'string' },
  stdout: { type: 'string' },
  'real-time': { type: 'boolean' },
  stats: { type: 'boolean' },
  write: { type: 'boolean' },
  'trace-refs': { type: 'boolean' },
} as const;

function stdoutOption(value: string | undefined): 'terminal' | 'pipe' | undefined {
  if (value === undefined || value === 'terminal' || value === 'pipe') return value;
  throw new UsageError(`--stdout must be terminal or pipe, not ${value}`);
}

/** Bytecodes between two looks at the output. */
const SLICE = 200_000;

export function runCommand(args: readonly string[]): Promise<number> {
  return withUsage(() => {
    const { values, file, rest } = splitArguments(args, options, USAGE);
    const program = { ...loadProgram(file, rest), stdin: process.stdin.isTTY ? '' : readStdin() };
    const budget = countOption('budget-bytecodes', values['budget-bytecodes']);
    const started = performance.now();
    const session = open(program, {
      ...defined({
        profile: profileOption(values.profile),
        switchPoints: switchOption(values.switch),
        seed: countOption('seed', values.seed),
        schedule: values.schedule,
        traceRefs: values['trace-refs'],
        cores: countOption('cores', values.cores),
        stdout: stdoutOption(values.stdout),
      }),
      ...(budget === undefined ? {} : { budgets: { bytecodes: budget } }),
    });
    const status = finish(session, values.stats === true, started);
    if (values.write === true) {
      // What is still open is closed, and so written, when the interpreter is torn down.
      session.stats();
      writeBack(dirname(resolve(file)), session.fileChanges());
    }
    return status;
  });
}

function open(
  program: Parameters<typeof createSession>[0],
  sessionOptions: SessionOptions,
): Session {
  try {
    return createSession(program, sessionOptions);
  } catch (error) {
    if (error instanceof ScheduleError) throw new UsageError(`gil: ${error.message}`);
    throw error;
  }
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, v]) => v !== undefined)) as never;
}

function readStdin(): string {
  try {
    return readFileSync(0, 'utf8');
  } catch {
    return '';
  }
}

function finish(session: Session, stats: boolean, started: number): number {
  let shown = 0;
  let complained = 0;
  let status: RunStatus;
  do {
    status = session.run({ bytecodes: SLICE });
    const [out, err] = [session.stdout(), session.stderr()];
    if (out.length > shown) process.stdout.write(octetsOfText(out.slice(shown)));
    if (err.length > complained) process.stderr.write(octetsOfText(err.slice(complained)));
    [shown, complained] = [out.length, err.length];
  } while (status.outcome === null);
  const { outcome } = status;
  if (outcome.deadlock !== null) process.stderr.write(outcome.deadlock.text);
  if (outcome.budget !== null)
    process.stderr.write(`budget exceeded: the run was ended after ${outcome.budget}\n`);
  if (stats) {
    const { threads, objectsLeft, ...counts } = session.stats();
    const hostMs = Math.round(performance.now() - started);
    process.stderr.write(`${JSON.stringify({ ...counts, hostMs, objectsLeft, threads })}\n`);
  }
  return outcome.exitStatus;
}
