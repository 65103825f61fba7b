// Check `locks-released`: no thread ends and leaves a lock locked. Looked at in the usual run and in one run of each reachable outcome.
// In CPython: Modules/_threadmodule.c, where a Lock does not know its owner, so nobody releases it when a thread ends.

import type { Evidence } from '../evidence.ts';
import { say, sayList } from '../language.ts';
import { locksLeftBehind } from '../run-facts.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

export const locksReleased: CheckKind = {
  name: 'locks-released',
  bind: () => judge,
};

function judge(evidence: Evidence): Finding {
  for (const run of evidence.goodRuns()) {
    const left = locksLeftBehind(run);
    if (left.length === 0) continue;
    const names = sayList(left.map((lock) => lock.name));
    return failed(
      say(
        `A thread has ended and left ${names.en} locked: the next one who wants it waits for ever.`,
        `有线程结束时没有释放 ${names['zh-cn']}：下一个想要它的线程会永远等下去。`,
      ),
      { schedule: run.schedule },
    );
  }
  return passed(
    say('Every lock is released by the time its thread ends.', '线程结束时，它的锁都已释放。'),
  );
}
