// Check `work-present`: the work that the lab is about is still done. An answer without threads, without locks or without the output
// has no deadlock either; it is `absent`, not right. Not in CPython.
//
// Parameters, each at least: `threads` started; `pooled`: threads of a pool that were at work; `processes` started, `fresh` of them as a new
// interpreter (spawn); `tasks` of asyncio made; `locks`: different locks taken; `lockers`: threads that take a lock, in whatever process (who makes
// locks for processes takes them, too: the trace does not tell them); `calls`: how often Python functions are called, by their qualified names; `prints`: lines that must be printed (`*` stands for any text); `takes-ms`: virtual time, of
// which simulated work is the most (an answer that leaves the sleeping out is fast, too); `sleeps-ms`: what all threads together ask of
// `time.sleep`, in a lab whose sleeping is given. Judged on runs that come to an end: each demand
// must be met by at least one of them. A program that never ends shows nothing about presence, other checks speak about it.

import type { Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';
import { counted, say, shownMs } from '../language.ts';
import type { Said } from '../language.ts';
import { hasLine } from '../line-pattern.ts';
import {
  locksTaken,
  processesStarted,
  sleepsNs,
  tasksStarted,
  threadsStarted,
  threadsThatLock,
} from '../run-facts.ts';
import type { RunFacts } from '../run-facts.ts';
import type { Watched } from '../watch.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

interface Demands {
  readonly threads: number;
  readonly processes: number;
  readonly fresh: number;
  readonly locks: number;
  readonly lockers: number;
  readonly tasks: number;
  readonly pooled: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly prints: readonly string[];
  readonly takesMs: number;
  readonly sleepsMs: number;
}

export const workPresent: CheckKind = {
  name: 'work-present',
  bind(fields) {
    const demands = readDemands(fields);
    return (evidence) => judge(evidence, demands);
  },
  asks(fields) {
    const { calls, pooled, lockers } = readDemands(fields);
    const functions = [...Object.keys(calls), ...(pooled > 0 ? poolWorkers : [])];
    return [...functions, ...(lockers > 0 ? [processLock] : [])].map(callOf);
  },
};

/** Called once for each thread of a ThreadPoolExecutor, of a multiprocessing.pool.ThreadPool. */
const poolWorkers = ['_worker', 'ThreadPool.Process'];

/** Called once for each lock of multiprocessing. */
const processLock = 'SemLock.__init__';

function callOf(name: string): Watched {
  return { expression: 'True', when: { on: 'call', function: name } };
}

function readDemands(fields: Fields): Demands {
  return {
    threads: fields.opt('threads', (key) => fields.count(key, 1), 0),
    processes: fields.opt('processes', (key) => fields.count(key, 1), 0),
    fresh: fields.opt('fresh', (key) => fields.count(key, 1), 0),
    locks: fields.opt('locks', (key) => fields.count(key, 1), 0),
    lockers: fields.opt('lockers', (key) => fields.count(key, 1), 0),
    tasks: fields.opt('tasks', (key) => fields.count(key, 1), 0),
    pooled: fields.opt('pooled', (key) => fields.count(key, 1), 0),
    calls: fields.opt('calls', (key) => fields.counts(key), {}),
    prints: fields.opt('prints', (key) => fields.texts(key), []),
    takesMs: fields.opt('takes-ms', (key) => fields.count(key, 1), 0),
    sleepsMs: fields.opt('sleeps-ms', (key) => fields.count(key, 1), 0),
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
  const missing =
    missingWork(runs, demands) ??
    missingLockers(evidence, runs, demands) ??
    missingCalls(evidence, runs, demands) ??
    missingTime(runs, demands) ??
    missingSleep(runs, demands);
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
  const tasks = most(tasksStarted);
  if (tasks < demands.tasks) {
    return say(
      `The program makes ${counted(tasks, 'task')}; the lab needs ${demands.tasks}.`,
      `程序创建了 ${tasks} 个协程任务，本实验需要 ${demands.tasks} 个。`,
    );
  }
  const line = demands.prints.find((pattern) => !runs.some((run) => hasLine(run.stdout, pattern)));
  if (line === undefined) return null;
  return say(`No run prints the line \`${line}\`.`, `没有一次运行会打印 \`${line}\` 这一行。`);
}

function missingLockers(
  evidence: Evidence,
  runs: readonly RunFacts[],
  demands: Demands,
): Said | null {
  if (demands.lockers === 0) return null;
  const made = (run: RunFacts) => evidence.answerIn(run, callOf(processLock))?.times ?? 0;
  if (runs.some((run) => made(run) > 0)) return null;
  const lockers = Math.max(...runs.map((run) => threadsThatLock(run).size));
  if (lockers >= demands.lockers) return null;
  return say(
    `${lockers === 0 ? 'No thread takes' : `Only ${counted(lockers, 'thread')} ever took`} a lock; the task needs ${demands.lockers}.`,
    `只有 ${lockers} 个线程用过锁，任务需要 ${demands.lockers} 个。`,
  );
}

function missingCalls(
  evidence: Evidence,
  runs: readonly RunFacts[],
  { calls, pooled }: Demands,
): Said | null {
  const most = (names: readonly string[]) => {
    const times = (run: RunFacts, name: string) => evidence.answerIn(run, callOf(name))?.times ?? 0;
    return Math.max(...runs.map((run) => names.reduce((sum, name) => sum + times(run, name), 0)));
  };
  for (const [name, least] of Object.entries(calls)) {
    const times = most([name]);
    if (times >= least) continue;
    if (times === 0) return say(`\`${name}\` is never called.`, `\`${name}\` 从未被调用。`);
    return say(
      `\`${name}\` is called ${counted(times, 'time')}; the task needs ${least}.`,
      `\`${name}\` 被调用了 ${times} 次，任务需要 ${least} 次。`,
    );
  }
  const workers = pooled > 0 ? most(poolWorkers) : 0;
  if (workers >= pooled) return null;
  return say(
    `${workers === 0 ? 'No thread' : `Only ${counted(workers, 'thread')}`} of a pool is at work; the task needs ${pooled}.`,
    `线程池里有 ${workers} 个线程在工作，任务需要 ${pooled} 个。`,
  );
}

function missingTime(runs: readonly RunFacts[], { takesMs }: Demands): Said | null {
  const ms = Math.max(...runs.map(({ timeNs }) => timeNs)) / 1_000_000;
  if (ms >= takesMs) return null;
  return say(
    `The program is over after ${shownMs(ms, takesMs)} ms; the work takes at least ${takesMs} ms.`,
    `程序只用了 ${shownMs(ms, takesMs)} 毫秒就结束了，而这些工作至少要 ${takesMs} 毫秒。`,
  );
}

function missingSleep(runs: readonly RunFacts[], { sleepsMs }: Demands): Said | null {
  const slept = runs.map((run) => sleepsNs(run).reduce((sum, ns) => sum + ns, 0));
  const ms = Math.max(...slept) / 1_000_000;
  if (ms >= sleepsMs) return null;
  return say(
    `All together sleep ${shownMs(ms, sleepsMs)} ms; the simulated work takes ${sleepsMs} ms.`,
    `加起来只睡了 ${shownMs(ms, sleepsMs)} 毫秒，而模拟的工作要 ${sleepsMs} 毫秒。`,
  );
}
