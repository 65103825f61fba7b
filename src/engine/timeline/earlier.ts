// Where a step back leads: the last bytecode, line or change of thread before a step. Bytecodes of a thread and changes of thread follow from
// the turns; lines are told by the trace, if there is one (else: lines-back.ts).

import { firstWhere, type History } from '../history.ts';

/** The last step before `step` at which a bytecode (of `thread`) has just been executed; 0: there is none. */
export function bytecodeBefore(history: History, step: number, thread: number | undefined): number {
  if (thread === undefined) return Math.max(step - 1, 0);
  const { turns } = history;
  let to = step - 1;
  for (let i = lastTurnBefore(history, to); i >= 0; i--) {
    const turn = turns[i]!;
    if (turn.thread === thread && turn.from < to) return to;
    to = Math.min(to, turn.from);
  }
  return 0;
}

/** The last step before `step` at which another thread (`thread`) has just executed its first bytecode; 0: there is none. */
export function switchBefore(history: History, step: number, thread: number | undefined): number {
  const { turns } = history;
  let to = step - 1;
  /** The first step of what runs up to `to`. */
  let first = 0;
  let running = -1;
  for (let i = lastTurnBefore(history, to); i >= 0; i--) {
    const turn = turns[i]!;
    if (turn.from >= to) continue;
    if (running >= 0 && turn.thread !== running && (thread === undefined || running === thread))
      return first;
    running = turn.thread;
    first = turn.from + 1;
    to = turn.from;
  }
  return 0;
}

/** The turn of the bytecode that leads to `step`, or one that begins there. */
function lastTurnBefore({ turns }: History, step: number): number {
  return firstWhere(turns.length, (i) => turns[i]!.from >= step) - 1;
}

/** As above, for lines, where they are known. */
export function lineBefore({ lines }: History, step: number, thread: number | undefined): number {
  for (let i = firstWhere(lines.length, (n) => lines[n]!.event.step >= step) - 1; i >= 0; i--) {
    const { event } = lines[i]!;
    if (thread === undefined || event.thread === thread) return event.step;
  }
  return 0;
}
