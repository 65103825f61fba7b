// Is every lock needed? Each synchronisation of an answer that passes is taken out in turn, and what is left is graded again: either a schedule
// breaks it, or it was never needed. Not in CPython.
//
// Invariant: what is graded is a program that the learner could have written; its files are in the answer, so its schedules can be watched.

import type { Program, SessionOptions, Synchronisation } from '../engine/index.ts';
import type { Engine } from './engine.ts';
import { shortestFirst } from './evidence.ts';
import { gradeWith } from './grading.ts';
import type { Files, GradeOptions } from './grading.ts';
import { sessionOptionsOf } from './lab.ts';
import type { Lab } from './lab.ts';
import { say, sayList } from './language.ts';
import type { Said } from './language.ts';
import { passes } from './verdict.ts';
import type { CheckReport, CheckResult } from './verdict.ts';

export interface SynchronisationEngine extends Engine {
  synchronisations(
    program: Program,
    options: SessionOptions,
    schedules: readonly string[],
  ): readonly Synchronisation[];
}

export interface LockNeed {
  readonly kind: Synchronisation['kind'];
  readonly file: string;
  readonly lines: readonly number[];
  /** As the program says it. */
  readonly text: string;
  /** All places of one lock. */
  readonly whole: boolean;
  /** `proved`, `held`: no schedule needs it, see Verdict. */
  readonly verdict: 'needed' | 'proved' | 'held';
  /** A sentence in the language that was asked for. */
  readonly message: string;
  /** The check that breaks without it; null if none does. */
  readonly check: CheckResult | null;
  /** The answer without it, whose schedules `check` speaks of. */
  readonly files: Files;
}

export interface LockNeedsOptions extends GradeOptions {
  /** Called before each one: how many are done, and how many there are. */
  readonly onNeed?: (done: number, all: number) => void;
}

/** What the task asks for besides a right result; taking out a lock must not be judged by that. */
const ASKED_FOR: ReadonlySet<string> = new Set(['work-present', 'parallelism']);
/** Runs in which synchronisations are looked for, besides the usual one. */
const WITNESSES_MAX = 4;
/** What has no schedule that breaks it is explored to the lab's budget, so these are as many as a reader waits for. */
const NEEDS_MAX = 24;

/** Null: the answer does not pass, so nothing can be said about its locks. */
export async function lockNeeds(
  engine: SynchronisationEngine,
  lab: Lab,
  files: Files,
  options: LockNeedsOptions = {},
): Promise<readonly LockNeed[] | null> {
  const { report, exploration } = await gradeWith(engine, lab, files, options);
  if (!passes(report.verdict) || exploration === null) return null;
  const program: Program = { files: { ...lab.start, ...files }, main: 'main.py' };
  const witnesses = shortestFirst(exploration.outcomes).slice(0, WITNESSES_MAX);
  const all = engine
    .synchronisations(
      program,
      sessionOptionsOf(lab.settings),
      witnesses.map(({ schedule }) => schedule),
    )
    .slice(0, NEEDS_MAX);
  const judge = new Judge(engine, forResults(lab), program.files, options);
  const needs: LockNeed[] = [];
  const single = all.filter(({ whole }) => !whole);
  for (const [done, one] of single.entries()) {
    options.onNeed?.(done, single.length);
    needs.push(await judge.without(one));
  }
  const needed = new Set(single.filter((_, i) => needs[i]!.verdict === 'needed').map(lockOf));
  // A lock of which one place is needed is needed; of one of which none is, the others may have stood in for each.
  for (const one of all)
    if (one.whole && !needed.has(one.lock)) needs.push(await judge.without(one));
  return needs;
}

function lockOf({ lock }: Synchronisation): string {
  return lock;
}

function forResults(lab: Lab): Lab {
  const checks = lab.settings.checks.filter(({ kind }) => !ASKED_FOR.has(kind));
  return { ...lab, fingerprints: [], settings: { ...lab.settings, checks } };
}

class Judge {
  private readonly engine: Engine;
  private readonly lab: Lab;
  private readonly files: Files;
  private readonly options: GradeOptions;

  constructor(engine: Engine, lab: Lab, files: Files, options: GradeOptions) {
    this.engine = engine;
    this.lab = lab;
    this.files = files;
    this.options = options;
  }

  async without(one: Synchronisation): Promise<LockNeed> {
    const files = { ...this.files, ...one.without };
    const { report } = await gradeWith(this.engine, this.lab, files, this.options);
    const { kind, file, lines, text, whole } = one;
    const check = passes(report.verdict) ? null : deciding(report);
    return {
      kind,
      file,
      lines,
      text,
      whole,
      verdict: check !== null ? 'needed' : report.verdict === 'proved' ? 'proved' : 'held',
      message: sentence(one, report, check)[this.options.language ?? 'en'],
      check,
      files,
    };
  }
}

/** The first check that fails and can be shown; else the first that fails. */
function deciding({ checks }: CheckReport): CheckResult {
  const failed = checks.filter(({ passed }) => !passed);
  return failed.find(({ schedule }) => schedule !== null) ?? failed[0]!;
}

function sentence(
  { lines }: Synchronisation,
  { verdict, explored }: CheckReport,
  check: CheckResult | null,
): Said {
  const where = sayList(lines.map(String));
  const begin = say(
    `Line${lines.length > 1 ? 's' : ''} ${where.en}: `,
    `第 ${where['zh-cn']} 行：`,
  );
  const end =
    check !== null
      ? say(`needed. Without it: ${check.message}`, `需要。去掉之后：${check.message}`)
      : verdict === 'proved'
        ? say(
            'not needed. Without it, too, every schedule satisfies all checks.',
            '不需要。去掉之后，所有调度仍然满足每一项检查。',
          )
        : say(
            `no schedule was found that needs it (${explored?.schedules ?? 0} tried).`,
            `没有找到需要它的调度（共尝试 ${explored?.schedules ?? 0} 个）。`,
          );
  return say(begin.en + end.en, begin['zh-cn'] + end['zh-cn']);
}
