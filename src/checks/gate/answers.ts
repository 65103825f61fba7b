// Rule: the start fails, every solution passes, and every wrong answer fails for its own reason with its own hint. Not in CPython.

import type { Compiled } from '../compile-lab.ts';
import type { Engine } from '../engine.ts';
import { gradeWith } from '../grading.ts';
import type { Graded } from '../grading.ts';
import type { Lab, WrongAnswer } from '../lab.ts';
import { passes } from '../verdict.ts';
import type { Rules } from './refusal.ts';

const solutionsMin = 3;
const wrongMin = 4;

export async function checkAnswers(
  engine: Engine,
  { lab, graded }: Compiled,
  rules: Rules,
): Promise<void> {
  const start = graded.get('start')!;
  rules.demand(
    !passes(start.report.verdict),
    'start/main.py',
    'already passes every check: there is nothing to do in this lab',
  );
  checkHint(start, lab.settings.startHint, 'start/main.py', 'lab.yaml says start-hint', rules);
  for (const { name, source } of lab.solutions) {
    const { report } = await gradeWith(engine, lab, { 'main.py': source });
    const sentence = `should pass, but is ${report.verdict}: ${failuresOf(report)}`;
    rules.demand(passes(report.verdict), `solutions/${name}.py`, sentence);
  }
  for (const wrong of lab.wrong) checkWrong(graded.get(wrong.name)!, wrong, rules);
  checkNumbers(lab, rules);
}

function checkWrong(graded: Graded, wrong: WrongAnswer, rules: Rules): void {
  const { report, deciding } = graded;
  const file = `wrong/${wrong.name}.py`;
  const { verdict, check } = wrong.expect;
  if (passes(report.verdict)) {
    rules.demand(false, file, `passes (${report.verdict}), but it is meant to be ${verdict}`);
    return;
  }
  rules.demand(
    report.verdict === verdict,
    file,
    `is ${report.verdict}, not ${verdict}: ${failuresOf(report)}`,
  );
  rules.demand(
    deciding === check,
    file,
    `fails for another reason: ${deciding ?? 'no check'} instead of ${check ?? 'no check'} (${failuresOf(report)})`,
  );
  checkHint(graded, wrong.expect.hint, file, `${wrong.name}.expect.yaml says`, rules);
}

function checkHint(
  { report }: Graded,
  hint: string | null,
  file: string,
  source: string,
  rules: Rules,
): void {
  const sentence = `gets the hint ${report.hint ?? '(none)'}, but ${source} ${hint ?? '(none)'}; another answer of this lab behaves alike, or more so`;
  rules.demand(report.hint === hint, file, sentence);
}

function checkNumbers(lab: Lab, rules: Rules): void {
  if (lab.id.startsWith('_')) return;
  const [solutions, wrong] = [lab.solutions.length, lab.wrong.length];
  rules.demand(
    solutions >= solutionsMin,
    'solutions',
    `holds ${solutions} families of right answers; a lab needs ${solutionsMin}`,
  );
  rules.demand(wrong >= wrongMin, 'wrong', `holds ${wrong} wrong answers; a lab needs ${wrongMin}`);
}

function failuresOf(report: Graded['report']): string {
  const failed = report.checks.filter((check) => !check.passed);
  return failed.map((check) => `${check.id}: ${check.message}`).join(' ') || 'no check failed';
}
