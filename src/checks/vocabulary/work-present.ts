// Check `work-present`: the work that the lab is about is still done. An answer without threads, without locks or without the output
// has no deadlock either; it is `absent`, not right. Not in CPython.
//
// Parameters: `threads` started at least; `processes` started at least, `fresh` of them as a new interpreter (spawn); `locks`: different locks taken at least; `lockers`: threads that take a lock at least;
// `prints`: lines that must be printed (`*` stands for any text). Judged on runs that come to an end: each demand must be met by at
// least one of them. A program that never ends shows nothing about presence, other checks speak about it.

import type { Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';
import { counted, say } from '../language.ts';
import type { Said } from '../language.ts';
import { hasLine } from '../line-pattern.ts';
import { locksTaken, processesStarted, threadsStarted, threadsThatLock } from '../run-facts.ts';
import type { RunFacts } from '../run-facts.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

interface Demands {
  readonly threads: number;
  readonly processes: number;
  readonly fresh: number;
  readonly locks: number;
  readonly lockers: number;
  readonly prints: readonly string[];
}

export const workPresent: CheckKind = {
  name: 'work-present',
  bind(fields) {
    const demands = readDemands(fields);
    return (evidence) => judge(evidence, demands);
  },
};

function readDemands(fields: Fields): Demands {
  return {
    threads: fields.opt('threads', (key) => fields.count(key, 1), 0),
    processes: fields.opt('processes', (key) => fields.count(key, 1), 0),
    fresh: fields.opt('fresh', (key) => fields.count(key, 1), 0),
    locks: fields.opt('locks', (key) => fields.count(key, 1), 0),
    lockers: fields.opt('lockers', (key) => fields.count(key, 1), 0),
    prints: fields.opt('prints', (key) => fields.texts(key), []),
  };
}

function judge(evidence: Evidence, demands: Demands): Finding {
  const runs = evidence.goodRuns();
  if (runs.length === 0) {
    return passed(
      say(
        'No run comes to an end, so nothing is missing yet.',
        '没有一次运行能结束，所以还谈不上缺少什么。',
      ),
    );
  }
  const missing = missingWork(runs, demands);
  if (missing !== null) {
    const [run] = runs;
    return failed(missing, { gravity: 'absent', ...(run ? { schedule: run.schedule } : {}) });
  }
  return passed(say('The work is still there.', '该做的工作都还在。'));
}

function missingWork(runs: readonly RunFacts[], demands: Demands): Said | null {
  const most = (count: (run: RunFacts) => number) => Math.max(...runs.map(count));
  const threads = most(threadsStarted);
  if (threads < demands.threads) {
    return say(
      `The program starts ${counted(threads, 'thread')}; the task needs ${demands.threads}.`,
      `程序启动了 ${threads} 个线程，任务需要 ${demands.threads} 个。`,
    );
  }
  const processes = most((run) => processesStarted(run));
  if (processes < demands.processes) {
    return say(
      `The program starts ${counted(processes, 'process', 'processes')}; the task needs ${demands.processes}.`,
      `程序启动了 ${processes} 个进程，任务需要 ${demands.processes} 个。`,
    );
  }
  const fresh = most((run) => processesStarted(run, 'exec'));
  if (fresh < demands.fresh) {
    return say(
      `${fresh === 0 ? 'No process starts' : `Only ${counted(fresh, 'process', 'processes')} started`} as a new interpreter; the task needs ${demands.fresh}.`,
      `作为全新解释器启动的进程有 ${fresh} 个，任务需要 ${demands.fresh} 个。`,
    );
  }
  const locks = most((run) => locksTaken(run).size);
  if (locks < demands.locks) {
    return say(
      `The program takes ${counted(locks, 'lock')}; the task needs ${demands.locks}.`,
      `程序用到了 ${locks} 把锁，任务需要 ${demands.locks} 把。`,
    );
  }
  const lockers = most((run) => threadsThatLock(run).size);
  if (lockers < demands.lockers) {
    return say(
      `${lockers === 0 ? 'No thread takes' : `Only ${counted(lockers, 'thread')} ever took`} a lock; the task needs ${demands.lockers}.`,
      `只有 ${lockers} 个线程用过锁，任务需要 ${demands.lockers} 个。`,
    );
  }
  const line = demands.prints.find((pattern) => !runs.some((run) => hasLine(run.stdout, pattern)));
  if (line === undefined) return null;
  return say(`No run prints the line \`${line}\`.`, `没有一次运行会打印 \`${line}\` 这一行。`);
}
