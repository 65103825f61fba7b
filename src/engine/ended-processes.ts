// Processes that have ended, all but the first one, which can be looked at until the end. What is left of them is torn down, unseen, to know
// whether they left objects behind. Not in CPython: the operating system takes the pages back.

import { finalizeInterpreter } from './finalization.ts';
import type { Process } from './process.ts';
import type { ThreadState } from './vm/thread-state.ts';

/** They stay as they are until somebody asks, up to so many bytes: to take one apart takes longer than what most of them did. */
const STAY_BYTES = 64 << 20;

export class EndedProcesses {
  private readonly waiting: Process[] = [];
  /** Of their heaps. */
  private bytes = 0;
  /** Objects that those taken apart have left behind. */
  left = 0;

  add(process: Process): void {
    this.waiting.push(process);
    this.bytes += process.heap.bytes;
  }

  /** The latest ones, until the others have no more than `stay` bytes; `goTo` makes a thread the current one. False: there was nothing to do. */
  takeApart(goTo: (ts: ThreadState) => void, stay = STAY_BYTES): boolean {
    if (this.bytes <= stay) return false;
    while (this.bytes > stay) {
      const process = this.waiting.pop()!;
      this.bytes -= process.heap.bytes;
      goTo(process.mainThread);
      const left = finalizeInterpreter(process);
      // What lost threads and natives of the parent held can't be given back; CPython's child leaves it, too.
      if (!process.keepsLost) this.left += left;
    }
    return true;
  }
}
