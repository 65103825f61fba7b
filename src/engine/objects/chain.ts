// A chain of frames that nobody goes on with: of a thread or a greenlet at the end of the interpreter. CPython 3.13 Python/pystate.c
// (PyThreadState_Clear).

import { clearFrame, Frame } from './frame.ts';
import { decrefAll, xdecref } from './object.ts';
import type { AnyFrame } from './suspend.ts';

/** Drops what the frames from `top` on hold. */
export function dropChain(top: AnyFrame | null): void {
  for (let frame = top; frame !== null;) {
    const { previous } = frame;
    frame.previous = null;
    if (frame instanceof Frame) {
      const { generator } = frame;
      if (generator !== null) {
        generator.state = 'finished';
        generator.frame = null;
        frame.generator = null;
      }
      clearFrame(frame);
      xdecref(generator);
    } else {
      try {
        frame.steps.return(null);
      } catch {
        // Natives clean up as far as they can without running Python.
      }
      decrefAll(frame.owned);
      if (frame.held !== null) decrefAll(frame.held);
    }
    frame = previous;
  }
}
