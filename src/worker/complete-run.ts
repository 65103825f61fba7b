// A run of a program in which it comes to its end, whatever CPython's own scheduling does: the first one that an exploration finds, recorded.
// Not in CPython.

import { createSession, explore } from '../engine/index.ts';
import type { Program, SessionOptions } from '../engine/index.ts';
import type { CompleteRun } from '../visual/shared/recording.ts';
import { record } from './record.ts';

/** Deadlocks need few preemptions to be found, a run without one needs none. */
const preemptionsMax = 2;
const schedulesMax = 300;
const accessesMax = 400_000;

/** Null: none was found. */
export function completeRun(program: Program, options: SessionOptions): CompleteRun | null {
  const { profile, switchPoints, budgets } = options;
  const { outcomes } = explore(program, {
    ...(profile === undefined ? {} : { profile }),
    ...(switchPoints === undefined ? {} : { switchPoints }),
    ...(budgets === undefined ? {} : { budgets }),
    strategy: { kind: 'preemptions' },
    maxPreemptions: preemptionsMax,
    maxSchedules: schedulesMax,
    maxAccesses: accessesMax,
  });
  const found = outcomes.find(({ kind }) => kind === 'ok');
  if (found === undefined) return null;
  const { seed: _, ...rest } = options;
  const session = createSession(program, { ...rest, schedule: found.schedule, trace: true });
  const deadlocks = outcomes.some(({ kind }) => kind === 'deadlock');
  return { run: record(session, program), deadlocks };
}
