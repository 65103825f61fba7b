// What of the collector depends on the version of CPython: one row for each profile. CPython 3.8 Modules/gcmodule.c, 3.13 Python/gc.c.

import type { GenerationNumber } from './gc-state.ts';

export interface GcParameters {
  /** `gc.get_threshold()` at start. */
  readonly thresholds: readonly [number, number, number];
  /** `allocation`: a due collection runs inside the allocation (to 3.11); `eval-breaker`: at the next check (since 3.12). */
  readonly trigger: 'allocation' | 'eval-breaker';
  /** One object resurrected by a finaliser: `all` the unreachable ones live on (to 3.8), or only what it reaches (since 3.9). */
  readonly resurrection: 'all' | 'reachable';
  /** Instances visit their class (since 3.9). */
  readonly instancesVisitType: boolean;
  /** From this generation on free lists are emptied. */
  readonly clearsFreeLists: GenerationNumber;
  /** What the start of the interpreter leaves behind (site included): young collections so far, what they found, the count of generation 0. */
  readonly start: {
    readonly collections: number;
    readonly collected: number;
    readonly young: number;
    /** Containers that are tracked. */
    readonly tracked: number;
  };
}

const GENERATIONAL = {
  thresholds: [2000, 10, 10],
  trigger: 'eval-breaker',
  resurrection: 'reachable',
  instancesVisitType: true,
  clearsFreeLists: 2,
  start: { collections: 3, collected: 24, young: 1, tracked: 5084 },
} as const satisfies GcParameters;

/** By profile. 3.14 stands for 3.14.5 and later, where the generational collector is back. */
export const GC_PARAMETERS: Readonly<Record<string, GcParameters>> = {
  '3.8': {
    ...GENERATIONAL,
    thresholds: [700, 10, 10],
    trigger: 'allocation',
    resurrection: 'all',
    instancesVisitType: false,
    start: { collections: 9, collected: 0, young: 394, tracked: 4212 },
  },
  '3.13': GENERATIONAL,
  '3.13t': GENERATIONAL,
  '3.14': GENERATIONAL,
  '3.15': GENERATIONAL,
};
