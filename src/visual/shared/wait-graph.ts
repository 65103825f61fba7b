// The wait-for graph: who waits for something that whom holds, and the smallest cycle in it.
//
// A thread waits for at most one thing at a time, so the graph has at most one arrow out of each
// thread, and a cycle is found by following the arrows. CPython keeps no such graph: nobody in the
// interpreter ever notices a deadlock. Same rule as the engine's own report (trace/events.ts).

import type { LocksView, LockView, ThreadId, ThreadView } from './engine-types.ts';

/** Edges in order of thread ids; `cycle` in wait-for order, its smallest thread id first. */
export function waitGraph(
  threads: readonly ThreadView[],
  locks: readonly LockView[],
): Pick<LocksView, 'waitsFor' | 'cycle'> {
  const waitsFor: LocksView['waitsFor'][number][] = [];
  for (const { id, wait } of threads) {
    if (wait === null) continue;
    if (wait.on === 'join') waitsFor.push({ from: id, to: wait.thread, lock: null });
    if (wait.on === 'lock') {
      const holder = locks.find((lock) => lock.id === wait.lock)?.holder ?? null;
      if (holder !== null) waitsFor.push({ from: id, to: holder, lock: wait.lock });
    }
  }
  // A wait with a deadline ends by itself: it is drawn, but it closes no cycle.
  const mayEnd = new Set(threads.filter((thread) => thread.wakeAtNs !== null).map((t) => t.id));
  return { waitsFor, cycle: findCycle(waitsFor, mayEnd) };
}

function findCycle(
  waitsFor: LocksView['waitsFor'],
  mayEnd: ReadonlySet<ThreadId>,
): readonly ThreadId[] {
  const next = new Map<ThreadId, ThreadId>();
  for (const edge of waitsFor) if (!mayEnd.has(edge.from)) next.set(edge.from, edge.to);
  let smallest: readonly ThreadId[] = [];
  for (const start of next.keys()) {
    const path: ThreadId[] = [];
    let at: ThreadId | undefined = start;
    while (at !== undefined && !path.includes(at)) {
      path.push(at);
      at = next.get(at);
    }
    if (at !== start) continue;
    if (smallest.length === 0 || path.length < smallest.length) smallest = path;
  }
  return smallest;
}
