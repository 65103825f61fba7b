// The executions of one program are one run that is brought back again and again (checkpoint.ts), to its beginning or to a later place. How much
// has to be looked at then? An execution changes a hundred objects of seven thousand; executions of one program are made of the same few
// steps in other orders. One that makes a step for the first time is looked at as a whole. One that ends after steps that all were in such
// executions is taken to have changed no other objects than those did. That is checked now and then and at the end of an exploration, which
// is done again, with a look at everything each time, if it was not so. notes/0013.

import {
  type Checkpoint,
  checkpointOf,
  isRestored,
  laterCheckpoint,
  restore,
  restoreUsual,
} from './checkpoint.ts';
import type { Access } from './explorer/execution.ts';
import { MadeSteps } from './made-steps.ts';
import type { Run } from './run.ts';

export class GoingBack {
  /** False: everything is looked at each time. */
  private readonly isTrusting: boolean;
  readonly made = new MadeSteps();
  private run: Run | null = null;
  private first: Checkpoint | null = null;
  /** Signatures of steps of executions that were looked at as a whole. */
  private readonly familiar = new Set<number>();
  /** Of the execution that goes on. */
  private fresh: number[] = [];
  private restores = 0;
  private wasRight = true;

  constructor(isTrusting: boolean) {
    this.isTrusting = isTrusting;
  }

  /** A way to bring `run`, which `holder` drives, back to where it is now; null: there is none. The first one is the beginning. */
  keep(run: Run, holder: object): (() => void) | null {
    const { first } = this;
    const checkpoint =
      first === null ? checkpointOf(run, holder, 'without caches') : laterCheckpoint(first);
    if (first === null) {
      this.run = run;
      this.first = checkpoint;
    }
    return checkpoint === null ? null : () => this.comeBack(checkpoint);
  }

  /** A step was made: by whom, with how many bytecodes, touching what, where. */
  note(task: number, bytecodes: number, accesses: readonly Access[]): void {
    let signature = (Math.imul(task, 7919) + bytecodes) | 0;
    for (const { line, kind } of accesses)
      signature = (Math.imul(signature, 31) + line * 16 + kind.charCodeAt(0)) | 0;
    if (!this.familiar.has(signature)) this.fresh.push(signature);
  }

  private comeBack(checkpoint: Checkpoint): void {
    const run = this.run!;
    this.restores++;
    if (!this.isTrusting || this.fresh.length > 0 || run.outcome === null) {
      restore(checkpoint, run);
      for (const signature of this.fresh) this.familiar.add(signature);
      this.fresh = [];
      return;
    }
    // 1, 2, 4, 8 ...
    if ((this.restores & (this.restores - 1)) === 0) this.check();
    restoreUsual(checkpoint, run);
  }

  /** Whether each execution began and went on where it should, as far as anybody can tell. The run is at its beginning afterwards. */
  isRight(): boolean {
    this.check();
    return this.wasRight;
  }

  private check(): void {
    if (this.first === null) return;
    restoreUsual(this.first, this.run!);
    if (!isRestored(this.first)) this.wasRight = false;
    restore(this.first, this.run!);
  }
}
