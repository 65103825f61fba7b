// time. CPython 3.13 Modules/timemodule.c. All clocks show the machine's virtual time; sleeping costs none of the host's. The time zone is
// time/time-zone.ts, dates are in time/calendar-time.ts, texts in time/strftime.ts, struct_time in time/struct-time.ts.

import { getAttr } from '../objects/attributes.ts';
import { callObject } from '../objects/calls.ts';
import { newException } from '../objects/exceptions.ts';
import { newFloat, PyFloat } from '../objects/float.ts';
import { importModuleSteps } from '../objects/import-door.ts';
import { asIndex } from '../objects/index.ts';
import { newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { PyModule } from '../objects/module.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, decrefAll, incref, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newBool, newNone, None } from '../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  suspendWait,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';
import { newTuple } from '../objects/tuple.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { moduleState } from './module-state.ts';
import { breakTime, type BrokenTime } from './time/calendar-time.ts';
import { DAYS, MONTHS, strftime } from './time/strftime.ts';
import {
  checked,
  newStructTime,
  StructTimeType,
  timeArgumentSteps,
  zoneOf,
} from './time/struct-time.ts';
import {
  localTime,
  secondsOfLocal,
  timeZone,
  zoneNames,
  type TimeZone,
  type ZoneNames,
} from './time/time-zone.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** Wall-clock time when the machine is switched on: 2025-01-01 00:00:00 UTC. */
export const EPOCH_NS = 1_735_689_600_000_000_000n;

const nowNs = (): number => currentInterpreter().machine.now();
const wallSeconds = (): number => Number(EPOCH_NS) / 1e9 + nowNs() / 1e9;
const processNs = (): number => Math.round(currentInterpreter().machine.cpuNs());
const threadNs = (): number => Math.round(currentInterpreter().machine.threadCpuNs(currentThread));
const seconds = (): PyObject => newFloat(nowNs() / 1e9);
const nanoseconds = (): PyObject => newIntFrom(BigInt(nowNs()));

/** A host number of seconds. TypeError. */
export function secondsOf(o: PyObject): number {
  if (o instanceof PyInt) return Number(o.value);
  if (o instanceof PyFloat) return o.value;
  return raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
}

/** Calls `finish` with a number of seconds, `__index__` included. */
function withSeconds(o: PyObject, finish: (value: number) => any): any {
  if (o instanceof PyInt || o instanceof PyFloat || o.type.nb_index === null)
    return finish(secondsOf(o));
  const take = (i: PyInt): any => {
    const value = Number(i.value);
    decref(i);
    return finish(value);
  };
  const found = asIndex(o);
  return found === SUSPENDED ? suspendThen(take) : take(found);
}

function sleep(duration: PyObject): MaySuspend {
  return withSeconds(duration, sleepFor);
}
function sleepFor(value: number): MaySuspend {
  if (Number.isNaN(value)) raise('ValueError', 'Invalid value NaN (not a number)');
  if (value < 0) raise('ValueError', 'sleep length must be non-negative');
  if (value > 9223372036) raise('OverflowError', 'timestamp too large to convert to C PyTime_t');
  const { machine } = currentThread.interp;
  machine.emit({
    kind: 'block',
    wait: { on: 'sleep' },
    deadlineNs: (machine.now() + value * 1e9) as never,
  });
  return suspendWait({
    reason: { on: 'sleep' },
    timeoutNs: Math.round(value * 1e9),
    ready: () => false,
    finish: () => {
      machine.emit({ kind: 'unblock', wait: { on: 'sleep' }, timedOut: true });
      return newNone();
    },
  });
}

// --- clocks -----------------------------------------------------------------------------------------------------------------------------

const CLOCKS: Readonly<Record<string, number>> = {
  CLOCK_REALTIME: 0,
  CLOCK_MONOTONIC: 1,
  CLOCK_PROCESS_CPUTIME_ID: 2,
  CLOCK_THREAD_CPUTIME_ID: 3,
  CLOCK_MONOTONIC_RAW: 4,
  CLOCK_BOOTTIME: 7,
  CLOCK_TAI: 11,
};

function osError(errno: number, text: string): never {
  const parts = [newInt(errno), newStr(text)] as const;
  const error = newException('OSError', parts);
  error.setField('errno', parts[0]);
  error.setField('strerror', parts[1]);
  decrefAll(parts);
  throw new Raised(error);
}

/** Number of an existing clock. TypeError, OSError. */
function clockId(o: PyObject): number {
  if (!(o instanceof PyInt)) raise('TypeError', `clk_id should be integer, not ${o.type.name}`);
  const id = Number(o.value);
  if (!Object.values(CLOCKS).includes(id)) osError(22, 'Invalid argument');
  return id;
}
const isWall = (id: number): boolean => id === 0 || id === 11;

/** Of a clock that does not show the date. */
function clockNs(id: number): number {
  return id === 2 ? processNs() : id === 3 ? threadNs() : nowNs();
}

function clockGettime(o: PyObject): PyObject {
  const id = clockId(o);
  return newFloat(isWall(id) ? wallSeconds() : clockNs(id) / 1e9);
}
function clockGettimeNs(o: PyObject): PyObject {
  const id = clockId(o);
  return newIntFrom((isWall(id) ? EPOCH_NS : 0n) + BigInt(clockNs(id)));
}
function clockSettime(o: PyObject): PyObject {
  return clockId(o) === 0 ? osError(1, 'Operation not permitted') : osError(22, 'Invalid argument');
}

/** Name of a clock: how CPython reads it on Linux, and whether it can go backwards or be set. */
const CLOCK_INFO: Readonly<Record<string, readonly [source: string, monotonic: boolean]>> = {
  time: ['CLOCK_REALTIME', false],
  monotonic: ['CLOCK_MONOTONIC', true],
  perf_counter: ['CLOCK_MONOTONIC', true],
  process_time: ['CLOCK_PROCESS_CPUTIME_ID', true],
  thread_time: ['CLOCK_THREAD_CPUTIME_ID', true],
};
const NAMESPACE = staticStr('SimpleNamespace');
function* clockInfoSteps(name: PyObject): Steps<PyObject> {
  const text = expectText(name, 'get_clock_info() argument 1');
  const info = Object.hasOwn(CLOCK_INFO, text) ? CLOCK_INFO[text] : undefined;
  if (info === undefined) raise('ValueError', 'unknown clock');
  const types = yield* importModuleSteps('types');
  let make = getAttr(types, NAMESPACE);
  decref(types);
  if (make === SUSPENDED) make = (yield) as PyObject;
  const values = [
    newStr(`clock_gettime(${info[0]})`),
    newBool(info[1]),
    newBool(!info[1]),
    newFloat(1e-9),
  ];
  const names = ['implementation', 'monotonic', 'adjustable', 'resolution'].map((n) =>
    staticStr(n),
  );
  try {
    const result = callObject(make, values, names);
    return result === SUSPENDED ? yield : result;
  } finally {
    decref(make);
    decrefAll(values);
  }
}

// --- calendar ---------------------------------------------------------------------------------------------------------------------------

/** Calls `finish` with whole seconds since the epoch: of `o`, or of now. OverflowError, OSError, ValueError. */
function withTimestamp(o: PyObject | undefined, finish: (seconds: number) => any): any {
  if (o === undefined || o === None) return finish(Math.floor(wallSeconds()));
  return withSeconds(o, (value) => {
    if (Number.isNaN(value)) raise('ValueError', 'Invalid value NaN (not a number)');
    const whole = Math.floor(value);
    if (Math.abs(whole) >= 2 ** 63)
      raise('OverflowError', 'timestamp out of range for platform time_t');
    if (Math.abs(whole) > 6.7e16) osError(75, 'Value too large for defined data type');
    return finish(whole);
  });
}
/** The C library calls the zone of gmtime GMT, that of localtime as TZ does. */
const GMT = { name: 'GMT', offset: 0 };

interface LocalState {
  zone: TimeZone;
}
/** Of the running process: TZ as it was when the C library looked last. */
const local = (): LocalState =>
  moduleState('time', () => ({ zone: timeZone(currentInterpreter().machine.environ['TZ']) }));
const localNow = (): BrokenTime => localTime(local().zone, Math.floor(wallSeconds())).time;

/** tzset of the C library, which mktime calls, too. */
function lookAtTz(): TimeZone {
  return (local().zone = timeZone(currentInterpreter().machine.environ['TZ']));
}

function tzset(): PyObject {
  lookAtTz();
  const interp = currentInterpreter();
  const module = interp.modules.getStr(staticStr('time'));
  if (module instanceof PyModule)
    for (const [name, make] of Object.entries(zoneAttributes)) module.set(name, make(interp));
  return newNone();
}

function dateText(t: BrokenTime): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = DAYS[t.weekday % 7]!.slice(0, 3);
  const month = MONTHS[t.month - 1]!.slice(0, 3);
  const clock = `${two(t.hour)}:${two(t.minute)}:${two(t.second)}`;
  return `${day} ${month}${String(t.day).padStart(3, ' ')} ${clock} ${t.year}`;
}

/** The time that a function of an optional tuple is about. */
function* givenTimeSteps(o: PyObject | undefined, fn: string): Steps<BrokenTime> {
  if (o === undefined) return localNow();
  return checked(yield* timeArgumentSteps(o, fn));
}
function* asctimeSteps(o?: PyObject): Steps<PyObject> {
  return newStr(dateText(yield* givenTimeSteps(o, 'asctime')));
}
function* strftimeSteps(format: PyObject, o?: PyObject): Steps<PyObject> {
  const text = expectText(format, 'strftime() argument 1');
  const t = yield* givenTimeSteps(o, 'strftime');
  if (text.includes('\0')) raise('ValueError', 'embedded null character');
  const { zone } = local();
  const given = o === undefined ? localTime(zone, Math.floor(wallSeconds())).span : zoneOf(o);
  const { name } = given ?? (t.isdst > 0 ? (zone.summer?.span ?? zone.standard) : zone.standard);
  const offset = given?.offset ?? 0;
  return newStr(strftime(text, t, { name, offset, seconds: secondsOfLocal(zone, t) }));
}
function expectText(o: PyObject, what: string): string {
  return o instanceof PyStr
    ? o.value
    : raise('TypeError', `${what} must be str, not ${o.type.name}`);
}
function* mktimeSteps(o: PyObject): Steps<PyObject> {
  const t = yield* timeArgumentSteps(o, 'mktime');
  return newFloat(secondsOfLocal(lookAtTz(), t));
}

const STRPTIME = staticStr('_strptime_time');
/** time.strptime: Lib/_strptime.py does it. */
function* strptimeSteps(args: readonly PyObject[]): Steps<PyObject> {
  const module = yield* importModuleSteps('_strptime');
  let parse = getAttr(module, STRPTIME);
  decref(module);
  if (parse === SUSPENDED) parse = (yield) as PyObject;
  try {
    const result = callObject(parse, args);
    return result === SUSPENDED ? yield : result;
  } finally {
    decref(parse);
  }
}

/** `fn(a, b=None)` with the errors of PyArg_ParseTuple. */
function parsed(
  name: string,
  min: number,
  max: number,
  fn: (...args: PyObject[]) => MaySuspend,
): NativeFunction {
  return method(name, '($module, /, *args)', (args: PyObject[]) => {
    if (args.length < min || args.length > max) {
      const wanted = args.length < min ? min : max;
      const bound = min === max ? 'exactly' : args.length < min ? 'at least' : 'at most';
      const plural = wanted === 1 ? '' : 's';
      raise(
        'TypeError',
        `${name}() takes ${bound} ${wanted} argument${plural} (${args.length} given)`,
      );
    }
    return fn(...args);
  });
}

const names = ({ machine }: InterpreterState): ZoneNames =>
  zoneNames(timeZone(machine.environ['TZ']), Number(EPOCH_NS) / 1e9 + machine.now() / 1e9);
type Attributes = Record<string, (interp: InterpreterState) => PyObject>;
/** In the order of init_timezone. */
const zoneAttributes: Readonly<Attributes> = {
  timezone: (interp) => newInt(names(interp).timezone),
  altzone: (interp) => newInt(names(interp).altzone),
  daylight: (interp) => newInt(names(interp).daylight ? 1 : 0),
  tzname: (interp) => newTuple(names(interp).names.map((name) => newStr(name))),
};
const attributes: Attributes = {
  struct_time: () => incref(StructTimeType),
  ...zoneAttributes,
  _STRUCT_TM_ITEMS: () => newInt(11),
};
for (const [name, id] of Object.entries(CLOCKS)) attributes[name] = () => newInt(id);

const definition: ModuleDefinition = {
  name: 'time',
  source: 'CPython 3.13 Modules/timemodule.c',
  functions: [
    method('sleep', '(object, /)', sleep),
    method('time', '()', () => newFloat(wallSeconds())),
    method('time_ns', '()', () => newIntFrom(EPOCH_NS + BigInt(nowNs()))),
    method('monotonic', '()', seconds),
    method('monotonic_ns', '()', nanoseconds),
    method('perf_counter', '()', seconds),
    method('perf_counter_ns', '()', nanoseconds),
    method('process_time', '()', () => newFloat(processNs() / 1e9)),
    method('process_time_ns', '()', () => newIntFrom(BigInt(processNs()))),
    method('thread_time', '()', () => newFloat(threadNs() / 1e9)),
    method('thread_time_ns', '()', () => newIntFrom(BigInt(threadNs()))),
    method('clock_gettime', '(clk_id, /)', clockGettime),
    method('clock_gettime_ns', '(clk_id, /)', clockGettimeNs),
    parsed('clock_settime', 2, 2, clockSettime),
    parsed('clock_settime_ns', 2, 2, clockSettime),
    parsed('clock_getres', 1, 1, (id) => (clockId(id), newFloat(1e-9))),
    method('pthread_getcpuclockid', '(thread_id, /)', () => newInt(3)),
    parsed('get_clock_info', 1, 1, (name) => suspendSteps(clockInfoSteps(name), [name])),
    parsed('gmtime', 0, 1, (o?: PyObject) =>
      withTimestamp(o, (whole) => newStructTime(breakTime(whole), GMT)),
    ),
    parsed('localtime', 0, 1, (o?: PyObject) =>
      withTimestamp(o, (whole) => {
        const { time, span } = localTime(local().zone, whole);
        return newStructTime(time, span);
      }),
    ),
    parsed('ctime', 0, 1, (o?: PyObject) =>
      withTimestamp(o, (whole) => newStr(dateText(localTime(local().zone, whole).time))),
    ),
    parsed('asctime', 0, 1, (o?: PyObject) => suspendSteps(asctimeSteps(o), [o ?? null])),
    parsed('strftime', 1, 2, (format, o?: PyObject) =>
      suspendSteps(strftimeSteps(format!, o), [format!, o ?? null]),
    ),
    method('mktime', '(time_tuple, /)', (o: PyObject) => suspendSteps(mktimeSteps(o), [o])),
    method('strptime', '(*args)', (args: PyObject[]) => suspendSteps(strptimeSteps(args), args)),
    method('tzset', '()', tzset),
  ],
  attributes,
};

export function timeModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
