// A branch of a session for the page: run for a while, and told as a recording is, from where it parts on.

import { stepIndex } from '../engine/index.ts';
import type { BranchOptions, Session } from '../engine/index.ts';
import type { Branched } from './protocol.ts';
import { SessionReader } from './record.ts';

const slice = 2_000;

/** `session` stays where it is: there the branch begins. */
export function branchOf(
  session: Session,
  turn: BranchOptions,
  bytecodes: number,
): { readonly session: Session; readonly branched: Branched } {
  const from = session.status().step;
  const branch = session.branch(turn);
  const reader = new SessionReader(branch);
  let status = branch.status();
  // Names are asked for on the way: locks and threads may be gone at the end.
  for (let left = bytecodes; left > 0 && status.outcome === null; left -= slice) {
    status = branch.run({ bytecodes: Math.min(left, slice) });
    reader.names();
  }
  const to = status.outcome === null ? status.step : stepIndex(status.step + 1);
  const events = branch.events(from, to);
  return {
    session: branch,
    branched: { from, status, events, ...reader.names(), schedule: branch.schedule() },
  };
}
