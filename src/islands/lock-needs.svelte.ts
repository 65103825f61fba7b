// The state of "Is every lock needed?": asked of an answer that passes, in a worker of its own.

import { startLockNeeds, WorkerStopped } from '../worker/client.ts';
import type { LockNeed, Task } from '../worker/client.ts';
import type { Lab } from '../checks/lab.ts';
import type { Language } from '../visual/shared/words.ts';

type Files = Readonly<Record<string, string>>;

export class LockNeeds {
  needs: readonly LockNeed[] | null = $state.raw(null);
  /** The files that `needs` is about. */
  asked: Files | null = $state.raw(null);
  busy = $state(false);
  done = $state(0);
  /** How many there are to try; 0: not known yet. */
  all = $state(0);
  failure: string | null = $state(null);
  private task: Task<readonly LockNeed[] | null> | null = null;

  async start(lab: Lab, files: Files, language: Language): Promise<void> {
    this.cancel();
    this.busy = true;
    this.failure = null;
    this.needs = null;
    this.done = 0;
    this.all = 0;
    const task = startLockNeeds({ lab, files, language }, (done, all) => {
      this.done = done;
      this.all = all;
    });
    this.task = task;
    try {
      this.needs = await task.answer;
      this.asked = files;
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
