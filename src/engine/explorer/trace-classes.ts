// Names equivalence classes of executions, so that tests can count them: how many executions would be enough. Independent of the search,
// by the definition of a Mazurkiewicz trace: each task's own sequence, and for each thing the order of all accesses that do not commute.
// Not in CPython.

import type { Transition } from './execution.ts';

/** A text that is the same for two executions exactly if they are equivalent, as far as keys with `visible` go. */
export function traceClass(
  transitions: readonly Transition[],
  visible: (key: string) => boolean,
): string {
  const orders = new Map<string, { changes: string[]; reads: string[] }>();
  const counts = new Map<number, number>();
  for (const { choice, accesses } of transitions) {
    for (const access of accesses) {
      // Begin comes after start and join after end in any case.
      const isOrdered = access.key.startsWith('task:') && access.kind === 'acquire';
      if (!visible(access.key) || isOrdered) continue;
      const count = (counts.get(choice.task) ?? 0) + 1;
      counts.set(choice.task, count);
      const order = orders.get(access.key) ?? { changes: [], reads: [] };
      orders.set(access.key, order);
      const name = `${choice.task}.${count}${access.kind}`;
      if (access.kind === 'read') order.reads.push(name);
      else {
        order.changes.push([...order.reads.sort(), name].join(','));
        order.reads = [];
      }
    }
  }
  const lines = [...orders].map(([key, { changes, reads }]) => {
    return `${key}: ${changes.join(' < ')} < ${reads.sort().join(',')}`;
  });
  return lines.sort().join('\n');
}
