// Who waits for whom, and the smallest cycle. Knows threads and locks, no Python.

import type { SyncId, ThreadId } from '../base/brands.ts';

export interface WaitEdge {
  readonly from: ThreadId;
  readonly to: ThreadId;
  readonly lock: SyncId | null;
}

/** The shortest cycle of the wait-for graph, beginning with its smallest id; empty if there is none. A thread waits for one thing at a time. */
export function smallestCycle(edges: readonly WaitEdge[]): ThreadId[] {
  const next = new Map(edges.map((e) => [e.from, e.to]));
  let best: ThreadId[] = [];
  for (const start of [...next.keys()].sort((a, b) => a - b)) {
    const path = [start];
    for (
      let at = next.get(start);
      at !== undefined && at !== start && !path.includes(at);
      at = next.get(at)
    )
      path.push(at);
    const closes = next.get(path.at(-1)!) === start;
    if (closes && (best.length === 0 || path.length < best.length)) best = path;
  }
  return best;
}
