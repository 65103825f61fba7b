// The executions of one program are one run that is brought back again and again (checkpoint.ts), to its beginning or to a later place.
// What is known of all of them is kept here, outside of the run: it must not go back with it. notes/0013.

import {
  type Checkpoint,
  checkpointOf,
  laterCheckpoint,
  mayBeKept,
  restore,
} from './checkpoint.ts';
import { MadeSteps } from './made-steps.ts';
import type { Run } from './run.ts';

export class GoingBack {
  readonly made = new MadeSteps();
  private first: Checkpoint | null = null;

  /** A way to bring `run`, which `holder` drives, back to where it is now; null: there is none. The first one is the beginning. */
  keep(run: Run, holder: object): (() => void) | null {
    const { first } = this;
    if (!mayBeKept(run)) return null;
    const checkpoint =
      first === null ? checkpointOf(run, holder, 'without caches') : laterCheckpoint(first);
    this.first ??= checkpoint;
    // Without caches, versions go on and never come again, whichever way is gone.
    return checkpoint === null ? null : () => restore(checkpoint, run, true);
  }
}
