// resource: what processes used, and what they may use. CPython 3.13 Modules/resource.c (resource_getrusage, py2rlimit,
// resource_setrlimit_impl, resource_prlimit_impl).
//
// Limits are kept and inherited, and are not enforced: the machine has its own (`RunBudgets`).

import { DESCRIPTORS_MAX } from '../machine/files/descriptors.ts';
import { heap } from '../memory/heap.ts';
import { exceptionType } from '../objects/exceptions.ts';
import { asIndex } from '../objects/index.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { fastSequenceSteps } from '../objects/iterate.ts';
import { decref, decrefAll, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { newTuple } from '../objects/tuple.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { anyObject, clinic, intOr } from './clinic.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { moduleState } from './module-state.ts';
import { newRusage, RusageType } from './posix/rusage.ts';
import { osError } from './posix/system-call.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const ESRCH = 3;
const RLIM_INFINITY = -1;
const [RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD] = [0, -1, 1];
/** In units of 1024 bytes: the interpreter itself. */
const INTERPRETER_KB = 9216;
const PAGE = 4096;

type Limits = readonly [soft: number, hard: number];

/** Linux's numbers, and what a process has that nobody has set limits for. */
const RESOURCES: Readonly<Record<string, readonly [number, Limits]>> = {
  RLIMIT_CPU: [0, [RLIM_INFINITY, RLIM_INFINITY]],
  RLIMIT_FSIZE: [1, [RLIM_INFINITY, RLIM_INFINITY]],
  RLIMIT_DATA: [2, [RLIM_INFINITY, RLIM_INFINITY]],
  RLIMIT_STACK: [3, [8388608, RLIM_INFINITY]],
  RLIMIT_CORE: [4, [0, RLIM_INFINITY]],
  RLIMIT_RSS: [5, [RLIM_INFINITY, RLIM_INFINITY]],
  RLIMIT_NPROC: [6, [RLIM_INFINITY, RLIM_INFINITY]],
  RLIMIT_NOFILE: [7, [DESCRIPTORS_MAX, DESCRIPTORS_MAX]],
  RLIMIT_OFILE: [7, [DESCRIPTORS_MAX, DESCRIPTORS_MAX]],
  RLIMIT_MEMLOCK: [8, [8388608, 8388608]],
  RLIMIT_AS: [9, [RLIM_INFINITY, RLIM_INFINITY]],
  RLIMIT_SIGPENDING: [11, [RLIM_INFINITY, RLIM_INFINITY]],
  RLIMIT_MSGQUEUE: [12, [819200, 819200]],
  RLIMIT_NICE: [13, [0, 0]],
  RLIMIT_RTPRIO: [14, [0, 0]],
  RLIMIT_RTTIME: [15, [RLIM_INFINITY, RLIM_INFINITY]],
};
const RLIM_NLIMITS = 16;

const set = (): Map<number, Limits> => moduleState('resource', () => new Map<number, Limits>());

function limitsOf(resource: number): Limits {
  if (resource < 0 || resource >= RLIM_NLIMITS) raise('ValueError', 'invalid resource specified');
  const usual = Object.values(RESOURCES).find(([number]) => number === resource)?.[1];
  return set().get(resource) ?? usual ?? [RLIM_INFINITY, RLIM_INFINITY];
}

const asTuple = ([soft, hard]: Limits): PyObject => newTuple([newInt(soft), newInt(hard)]);

function getrusage(who: number): PyObject {
  const { machine } = currentInterpreter();
  const residentKb = INTERPRETER_KB + Math.ceil(heap.peakBytes / 1024);
  switch (who) {
    case RUSAGE_SELF:
      return newRusage(machine.cpuNs(), residentKb);
    case RUSAGE_THREAD:
      return newRusage(machine.threadCpuNs(currentThread), residentKb);
    case RUSAGE_CHILDREN:
      return newRusage(machine.entry.childrenCpuNs, 0);
  }
  return raise('ValueError', 'invalid who parameter');
}

/** py2rlimit. */
function* limitsSteps(given: PyObject): Steps<Limits> {
  const items = yield* fastSequenceSteps(given);
  try {
    if (items.length !== 2) raise('ValueError', 'expected a tuple of 2 integers');
    return [yield* limitSteps(items[0]!), yield* limitSteps(items[1]!)];
  } finally {
    decrefAll(items);
  }
}

function* limitSteps(given: PyObject): Steps<number> {
  if (!(given instanceof PyInt) && given.type.nb_index === null)
    raise('TypeError', `'${given.type.name}' object cannot be interpreted as an integer`);
  let number = asIndex(given);
  if (number === SUSPENDED) number = (yield) as PyInt;
  const value = BigInt(number.value);
  decref(number);
  if (value !== BigInt.asIntN(64, value))
    raise('OverflowError', 'Python int too large to convert to C long');
  return Number(value);
}

/** setrlimit(2). */
function setLimits(resource: number, [soft, hard]: Limits): void {
  const height = (limit: number): number => (limit === RLIM_INFINITY ? Infinity : limit);
  if (height(soft) > height(hard)) raise('ValueError', 'current limit exceeds maximum limit');
  set().set(resource, [soft, hard]);
}

function* setrlimitSteps(resource: number, limits: PyObject): Steps<PyObject> {
  limitsOf(resource);
  setLimits(resource, yield* limitsSteps(limits));
  return newNone();
}

/** Of the own process only. */
function* prlimitSteps(pid: number, resource: number, limits: PyObject | null): Steps<PyObject> {
  const old = limitsOf(resource);
  const wanted = limits === null || limits === None ? null : yield* limitsSteps(limits);
  if (pid !== 0 && pid !== currentInterpreter().machine.entry.pid) throw osError(ESRCH);
  if (wanted !== null) setLimits(resource, wanted);
  return asTuple(old);
}

const NUMBER = intOr(0);

const definition: ModuleDefinition = {
  name: 'resource',
  source: 'CPython 3.13 Modules/resource.c',
  functions: [
    clinic('getrusage', '(who, /)', [NUMBER], getrusage),
    clinic('getrlimit', '(resource, /)', [NUMBER], (resource: number) =>
      asTuple(limitsOf(resource)),
    ),
    clinic(
      'setrlimit',
      '(resource, limits, /)',
      [NUMBER, anyObject],
      (resource: number, limits: PyObject): MaySuspend =>
        suspendSteps(setrlimitSteps(resource, limits), [limits]),
    ),
    clinic(
      'prlimit',
      '(pid, resource, limits=None, /)',
      [NUMBER, NUMBER, anyObject],
      (pid: number, resource: number, limits: PyObject | null): MaySuspend =>
        suspendSteps(prlimitSteps(pid, resource, limits), [limits]),
    ),
    clinic('getpagesize', '()', [], () => newInt(PAGE)),
  ],
  attributes: {
    ...Object.fromEntries(
      Object.entries(RESOURCES).map(([name, [number]]) => [name, () => newInt(number)]),
    ),
    RLIM_INFINITY: () => newInt(RLIM_INFINITY),
    RUSAGE_SELF: () => newInt(RUSAGE_SELF),
    RUSAGE_CHILDREN: () => newInt(RUSAGE_CHILDREN),
    RUSAGE_THREAD: () => newInt(RUSAGE_THREAD),
    error: () => incref(exceptionType('OSError')),
    struct_rusage: () => incref(RusageType),
  },
};

export function resourceModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
