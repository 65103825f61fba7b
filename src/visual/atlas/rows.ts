// The outcomes of an exploration as a reader wants them: good endings first, then by what is printed, so that the order does not depend on
// the search. Not in CPython.

import type { Exploration, ExploredOutcome, OutcomeKind } from '../../engine/index.ts';

const order: readonly OutcomeKind[] = ['ok', 'deadlock', 'exception', 'livelock', 'budget'];

/** -1, 0, 1: which of two endings comes first. */
export function compareEndings(
  a: Pick<ExploredOutcome, 'kind' | 'stdout'>,
  b: Pick<ExploredOutcome, 'kind' | 'stdout'>,
): number {
  const byKind = order.indexOf(a.kind) - order.indexOf(b.kind);
  if (byKind !== 0 || a.stdout === b.stdout) return byKind;
  return a.stdout < b.stdout ? -1 : 1;
}

export interface AtlasRow {
  readonly kind: OutcomeKind;
  readonly stdout: string;
  readonly exception: string | null;
  /** Orders that end so, up to steps whose order makes no difference. */
  readonly count: number;
  /** Share of the sampled runs, from 0 to 1; null: none were made. */
  readonly share: number | null;
  /** The run that is shown, and how often it takes its turn from a thread that could have gone on. */
  readonly schedule: string;
  readonly preemptions: number;
}

export function atlasRows({ outcomes, sampled }: Exploration): AtlasRow[] {
  return outcomes
    .map(({ kind, stdout, exception, count, schedule, preemptions, frequency }) => ({
      kind,
      stdout,
      exception,
      count,
      share: sampled === undefined ? null : (frequency ?? 0),
      schedule,
      preemptions,
    }))
    .sort(compareEndings);
}

/** A share in words: `37 %`; what was seen at all is never `0 %`, what was not seen every time never `100 %`. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '< 1 %';
  if (share < 1 && share > 0.99) return '> 99 %';
  return `${Math.round(share * 100)} %`;
}
