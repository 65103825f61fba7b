// Runs a native to its end outside of any turn: printing the last traceback, `__del__` at interpreter exit. The thread has no frames of its own
// left then, so this is a fresh chain; law 2 still holds, the loop below is the only one on the host stack.

import { BLOCKED, FINISHED, OUT_OF_FUEL, enterPending } from './drive.ts';
import { evaluate } from './ceval.ts';
import { Frame, THREAD_END } from '../objects/frame.ts';
import { newNone } from '../objects/singletons.ts';
import { suspendSteps, type Steps } from '../objects/suspend.ts';
import { decref } from '../objects/object.ts';
import type { AnyFrame } from '../objects/suspend.ts';
import type { ThreadState } from './thread-state.ts';

/** Bytecodes that code at exit may take. */
const FUEL_MAX = 1_000_000;

/** The result of `steps`; exceptions that leave it are dropped and the answer is undefined. */
export function runNested<T>(ts: ThreadState, steps: Steps<T>): T {
  let answer: T | undefined;
  function* outer(): Steps<unknown> {
    answer = yield* steps;
    return newNone();
  }
  const finished = ts.finished;
  ts.top = null as AnyFrame | null;
  ts.nativeDepth = 0;
  ts.wait = null;
  ts.fuel = FUEL_MAX;
  suspendSteps(outer());
  let stop: number = enterPending(ts, THREAD_END);
  while (stop !== FINISHED && stop !== BLOCKED && stop !== OUT_OF_FUEL && ts.top instanceof Frame)
    stop = evaluate(ts);
  ts.top = null;
  ts.finished = finished;
  if (ts.uncaught !== null) {
    decref(ts.uncaught);
    ts.uncaught = null;
  }
  return answer as T;
}
