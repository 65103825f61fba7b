// How an answer behaves, as a small set of words, so that an answer can be compared with the wrong answers that a lab knows. Two
// programs that look different but go wrong in the same way have the same words, and get the same hint. Not in CPython.
//
// Invariant: words come from behaviour: reachable ends, failed checks, and what happened in two runs (the usual one, and the shortest
// failing one). Names of variables, functions and threads are not among them, except in printed output.

import type { ExploredOutcome } from '../engine/index.ts';
import type { TraceEvent } from '../engine/index.ts';
import { endings } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { linesOf } from './line-pattern.ts';
import {
  locksLeftBehind,
  locksTaken,
  processesStarted,
  reportedExceptions,
  sleepsNs,
  tasksStarted,
  tasksTogetherMax,
  threadsStarted,
  threadsThatLock,
  togetherMax,
} from './run-facts.ts';
import type { RunFacts } from './run-facts.ts';
import { exceptionType } from './vocabulary/no-uncaught-exception.ts';
import type { Verdict } from './verdict.ts';

export interface Fingerprint {
  /** `start` or the name of a wrong answer. */
  readonly name: string;
  readonly verdict: Verdict;
  /** Ids of the checks that failed, in the lab's order. */
  readonly failed: readonly string[];
  readonly words: readonly string[];
  readonly counts: Counts;
  readonly hint: string | null;
}

/** How often something happened in the usual run. Compared as more, fewer or as many as in the start, never as numbers. */
export type Counts = Readonly<Record<string, number>>;

export type Observed = Omit<Fingerprint, 'name' | 'hint'>;

/** Below this likeness a known wrong answer says nothing about the answer at hand. */
export const likenessMin = 0.5;

/** What an answer's evidence looks like; `schedule` is the failing one, if a check found one. Words are sorted, no word twice. */
export function observe(
  evidence: Evidence,
  verdict: Verdict,
  failed: readonly string[],
  schedule: string | null,
): Observed {
  const { exploration } = evidence;
  const usual = evidence.usual();
  const runs = schedule === null ? [usual] : [usual, evidence.replay(schedule)];
  const words = new Set([
    ...exploration.outcomes.flatMap(endWords),
    `usually ${usual.outcome.kind}`,
    // Where it stands still is said of its locks.
    ...(usual.outcome.kind === 'deadlock'
      ? []
      : [`usually prints ${withoutAddresses(usual.stdout)}`]),
    ...runs.flatMap(runWords),
  ]);
  // In one run a short thread may be over before the next one begins; that they never meet is said of all of them.
  if (runs.every((run) => togetherMax(run, 'alive') <= 1)) words.add(ONE_AT_A_TIME);
  const [deadlock] = endings(exploration, 'deadlock');
  for (const word of deadlock === undefined ? [] : deadlockWords(deadlock)) words.add(word);
  for (const word of endings(exploration, 'deadlock').flatMap(standstillWords)) words.add(word);
  const counts = { ...countsOf(usual), ...turnsOf(deadlock) };
  return { verdict, failed, words: [...words].toSorted(), counts };
}

/**
 * The known answer that behaves most like the observed one: same verdict, same failed checks, and enough words in common. The first
 * one wins a tie, so authors put the more likely misconception first. The first of `known` is the start. Null: nothing is like it.
 */
export function closest(observed: Observed, known: readonly Fingerprint[]): Fingerprint | null {
  const start = known[0]?.counts ?? {};
  const words = wordsOf(observed, start);
  let best: Fingerprint | null = null;
  let bestLikeness = 0;
  for (const candidate of known) {
    if (candidate.verdict !== observed.verdict) continue;
    if (candidate.failed.join() !== observed.failed.join()) continue;
    // Nobody who takes no lock takes it in the wrong place.
    if (takesLocks(candidate) && !takesLocks(observed)) continue;
    const likeness = likenessOf(words, wordsOf(candidate, start));
    // "Nothing has changed" is said only of what really behaves the same.
    if (candidate === known[0] && likeness < 1) continue;
    if (likeness < likenessMin || likeness <= bestLikeness) continue;
    best = candidate;
    bestLikeness = likeness;
  }
  return best;
}

/** Where nobody starts a thread, that none meets another one is no way of going wrong. */
function wordsOf({ words, counts }: Observed, start: Counts): readonly string[] {
  const own = counts['threads'] === 0 ? words.filter((word) => word !== ONE_AT_A_TIME) : words;
  return [...own, ...comparedWith(start, counts)];
}

function takesLocks({ counts }: Observed): boolean {
  return (counts['acquires'] ?? 0) > 0;
}

/** Words in common, as a share of all words of both, by weight: 0 to 1. */
export function likenessOf(a: readonly string[], b: readonly string[]): number {
  const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
  const both = weigh(a.filter((word) => b.includes(word)));
  const all = weigh(a) + weigh(b) - both;
  return all === 0 ? 1 : both / all;
}

/** What names a misconception weighs more than how often something happened, which is a matter of style. */
function weightOf(word: string): number {
  if (telling.includes(word)) return 8;
  return / (than|as) the start$|^no /.test(word) ? 1 : 2;
}

const ONE_AT_A_TIME = 'one thread at a time';

const telling: readonly string[] = [
  'makes RLocks',
  'cycle of RLocks',
  'a worker makes a lock',
  'times out',
  'is refused',
  'has daemons',
  'leaves a lock behind',
  'no lock in common',
  ONE_AT_A_TIME,
  'forgets: file',
  'forgets: coroutine',
  'forgets: pending-task',
  'forgets: exception',
  'task ends by cancelled',
  'collects garbage',
];

function comparedWith(start: Counts, counts: Counts): readonly string[] {
  return Object.entries(counts).flatMap(([what, count]) => {
    const usual = start[what] ?? 0;
    // What is asked for nowhere in the lab makes no two answers alike.
    if (count === 0) return usual === 0 ? [] : [`no ${what}`];
    if (count === usual) return [`as many ${what} as the start`];
    return [count > usual ? `more ${what} than the start` : `fewer ${what} than the start`];
  });
}

function endWords({ kind, stdout, exception }: ExploredOutcome): readonly string[] {
  const words = [`ends ${kind}`];
  if (kind === 'ok') words.push(`prints ${withoutAddresses(stdout)}`);
  if (exception !== null)
    words.push(`dies of ${exceptionType(exception)}`, `dies of ${withoutAddresses(exception)}`);
  return words;
}

/** Where an object lies says nothing of how a program behaves, and changes with everything that was made before. */
const withoutAddresses = (text: string): string => text.replace(/\b0x[0-9a-f]{6,}/g, '0x…');

function deadlockWords({ deadlock }: ExploredOutcome): readonly string[] {
  if (deadlock === null) return [];
  const inCycle = deadlock.threads.filter((thread) => deadlock.cycle.includes(thread.thread));
  const kinds = new Set(inCycle.flatMap((thread) => thread.holds.map((lock) => lock.kind)));
  const threads = rankOf(inCycle.map((thread) => thread.thread));
  const locks = rankOf(inCycle.flatMap((thread) => thread.holds.map((lock) => lock.lock)));
  // Who holds which: tells a cycle from its mirror image. Ranks, because the numbers themselves depend on what else was created.
  const holds = inCycle.flatMap((thread) =>
    thread.holds.map((lock) => `thread ${threads(thread.thread)} holds lock ${locks(lock.lock)}`),
  );
  return [
    `cycle of ${deadlock.cycle.length}`,
    ...[...kinds].map((kind) => `cycle of ${kind}s`),
    ...new Set(holds),
  ];
}

/** Without a cycle somebody waits for what never comes: how many wait, and how far the program got. */
function standstillWords({ deadlock, stdout }: ExploredOutcome): readonly string[] {
  if (deadlock === null || deadlock.cycle.length > 0) return [];
  const printed = linesOf(withoutAddresses(stdout)).toSorted().join(', ');
  return [`${deadlock.threads.length} stand still`, `stands still after ${printed}`];
}

/** How often the shortest schedule to a standstill changes threads: a gap that is hard to hit needs more of it. */
function turnsOf(outcome: ExploredOutcome | undefined): Counts {
  if (outcome === undefined || outcome.deadlock === null || outcome.deadlock.cycle.length > 0) {
    return {};
  }
  const threads = outcome.schedule.split(',').map((choice) => choice.replace(/^.*:|\*.*$/g, ''));
  const turns = threads.filter((thread, index) => thread !== threads[index - 1]).length;
  return { 'turns to the standstill': turns };
}

function rankOf(ids: readonly number[]): (id: number) => number {
  const sorted = [...new Set(ids)].toSorted((a, b) => a - b);
  return (id) => sorted.indexOf(id);
}

function runWords(run: RunFacts): readonly string[] {
  const has = (test: (event: TraceEvent) => boolean) => run.events.some(test);
  const words: string[] = [];
  for (const event of run.events)
    if (event.kind === 'lock-create') words.push(`makes ${event.lockKind}s`);
  if (has((event) => event.kind === 'lock-create' && event.thread !== 0))
    words.push('a worker makes a lock');
  if (has((event) => event.kind === 'lock-fail' && event.timedOut)) words.push('times out');
  if (has((event) => event.kind === 'lock-fail' && !event.timedOut)) words.push('is refused');
  if (has((event) => event.kind === 'block' && isTimedJoin(event)))
    words.push('joins with a timeout');
  if (has((event) => event.kind === 'raise')) words.push('raises');
  for (const event of run.events)
    if (event.kind === 'forgotten') words.push(`forgets: ${event.what}`);
    else if (event.kind === 'task-end') words.push(`task ends by ${event.how}`);
  if (has((event) => event.kind === 'gc' && event.phase === 'start' && event.generation === 2))
    words.push('collects garbage');
  // What the lab's checks ask (memory: how many are alive; tasks and processes that are left), as yes and no: values are a matter of style.
  run.observed.forEach(({ times, holds }, index) => {
    words.push(`question ${index}: ${times === 0 ? 'never came' : holds ? 'yes' : 'no'}`);
  });
  for (const type of reportedExceptions(run)) words.push(`reports ${type}`);
  if (run.threads.threads.some((thread) => thread.daemon)) words.push('has daemons');
  if (locksLeftBehind(run).length > 0) words.push('leaves a lock behind');
  if (has((event) => event.kind === 'block' && event.wait.on === 'sleep' && event.thread === 0))
    words.push('the main thread sleeps');
  if (hasNoLockInCommon(run)) words.push('no lock in common');
  return words;
}

/** Several threads take locks, and never two of them the same one. One that stands still might have taken more. */
function hasNoLockInCommon(run: RunFacts): boolean {
  if (run.outcome.kind === 'deadlock') return false;
  const takers = new Map<number, Set<number>>();
  for (const event of run.events) {
    if (event.kind !== 'lock-acquire') continue;
    const known = takers.get(event.lock) ?? new Set();
    takers.set(event.lock, known.add(event.thread));
  }
  const threads = new Set([...takers.values()].flatMap((taken) => [...taken]));
  return threads.size > 1 && [...takers.values()].every((taken) => taken.size === 1);
}

function isTimedJoin(event: TraceEvent): boolean {
  return event.kind === 'block' && event.wait.on === 'join' && event.deadlineNs !== null;
}

/** Nothing for programs without processes or tasks: what no answer has makes no two answers alike. */
function processCounts(run: RunFacts): Counts {
  const processes = processesStarted(run);
  const tasks = tasksStarted(run);
  return {
    ...(processes > 0 && { processes, 'new interpreters': processesStarted(run, 'exec') }),
    ...(tasks > 0 && {
      tasks,
      'tasks at once': tasksTogetherMax(run),
      // In tenths of a second: what bytecodes take is a matter of style.
      time: Math.round(run.timeNs / 1e8),
    }),
  };
}

function countsOf(run: RunFacts): Counts {
  const sleeps = sleepsNs(run);
  return {
    sleeps: sleeps.length,
    'ms asleep': Math.round(sleeps.reduce((sum, ns) => sum + ns, 0) / 1e6),
    'locks made': run.events.filter((event) => event.kind === 'lock-create').length,
    'locks taken': locksTaken(run).size,
    acquires: run.events.filter((event) => event.kind === 'lock-acquire').length,
    threads: threadsStarted(run),
    ...processCounts(run),
    lockers: threadsThatLock(run).size,
  };
}
