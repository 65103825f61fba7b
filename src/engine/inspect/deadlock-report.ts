// The autopsy of a deadlock: who holds what since which line, who waits for what, the smallest cycle.

import type { ThreadId } from '../base/brands.ts';
import { smallestCycle, type WaitEdge } from '../machine/deadlock.ts';
import type { LockModel } from '../machine/sync/lock.ts';
import type { DeadlockCause, DeadlockReport, DeadlockThread, HeldLock } from '../trace/events.ts';
import type { ThreadState } from '../vm/thread-state.ts';
import { placeOf } from './place.ts';

export interface ReportSource {
  readonly threads: readonly ThreadState[];
  readonly locks: readonly LockModel[];
  nameOfLock(lock: LockModel): string;
  /** The call in which a thread waits for a condition: `jobs.get()`. */
  waitingCall(ts: ThreadState): string | null;
}

/** Edges of the wait-for graph now: a thread waits for the holder of its lock, or for the thread that it joins. */
export function waitEdges(source: ReportSource): WaitEdge[] {
  const edges: WaitEdge[] = [];
  for (const ts of source.threads) {
    const reason = ts.wait?.reason;
    if (reason === undefined || (ts.finished && !ts.cutOff)) continue;
    if (reason.on === 'join') edges.push({ from: ts.id, to: reason.thread, lock: null });
    // Who waits for a condition holds the lock that it waits for: anybody may release that.
    if (reason.on !== 'lock' || source.locks[reason.lock]!.use !== 'program') continue;
    const holder = source.locks[reason.lock]!.holder;
    if (holder !== null) edges.push({ from: ts.id, to: holder, lock: reason.lock });
  }
  return edges;
}

export function deadlockReport(source: ReportSource): DeadlockReport {
  const blocked = source.threads.filter((ts) => !ts.finished && ts.wait !== null);
  const threads = blocked.map((ts) => describe(source, ts));
  const cycle = smallestCycle(waitEdges(source));
  const cause = cycle.length > 0 ? 'cycle' : causeWithoutCycle(source, threads);
  return { threads, cycle, cause, text: reportText(source, threads, cycle) };
}

function causeWithoutCycle(
  source: ReportSource,
  threads: readonly DeadlockThread[],
): DeadlockCause {
  if (threads.some((t) => isForSignal(source, t))) return 'lost-wakeup';
  return threads.some(({ waitsFor }) => waitsFor.on === 'lock' || isForFileLock(waitsFor))
    ? 'never-released'
    : 'other';
}

/** Whether it waits for what others do, not for what they hold or for their end. */
function isForSignal(source: ReportSource, { waitsFor }: DeadlockThread): boolean {
  if (waitsFor.on === 'lock') return source.locks[waitsFor.lock]!.use === 'waiter';
  return waitsFor.on === 'io' && waitsFor.what !== 'SemLock.acquire' && !isForFileLock(waitsFor);
}

/** Locks of files belong to descriptions and processes, not to threads, so they are in no cycle of threads. */
function isForFileLock(waitsFor: DeadlockThread['waitsFor']): boolean {
  return waitsFor.on === 'io' && (waitsFor.what === 'flock' || waitsFor.what === 'lockf');
}

function describe(source: ReportSource, ts: ThreadState): DeadlockThread {
  const waitsFor = ts.wait!.reason;
  return {
    thread: ts.id,
    name: nameIn(source, ts),
    daemon: ts.daemon,
    waitsFor,
    waitsForName: waitName(source, ts),
    place: placeOf(ts),
    holds: source.locks
      .filter((l) => l.use === 'program' && l.holder === ts.id && l.count > 0)
      .map((l) => held(source, l)),
  };
}

/** The name of a thread, and of its process where there are several. */
function nameIn(source: ReportSource, ts: ThreadState): string {
  const several = source.threads.some((t) => t.process !== ts.process);
  return several ? `${ts.name} of process ${ts.interp.machine.entry.pid}` : ts.name;
}

function held(source: ReportSource, lock: LockModel): HeldLock {
  return {
    lock: lock.id,
    name: source.nameOfLock(lock),
    kind: lock.kind,
    count: lock.count,
    since: lock.since,
  };
}

function waitName(source: ReportSource, ts: ThreadState): string {
  const { reason } = ts.wait!;
  if (reason.on === 'lock') {
    const lock = source.locks[reason.lock]!;
    return (lock.use === 'program' ? null : source.waitingCall(ts)) ?? source.nameOfLock(lock);
  }
  if (reason.on === 'join')
    return source.threads.find((t) => t.id === reason.thread)?.name ?? `thread ${reason.thread}`;
  return reason.on === 'io' ? reason.what : 'sleep';
}

function reportText(
  source: ReportSource,
  threads: readonly DeadlockThread[],
  cycle: readonly ThreadId[],
): string {
  const names = new Map(source.threads.map((t) => [t.id, nameIn(source, t)]));
  const lines = [
    `deadlock: ${threads.length === 1 ? '1 thread waits' : `${threads.length} threads wait`} for ever`,
  ];
  for (const t of threads) {
    const what = t.waitsFor.on === 'join' ? `the end of ${t.waitsForName}` : t.waitsForName;
    const holder = holderOf(source, t, names);
    lines.push(
      `  ${t.name} waits for ${what}${t.place === null ? '' : ` at line ${t.place.line}`}${holder}`,
    );
    for (const h of t.holds) {
      const times = h.count > 1 ? ` ${h.count} times` : '';
      lines.push(
        `    holds ${h.name}${times}${h.since === null ? '' : ` since line ${h.since.line}`}`,
      );
    }
  }
  const unheard = cycle.length > 0 ? [] : threads.filter((t) => isForSignal(source, t));
  if (unheard.length > 0)
    lines.push(`  lost wake-up: nobody is left to wake ${unheard.map((t) => t.name).join(', ')}`);
  if (cycle.length === 1) lines.push(`  cycle: ${names.get(cycle[0]!)} waits for itself`);
  if (cycle.length > 1)
    lines.push(`  cycle: ${[...cycle, cycle[0]!].map((id) => names.get(id)).join(' -> ')}`);
  return `${lines.join('\n')}\n`;
}

function holderOf(source: ReportSource, t: DeadlockThread, names: Map<ThreadId, string>): string {
  if (t.waitsFor.on !== 'lock') return '';
  const lock = source.locks[t.waitsFor.lock]!;
  if (lock.holder === null || lock.use !== 'program') return '';
  const since = lock.since === null ? '' : ` since line ${lock.since.line}`;
  return `, held by ${lock.holder === t.thread ? 'itself' : names.get(lock.holder)}${since}`;
}
