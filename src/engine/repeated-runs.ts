// Many runs of one program that differ in nothing but chance: what it does before it has a second thread or process is executed once, and each
// run begins behind that (checkpoint.ts). What can't be kept makes each run begin at the beginning; so does another seed where the beginning
// has asked for chance. Not in CPython.

import { PythonSession } from './session.ts';
import type { Program, RepeatedRuns, Session, SessionOptions } from './door.ts';

/** The session that is returned is used up by the next one. */
export function repeatedRuns(program: Program, options: SessionOptions = {}): RepeatedRuns {
  let first: Beginning | null = null;
  return {
    session: (more): Session => {
      const all = { ...options, ...more };
      first ??= beginningOf(program, options);
      // What chance has decided by then, it has decided for this seed.
      const isSame = !first.chanceUsed || all.seed === options.seed;
      if (isSame && first.isAll) return first.session;
      if (!isSame || first.rewind === null) return new PythonSession(program, all);
      first.rewind(all);
      return first.session;
    },
  };
}

interface Beginning {
  readonly session: PythonSession;
  readonly chanceUsed: boolean;
  /** It has come to its end, and nobody had a choice. */
  readonly isAll: boolean;
  /** Null: there is no way back. */
  readonly rewind: ((options: SessionOptions) => void) | null;
}

function beginningOf(program: Program, options: SessionOptions): Beginning {
  const session = new PythonSession(program, options);
  const { chanceUsed } = session.runAlone();
  const { outcome } = session.status();
  const rewind = outcome === null ? session.rewinder() : null;
  const isAll = outcome !== null && outcome.kind !== 'budget';
  return { session, chanceUsed, isAll, rewind };
}
