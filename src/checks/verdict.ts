// What grading answers: the verdict, one result for each check, and the hint that fits the mistake. Plain data, so that a worker can
// post it and the command line can print it. Not in CPython.
//
// Invariant: `proved` is said only of a complete exploration; the first keys of the JSON (verdict, checks, hint) are a promise to
// tools outside.

/**
 * `proved`: every schedule, up to equivalence, satisfies every check. `held`: no failure found, the space was larger than the budget.
 * `failed`: with a failing schedule. `serial`: right in every schedule, but the concurrency that the task asks for is gone.
 * `absent`: the work is no longer done. `does-not-parse` and `crashed`: with the engine's message, and no word about logic.
 */
export type Verdict =
  'proved' | 'held' | 'failed' | 'serial' | 'absent' | 'does-not-parse' | 'crashed';

/** What a failed check makes of the answer. */
export type Gravity = 'absent' | 'failed' | 'serial';

export interface CheckResult {
  /** The id that the lab gave to this check. */
  readonly id: string;
  readonly passed: boolean;
  /** A sentence in the language that was asked for. */
  readonly message: string;
  /** A schedule that shows the failure; null if the check passed or if no single schedule shows it. */
  readonly schedule: string | null;
  /** Step of that schedule's run at which things went wrong first; null if not known. */
  readonly step: number | null;
}

export interface ExploredSpace {
  readonly complete: boolean;
  readonly schedules: number;
  /** The bound that was asked for; null: none. */
  readonly preemptionsMax: number | null;
}

export interface CheckReport {
  readonly verdict: Verdict;
  readonly checks: readonly CheckResult[];
  /** Id of a hint in the lab's hints file. */
  readonly hint: string | null;
  /** The hint itself, Markdown, in the language that was asked for. */
  readonly hintText: string | null;
  /** The verdict as a sentence, with the numbers behind it. */
  readonly summary: string;
  /** Null if nothing was explored (the answer does not parse). */
  readonly explored: ExploredSpace | null;
}

/** Whether the learner is done. */
export function passes(verdict: Verdict): boolean {
  return verdict === 'proved' || verdict === 'held';
}

/**
 * The verdict over findings that failed. Absence comes first: without the work there is nothing that could be right or wrong; serial
 * comes last, because it is said only of answers that are right otherwise.
 */
export function verdictOf(failures: readonly Gravity[], complete: boolean): Verdict {
  for (const gravity of ['absent', 'failed', 'serial'] as const) {
    if (failures.includes(gravity)) return gravity;
  }
  return complete ? 'proved' : 'held';
}
