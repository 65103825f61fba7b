// One step on the progress graph: a thread goes on until it has taken one of the board's locks, or given it back, and the other thread of the
// board takes no such step meanwhile. What has to happen first (the main thread starts them, time passes) happens. Not in CPython.

import { stepIndex } from '../engine/index.ts';
import type { Session, ThreadId } from '../engine/index.ts';
import { letGo, takeTurn } from './take-turn.ts';

export interface LockStepChoice {
  readonly thread: number;
  readonly length: 'lock-step';
  /** The other thread of the board. */
  readonly other: number;
  /** The locks of the board. */
  readonly locks: readonly number[];
}

/** Turns that may come before the step, and bytecodes that it may take. */
const turnsMax = 60;
const bytecodesMax = 60_000;

/** The session in which the step was taken. Errors: RangeError where the thread can't take it without the other one. */
export function takeLockStep(session: Session, choice: LockStepChoice): Session {
  let now = session;
  for (let made = 0; made < turnsMax; made += 1) {
    if (now.status().outcome !== null) break;
    const { done, after } = goOn(now, choice);
    if (done) return after;
    const next = makeWay(after, choice);
    if (next === null) break;
    now = next;
  }
  throw new RangeError(`thread ${choice.thread} can't take its next step here`);
}

/** Its own turn, if it can have one. */
function goOn(
  session: Session,
  { thread, locks }: LockStepChoice,
): { done: boolean; after: Session } {
  const can = session.choices().find((possible) => possible.thread === thread);
  if (can === undefined || can.timeout) return { done: false, after: session };
  const turn = session.branch({ thread: thread as ThreadId, bytecodes: bytecodesMax });
  let { step } = turn.status();
  for (let made = 0; made < bytecodesMax; made += 1) {
    const status = turn.run({ bytecodes: 1 });
    if (tookStep(turn, step, thread, locks)) return { done: true, after: turn };
    step = status.step;
    const goesOn = turn.choices().some((c) => c.thread === thread && !c.timeout);
    if (status.outcome !== null || (!goesOn && status.thread === thread)) break;
  }
  return { done: false, after: turn };
}

/** The first taking, or the last giving back, since `from`; what belongs to the step that is shown is not complete yet. */
function tookStep(turn: Session, from: number, thread: number, locks: readonly number[]): boolean {
  const { step, outcome } = turn.status();
  const to = outcome === null ? step : step + 1;
  return turn
    .events(stepIndex(from), stepIndex(to))
    .some(
      (event) =>
        event.thread === thread &&
        ((event.kind === 'lock-acquire' && event.count === 1) ||
          (event.kind === 'lock-release' && event.count === 0)) &&
        locks.includes(event.lock),
    );
}

/** Somebody goes on who is not on the board; else the other one to its next line; else time passes. Null: nothing of it is possible. */
function makeWay(session: Session, { thread, other, locks }: LockStepChoice): Session | null {
  const choices = session.choices();
  const ready = choices.filter((choice) => !choice.timeout);
  const bystander = ready.find((choice) => choice.thread !== thread && choice.thread !== other);
  if (bystander !== undefined)
    return takeTurn(session, { thread: bystander.thread, length: 'whole' });
  const isLate = choices.some((choice) => choice.thread === thread && choice.timeout);
  if (isLate) return takeTurn(session, { thread, length: 'bytecode' });
  if (ready.some((choice) => choice.thread === other)) {
    const { step } = session.status();
    const after = takeTurn(session, { thread: other, length: 'line' });
    return tookStep(after, step, other, locks) ? null : after;
  }
  if (choices.length === 0) return null;
  const later = letGo(session);
  const { step } = later.status();
  return later.run({ bytecodes: 1 }).step > step ? later : null;
}
