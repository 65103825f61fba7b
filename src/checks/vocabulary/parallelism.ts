// Check `parallelism`: threads, processes or tasks really do their work at the same time in some schedule; else the verdict is `serial`.
// Not in CPython.
//
// Parameters: one of `processes`, `tasks` (of asyncio): how many exist at once; `threads`: how many at once, with `how`: `alive` (started and
// not ended), `working` (holds a lock or is in simulated work, and waits for nobody) or `sleeping` (in simulated work: sleep, I/O); `seeds`:
// how many runs with random preemption are tried after the usual one and the witnesses. Alone or besides: `within-ms`: the usual run takes at
// most so much virtual time, without loading modules of the library; `of-start`: at most this share of what the start takes, such as 0.5.
// The message leaves it to the verdict to say that the answer is right otherwise: another check may know better.
// One run that shows it is proof. That none of the tried runs shows it is not, in theory; the runs preempt at every bytecode, so an
// overlap that a schedule allows at all shows quickly, and the number of runs is in the message.

import type { Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';
import { say, shownMs } from '../language.ts';
import type { Said } from '../language.ts';
import { processesTogetherMax, tasksTogetherMax, togetherMax } from '../run-facts.ts';
import type { RunFacts } from '../run-facts.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

const ways = ['alive', 'working', 'sleeping'] as const;

type How = (typeof ways)[number];

/** What is counted in a run, and the words for it. */
interface Measure {
  readonly least: number;
  readonly most: (run: RunFacts) => number;
  readonly enough: Said;
  readonly neverMore: (runs: number, most: number) => Said;
}

interface Time {
  readonly withinMs: number | null;
  readonly ofStart: number | null;
}

export const parallelism: CheckKind = {
  name: 'parallelism',
  bind(fields) {
    const measure = readMeasure(fields);
    const seeds = fields.opt('seeds', (key) => fields.count(key), 120);
    const time: Time = {
      withinMs: fields.opt('within-ms', (key) => fields.count(key, 1), null),
      ofStart: fields.opt('of-start', (key) => fields.share(key), null),
    };
    if (measure === null && time.withinMs === null && time.ofStart === null) {
      throw fields.wrong('threads', 'given, or processes, tasks, within-ms or of-start');
    }
    return (evidence) =>
      (measure === null ? null : judgeTogether(evidence, measure, seeds)) ??
      judgeTime(evidence, time) ??
      passed(measure?.enough ?? say('The work is done side by side.', '工作是同时进行的。'));
  },
};

function readMeasure(fields: Fields): Measure | null {
  const kinds = (['threads', 'processes', 'tasks'] as const).filter((what) => fields.has(what));
  const [what, other] = kinds;
  if (other !== undefined) throw fields.wrong(other, `left out: ${what} is given already`);
  if (what === undefined) return null;
  if (what === 'threads') return threadMeasure(fields);
  const least = fields.count(what, 2);
  return what === 'processes' ? processMeasure(least) : taskMeasure(least);
}

function threadMeasure(fields: Fields): Measure {
  const least = fields.count('threads', 2);
  const how: How = fields.oneOf('how', ways);
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
            `In ${runs} runs never more than ${most} of the threads existed at the same time; the task asks for ${least}.`,
            `试了 ${runs} 次运行，同时存在的线程从未超过 ${most} 个，任务要求 ${least} 个。`,
          )
        : say(
            `In ${runs} runs never more than ${most} thread was at work at a time; the task asks for ${least}.`,
            `试了 ${runs} 次运行，同时在工作的线程从未超过 ${most} 个，任务要求 ${least} 个。`,
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
        `In ${runs} runs never more than ${most} of the processes existed at the same time; the task asks for ${least}.`,
        `试了 ${runs} 次运行，同时存在的进程从未超过 ${most} 个，任务要求 ${least} 个。`,
      ),
  };
}

function taskMeasure(least: number): Measure {
  return {
    least,
    most: tasksTogetherMax,
    enough: say(`${least} tasks exist at the same time.`, `${least} 个协程任务会同时存在。`),
    neverMore: (runs, most) =>
      say(
        `In ${runs} runs never more than ${most} of the tasks existed at the same time; the lab asks for ${least}.`,
        `试了 ${runs} 次运行，同时存在的协程任务从未超过 ${most} 个，本实验要求 ${least} 个。`,
      ),
  };
}

/** Null: the runs show it. */
function judgeTogether(evidence: Evidence, measure: Measure, seeds: number): Finding | null {
  let most = 0;
  let tried = 0;
  for (const run of runsToTry(evidence, seeds)) {
    tried += 1;
    most = Math.max(most, measure.most(run));
    if (most >= measure.least) return null;
  }
  return failed(measure.neverMore(tried, most), {
    gravity: 'serial',
    schedule: evidence.usual().schedule,
  });
}

function judgeTime(evidence: Evidence, { withinMs, ofStart }: Time): Finding | null {
  if (withinMs === null && ofStart === null) return null;
  const usual = evidence.usual();
  // A run that does not end says nothing about time; other checks speak about it.
  if (usual.outcome.kind !== 'ok' && usual.outcome.kind !== 'exception') return null;
  const shareMs =
    ofStart === null ? Infinity : (evidence.usualOfStart().timeNs * ofStart) / 1_000_000;
  const limitMs = Math.min(withinMs ?? Infinity, shareMs);
  const takenMs = usual.timeNs / 1_000_000;
  if (takenMs <= limitMs) return null;
  const [taken, limit] = [shownMs(takenMs, limitMs), shownMs(limitMs, takenMs)];
  return failed(
    say(
      `The run takes ${taken} ms; side by side it takes at most ${limit} ms.`,
      `运行用了 ${taken} 毫秒，同时进行的话最多只要 ${limit} 毫秒。`,
    ),
    { gravity: 'serial', schedule: usual.schedule },
  );
}

function* runsToTry(evidence: Evidence, seeds: number): Generator<RunFacts> {
  yield evidence.usual();
  yield* evidence.goodRuns();
  for (let seed = 1; seed <= seeds; seed += 1) yield evidence.seeded(seed);
}
