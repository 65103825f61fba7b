// The state of the Check button: grading runs in a worker of its own, so it can be cancelled at once
// and the stage stays usable meanwhile.

import { startGrading, WorkerStopped } from '../worker/client.ts';
import type { Grading } from '../worker/client.ts';
import type { Lab } from '../checks/lab.ts';
import type { CheckReport } from '../checks/verdict.ts';
import type { Language } from '../visual/shared/words.ts';

type Files = Readonly<Record<string, string>>;

export class Check {
  report: CheckReport | null = $state.raw(null);
  /** The files that the report is about. */
  graded: Files | null = $state.raw(null);
  busy = $state(false);
  schedules = $state(0);
  failure: string | null = $state(null);
  private grading: Grading | null = null;

  /** Grades; answers the report, or null if it was cancelled or broke. */
  async start(lab: Lab, files: Files, language: Language): Promise<CheckReport | null> {
    this.cancel();
    this.busy = true;
    this.failure = null;
    this.schedules = 0;
    const grading = startGrading({ lab, files, language }, (progress) => {
      this.schedules = progress.schedules;
    });
    this.grading = grading;
    try {
      const report = await grading.report;
      this.report = report;
      this.graded = files;
      return report;
    } catch (error) {
      if (!(error instanceof WorkerStopped)) {
        this.failure = error instanceof Error ? error.message : String(error);
      }
      return null;
    } finally {
      if (this.grading === grading) this.busy = false;
    }
  }

  cancel(): void {
    this.grading?.cancel();
    this.grading = null;
    this.busy = false;
  }
}
