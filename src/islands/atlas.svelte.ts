// The atlas of a program: every outcome that some order of its steps reaches. The exploration runs in a worker of its own, so it can be
// cancelled at once and the stage stays usable meanwhile.

import { startExploration, WorkerStopped } from '../worker/client.ts';
import type { Task } from '../worker/client.ts';
import type { Exploration, SessionOptions } from '../engine/index.ts';
import type { LabSettings } from '../checks/lab.ts';

type Files = Readonly<Record<string, string>>;

/** So much and no more: a phone is done with it in seconds. What is left out is said. */
const schedulesMax = 2_000;
const accessesMax = 1_000_000;
/** So many orders are drawn as a tree. */
const runsMax = 32;
/** Runs under the random scheduler, for the shares. */
const sampleRuns = 100;

export type AtlasOptions = Pick<SessionOptions, 'profile' | 'switchPoints' | 'budgets'>;

export class Atlas {
  exploration: Exploration | null = $state.raw(null);
  /** What it is about. */
  explored: Files | null = $state.raw(null);
  options: AtlasOptions = $state.raw({});
  busy = $state(false);
  schedules = $state(0);
  failure: string | null = $state(null);
  private task: Task<Exploration> | null = null;

  /** Explores, or asks what is explored already whether it can print a text. */
  async start(
    files: Files,
    options: AtlasOptions,
    settings: LabSettings,
    canPrint?: string,
  ): Promise<void> {
    this.cancel();
    this.busy = true;
    this.failure = null;
    this.schedules = 0;
    const { preemptionsMax } = settings;
    const request = {
      ...options,
      maxSchedules: Math.min(settings.schedulesMax, schedulesMax),
      maxAccesses: Math.min(settings.accessesMax, accessesMax),
      ...(preemptionsMax === null ? {} : { maxPreemptions: preemptionsMax }),
      sample: { runs: sampleRuns },
      maxRuns: runsMax,
      ...(canPrint === undefined ? {} : { canPrint }),
    };
    const program = { files, main: 'main.py' };
    const task = startExploration({ program, options: request }, (progress) => {
      this.schedules = progress.schedules;
    });
    this.task = task;
    try {
      this.exploration = await task.answer;
      this.explored = files;
      this.options = options;
    } catch (error) {
      if (!(error instanceof WorkerStopped))
        this.failure = error instanceof Error ? error.message : String(error);
    } finally {
      if (this.task === task) this.busy = false;
    }
  }

  cancel(): void {
    this.task?.cancel();
    this.task = null;
    this.busy = false;
  }
}
