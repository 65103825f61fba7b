// The learner walks on the progress graph: the run that is shown becomes one that comes to the place that is wanted. While a step is on its
// way the wish may change; the latest one counts.

import type { Board } from '../visual/progress/board.ts';
import { pathOf } from '../visual/progress/path.ts';
import { locksOf, routeTo } from '../visual/progress/route.ts';
import type { Place } from '../visual/progress/route.ts';
import type { Stage } from './stage.svelte.ts';

export class ProgressWalk {
  busy = $state(false);
  /** The thread that could not take its step. */
  stuck: number | null = $state(null);
  private readonly stage: Stage;
  private wanted: Place | null = null;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Resolves when the run is there, or can't come there. */
  async goTo(board: Board, place: Place): Promise<void> {
    this.wanted = place;
    this.stuck = null;
    if (this.busy) return;
    this.busy = true;
    while (this.wanted !== null && (await this.step(board, this.wanted)));
    this.wanted = null;
    this.busy = false;
  }

  /** One step nearer. False: there, or no way on. */
  private async step(board: Board, place: Place): Promise<boolean> {
    const { stage } = this;
    const path = pathOf(board, stage.recording, stage.step);
    const route = path === null ? null : routeTo(board, path, place);
    if (path === null || route === null) return false;
    const last = path.points.length - 1;
    if (route.from < last) stage.go(path.points[route.from]!.step);
    const [who] = route.moves;
    if (who === undefined) return false;
    const [x, y] = board.axes;
    const [mine, others] = who === 0 ? [x, y] : [y, x];
    const isTaken = await stage.takeTurn(stage.recording.sources, {
      thread: mine.thread,
      other: others.thread,
      locks: locksOf(board),
      length: 'lock-step',
    });
    if (isTaken) return true;
    stage.failure = null;
    this.stuck = mine.thread;
    return false;
  }
}
