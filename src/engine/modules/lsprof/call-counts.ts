// The books of a profiler: for each function how often it was called and how long that took, and the same for each of its callers.
// CPython 3.13 Modules/_lsprof.c (ptrace_enter_call, initContext, Stop, ptrace_leave_call, flush_unmatched).
//
// CPython keeps the entries in rotating trees, in the order of addresses; here they stay in the order in which they were first called.

import { decref, type PyObject } from '../../objects/object.ts';

/** A code object, or the name of a native: what `m_ml` is in CPython. */
export type Key = PyObject | string;

export interface Counts {
  totalNs: number;
  inlineNs: number;
  calls: number;
  recursiveCalls: number;
  depth: number;
}

export interface Entry extends Counts {
  /** Code object, or a text about the native. Owned. */
  readonly subject: PyObject;
  readonly callees: Map<Entry, Counts>;
}

interface Context {
  readonly entry: Entry;
  readonly previous: Context | null;
  readonly startNs: number;
  /** In calls from here. */
  innerNs: number;
}

const noCounts = (): Counts => ({
  totalNs: 0,
  inlineNs: 0,
  calls: 0,
  recursiveCalls: 0,
  depth: 0,
});

function count(counts: Counts, totalNs: number, inlineNs: number): void {
  if (--counts.depth === 0) counts.totalNs += totalNs;
  else counts.recursiveCalls++;
  counts.inlineNs += inlineNs;
  counts.calls++;
}

export class CallCounts {
  readonly entries = new Map<Key, Entry>();
  countsCallers = true;
  private current: Context | null = null;

  /** Steals `subject`. */
  addEntry(key: Key, subject: PyObject): void {
    this.entries.set(key, { ...noCounts(), subject, callees: new Map() });
  }

  get isIdle(): boolean {
    return this.current === null;
  }

  enter(key: Key, nowNs: number): void {
    const entry = this.entries.get(key)!;
    const previous = this.current;
    entry.depth++;
    if (this.countsCallers && previous !== null) {
      const { callees } = previous.entry;
      let counts = callees.get(entry);
      if (counts === undefined) callees.set(entry, (counts = noCounts()));
      counts.depth++;
    }
    this.current = { entry, previous, startNs: nowNs, innerNs: 0 };
  }

  /** Of a call that began before the profiler did nothing is known. */
  leave(key: Key, nowNs: number): void {
    const context = this.current;
    if (context === null) return;
    const entry = this.entries.get(key);
    if (entry === undefined) this.current = context.previous;
    else this.stop(context, entry, nowNs);
  }

  /** Ends all calls that are still open. */
  leaveAll(nowNs: number): void {
    while (this.current !== null) this.stop(this.current, this.current.entry, nowNs);
  }

  clear(): void {
    const subjects = Array.from(this.entries.values(), (entry) => entry.subject);
    this.entries.clear();
    this.current = null;
    for (const subject of subjects) decref(subject);
  }

  private stop(context: Context, entry: Entry, nowNs: number): void {
    const totalNs = nowNs - context.startNs;
    const inlineNs = totalNs - context.innerNs;
    const { previous } = context;
    this.current = previous;
    count(entry, totalNs, inlineNs);
    if (previous === null) return;
    previous.innerNs += totalNs;
    if (!this.countsCallers) return;
    const counts = previous.entry.callees.get(entry);
    if (counts !== undefined) count(counts, totalNs, inlineNs);
  }
}
