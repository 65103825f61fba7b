// sys.monitoring (PEP 669): which tools listen to which events, everywhere and in single code objects.
// CPython 3.13 Python/instrumentation.c (_PyMonitoring_SetEvents, _PyMonitoring_SetLocalEvents, remove_tools, monitoring_restart_events).
//
// CPython writes instrumented opcodes into the code; here the loop is asked before each instruction while anybody listens (vm/monitoring.ts),
// so what is set holds at once, as there. Invariant: `isActive` says whether there is any event left to tell.

import type { PyCode, CodeMonitors } from '../objects/code.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';

/** By bit; the first ten can be set for a code object. */
export const EVENTS = [
  'PY_START',
  'PY_RESUME',
  'PY_RETURN',
  'PY_YIELD',
  'CALL',
  'LINE',
  'INSTRUCTION',
  'JUMP',
  'BRANCH',
  'STOP_ITERATION',
  'RAISE',
  'EXCEPTION_HANDLED',
  'PY_UNWIND',
  'PY_THROW',
  'RERAISE',
  'C_RETURN',
  'C_RAISE',
] as const;
export type EventName = (typeof EVENTS)[number];
export const LOCAL_EVENTS = 10;
/** Those that come with CALL. */
export const UNGROUPED_EVENTS = 15;
export const CALL_EVENT = EVENTS.indexOf('CALL');
export const TOOL_COUNT = 6;

export class MonitoringState {
  /** By tool: the name, owned; null: free. */
  readonly names: (PyObject | null)[] = new Array<PyObject | null>(TOOL_COUNT).fill(null);
  /** By tool and event. Owned. */
  readonly callbacks: (PyObject | null)[][] = Array.from({ length: TOOL_COUNT }, () =>
    new Array<PyObject | null>(EVENTS.length).fill(null),
  );
  /** By event: bits of tools. */
  readonly global = new Uint8Array(EVENTS.length);
  /** Codes with events of their own. */
  private readonly watched = new Set<PyCode>();
  private restarts = 0;
  isActive = false;
  /** Raised whenever listening begins: what frames noted before is stale. */
  epoch = 0;
  /** `sys.monitoring.DISABLE` and `MISSING`. Owned. */
  disableMark: PyObject | null = null;
  missingMark: PyObject | null = null;

  setEvents(tool: number, set: number): void {
    for (let event = 0; event < UNGROUPED_EVENTS; event++) {
      this.global[event]! &= ~(1 << tool);
      if ((set & (1 << event)) !== 0) this.global[event]! |= 1 << tool;
    }
    this.look();
  }

  getEvents(tool: number): number {
    return setOf(this.global, tool);
  }

  setLocalEvents(tool: number, code: PyCode, set: number): void {
    const { local } = this.monitorsOf(code);
    for (let event = 0; event < LOCAL_EVENTS; event++) {
      local[event]! &= ~(1 << tool);
      if ((set & (1 << event)) !== 0) local[event]! |= 1 << tool;
    }
    if (local.some((bits) => bits !== 0)) this.watched.add(code);
    else this.watched.delete(code);
    this.look();
  }

  getLocalEvents(tool: number, code: PyCode): number {
    const known = code.monitors;
    return known === null ? 0 : setOf(known.local, tool);
  }

  /** Bits of the tools that want to hear of `event` at an instruction of `code`. */
  toolsAt(code: PyCode, instruction: number, event: number): number {
    const grouped = event >= UNGROUPED_EVENTS ? CALL_EVENT : event;
    let tools = this.global[grouped]!;
    const own = code.monitors;
    if (own === null) return tools;
    if (grouped < LOCAL_EVENTS) tools |= own.local[grouped]!;
    if (own.restart !== this.restarts) return tools;
    return tools & ~(own.disabled.get(instruction * 16 + grouped) ?? 0);
  }

  disable(code: PyCode, instruction: number, event: number, tool: number): void {
    const own = this.monitorsOf(code);
    if (own.restart !== this.restarts) {
      own.restart = this.restarts;
      own.disabled.clear();
    }
    const key = instruction * 16 + event;
    own.disabled.set(key, (own.disabled.get(key) ?? 0) | (1 << tool));
  }

  restart(): void {
    this.restarts++;
  }

  /** Takes its own reference to `func`; gives the old one to the caller. */
  register(tool: number, event: number, func: PyObject | null): PyObject | null {
    const callbacks = this.callbacks[tool]!;
    const old = callbacks[event]!;
    callbacks[event] = func === null ? null : incref(func);
    return old;
  }

  /** A code object dies. */
  forget(code: PyCode): void {
    this.watched.delete(code);
  }

  /** At the end of the interpreter. */
  clear(): void {
    this.global.fill(0);
    this.watched.clear();
    this.isActive = false;
    for (const mark of [this.disableMark, this.missingMark]) if (mark !== null) decref(mark);
    this.disableMark = this.missingMark = null;
    for (const list of [this.names, ...this.callbacks]) {
      list.forEach((o, i) => {
        list[i] = null;
        if (o !== null) decref(o);
      });
    }
  }

  private monitorsOf(code: PyCode): CodeMonitors {
    return (code.monitors ??= {
      local: new Uint8Array(LOCAL_EVENTS),
      disabled: new Map(),
      restart: this.restarts,
    });
  }

  private look(): void {
    const isActive = this.watched.size > 0 || this.global.some((bits) => bits !== 0);
    if (isActive && !this.isActive) this.epoch++;
    this.isActive = isActive;
  }
}

function setOf(bits: Uint8Array, tool: number): number {
  let set = 0;
  bits.forEach((tools, event) => {
    if ((tools & (1 << tool)) !== 0) set |= 1 << event;
  });
  return set;
}
