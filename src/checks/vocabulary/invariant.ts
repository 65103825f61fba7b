// Check `invariant`: an expression over the program's names is true at a moment of every schedule. Not in CPython.
//
// Parameters: `holds`: the expression, in Python; it must not change anything. `at`: when (watch.ts), default the end; there it sees the
// variables of the main module, at a line or a call those of the function too. A moment that never comes is `absent`.

import { endings, shortestFirst } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';
import { say } from '../language.ts';
import { readWhen, sayWhen } from '../watch.ts';
import type { Watched } from '../watch.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

export const invariant: CheckKind = {
  name: 'invariant',
  bind(fields) {
    const watched = read(fields);
    return (evidence) => judge(evidence, watched);
  },
  watches: (fields) => [read(fields)],
};

function read(fields: Fields): Watched {
  return { expression: fields.text('holds').trim(), when: readWhen(fields) };
}

function judge(evidence: Evidence, watched: Watched): Finding {
  const { outcomes } = evidence.exploration;
  const when = sayWhen(watched.when);
  const broken = outcomes.filter((outcome) => evidence.answer(outcome, watched)?.holds === false);
  const [shortest] = shortestFirst(broken);
  if (shortest !== undefined) {
    const { value } = evidence.answer(shortest, watched)!;
    const run = evidence.replay(shortest.schedule);
    const step = evidence.answerIn(run, watched)?.step ?? null;
    const is = say(value === 'False' ? '' : ` (${value})`, value === 'False' ? '' : `（${value}）`);
    return failed(
      say(
        `In one schedule \`${watched.expression}\` is not true ${when.en}${is.en}.`,
        `在某个调度中，${when['zh-cn']} \`${watched.expression}\` 不成立${is['zh-cn']}。`,
      ),
      { schedule: shortest.schedule, step },
    );
  }
  const ended = endings(evidence.exploration, 'ok');
  const came = outcomes.some((outcome) => (evidence.answer(outcome, watched)?.times ?? 0) > 0);
  if (ended.length > 0 && !came) {
    return failed(
      say(
        `The moment never comes: nothing happens ${when.en}.`,
        `这个时刻从未到来：没有${when['zh-cn']}这回事。`,
      ),
      { gravity: 'absent', schedule: ended[0]!.schedule },
    );
  }
  return passed(
    say(
      `In every schedule \`${watched.expression}\` is true ${when.en}.`,
      `在每个调度中，${when['zh-cn']} \`${watched.expression}\` 都成立。`,
    ),
  );
}
