// A machine without Python: tasks are lists of operations on shared variables and locks. It shows that the explorer needs nothing else
// (anchors.md section 4), and gives the litmus programs of the tests their short form. Not in CPython.
//
// Invariant: behaves by the contract of execution.ts, in one of two ways that are both allowed: it knows that a task waits as soon as
// the task stands before the operation (`eager`), or only after the task has tried (`lazy`, as a machine that runs to the first visible
// operation). An attempt that waits is no access, unless it comes after something visible in its step: then it is a `read`, as is the
// look that an acquire takes which may fail.

import type {
  Access,
  Choice,
  Execution,
  ExecutionEnd,
  StartExecution,
  TaskId,
  Transition,
} from './execution.ts';

/** Values live in registers of the task, all 0 at first. A conditional skip is what loops and branches are made of. */
export type Op =
  | { readonly op: 'read'; readonly variable: string; readonly into: string }
  | { readonly op: 'write'; readonly variable: string; readonly value: number | string }
  | { readonly op: 'update'; readonly variable: string; readonly by: number }
  | { readonly op: 'add'; readonly register: string; readonly by: number }
  | { readonly op: 'acquire' | 'release'; readonly lock: string }
  /** Puts 1 into the register if it got the lock, else 0. */
  | { readonly op: 'try' | 'timed'; readonly lock: string; readonly into: string }
  | { readonly op: 'start' | 'join'; readonly task: number }
  | { readonly op: 'print'; readonly text: string }
  | { readonly op: 'print-register'; readonly register: string }
  /** Moves by `by` operations (may be negative) if the register has the value. */
  | { readonly op: 'skip-if'; readonly register: string; readonly is: number; readonly by: number }
  | { readonly op: 'skip'; readonly by: number }
  | { readonly op: 'raise'; readonly exception: string }
  /** Ends the process, whatever the others do. */
  | { readonly op: 'exit' };

export interface ToyProgram {
  readonly tasks: readonly (readonly Op[])[];
  /** Task 0 starts the others itself and waits for them at its end. Default: all run from the start, and nobody waits. */
  readonly isMainFirst?: boolean;
  /** Values at the start; 0 if not given. */
  readonly initially?: Readonly<Record<string, number>>;
  /** Variables whose final values the outcome shows. Default: none. */
  readonly shows?: readonly string[];
  readonly blocking?: 'eager' | 'lazy';
  /** A step goes on after its visible operation to a position that this divides. Default: 1. */
  readonly switchEvery?: number;
}

export function toyMachine(program: ToyProgram): StartExecution {
  return (visible) => new ToyExecution(program, visible);
}

interface ToyTask {
  readonly id: TaskId;
  readonly ops: readonly Op[];
  readonly registers: Map<string, number>;
  pc: number;
  isStarted: boolean;
  isEnded: boolean;
  hasBegun: boolean;
  /** It stands before an operation that it has tried and that makes it wait. */
  isWaiting: boolean;
}

/** After so many operations without a visible one the others get a chance. */
const SLICE_OPS = 50;
const OPS_MAX = 100_000;

class ToyExecution implements Execution {
  private readonly program: ToyProgram;
  private readonly visible: (key: string) => boolean;
  private readonly tasks: ToyTask[];
  private readonly variables: Map<string, number>;
  private readonly owners = new Map<string, TaskId>();
  private readonly choices: string[] = [];
  private stdout = '';
  private exception: string | null = null;
  private hasExited = false;
  private opsDone = 0;
  private accesses: Access[] = [];

  constructor(program: ToyProgram, visible: (key: string) => boolean) {
    this.program = program;
    this.visible = visible;
    this.variables = new Map(Object.entries(program.initially ?? {}));
    this.tasks = program.tasks.map((ops, id) => ({
      id,
      ops,
      registers: new Map<string, number>(),
      pc: 0,
      isStarted: id === 0 || program.isMainFirst !== true,
      isEnded: false,
      hasBegun: false,
      isWaiting: false,
    }));
  }

  enabled(): readonly Choice[] {
    if (this.hasExited || this.opsDone > OPS_MAX) return [];
    const choices: Choice[] = [];
    for (const task of this.tasks) {
      if (!task.isStarted || task.isEnded) continue;
      const knowsThatItWaits = this.program.blocking !== 'lazy' || task.isWaiting;
      const isBlocked = knowsThatItWaits && this.mustWait(task);
      if (!isBlocked) choices.push({ task: task.id, alternative: 'run' });
      else if (task.ops[task.pc]?.op === 'timed') {
        choices.push({ task: task.id, alternative: 'timeout' });
      }
    }
    return choices;
  }

  step(choice: Choice): Transition {
    const task = this.tasks[choice.task]!;
    this.accesses = [];
    this.choices.push(`${choice.task}${choice.alternative === 'timeout' ? 't' : ''}`);
    if (!task.hasBegun) {
      task.hasBegun = true;
      // Its own step, since a task is visible.
      if (this.program.isMainFirst === true && task.id > 0) {
        if (this.touch(`task:${task.id}`, 'acquire')) return { choice, accesses: this.accesses };
      }
    }
    if (choice.alternative === 'timeout') this.timeOut(task);
    else this.runToVisible(task);
    return { choice, accesses: this.accesses };
  }

  end(): ExecutionEnd {
    const shows = this.program.shows ?? [];
    const values = shows.map((name) => `${name}=${this.variables.get(name) ?? 0}\n`).join('');
    const { exception } = this;
    const stdout = this.stdout + values;
    if (this.opsDone > OPS_MAX) return { kind: 'budget', stdout, exception };
    const isStuck = this.tasks.some((task) => task.isStarted && !task.isEnded);
    if (isStuck && !this.hasExited) return { kind: 'deadlock', stdout, exception };
    return { kind: exception === null ? 'ok' : 'exception', stdout, exception };
  }

  schedule(): string {
    return this.choices.join(' ');
  }

  private touch(key: string, kind: Access['kind'], name = '', line = 0): boolean {
    this.accesses.push({ key, kind, name, line });
    return this.visible(key);
  }

  private timeOut(task: ToyTask): void {
    const op = task.ops[task.pc];
    if (op?.op !== 'timed') return;
    this.touch(`lock:${op.lock}`, 'read');
    task.registers.set(op.into, 0);
    task.isWaiting = false;
    task.pc += 1;
  }

  private runToVisible(task: ToyTask): void {
    const { switchEvery = 1 } = this.program;
    let sawVisible = false;
    for (let done = 0; done < SLICE_OPS; done++) {
      const op = task.ops[task.pc];
      if (op === undefined && !this.mustWait(task)) return this.endTask(task);
      task.isWaiting = this.mustWait(task);
      if (task.isWaiting && sawVisible) this.touchAwaited(task, op);
      if (op === undefined || task.isWaiting) return;
      this.opsDone += 1;
      task.pc += 1;
      if (this.execute(task, op)) sawVisible = true;
      if (this.hasExited || (sawVisible && task.pc % switchEvery === 0)) return;
    }
  }

  /** A step that is cut in two by having to wait tells what it found taken. */
  private touchAwaited(task: ToyTask, op: Op | undefined): void {
    if (op?.op === 'acquire' || op?.op === 'timed') this.touch(`lock:${op.lock}`, 'read');
    else if (op?.op === 'join') this.touch(`task:${op.task}`, 'read');
    else for (const { id } of this.startedByMain(task)) this.touch(`task:${id}`, 'read');
  }

  private endTask(task: ToyTask): void {
    task.isEnded = true;
    if (this.program.isMainFirst !== true) return;
    if (task.id > 0) this.touch(`task:${task.id}`, 'release');
    else for (const { id } of this.startedByMain()) this.touch(`task:${id}`, 'acquire');
  }

  /** Tasks that `task` waits for at its end, if it is the main task. */
  private startedByMain(task = this.tasks[0]!): ToyTask[] {
    if (this.program.isMainFirst !== true || task.id > 0) return [];
    return this.tasks.filter((other) => other.id > 0 && other.isStarted);
  }

  private mustWait(task: ToyTask): boolean {
    const op = task.ops[task.pc];
    if (op === undefined) return this.startedByMain(task).some((other) => !other.isEnded);
    if (op.op === 'acquire' || op.op === 'timed') return this.owners.has(op.lock);
    return op.op === 'join' && !this.tasks[op.task]!.isEnded;
  }

  /** True if the operation was visible. */
  private execute(task: ToyTask, op: Op): boolean {
    const line = task.pc;
    switch (op.op) {
      case 'read':
        task.registers.set(op.into, this.variables.get(op.variable) ?? 0);
        return this.touch(op.variable, 'read', op.variable, line);
      case 'write':
        this.variables.set(op.variable, this.value(task, op.value));
        return this.touch(op.variable, 'write', op.variable, line);
      case 'update':
        this.variables.set(op.variable, (this.variables.get(op.variable) ?? 0) + op.by);
        return this.touch(op.variable, 'update', op.variable, line);
      case 'add':
        task.registers.set(op.register, this.value(task, op.register) + op.by);
        return false;
      case 'start':
        this.tasks[op.task]!.isStarted = true;
        return this.touch(`task:${op.task}`, 'release');
      case 'join':
        return this.touch(`task:${op.task}`, 'acquire');
      case 'print':
        this.stdout += `${op.text}\n`;
        return this.touch('stdout', 'write');
      case 'print-register':
        this.stdout += `${this.value(task, op.register)}\n`;
        return this.touch('stdout', 'write');
      case 'skip-if':
        if (this.value(task, op.register) === op.is) task.pc += op.by;
        return false;
      case 'skip':
        task.pc += op.by;
        return false;
      case 'raise':
        return this.raise(task, op.exception);
      case 'exit':
        this.hasExited = true;
        return false;
      default:
        return this.executeLock(task, op);
    }
  }

  private executeLock(task: ToyTask, op: Extract<Op, { lock: string }>): boolean {
    const key = `lock:${op.lock}`;
    if (op.op === 'release') {
      if (!this.owners.delete(op.lock)) {
        const isVisible = this.touch(key, 'read');
        return this.raise(task, `RuntimeError: release of ${op.lock}`) || isVisible;
      }
      return this.touch(key, 'release');
    }
    if (op.op === 'try' || op.op === 'timed') {
      const isFree = !this.owners.has(op.lock);
      task.registers.set(op.into, isFree ? 1 : 0);
      const isVisible = this.touch(key, 'read');
      if (!isFree) return isVisible;
    }
    this.owners.set(op.lock, task.id);
    return this.touch(key, 'acquire');
  }

  private raise(task: ToyTask, exception: string): boolean {
    this.exception ??= exception;
    // Only its end is left, at which the main task still waits for the others.
    task.pc = task.ops.length;
    return this.touch('exception', 'write');
  }

  private value(task: ToyTask, value: number | string): number {
    return typeof value === 'number' ? value : (task.registers.get(value) ?? 0);
  }
}

/** Short forms for programs. */
export const ops = {
  read: (variable: string, into = 'r'): Op => ({ op: 'read', variable, into }),
  write: (variable: string, value: number | string = 'r'): Op => ({ op: 'write', variable, value }),
  update: (variable: string, by = 1): Op => ({ op: 'update', variable, by }),
  add: (by = 1, register = 'r'): Op => ({ op: 'add', register, by }),
  acquire: (lock: string): Op => ({ op: 'acquire', lock }),
  release: (lock: string): Op => ({ op: 'release', lock }),
  tryAcquire: (lock: string, into = 'r'): Op => ({ op: 'try', lock, into }),
  timed: (lock: string, into = 'r'): Op => ({ op: 'timed', lock, into }),
  start: (task: number): Op => ({ op: 'start', task }),
  join: (task: number): Op => ({ op: 'join', task }),
  print: (text: string): Op => ({ op: 'print', text }),
  show: (register = 'r'): Op => ({ op: 'print-register', register }),
  skipIf: (register: string, is: number, by: number): Op => ({ op: 'skip-if', register, is, by }),
  skip: (by: number): Op => ({ op: 'skip', by }),
  raise: (exception: string): Op => ({ op: 'raise', exception }),
  exit: (): Op => ({ op: 'exit' }),
  /** Reads the variable until it has the value. */
  spin: (variable: string, is: number): Op[] => [
    { op: 'read', variable, into: 'spun' },
    { op: 'skip-if', register: 'spun', is, by: 1 },
    { op: 'skip', by: -3 },
  ],
  /** `variable += 1` as two accesses. */
  increment: (variable: string): Op[] => [
    { op: 'read', variable, into: 'r' },
    { op: 'add', register: 'r', by: 1 },
    { op: 'write', variable, value: 'r' },
  ],
};
