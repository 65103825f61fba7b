// Fills in how the start and the wrong answers of a lab behave, so that grading can tell which misconception an answer shows. Done where
// a lab is read (build, command line), never in the page: the page gets the result as JSON. Not in CPython.

import type { Engine } from './engine.ts';
import { gradeUnhinted, hinted } from './grading.ts';
import type { Graded } from './grading.ts';
import type { Lab } from './lab.ts';

export interface Compiled {
  /** With `fingerprints`: the start first, then the wrong answers in order of their names. */
  readonly lab: Lab;
  /** The start (`start`) and the wrong answers by name, as the compiled lab grades them. */
  readonly graded: ReadonlyMap<string, Graded>;
}

export async function compileLab(engine: Engine, lab: Lab): Promise<Lab> {
  return (await compileAndGrade(engine, lab)).lab;
}

export async function compileAndGrade(engine: Engine, lab: Lab): Promise<Compiled> {
  const known = [
    { name: 'start', files: lab.start, hint: lab.settings.startHint },
    ...lab.wrong.map((wrong) => ({
      name: wrong.name,
      files: { 'main.py': wrong.source },
      hint: wrong.expect.hint,
    })),
  ];
  const answers: {
    readonly name: string;
    readonly hint: string | null;
    readonly graded: Graded;
  }[] = [];
  for (const { name, files, hint } of known)
    answers.push({ name, hint, graded: await gradeUnhinted(engine, lab, files) });
  const fingerprints = answers.map(({ name, hint, graded: { observed } }) => {
    return { name, ...observed, hint };
  });
  const compiled = { ...lab, fingerprints };
  const graded = answers.map(({ name, graded: one }) => [name, hinted(one, compiled)] as const);
  return { lab: compiled, graded: new Map(graded) };
}
