// How a native says "somebody else must go on before I can answer". Not in CPython, whose natives stand on a C stack of their own;
// see notes/0001 for what was rejected.
//
// A native returns its result, or SUSPENDED after leaving in `pending` what must run first: a frame (Python code, or the rest of the
// native as a generator) or a wait. The loop (vm/ceval.ts) puts a pending frame on the thread's chain and answers when it is done.
// In the middle of a native, written as `function*`, the same result is handled in one line:
//
//     let text = repr(item);
//     if (text === SUSPENDED) text = yield;
//
// The type checker makes sure that nobody forgets it: SUSPENDED is not a PyObject.

import { decref, type PyObject } from './object.ts';
import type { Frame } from './frame.ts';
import type { WaitReason } from '../trace/events.ts';

export const SUSPENDED: unique symbol = Symbol('suspended');
export type Suspended = typeof SUSPENDED;
export type MaySuspend<T = PyObject> = T | Suspended;

/** The rest of a native. Yields after each suspended call; is resumed with the answer, or with `throw(Raised)`. */
export type Steps<T = PyObject> = Generator<void, T, any>;

/**
 * A native on the thread's chain of frames: the generator, and the references that it owns while it is suspended. They are dropped
 * when it ends, however it ends; the collector and the heap picture see them.
 */
export class StepsFrame {
  previous: AnyFrame | null = null;
  readonly steps: Steps<PyObject | null | boolean | number | void>;
  readonly owned: PyObject[];
  /** Arguments that whoever called it owns until it is done (vm/drive.ts, borrowFromCaller). */
  borrowed: PyObject[] | null = null;
  /** See Frame.held. */
  held: PyObject[] | null = null;
  /** See Frame.completion. */
  completion = 0;
  /** See Frame.stopIsEnd. */
  stopIsEnd = false;
  /** For a RecursionError: ` while getting the repr of an object`. */
  where = '';
  /** What it waits for is inside it already: it must be started to be got rid of. */
  continues = false;
  /** It waits for items of a generator: see `consumeBy`. */
  consumer: Consumer | null = null;

  constructor(steps: Steps<any>, owned: PyObject[]) {
    this.steps = steps;
    this.owned = owned;
  }
}

export type AnyFrame = Frame | StepsFrame;

/**
 * Takes an item (steals it) and asks the generator for the next one, exactly as the native would that waits, if that needs neither Python nor
 * an exception. False: nothing was done, the native itself must go on.
 */
export type Consumer = (item: PyObject) => boolean;

/** Of the native that yields next. */
let pendingConsumer: Consumer | null = null;

/**
 * For a native that is about to wait for an item of an iterator: a generator's next items may go to `consumer`, and the native sleeps until
 * it is needed (vm/ops/generators.ts, consumed). A switch between the two costs more than the item.
 */
export function consumeBy(consumer: Consumer): void {
  pendingConsumer = consumer;
}

export function takeConsumer(): Consumer | null {
  const consumer = pendingConsumer;
  pendingConsumer = null;
  return consumer;
}

/**
 * A blocked call as data. `ready` is asked when the scheduler wants to go on with the thread; `finish` makes the result (`timedOut`:
 * the deadline passed first). May itself return SUSPENDED with a new wait.
 */
export interface Wait {
  readonly reason: WaitReason;
  /** Relative to now, in virtual nanoseconds; null waits for ever. */
  readonly timeoutNs: number | null;
  readonly ready: () => boolean;
  readonly finish: (timedOut: boolean) => MaySuspend;
  /** What it keeps alive, besides the operands of the caller. Owned: by `finish`, or by whoever gives the wait up. */
  readonly held?: PyObject;
  /** It is given up (an exception in the midst of it): nobody waits there any longer. */
  readonly abandon?: () => void;
  /** A signal whose calls go on by themselves (`siginterrupt`) does not disturb it. */
  readonly restarts?: boolean;
}

/** Gives up a blocked call: it will have no result. */
export function abandonWait(wait: Wait | null): void {
  if (wait === null) return;
  wait.abandon?.();
  if (wait.held !== undefined) decref(wait.held);
}

export type Pending = { readonly frame: AnyFrame } | { readonly wait: Wait };

/** What the last SUSPENDED asked for. A register: written just before `return SUSPENDED`, taken by the loop at once. */
export let pendingFrame: AnyFrame | null = null;
export let pendingWait: Wait | null = null;

export function takePendingFrame(): AnyFrame | null {
  const frame = pendingFrame;
  pendingFrame = null;
  return frame;
}

export function takePendingWait(): Wait | null {
  const wait = pendingWait;
  pendingWait = null;
  return wait;
}

/** What the frame on top of a chain is given: a result, or something thrown. */
export interface ChainHand {
  readonly value: unknown;
  readonly thrown: boolean;
}

/** The thread leaves its chain of frames for another one: `change` puts that in place (modules/greenlet). */
export interface ChainChange {
  /** What the top of the new chain is given; null: it is empty, and a pending frame is its first. */
  change(ts: any): ChainHand | null;
}

export let pendingChange: ChainChange | null = null;

export function takePendingChange(): ChainChange | null {
  const change = pendingChange;
  pendingChange = null;
  return change;
}

/** The thread goes on in another chain; the frame that yields now is resumed when it comes back. */
export function suspendOnChain(change: ChainChange): Suspended {
  pendingChange = change;
  return SUSPENDED;
}

/** Run this frame, its result is mine. */
export function suspendOn(frame: AnyFrame): Suspended {
  pendingFrame = frame;
  return SUSPENDED;
}

/**
 * The native goes on as a generator. `owned`: references that it holds while suspended (this function takes its own: arguments may be
 * passed as they are). `where`: what the RecursionError says if this is one native too many, ` in comparison`.
 */
export function suspendSteps(
  steps: Steps<any>,
  owned: readonly (PyObject | null)[] = [],
  where = '',
): Suspended {
  const held: PyObject[] = [];
  for (const o of owned) {
    if (o !== null) {
      o.refcnt++;
      held.push(o);
    }
  }
  const frame = new StepsFrame(steps, held);
  frame.where = where;
  pendingFrame = frame;
  return SUSPENDED;
}

/** As `suspendSteps`, for `tp_iternext`: StopIteration out of whatever the steps call is the end of the iteration. */
export function suspendNext(
  steps: Steps<PyObject | null>,
  owned: readonly (PyObject | null)[],
): Suspended {
  suspendSteps(steps, owned);
  pendingFrame!.stopIsEnd = true;
  return SUSPENDED;
}

/**
 * Where CPython packs arguments into a tuple, or copies them, for the call that was just suspended: one more reference to each until the call
 * is over.
 */
export function holdArguments(args: readonly PyObject[]): Suspended {
  const frame = pendingFrame;
  if (frame === null || args.length === 0) return SUSPENDED;
  for (let i = 0; i < args.length; i++) args[i]!.refcnt++;
  if (frame.held === null) frame.held = args.slice();
  else frame.held.push(...args);
  return SUSPENDED;
}

/** Keeps `o` (stolen), a method that was made for the call that was just suspended, until that call is over. */
export function keepUntilDone(o: PyObject): Suspended {
  const frame = pendingFrame;
  // A thread that only waits does not need it any more.
  if (frame === null) decref(o);
  else if (frame.held === null) frame.held = [o];
  else frame.held.push(o);
  return SUSPENDED;
}

/** The thread blocks. */
export function suspendWait(wait: Wait): Suspended {
  pendingWait = wait;
  return SUSPENDED;
}

/**
 * The rest of a native as plain data: `first` runs, then `finish` makes the result from its answer. For natives that stand on the chain
 * while their process is copied, or kept to be brought back, which a generator would not survive: `finish` is a function of a module, and all
 * that it needs is in `data`. So for what Python classes do all day: a class that is called, `__init__`, `__len__`, `__bool__` ...
 */
export class Continuation<Data> {
  private first: { frame: AnyFrame | null; wait: Wait | null } | null;
  private readonly finish: (answer: any, data: Data) => any;
  private readonly data: Data;
  private finished = false;

  constructor(
    first: { frame: AnyFrame | null; wait: Wait | null },
    finish: (answer: any, data: Data) => any,
    data: Data,
  ) {
    this.first = first;
    this.finish = finish;
    this.data = data;
  }

  next(answer: unknown): IteratorResult<void, unknown> {
    const { first } = this;
    if (first !== null) {
      pendingFrame = first.frame;
      pendingWait = first.wait;
      this.first = null;
      return { done: false, value: undefined };
    }
    if (this.finished) return { done: true, value: answer };
    this.finished = true;
    const value = this.finish(answer, this.data);
    return value === SUSPENDED ? { done: false, value: undefined } : { done: true, value };
  }

  throw(error: unknown): never {
    throw error;
  }

  return(): void {}
}

/** `suspendThen` with a rest that can be copied. */
export function suspendThenData<Data>(
  finish: (answer: any, data: Data) => any,
  data: Data,
  owned: readonly (PyObject | null)[] = [],
): Suspended {
  const first = { frame: takePendingFrame(), wait: takePendingWait() };
  suspendSteps(new Continuation(first, finish, data) as unknown as Steps<any>, owned);
  (pendingFrame as StepsFrame | null)!.continues = true;
  return SUSPENDED;
}

/**
 * For a native whose last act depends on a call that was just suspended: when that call is done, `finish` makes the result from its
 * answer. `owned` as in `suspendSteps`.
 *
 *     const value = getAttr(o, name);
 *     return value === SUSPENDED ? suspendThen((v) => wrap(v), [o]) : wrap(value);
 */
export function suspendThen(
  finish: (answer: any) => any,
  owned: readonly (PyObject | null)[] = [],
  rescue: ((error: unknown) => any) | null = null,
): Suspended {
  const frame = takePendingFrame();
  const wait = takePendingWait();
  suspendSteps(thenSteps(frame, wait, finish, rescue), owned);
  (pendingFrame as StepsFrame | null)!.continues = true;
  return SUSPENDED;
}

/** `rescue` makes the result when the suspended call raised (or throws on). */
function* thenSteps(
  frame: AnyFrame | null,
  wait: Wait | null,
  finish: (answer: any) => any,
  rescue: ((error: unknown) => any) | null,
): Steps<any> {
  pendingFrame = frame;
  pendingWait = wait;
  let answer: unknown;
  if (rescue === null) answer = yield;
  else {
    try {
      answer = yield;
    } catch (error) {
      const rescued = rescue(error);
      return rescued === SUSPENDED ? yield : rescued;
    }
  }
  let result = finish(answer);
  if (result === SUSPENDED) result = yield;
  return result;
}
