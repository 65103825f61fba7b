// Rule: start and solutions run within the lab's budgets, and a run is repeatable, byte for byte. Not in CPython.

import type { Program } from '../../engine/index.ts';
import type { Engine } from '../engine.ts';
import { sessionOptionsOf } from '../lab.ts';
import type { Lab } from '../lab.ts';
import { factsOf } from '../run-facts.ts';
import type { RunFacts } from '../run-facts.ts';
import type { Rules } from './refusal.ts';

const SEED = 1;

export function checkRuns(engine: Engine, lab: Lab, rules: Rules): void {
  const answers = [
    { file: 'start/main.py', files: lab.start },
    ...lab.solutions.map(({ name, source }) => ({
      file: `solutions/${name}.py`,
      files: { ...lab.start, 'main.py': source },
    })),
  ];
  for (const { file, files } of answers) {
    const program: Program = { files, main: 'main.py' };
    const options = { ...sessionOptionsOf(lab.settings), trace: 'without lines' } as const;
    // What all of these begin with is executed once.
    const runs = engine.repeatedRuns(program, options);
    const usual = [engine.createSession(program, options), runs.session({})] as const;
    checkRun(undefined, [factsOf(usual[0]), factsOf(usual[1])], file, rules);
    const seeded = () => factsOf(runs.session({ seed: SEED }));
    checkRun(SEED, [seeded(), seeded()], file, rules);
  }
}

function checkRun(
  seed: number | undefined,
  [first, second]: readonly [RunFacts, RunFacts],
  file: string,
  rules: Rules,
): void {
  const run = seed === undefined ? 'the usual run' : `the run with seed ${seed}`;
  const { outcome } = first;
  rules.demand(
    outcome.kind !== 'budget',
    file,
    `${run} exceeds a budget of lab.yaml (${outcome.budget ?? 'unnamed'})`,
  );
  rules.demand(
    everythingOf(first) === everythingOf(second),
    file,
    `${run} is not repeatable: two runs differ`,
  );
}

function everythingOf({ outcome, stdout, events, schedule }: RunFacts): string {
  return JSON.stringify([outcome, stdout, schedule, events]);
}
