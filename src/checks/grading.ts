// Grades an answer: parse, explore, judge each check, find the hint. The engine is a parameter; grade.ts passes the real one.
// Not in CPython.
//
// Invariant: `does-not-parse` and `crashed` come before everything else, and then no check speaks about logic.

import type { Diagnostic, ExploreProgress, Exploration, Program } from '../engine/index.ts';
import type { Engine } from './engine.ts';
import { deathPlace, exceptionWords, placeWords } from './death-place.ts';
import { gatherEvidence, shortestFirst } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { closest, observe } from './fingerprint.ts';
import type { Observed } from './fingerprint.ts';
import type { Lab, LabCheck } from './lab.ts';
import { askedBy, exploreOptionsOf, judgesOf, watchedBy } from './lab-settings.ts';
import { say } from './language.ts';
import type { Language, Said } from './language.ts';
import { whoDied, wrongStep } from './run-facts.ts';
import { summaryOf } from './summary.ts';
import { verdictOf } from './verdict.ts';
import type { CheckReport, CheckResult, ExploredSpace, Verdict } from './verdict.ts';
import type { Finding } from './vocabulary/check-kind.ts';
import { ends, judgeEnds } from './vocabulary/ends.ts';

export interface GradeOptions {
  /** Language of messages and hint; default English. */
  readonly language?: Language;
  readonly onProgress?: (progress: ExploreProgress) => void;
  /** Asked now and then: true ends the exploration early; the best verdict is then `held`. */
  readonly cancelled?: () => boolean;
}

export type Files = Readonly<Record<string, string>>;

/** A report, and with it what the fingerprints of a lab are made of. */
export interface Graded {
  readonly report: CheckReport;
  readonly observed: Observed;
  /** The check that decided the verdict; null for an answer that passes. */
  readonly deciding: string | null;
  /** Null if nothing was explored. */
  readonly exploration: Exploration | null;
}

/** Grades `files` (they replace files of the lab's start that have the same name) and says what was observed. */
export async function gradeWith(
  engine: Engine,
  lab: Lab,
  files: Files,
  options: GradeOptions = {},
): Promise<Graded> {
  return hinted(await gradeUnhinted(engine, lab, files, options), lab, options.language);
}

/** The same without a hint: what the fingerprints of a lab are made of. */
export async function gradeUnhinted(
  engine: Engine,
  lab: Lab,
  files: Files,
  options: GradeOptions = {},
): Promise<Graded> {
  const language = options.language ?? 'en';
  const program: Program = { files: { ...lab.start, ...files }, main: 'main.py' };
  const problem = firstProblem(engine, program.files);
  if (problem !== null) return doesNotParse(problem, language);

  const exploration = await engine.explore(
    program,
    {
      ...exploreOptionsOf(lab.settings, program),
      ...(options.cancelled ? { cancelled: options.cancelled } : {}),
    },
    options.onProgress,
  );
  const explored: ExploredSpace = {
    complete: exploration.complete,
    schedules: exploration.schedules,
    preemptionsMax: lab.settings.preemptionsMax,
  };
  const evidence = gatherEvidence(
    engine,
    { ...lab, watched: watchedBy(lab.settings), asked: askedBy(lab.settings) },
    program,
    exploration,
  );
  if (crashes(evidence, lab)) return crashed(evidence, explored, language);
  return judged(lab, evidence, explored, language);
}

function firstProblem(
  engine: Engine,
  files: Files,
): { readonly file: string; readonly diagnostic: Diagnostic } | null {
  for (const [file, source] of Object.entries(files)) {
    const diagnostic = engine.diagnose(source, file).find(({ severity }) => severity === 'error');
    if (diagnostic !== undefined) return { file, diagnostic };
  }
  return null;
}

function doesNotParse(
  { file, diagnostic }: { readonly file: string; readonly diagnostic: Diagnostic },
  language: Language,
): Graded {
  const { type, message, line } = diagnostic;
  const text = say(
    `${file}, line ${line}: ${type}: ${message}`,
    `${file} 第 ${line} 行：${type}: ${message}`,
  );
  return stopped(
    'does-not-parse',
    { id: 'parses', text, schedule: null, step: null },
    null,
    language,
  );
}

/**
 * Whether every schedule ends a thread with an exception that the lab does not allow. A process that ends so is no crash: its parent may have
 * asked for what it cannot have, and a hint can say so.
 */
function crashes(evidence: Evidence, lab: Lab): boolean {
  if (lab.settings.checks.some(({ parameters }) => parameters['allow'] !== undefined)) return false;
  const [shortest, ...others] = shortestFirst(evidence.exploration.outcomes);
  if (shortest === undefined) return false;
  return (
    [shortest, ...others].every(({ exception }) => exception !== null) &&
    whoDied(evidence.replay(shortest.schedule)) !== 'process'
  );
}

function crashed(evidence: Evidence, explored: ExploredSpace, language: Language): Graded {
  const [shortest] = shortestFirst(evidence.exploration.outcomes);
  const schedule = shortest?.schedule ?? null;
  const run = schedule === null ? evidence.usual() : evidence.replay(schedule);
  const exception = shortest?.exception ?? '';
  const where = placeWords(deathPlace(run, exception));
  const shown = exceptionWords(exception);
  const text = say(
    `The program stops with ${shown}${where.en}.`,
    `程序因 ${shown} 而停止${where.zh}。`,
  );
  const words = observe(evidence, 'crashed', [], null).words.filter((word) =>
    word.startsWith('dies of '),
  );
  const failure = { id: 'runs', text, schedule, step: wrongStep(run, 'exception') };
  const graded = stopped('crashed', failure, explored, language, words);
  return { ...graded, exploration: evidence.exploration };
}

function stopped(
  verdict: Verdict,
  failure: {
    readonly id: string;
    readonly text: Said;
    readonly schedule: string | null;
    readonly step: number | null;
  },
  explored: ExploredSpace | null,
  language: Language,
  words: readonly string[] = [],
): Graded {
  const { id, text, schedule, step } = failure;
  return {
    report: {
      verdict,
      checks: [{ id, passed: false, message: text[language], schedule, step }],
      hint: null,
      hintText: null,
      summary: summaryOf(verdict, explored)[language],
      explored,
    },
    observed: { verdict, failed: [id], words, counts: {} },
    deciding: id,
    exploration: null,
  };
}

interface Found {
  readonly check: Pick<LabCheck, 'id'>;
  readonly finding: Finding;
}

/** A program that does not end prints nothing wrong. So where the lab does not ask whether it ends, that it does not is a finding, without a hint. */
function findingsOf({ settings }: Lab, evidence: Evidence): readonly Found[] {
  const asked = judgesOf(settings).map(({ check, judge }) => ({ check, finding: judge(evidence) }));
  if (settings.checks.some(({ kind }) => kind === ends.name)) return asked;
  const finding = judgeEnds(evidence);
  return finding.passed ? asked : [...asked, { check: { id: ends.name }, finding }];
}

function judged(lab: Lab, evidence: Evidence, explored: ExploredSpace, language: Language): Graded {
  const findings = findingsOf(lab, evidence);
  const failures = findings.filter(({ finding }) => !finding.passed);
  const verdict = verdictOf(
    failures.map(({ finding }) => finding.gravity),
    explored.complete,
  );
  const deciding = failures.find(({ finding }) => finding.gravity === verdict) ?? null;
  const observed = observe(
    evidence,
    verdict,
    failures.map(({ check }) => check.id),
    verdict === 'failed' ? (deciding?.finding.schedule ?? null) : null,
  );
  return {
    report: {
      verdict,
      checks: findings.map(({ check, finding }) => resultOf(lab, check, finding, language)),
      hint: null,
      hintText: null,
      summary: summaryOf(verdict, explored)[language],
      explored,
    },
    observed,
    deciding: deciding?.check.id ?? null,
    exploration: evidence.exploration,
  };
}

/** What a check protects is written without a full stop. */
const betweenSentences: Readonly<Record<Language, string>> = { en: '. ', 'zh-cn': '。' };

function resultOf(
  lab: Lab,
  check: Pick<LabCheck, 'id'>,
  finding: Finding,
  language: Language,
): CheckResult {
  const about = finding.ofLabText ? lab.text[language].checks[check.id] : undefined;
  return {
    id: check.id,
    passed: finding.passed,
    message:
      about === undefined
        ? finding.message[language]
        : about + betweenSentences[language] + finding.message[language],
    schedule: finding.schedule,
    step: finding.step,
  };
}

/**
 * The report with the hint of the known wrong answer that is most like this one, else with the hint of the check that decided the verdict. No
 * hint for an answer that passes or does not parse; one that crashes gets only a hint about the same crash.
 */
export function hinted(graded: Graded, lab: Lab, language: Language = 'en'): Graded {
  const { report, observed, deciding } = graded;
  if (deciding === null || report.verdict === 'does-not-parse') return graded;
  const check = lab.settings.checks.find(({ id }) => id === deciding);
  const hint = closest(observed, lab.fingerprints)?.hint ?? check?.hint ?? null;
  const hintText = hint === null ? null : (lab.text[language].hints[hint] ?? null);
  return { ...graded, report: { ...report, hint, hintText } };
}
