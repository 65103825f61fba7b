// One interpreter: modules, builtins, threads, and the doors through which its modules reach the machine.
// CPython 3.13: Include/internal/pycore_interp.h (PyInterpreterState), Python/pystate.c.

import type { VirtualNs } from '../base/brands.ts';
import type { RunningCollection } from '../memory/gc.ts';
import type { Heap } from '../memory/heap.ts';
import type { PyDict } from '../objects/dict.ts';
import type { PyModule } from '../objects/module.ts';
import type { PyObject } from '../objects/object.ts';
import type { SourcePlace, TraceEvent } from '../trace/events.ts';
import type { CodeUnit } from '../bytecode/code-unit.ts';
import type { ThreadState } from './thread-state.ts';
import type { LockModel } from '../machine/sync/lock.ts';

/** An event as natives tell it; the recorder adds step, time, thread and place. */
export type EventBody = TraceEvent extends infer E
  ? E extends TraceEvent
    ? Omit<E, 'step' | 'timeNs' | 'process' | 'thread' | 'place'>
    : never
  : never;

/** What the interpreter asks of the machine around it. Implemented by the session. */
export interface Machine {
  now(): VirtualNs;
  /** Lets virtual time pass for work that no bytecode counts. */
  spend(ns: number): void;
  emit(event: EventBody): void;
  write(stream: 'stdout' | 'stderr', text: string): void;
  readLine(): string;
  /** A collection has come to the end of a phase. */
  gcPhase(collection: RunningCollection): void;
  /** A new thread whose first frame calls `run`. Takes its own reference. */
  startThread(run: PyObject, args: readonly PyObject[]): ThreadState;
  newLock(kind: 'Lock' | 'RLock'): LockModel;
  /** Place in the learner's own files where `ts` stands. */
  placeOf(ts: ThreadState): SourcePlace | null;
  /** Text of a file of the program, null if there is none. */
  readFile(path: string): string | null;
}

export class InterpreterState {
  readonly heap: Heap;
  readonly machine: Machine;
  /** `sys.modules`. */
  readonly modules: PyDict;
  builtins!: PyDict;
  /** `sys.setrecursionlimit`. */
  recursionLimit = 1000;
  /** `sys.setswitchinterval`, in seconds. */
  switchInterval = 0.005;
  /** Makes a module written in TypeScript by name; null: there is none. */
  readonly nativeMaker: (name: string) => ModuleMaker | null;
  /** Compiled source of a module by dotted name: the program's files first, then the library. Null: no such module. */
  readonly findModule: (name: string) => FoundModule | null;
  readonly threads: ThreadState[] = [];
  readonly argv: readonly string[];
  /** Last lines of the tracebacks of exceptions that ended threads other than the main one. */
  readonly threadExceptions: string[] = [];
  readonly mainFile: string;

  constructor(
    heap: Heap,
    machine: Machine,
    modules: PyDict,
    nativeMaker: (name: string) => ModuleMaker | null,
    findModule: (name: string) => FoundModule | null,
    argv: readonly string[],
    mainFile: string,
  ) {
    this.heap = heap;
    this.machine = machine;
    this.modules = modules;
    this.nativeMaker = nativeMaker;
    this.findModule = findModule;
    this.argv = argv;
    this.mainFile = mainFile;
  }
}

/** Makes a module object. New reference. */
export type ModuleMaker = (interp: InterpreterState) => PyModule;

export interface FoundModule {
  readonly code: CodeUnit;
  readonly isPackage: boolean;
  readonly file: string;
}
