// A native that stands around one call which may take long: what comes before, the call itself, what is made of its outcome. While the call
// goes on it is plain data, so that a run can be kept and brought back with it on a thread's chain of frames (notes/0013); what comes before
// and after may be a generator, in the midst of which no run is kept. Not in CPython, whose natives stand on a C stack of their own.
//
// For natives below which whole programs run (`Context.run`, the step of a task); all others are generators, which are easier to read.

import type { PyObject } from './object.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps, type Suspended } from './suspend.ts';

/** Functions of a module; all that they need is in `data`. */
export interface CallParts<Data> {
  /** What comes before the call; null: nothing. A problem ends the native, and whoever raises it has cleaned up. */
  readonly before: ((data: Data) => Steps<void>) | null;
  /** A problem here is the outcome of the call. */
  readonly call: (data: Data) => MaySuspend;
  /** Makes the result of the native from the answer, which it steals. */
  readonly answered: (data: Data, answer: PyObject) => PyObject | Steps<PyObject>;
  /** Makes a result after all, or throws. */
  readonly failed: (data: Data, error: unknown) => PyObject | Steps<PyObject>;
  /** The native is given up while the call goes on (its thread is torn down): drops what only the native holds. */
  readonly dropped: (data: Data) => void;
}

type Step = IteratorResult<void, unknown>;
type Stage = 'new' | 'before' | 'calling' | 'after';

const NOT_YET: Step = { done: false, value: undefined };

class AroundCall<Data> {
  private readonly parts: CallParts<Data>;
  private readonly data: Data;
  private stage: Stage = 'new';
  /** Of what comes before or after. */
  private steps: Steps<PyObject | void> | null = null;

  constructor(parts: CallParts<Data>, data: Data) {
    this.parts = parts;
    this.data = data;
  }

  next(answer: unknown): Step {
    switch (this.stage) {
      case 'new':
        if (this.parts.before === null) return this.call();
        this.stage = 'before';
        this.steps = this.parts.before(this.data);
        return this.afterBefore(this.steps.next());
      case 'before':
        return this.afterBefore(this.steps!.next(answer));
      case 'calling':
        return this.settle(this.parts.answered(this.data, answer as PyObject));
      case 'after':
        return this.steps!.next(answer);
    }
  }

  throw(error: unknown): Step {
    switch (this.stage) {
      case 'new':
        throw error;
      case 'before':
        return this.afterBefore(this.steps!.throw(error));
      case 'calling':
        return this.settle(this.parts.failed(this.data, error));
      case 'after':
        return this.steps!.throw(error);
    }
  }

  return(): void {
    if (this.stage === 'calling') this.parts.dropped(this.data);
    else this.steps?.return();
  }

  private afterBefore(step: Step): Step {
    return step.done === true ? this.call() : step;
  }

  private call(): Step {
    this.stage = 'calling';
    this.steps = null;
    let answer: MaySuspend;
    try {
      answer = this.parts.call(this.data);
    } catch (error) {
      return this.settle(this.parts.failed(this.data, error));
    }
    return answer === SUSPENDED ? NOT_YET : this.settle(this.parts.answered(this.data, answer));
  }

  private settle(result: PyObject | Steps<PyObject>): Step {
    this.stage = 'after';
    if ('refcnt' in result) return { done: true, value: result };
    this.steps = result;
    return result.next();
  }
}

/** The native goes on as `parts` say. `owned`: as for `suspendSteps`. */
export function suspendAround<Data>(
  parts: CallParts<Data>,
  data: Data,
  owned: readonly (PyObject | null)[],
): Suspended {
  return suspendSteps(new AroundCall(parts, data) as unknown as Steps<PyObject>, owned);
}
