// Check `no-uncaught-exception`: in no schedule does an exception leave the main module, or the target of a thread or of a process. Parameter
// `allow`: types that may (a lab about exceptions). In CPython: sys.excepthook, threading.excepthook and multiprocessing print them.

import { deathPlace, exceptionWords, placeWords } from '../death-place.ts';
import { shortestFirst } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import { say } from '../language.ts';
import { whoDied, wrongStep } from '../run-facts.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

export const noUncaughtException: CheckKind = {
  name: 'no-uncaught-exception',
  bind(fields) {
    const allow = fields.opt('allow', (key) => fields.texts(key), []);
    return (evidence) => judge(evidence, allow);
  },
};

/** `RuntimeError: release unlocked lock` -> `RuntimeError`. */
export function exceptionType(exception: string): string {
  return exception.split(':', 1)[0] ?? exception;
}

function judge(evidence: Evidence, allow: readonly string[]): Finding {
  const raised = evidence.exploration.outcomes.filter(
    ({ exception }) => exception !== null && !allow.includes(exceptionType(exception)),
  );
  const [shortest] = shortestFirst(raised);
  if (shortest === undefined) {
    return passed(
      say(
        'No schedule ends a thread or a process with an exception.',
        '没有任何调度会让线程或进程因异常而终止。',
      ),
    );
  }
  const run = evidence.replay(shortest.schedule);
  const exception = shortest.exception ?? '';
  const where = placeWords(deathPlace(run, exception));
  const shown = exceptionWords(exception);
  const [who, whoZh] = whoDied(run) === 'process' ? ['process', '进程'] : ['thread', '线程'];
  return failed(
    say(
      `In one schedule an exception ends a ${who}: ${shown}${where.en}.`,
      `在某个调度中，异常终止了一个${whoZh}：${shown}${where.zh}。`,
    ),
    { schedule: shortest.schedule, step: wrongStep(run, 'exception') },
  );
}
