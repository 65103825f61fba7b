// The reader as scheduler: the turns that were given so far, and whether the outcome that was aimed at has come. The run itself is the
// stage's; stepping back on it takes turns back.

import type { Outcome } from '../engine/index.ts';
import type { TurnLength } from '../worker/client.ts';
import type { AtlasRow } from '../visual/atlas/rows.ts';
import type { Stage } from './stage.svelte.ts';

type Files = Readonly<Record<string, string>>;

interface Given {
  /** Where the turn began. */
  readonly step: number;
  readonly thread: number;
  /** Another thread ran, and could have gone on. */
  readonly isForced: boolean;
}

export class ByHand {
  busy = $state(false);
  /** Schedule of the outcome that is aimed at. */
  goal: string = $state('');
  private given: readonly Given[] = $state.raw([]);
  private readonly stage: Stage;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  /** Turns that lie before the step that is shown, of the run that is shown. */
  get turns(): readonly Given[] {
    const { order, step } = this.stage;
    const isMine = order.by === 'schedule' && order.byHand === true;
    return isMine ? this.given.filter((turn) => turn.step < step) : [];
  }

  get forced(): number {
    return this.turns.filter(({ isForced }) => isForced).length;
  }

  /** `thread` null: time passes. Nothing is given while a turn is on its way. */
  async give(files: Files, thread: number | null, length: TurnLength): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const { turns, stage } = this;
    const { step } = stage;
    const isForced = thread !== null && this.couldGoOn(thread);
    const isGiven = await stage.takeTurn(files, { thread, length });
    if (isGiven && thread !== null) this.given = [...turns, { step, thread, isForced }];
    this.busy = false;
  }

  private couldGoOn(other: number): boolean {
    const { world, look } = this.stage;
    const last = world.threads.threads.find(({ status }) => status === 'running')?.id;
    if (last === undefined || last === other) return false;
    return look?.choices.some(({ thread, timeout }) => thread === last && !timeout) ?? false;
  }
}

/** Has a run ended as this row of the atlas says? */
export function isReached(row: AtlasRow, outcome: Outcome, stdout: string): boolean {
  return row.kind === outcome.kind && row.stdout === stdout && row.exception === outcome.exception;
}
