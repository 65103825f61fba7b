// Check `processes-needed`: what the program prints comes out of the work of its processes; else the verdict is `absent`. Who starts two processes
// and does their work himself has started them for nothing. Not in CPython.
//
// Parameter `prints`: lines that the program can't print without them (`*` stands for any text). It is judged on the usual run, and on one in which
// each process ends as soon as it has been started, with status 0 (evidence.ts). Nothing can be said of what runs other programs, with subprocess.

import type { TraceEvent } from '../../engine/index.ts';
import { say } from '../language.ts';
import { hasLine } from '../line-pattern.ts';
import { processesStarted } from '../run-facts.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';
import type { Evidence } from '../evidence.ts';

export const processesNeeded: CheckKind = {
  name: 'processes-needed',
  bind(fields) {
    const prints = fields.texts('prints');
    if (prints.length === 0) throw fields.wrong('prints', 'a list with at least one line');
    return (evidence) => judge(evidence, prints);
  },
};

/** CPython: Lib/multiprocessing/spawn.py (get_command_line). */
function startsOtherProgram(event: TraceEvent): boolean {
  if (event.kind !== 'process-start' || event.how === 'fork') return false;
  return event.command?.startsWith('from multiprocessing.') !== true;
}

/** Nothing can be said of a program that is not right, or that starts no process; other checks speak about it. */
function judge(evidence: Evidence, prints: readonly string[]): Finding {
  const usual = evidence.usual();
  const right = usual.outcome.kind === 'ok' && prints.every((line) => hasLine(usual.stdout, line));
  const canEnd = processesStarted(usual) > 0 && !usual.events.some(startsOtherProgram);
  const without = right && canEnd ? evidence.usualWithoutProcesses().stdout : '';
  const line = prints.find((pattern) => hasLine(without, pattern));
  if (line === undefined) {
    return passed(say('The processes do the work.', '工作是由进程完成的。'));
  }
  return failed(
    say(
      `The program prints \`${line}\` also if each process ends as soon as it has been started: somebody else does the work.`,
      `就算每个进程一启动就结束，程序也会打印 \`${line}\`：工作是别人做的。`,
    ),
    { gravity: 'absent', schedule: usual.schedule },
  );
}
