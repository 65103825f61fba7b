// Runs of a program with two or more threads that are interrupted between any two bytecodes: one thread goes so far, another as far as it comes, and
// so on. It knows nothing of what is shared, so it finds what an exploration overlooks because some access was not told. Not in CPython.

import { checkpointOf, restore, type Checkpoint } from './checkpoint.ts';
import { sleepToDeadline } from './idle-time.ts';
import { Run } from './run.ts';
import { whoActs } from './thread-bookkeeping.ts';
import { uncaughtException } from './uncaught-exceptions.ts';
import type { Program } from './door.ts';
import type { ExecutionEnd } from './explorer/execution.ts';
import type { ThreadState } from './vm/thread-state.ts';

/** A thread goes on for so many bytecodes of the program or a library, or as far as it comes. */
interface Turn {
  readonly thread: number;
  readonly bytecodes: number;
}

const ALL = Infinity;
/** After the imports, which with asyncio or multiprocessing take most of a million. */
const EXECUTION_BYTECODES = 200_000;
/** Places at which a thread is interrupted: one that spins has no last one. */
const PLACES_MAX = 200;
/** All runs of a program together; one whose steps are processes or spins has long runs. */
const WORK_MAX = 200_000;
/** Plans with two interruptions, out of all that there are. */
const PLANS_RANDOM = 20;

/** The outcomes of runs with one interruption at each place, and with two at some. */
export function preemptedRuns(program: Program, visit: (outcome: ExecutionEnd) => void): number {
  const runs = new PreemptedRuns(program);
  let count = 0;
  const end = (turns: readonly Turn[]): boolean => {
    const wasUsed = runs.run(turns);
    visit(runs.outcome());
    count += 1;
    return wasUsed && runs.work < WORK_MAX;
  };
  end([]);
  const { workers } = runs;
  const lengths: number[] = [];
  for (const a of workers)
    for (const b of workers) {
      if (a === b) continue;
      let k = 1;
      while (
        k < PLACES_MAX &&
        end([
          { thread: a, bytecodes: k },
          { thread: b, bytecodes: ALL },
          { thread: a, bytecodes: ALL },
        ])
      )
        k += 1;
      lengths[a] = Math.max(lengths[a] ?? 0, k);
    }
  let chance = 1;
  const random = (below: number): number => {
    chance = (chance * 48_271) % 2_147_483_647;
    return chance % below;
  };
  for (let i = 0; i < PLANS_RANDOM && workers.length > 1 && runs.work < WORK_MAX; i++) {
    const a = workers[random(workers.length)]!;
    const others = workers.filter((id) => id !== a);
    const b = others[random(others.length)]!;
    end([
      { thread: a, bytecodes: 1 + random(lengths[a]!) },
      { thread: b, bytecodes: 1 + random(lengths[b]!) },
      { thread: a, bytecodes: 1 + random(lengths[a]!) },
      { thread: b, bytecodes: ALL },
      { thread: a, bytecodes: ALL },
    ]);
  }
  return count;
}

class PreemptedRuns {
  /** Threads that the main thread has started when it waits for the first time. */
  workers: number[] = [];
  /** Bytecodes of all runs after what they have in common. */
  work = 0;
  private readonly live: Run;
  private readonly beginning: Checkpoint | null;

  constructor(program: Program) {
    const options = { switchPoints: 'bytecode', budgets: { virtualNs: Infinity } } as const;
    this.live = new Run(program, options);
    this.startAll();
    const spent = this.live.step + Math.ceil(this.live.nativeUnits);
    const bytecodes = spent + EXECUTION_BYTECODES;
    this.live.goOnWith({ ...options, budgets: { ...options.budgets, bytecodes } });
    this.workers = this.live.threads.map(({ id }) => id as number).filter((id) => id > 0);
    this.beginning = checkpointOf(this.live, { live: this.live }, 'without caches');
  }

  /** True: the first turn came to its end. */
  run(turns: readonly Turn[]): boolean {
    const { live, beginning } = this;
    if (beginning !== null) restore(beginning, live);
    const from = live.step;
    let wasUsed = false;
    turns.forEach(({ thread, bytecodes }, index) => {
      const used = this.goOn(live.threads[thread]!, bytecodes);
      if (index === 0) wasUsed = used;
    });
    for (;;) {
      live.eventQueue.runDue(live.now());
      if (live.outcome !== null || live.settleEnd()) {
        this.work += live.step - from;
        return wasUsed;
      }
      const next = live.threads.find((ts) => this.canGoOn(ts));
      if (next !== undefined) this.goOn(next, ALL);
      else if (!this.letTimePass()) live.endByDeadlock();
    }
  }

  outcome(): ExecutionEnd {
    const { live } = this;
    return {
      kind: live.outcome!.kind,
      stdout: live.text('stdout'),
      exception: uncaughtException(live),
    };
  }

  /** The main thread alone, and with what others must do for it to start them. */
  private startAll(): void {
    const { live } = this;
    const main = live.current;
    while (live.outcome === null && !main.finished) {
      if (this.canGoOn(main)) {
        live.advance(main, 1);
        continue;
      }
      const other = live.threads.find(
        (ts) => ts !== main && this.canGoOn(ts) && (!ts.started || whoActs(ts) === 'bookkeeping'),
      );
      const reason = main.wait?.reason;
      const isInternal = reason?.on === 'lock' && live.locks[reason.lock]!.use === 'internal';
      if (other === undefined || !isInternal) return;
      live.advance(other, 1);
    }
  }

  /** False: it waits or ended before. */
  private goOn(ts: ThreadState, bytecodes: number): boolean {
    const { live } = this;
    for (let left = bytecodes; left > 0;) {
      if (live.outcome !== null || !this.canGoOn(ts)) return false;
      const isFree = ts.started && whoActs(ts) !== 'bookkeeping';
      live.advance(ts, 1, ts.wait?.reason.on === 'sleep');
      if (isFree) left -= 1;
      if (live.outcome === null) live.settleEnd();
    }
    return true;
  }

  private canGoOn(ts: ThreadState): boolean {
    if (ts.finished || !this.live.mayRun(ts)) return false;
    return ts.wait === null || ts.wait.ready() || ts.wait.reason.on === 'sleep';
  }

  /** Everybody waits: somebody's deadline passes. */
  private letTimePass(): boolean {
    const { live } = this;
    const timed = live.threads.find(
      (ts) => !ts.finished && live.mayRun(ts) && ts.wait !== null && ts.deadlineNs !== null,
    );
    if (timed !== undefined) {
      live.advance(timed, 1, true);
      return true;
    }
    return live.eventQueue.nextNs !== null && sleepToDeadline(live);
  }
}
