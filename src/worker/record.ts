// Turns a session into a recording, piece by piece (worker) or at once (build).

import type { Program, Session } from '../engine/index.ts';
import { stepIndex } from '../engine/index.ts';
import type { TraceEvent } from '../engine/index.ts';
import type { RecordedLock, RecordedThread, Recording } from '../visual/shared/recording.ts';

/** Reads what is new in a session since it was asked the last time. */
export class SessionReader {
  private readonly session: Session;
  private readonly threads = new Map<number, RecordedThread>();
  private readonly locks = new Map<number, RecordedLock>();
  private readFrom = 0;

  constructor(session: Session) {
    this.session = session;
  }

  /** For a branch from `step` on: what was called something by then keeps its name, also what is gone. `told`: so are its events. */
  of(branch: Session, step: number, told: boolean): SessionReader {
    const reader = new SessionReader(branch);
    if (told) reader.readFrom = step;
    for (const event of this.session.events(stepIndex(0), stepIndex(step))) {
      const lock = event.kind === 'lock-create' ? this.locks.get(event.lock) : undefined;
      if (lock !== undefined) reader.locks.set(lock.id, lock);
    }
    return reader;
  }

  /** Events that are complete: those of the current step only once the run has ended. */
  newEvents(): readonly TraceEvent[] {
    const { step, outcome } = this.session.status();
    const to = outcome === null ? step : step + 1;
    if (to <= this.readFrom) return [];
    const events = this.session.events(stepIndex(this.readFrom), stepIndex(to));
    this.readFrom = to;
    return events;
  }

  /** Everything that has a name so far. A lock keeps the last name that the program gave it. */
  names(): { readonly threads: RecordedThread[]; readonly locks: RecordedLock[] } {
    for (const { id, name, daemon } of this.session.state('threads').threads) {
      this.threads.set(id, { id, name, daemon });
    }
    for (const { id, kind, name } of this.session.state('locks').locks) {
      const known = this.locks.get(id);
      const named = known !== undefined && nameless.test(name) ? known.name : name;
      this.locks.set(id, { id, kind, name: named });
    }
    return { threads: [...this.threads.values()], locks: [...this.locks.values()] };
  }
}

const nameless = /^R?Lock #\d+$/;
const slice = 2_000;

/** Runs a session to its end and records it. The session needs `trace: true`. */
export function record(session: Session, program: Program): Recording {
  const reader = new SessionReader(session);
  const events: TraceEvent[] = [];
  let status = session.status();
  while (status.outcome === null) {
    status = session.run({ bytecodes: slice });
    events.push(...reader.newEvents());
    reader.names();
  }
  const { step, timeNs, outcome } = status;
  const sources = program.files;
  return { events, ...reader.names(), lastStep: step, lastTimeNs: timeNs, outcome, sources };
}
