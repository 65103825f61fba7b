// Many runs of one program that differ in nothing but chance: what it does before it has a second thread or process is executed once, and each
// run begins behind that (checkpoint.ts). Whatever depends on the seed before that, or can't be kept, makes each run begin at the beginning.
// Not in CPython.

import { PythonSession } from './session.ts';
import type { Program, RepeatedRuns, Session, SessionOptions } from './door.ts';

/** The session that is returned is used up by the next one. */
export function repeatedRuns(program: Program, options: SessionOptions = {}): RepeatedRuns {
  let session: PythonSession | null = null;
  let rewind: ((options: SessionOptions) => void) | null = null;
  let isFirst = true;
  return {
    session: (more): Session => {
      const all = { ...options, ...more };
      if (isFirst) {
        isFirst = false;
        session = new PythonSession(program, options);
        rewind = session.runAlone() ? session.rewinder() : null;
      }
      if (rewind === null) return new PythonSession(program, all);
      rewind(all);
      return session!;
    },
  };
}
