// posix_spawn: a program in a new process, without a fork that programs see. CPython 3.13 Modules/posixmodule.c (py_posix_spawn,
// parse_file_actions, parse_posix_spawn_flags); what the actions do is the C library's (posix/spawni.c).
//
// Simplified: whoever calls has one user, so `resetids` changes nothing; there are no scheduling policies to choose from.

import { O_CLOEXEC } from '../../machine/files/descriptors.ts';
import { SystemCallError } from '../../machine/files/errno.ts';
import { newInt } from '../../objects/int.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { decrefAll, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { suspendSteps, type Steps } from '../../objects/suspend.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { firstOf } from '../_posixsubprocess.ts';
import { anyObject, boolOr, clinic, intOr } from '../clinic.ts';
import { signalsSteps } from '../signal/sigset.ts';
import { argumentsSteps, environmentSteps, withoutNul } from './exec-calls.ts';
import { fsTextSteps, path, type Path } from './path-argument.ts';
import { osError } from './system-call.ts';
import type { ProcessFiles } from '../../machine/files/descriptors.ts';

type Action = (files: ProcessFiles) => void;

const SPAWN = { open: 0, close: 1, dup2: 2, closefrom: 3 } as const;
export const spawnConstants: readonly (readonly [string, number])[] = Object.entries(SPAWN).map(
  ([name, value]) => [`POSIX_SPAWN_${name.toUpperCase()}`, value],
);

const int = intOr(0);

function* numberSteps(o: PyObject): Steps<number> {
  const where = { fn: 'posix_spawn', parameter: 'file_actions', position: 0 };
  return int.quick(o, where) ?? (yield* int.steps!(o, where));
}

/** Descriptors that are not open may be closed. */
function closeQuietly(files: ProcessFiles, fd: number): void {
  if (files.has(fd)) files.close(fd);
}

function openAs(files: ProcessFiles, fd: number, name: string, flags: number, mode: number): void {
  closeQuietly(files, fd);
  const opened = files.open(name, flags, mode);
  if (opened === fd) return;
  files.dup2(opened, fd, (flags & O_CLOEXEC) === 0);
  files.close(opened);
}

function duplicate(files: ProcessFiles, fd: number, target: number): void {
  if (fd === target) files.setInheritable(fd, true);
  else files.dup2(fd, target, true);
}

/** Number of elements, and what to call it in the message. */
const SHAPES: Readonly<Record<number, readonly [number, string]>> = {
  [SPAWN.open]: [5, 'An open'],
  [SPAWN.close]: [2, 'A close'],
  [SPAWN.dup2]: [3, 'A dup2'],
  [SPAWN.closefrom]: [2, 'A closefrom'],
};

function* actionSteps(o: PyObject): Steps<Action> {
  if (!(o instanceof PyTuple) || o.items.length === 0)
    raise('TypeError', 'Each file_actions element must be a non-empty tuple');
  const [tag, first, ...rest] = o.items as [PyObject, PyObject, ...PyObject[]];
  const kind = yield* numberSteps(tag);
  const shape = SHAPES[kind];
  if (shape === undefined) raise('TypeError', 'Unknown file_actions identifier');
  const [length, name] = shape;
  if (o.items.length !== length)
    raise('TypeError', `${name} file_action tuple must have ${length} elements`);
  const fd = yield* numberSteps(first);
  if (kind === SPAWN.close) return (files) => closeQuietly(files, fd);
  if (kind === SPAWN.closefrom) return (files) => files.closeFrom(fd);
  if (kind === SPAWN.dup2) {
    const target = yield* numberSteps(rest[0]!);
    return (files) => duplicate(files, fd, target);
  }
  const file = withoutNul(yield* fsTextSteps(rest[0]!));
  const flags = yield* numberSteps(rest[1]!);
  const mode = yield* numberSteps(rest[2]!);
  return (files) => openAs(files, fd, file, flags, mode);
}

function* actionsSteps(given: PyObject | null): Steps<Action[]> {
  if (given === null || given === None) return [];
  const items = yield* toArraySteps(given, 'file_actions must be a sequence or None');
  const actions: Action[] = [];
  try {
    for (const item of items) actions.push(yield* actionSteps(item));
  } finally {
    decrefAll(items);
  }
  return actions;
}

interface How {
  readonly actions: PyObject | null;
  readonly group: PyObject | null;
  readonly leads: boolean;
  readonly mask: PyObject | null;
  readonly defaults: PyObject | null;
}

/** Where the program may lie: posix_spawnp looks along the caller's PATH. */
function candidates(fn: string, file: string): readonly string[] {
  if (fn === 'posix_spawn' || file.includes('/')) return [file];
  const search = currentInterpreter().machine.environ['PATH'] ?? '/bin:/usr/bin';
  return search.split(':').map((folder) => (folder === '' ? file : `${folder}/${file}`));
}

function* spawnSteps(
  fn: string,
  at: Path,
  argv: PyObject,
  env: PyObject,
  how: How,
): Steps<PyObject> {
  const args = yield* argumentsSteps(`${fn}: argv`, argv);
  const { machine } = currentInterpreter();
  const environ =
    env === None ? machine.environ : yield* environmentSteps(fn, env, ' object or None');
  const actions = yield* actionsSteps(how.actions);
  const group = how.group === null ? null : yield* numberSteps(how.group);
  const blocked = how.mask === null ? undefined : yield* signalsSteps(how.mask);
  const defaults = how.defaults === null ? undefined : yield* signalsSteps(how.defaults);
  const child = machine.files.fork();
  try {
    for (const action of actions) action(child);
    const entry = firstOf(candidates(fn, at.text), (file) =>
      machine.exec(child, { path: file, args, environ, blocked, defaults }),
    );
    if (how.leads) entry.beginSession();
    else if (group !== null) entry.pgid = group === 0 ? entry.pid : group;
    return newInt(entry.pid);
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    child.closeAll();
    throw osError(error.errno, at.object);
  }
}

const spawn = (fn: string) =>
  clinic(
    fn,
    '(path, argv, env, /, *, file_actions=(), setpgroup=<unrepresentable>, resetids=False, setsid=False, setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)',
    [
      path,
      anyObject,
      anyObject,
      anyObject,
      anyObject,
      boolOr(false),
      boolOr(false),
      anyObject,
      anyObject,
      anyObject,
    ],
    (
      at: Path,
      argv: PyObject,
      env: PyObject,
      actions: PyObject | null,
      group: PyObject | null,
      _resetids: boolean,
      leads: boolean,
      mask: PyObject | null,
      defaults: PyObject | null,
      scheduler: PyObject | null,
    ) => {
      if (scheduler !== null)
        raise('NotImplementedError', `${fn}: this machine has no scheduling policies`);
      const how = { actions, group, leads, mask, defaults };
      return suspendSteps(spawnSteps(fn, at, argv, env, how), [argv, env]);
    },
  );

export const spawnFunctions = [spawn('posix_spawn'), spawn('posix_spawnp')];
