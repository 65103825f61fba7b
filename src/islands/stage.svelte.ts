// What the stage shows: one recording, one step in it, and how to get another of either.
//
// Threads, locks, output and sentences follow from the recording (visual/shared/world.ts), so moving
// in time never waits for the engine; the worker is asked for new runs and for bytecode and frames.
// Invariant: the step is always within the recording.

import { createEngineClient, findCompleteRun, WorkerStopped } from '../worker/client.ts';
import type {
  CollectionAnswer,
  EngineClient,
  LockStepChoice,
  Look,
  LookMore,
  ObjectLook,
  RunReport,
  TurnChoice,
} from '../worker/client.ts';
import type { LabSettings } from '../checks/lab.ts';
import type { Evaluated, ProfileName } from '../engine/index.ts';
import type { SwitchPoints, TraceEvent } from '../visual/shared/engine-types.ts';
import type { CompleteRun } from '../visual/shared/recording.ts';
import { momentsOf, neighbour, lastIndexAtMost } from '../visual/shared/moments.ts';
import type { MomentKind, Moments } from '../visual/shared/moments.ts';
import type { Recording } from '../visual/shared/recording.ts';
import { cycleStep, worldAt } from '../visual/shared/world.ts';
import type { World } from '../visual/shared/world.ts';
import type { Language } from '../visual/shared/words.ts';
import { sentenceAt } from '../visual/sentences.ts';
import type { Sentence } from '../visual/sentences.ts';
import { Breakpoints } from './breakpoints.svelte.ts';
import { openQuestions, raisedAt, stopsOf, verdictOn, visitsOf } from './breakpoints.ts';
import type { Question, Visit } from './breakpoints.ts';
import { Conditions } from './conditions.svelte.ts';
import { Pace } from './pace.ts';
import { Player, prefersStillness } from './player.svelte.ts';

type Files = Readonly<Record<string, string>>;

/** Which of the possible orders the run takes. */
export type Order =
  | { readonly by: 'cpython' }
  | { readonly by: 'seed'; readonly seed: number }
  | { readonly by: 'schedule'; readonly schedule: string; readonly byHand?: boolean };

/** Views that a panel needs beside bytecode and frames. */
export interface LookViews {
  readonly heap: boolean;
  readonly loops: boolean;
  readonly processes: boolean;
  readonly freeLists: boolean;
}

const eventsMax = 20_000;

/** What to do when the first slice of a run, or its end, has come. */
type Arrival =
  | { readonly then: 'play' }
  | { readonly then: 'stay' }
  | { readonly then: 'repeat' }
  | { readonly then: 'go'; readonly step: number | null }
  | { readonly then: 'open'; readonly step: number };

export class Stage {
  recording: Recording = $state.raw()!;
  step = $state(0);
  order: Order = $state.raw({ by: 'cpython' });
  profile: ProfileName = $state('3.13');
  switchPoints: SwitchPoints = $state('bytecode');
  /** Null: as many as the profile's machine has. */
  cores: number | null = $state(null);
  /** The worker is making the recording longer. */
  running = $state(false);
  /** Why the recording does not grow although the program has not ended. */
  still: RunReport['still'] = $state('ended');
  failure: string | null = $state(null);
  look: Look | null = $state.raw(null);
  /** What was shown before `look`, of the same run. */
  lookBefore: Look | null = $state.raw(null);
  readonly player: Player;

  readonly breakpoints = new Breakpoints();
  readonly conditions: Conditions = new Conditions({
    open: () => openQuestions(this.visits, this.conditions.answers, this.step),
    ask: (questions) => this.evaluate(questions),
  });
  readonly visits: readonly Visit[] = $derived(visitsOf(this.recording, this.breakpoints.all));
  private readonly marks = $derived(momentsOf(this.recording));
  readonly moments: Moments = $derived({
    ...this.marks,
    breakpoint: stopsOf(this.visits, this.conditions.answers),
  });
  /** The condition of the breakpoint here went wrong. */
  readonly conditionRaised = $derived(raisedAt(this.visits, this.conditions.answers, this.step));
  readonly world: World = $derived(worldAt(this.recording, this.step));
  readonly sentence: Sentence = $derived.by(() =>
    sentenceAt(this.recording, this.step, this.language, this.moments, this.world),
  );
  readonly atEnd: boolean = $derived(this.step >= this.recording.lastStep);

  private readonly language: Language;
  private readonly settings: LabSettings;
  private readonly client: EngineClient;
  /** The worker has the run of this recording and can be asked about it. */
  private hasRun = false;
  /** The worker has heard of the run: before, it can't be asked about it. */
  private begun: Promise<unknown> = Promise.resolve();
  private finishRepeat: () => void = () => undefined;
  private arrival: Arrival | null = null;
  private events: TraceEvent[] = [];
  /** Of the run as well, but not shown yet. */
  private waiting: TraceEvent[] = [];
  private sources: Files = {};
  /** The Python of the run; another one may have been chosen since. */
  private ranWith: ProfileName;
  private readonly growth = new Pace();
  private completeTask: { readonly cancel: () => void } | null = null;
  private views: LookViews = {
    heap: false,
    loops: false,
    processes: false,
    freeLists: false,
  };
  private lookTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(prepared: Recording, step: number, settings: LabSettings, language: Language) {
    this.recording = { ...prepared, profile: settings.profile };
    this.ranWith = settings.profile;
    this.step = step;
    this.language = language;
    this.settings = settings;
    this.profile = settings.profile;
    this.switchPoints = settings.switchPoints;
    if (settings.seed !== null) this.order = { by: 'seed', seed: settings.seed };
    this.player = new Player({
      stops: () => this.moments.line.length,
      advance: (count) => this.advance(count),
      mayGrow: () => this.running,
    });
    this.client = createEngineClient({
      onSlice: (report) => this.grow(report),
      onBroken: (message) => this.breakDown(message),
    });
  }

  /** Runs the program anew and plays it (or shows its end, where less motion is wanted). */
  async run(files: Files): Promise<void> {
    await this.start(files, { then: 'play' });
  }

  /** Runs a schedule and opens it at a step; without one, where its wait-for cycle closes. */
  async openSchedule(files: Files, schedule: string, step: number | null): Promise<void> {
    this.order = { by: 'schedule', schedule };
    await this.start(files, { then: 'go', step });
  }

  /** Runs in the order that is set, and opens the run at exactly this step. */
  async openStep(files: Files, step: number): Promise<void> {
    await this.start(files, { then: 'open', step });
  }

  async pause(): Promise<void> {
    this.player.pause();
    if (this.running) await this.attempt(() => this.client.pause());
  }

  /** Plays on from here; at the end of what is recorded, runs on or runs again. */
  async goOn(files: Files): Promise<void> {
    if (!this.atEnd) this.player.play();
    else if (this.recording.outcome === null && this.hasRun) await this.resume();
    else await this.run(files);
  }

  async stop(): Promise<void> {
    await this.pause();
    this.hasRun = false;
    this.client.close();
    this.running = false;
  }

  /** Gives the turn from the step that is shown; what came after it is forgotten. False: it could not be given. */
  async takeTurn(files: Files, choice: TurnChoice | LockStepChoice): Promise<boolean> {
    await this.pause();
    if (!this.hasRun) await this.repeat(files);
    await this.begun;
    const { step } = this;
    const taken = await this.attempt(() => this.client.takeTurn({ step, choice }));
    if (taken === null) return false;
    const { status, events, threads, locks, schedule } = taken;
    this.events = [...events];
    this.waiting = [];
    this.sources = this.recording.sources;
    this.recording = {
      events: this.events,
      threads,
      locks,
      lastStep: status.step,
      lastTimeNs: status.timeNs,
      outcome: status.outcome,
      sources: this.sources,
      profile: this.ranWith,
    };
    this.order = { by: 'schedule', schedule, byHand: true };
    this.still = status.outcome === null ? 'paused' : 'ended';
    this.look = this.lookBefore = null;
    this.conditions.forget();
    this.show(status.step);
    return true;
  }

  go(step: number): void {
    this.player.pause();
    this.show(step);
  }

  async move(kind: MomentKind, direction: 1 | -1): Promise<void> {
    this.player.pause();
    const open = this.recording.outcome === null && this.hasRun && !this.running;
    if (direction === 1 && this.atEnd && open) {
      this.arrival = { then: 'stay' };
      await this.attempt(() => this.client.continue(50));
    }
    if (kind === 'breakpoint') await this.conditions.settle();
    this.show(neighbour(this.moments, kind, this.step, direction, this.recording.lastStep));
  }

  /** Asks for bytecode and frames of this step, soon: while dragging only the last one counts. */
  wantLook(files: Files, views: LookViews): void {
    const { look } = this;
    const isEnough =
      look?.step === this.step &&
      (!views.heap || look.heap !== null) &&
      (!views.loops || look.loops !== null) &&
      (!views.processes || look.processes !== null) &&
      (!views.freeLists || look.freeLists !== null);
    if (isEnough) return;
    this.views = views;
    if (this.lookTimer !== null) clearTimeout(this.lookTimer);
    this.lookTimer = setTimeout(() => void this.fetchLook(files), 60);
  }

  /** A run of the shown program that comes to its end; null: none was found, or it was asked again in the meantime. */
  async findCompleteRun(): Promise<CompleteRun | null> {
    this.completeTask?.cancel();
    const program = { files: this.recording.sources, main: 'main.py' };
    const { profile, budgets } = this.settings;
    const { switchPoints } = this;
    const task = findCompleteRun({ program, options: { profile, budgets, switchPoints } });
    this.completeTask = task;
    const found = await this.attempt(() => task.answer);
    if (this.completeTask === task) this.completeTask = null;
    return found;
  }

  /** The struct and the ledger of an object at a step; null: there is no run, or the engine is gone. */
  async lookAtObject(step: number, object: number): Promise<ObjectLook | null> {
    await this.begun;
    return this.hasRun ? this.attempt(() => this.client.object(step, object)) : null;
  }

  /** The collection to be shown at a step; null: there is no run that could be asked. */
  async lookAtCollection(step: number): Promise<CollectionAnswer | null> {
    if (this.running) return null;
    if (!this.hasRun) await this.repeat(this.recording.sources);
    await this.begun;
    return this.attempt(() => this.client.collection(step));
  }

  async diagnose(source: string, file: string): ReturnType<EngineClient['diagnose']> {
    return (await this.attempt(() => this.client.diagnose(source, file))) ?? [];
  }

  close(): void {
    this.player.pause();
    this.completeTask?.cancel();
    this.client.close();
  }

  private show(step: number): void {
    this.step = Math.max(0, Math.min(step, this.recording.lastStep));
    const { linesUntil, sources } = this.recording;
    if (linesUntil !== undefined && this.step >= linesUntil && !this.hasRun)
      void this.repeat(sources);
  }

  private async start(files: Files, arrival: Arrival): Promise<void> {
    this.player.pause();
    this.finishRepeat();
    this.failure = null;
    if (arrival.then !== 'repeat') this.conditions.forget();
    this.arrival = arrival;
    this.events = [];
    this.waiting = [];
    this.sources = files;
    this.running = true;
    this.still = null;
    this.hasRun = true;
    this.ranWith = this.profile;
    const options = {
      profile: this.profile,
      switchPoints: this.switchPoints,
      budgets: this.settings.budgets,
      ...(this.cores === null ? {} : { cores: this.cores }),
      ...(this.order.by === 'seed' ? { seed: this.order.seed } : {}),
      ...(this.order.by === 'schedule' ? { schedule: this.order.schedule } : {}),
    };
    const program = { files, main: 'main.py' };
    this.begun = this.attempt(() => this.client.run({ program, options, eventsMax }));
    await this.begun;
  }

  private async resume(): Promise<void> {
    this.running = true;
    this.still = null;
    this.arrival = { then: 'play' };
    await this.attempt(() => this.client.continue(eventsMax));
  }

  private grow(report: RunReport): void {
    const first = this.events.length === 0;
    for (const event of report.events) this.waiting.push(event);
    const { threads, locks, step, timeNs, outcome, still } = report;
    const repeats = this.arrival?.then === 'repeat';
    if (repeats && still === null) return;
    const fresh = first && !repeats && this.arrival?.then !== 'stay';
    if (still === null && !first && !this.growth.isDue()) return;
    this.growth.begin();
    for (const event of this.waiting) this.events.push(event);
    this.waiting = [];
    if (fresh) this.step = 0;
    this.recording = {
      events: this.events,
      threads,
      locks,
      lastStep: step,
      lastTimeNs: timeNs,
      outcome,
      sources: this.sources,
      profile: this.ranWith,
    };
    if (fresh || this.step > step) this.look = this.lookBefore = null;
    this.show(this.step);
    this.running = still === null;
    this.still = still;
    this.arrive(still);
  }

  private arrive(still: RunReport['still']): void {
    const { arrival } = this;
    if (arrival === null) return;
    if (arrival.then === 'play' && !prefersStillness()) {
      this.arrival = null;
      this.player.play();
    } else if (still !== null) {
      this.arrival = null;
      this.finishRepeat();
      if (arrival.then === 'go') this.show(this.openingStep(arrival.step));
      else if (arrival.then === 'open') this.show(arrival.step);
      else if (arrival.then === 'play') void this.showNextStop();
    }
  }

  private openingStep(step: number | null): number {
    return cycleStep(this.recording) ?? step ?? this.recording.lastStep;
  }

  private advance(count: number): 'moved' | 'end' | 'stop' | 'waits' {
    const { line } = this.moments;
    const index = lastIndexAtMost(line, this.step) + count;
    const target = line[Math.min(index, line.length - 1)] ?? this.recording.lastStep;
    const stop = this.nextStop();
    const unknown = this.visits.find(
      (visit) => visit.step > this.step && verdictOn(visit, this.conditions.answers) === 'unknown',
    );
    if (unknown !== undefined && unknown.step <= Math.min(target, stop ?? target)) {
      void this.conditions.settle();
      return 'waits';
    }
    if (stop !== null && stop <= target) {
      this.show(stop);
      return 'stop';
    }
    if (target <= this.step) return 'end';
    this.show(target);
    return 'moved';
  }

  /** The next step after this one at which the reader wants to stop. */
  private nextStop(): number | null {
    return this.moments.breakpoint.find((step) => step > this.step) ?? null;
  }

  private async showNextStop(): Promise<void> {
    const { recording } = this;
    await this.conditions.settle();
    if (this.recording === recording) this.show(this.nextStop() ?? recording.lastStep);
  }

  /** `name = value` where the run stands, seen by the thread that runs; null: it can't be said. */
  async valueOf(expression: string): Promise<string | null> {
    const { step, world } = this;
    if (this.player.playing || this.running || step === 0) return null;
    const { threads } = world.threads;
    const thread = threads.find(({ status }) => status === 'running') ?? threads[0];
    if (thread === undefined) return null;
    const answers = await this.evaluate([{ step, thread: thread.id, expression }]);
    const answer = answers?.[0];
    if (answer == null || answer.raised || this.step !== step) return null;
    const whose = threads.length > 1 ? `${thread.name}: ` : '';
    return `${whose}${expression} = ${answer.value}`;
  }

  async moduleNames(): Promise<readonly string[]> {
    return (await this.attempt(() => this.client.modules())) ?? [];
  }

  /** Expressions at steps of the run that is shown. Null: there is none, or it is still on its way. */
  async evaluate(questions: readonly Question[]): Promise<readonly (Evaluated | null)[] | null> {
    if (this.running) return null;
    if (!this.hasRun) await this.repeat(this.recording.sources);
    await this.begun;
    // In the meantime the reader may have begun another run: it is asked when it stands still.
    if (this.running) return null;
    return this.attempt(() => this.client.evaluate(questions));
  }

  private async fetchLook(files: Files): Promise<void> {
    if (!this.hasRun) await this.repeat(files);
    await this.begun;
    const { step } = this;
    const before = this.look;
    const shown = before?.heap?.view.objects.map(({ id }) => id) ?? [];
    const { heap, loops, processes, freeLists } = this.views;
    const also: LookMore = { loops, processes, freeLists, ...(heap ? { heap: { shown } } : {}) };
    const look = await this.attempt(() => this.client.look(step, also));
    if (look === null || this.step !== step || this.look !== before) return;
    if (before?.step !== step) this.lookBefore = before;
    this.look = look;
  }

  /** The worker makes the run that is shown once more, so that it can be asked about it. What is shown stays until all of it is there. */
  private async repeat(files: Files): Promise<void> {
    const started = this.start(this.sourcesOr(files), { then: 'repeat' });
    const finished = new Promise<void>((resolve) => (this.finishRepeat = resolve));
    this.running = false;
    this.begun = Promise.all([started, finished]);
    await this.begun;
  }

  private sourcesOr(files: Files): Files {
    return Object.keys(this.recording.sources).length > 0 ? this.recording.sources : files;
  }

  private breakDown(message: string): void {
    this.player.pause();
    this.finishRepeat();
    this.running = false;
    this.hasRun = false;
    this.still = 'paused';
    this.failure = message;
  }

  /** Failures of requests are shown; those of a worker that was stopped on purpose are not. */
  private async attempt<T>(request: () => Promise<T>): Promise<T | null> {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof WorkerStopped)) {
        this.running = false;
        this.failure = error instanceof Error ? error.message : String(error);
      }
      return null;
    }
  }
}
