// Kinds of numbers, so that the type checker keeps them apart. A brand exists only in the types; at run time each of them is a
// plain number. Not in CPython.

declare const brand: unique symbol;

type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** Virtual nanoseconds since the machine was switched on. Integer, never negative, never decreases in a run. */
export type VirtualNs = Branded<number, 'VirtualNs'>;

/** Ordinal of a thread in its machine, in order of creation: the main thread is 0. Not `threading.get_ident()`. */
export type ThreadId = Branded<number, 'ThreadId'>;

/** Ordinal of a process in its machine: the first process is 0. Not `os.getpid()`. */
export type ProcessId = Branded<number, 'ProcessId'>;

/** Ordinal of a synchronisation object (lock, condition, ...) in its machine, in order of creation. */
export type SyncId = Branded<number, 'SyncId'>;

/** Count of bytecodes executed so far by all threads of the machine: the axis of time travel. 0 = nothing has run. */
export type StepIndex = Branded<number, 'StepIndex'>;

export const virtualNs = (value: number): VirtualNs => value as VirtualNs;
export const threadId = (value: number): ThreadId => value as ThreadId;
export const processId = (value: number): ProcessId => value as ProcessId;
export const syncId = (value: number): SyncId => value as SyncId;
export const stepIndex = (value: number): StepIndex => value as StepIndex;
