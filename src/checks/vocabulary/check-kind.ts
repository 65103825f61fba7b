// What a check of the vocabulary is: a name, its parameters, and a judgement over the evidence. Not in CPython.
//
// Invariant: a check looks at behaviour (what can be reached, what happened in runs), never at the text of the answer. `computed` gives it other input.

import type { Evidence } from '../evidence.ts';
import type { Fields } from '../fields.ts';
import type { Said } from '../language.ts';
import type { Gravity } from '../verdict.ts';
import type { Watched } from '../watch.ts';

export interface Finding {
  readonly passed: boolean;
  /** What a failure means for the verdict. */
  readonly gravity: Gravity;
  readonly message: Said;
  /** The message says `it`, which is what the lab's text says of this check; that comes before it. */
  readonly ofLabText?: true;
  /** A schedule that shows the failure. */
  readonly schedule: string | null;
  /** Step in the run of that schedule at which things went wrong first. */
  readonly step: number | null;
}

export type Judge = (evidence: Evidence) => Finding;

export interface CheckKind {
  readonly name: string;
  /** Reads the parameters; throws LabError with the path of a wrong one. The caller asks `fields.done()` afterwards. */
  bind(fields: Fields): Judge;
  /** What it asks of every schedule (`Evidence.answer`); expressions that change nothing. */
  watches?(fields: Fields): readonly Watched[];
  /** What it asks of single runs (`Evidence.ask`); expressions that change nothing. */
  asks?(fields: Fields): readonly Watched[];
}

export function passed(message: Said): Finding {
  return { passed: true, gravity: 'failed', message, schedule: null, step: null };
}

export function failed(
  message: Said,
  shown: {
    readonly gravity?: Gravity;
    readonly schedule?: string;
    readonly step?: number | null;
  } = {},
): Finding {
  return {
    passed: false,
    gravity: shown.gravity ?? 'failed',
    message,
    schedule: shown.schedule ?? null,
    step: shown.step ?? null,
  };
}
