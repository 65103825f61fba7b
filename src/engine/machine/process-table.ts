// Who is whose child, who has ended and how, who has been waited for. Knows no Python. Not in CPython: the operating system's process table.

import type { ProcessId } from '../base/brands.ts';

/** Key for the access log: which children end in which order. */
export const ENDS = 'process ends';
/** Key for the access log: all that a process has in its memory, as its fork finds it. */
export const memoryKey = (process: ProcessId): string => `memory:${process}`;

/** Key for the access log: what others can see of a process it does while it lives, and a signal changes that. */
export const lifeKey = (pid: number): string => `life:${pid}`;

/** `os.getpid()` of the first process; who started it has the number before. */
export const FIRST_PID = 1000;
/** Who takes over the children of those who have ended. */
const INIT_PID = 1;

/** What `wait` tells: the exit code in the high octet, or the number of the signal that ended the process. */
export type WaitStatus = number;
export const exitedWith = (code: number): WaitStatus => (code & 0xff) << 8;
export const endedBySignal = (signal: number): WaitStatus => signal;
const stoppedBySignal = (signal: number): WaitStatus => (signal << 8) | 0x7f;
const CONTINUED: WaitStatus = 0xffff;

export class ProcessEntry {
  readonly id: ProcessId;
  readonly pid: number;
  ppid: number;
  pgid: number;
  /** Its session, named by the pid of whoever began it. */
  sid: number;
  /** Null: it lives. */
  status: WaitStatus | null = null;
  /** Virtual time of its end. */
  endedAtNs = 0;
  /** For how long it has run in all, once it is over, and for how long its children that it has waited for. */
  cpuNs = 0;
  childrenCpuNs = 0;
  /** Its parent has asked, or there is none who could. */
  reaped = false;
  /** The signal that made it stand still; 0: it does not. */
  stoppedBy = 0;
  /** That it was stopped, or went on, and nobody has been told yet: what `wait` will tell. */
  private news: WaitStatus | null = null;

  constructor(id: ProcessId, pid: number, parent: ProcessEntry | null) {
    this.id = id;
    this.pid = pid;
    this.ppid = parent?.pid ?? FIRST_PID - 1;
    this.pgid = parent?.pgid ?? pid;
    this.sid = parent?.sid ?? FIRST_PID - 1;
  }

  /** It leads a session, and a group, of its own. */
  beginSession(): void {
    this.pgid = this.pid;
    this.sid = this.pid;
  }

  stop(signal: number): void {
    this.stoppedBy = signal;
    this.news = stoppedBySignal(signal);
  }

  goOn(): void {
    this.stoppedBy = 0;
    this.news = CONTINUED;
  }

  /** What a wait with these options would tell of it; null: nothing yet. */
  tells(options: number): WaitStatus | null {
    const [WUNTRACED, WCONTINUED] = [2, 8];
    if (this.status !== null) return this.status;
    const asked = this.news === CONTINUED ? WCONTINUED : WUNTRACED;
    return (options & asked) === 0 ? null : this.news;
  }

  /** It has been told. */
  told(): void {
    if (this.status !== null) this.reaped = true;
    this.news = null;
  }
}

export class ProcessTable {
  private readonly entries: ProcessEntry[] = [];

  /** A new process. `parent` null: the first one. */
  add(id: ProcessId, parent: ProcessEntry | null): ProcessEntry {
    const pid = FIRST_PID + this.entries.length;
    const entry = new ProcessEntry(id, pid, parent);
    this.entries.push(entry);
    return entry;
  }

  /** The last one that was added was never born. */
  forget(entry: ProcessEntry): void {
    if (this.entries.at(-1) === entry) this.entries.pop();
  }

  byPid(pid: number): ProcessEntry | null {
    return this.entries.find((e) => e.pid === pid && !e.reaped) ?? null;
  }

  inGroup(pgid: number): ProcessEntry[] {
    return this.entries.filter((e) => e.pgid === pgid && e.status === null);
  }

  get alive(): number {
    return this.entries.filter((e) => e.status === null).length;
  }

  /** It has ended; its children become init's, who waits for them at once. */
  end(entry: ProcessEntry, status: WaitStatus, nowNs: number): void {
    entry.status = status;
    entry.endedAtNs = nowNs;
    if (entry.ppid === INIT_PID) entry.reaped = true;
    for (const child of this.entries) {
      if (child.ppid !== entry.pid) continue;
      child.ppid = INIT_PID;
      if (child.status !== null) child.reaped = true;
    }
  }

  /**
   * Children of `parent` that `waitpid(pid)` means and that have not been waited for, the first to have ended first. `pid`: above 0 that one,
   * -1 any, 0 those of the same group, below -1 those of the group -pid.
   */
  waitable(parent: ProcessEntry, pid: number): ProcessEntry[] {
    const group = pid === 0 ? parent.pgid : -pid;
    return this.entries
      .filter((e) => e.ppid === parent.pid && !e.reaped)
      .filter((e) => pid === -1 || (pid > 0 ? e.pid === pid : e.pgid === group))
      .sort(
        (a, b) =>
          Number(a.status === null) - Number(b.status === null) || a.endedAtNs - b.endedAtNs,
      );
  }
}
