// Check `computed`: what the program prints comes out of its input, and is not written into it; else the verdict is `absent`. Not in CPython.
//
// Parameters: `replace` and `by`: a piece of the input as the program has it, such as `[10, 20]`, and another one in its place; `prints`: lines
// that the program prints with its own input, and must not print with the other one. It is judged on the usual run. An answer that has the
// input in another form, or prints other lines anyway, passes: nothing can be said about it here.

import { say } from '../language.ts';
import { hasLine } from '../line-pattern.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';
import type { Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';

interface OtherInput {
  readonly replace: string;
  readonly by: string;
  readonly prints: readonly string[];
}

export const computed: CheckKind = {
  name: 'computed',
  bind(fields) {
    const other = read(fields);
    return (evidence) => judge(evidence, other);
  },
};

function read(fields: Fields): OtherInput {
  return { replace: fields.text('replace'), by: fields.text('by'), prints: fields.texts('prints') };
}

function judge(evidence: Evidence, { replace, by, prints }: OtherInput): Finding {
  const usual = evidence.usual();
  const right = usual.outcome.kind === 'ok' && prints.every((line) => hasLine(usual.stdout, line));
  const other = right ? evidence.usualWith(replace, by) : null;
  const kept =
    other?.outcome.kind === 'ok' ? prints.find((line) => hasLine(other.stdout, line)) : undefined;
  if (kept === undefined) {
    return passed(say('What is printed is computed.', '打印的内容是算出来的。'));
  }
  return failed(
    say(
      `With \`${by}\` in the place of \`${replace}\` the program still prints \`${kept}\`.`,
      `把 \`${replace}\` 换成 \`${by}\`，程序打印的还是 \`${kept}\`。`,
    ),
    { gravity: 'absent', schedule: usual.schedule },
  );
}
