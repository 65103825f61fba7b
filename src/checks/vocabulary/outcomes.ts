// Check `outcomes`: what the program can print, over all schedules that come to an end. Not in CPython.
//
// Parameters, each a list of outputs: `equal`: exactly these can be reached; `within`: every reachable one is among these; `include`:
// each of these can be reached; `exclude`: none of these can. `compare` says what makes a reachable output fit one of the list:
// `text`: equal; `pattern`: equal, with `*` for any text, line ends too; `lines`: the same lines in any order; `has-lines`: it has all these
// lines (`*` stands for any text), maybe others. `after-ms`: what is right comes out of work that takes so much virtual time, so in the usual run
// the last of these lines is printed no sooner; `all-after-ms`: none of them is.

import type { ExploredOutcome } from '../../engine/index.ts';
import { endings } from '../evidence.ts';
import type { Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';
import { say, shownMs } from '../language.ts';
import type { Said } from '../language.ts';
import { hasLine, linesOf, textFits } from '../line-pattern.ts';
import { printedLines, wrongStep } from '../run-facts.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

const comparisons = ['text', 'pattern', 'lines', 'has-lines'] as const;

interface Rules {
  readonly compare: (typeof comparisons)[number];
  /** Null: not asked for. */
  readonly within: readonly string[] | null;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly afterMs: number;
  readonly allAfterMs: number;
}

export const outcomes: CheckKind = {
  name: 'outcomes',
  bind(fields) {
    const rules = readRules(fields);
    return (evidence) => judge(evidence, rules);
  },
};

function readRules(fields: Fields): Rules {
  const list = (name: string) => fields.opt(name, (key) => fields.texts(key), null);
  const equal = list('equal');
  const within = list('within');
  const include = list('include');
  const exclude = list('exclude');
  if (equal !== null && (within !== null || include !== null)) {
    throw fields.wrong('equal', 'alone: it already says what within and include say');
  }
  if ([equal, within, include, exclude].every((rule) => rule === null)) {
    throw fields.wrong('within', 'given, or equal, include or exclude, each a list of outputs');
  }
  return {
    compare: fields.opt('compare', (key) => fields.oneOf(key, comparisons), 'text'),
    within: within ?? equal,
    include: include ?? equal ?? [],
    exclude: exclude ?? [],
    afterMs: fields.opt('after-ms', (key) => fields.count(key, 1), 0),
    allAfterMs: fields.opt('all-after-ms', (key) => fields.count(key, 1), 0),
  };
}

function judge(evidence: Evidence, rules: Rules): Finding {
  const reached = endings(evidence.exploration, 'ok');
  const { within, include, exclude, compare } = rules;
  for (const outcome of reached) {
    const banned = exclude.some((output) => fits(compare, outcome.stdout, output));
    const stray =
      within !== null && !within.some((output) => fits(compare, outcome.stdout, output));
    if (banned || stray) return wrongOutput(evidence, outcome, stray ? within : null);
  }
  const unreached = include.find(
    (output) => !reached.some(({ stdout }) => fits(compare, stdout, output)),
  );
  if (unreached !== undefined) {
    return failed(
      say(
        `${quote(unreached)} should be printed, and never is.`,
        `应该打印出 ${quote(unreached)}，可是从来没有打印。`,
      ),
    );
  }
  if (reached.length === 0) {
    return passed(
      say(
        'No schedule ends, so nothing wrong is printed.',
        '没有调度能结束，所以没有打印出错误的结果。',
      ),
    );
  }
  const early = tooEarly(evidence, rules);
  if (early !== null) return early;
  return passed(allRight(rules));
}

/** What holds, in the words of this check alone: beside it another check of this kind may have failed. */
function allRight({ within, include, exclude, allAfterMs }: Rules): Said {
  const [one, another] = within ?? include;
  if (allAfterMs > 0 && one === '*')
    return say(
      'What is printed comes no sooner than the work takes.',
      '该做多久的工作就做了多久，然后才打印。',
    );
  const [banned] = exclude;
  if (one === undefined && banned !== undefined)
    return say(`No schedule prints ${quote(banned)}.`, `没有调度会打印 ${quote(banned)}。`);
  if (one === undefined || another !== undefined || exclude.length > 0)
    return say('Every schedule prints what it should.', '每个调度打印的结果都正确。');
  if (within === null)
    return say(`The program can print ${quote(one)}.`, `程序能打印出 ${quote(one)}。`);
  return say(`Every schedule prints ${quote(one)}.`, `每个调度都打印 ${quote(one)}。`);
}

/** What is printed before the work is done does not come out of it. Imports are taken for having come first. */
function tooEarly(evidence: Evidence, { within, afterMs, allAfterMs }: Rules): Finding | null {
  if (Math.max(afterMs, allAfterMs) === 0) return null;
  const usual = evidence.usual();
  if (usual.outcome.kind !== 'ok') return null;
  const right = (within ?? []).flatMap(linesOf);
  const printed = printedLines(usual)
    .filter(({ line }) => right.some((one) => hasLine(line, one)))
    .map(({ line, timeNs }) => ({ line, ms: Math.max(0, timeNs - usual.importNs) / 1_000_000 }));
  const soon = (lines: typeof printed, least: number) =>
    lines.filter(({ ms }) => ms < least).map((line) => ({ ...line, least }));
  const [early] = [...soon(printed, allAfterMs), ...soon(printed.slice(-1), afterMs)];
  if (early === undefined) return null;
  const ms = shownMs(early.ms, early.least);
  return failed(
    say(
      `\`${early.line}\` is printed after ${ms} ms, but the work takes at least ${early.least} ms.`,
      `\`${early.line}\` 在 ${ms} 毫秒时就打印了，而这些工作至少要 ${early.least} 毫秒。`,
    ),
    { schedule: usual.schedule, step: wrongStep(usual, 'output') },
  );
}

function fits(compare: Rules['compare'], stdout: string, expected: string): boolean {
  if (compare === 'text') return stdout === expected;
  if (compare === 'pattern') return textFits(stdout, expected);
  if (compare === 'has-lines') return linesOf(expected).every((line) => hasLine(stdout, line));
  const sorted = (text: string) => linesOf(text).toSorted().join('\n');
  return sorted(stdout) === sorted(expected);
}

function wrongOutput(
  evidence: Evidence,
  { stdout, schedule }: ExploredOutcome,
  within: readonly string[] | null,
): Finding {
  const [printed, ...right] = quoteBeside([stdout, ...(within ?? [])]);
  const expected = right.length === 0 || right.length > 4 ? null : right;
  return failed(
    say(
      `One schedule prints ${printed}${expected === null ? '.' : `; right is ${expected.join(' or ')}.`}`,
      `有一个调度会打印 ${printed}${expected === null ? '。' : `，正确的是 ${expected.join(' 或 ')}。`}`,
    ),
    { schedule, step: wrongStep(evidence.replay(schedule), 'output') },
  );
}

/** Outputs in one sentence. Where one is too long to be shown whole, the lines are left out with which all of them begin. */
function quoteBeside(outputs: readonly string[]): readonly string[] {
  const texts = outputs.map(linesOf);
  const [first = [], ...others] = texts;
  const isLong = texts.some((lines) => lines.join(BETWEEN).length > QUOTE_MAX);
  let same = 0;
  while (isLong && same < first.length && others.every((lines) => lines[same] === first[same]))
    same += 1;
  if (others.length === 0 || same === 0) return outputs.map(quote);
  return texts.map((lines) => quote(['…', ...lines.slice(same)].join('\n')));
}

const BETWEEN = ' / ';
const QUOTE_MAX = 120;

function quote(output: string): string {
  const text = linesOf(output).join(BETWEEN);
  if (text === '') return '""';
  return `\`${text.length > QUOTE_MAX ? `${text.slice(0, QUOTE_MAX - 3)}...` : text}\``;
}
