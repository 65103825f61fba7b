// How a thread begins and ends: the call that is its first frame, entered on its first turn, and what goes with it when it is over.
// CPython 3.13 Modules/_threadmodule.c (thread_run), Python/pystate.c (PyThreadState_Clear).

import type { VirtualNs } from './base/brands.ts';
import { Lane } from './machine/lane.ts';
import { ThreadTimes } from './machine/thread-times.ts';
import { callObject } from './objects/calls.ts';
import { xdecref, type PyObject } from './objects/object.ts';
import { Raised } from './objects/raise.ts';
import { newNone } from './objects/singletons.ts';
import { staticStr, type PyStr } from './objects/str.ts';
import {
  suspendSteps,
  SUSPENDED,
  takePendingFrame,
  type AnyFrame,
  type Steps,
} from './objects/suspend.ts';
import { reprSteps } from './objects/text.ts';
import { dropLocals } from './modules/thread/local.ts';
import { writeUnraisable } from './vm/unraisable.ts';
import type { ThreadState } from './vm/thread-state.ts';

/** Where `ts`, which joins `process`, runs: with the other threads; without a GIL, alone. */
export function takeLane(
  ts: ThreadState,
  process: { readonly lane: Lane; now(): VirtualNs },
): void {
  const { threads, heap } = ts.interp;
  const isAlone = threads.length > 0 && heap.profile.freeThreaded;
  ts.lane = isAlone ? new Lane() : process.lane;
  // The first thread is who tells the time: it has its lane before somebody asks.
  if (isAlone) ts.lane.clock.advanceTo(process.now());
  ts.times = new ThreadTimes(process.now());
}

/** The frame that calls `fn(*args)`, the last of them by name, of which it takes references of its own at once. */
export function bootOf(
  ts: ThreadState,
  fn: PyObject,
  args: readonly PyObject[],
  kwnames: readonly PyStr[],
): AnyFrame {
  suspendSteps(new ThreadRun(ts, fn, args, kwnames) as unknown as Steps<PyObject>, [
    fn,
    ...args,
    ...kwnames,
  ]);
  return takePendingFrame()!;
}

/** thread_run, the native at the bottom of a thread: plain data, since `fork` copies the thread that calls it. */
export class ThreadRun {
  private readonly ts: ThreadState;
  private readonly fn: PyObject;
  private call: { args: readonly PyObject[]; kwnames: readonly PyStr[] } | null;
  /** Tells of the exception that ended the function. */
  private report: Steps<void> | null = null;

  constructor(ts: ThreadState, fn: PyObject, args: readonly PyObject[], kwnames: readonly PyStr[]) {
    this.ts = ts;
    this.fn = fn;
    this.call = { args, kwnames };
  }

  next(answer: unknown): IteratorResult<void, unknown> {
    const { call, report } = this;
    if (report !== null) return this.afterReport(report.next(answer));
    if (call === null) return this.over(answer as PyObject);
    this.call = null;
    try {
      const { args, kwnames } = call;
      const result = callObject(this.fn, args, kwnames.length === 0 ? null : kwnames);
      return result === SUSPENDED ? { done: false, value: undefined } : this.over(result);
    } catch (error) {
      return this.throw(error);
    }
  }

  throw(error: unknown): IteratorResult<void, unknown> {
    if (this.report !== null) return this.afterReport(this.report.throw(error));
    if (!(error instanceof Raised)) throw error;
    // SystemExit is ignored silently.
    if (error.exception.isA('SystemExit')) return this.over(error.exception);
    this.report = reportOf(error, this.fn);
    return this.afterReport(this.report.next());
  }

  return(): void {
    this.report?.return();
  }

  private afterReport(step: IteratorResult<void, unknown>): IteratorResult<void, unknown> {
    return step.done === true ? this.over(null) : step;
  }

  /** `left`: what the function ended with (stolen). */
  private over(left: PyObject | null): IteratorResult<void, unknown> {
    xdecref(left);
    clearThreadState(this.ts);
    return { done: true, value: newNone() };
  }
}

function* reportOf(error: Raised, fn: PyObject): Steps<void> {
  const message = `Exception ignored in thread started by ${yield* reprSteps(fn)}`;
  yield* writeUnraisable(error, null, message);
}

/** PyThreadState_Clear: what the thread kept for itself. Finalisers of it are due on the thread. */
export function clearThreadState(ts: ThreadState): void {
  dropLocals(ts);
  ts.dropHooks();
  const { context } = ts;
  ts.context = null;
  xdecref(context);
}

/** `Thread._bootstrap` knows the thread's name. */
export function bootstrapName(fn: PyObject): string | null {
  const self = (fn as { self?: PyObject }).self;
  const name = self?.dict?.getStr(staticStr('_name'));
  return (name as { value?: string } | null | undefined)?.value ?? null;
}
