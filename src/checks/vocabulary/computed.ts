// Check `computed`: what the program prints comes out of its input, and is not written into it; else the verdict is `absent`. Not in CPython.
//
// Parameters: `replace` and `by`: a piece of the input as the program has it, such as `[10, 20]`, and another one in its place, or a list of pieces
// and one of as many others, which are all replaced at once; `prints`: lines
// that the program prints with its own input, and must not print with the other one; `instead`: lines that it has to print then, where the task
// leaves no doubt of them (`*` stands for any text); the verdict is `failed` then, because the work may be done and be wrong. It is judged on the usual run.
// Without `prints` only what is there `instead` counts: work that takes longer has to give the same, and what hopes that it is soon over does not.
//
// `unsaid: true`: the learner does not read the other piece, which is a trick of the author's; the message begins with what the lab says of this check.
//
// Nothing can be said, and the answer passes, if it has the input in another form, or has it only where nothing runs: in a comment, in a function
// that nobody calls. Without `instead` a program that ends otherwise with the other input, or prints other lines, passes, too.

import { say } from '../language.ts';
import { hasLine } from '../line-pattern.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';
import type { Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';
import type { Said } from '../language.ts';
import type { RunFacts } from '../run-facts.ts';

interface OtherInput {
  readonly replace: readonly string[];
  readonly by: readonly string[];
  readonly prints: readonly string[];
  readonly instead: readonly string[];
  readonly unsaid: boolean;
}

export const computed: CheckKind = {
  name: 'computed',
  bind(fields) {
    const other = read(fields);
    return (evidence) => judge(evidence, other);
  },
};

function read(fields: Fields): OtherInput {
  const instead = fields.opt('instead', (key) => fields.texts(key), []);
  const pieces = (key: string) =>
    Array.isArray(fields.raw(key)) ? fields.texts(key) : [fields.text(key)];
  const [replace, by] = [pieces('replace'), pieces('by')];
  if (replace.length !== by.length) throw fields.wrong('by', 'as many pieces as replace has');
  return {
    replace,
    by,
    prints: instead.length > 0 && !fields.has('prints') ? [] : fields.texts('prints'),
    instead,
    unsaid: fields.opt('unsaid', (key) => fields.yes(key), false),
  };
}

function judge(evidence: Evidence, other: OtherInput): Finding {
  return { ...judgeOther(evidence, other), ...(other.unsaid && { ofLabText: true }) };
}

function judgeOther(evidence: Evidence, input: OtherInput): Finding {
  const { replace, by, prints, instead } = input;
  const usual = evidence.usual();
  const right = usual.outcome.kind === 'ok' && prints.every((line) => hasLine(usual.stdout, line));
  const other = right ? evidence.usualWith(replace, by) : null;
  const wrong = other === null ? null : (keptLine(other, prints) ?? missingLine(other, instead));
  if (wrong === null || !replace.some((piece) => evidence.runsText(piece))) {
    return passed(
      say('With other input it prints what belongs to that.', '换了输入，打印的也随之而变。'),
    );
  }
  const begin = beginOf(input);
  return failed(say(begin.en + wrong.en, begin['zh-cn'] + wrong['zh-cn']), {
    gravity: instead.length > 0 ? 'failed' : 'absent',
    schedule: usual.schedule,
  });
}

function beginOf({ replace, by, unsaid }: OtherInput): Said {
  const [here, hereZh] = [quoted(replace, ' and '), quoted(replace, '、')];
  if (unsaid) return say(`With something else in the place of ${here} `, `把 ${hereZh} 换成别的，`);
  return say(
    `With ${quoted(by, ' and ')} in the place of ${here} `,
    `把 ${hereZh} 换成 ${quoted(by, '、')}，`,
  );
}

function quoted(pieces: readonly string[], between: string): string {
  return pieces.map((piece) => `\`${piece}\``).join(between);
}

function keptLine({ outcome, stdout }: RunFacts, prints: readonly string[]): Said | null {
  const kept = outcome.kind === 'ok' ? prints.find((line) => hasLine(stdout, line)) : undefined;
  if (kept === undefined) return null;
  return say(`the program still prints \`${kept}\`.`, `程序打印的还是 \`${kept}\`。`);
}

function missingLine({ outcome, stdout }: RunFacts, instead: readonly string[]): Said | null {
  const missing = instead.find((line) => !hasLine(stdout, line));
  if (missing === undefined) return null;
  if (outcome.kind !== 'exception') {
    return say(`the program does not print \`${missing}\`.`, `程序不会打印 \`${missing}\`。`);
  }
  // Who writes down what he expects of the given input is right about it.
  if (outcome.exception?.startsWith('AssertionError') === true) return null;
  return say(
    `the program stops with ${outcome.exception}, and does not print \`${missing}\`.`,
    `程序因 ${outcome.exception} 而停止，不会打印 \`${missing}\`。`,
  );
}
