// All that grading knows about an answer: every reachable outcome, and runs of it on demand. Not in CPython.
//
// Invariant: the same answer gives the same evidence on every machine: runs are chosen by number, never by time.

import type {
  Budgets,
  ExploredOutcome,
  Exploration,
  Program,
  SessionOptions,
} from '../engine/index.ts';
import type { Engine } from './engine.ts';
import { sessionOptionsOf } from './lab.ts';
import type { LabSettings } from './lab.ts';
import { factsOf, threadException } from './run-facts.ts';
import type { RunFacts } from './run-facts.ts';

export interface Evidence {
  readonly exploration: Exploration;
  /** The run by CPython's own policy. */
  usual(): RunFacts;
  replay(schedule: string): RunFacts;
  /** As `replay`, with a larger budget of bytecodes: time enough for the fair policy to change threads after the schedule's end. */
  replayFairly(schedule: string): RunFacts;
  /** A run with random preemption. */
  seeded(seed: number): RunFacts;
  /** Runs that came to a good end: the usual one and one for each reachable outcome, at most `goodRunsMax`. */
  goodRuns(): readonly RunFacts[];
}

export const goodRunsMax = 16;

export function gatherEvidence(
  engine: Engine,
  settings: LabSettings,
  program: Program,
  exploration: Exploration,
): Evidence {
  const options = { ...sessionOptionsOf(settings), trace: true };
  const runs = engine.repeatedRuns(program, options);
  const known = new Map<string, RunFacts>();
  const run = (key: string, more: Pick<SessionOptions, 'seed' | 'schedule' | 'budgets'>) => {
    let facts = known.get(key);
    if (facts === undefined) {
      facts = factsOf(runs.session(more));
      known.set(key, facts);
    }
    return facts;
  };
  const evidence: Evidence = {
    exploration: withThreadExceptions(exploration, (schedule) =>
      run(`schedule ${schedule}`, { schedule }),
    ),
    usual: () => run('usual', {}),
    replay: (schedule) => run(`schedule ${schedule}`, { schedule }),
    replayFairly: (schedule) => run(`fair ${schedule}`, { schedule, budgets: patient(settings) }),
    seeded: (seed) => run(`seed ${seed}`, { seed }),
    goodRuns: () => {
      const witnesses = endings(exploration, 'ok').slice(0, goodRunsMax - 1);
      const runs = [
        evidence.usual(),
        ...witnesses.map(({ schedule }) => evidence.replay(schedule)),
      ];
      return runs.filter(({ outcome }) => outcome.kind === 'ok');
    },
  };
  return evidence;
}

/** CPython changes threads every 5 ms, which is more bytecodes than a small lab's whole budget. */
function patient({ budgets }: LabSettings): Partial<Budgets> {
  const { bytecodes } = budgets;
  return bytecodes === undefined ? budgets : { ...budgets, bytecodes: bytecodes * 20 };
}

/**
 * The exploration names the exception that ended the main thread. One that ended another thread is read off the run of the witness, so
 * that a check sees both.
 */
function withThreadExceptions(
  exploration: Exploration,
  replay: (schedule: string) => RunFacts,
): Exploration {
  const outcomes = exploration.outcomes.map((outcome) => {
    if (outcome.exception !== null || outcome.kind !== 'ok') return outcome;
    return { ...outcome, exception: threadException(replay(outcome.schedule)) };
  });
  return { ...exploration, outcomes };
}

/** Reachable outcomes of one kind, the one with the shortest schedule first. */
export function endings(
  exploration: Exploration,
  kind: ExploredOutcome['kind'],
): readonly ExploredOutcome[] {
  return shortestFirst(exploration.outcomes.filter((outcome) => outcome.kind === kind));
}

export function shortestFirst(outcomes: readonly ExploredOutcome[]): readonly ExploredOutcome[] {
  return outcomes.toSorted((a, b) => a.schedule.length - b.schedule.length);
}
