// What the build hands to the lab's island: everything its first picture needs, as plain data.

import type { Lab } from '../checks/lab.ts';
import type { Language } from '../visual/shared/words.ts';
import type { CompleteRun } from '../visual/shared/recording.ts';
import type { LabWords } from '../i18n/lab-words.ts';

export interface LabProps {
  /** The lab without its solutions and wrong answers, but with their fingerprints. */
  readonly lab: Lab;
  readonly language: Language;
  readonly words: LabWords;
  /** Names of the model answers, in order. */
  readonly solutionNames: readonly string[];
  /** The start program's run (a `Recording`, packed), and the step that the page shows first. */
  readonly prepared: string;
  readonly preparedStep: number;
  /** A run of the start program that comes to its end, for the axes of the progress graph; null: not asked for, or there is none. */
  readonly complete: CompleteRun | null;
  /** Address of the lab's own page; null on that page. */
  readonly pageHref: string | null;
}
