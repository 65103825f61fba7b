// The verb `check`: `check LAB FILE.py [--json] [--locks] [--lang en|zh-cn]` grades FILE as an answer to a lab (design.md sections 3 and 6).
// With --json one object: verdict, checks, hint, and then what a person reads besides. --locks: if it passes, is every lock needed?
// Not in CPython.

import '../library/install.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { LabError } from '../checks/fields.ts';
import { engine } from '../checks/grade.ts';
import { gradeUnhinted, hinted } from '../checks/grading.ts';
import type { Files, GradeOptions } from '../checks/grading.ts';
import type { Lab } from '../checks/lab.ts';
import { loadCompiledLab } from '../checks/kept-fingerprints.ts';
import { languages } from '../checks/language.ts';
import type { Language } from '../checks/language.ts';
import { labIds, loadLab } from '../checks/load-lab.ts';
import { lockNeeds } from '../checks/lock-needs.ts';
import type { LockNeed } from '../checks/lock-needs.ts';
import { remembering } from '../checks/remembering-engine.ts';
import { passes } from '../checks/verdict.ts';
import type { CheckReport } from '../checks/verdict.ts';

const labs = fileURLToPath(new URL('../../labs/', import.meta.url));

const usage = `usage: check LAB FILE.py [--json] [--locks] [--lang ${languages.join('|')}]\n`;

/** `args` after the verb. Answers the exit status: 0 the answer passes, 1 it does not, 2 wrong usage or a broken lab. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const request = readArguments(args);
  if (typeof request === 'string') {
    process.stderr.write(request);
    return 2;
  }
  const { lab: id, file, json, language, locks } = request;
  try {
    const files = { 'main.py': readFileSync(file, 'utf8') };
    const lab = loadLab(join(labs, id));
    const report = await gradeWithHint(lab, join(labs, id), files, { language });
    const needs =
      locks && passes(report.verdict) ? await lockNeeds(engine, lab, files, { language }) : null;
    const all = needs === null ? report : { ...report, locks: needs };
    process.stdout.write(json ? `${JSON.stringify(all)}\n` : reportText(report) + needsText(needs));
    return passes(report.verdict) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    process.stderr.write(`check: labs/${id}: ${error.message}\n`);
    return 2;
  }
}

/** How the lab's wrong answers behave is asked only when there is a failure to compare with them: if it is not kept, it takes as long as they do. */
async function gradeWithHint(
  lab: Lab,
  folder: string,
  files: Files,
  options: GradeOptions,
): Promise<CheckReport> {
  const remember = remembering(engine);
  const graded = await gradeUnhinted(remember, lab, files, options);
  if (passes(graded.report.verdict) || graded.exploration === null) return graded.report;
  return hinted(graded, await loadCompiledLab(remember, folder), options.language).report;
}

interface CheckRequest {
  readonly lab: string;
  readonly file: string;
  readonly json: boolean;
  readonly locks: boolean;
  readonly language: Language;
}

/** A text is what to complain about. */
function readArguments(args: readonly string[]): CheckRequest | string {
  const rest = [...args];
  let language: Language = 'en';
  const at = rest.indexOf('--lang');
  if (at >= 0) {
    const [, wanted] = rest.splice(at, 2);
    const known = languages.find((candidate) => candidate === wanted);
    if (known === undefined) return usage;
    language = known;
  }
  const json = rest.includes('--json');
  const locks = rest.includes('--locks');
  const [lab, file, more] = rest.filter((arg) => arg !== '--json' && arg !== '--locks');
  if (lab === undefined || file === undefined || more !== undefined || file.startsWith('-')) {
    return usage;
  }
  if (!existsSync(join(labs, lab, 'lab.yaml'))) {
    return `check: there is no lab ${lab} (known: ${labIds(labs).join(', ')})\n`;
  }
  if (!existsSync(file)) return `check: there is no file ${file}\n`;
  return { lab, file, json, locks, language };
}

function reportText(report: CheckReport): string {
  const lines = [`${report.verdict}: ${report.summary}`];
  for (const { passed, id, message, schedule } of report.checks) {
    lines.push(`  ${passed ? 'ok  ' : 'FAIL'} ${id}: ${message}`);
    if (!passed && schedule !== null) lines.push(`       schedule: ${schedule}`);
  }
  if (report.hintText !== null) lines.push('', report.hintText);
  return `${lines.join('\n')}\n`;
}

function needsText(needs: readonly LockNeed[] | null): string {
  if (needs === null) return '';
  const lines = needs.flatMap(({ text, message, check }) => [
    `  ${text}`,
    `       ${message}`,
    ...(check?.schedule ? [`       schedule without it: ${check.schedule}`] : []),
  ]);
  return `${lines.join('\n')}\n`;
}
