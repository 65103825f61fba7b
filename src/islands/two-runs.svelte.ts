// A run that was kept, to be compared with the one on the stage.

import type { ProfileName } from '../engine/index.ts';
import type { Recording } from '../visual/shared/recording.ts';
import type { Order, Stage } from './stage.svelte.ts';

export interface KeptRun {
  readonly recording: Recording;
  readonly profile: ProfileName;
  readonly order: Order;
}

export class TwoRuns {
  kept: KeptRun | null = $state.raw(null);

  keep({ recording, profile, order }: Stage): void {
    // The stage's events grow in place while a run goes on.
    this.kept = { recording: { ...recording, events: [...recording.events] }, profile, order };
  }

  forget(): void {
    this.kept = null;
  }
}
