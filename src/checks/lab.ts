// A lab as data: what lab.yaml says and the whole folder as one serialisable value, which the page, the worker, the build and the
// command line share (design.md section 5). lab-settings.ts makes it from YAML, load-lab.ts from a folder. Not in CPython.
//
// Invariant: plain data; nothing here reads a file.

import type { Budgets, ProfileName, SessionOptions, SwitchPoints } from '../engine/index.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { LabText } from './lab-text.ts';
import type { Language, Said } from './language.ts';
import type { Verdict } from './verdict.ts';

export interface LabCheck {
  readonly id: string;
  /** Name of a kind in vocabulary/. */
  readonly kind: string;
  /** Hint for an answer that fails here and resembles no known wrong answer. */
  readonly hint: string;
  /** The parameters as written. `judgesOf` (lab-settings.ts) binds them. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What lab.yaml says. */
export interface LabSettings {
  readonly title: Said;
  /** Part of the course, as in src/toc.ts. */
  readonly part: string;
  readonly profile: ProfileName;
  readonly switchPoints: SwitchPoints;
  readonly panels: readonly string[];
  /** Seed of the run that the stage shows first; null: CPython's own policy. */
  readonly seed: number | null;
  readonly budgets: Partial<Budgets>;
  readonly schedulesMax: number;
  /** Over all schedules, see `ExploreOptions`. */
  readonly accessesMax: number;
  readonly preemptionsMax: number | null;
  /** Lost updates are looked for, see `ExploreOptions`. For labs with few schedules: it is one more. Not said: they are not. */
  readonly readersWait?: true;
  readonly checks: readonly LabCheck[];
  /** Hint for an answer that behaves as the start does. */
  readonly startHint: string;
  /** The learner may add files of their own. Not said: only the lab's files are there. */
  readonly ownFiles?: true;
}

/** One file of solutions/ or wrong/. */
export interface Answer {
  /** File name without `.py`: `01-same-order`. */
  readonly name: string;
  readonly source: string;
}

export interface Expectation {
  readonly verdict: Verdict;
  readonly check: string | null;
  readonly hint: string | null;
}

export interface WrongAnswer extends Answer {
  readonly expect: Expectation;
}

/** A folder of labs/, read. */
export interface Lab {
  readonly id: string;
  readonly settings: LabSettings;
  /** What the learner opens, by file name; `main.py` is among them. */
  readonly start: Readonly<Record<string, string>>;
  readonly solutions: readonly Answer[];
  readonly wrong: readonly WrongAnswer[];
  readonly text: Readonly<Record<Language, LabText>>;
  /** How start and wrong answers behave, for the hints (fingerprint.ts); empty until `compileLab` filled it. */
  readonly fingerprints: readonly Fingerprint[];
}

export function sessionOptionsOf(settings: LabSettings): SessionOptions {
  return {
    profile: settings.profile,
    switchPoints: settings.switchPoints,
    budgets: settings.budgets,
  };
}
