// _lsprof: the profiler behind cProfile, a tool of sys.monitoring. CPython 3.13 Modules/_lsprof.c (_lsprof_Profiler_enable, profiler_init,
// get_cfunc_from_callable, normalizeUserObj, call_timer, statsForEntry). Its own time is the machine's: being told costs nothing there.

import { callObject } from '../objects/calls.ts';
import { lookupType } from '../objects/attributes.ts';
import { MethodDescrType, PyBuiltinFunction, PyMethodDescr } from '../objects/descr.ts';
import { newFloat } from '../objects/float.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { callNative, method, type NativeFunction } from '../objects/native.ts';
import {
  decref,
  incref,
  isSubtype,
  xdecref,
  type PyObject,
  type PyType,
} from '../objects/object.ts';
import { ownsFields, PyNative } from '../objects/own-fields.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { newStructSeq, newStructSeqType } from '../objects/structseq.ts';
import {
  SUSPENDED,
  suspendSteps,
  type MaySuspend,
  type Steps,
  type Suspended,
} from '../objects/suspend.ts';
import { reprSteps } from '../objects/text.ts';
import { truthSteps } from '../objects/truth.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { EVENTS, type EventName } from '../vm/monitoring-state.ts';
import { writeUnraisable } from '../vm/unraisable.ts';
import { CallCounts, type Counts, type Key } from './lsprof/call-counts.ts';
import { doubleSteps } from './math/arguments.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const SOURCE = 'CPython 3.13 Modules/_lsprof.c';
const PROFILER_ID = 2;
const NS = 1e9;

const times = (called: string, have: string) => [
  { name: 'callcount', doc: `how many times this ${have} called` },
  { name: 'reccallcount', doc: `how many times ${called}called recursively` },
];
const EntryType = newStructSeqType(
  '_lsprof.profiler_entry',
  [
    { name: 'code', doc: 'code object or built-in function name' },
    ...times('', 'was'),
    { name: 'totaltime', doc: 'total time in this entry' },
    { name: 'inlinetime', doc: 'inline time in this entry (not in subcalls)' },
    { name: 'calls', doc: 'details of the calls' },
  ],
  { source: SOURCE },
);
const SubentryType = newStructSeqType(
  '_lsprof.profiler_subentry',
  [
    { name: 'code', doc: 'called code object or built-in function name' },
    ...times('this is ', 'is'),
    { name: 'totaltime', doc: 'total time spent in this call' },
    { name: 'inlinetime', doc: 'inline time (not in further subcalls)' },
  ],
  { source: SOURCE },
);

const ProfilerType = newStaticType('Profiler', {
  module: '_lsprof',
  dotted: true,
  isBaseType: true,
  hasGc: true,
  basicSize: 80,
});

class PyProfiler extends PyNative {
  readonly counts = new CallCounts();
  /** Owned. */
  timer: PyObject | null = null;
  /** Seconds for each unit of the timer; 0: it tells seconds. */
  timerUnit = 0;
  countsNatives = true;
  isEnabled = false;
}
ownsFields(ProfilerType, ['timer']);
const freeProfiler = ProfilerType.tp_dealloc!;
const traverseTimer = ProfilerType.tp_traverse!;
ProfilerType.tp_traverse = (o, visit) => {
  traverseTimer(o, visit);
  for (const { subject } of (o as PyProfiler).counts.entries.values()) visit(subject);
};
ProfilerType.tp_dealloc = (o) => {
  (o as PyProfiler).counts.clear();
  freeProfiler(o);
};
ProfilerType.tp_new = (type: PyType) => new PyProfiler(type);

// ---- time ----

/** call_timer: an error of the timer is told and counts as 0. */
function* timerSteps(self: PyProfiler): Steps<number> {
  const timer = incref(self.timer!);
  try {
    let now = callObject(timer, []);
    if (now === SUSPENDED) now = (yield) as PyObject;
    const value = yield* doubleSteps(now);
    decref(now);
    return self.timerUnit > 0 ? Math.floor(value) : Math.floor(value * NS);
  } catch (error) {
    yield* writeUnraisable(error, timer);
    return 0;
  } finally {
    decref(timer);
  }
}

/** Calls `finish` with the time, and answers None. */
function atTime(self: PyProfiler, finish: (nowNs: number) => void): MaySuspend {
  if (self.timer === null) {
    finish(currentInterpreter().machine.now());
    return newNone();
  }
  const steps = function* (): Steps<PyObject> {
    finish(yield* timerSteps(self));
    return newNone();
  };
  return suspendSteps(steps(), [self]);
}

// ---- what sys.monitoring tells ----

const keyOf = (fn: PyBuiltinFunction): string => `${fn.module ?? ''}:${fn.qualname}`;

/** normalizeUserObj: no reference to a receiver is kept. */
function* nameSteps(fn: PyBuiltinFunction): Steps<PyObject> {
  const { self, module, native } = fn;
  if (self === null)
    return newStr(
      module === null || module === 'builtins' ? `<${native.name}>` : `<${module}.${native.name}>`,
    );
  const found = lookupType(self.type, staticStr(native.name));
  if (found !== null) return newStr(yield* reprSteps(found));
  return newStr(`<built-in method ${module === null ? '' : `${module}.`}${native.name}>`);
}

/** get_cfunc_from_callable. New reference; null: not written in C. */
function nativeOf(callable: PyObject, first: PyObject): PyBuiltinFunction | null {
  if (callable instanceof PyBuiltinFunction) return incref(callable) as PyBuiltinFunction;
  if (!(callable instanceof PyMethodDescr) || callable.type !== MethodDescrType) return null;
  if (first === currentInterpreter().monitoring.missingMark) return null;
  if (!isSubtype(first.type, callable.owner)) return null;
  return new PyBuiltinFunction(callable.native, first, null, callable.owner);
}

const enter = (self: PyProfiler, key: Key): MaySuspend =>
  atTime(self, (nowNs) => self.counts.enter(key, nowNs));
const leave = (self: PyProfiler, key: Key): MaySuspend =>
  self.counts.isIdle ? newNone() : atTime(self, (nowNs) => self.counts.leave(key, nowNs));

function started(self: PyProfiler, code: PyObject): MaySuspend {
  if (!self.counts.entries.has(code)) self.counts.addEntry(code, incref(code));
  return enter(self, code);
}

function calling(
  self: PyProfiler,
  _code: PyObject,
  _offset: PyObject,
  callable: PyObject,
  first: PyObject,
): MaySuspend {
  const fn = self.countsNatives ? nativeOf(callable, first) : null;
  if (fn === null) return newNone();
  const key = keyOf(fn);
  if (!self.counts.entries.has(key)) return suspendSteps(callingFirstSteps(self, key, fn), [self]);
  decref(fn);
  return enter(self, key);
}

/** Steals `fn`. */
function* callingFirstSteps(self: PyProfiler, key: Key, fn: PyBuiltinFunction): Steps<PyObject> {
  try {
    self.counts.addEntry(key, yield* nameSteps(fn));
  } finally {
    decref(fn);
  }
  const entered = enter(self, key);
  return entered === SUSPENDED ? ((yield) as PyObject) : entered;
}

function returned(
  self: PyProfiler,
  _code: PyObject,
  _offset: PyObject,
  callable: PyObject,
  first: PyObject,
): MaySuspend {
  const fn = self.countsNatives ? nativeOf(callable, first) : null;
  if (fn === null) return newNone();
  const key = keyOf(fn);
  decref(fn);
  return leave(self, key);
}

const PYTHON = '($self, code, instruction_offset, arg=None, /)';
const NATIVE = '($self, code, instruction_offset, callable, self_arg, /)';
const onStart = method('_pystart_callback', PYTHON, started);
const onReturn = method('_pyreturn_callback', PYTHON, (self: PyProfiler, code: PyObject) =>
  leave(self, code),
);
const onCall = method('_ccall_callback', NATIVE, calling);
const onNativeReturn = method('_creturn_callback', NATIVE, returned);

/** callback_table. */
const LISTENERS: readonly (readonly [EventName, NativeFunction])[] = [
  ['PY_START', onStart],
  ['PY_RESUME', onStart],
  ['PY_THROW', onStart],
  ['PY_RETURN', onReturn],
  ['PY_YIELD', onReturn],
  ['PY_UNWIND', onReturn],
  ['CALL', onCall],
  ['C_RETURN', onNativeReturn],
  ['C_RAISE', onNativeReturn],
];

function listen(self: PyProfiler, isEnabled: boolean): void {
  const { monitoring } = currentInterpreter();
  let events = 0;
  for (const [name, native] of LISTENERS) {
    const event = EVENTS.indexOf(name);
    const callback = isEnabled ? new PyBuiltinFunction(native, self, null, ProfilerType) : null;
    xdecref(monitoring.register(PROFILER_ID, event, callback));
    xdecref(callback);
    events |= 1 << event;
  }
  monitoring.setEvents(PROFILER_ID, isEnabled ? events : 0);
  currentThread.interrupt();
  self.isEnabled = isEnabled;
}

// ---- methods ----

const held = (self: PyProfiler, args: readonly (PyObject | undefined)[]): (PyObject | null)[] => [
  self,
  ...args.map((arg) => arg ?? null),
];

/** Arguments that are absent leave it as it is. */
function* setFlagsSteps(self: PyProfiler, subcalls?: PyObject, builtins?: PyObject): Steps<void> {
  const callers = subcalls === undefined ? self.counts.countsCallers : yield* truthSteps(subcalls);
  const natives = builtins === undefined ? self.countsNatives : yield* truthSteps(builtins);
  self.counts.countsCallers = callers;
  self.countsNatives = natives;
}

function* enableSteps(self: PyProfiler, subcalls?: PyObject, builtins?: PyObject): Steps<PyObject> {
  yield* setFlagsSteps(self, subcalls, builtins);
  const { names } = currentInterpreter().monitoring;
  if (names[PROFILER_ID] !== null) raise('ValueError', 'Another profiling tool is already active');
  names[PROFILER_ID] = newStr('cProfile');
  listen(self, true);
  return newNone();
}

function disable(self: PyProfiler): MaySuspend {
  if (!self.isEnabled) return newNone();
  listen(self, false);
  const { names } = currentInterpreter().monitoring;
  xdecref(names[PROFILER_ID]!);
  names[PROFILER_ID] = null;
  return atTime(self, (nowNs) => self.counts.leaveAll(nowNs));
}

function clear(self: PyProfiler): PyObject {
  self.counts.clear();
  return newNone();
}

/** statsForEntry, statsForSubEntry: all but the calls. */
function numbers(subject: PyObject, counts: Counts, factor: number): PyObject[] {
  return [
    incref(subject),
    newInt(counts.calls),
    newInt(counts.recursiveCalls),
    newFloat(factor * counts.totalNs),
    newFloat(factor * counts.inlineNs),
  ];
}

function getstats(self: PyProfiler): PyObject {
  const factor = self.timer === null || self.timerUnit === 0 ? 1 / NS : self.timerUnit;
  const rows: PyObject[] = [];
  for (const entry of self.counts.entries.values()) {
    if (entry.calls === 0) continue;
    const calls = Array.from(entry.callees)
      .filter(([, counts]) => counts.calls > 0)
      .map(([callee, counts]) =>
        newStructSeq(SubentryType, numbers(callee.subject, counts, factor)),
      );
    const shown = calls.length === 0 ? newNone() : newList(calls);
    rows.push(newStructSeq(EntryType, [...numbers(entry.subject, entry, factor), shown]));
  }
  return newList(rows);
}

function* initSteps(
  self: PyProfiler,
  timer?: PyObject,
  timeunit?: PyObject,
  subcalls?: PyObject,
  builtins?: PyObject,
): Steps<PyObject> {
  const unit = timeunit === undefined ? 0 : yield* doubleSteps(timeunit);
  yield* setFlagsSteps(self, subcalls, builtins);
  const old = self.timer;
  self.timer = timer === undefined || timer === None ? null : incref(timer);
  self.timerUnit = unit;
  xdecref(old);
  return newNone();
}

const init = method(
  'Profiler',
  '($self, timer=None, timeunit=0.0, subcalls=True, builtins=True)',
  (self: PyProfiler, ...args: PyObject[]) =>
    suspendSteps(initSteps(self, ...args), held(self, args)),
);
ProfilerType.tp_init = (o, args, kwnames): void | Suspended => {
  const done = callNative(init, o, args, kwnames, 'Profiler');
  if (done === SUSPENDED) return SUSPENDED;
  decref(done);
};

describeType(ProfilerType, {
  source: SOURCE,
  methods: [
    method('getstats', '($self, /)', getstats),
    method(
      'enable',
      '($self, subcalls=True, builtins=True)',
      (self: PyProfiler, ...args: PyObject[]) =>
        suspendSteps(enableSteps(self, ...args), held(self, args)),
    ),
    method('disable', '($self, /)', disable),
    method('clear', '($self, /)', clear),
    onStart,
    onReturn,
    onCall,
    onNativeReturn,
  ],
});

const definition: ModuleDefinition = {
  name: '_lsprof',
  source: SOURCE,
  doc: 'Fast profiler',
  functions: [],
  attributes: {
    Profiler: () => incref(ProfilerType),
    profiler_entry: () => incref(EntryType),
    profiler_subentry: () => incref(SubentryType),
  },
};

export function lsprofModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
