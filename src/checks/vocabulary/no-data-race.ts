// Check `no-data-race`: no two accesses to one variable that nothing orders, as the explorer finds them by happens-before. Parameter
// `variables`: only these names (default: all). Not in CPython.

import type { Evidence } from '../evidence.ts';
import { say } from '../language.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';

export const noDataRace: CheckKind = {
  name: 'no-data-race',
  bind(fields) {
    const variables = fields.opt('variables', (key) => fields.texts(key), null);
    return (evidence) => judge(evidence, variables);
  },
};

function judge(evidence: Evidence, variables: readonly string[] | null): Finding {
  const race = evidence.exploration.races.find(
    ({ variable }) => variables === null || variables.includes(variable),
  );
  if (race === undefined) return passed(say('No data race.', '没有数据竞争。'));
  const [first, second] = race.lines;
  return failed(
    first === second
      ? say(
          `Two threads can be in line ${first} with ${race.variable} at the same time, and nothing orders them.`,
          `两个线程可能同时在第 ${first} 行访问 ${race.variable}，没有任何东西决定先后。`,
        )
      : say(
          `Nothing orders line ${first} and line ${second}: two threads can use ${race.variable} there at the same time.`,
          `第 ${first} 行和第 ${second} 行之间没有先后：两个线程可能同时在那里使用 ${race.variable}。`,
        ),
  );
}
