// Check `no-deadlock`: no schedule leaves threads blocked for ever. Daemon threads that are caught in a cycle when the program ends
// count too: the process ends, their work is lost. Not in CPython, which never looks for deadlocks.

import type { DeadlockReport, DeadlockThread } from '../../engine/index.ts';
import { endings } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { counted, say } from '../language.ts';
import type { Said } from '../language.ts';
import { wrongStep } from '../run-facts.ts';
import type { RunFacts } from '../run-facts.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

export const noDeadlock: CheckKind = {
  name: 'no-deadlock',
  bind: () => judge,
};

function judge(evidence: Evidence): Finding {
  const [shortest] = endings(evidence.exploration, 'deadlock');
  if (shortest !== undefined) {
    const run = evidence.replay(shortest.schedule);
    return failed(describeDeadlock(shortest.deadlock ?? run.outcome.deadlock), {
      schedule: shortest.schedule,
      step: wrongStep(run, 'deadlock'),
    });
  }
  const hidden = evidence.goodRuns().find((run) => run.locks.cycle.length > 0);
  if (hidden !== undefined) {
    return failed(describeHidden(hidden), {
      schedule: hidden.schedule,
      step: wrongStep(hidden, 'deadlock'),
    });
  }
  return passed(say('No schedule ends in a deadlock.', '没有任何调度会以死锁告终。'));
}

/** The cycle as a sentence; without a cycle, who waits for what nobody will give. Null: a deadlock without a report. */
export function describeDeadlock(report: DeadlockReport | null): Said {
  if (report === null) return say('A schedule ends in a deadlock.', '有一个调度会以死锁告终。');
  const byId = new Map(report.threads.map((thread) => [thread.thread, thread]));
  const cycle = report.cycle.flatMap((id) => byId.get(id) ?? []);
  if (cycle.length === 0) {
    const waits = report.threads.map((thread) => waitSentence(thread, undefined));
    return join(
      'A schedule ends with threads blocked for ever:',
      '有一个调度会让线程永远阻塞：',
      waits,
    );
  }
  const waits = cycle.map((thread, index) =>
    waitSentence(thread, cycle[(index + 1) % cycle.length]),
  );
  return join('A schedule ends in a deadlock:', '有一个调度会以死锁告终：', waits);
}

function join(en: string, zhCn: string, waits: readonly Said[]): Said {
  return say(
    `${en} ${waits.map((wait) => wait.en).join('; ')}.`,
    `${zhCn}${waits.map((wait) => wait['zh-cn']).join('；')}。`,
  );
}

function waitSentence(thread: DeadlockThread, holder: DeadlockThread | undefined): Said {
  const { name, waitsFor, waitsForName } = thread;
  if (waitsFor.on === 'join') {
    return say(`${name} waits for ${waitsForName} to end`, `${name} 在等 ${waitsForName} 结束`);
  }
  if (waitsFor.on !== 'lock') return say(`${name} waits`, `${name} 在等待`);
  const held = holder?.holds.find((lock) => lock.lock === waitsFor.lock);
  if (holder === undefined || held === undefined) {
    return say(
      `${name} waits for ${waitsForName}, and nobody is left to let it go on`,
      `${name} 在等 ${waitsForName}，而再也没有人会来放行`,
    );
  }
  const itself = holder.thread === thread.thread;
  const since = held.since === null ? say('', '') : sinceLine(held.since.line);
  return say(
    `${name} waits for ${waitsForName}, held by ${itself ? 'itself' : holder.name}${since.en}`,
    `${name} 在等 ${waitsForName}，它${since['zh-cn']}被${itself ? '自己' : ` ${holder.name} `}占着`,
  );
}

function sinceLine(line: number): Said {
  return say(` since line ${line}`, `从第 ${line} 行起`);
}

function describeHidden(run: RunFacts): Said {
  const caught = run.locks.cycle.length;
  return say(
    `The program ends, but ${counted(caught, 'daemon thread')} in it stood in a deadlock until then: the hang is hidden, the work is lost.`,
    `程序结束了，但里面有 ${caught} 个守护线程一直卡在死锁里：卡住被藏起来了，工作也丢了。`,
  );
}
