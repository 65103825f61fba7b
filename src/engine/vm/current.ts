// The thread that runs now: a register, as a CPU core has one. The session sets it when it gives a thread its turn; natives that need to know
// who they are (`get_ident`, `acquire`, `print`) read it. CPython 3.13: Python/pystate.c (`_Py_tss_tstate`), notes/0002.

import { Frame } from '../objects/frame.ts';
import type { InterpreterState } from './interpreter-state.ts';
import type { ThreadState } from './thread-state.ts';

export let currentThread: ThreadState;

export function setCurrentThread(ts: ThreadState): void {
  currentThread = ts;
}

export function currentInterpreter(): InterpreterState {
  return currentThread.interp;
}

/** Innermost Python frame of the running thread; null if it has none. */
export function currentPythonFrame(): Frame | null {
  for (let f = currentThread.top; f !== null; f = f.previous) if (f instanceof Frame) return f;
  return null;
}

/** For a generator that passes `throw` on: see objects/generator.ts. */
export function linkBelowNative(frame: Frame): () => void {
  const ts = currentThread;
  const native = ts.top!;
  frame.previous = native.previous;
  native.previous = frame;
  ts.depth++;
  return () => {
    native.previous = frame.previous;
    frame.previous = null;
    ts.depth--;
  };
}
