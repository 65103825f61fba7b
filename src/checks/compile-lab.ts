// Fills in how the start and the wrong answers of a lab behave, so that grading can tell which misconception an answer shows. Done where
// a lab is read (build, command line), never in the page: the page gets the result as JSON. Not in CPython.

import type { Engine } from './engine.ts';
import type { Fingerprint } from './fingerprint.ts';
import { gradeWith } from './grading.ts';
import type { Lab } from './lab.ts';

/** The same lab with `fingerprints`: the start first, then the wrong answers in order of their names. */
export async function compileLab(engine: Engine, lab: Lab): Promise<Lab> {
  const known = [
    { name: 'start', files: lab.start, hint: lab.settings.startHint },
    ...lab.wrong.map((wrong) => ({
      name: wrong.name,
      files: { 'main.py': wrong.source },
      hint: wrong.expect.hint,
    })),
  ];
  const fingerprints: Fingerprint[] = [];
  for (const { name, files, hint } of known) {
    const { observed } = await gradeWith(engine, lab, files);
    fingerprints.push({ name, ...observed, hint });
  }
  return { ...lab, fingerprints };
}
