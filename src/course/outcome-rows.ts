// The outcomes of an exploration as a reader wants them: good endings first, each with how often real CPythons ended so.
// Not in CPython.

import type { Exploration, OutcomeKind } from '../engine/index.ts';
import type { Recording } from './cpython-recordings.ts';
import { compareEndings } from '../visual/atlas/rows.ts';
import { endsSame } from './expectations.ts';

export interface OutcomeRow {
  readonly kind: OutcomeKind;
  readonly stdout: string;
  readonly exception: string | null;
  /** Schedules that end so, up to steps whose order makes no difference. */
  readonly count: number;
  /** One entry per recorded version: in how many runs `of` all it was seen. */
  readonly seen: readonly {
    readonly version: string;
    readonly runs: number;
    readonly of: number;
  }[];
}

/** Good endings first, then by what is printed: the order does not depend on the search. */
export function outcomeRows(exploration: Exploration, recording: Recording): OutcomeRow[] {
  const rows = exploration.outcomes.map(({ kind, stdout, exception, count }) => ({
    kind,
    stdout,
    exception,
    count,
    seen: recording.versions.map(({ version, runs, outputs }) => ({
      version,
      runs: outputs.find((output) => endsSame(output, kind, stdout))?.runs ?? 0,
      of: runs,
    })),
  }));
  return rows.sort(compareEndings);
}
