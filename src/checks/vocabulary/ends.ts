// Check `ends`: every run comes to an end. A spin that ends as soon as the scheduler is fair is no failure (design.md section 3): the
// witness of a possible livelock is replayed, and from its end on CPython's own fair policy decides. Threads that keep in step for ever
// under that very policy (a livelock that happens) do fail. Not in CPython.

import { endings } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { say } from '../language.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

export const ends: CheckKind = {
  name: 'ends',
  bind: () => judgeEnds,
};

const witnessesMax = 8;

export function judgeEnds(evidence: Evidence): Finding {
  const { exploration } = evidence;
  const isNeverDone = exploration.outcomes.every(({ kind }) => kind === 'budget');
  if (isNeverDone && evidence.usual().outcome.kind === 'budget') return endless(evidence);
  const spins = endings(exploration, 'livelock').slice(0, witnessesMax);
  const unending = spins.find(({ schedule }) => isSpent(evidence, schedule));
  if (unending !== undefined) {
    return failed(
      say(
        'A schedule lets threads spin for ever: they keep trying, and nothing they wait for can still change.',
        '有一个调度会让线程永远空转：它们不停地重试，而它们等待的东西再也不会改变。',
      ),
      { schedule: unending.schedule },
    );
  }
  const spent = endings(exploration, 'budget').slice(0, witnessesMax);
  const over = spent.find(({ schedule }) => isSpent(evidence, halfOf(evidence, schedule)));
  if (over !== undefined) {
    const why = evidence.replay(over.schedule).outcome.budget ?? 'budget';
    return failed(
      say(
        `A schedule does not end within the lab's budget (${why}).`,
        `有一个调度在实验的预算内没有结束（${why}）。`,
      ),
      { schedule: over.schedule },
    );
  }
  const usual = evidence.usual();
  if (usual.outcome.kind === 'budget') return endless(evidence);
  if (spins.length > 0 || spent.length > 0) {
    return passed(
      say(
        'Every run ends, if the scheduler is fair: a thread may have to try several times.',
        '只要调度器是公平的，每次运行都会结束：线程可能需要重试几次。',
      ),
    );
  }
  // What is blocked has not come to an end; it is for `no-deadlock` to say that.
  if (endings(exploration, 'deadlock').length > 0)
    return passed(say('No run goes on for ever.', '没有哪次运行会一直跑下去。'));
  return passed(say('Every run comes to an end.', '每次运行都会结束。'));
}

function endless(evidence: Evidence): Finding {
  const { outcome, schedule } = evidence.usual();
  return failed(
    say(
      `The run by Python's own scheduling does not end within the lab's budget (${outcome.budget ?? 'budget'}).`,
      `按 Python 自己的调度运行，程序在实验的预算内没有结束（${outcome.budget ?? 'budget'}）。`,
    ),
    { schedule },
  );
}

function isSpent(evidence: Evidence, schedule: string): boolean {
  return evidence.replayFairly(schedule).outcome.kind === 'budget';
}

/**
 * The choices of a schedule up to half of the run that spent the budget. The whole of it leaves nothing to the fair policy; after half
 * of it a retry loop still gets out, and a program that cannot end still does not. A choice is written `thread*bytecodes`
 * (engine/scheduler/schedule.ts).
 */
function halfOf(evidence: Evidence, schedule: string): string {
  const steps = evidence.replay(schedule).events.at(-1)?.step ?? 0;
  const choices = schedule.split(',');
  let bytecodes = 0;
  const end = choices.findIndex((choice) => {
    bytecodes += Number(/\*(\d+)/.exec(choice)?.[1] ?? 1);
    return bytecodes >= steps / 2;
  });
  return choices.slice(0, Math.max(1, end)).join(',');
}
