// Holds what the engine computed for a page against what the page says and against what real CPythons did. A difference is an error
// with the name of the listing, and ends the build. Not in CPython.

import type { Exploration, Outcome, OutcomeKind } from '../engine/index.ts';
import type { RecordedOutput, RecordedVersion } from './cpython-recordings.ts';

/** How often something happens, such as a deadlock, over all schedules of a program. */
export type DeadlockShare = 'never' | 'sometimes' | 'always';

type EndedRun = {
  readonly outcome: Pick<Outcome, 'kind' | 'exception' | 'budget'>;
  readonly stdout: string;
};

/** The page says how the program ends. */
export function expectEnd(
  listing: string,
  { outcome: { kind, exception, budget } }: EndedRun,
  expected: OutcomeKind,
): void {
  if (kind === expected) return;
  const why = exception ?? budget ?? '';
  throw new Error(`${listing}: the page says '${expected}', the engine '${kind}' ${why}`.trim());
}

/** The page says how the program ends, and a real CPython has printed the same and ended the same. */
export function expectRun(
  listing: string,
  run: EndedRun,
  expected: OutcomeKind,
  recorded: RecordedVersion,
): void {
  expectEnd(listing, run, expected);
  const { kind } = run.outcome;
  if (recorded.outputs.some((output) => endsSame(output, kind, run.stdout))) return;
  throw new Error(
    `${listing}: CPython ${recorded.version} never ended as the engine says: ${kind}, ${JSON.stringify(run.stdout)}`,
  );
}

/** Whatever a real CPython did is among the outcomes that the engine can reach. */
export function expectReachable(
  listing: string,
  exploration: Exploration,
  recorded: RecordedVersion,
): void {
  for (const output of recorded.outputs) {
    const found = exploration.outcomes.some(({ kind, stdout }) => endsSame(output, kind, stdout));
    if (found) continue;
    throw new Error(
      `${listing}: CPython ${recorded.version} printed ${JSON.stringify(output.stdout)}` +
        `${output.hung ? ' and hung' : ''}, which no schedule of the engine does`,
    );
  }
}

/** Over all outcomes: does the program deadlock in none, some or each of them. */
export function deadlockShare(exploration: Exploration): DeadlockShare {
  const deadlocks = exploration.outcomes.filter(({ kind }) => kind === 'deadlock').length;
  if (deadlocks === 0) return 'never';
  return deadlocks === exploration.outcomes.length ? 'always' : 'sometimes';
}

/** Over all outcomes: is `line` printed in none, some or each of them. */
export function printShare(exploration: Exploration, line: string): DeadlockShare {
  const { outcomes } = exploration;
  const printing = outcomes.filter(({ stdout }) => stdout.split('\n').includes(line)).length;
  if (printing === 0) return 'never';
  return printing === outcomes.length ? 'always' : 'sometimes';
}

/** The page says how often `line` is printed. */
export function expectPrintShare(
  listing: string,
  exploration: Exploration,
  line: string,
  expected: DeadlockShare,
): DeadlockShare {
  const share = printShare(exploration, line);
  if (share === expected) return share;
  throw new Error(`${listing}: the page says it prints "${line}" ${expected}, the engine ${share}`);
}

/** The answer of a prediction is computed; what the page explains must be that answer. */
export function expectShare(
  listing: string,
  exploration: Exploration,
  expected: DeadlockShare,
): DeadlockShare {
  const share = deadlockShare(exploration);
  if (share === expected) return share;
  throw new Error(`${listing}: the page says it deadlocks ${expected}, the engine ${share}`);
}

/** A recorded run and a computed one ended alike: same output, both hung or neither, both failed or neither. */
export function endsSame(output: RecordedOutput, kind: OutcomeKind, stdout: string): boolean {
  if (output.stdout !== stdout) return false;
  if (kind === 'deadlock') return output.hung;
  if (output.hung) return false;
  return kind === 'exception' ? output.exitStatus !== 0 : output.exitStatus === 0;
}

/** Of the outputs `choices` exactly those in `possible` are reached by some schedule that ends. */
export function expectPossible(
  listing: string,
  exploration: Exploration,
  choices: readonly string[],
  possible: readonly string[],
): void {
  const reached = exploration.outcomes.map(({ stdout }) => stdout.trimEnd());
  for (const choice of choices) {
    if (reached.includes(choice) === possible.includes(choice)) continue;
    const [page, engine] = possible.includes(choice) ? ['can', 'can not'] : ['can not', 'can'];
    throw new Error(
      `${listing}: the page says it ${page} print '${choice}', the engine it ${engine}`,
    );
  }
}
