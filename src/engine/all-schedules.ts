// All schedules of a small program, one by one, with everything visible that two threads touch and one of them changes, whatever locks say. For tests:
// nothing is left out because something else orders it. Not in CPython.

import { bruteForce } from './explorer/brute-force.ts';
import { threadId } from './base/brands.ts';
import { interruptKey } from './vm/access-log.ts';
import type { ProgramStart } from './program-execution.ts';
import type { ExecutionEnd, Transition } from './explorer/execution.ts';

/** Which threads there are is the business of whoever starts and joins them. */
const NOT_COUNTED = /^(task:|threads$)/;

interface Use {
  task: number;
  isChanged: boolean;
  isShared: boolean;
}

/** All that was found in the last round, when no more keys turned out to be shared. `complete`: these are all schedules. */
export function allSchedules(
  start: ProgramStart,
  maxExecutions: number,
): { readonly complete: boolean; readonly outcomes: readonly ExecutionEnd[] } {
  const uses = new Map<string, Use>();
  const shared = new Set<string>();
  for (;;) {
    const visible = new Set(shared);
    const outcomes: ExecutionEnd[] = [];
    const { complete } = bruteForce((isVisible) => start.begin(isVisible), {
      maxExecutions,
      visible: (key) => visible.has(key),
      onEnd: (end, transitions) => {
        outcomes.push(end);
        for (const transition of concurrent(transitions)) noteUses(transition, uses, shared);
      },
    });
    if (shared.size === visible.size) return { complete, outcomes };
  }
}

/** From the first step of a second thread until the main thread has joined the last one. */
function concurrent(transitions: readonly Transition[]): readonly Transition[] {
  const first = transitions.findIndex(({ choice }) => choice.task !== 0);
  const last = transitions.findLastIndex(({ choice }) => choice.task !== 0);
  const joined = transitions.findIndex(
    ({ accesses }, at) =>
      at > last && accesses.some(({ kind, key }) => kind === 'acquire' && key.startsWith('task:')),
  );
  return transitions.slice(Math.max(first, 0), joined < 0 ? undefined : joined);
}

const isOfAnother = (key: string, task: number): boolean =>
  key.startsWith('interrupt:') && key !== interruptKey(threadId(task));

function noteUses(
  { choice: { task }, accesses }: Transition,
  uses: Map<string, Use>,
  shared: Set<string>,
): void {
  for (const { key, kind } of accesses) {
    if (NOT_COUNTED.test(key)) continue;
    let use = uses.get(key);
    if (use === undefined) uses.set(key, (use = { task, isChanged: false, isShared: false }));
    // Who is interrupted reads it at each of its steps, once that is known.
    use.isShared ||= use.task !== task || isOfAnother(key, task);
    use.isChanged ||= kind !== 'read';
    if (use.isShared && use.isChanged) shared.add(key);
  }
}
