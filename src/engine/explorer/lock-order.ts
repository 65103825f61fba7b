// Locks that tasks take in circles: a deadlock that another schedule may have, told from an execution that did not block there. Goodlock:
// Havelund, "Using Runtime Analysis to Guide Model Checking of Java Programs" (2000); with gate locks as in Agarwal, Bensalem, Farchi, Havelund,
// Nir-Buchbinder, Stoller, Ur, "Detection of Deadlock Potentials in Multithreaded Programs" (2010). Not in CPython.
//
// An edge: a task waits for one lock while it holds another. A circle of edges counts if its tasks are different, no two edges are inside one
// other lock (a gate), and nothing but those locks orders them: no start, join, notification or hand-over.
//
// What is no mutex takes no part, and orders: a lock that somebody releases who does not hold it, or that two hold at a time.

import { type KeyTable, keyOf, kindOf, RELEASE, type Step, TRY_ACQUIRE } from './dependence.ts';
import { isMutex, type Names, nameOfKey, nameOfTask } from './names.ts';
import { ClockTable } from './vector-clock.ts';

export interface LockEdge {
  readonly task: string;
  readonly holds: string;
  /** Where it took that; 0: unknown. */
  readonly holdsSince: number;
  readonly wants: string;
  readonly line: number;
}

/** Each wants what the next one holds, the last one what the first one holds. */
export type LockCycle = readonly LockEdge[];

/** More tasks in a circle are not looked for. */
const TASKS_MAX = 4;
/** Of what looks alike to a report. */
const INSTANCES_MAX = 4;

interface Held {
  readonly key: number;
  readonly line: number;
  count: number;
}

interface Edge {
  readonly task: number;
  readonly from: Held;
  readonly to: number;
  readonly line: number;
  /** All that the task holds there. */
  readonly gates: readonly number[];
  /** Index of the step, and of the access in it. */
  readonly step: number;
  readonly access: number;
  /** Row of the clock table. */
  row: number;
}

export class LockOrder {
  private readonly keys: KeyTable;
  private readonly found = new Map<string, LockCycle>();

  constructor(keys: KeyTable) {
    this.keys = keys;
  }

  /** In the order in which they were found. */
  cycles(): LockCycle[] {
    return [...this.found.values()];
  }

  /** Looks at one execution from its start. */
  observe(steps: readonly Step[], names: Names): void {
    const reading = new Reading(this.keys, steps);
    const circles = circlesOf(reading.edges());
    if (circles.length === 0) return;
    reading.clock();
    for (const circle of circles) {
      if (!reading.areConcurrent(circle)) continue;
      const cycle = circle.map((edge) => ({
        task: nameOfTask(names, edge.task),
        holds: nameOfKey(names, this.keys, edge.from.key),
        holdsSince: edge.from.line,
        wants: nameOfKey(names, this.keys, edge.to),
        line: edge.line,
      }));
      const id = cycle.map((e) => `${e.holds}:${e.holdsSince}:${e.wants}:${e.line}`).sort();
      if (!this.found.has(id.join(' '))) this.found.set(id.join(' '), cycle);
    }
  }
}

/** One execution. */
class Reading {
  private readonly keys: KeyTable;
  private readonly steps: readonly Step[];
  private readonly held: Held[][] = [];
  /** By key: how many hold it. */
  private readonly holders: number[] = [];
  private readonly signals = new Set<number>();
  private readonly found: Edge[] = [];
  private readonly clocks = new ClockTable();

  constructor(keys: KeyTable, steps: readonly Step[]) {
    this.keys = keys;
    this.steps = steps;
  }

  /** Those between mutexes, a few for each way in which they come about. */
  edges(): Edge[] {
    this.steps.forEach((step, index) => {
      step.touched.forEach((packed, i) => {
        const key = keyOf(packed);
        if (!isMutex(this.keys.names[key]!)) return;
        const { kind, line } = step.accesses[i]!;
        if (kind === 'acquire') this.acquire(step.task, packed, line, index, i);
        else if (kindOf(packed) === RELEASE) this.release(step.task, key);
      });
    });
    const counts = new Map<string, number>();
    return this.found.filter((edge) => {
      if (this.signals.has(edge.from.key) || this.signals.has(edge.to)) return false;
      const { task, from, to, line, gates } = edge;
      const id = [task, from.key, from.line, to, line, ...gates].join(' ');
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return count <= INSTANCES_MAX;
    });
  }

  private acquire(task: number, packed: number, line: number, step: number, access: number): void {
    const key = keyOf(packed);
    const held = (this.held[task] ??= []);
    const again = held.find((h) => h.key === key);
    if (again !== undefined) {
      again.count += 1;
      return;
    }
    const holders = this.holders[key] ?? 0;
    if (holders > 0) this.signals.add(key);
    this.holders[key] = holders + 1;
    // Who does not wait, or not for ever, deadlocks nobody here.
    if (held.length > 0 && kindOf(packed) !== TRY_ACQUIRE) {
      const gates = held.map((h) => h.key);
      for (const from of held)
        this.found.push({ task, from, to: key, line, gates, step, access, row: -1 });
    }
    held.push({ key, line, count: 1 });
  }

  private release(task: number, key: number): void {
    const held = (this.held[task] ??= []);
    const index = held.findIndex((h) => h.key === key);
    if (index < 0) {
      this.signals.add(key);
      return;
    }
    held[index]!.count -= 1;
    if (held[index]!.count > 0) return;
    held.splice(index, 1);
    this.holders[key] = this.holders[key]! - 1;
  }

  /** Notes for each edge what it comes after, the order of mutexes left out. */
  clock(): void {
    const { clocks, steps } = this;
    let tasks = 0;
    for (const step of steps) tasks = Math.max(tasks, step.task + 1);
    const width = Math.max(tasks, 1);
    let rows = tasks + this.keys.size;
    clocks.reserve(rows + this.found.length, width);
    for (let row = 0; row < rows + this.found.length; row++) clocks.clear(row);
    const edges = new Map<number, Edge[]>();
    for (const edge of this.found) edges.set(edge.step, [...(edges.get(edge.step) ?? []), edge]);
    steps.forEach((step, index) => {
      const { task } = step;
      clocks.set(task, task, index + 1);
      step.touched.forEach((packed, i) => {
        const key = keyOf(packed);
        const orders = this.signals.has(key) || !isMutex(this.keys.names[key]!);
        if (orders && step.accesses[i]!.kind === 'acquire') clocks.join(task, tasks + key);
        if (orders && kindOf(packed) === RELEASE) clocks.join(tasks + key, task);
        for (const edge of edges.get(index) ?? []) {
          if (edge.access !== i) continue;
          edge.row = rows++;
          clocks.copy(edge.row, task);
        }
      });
    });
  }

  areConcurrent(circle: readonly Edge[]): boolean {
    return circle.every((a) =>
      circle.every((b) => a === b || !this.clocks.covers(b.row, a.task, a.step + 1)),
    );
  }
}

/** Circles of edges of different tasks without a common gate; each begins with its smallest task. */
function circlesOf(edges: readonly Edge[]): Edge[][] {
  const circles: Edge[][] = [];
  const extend = (path: readonly Edge[]): void => {
    const last = path.at(-1)!;
    for (const edge of edges) {
      if (edge.from.key !== last.to || edge.task <= path[0]!.task) continue;
      if (path.some((e) => e.task === edge.task || haveCommon(e.gates, edge.gates))) continue;
      const longer = [...path, edge];
      if (edge.to === path[0]!.from.key) circles.push(longer);
      else if (longer.length < TASKS_MAX) extend(longer);
    }
  };
  if (new Set(edges.map((edge) => edge.task)).size > 1) for (const edge of edges) extend([edge]);
  return circles;
}

function haveCommon(a: readonly number[], b: readonly number[]): boolean {
  return a.some((key) => b.includes(key));
}
