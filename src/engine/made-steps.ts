// The steps of the latest execution of a program, as advances of its threads, so that the next execution can make the same ones again without
// anybody listening (program-execution.ts). Not in CPython.

import type { Run } from './run.ts';
import type { ScheduleTurn } from './scheduler/schedule.ts';
import type { ThreadState } from './vm/thread-state.ts';

interface Advance {
  readonly thread: number;
  bytecodes: number;
  readonly timeout: boolean;
  /** The thread was blocked afterwards, or had ended: it came to an instruction that is not counted yet. */
  stopped: boolean;
}

export interface MadeStep {
  /** Whose it was. */
  readonly task: number;
  readonly advances: Advance[];
  /** Of the schedule. */
  turns: readonly ScheduleTurn[];
}

export class MadeSteps {
  private readonly steps: MadeStep[] = [];

  get length(): number {
    return this.steps.length;
  }

  /** The step with this index begins; what was behind it is forgotten. */
  begin(index: number, task: number): void {
    this.steps.length = index;
    this.steps.push({ task, advances: [], turns: [] });
  }

  note(ts: ThreadState, bytecodes: number, timeout: boolean): void {
    const { advances } = this.steps.at(-1)!;
    const last = advances.at(-1);
    const stopped = ts.wait !== null || ts.finished;
    if (last?.thread !== ts.id || last.stopped || timeout)
      advances.push({ thread: ts.id, bytecodes, timeout, stopped });
    else {
      last.bytecodes += bytecodes;
      last.stopped = stopped;
    }
  }

  /** The step has ended, having added these turns to the schedule. */
  end(turns: readonly ScheduleTurn[]): void {
    this.steps.at(-1)!.turns = turns;
  }

  /** Makes the step with this index again. */
  repeat(index: number, run: Run): MadeStep {
    const step = this.steps[index]!;
    for (const { thread, bytecodes, timeout, stopped } of step.advances)
      run.advance(run.threads[thread]!, stopped ? bytecodes + 1 : bytecodes, timeout);
    return step;
  }
}
