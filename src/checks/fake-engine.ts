// An engine of prepared answers, for tests of checks and grading: explorations and runs are written down instead of computed, so that
// a test says exactly which behaviour it is about. Not in CPython.

import type { SyncId, ThreadId, VirtualNs, StepIndex, ProcessId } from '../engine/index.ts';
import type {
  Diagnostic,
  ExploredOutcome,
  ExploredRace,
  ObservedValue,
  Outcome,
  Session,
  SessionOptions,
} from '../engine/index.ts';
import type { LockView, ThreadView, Views } from '../engine/index.ts';
import type { DeadlockReport, TraceEvent } from '../engine/index.ts';
import type { Engine } from './engine.ts';
import { gatherEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { parseSettings } from './lab-settings.ts';
import type { LabSettings } from './lab.ts';
import type { Watched } from './watch.ts';

export interface FakeRun {
  readonly kind?: Outcome['kind'];
  readonly stdout?: string;
  readonly events?: readonly TraceEvent[];
  readonly locks?: readonly LockView[];
  readonly threads?: readonly ThreadView[];
  readonly cycle?: readonly number[];
  readonly timeNs?: number;
  readonly observed?: readonly ObservedValue[];
  readonly ownPeakHeapBytes?: number;
}

export interface FakeBehaviour {
  readonly outcomes?: readonly ExploredOutcome[];
  readonly races?: readonly Pick<ExploredRace, 'variable' | 'lines'>[];
  readonly complete?: boolean;
  /** Of the lab; default: `fakeSettings()`. */
  readonly settings?: LabSettings;
  /** What the exploration was asked. */
  readonly watched?: readonly Watched[];
  /** What single runs are asked. */
  readonly asked?: readonly Watched[];
  readonly diagnostics?: readonly Diagnostic[];
  /** The run that these options ask for; default: an empty one that ends well. */
  readonly run?: (options: SessionOptions) => FakeRun;
}

export function fakeEngine(behaviour: FakeBehaviour): Engine {
  const outcomes = behaviour.outcomes ?? [outcome('ok')];
  return {
    createSession: (_program, options) => fakeSession(behaviour.run?.(options) ?? {}, options),
    repeatedRuns: () => ({
      session: (options) => fakeSession(behaviour.run?.(options) ?? {}, options),
    }),
    explore: () => ({
      complete: behaviour.complete ?? true,
      schedules: outcomes.length,
      preemptionsCovered: null,
      outcomes,
      races: (behaviour.races ?? []).map(race),
      latentDeadlocks: [],
    }),
    diagnose: () => behaviour.diagnostics ?? [],
  };
}

function race({ variable, lines }: Pick<ExploredRace, 'variable' | 'lines'>): ExploredRace {
  const access = (line: number) => ({ line, kind: 'write', thread: 'T', locks: [] }) as const;
  return { variable, lines, accesses: [access(lines[0]), access(lines[1])], missing: '' };
}

/** Evidence over a fake engine, for tests of one check. */
export async function fakeEvidence(behaviour: FakeBehaviour): Promise<Evidence> {
  const engine = fakeEngine(behaviour);
  const program = { files: { 'main.py': '' }, main: 'main.py' };
  const exploration = await engine.explore(program, {});
  const settings = behaviour.settings ?? fakeSettings();
  return gatherEvidence(
    engine,
    {
      settings,
      start: program.files,
      watched: behaviour.watched ?? [],
      asked: behaviour.asked ?? [],
    },
    program,
    exploration,
  );
}

export function fakeSettings(change: Readonly<Record<string, unknown>> = {}): LabSettings {
  return parseSettings({
    title: { en: 'A lab', 'zh-cn': '实验' },
    part: 'threads',
    profile: '3.13',
    switch: 'bytecode',
    panels: ['lanes'],
    checks: [{ check: 'no-deadlock', hint: 'circle' }],
    'start-hint': 'same',
    ...change,
  });
}

export function outcome(
  kind: ExploredOutcome['kind'],
  more: Partial<ExploredOutcome> = {},
): ExploredOutcome {
  return {
    kind,
    stdout: '',
    exception: null,
    count: 1,
    schedule: kind,
    preemptions: 0,
    deadlock: null,
    ...more,
  };
}

/** What an event of one kind has besides where and when. */
type EventBody = TraceEvent extends infer E
  ? E extends TraceEvent
    ? Omit<E, 'step' | 'timeNs' | 'process' | 'thread' | 'place'>
    : never
  : never;

/** Events in order, each at the next step: `[thread, event]`. */
export function events(
  ...bodies: readonly (readonly [number, EventBody])[]
): readonly TraceEvent[] {
  return bodies.map(
    ([thread, body], index) =>
      ({
        step: index as StepIndex,
        timeNs: index as VirtualNs,
        process: 0 as ProcessId,
        thread: thread as ThreadId,
        place: null,
        ...body,
      }) as TraceEvent,
  );
}

export const lockId = (id: number): SyncId => id as SyncId;
export const thread = (id: number): ThreadId => id as ThreadId;

/** Two threads, each holding what the other wants: `copier` printer, `sender` scanner. */
export const abBa: DeadlockReport = {
  cycle: [thread(1), thread(2)],
  cause: 'cycle',
  text: 'deadlock',
  threads: [
    {
      thread: thread(1),
      name: 'copier',
      daemon: false,
      waitsFor: { on: 'lock', lock: lockId(0) },
      waitsForName: 'printer',
      place: { file: 'main.py', line: 12 },
      holds: [
        {
          lock: lockId(1),
          name: 'scanner',
          kind: 'Lock',
          count: 1,
          since: { file: 'main.py', line: 10 },
        },
      ],
    },
    {
      thread: thread(2),
      name: 'sender',
      daemon: false,
      waitsFor: { on: 'lock', lock: lockId(1) },
      waitsForName: 'scanner',
      place: { file: 'main.py', line: 22 },
      holds: [
        {
          lock: lockId(0),
          name: 'printer',
          kind: 'Lock',
          count: 1,
          since: { file: 'main.py', line: 20 },
        },
      ],
    },
  ],
};

function fakeSession(run: FakeRun, options: SessionOptions): Session {
  const { kind = 'ok', stdout = '' } = run;
  const recorded = run.events ?? [];
  const end: Outcome = {
    kind,
    exitStatus: kind === 'ok' ? 0 : 1,
    exception: null,
    deadlock: null,
    budget: kind === 'budget' ? 'bytecodes' : null,
  };
  const status = {
    step: recorded.length as StepIndex,
    timeNs: (run.timeNs ?? recorded.length) as VirtualNs,
    importNs: 0,
    outcome: end,
    thread: thread(0),
  };
  const views: Partial<Views> = {
    locks: { locks: run.locks ?? [], waitsFor: [], cycle: (run.cycle ?? []).map(thread) },
    threads: { step: status.step, timeNs: status.timeNs, threads: run.threads ?? [] },
  };
  const unused = () => {
    throw new Error('the fake session only runs to its end');
  };
  return {
    run: () => status,
    step: unused,
    seek: unused,
    stepBack: unused,
    evaluate: unused,
    freed: () => [],
    choices: () => [],
    branch: unused,
    ledger: unused,
    status: () => status,
    state: (view) => {
      const found = views[view];
      if (found === undefined) throw new Error(`the fake session has no view ${view}`);
      return found;
    },
    events: () => recorded,
    stdout: () => stdout,
    stderr: () => '',
    schedule: () => options.schedule ?? `seed ${options.seed ?? 'none'}`,
    fileChanges: () => ({ files: new Map(), removed: [] }),
    stats: () => ({
      bytecodes: 0,
      virtualNs: 0,
      peakHeapBytes: run.ownPeakHeapBytes ?? 0,
      ownPeakHeapBytes: run.ownPeakHeapBytes ?? 0,
      objectsLeft: 0,
      threads: [],
    }),
    observed: () => run.observed ?? [],
  };
}
