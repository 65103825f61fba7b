// The author's gate: what `labs check` refuses, and in which words (design.md section 5). Every rule is a file of this folder; this one
// puts them in order. Not in CPython.
//
// Invariant: a refusal names the lab, the file and what to do; a lab that is not refused can be shown and graded.

import { join } from 'node:path';

import { compileAndGrade } from '../compile-lab.ts';
import type { Engine } from '../engine.ts';
import { LabError } from '../fields.ts';
import { isKept, keep, keptFile } from '../kept-fingerprints.ts';
import type { Lab } from '../lab.ts';
import { loadLab } from '../load-lab.ts';
import { remembering } from '../remembering-engine.ts';
import { checkAnswers } from './answers.ts';
import { checkChapters } from './chapters.ts';
import { checkRecordings } from './recordings.ts';
import type { Refusal, Rules } from './refusal.ts';
import { checkRuns } from './runs.ts';
import { checkStrayFiles } from './stray-files.ts';
import { checkTexts } from './texts.ts';

export interface GateReport {
  readonly lab: string;
  /** How many single rules held. */
  readonly held: number;
  readonly refusals: readonly Refusal[];
}

export interface Folders {
  readonly labs: string;
  /** content/docs: the chapters, English; Chinese in zh-cn/. */
  readonly docs: string;
}

export async function checkLab(
  realEngine: Engine,
  folders: Folders,
  id: string,
  { write = false }: { readonly write?: boolean } = {},
): Promise<GateReport> {
  const engine = remembering(realEngine);
  const folder = join(folders.labs, id);
  const refusals: Refusal[] = [];
  let held = 0;
  const rules: Rules = {
    demand(condition, file, sentence) {
      if (condition) held += 1;
      else refusals.push({ lab: id, file, sentence });
    },
  };
  checkStrayFiles(folder, rules);
  const lab = readLab(folder, refusals);
  if (lab !== null) {
    checkTexts(lab, rules);
    checkChapters(folders.docs, id, rules);
    const compiled = await compileAndGrade(engine, lab);
    if (write) keep(folder, compiled.lab);
    rules.demand(
      isKept(folder, compiled.lab),
      keptFile,
      'does not say how start and wrong answers behave: run labs check with --write',
    );
    await checkAnswers(engine, compiled, rules);
    checkRuns(engine, lab, rules);
    await checkRecordings(engine, lab, folder, rules);
  }
  return { lab: id, held, refusals };
}

/** Null, and a refusal, if the folder cannot be read as a lab. */
function readLab(folder: string, refusals: Refusal[]): Lab | null {
  try {
    return loadLab(folder);
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    // A LabError begins with the file's name.
    const [file = ''] = error.message.split(/[:, ]/, 1);
    const lab = folder.split('/').at(-1) ?? folder;
    refusals.push({ lab, file, sentence: error.message });
    return null;
  }
}
