// Data races by happens-before over start, join, release and acquire, and program order only (FastTrack, Flanagan and Freund 2009): a race
// is there whether or not this execution went wrong. Not in CPython.
//
// What counts (design.md section 3): two accesses of one thing by different tasks, not both reads, unordered, and at least one of them part
// of a non-atomic sequence: a read and a later write or update of the same thing by the same task. So two `list.append` do not race, nor
// does a flag that one task sets and another polls. What a lock orders is ordered here too, so locked code raises no alarm.

import { isAcquire, type KeyTable, keyOf, READ, RELEASE, type Step } from './dependence.ts';
import { isMutex, type Names, nameOfKey, nameOfTask } from './names.ts';
import { ClockTable } from './vector-clock.ts';

/** One of the two accesses of a race. */
export interface RacingAccess {
  readonly line: number;
  /** `update`: one atomic step that reads and writes. */
  readonly kind: 'read' | 'write' | 'update';
  readonly task: string;
  /** Held there. No lock is held at both. */
  readonly locks: readonly string[];
}

export interface DataRace {
  /** As the program names it. */
  readonly variable: string;
  /** Ascending. */
  readonly lines: readonly [number, number];
  /** In the order of `lines`, as they were where the race was first seen. */
  readonly accesses: readonly [RacingAccess, RacingAccess];
  /** The edge that is missing, in words. */
  readonly missing: string;
}

/** One access, reduced to what makes it different for a report. */
interface SeenAccess {
  readonly task: number;
  readonly isRead: boolean;
  readonly isInSequence: boolean;
  readonly kind: RacingAccess['kind'];
  readonly line: number;
  /** Keys that its task held. */
  readonly held: readonly number[];
  /** Of the latest access of this kind: count of its task. */
  time: number;
}

const NOBODY = -1;
const SEVERAL = -2;

/** What one execution does with one key. */
class KeyUse {
  task = NOBODY;
  isChanged = false;
  isSequence = false;
  /** By task: whether it has read the key so far; position of its last change. */
  readonly hasRead: boolean[] = [];
  readonly lastChange: number[] = [];
  readonly seen: SeenAccess[] = [];

  clear(): void {
    this.task = NOBODY;
    this.isChanged = this.isSequence = false;
    this.hasRead.length = this.lastChange.length = this.seen.length = 0;
  }
}

/** Collects the races of all executions it is shown. */
export class RaceDetector {
  private readonly keys: KeyTable;
  private readonly found = new Map<string, DataRace>();
  /** What was reported, by key. */
  private readonly known = new Set<string>();
  private readonly uses: KeyUse[] = [];
  private readonly used: number[] = [];
  // Row per task: its clock; row per key of a lock, above them: what its last release happened after.
  private readonly clocks = new ClockTable();
  private readonly releases = new ClockTable();
  private readonly releasedKeys: boolean[] = [];
  private readonly times: number[] = [];
  /** By task: keys that it holds, as often as it has acquired them. */
  private readonly held: number[][] = [];
  private names: Names = {};

  constructor(keys: KeyTable) {
    this.keys = keys;
  }

  /** In the order of variables and lines. */
  races(): DataRace[] {
    const compare = (a: DataRace, b: DataRace): number =>
      compareText(a.variable, b.variable) || a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1];
    return [...this.found.values()].sort(compare);
  }

  /** Looks at one execution from its start. */
  observe(steps: readonly Step[], names: Names = {}): void {
    this.names = names;
    for (const key of this.used) this.uses[key]!.clear();
    this.used.length = 0;
    if (!this.collectUses(steps)) return;
    this.resetClocks(steps);
    let position = 0;
    for (const step of steps) {
      const { task, touched, accesses } = step;
      for (let i = 0; i < touched.length; i++) {
        const kind = accesses[i]!.kind;
        if (kind === 'acquire') this.acquire(task, keyOf(touched[i]!));
        else if (kind === 'release') this.release(task, keyOf(touched[i]!));
        else this.compare(step, i, position);
        position += 1;
      }
    }
  }

  /** First reading: which things are touched by several tasks, changed, and by a sequence. False: none. */
  private collectUses(steps: readonly Step[]): boolean {
    let position = 0;
    let isSuspect = false;
    for (const step of steps) {
      for (let i = 0; i < step.touched.length; i++, position++) {
        const packed = step.touched[i]!;
        const kind = packed & 7;
        if (isAcquire(kind) || kind === RELEASE) continue;
        if (step.accesses[i]!.name === '') continue;
        const use = this.useOf(keyOf(packed));
        if (use.task !== step.task) use.task = use.task === NOBODY ? step.task : SEVERAL;
        if (kind === READ) use.hasRead[step.task] = true;
        else {
          use.isChanged = true;
          use.lastChange[step.task] = position;
          if (use.hasRead[step.task] === true) use.isSequence = true;
        }
        if (use.task === SEVERAL && use.isSequence) isSuspect = true;
      }
    }
    for (const key of this.used) this.uses[key]!.hasRead.length = 0;
    return isSuspect;
  }

  private useOf(key: number): KeyUse {
    while (this.uses.length <= key) this.uses.push(new KeyUse());
    const use = this.uses[key]!;
    if (use.task === NOBODY) this.used.push(key);
    return use;
  }

  private resetClocks(steps: readonly Step[]): void {
    let tasks = 0;
    for (const step of steps) tasks = Math.max(tasks, step.task + 1);
    this.clocks.reserve(tasks, tasks);
    this.releases.reserve(this.keys.size, tasks);
    this.releasedKeys.length = 0;
    for (let task = 0; task < tasks; task++) {
      this.clocks.clear(task);
      this.clocks.set(task, task, 1);
      this.times[task] = 1;
      this.held[task] = [];
    }
  }

  private acquire(task: number, key: number): void {
    if (this.releasedKeys[key] === true) this.clocks.joinFrom(task, this.releases, key);
    this.held[task] = [...this.held[task]!, key];
  }

  private release(task: number, key: number): void {
    const held = this.held[task]!;
    const index = held.lastIndexOf(key);
    if (index >= 0) this.held[task] = held.filter((_, i) => i !== index);
    // A release adds to what earlier ones gave: a start and an end by different tasks use one key.
    if (this.releasedKeys[key] !== true) this.releases.clear(key);
    this.releasedKeys[key] = true;
    this.releases.joinFrom(key, this.clocks, task);
    this.times[task] = this.times[task]! + 1;
    this.clocks.set(task, task, this.times[task]!);
  }

  /** Second reading: compares an access with those before it that it is not ordered with. */
  private compare(step: Step, i: number, position: number): void {
    const use = this.uses[keyOf(step.touched[i]!)];
    if (use === undefined || use.task !== SEVERAL || !use.isSequence) return;
    const { task } = step;
    const { name, line, kind } = step.accesses[i]!;
    if (name === '') return;
    const isRead = kind === 'read';
    const isInSequence = isRead
      ? (use.lastChange[task] ?? -1) > position
      : use.hasRead[task] === true;
    if (isRead) use.hasRead[task] = true;
    const own: SeenAccess = {
      task,
      isRead,
      isInSequence,
      kind: isRead ? 'read' : kind === 'write' ? 'write' : 'update',
      line,
      held: this.held[task]!,
      time: this.times[task]!,
    };
    let same: SeenAccess | null = null;
    for (const other of use.seen) {
      if (other.task === task) {
        const isSame =
          other.line === line && other.isRead === isRead && other.isInSequence === isInSequence;
        if (isSame) same = other;
      } else if (!(other.isRead && isRead) && (other.isInSequence || isInSequence)) {
        if (!this.clocks.covers(task, other.task, other.time))
          this.report(keyOf(step.touched[i]!), name, other, own);
      }
    }
    // An earlier access of the same kind happens before this one: whoever is unordered with it is unordered with this one too.
    if (same !== null) same.time = own.time;
    else use.seen.push(own);
  }

  private report(key: number, name: string, earlier: SeenAccess, later: SeenAccess): void {
    const [a, b] = earlier.line <= later.line ? [earlier, later] : [later, earlier];
    const text = this.keys.names[key]!;
    const known = `${text}:${name}:${a.line}:${b.line}`;
    if (this.known.has(known)) return;
    this.known.add(known);
    const variable = this.names.nameOfVariable?.(text, name) ?? name;
    const id = `${variable}:${a.line}:${b.line}`;
    if (this.found.has(id)) return;
    const accesses: [RacingAccess, RacingAccess] = [this.describe(a), this.describe(b)];
    const missing = missingEdge(...accesses);
    this.found.set(id, { variable, lines: [a.line, b.line], accesses, missing });
  }

  private describe({ line, kind, task, held }: SeenAccess): RacingAccess {
    const mutexes = held.filter((key) => isMutex(this.keys.names[key]!));
    const names = [...new Set(mutexes)].map((key) => nameOfKey(this.names, this.keys, key));
    const locks = names.filter((name) => name !== '');
    return { line, kind, task: nameOfTask(this.names, task), locks };
  }
}

function missingEdge(a: RacingAccess, b: RacingAccess): string {
  const where = `line ${a.line} in ${a.task} and line ${b.line} in ${b.task}`;
  const nothing = 'no start, join, notification or hand-over lies between them';
  if (a.locks.length === 0 && b.locks.length === 0)
    return `nothing orders ${where}: neither holds a lock, and ${nothing}`;
  if (a.locks.length > 0 && b.locks.length > 0)
    return `nothing orders ${where}: one holds ${a.locks.join(', ')}, the other ${b.locks.join(', ')}, which is not the same lock, and ${nothing}`;
  const [holder, other] = a.locks.length > 0 ? [a, b] : [b, a];
  const whose = holder.task === other.task ? `line ${holder.line}` : holder.task;
  return `nothing orders ${where}: only ${whose} holds ${holder.locks.join(', ')}, and ${nothing}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
