// Check `parallelism`: threads really do their work at the same time in some schedule; else the verdict is `serial`. Not in CPython.
//
// Parameters: `threads`: how many at once; `how`: `alive` (started and not ended) or `working` (holds a lock or is in simulated work,
// and waits for nobody); `seeds`: how many runs with random preemption are tried after the usual one and the witnesses.
// One run that shows it is proof. That none of the tried runs shows it is not, in theory; the runs preempt at every bytecode, so an
// overlap that a schedule allows at all shows quickly, and the number of runs is in the message.

import type { Evidence } from '../evidence.ts';
import { say } from '../language.ts';
import { togetherMax } from '../run-facts.ts';
import type { RunFacts } from '../run-facts.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

type How = 'alive' | 'working';

export const parallelism: CheckKind = {
  name: 'parallelism',
  bind(fields) {
    const threads = fields.count('threads', 2);
    const how = fields.oneOf('how', ['alive', 'working']);
    const seeds = fields.opt('seeds', (key) => fields.count(key), 120);
    return (evidence) => judge(evidence, threads, how, seeds);
  },
};

function judge(evidence: Evidence, threads: number, how: How, seeds: number): Finding {
  let most = 0;
  let tried = 0;
  for (const run of runsToTry(evidence, seeds)) {
    tried += 1;
    most = Math.max(most, togetherMax(run, how));
    if (most >= threads) return found(threads, how);
  }
  return failed(
    how === 'alive'
      ? say(
          `Correct, but serial: in ${tried} runs never more than ${most} of the threads existed at the same time; the task asks for ${threads}.`,
          `结果正确，但变成了串行：试了 ${tried} 次运行，同时存在的线程从未超过 ${most} 个，任务要求 ${threads} 个。`,
        )
      : say(
          `Correct, but serial: in ${tried} runs never more than ${most} thread was at work at a time; the task asks for ${threads}.`,
          `结果正确，但变成了串行：试了 ${tried} 次运行，同时在工作的线程从未超过 ${most} 个，任务要求 ${threads} 个。`,
        ),
    { gravity: 'serial', schedule: evidence.usual().schedule },
  );
}

function* runsToTry(evidence: Evidence, seeds: number): Generator<RunFacts> {
  yield evidence.usual();
  yield* evidence.goodRuns();
  for (let seed = 1; seed <= seeds; seed += 1) yield evidence.seeded(seed);
}

function found(threads: number, how: How): Finding {
  return passed(
    how === 'alive'
      ? say(`${threads} threads exist at the same time.`, `${threads} 个线程会同时存在。`)
      : say(
          `${threads} threads can be at work at the same time.`,
          `${threads} 个线程可以同时工作。`,
        ),
  );
}
