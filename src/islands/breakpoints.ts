// Lines where playing stops, for all threads or for one, always or where a condition holds. They are the reader's, not the run's: another run
// stops there as well.

import type { Evaluated } from '../engine/index.ts';
import type { Recording } from '../visual/shared/recording.ts';
import { threadName } from '../visual/shared/recording.ts';

export interface Breakpoint {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Name of the only thread that stops here; null: every thread does. */
  readonly thread: string | null;
  /** A Python expression over what the frame sees; null: it always stops. */
  readonly condition: string | null;
}

/** A thread comes to a breakpoint. */
export interface Visit {
  readonly step: number;
  readonly thread: number;
  readonly point: Breakpoint;
}

/** What has to be known before it is known whether a thread stops. */
export interface Question {
  readonly step: number;
  readonly thread: number;
  readonly expression: string;
}

/** By `keyOf`. Null: nothing can be evaluated there. */
export type Answers = ReadonlyMap<string, Evaluated | null>;

export const noAnswers: Answers = new Map();

/** With what was found to each of `questions`. */
export function answered(
  answers: Answers,
  questions: readonly Question[],
  found: readonly (Evaluated | null)[],
): Answers {
  const known = questions.map((question, i) => [keyOf(question), found[i] ?? null] as const);
  return new Map([...answers, ...known]);
}

type List = readonly Breakpoint[];

/** With one more in this line, or without it. */
export function toggled(points: List, file: string, line: number): List {
  const others = points.filter((point) => point.file !== file || point.line !== line);
  if (others.length < points.length) return others;
  return sorted([...others, { file, line, thread: null, condition: null }]);
}

/** The text has been edited: those of a file stand in these lines now, in the same order. */
export function moved(points: List, file: string, lines: readonly number[]): List {
  const mine = points.filter((point) => point.file === file);
  if (mine.every(({ line }, index) => line === (lines[index] ?? line))) return points;
  const here = mine.map((point, index) => ({ ...point, line: lines[index] ?? point.line }));
  return sorted([...points.filter((point) => point.file !== file), ...here]);
}

/** A file has another name. */
export function withFileRenamed(points: List, from: string, to: string): List {
  return sorted(points.map((point) => (point.file === from ? { ...point, file: to } : point)));
}

/** A file is gone. */
export function withoutFile(points: List, file: string): List {
  return points.filter((point) => point.file !== file);
}

/** Whenever a thread comes to a breakpoint, in order. */
export function visitsOf(recording: Recording, points: List): Visit[] {
  if (points.length === 0) return [];
  return recording.events.flatMap(({ kind, place, thread, step }) => {
    if (kind !== 'line' || place === null) return [];
    const point = points.find(
      (candidate) =>
        candidate.line === place.line &&
        candidate.file === place.file &&
        (candidate.thread === null || candidate.thread === threadName(recording, thread)),
    );
    return point === undefined ? [] : [{ step, thread, point }];
  });
}

export function keyOf({ step, thread, expression }: Question): string {
  return `${step} ${thread} ${expression}`;
}

/** Null: there is no condition. */
export function questionOf({ step, thread, point }: Visit): Question | null {
  return point.condition === null ? null : { step, thread, expression: point.condition };
}

/** `unknown`: its condition has not been looked at. A condition that raises stops, so that the reader sees it. */
export function verdictOn(visit: Visit, answers: Answers): 'stops' | 'goes on' | 'unknown' {
  const question = questionOf(visit);
  if (question === null) return 'stops';
  const answer = answers.get(keyOf(question));
  if (answer === undefined) return 'unknown';
  return answer !== null && (answer.isTrue || answer.raised) ? 'stops' : 'goes on';
}

/** Steps at which a thread stops, in order, without doubles. */
export function stopsOf(visits: readonly Visit[], answers: Answers): number[] {
  const steps = visits.flatMap((visit) =>
    verdictOn(visit, answers) === 'stops' ? [visit.step] : [],
  );
  return steps.filter((step, index) => step !== steps[index - 1]);
}

/** What is still to be asked: first what comes after `step`, then what was before. */
export function openQuestions(
  visits: readonly Visit[],
  answers: Answers,
  step: number,
): Question[] {
  const open = visits.flatMap((visit) =>
    verdictOn(visit, answers) === 'unknown' ? [questionOf(visit)!] : [],
  );
  return [
    ...open.filter((question) => question.step > step),
    ...open.filter((question) => question.step <= step).reverse(),
  ];
}

/** What the condition of the breakpoint raised at which the run stands; null: none did. */
export function raisedAt(
  visits: readonly Visit[],
  answers: Answers,
  step: number,
): { readonly point: Breakpoint; readonly error: string } | null {
  for (const visit of visits) {
    const question = visit.step === step ? questionOf(visit) : null;
    const answer = question === null ? null : (answers.get(keyOf(question)) ?? null);
    if (answer?.raised === true) return { point: visit.point, error: answer.value };
  }
  return null;
}

function sorted(points: readonly Breakpoint[]): Breakpoint[] {
  return [...points].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}
