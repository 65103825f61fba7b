// The collections of a run, one at a time, phase by phase, with the program's objects on the collector's lists. A run is made anew for it, in
// which every phase is told: that takes too much memory to do it always. Not in CPython.

import { createSession, stepIndex } from '../engine/index.ts';
import type { HeapView, Program, Session, SessionOptions, TraceEvent } from '../engine/index.ts';
import { labelsIn } from '../visual/shared/collection.ts';
import type { Collection } from '../visual/shared/collection.ts';

type Phase = Extract<TraceEvent, { kind: 'gc' }>;

export interface CollectionLook {
  /** From 1 on, of `count` in which objects of the program are looked at. */
  readonly number: number;
  readonly count: number;
  readonly generation: number;
  /** Bytecodes executed when it begins. */
  readonly step: number;
  /** It is the one to be shown for steps from `from` to before `to`; `to` null: to the end. */
  readonly from: number;
  readonly to: number | null;
  readonly collection: Collection;
  /** Objects on the list at its beginning that are not the program's. */
  readonly others: number;
}

export type CollectionAnswer = CollectionLook | 'none' | 'too-long';

/** Objects that are told apart. */
const objectsMax = 24;
/** Bytecodes of a run that is made anew. */
const bytecodesMax = 400_000;

export class Collections {
  private readonly session: Session;
  private readonly found: readonly (readonly Phase[])[];

  /** `options` replay the run up to `step`. */
  constructor(program: Program, options: SessionOptions, step: number, isOver: boolean) {
    this.session = createSession(program, { ...options, trace: true, collections: true });
    this.session.run(isOver ? {} : { bytecodes: step });
    const events = this.session.events(stepIndex(0), stepIndex(step + 1));
    this.found = collectionsIn(events).filter((phases) => this.labelsAt(phases).size > 0);
  }

  /** The last one that has begun at `step`, or the first one. */
  at(step: number): CollectionAnswer {
    const { found } = this;
    if (found.length === 0) return 'none';
    const index = Math.max(
      0,
      found.findLastIndex(([start]) => start!.step <= step),
    );
    const phases = found[index]!;
    const [start, stop] = [phases[0]!, phases.at(-1)!];
    const labels = this.labelsAt(phases);
    const before = this.heapAt(start.step);
    const after = this.heapAt(stop.step + 1);
    const own = start.objects.filter(({ id }) => labels.has(id)).length;
    return {
      number: index + 1,
      count: found.length,
      generation: start.generation,
      step: start.step,
      from: index === 0 ? 0 : start.step,
      to: found[index + 1]?.[0]!.step ?? null,
      collection: {
        labels: [...labels],
        before: named(before, labels),
        after: named(after, labels),
        phases,
      },
      others: start.young - own,
    };
  }

  /** What the program's objects on its list are called. */
  private labelsAt([start]: readonly Phase[]): Map<number, string> {
    const heap = this.heapAt(start!.step);
    const listed = new Set(start!.objects.map(({ id }) => id));
    const labels = new Map<number, string>();
    const taken = new Set<string>();
    const known = labelsIn(heap);
    for (const { id, type, ownClass } of heap.objects) {
      if (labels.size === objectsMax || !listed.has(id)) continue;
      if (!ownClass && !containers.has(type)) continue;
      const global = heap.roots.find((root) => root.kind === 'global' && root.to === id);
      const label = unused(known.get(id) ?? global?.name ?? type, taken);
      taken.add(label);
      labels.set(id, label);
    }
    return labels;
  }

  private heapAt(step: number): HeapView {
    this.session.seek(stepIndex(step));
    return this.session.state('heap');
  }
}

/** A run may be made anew for its collections. */
export function isShortEnough(step: number): boolean {
  return step <= bytecodesMax;
}

const containers: ReadonlySet<string> = new Set(['list', 'dict', 'set', 'tuple', 'deque']);

function collectionsIn(events: readonly TraceEvent[]): Phase[][] {
  const whole: Phase[][] = [];
  let open: Phase[] | null = null;
  for (const event of events) {
    if (event.kind !== 'gc') continue;
    if (event.phase === 'start') open = [];
    open?.push(event);
    if (event.phase !== 'stop' || open === null) continue;
    whole.push(open);
    open = null;
  }
  return whole;
}

function unused(label: string, taken: ReadonlySet<string>): string {
  if (!taken.has(label)) return label;
  let number = 2;
  while (taken.has(`${label} ${number}`)) number += 1;
  return `${label} ${number}`;
}

function named(view: HeapView, labels: ReadonlyMap<number, string>): HeapView {
  return {
    ...view,
    roots: view.roots.filter(({ to }) => labels.has(to)),
    objects: view.objects.filter(({ id }) => labels.has(id)),
  };
}
