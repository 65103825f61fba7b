// What orders the threads of a run: a start before all of the child, an end before whoever waited for it, a lock that is given back before
// who takes it next. Two lines that no chain of these connects could have come the other way round. Pure function of the events; the races
// themselves are found by the engine over all orders (engine/explorer/races.ts). Not in CPython.

import type { ExploredRace, TraceEvent } from '../shared/engine-types.ts';
import { threadName } from '../shared/recording.ts';
import type { Recording } from '../shared/recording.ts';

export type Edge = {
  readonly from: TraceEvent;
  readonly to: TraceEvent;
} & ({ readonly why: 'start' | 'join' } | { readonly why: 'lock'; readonly lock: number });

/** Two accesses of a race in this run, with nothing between them that says who is first. */
export interface RacingPair {
  readonly race: ExploredRace;
  readonly first: TraceEvent;
  readonly second: TraceEvent;
}

export interface HappensBefore {
  /** Of the program's own locks and threads, in the order of their ends. */
  readonly edges: readonly Edge[];
  readonly pairs: readonly RacingPair[];
}

type Clock = readonly number[];

interface Passed {
  readonly event: TraceEvent;
  readonly clock: Clock;
}

export function happensBefore(
  recording: Recording,
  races: readonly ExploredRace[] = [],
): HappensBefore {
  const order = new Order(recording);
  for (const event of recording.events) order.pass(event);
  return {
    edges: order.edges,
    pairs: races.flatMap((race) => pairOf(recording, order.lines, race) ?? []),
  };
}

/** Vector clocks over the events, in their order. */
class Order {
  readonly edges: Edge[] = [];
  readonly lines: Passed[] = [];
  private readonly named: ReadonlySet<number>;
  private readonly clocks = new Map<number, number[]>();
  private readonly releases = new Map<number, Passed>();
  private readonly starts = new Map<number, Passed>();
  private readonly ends = new Map<number, Passed>();

  constructor(recording: Recording) {
    this.named = new Set(recording.locks.map(({ id }) => id));
  }

  pass(event: TraceEvent): void {
    const { thread } = event;
    const clock = this.clocks.get(thread) ?? [];
    this.clocks.set(thread, clock);
    this.receive(event, clock);
    clock[thread] = (clock[thread] ?? 0) + 1;
    const passed = { event, clock: [...clock] };
    if (event.kind === 'line') this.lines.push(passed);
    else if (event.kind === 'thread-start') this.starts.set(event.child, passed);
    else if (event.kind === 'thread-end') this.ends.set(thread, passed);
    else if (event.kind === 'lock-release' && event.count === 0)
      this.releases.set(event.lock, passed);
  }

  private receive(event: TraceEvent, clock: number[]): void {
    const start = this.starts.get(event.thread);
    if (start !== undefined) {
      this.starts.delete(event.thread);
      this.join(clock, start);
      this.edges.push({ why: 'start', from: start.event, to: event });
    }
    if (event.kind === 'unblock' && event.wait.on === 'join') {
      const end = this.ends.get(event.wait.thread);
      if (end === undefined) return;
      this.join(clock, end);
      this.edges.push({ why: 'join', from: end.event, to: event });
    } else if (event.kind === 'lock-acquire' && event.count === 1) {
      const release = this.releases.get(event.lock);
      if (release === undefined) return;
      this.join(clock, release);
      if (release.event.thread !== event.thread && this.named.has(event.lock))
        this.edges.push({ why: 'lock', lock: event.lock, from: release.event, to: event });
    }
  }

  private join(clock: number[], { clock: other }: Passed): void {
    other.forEach((time, thread) => (clock[thread] = Math.max(clock[thread] ?? 0, time)));
  }
}

/** The two that lie nearest to each other. Null: in this run something orders all of them. */
function pairOf(
  recording: Recording,
  lines: readonly Passed[],
  race: ExploredRace,
): RacingPair | null {
  const [ones, others] = race.accesses.map(({ line, thread }) =>
    lines.filter(
      ({ event }) => event.place?.line === line && threadName(recording, event.thread) === thread,
    ),
  ) as [Passed[], Passed[]];
  let best: RacingPair | null = null;
  for (const a of ones)
    for (const b of others) {
      if (a === b || isBefore(a, b) || isBefore(b, a)) continue;
      const [first, second] =
        a.event.step <= b.event.step ? [a.event, b.event] : [b.event, a.event];
      if (best === null || second.step - first.step < best.second.step - best.first.step)
        best = { race, first, second };
    }
  return best;
}

function isBefore(a: Passed, b: Passed): boolean {
  const { thread } = a.event;
  return (b.clock[thread] ?? 0) >= (a.clock[thread] ?? 0);
}
