// The exploration of a Python program, through the door. What `explore` means is said in design notes and `gil explore`.

import { canPrint } from './explorer/printed-text.ts';
import { explore as exploreAll, type Explored, type ExplorerOptions } from './explorer/explorer.ts';
import type { ListedExecution } from './explorer/executions.ts';
import { ProgramStart, type ProgramEnd } from './program-execution.ts';
import { repeatedRuns } from './repeated-runs.ts';
import { parseSchedule } from './scheduler/schedule.ts';
import { createSession } from './session.ts';
import type {
  Exploration,
  ExploredAnswer,
  ExploredOutcome,
  ExploredRun,
  ExploreOptions,
  ExploreProgress,
  LatentDeadlock,
  Program,
  Session,
} from './door.ts';

export function explore(
  program: Program,
  options: ExploreOptions = {},
  onProgress?: (progress: ExploreProgress) => void,
): Exploration {
  const { strategy } = options;
  const exploration =
    strategy?.kind === 'replay'
      ? replay(program, options, strategy.schedule)
      : search(program, options, onProgress);
  const { canPrint: text, sample } = options;
  const answered =
    text === undefined ? exploration : { ...exploration, answer: answerTo(text, exploration) };
  return sample === undefined ? answered : withFrequencies(program, options, answered);
}

function search(
  program: Program,
  options: ExploreOptions,
  onProgress?: (progress: ExploreProgress) => void,
): Exploration {
  const start = new ProgramStart(program, options);
  const explored = exploreFrom(start, options, onProgress);
  const outcomes = explored.outcomes.map(({ end, count, schedule, preemptions }) => ({
    kind: end.kind,
    stdout: end.stdout,
    exception: end.exception,
    count,
    schedule,
    preemptions,
    deadlock: end.deadlock,
    ...(end.answers === undefined ? {} : { observed: end.answers }),
  }));
  return {
    complete: explored.complete,
    schedules: explored.schedules,
    preemptionsCovered: explored.complete ? null : explored.preemptionsCovered,
    outcomes,
    races: explored.races.map(({ variable, lines, accesses: [a, b], missing }) => ({
      variable,
      lines,
      accesses: [threadAccess(a), threadAccess(b)],
      missing,
    })),
    latentDeadlocks: latentDeadlocks(explored, outcomes),
    ...(explored.executions === null ? {} : { runs: explored.executions.map(listedRun) }),
  };
}

const listedRun = ({ outcome, schedule, steps }: ListedExecution): ExploredRun => ({
  outcome,
  schedule,
  steps: steps.map(({ task, ...step }) => ({ thread: task, ...step })),
});

function exploreFrom(
  start: ProgramStart,
  options: ExploreOptions,
  onProgress?: (progress: ExploreProgress) => void,
): Explored<ProgramEnd> {
  return exploreAll<ProgramEnd>((visible) => start.begin(visible), {
    ...strategyOptions(options),
    ...(options.maxSchedules === undefined ? {} : { maxSchedules: options.maxSchedules }),
    ...(options.maxAccesses === undefined ? {} : { maxAccesses: options.maxAccesses }),
    ...(options.maxRuns === undefined ? {} : { maxListed: options.maxRuns }),
    ...(options.readersWait === undefined ? {} : { readersWait: options.readersWait }),
    ...(options.cancelled === undefined ? {} : { cancelled: options.cancelled }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
}

function strategyOptions({ strategy, maxPreemptions }: ExploreOptions): ExplorerOptions {
  switch (strategy?.kind) {
    case 'pct':
      return { chance: { policy: 'pct', seed: strategy.seed, depth: Math.max(strategy.depth, 1) } };
    case 'random':
      return { chance: { policy: 'random', seed: strategy.seed } };
    case 'preemptions':
      return { maxPreemptions: maxPreemptions ?? Infinity };
    default:
      return maxPreemptions === undefined ? {} : { maxPreemptions };
  }
}

type Access = Explored<ProgramEnd>['races'][number]['accesses'][number];

const threadAccess = ({
  task,
  line,
  kind,
  locks,
}: Access): Exploration['races'][number]['accesses'][number] => ({
  line,
  kind,
  thread: task,
  locks,
});

/** Those that none of the executions ran into. */
function latentDeadlocks(
  { latentCycles }: Explored<ProgramEnd>,
  outcomes: readonly ExploredOutcome[],
): LatentDeadlock[] {
  const known = new Set(outcomes.map(lockCircle));
  return latentCycles
    .filter((cycle) => !known.has(circleOf(cycle.map(({ wants }) => wants))))
    .map((cycle) => ({ edges: cycle.map(({ task, ...edge }) => ({ thread: task, ...edge })) }));
}

const circleOf = (locks: readonly string[]): string => [...locks].sort().join('\0');

/** The locks that the threads of a deadlock's cycle wait for. */
function lockCircle({ deadlock }: ExploredOutcome): string {
  const inCycle = (deadlock?.threads ?? []).filter((t) => deadlock!.cycle.includes(t.thread));
  return circleOf(inCycle.map((t) => t.waitsForName));
}

/** Can it print this? What an exploration of the program says, without another one. */
export function answerTo(text: string, { complete, outcomes }: Exploration): ExploredAnswer {
  const witnesses = outcomes.filter(({ stdout }) => canPrint(stdout, text));
  const best = witnesses.reduce<ExploredOutcome | null>(
    (least, o) => (least === null || o.preemptions < least.preemptions ? o : least),
    null,
  );
  if (best !== null) return { text, answer: 'yes', schedule: best.schedule };
  return { text, answer: complete ? 'no' : 'not found', schedule: null };
}

/** One schedule; what it leaves open is decided as CPython would. */
function replay(program: Program, options: ExploreOptions, schedule: string): Exploration {
  parseSchedule(schedule);
  const { profile, budgets } = options;
  const session = createSession(program, {
    schedule,
    ...(profile === undefined ? {} : { profile }),
    ...(budgets === undefined ? {} : { budgets }),
  });
  const { kind, exception, deadlock } = session.run().outcome!;
  const stdout = session.stdout();
  return {
    complete: false,
    schedules: 1,
    preemptionsCovered: -1,
    outcomes: [{ kind, stdout, exception, count: 1, schedule, preemptions: 0, deadlock }],
    races: [],
    latentDeadlocks: [],
  };
}

/** Bytecodes of one sampled run. */
const SAMPLE_BYTECODES = 1_000_000;

function withFrequencies(
  program: Program,
  options: ExploreOptions,
  exploration: Exploration,
): Exploration {
  const { sample, profile, switchPoints, budgets, cancelled } = options;
  const runs = repeatedRuns(program, {
    switchPoints: switchPoints ?? 'bytecode',
    ...(profile === undefined ? {} : { profile }),
  });
  const counts = exploration.outcomes.map(() => 0);
  let made = 0;
  let others = 0;
  for (let i = 0; i < sample!.runs && cancelled?.() !== true; i++, made++) {
    const seed = (sample!.seed ?? 0) + i;
    const session = runs.session({ seed, budgets: { bytecodes: SAMPLE_BYTECODES, ...budgets } });
    session.run();
    const index = exploration.outcomes.findIndex((o) => endsSo(session, o));
    if (index < 0) others += 1;
    else counts[index]! += 1;
  }
  if (made === 0) return exploration;
  const outcomes = exploration.outcomes.map((o, i) => ({ ...o, frequency: counts[i]! / made }));
  return { ...exploration, outcomes, sampled: { runs: made, others } };
}

function endsSo(session: Session, { kind, stdout, exception }: ExploredOutcome): boolean {
  const { outcome } = session.status();
  if (outcome!.kind !== kind || session.stdout() !== stdout) return false;
  if (outcome!.exception !== null) return outcome!.exception === exception;
  // What ended other threads stands in their tracebacks.
  const errors = session.stderr();
  if (exception === null) return !errors.includes('Exception in thread');
  return exception.split('; ').every((text) => errors.includes(text));
}
