// All schedules, one after the other, without any reduction. For tests: what the reduction must not lose. Knows nothing of dependence,
// so that it can't share a mistake with the rest of this folder. Not in CPython.

import type { Choice, ExecutionEnd, StartExecution, Transition } from './execution.ts';

export interface BruteForceOptions<End extends ExecutionEnd> {
  /** Default: everything is visible. */
  readonly visible?: (key: string) => boolean;
  readonly maxExecutions?: number;
  readonly onEnd?: (end: End, transitions: readonly Transition[], schedule: string) => void;
}

export interface BruteForceResult {
  /** Whether all schedules were visited. */
  readonly complete: boolean;
  readonly executions: number;
}

/** Visits the schedules in lexical order of their choices. Does not end for programs that may spin for ever. */
export function bruteForce<End extends ExecutionEnd>(
  start: StartExecution<End>,
  options: BruteForceOptions<End> = {},
): BruteForceResult {
  const { visible = () => true, maxExecutions = 1_000_000, onEnd } = options;
  /** Position among the enabled choices, and how many they were, for each step. */
  const taken: { position: number; count: number }[] = [];
  for (let executions = 1; ; executions++) {
    const execution = start(visible);
    const transitions: Transition[] = [];
    for (let depth = 0; ; depth++) {
      const enabled = execution.enabled();
      if (enabled.length === 0) break;
      if (depth === taken.length) taken.push({ position: 0, count: enabled.length });
      const choice: Choice = enabled[taken[depth]!.position]!;
      transitions.push(execution.step(choice));
    }
    onEnd?.(execution.end(), transitions, execution.schedule());
    while (taken.length > 0 && taken.at(-1)!.position === taken.at(-1)!.count - 1) taken.pop();
    if (taken.length === 0) return { complete: true, executions };
    if (executions === maxExecutions) return { complete: false, executions };
    taken.at(-1)!.position += 1;
  }
}
