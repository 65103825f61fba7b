// Check `parallelism`: threads or processes really do their work at the same time in some schedule; else the verdict is `serial`. Not in CPython.
//
// Parameters: `processes`: how many exist at once; or `threads`: how many at once; `how`: `alive` (started and not ended) or `working` (holds a lock or is in simulated work,
// and waits for nobody); `seeds`: how many runs with random preemption are tried after the usual one and the witnesses.
// One run that shows it is proof. That none of the tried runs shows it is not, in theory; the runs preempt at every bytecode, so an
// overlap that a schedule allows at all shows quickly, and the number of runs is in the message.

import type { Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';
import { say } from '../language.ts';
import type { Said } from '../language.ts';
import { processesTogetherMax, togetherMax } from '../run-facts.ts';
import type { RunFacts } from '../run-facts.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

type How = 'alive' | 'working';

/** What is counted in a run, and the words for it. */
interface Measure {
  readonly least: number;
  readonly most: (run: RunFacts) => number;
  readonly enough: Said;
  readonly neverMore: (runs: number, most: number) => Said;
}

export const parallelism: CheckKind = {
  name: 'parallelism',
  bind(fields) {
    const processes = fields.opt('processes', (key) => fields.count(key, 2), null);
    const measure = processes === null ? threadMeasure(fields) : processMeasure(processes);
    const seeds = fields.opt('seeds', (key) => fields.count(key), 120);
    return (evidence) => judge(evidence, measure, seeds);
  },
};

function threadMeasure(fields: Fields): Measure {
  const least = fields.count('threads', 2);
  const how: How = fields.oneOf('how', ['alive', 'working']);
  const alive = how === 'alive';
  return {
    least,
    most: (run) => togetherMax(run, how),
    enough: alive
      ? say(`${least} threads exist at the same time.`, `${least} 个线程会同时存在。`)
      : say(`${least} threads can be at work at the same time.`, `${least} 个线程可以同时工作。`),
    neverMore: (runs, most) =>
      alive
        ? say(
            `Correct, but serial: in ${runs} runs never more than ${most} of the threads existed at the same time; the task asks for ${least}.`,
            `结果正确，但变成了串行：试了 ${runs} 次运行，同时存在的线程从未超过 ${most} 个，任务要求 ${least} 个。`,
          )
        : say(
            `Correct, but serial: in ${runs} runs never more than ${most} thread was at work at a time; the task asks for ${least}.`,
            `结果正确，但变成了串行：试了 ${runs} 次运行，同时在工作的线程从未超过 ${most} 个，任务要求 ${least} 个。`,
          ),
  };
}

function processMeasure(least: number): Measure {
  return {
    least,
    most: processesTogetherMax,
    enough: say(`${least} processes exist at the same time.`, `${least} 个进程会同时存在。`),
    neverMore: (runs, most) =>
      say(
        `Correct, but serial: in ${runs} runs never more than ${most} of the processes existed at the same time; the task asks for ${least}.`,
        `结果正确，但变成了串行：试了 ${runs} 次运行，同时存在的进程从未超过 ${most} 个，任务要求 ${least} 个。`,
      ),
  };
}

function judge(evidence: Evidence, measure: Measure, seeds: number): Finding {
  let most = 0;
  let tried = 0;
  for (const run of runsToTry(evidence, seeds)) {
    tried += 1;
    most = Math.max(most, measure.most(run));
    if (most >= measure.least) return passed(measure.enough);
  }
  return failed(measure.neverMore(tried, most), {
    gravity: 'serial',
    schedule: evidence.usual().schedule,
  });
}

function* runsToTry(evidence: Evidence, seeds: number): Generator<RunFacts> {
  yield evidence.usual();
  yield* evidence.goodRuns();
  for (let seed = 1; seed <= seeds; seed += 1) yield evidence.seeded(seed);
}
