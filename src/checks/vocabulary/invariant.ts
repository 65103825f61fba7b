// Check `invariant`: an expression over the program's names is true at a moment of every schedule. Not in CPython.
//
// Parameters: `holds`: the expression, in Python; it must not change anything. `at`: when (watch.ts), default the end; there it sees the
// variables of the main module, at a line or a call those of the function too. A moment that never comes is `absent`. `in: usual`: it needs
// to be true in the run by CPython's own policy only. In that run the network takes the time that it takes; among all schedules there are
// those in which every timeout comes before the answer. `at-most`, in the place of `holds`: how often the moment may come in one schedule (0: never); one that
// never comes is no fault then, because an answer may have other names.
//
// The expression is for the author. The message begins with what the lab's text says that the check protects (`ofLabText`).

import { endings, shortestFirst } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';
import { counted, say } from '../language.ts';
import type { Said } from '../language.ts';
import { readWhen, sayWhen } from '../watch.ts';
import type { Watched } from '../watch.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

export const invariant: CheckKind = {
  name: 'invariant',
  bind(fields) {
    const watched = read(fields);
    const usual = onlyUsual(fields);
    return (evidence) => ({
      ...(usual ? judgeUsual(evidence, watched) : judge(evidence, watched)),
      ofLabText: true,
    });
  },
  watches: (fields) => (onlyUsual(fields) ? [] : [read(fields)]),
  asks: (fields) => (onlyUsual(fields) ? [read(fields)] : []),
};

function onlyUsual(fields: Fields): boolean {
  return fields.opt('in', (key) => fields.oneOf(key, ['all', 'usual']), 'all') === 'usual';
}

function read(fields: Fields): Watched {
  const holds = () => fields.text('holds').trim();
  const when = readWhen(fields);
  if (!fields.has('at-most')) return { expression: holds(), when };
  return { expression: 'True', when, atMost: fields.count('at-most') };
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
    const is = sayValue(value);
    const words =
      watched.atMost === undefined
        ? say(
            `In one schedule it is not so ${when.en}${is.en}.`,
            `在某个调度中，${when['zh-cn']}并非如此${is['zh-cn']}。`,
          )
        : say(
            watched.atMost === 0
              ? 'In one schedule it comes to this.'
              : `In one schedule it comes to this more than ${counted(watched.atMost, 'time')}.`,
            watched.atMost === 0
              ? '在某个调度中，发生了这样的事。'
              : `在某个调度中，这样的事发生了不止 ${watched.atMost} 次。`,
          );
    return failed(words, { schedule: shortest.schedule, step });
  }
  const ended = endings(evidence.exploration, 'ok');
  const came = outcomes.some((outcome) => (evidence.answer(outcome, watched)?.times ?? 0) > 0);
  if (ended.length > 0 && !came && watched.atMost === undefined)
    return neverComes(watched, ended[0]!.schedule);
  return passed(
    say(`In every schedule it is so ${when.en}.`, `在每个调度中，${when['zh-cn']}都是如此。`),
  );
}

function judgeUsual(evidence: Evidence, watched: Watched): Finding {
  const run = evidence.usual();
  const when = sayWhen(watched.when);
  const answer = evidence.answerIn(run, watched);
  if (answer === null || answer.times === 0) return neverComes(watched, run.schedule);
  if (answer.holds) {
    return passed(
      say(
        `In the usual run it is so ${when.en}.`,
        `在平常的那次运行里，${when['zh-cn']}确实如此。`,
      ),
    );
  }
  const is = sayValue(answer.value);
  return failed(
    say(
      `In the usual run it is not so ${when.en}${is.en}.`,
      `在平常的那次运行里，${when['zh-cn']}并非如此${is['zh-cn']}。`,
    ),
    { schedule: run.schedule, step: answer.step },
  );
}

function neverComes(watched: Watched, schedule: string): Finding {
  const when = sayWhen(watched.when);
  return failed(
    say(
      `The moment never comes: nothing happens ${when.en}.`,
      `这个时刻从未到来：没有${when['zh-cn']}这回事。`,
    ),
    { gravity: 'absent', schedule },
  );
}

/** What the expression was, where it says more than that it does not hold. */
function sayValue(value: string | null): Said {
  const known = value === null || value === 'False';
  return say(known ? '' : ` (${value})`, known ? '' : `（${value}）`);
}
