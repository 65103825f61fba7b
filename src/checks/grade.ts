// The door of checks for page, worker and command line: an answer in, a report out. Not in CPython.

import {
  createSession,
  diagnose,
  explore,
  repeatedRuns,
  synchronisations,
} from '../engine/index.ts';
import { gradeWith } from './grading.ts';
import type { Files, GradeOptions } from './grading.ts';
import type { Lab } from './lab.ts';
import type { SynchronisationEngine } from './lock-needs.ts';
import type { CheckReport } from './verdict.ts';

export const engine: SynchronisationEngine = {
  createSession,
  diagnose,
  explore,
  repeatedRuns,
  synchronisations,
};

/**
 * Grades the learner's files against a lab. `files` by name; those that are missing are taken from the lab's start.
 * Errors: EngineBug only; whatever the program does ends in a verdict.
 */
export async function grade(
  lab: Lab,
  files: Files,
  options: GradeOptions = {},
): Promise<CheckReport> {
  const { report } = await gradeWith(engine, lab, files, options);
  return report;
}
