// All that grading knows about an answer: every reachable outcome, and runs of it on demand. Not in CPython.
//
// Invariant: the same answer gives the same evidence on every machine: runs are chosen by number, never by time.

import type {
  Budgets,
  ExploredOutcome,
  Exploration,
  ObservedValue,
  Program,
  SessionOptions,
} from '../engine/index.ts';
import type { Engine } from './engine.ts';
import { sessionOptionsOf } from './lab.ts';
import type { Lab, LabSettings } from './lab.ts';
import { linesWithText } from './lines-with-text.ts';
import {
  endOf,
  factsOf,
  processException,
  processesStarted,
  threadException,
} from './run-facts.ts';
import type { RunFacts } from './run-facts.ts';
import { observationOf } from './watch.ts';
import type { Watched } from './watch.ts';

export interface Evidence {
  readonly exploration: Exploration;
  /** The run by CPython's own policy. */
  usual(): RunFacts;
  replay(schedule: string): RunFacts;
  /** As `replay`, with a larger budget of bytecodes: time enough for the fair policy to change threads after the schedule's end. */
  replayFairly(schedule: string): RunFacts;
  /** A run with random preemption. */
  seeded(seed: number): RunFacts;
  /** Answers at every moment of the schedules that end so; null: nobody asked this of the exploration. */
  answer(outcome: ExploredOutcome, watched: Watched): ObservedValue | null;
  /** The answer in one of the runs that facts come from; null: nobody asked this. */
  answerIn(run: RunFacts, watched: Watched): ObservedValue | null;
  /**
   * Answers of the usual run and of the witness of each outcome in which the main program ended, at most `goodRunsMax`. A question that the
   * kind of check has announced (`asks`) is put to the runs that the other facts come from; any other one to runs of its own, and may change
   * things.
   */
  ask(watched: Watched): readonly Asked[];
  /** The usual run of what the learner began with. */
  usualOfStart(): RunFacts;
  /** The usual run of the answer with other pieces of text wherever its files have those of `replace`; null: they have them nowhere. */
  usualWith(replace: readonly string[], by: readonly string[]): RunFacts | null;
  /** The usual run of the answer where each process that it starts ends at once. */
  usualWithoutProcesses(): RunFacts;
  /**
   * Whether the usual run comes to a line that has `text`. It does if the text is in a file that is no Python, which may be read at any time, or if
   * other processes are at work.
   */
  runsText(text: string): boolean;
  /** Bytes of heap that the usual run needs at most, above what the interpreter has at its start. */
  peakBytes(of: 'answer' | 'start', imports: 'left-out' | 'counted'): number;
  /** Runs that came to a good end: the usual one and one for each reachable outcome, at most `goodRunsMax`. */
  goodRuns(): readonly RunFacts[];
}

export interface Asked {
  readonly schedule: string;
  readonly answer: ObservedValue;
}

/** Of the lab: settings, what the learner began with, and what is asked of the exploration and of single runs (lab-settings.ts). */
type Graded = Pick<Lab, 'settings' | 'start'> & {
  readonly watched: readonly Watched[];
  readonly asked: readonly Watched[];
};

export const goodRunsMax = 16;

/** Runs with random preemption that are looked at where not every schedule was. */
const SEEDS_WHERE_INCOMPLETE = [1, 2, 3];

export function gatherEvidence(
  engine: Engine,
  { settings, start, watched, asked }: Graded,
  program: Program,
  exploration: Exploration,
): Evidence {
  // No check looks at lines.
  const options = { ...sessionOptionsOf(settings), trace: 'without lines' } as const;
  const questions = [...asked, ...watched];
  const observe = questions.map((one) => observationOf(one, program));
  const runs = engine.repeatedRuns(program, {
    ...options,
    ...(questions.length > 0 && { observe }),
  });
  const known = new Map<string, RunFacts>();
  const run = (key: string, more: Pick<SessionOptions, 'seed' | 'schedule' | 'budgets'>) => {
    let facts = known.get(key);
    if (facts === undefined) {
      facts = factsOf(runs.session(more));
      known.set(key, facts);
    }
    return facts;
  };
  const usual = () => run('usual', {});
  const seeded = (seed: number) => run(`seed ${seed}`, { seed });
  const watchedKeys = watched.map((one) => JSON.stringify(one));
  const questionKeys = questions.map((one) => JSON.stringify(one));
  const endedRuns = once(() => {
    const witnesses = witnessesOf(exploration).map(({ schedule }) => evidence.replay(schedule));
    return [evidence.usual(), ...witnesses].filter(hasEnded);
  });
  const askAlone = asker(engine, settings, program, exploration);
  const startProgram: Program = { files: start, main: 'main.py' };
  const evidence: Evidence = {
    answer: ({ observed }, one) => observed?.[watchedKeys.indexOf(JSON.stringify(one))] ?? null,
    ask: (one) => {
      if (!questionKeys.includes(JSON.stringify(one))) return askAlone(one);
      return endedRuns().flatMap((ended) => {
        const answer = evidence.answerIn(ended, one);
        return answer === null ? [] : [{ schedule: ended.schedule, answer }];
      });
    },
    answerIn: ({ observed }, one) => observed[questionKeys.indexOf(JSON.stringify(one))] ?? null,
    usualOfStart: once(() => factsOf(engine.createSession(startProgram, options))),
    usualWith: (replace, by) => {
      const changed = withOtherText(program, replace, by);
      return changed === null ? null : factsOf(engine.createSession(changed, options));
    },
    usualWithoutProcesses: once(() =>
      factsOf(engine.createSession(withoutProcesses(program), options)),
    ),
    runsText: (text) => runsTextOf(engine, settings, program, usual(), text),
    peakBytes: (of, imports) =>
      peakOf(engine, settings, of === 'start' ? startProgram : program, imports),
    exploration: withOtherExceptions(
      withRuns(exploration, asked.length, () => [usual(), ...SEEDS_WHERE_INCOMPLETE.map(seeded)]),
      (schedule) => run(`schedule ${schedule}`, { schedule }),
    ),
    usual,
    replay: (schedule) => run(`schedule ${schedule}`, { schedule }),
    replayFairly: (schedule) => run(`fair ${schedule}`, { schedule, budgets: patient(settings) }),
    seeded,
    goodRuns: () => {
      const witnesses = endings(exploration, 'ok').slice(0, goodRunsMax - 1);
      const replayed = witnesses.map(({ schedule }) => evidence.replay(schedule));
      return [evidence.usual(), ...replayed].filter(({ outcome }) => outcome.kind === 'ok');
    },
  };
  return evidence;
}

function withOtherText(
  program: Program,
  replace: readonly string[],
  by: readonly string[],
): Program | null {
  const files = Object.entries(program.files);
  if (!files.some(([, source]) => replace.some((piece) => source.includes(piece)))) return null;
  const changed = (text: string) =>
    replace.reduce((done, piece, index) => done.replaceAll(piece, () => by[index]!), text);
  return {
    ...program,
    files: Object.fromEntries(files.map(([name, source]) => [name, changed(source)])),
  };
}

/** Forked processes end in the handler that `os.fork` calls, new interpreters where they import what the parent runs. */
const PROCESSES_END =
  "__import__('os').register_at_fork(after_in_child=lambda: __import__('os')._exit(0))\n" +
  "if __name__ == '__mp_main__': __import__('os')._exit(0)\n";

function withoutProcesses(program: Program): Program {
  const { files, main } = program;
  const source = files[main] ?? '';
  // Statements of this kind have to come first.
  const [future = ''] = source.match(/^[^]*^from __future__ import .*\n/m) ?? [];
  const changed = future + PROCESSES_END + source.slice(future.length);
  return { ...program, files: { ...files, [main]: changed } };
}

function runsTextOf(
  engine: Engine,
  settings: LabSettings,
  program: Program,
  usual: RunFacts,
  text: string,
): boolean {
  // Lines are looked at in the first process only.
  if (processesStarted(usual) > 0) return true;
  const isData = ([name, source]: readonly [string, string]) =>
    !name.endsWith('.py') && source.includes(text);
  if (Object.entries(program.files).some(isData)) return true;
  const observe = linesWithText(program, text).map(
    (place) => ({ expression: 'True', at: { on: 'line', ...place } }) as const,
  );
  const session = engine.createSession(program, { ...sessionOptionsOf(settings), observe });
  endOf(session);
  return session.observed().some(({ times }) => times > 0);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function asker(
  engine: Engine,
  settings: LabSettings,
  program: Program,
  exploration: Exploration,
): Evidence['ask'] {
  const known = new Map<string, readonly Asked[]>();
  return (watched) => {
    const key = JSON.stringify(watched);
    const answered = known.get(key);
    if (answered !== undefined) return answered;
    const observe = [observationOf(watched, program)];
    const runs = engine.repeatedRuns(program, { ...sessionOptionsOf(settings), observe });
    const witnesses = witnessesOf(exploration).map(({ schedule }) => ({ schedule }));
    const asked = [{}, ...witnesses].flatMap((choice): readonly Asked[] => {
      const session = runs.session(choice);
      if (!hasEnded({ outcome: endOf(session) })) return [];
      return [{ schedule: session.schedule(), answer: session.observed()[0]! }];
    });
    known.set(key, asked);
    return asked;
  };
}

function witnessesOf(exploration: Exploration): readonly ExploredOutcome[] {
  const ended = [...endings(exploration, 'ok'), ...endings(exploration, 'exception')];
  return ended.slice(0, goodRunsMax - 1);
}

function hasEnded({ outcome }: Pick<RunFacts, 'outcome'>): boolean {
  return outcome.kind === 'ok' || outcome.kind === 'exception';
}

function peakOf(
  engine: Engine,
  settings: LabSettings,
  program: Program,
  imports: 'left-out' | 'counted',
): number {
  const session = engine.createSession(program, sessionOptionsOf(settings));
  const peak = imports === 'counted' ? 'peakHeapBytes' : 'ownPeakHeapBytes';
  const atStart = session.stats()[peak];
  endOf(session);
  return session.stats()[peak] - atStart;
}

/** CPython changes threads every 5 ms, which is more bytecodes than a small lab's whole budget. */
function patient({ budgets }: LabSettings): Partial<Budgets> {
  const { bytecodes } = budgets;
  return bytecodes === undefined ? budgets : { ...budgets, bytecodes: bytecodes * 20 };
}

/**
 * The exploration names the exception that ended the main thread. One that ended another thread or process is read off the run of the witness,
 * so that a check sees both.
 */
function withOtherExceptions(
  exploration: Exploration,
  replay: (schedule: string) => RunFacts,
): Exploration {
  const outcomes = exploration.outcomes.map((outcome) => {
    if (outcome.exception !== null || outcome.kind !== 'ok') return outcome;
    const run = replay(outcome.schedule);
    return { ...outcome, exception: threadException(run) ?? processException(run) };
  });
  return { ...exploration, outcomes };
}

/**
 * What happens in a run is reachable, also where the exploration ended before it came to it: in explored schedules sleep orders nothing, the first
 * ones are much alike, and with few of them a program can be right there although it is not when the learner runs it. `asked`: how many answers
 * of a run come before those that the exploration has too.
 */
function withRuns(exploration: Exploration, asked: number, runs: () => readonly RunFacts[]) {
  if (exploration.complete) return exploration;
  const outcomes = [...exploration.outcomes];
  for (const { outcome, stdout, schedule, events, observed } of runs()) {
    const { kind, exception, deadlock } = outcome;
    const isKnown = outcomes.some((one) => one.kind === kind && one.stdout === stdout);
    if (kind === 'budget' || isKnown) continue;
    const preemptions = events.filter(
      (event) => event.kind === 'switch' && event.why === 'interval',
    ).length;
    outcomes.push({
      ...{ kind, stdout, exception, deadlock, schedule, preemptions, count: 1 },
      observed: observed.slice(asked),
    });
  }
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
