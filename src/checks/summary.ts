// The verdict as a sentence, with the numbers behind it: the page and the command line show it first. Not in CPython.

import { counted, say } from './language.ts';
import type { Said } from './language.ts';
import type { ExploredSpace, Verdict } from './verdict.ts';

/** `explored` is null only if nothing was explored. */
export function summaryOf(verdict: Verdict, explored: ExploredSpace | null): Said {
  const schedules = explored?.schedules ?? 0;
  switch (verdict) {
    case 'proved':
      return say(
        `Proved: all schedules satisfy every check (${schedules} explored, every other one is equivalent to one of them).`,
        `已证明：所有调度都满足每一项检查（共探索 ${schedules} 个，其余都与其中之一等价）。`,
      );
    case 'held':
      return held(schedules, explored?.preemptionsMax ?? null);
    case 'failed':
      return say('Not yet: at least one schedule goes wrong.', '还不行：至少有一个调度会出错。');
    case 'serial':
      return say(
        'Right in every schedule, but serial: the concurrency that the task asks for is gone.',
        '每个调度的结果都正确，但成了串行：任务要求的并发没有了。',
      );
    case 'absent':
      return say(
        'The work that the task is about is no longer done.',
        '任务要求的工作已经不在程序里了。',
      );
    case 'does-not-parse':
      return say('Python cannot read this program yet.', 'Python 还读不懂这个程序。');
    case 'crashed':
      return say(
        'The program stops with an exception in every schedule.',
        '每个调度下程序都会因异常而停止。',
      );
  }
}

function held(schedules: number, preemptionsMax: number | null): Said {
  const bound =
    preemptionsMax === null
      ? say('', '')
      : say(` up to ${counted(preemptionsMax, 'preemption')}`, `、最多 ${preemptionsMax} 次抢占`);
  return say(
    `No failure in ${schedules} schedules${bound.en}. There are more than the budget allows to try, so this is no proof.`,
    `在 ${schedules} 个调度${bound['zh-cn']}中没有发现错误。调度总数超出了预算，所以这不是证明。`,
  );
}
