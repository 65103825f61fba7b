// Who is the scheduler: the reader. A turn is given to a thread from where a session stands, and the run goes on for just this turn. What
// comes of it is another session with the same past; the one before is as it was, so that a choice can be taken back. Not in CPython.

import { stepIndex } from '../engine/index.ts';
import type { Session, ThreadId, TraceEvent } from '../engine/index.ts';

/** How far the chosen thread goes: a bytecode, to its next line of the program's own files, or until it waits or ends. */
export type TurnLength = 'bytecode' | 'line' | 'whole';

export interface TurnChoice {
  /** Null: all wait for what only time brings; time passes until somebody can go on. */
  readonly thread: number | null;
  readonly length: TurnLength;
}

/** A loop that never waits: the turn ends here, and the reader may choose again. */
const bytecodesMax = 20_000;
/**
 * As long as there is one thread nobody has a choice: an import is not stopped in. So much at once; and so much in all, which a slow machine
 * does before the page takes the worker for dead.
 */
const alonePiece = 5_000;
const aloneMax = 150_000;

/** The session in which `choice` was made. Errors: RangeError where the thread can't have a turn. */
export function takeTurn(session: Session, { thread, length }: TurnChoice): Session {
  if (thread === null) return passTime(session);
  const choice = session.choices().find((possible) => possible.thread === thread);
  if (choice === undefined) throw new RangeError(`thread ${thread} can't have a turn here`);
  const turn = session.branch({
    thread: thread as ThreadId,
    timeout: choice.timeout,
    bytecodes: aloneMax + bytecodesMax,
  });
  if (length !== 'bytecode') passAlone(turn, length);
  const line = lineOf(turn, thread);
  let mine = 0;
  for (let made = 0; made < bytecodesMax; made += 1) {
    const status = turn.run({ bytecodes: 1 });
    // Whoever ran before goes on to where this Python may switch.
    if (status.thread === thread) mine += 1;
    if (status.outcome !== null || (mine > 0 && isOver(turn, thread, length, line))) break;
  }
  return turn;
}

/** Runs on in pieces in which there is one thread and nothing to stop at; where something comes, it stands before that piece. */
function passAlone(turn: Session, length: 'line' | 'whole'): void {
  for (let made = 0; made < aloneMax && isAlone(turn); made += alonePiece) {
    const { step } = turn.status();
    const after = turn.run({ bytecodes: alonePiece });
    const events = turn.events(step, stepIndex(after.step + 1));
    const isStop = ({ kind }: TraceEvent): boolean =>
      kind === 'block' || (kind === 'line' && length === 'line');
    const isQuiet = after.outcome === null && isAlone(turn) && !events.some(isStop);
    if (isQuiet) continue;
    turn.seek(step);
    return;
  }
}

const isAlone = (session: Session): boolean => session.state('threads').threads.length === 1;

function passTime(session: Session): Session {
  const later = letGo(session);
  later.run({ bytecodes: 1 });
  return later;
}

/** The scheduler goes on from where the last turn ended. */
export function letGo(session: Session): Session {
  const [head] = session.schedule().split(':');
  return session.branch({ schedule: `${head}:` });
}

function isOver(turn: Session, thread: number, length: TurnLength, line: string): boolean {
  if (length === 'bytecode') return true;
  const canGoOn = turn.choices().some((choice) => choice.thread === thread && !choice.timeout);
  if (!canGoOn) return true;
  return length === 'line' && lineOf(turn, thread) !== line;
}

function lineOf(session: Session, thread: number): string {
  const place = session.state('threads').threads.find(({ id }) => id === thread)?.place;
  return place === null || place === undefined ? '' : `${place.file}:${place.line}`;
}
