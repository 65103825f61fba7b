// The executions of an exploration as a tree: from the beginning they are one, and part wherever another thread was chosen. Not in CPython.
//
// Invariant: a branch has no child or at least two; what happens between two choices belongs to the branch above.

import type { ExploredRun } from '../shared/engine-types.ts';

type Step = ExploredRun['steps'][number];

export interface TreeBranch {
  /** From where it parts to where it parts again: the first one is the choice. Empty at the root if there is a choice at once. */
  readonly steps: readonly Step[];
  readonly children: readonly TreeBranch[];
  /** Of an end: the execution that ends here. */
  readonly run: ExploredRun | null;
  /** Ends below it, or 1. */
  readonly leaves: number;
  /** Choices from here to the farthest end. */
  readonly depth: number;
}

export function treeOf(runs: readonly ExploredRun[]): TreeBranch {
  return branchFrom(runs, 0);
}

function branchFrom(runs: readonly ExploredRun[], from: number): TreeBranch {
  const [first] = runs;
  if (first === undefined) throw new Error('a tree has at least one execution');
  let to = from + 1;
  if (from === 0 && !agree(runs, 0)) to = 0;
  while (to < first.steps.length && agree(runs, to)) to += 1;
  const steps = first.steps.slice(from, to);
  if (runs.length === 1) return { steps, children: [], run: first, leaves: 1, depth: 0 };
  const groups = new Map<string, ExploredRun[]>();
  for (const run of runs) {
    const key = choiceOf(run.steps[to]);
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  // Two executions with the same choices to their ends: one class, told twice.
  if (groups.size === 1) return { steps, children: [], run: first, leaves: 1, depth: 0 };
  const children = [...groups.values()].map((group) => branchFrom(group, to));
  return {
    steps,
    children,
    run: null,
    leaves: children.reduce((sum, child) => sum + child.leaves, 0),
    depth: 1 + Math.max(...children.map((child) => child.depth)),
  };
}

function agree(runs: readonly ExploredRun[], at: number): boolean {
  const choice = choiceOf(runs[0]!.steps[at]);
  return runs.every(({ steps }) => at < steps.length && choiceOf(steps[at]) === choice);
}

function choiceOf(step: Step | undefined): string {
  return step === undefined ? 'end' : `${step.thread}${step.timeUp ? '!' : ''}`;
}
