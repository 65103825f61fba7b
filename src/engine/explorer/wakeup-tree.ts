// Wake-up trees: which beginnings are still to be explored from one state. Abdulla, Aronis, Jonsson, Sagonas, "Source Sets: A
// Foundation for Optimal Dynamic Partial Order Reduction" (2017), sections 6 and 7: initials, weak initials, insertion. Not in CPython.
//
// Invariant: after insert(v) some branch of the tree begins an execution that is equivalent to one that begins with `v`, and no two
// leaves begin equivalent executions.

import { dependent, type Footprint } from './dependence.ts';

/** A step to take, and what it will touch (as it did where it was seen; EVERYTHING if it was never seen). */
export interface PlannedStep {
  readonly choice: number;
  readonly footprint: Footprint;
}

export interface WakeupNode extends PlannedStep {
  /** In the order in which they are to be explored. Empty: a leaf, from here on anything goes. */
  readonly children: WakeupNode[];
}

/**
 * Where `step`, possible in the state where `sequence` begins, stands to it: its index there if it is an initial (it can be moved to
 * the front), `sequence.length` if it is absent and independent of all of it (a weak initial), -1 if neither.
 */
export function weakInitialIndex(step: PlannedStep, sequence: readonly PlannedStep[]): number {
  const task = step.choice >> 1;
  for (let i = 0; i < sequence.length; i++) {
    const other = sequence[i]!;
    if (other.choice >> 1 === task) return other.choice === step.choice ? i : -1;
    if (dependent(step.footprint, other.footprint)) return -1;
  }
  return sequence.length;
}

/** Adds `sequence` to the tree under `roots` unless the tree covers it already. Consumes `sequence`. */
export function insert(roots: WakeupNode[], sequence: PlannedStep[]): void {
  let level = roots;
  while (sequence.length > 0) {
    let next: WakeupNode | null = null;
    for (let i = 0; i < level.length && next === null; i++) {
      const index = weakInitialIndex(level[i]!, sequence);
      if (index < 0) continue;
      next = level[i]!;
      if (index < sequence.length) sequence.splice(index, 1);
    }
    if (next === null) return append(level, sequence);
    if (next.children.length === 0) return;
    level = next.children;
  }
}

function append(level: WakeupNode[], sequence: readonly PlannedStep[]): void {
  for (const { choice, footprint } of sequence) {
    const node: WakeupNode = { choice, footprint, children: [] };
    level.push(node);
    level = node.children;
  }
}
