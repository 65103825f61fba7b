// What a process does with its signals, and what a thread holds back of them. CPython 3.13 Modules/signalmodule.c (Handlers, is_tripped);
// the rest is the kernel's (struct sighand_struct, struct sigpending).

import { decref, type PyObject } from '../objects/object.ts';

export const SIGNAL_MAX = 64;
/** From here on the same signal may be held back several times. */
const SIGRTMIN = 34;

/** What `sigwaitinfo` tells of a signal. */
export interface SignalInfo {
  readonly number: number;
  /** Who sent it: SI_USER, SI_TKILL, SI_KERNEL, CLD_EXITED, ... */
  readonly code: number;
  readonly pid: number;
  readonly uid: number;
  readonly status: number;
}

/** Signals that have arrived while nobody would have them, in order of arrival. */
export class HeldSignals {
  private readonly infos: SignalInfo[] = [];

  add(info: SignalInfo): void {
    if (info.number >= SIGRTMIN || !this.has(info.number)) this.infos.push(info);
  }

  has(number: number): boolean {
    return this.infos.some((i) => i.number === number);
  }

  /** The first of the lowest number that `wants`, taken out; null: there is none. */
  take(wants: (number: number) => boolean): SignalInfo | null {
    let found: SignalInfo | null = null;
    for (const info of this.infos)
      if (wants(info.number) && (found === null || info.number < found.number)) found = info;
    if (found !== null) this.infos.splice(this.infos.indexOf(found), 1);
    return found;
  }

  some(wants: (number: number) => boolean): boolean {
    return this.infos.some((i) => wants(i.number));
  }

  numbers(): number[] {
    return this.infos.map((i) => i.number);
  }

  drop(number: number): void {
    while (this.take((n) => n === number) !== null);
  }

  clear(): void {
    this.infos.length = 0;
  }
}

export class SignalState {
  /** Python handlers by number; what is not there is as the system has it. Owned. */
  readonly handlers = new Map<number, PyObject>();
  /** Ignored by number (SIG_IGN): those that signal_install_handlers begins with. */
  readonly ignored = new Set<number>([13, 25]);
  /** SIGINT raises KeyboardInterrupt, and nobody has asked for the module yet that has the function which does. */
  interruptRaises = true;
  /** Arrived, and their handlers have yet to run (is_tripped). */
  readonly pending: number[] = [];
  /** Gets an octet for each signal that arrives (`set_wakeup_fd`); -1: none. */
  wakeupFd = -1;
  warnsOnFullBuffer = true;
  /** Error numbers of octets that could not be written there, yet to be reported. */
  readonly wakeupErrors: number[] = [];
  /** System calls go on by themselves after these (`siginterrupt`, SA_RESTART). */
  readonly restarts = new Set<number>();
  /** For the process as a whole, while all of its threads block them. */
  readonly held = new HeldSignals();

  /** The handlers are gone, as the interpreter ends. */
  released = false;

  /** Something has to run on the main thread. */
  get isDue(): boolean {
    return this.pending.length > 0 || this.wakeupErrors.length > 0;
  }

  /** Does Python do something about it? */
  handles(number: number): boolean {
    return this.handlers.has(number) || (number === 2 && this.interruptRaises);
  }

  /** _PySignal_AfterFork: what has arrived was meant for the parent. */
  forked(): void {
    this.pending.length = 0;
    this.wakeupErrors.length = 0;
    this.held.clear();
  }

  /** _PySignal_Fini. */
  release(): void {
    this.released = true;
    this.interruptRaises = false;
    for (const handler of this.handlers.values()) decref(handler);
    this.handlers.clear();
  }
}
