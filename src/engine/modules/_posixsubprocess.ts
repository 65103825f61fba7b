// _posixsubprocess: how subprocess and multiprocessing start a program. CPython 3.13 Modules/_posixsubprocess.c (subprocess_fork_exec,
// child_exec). This machine has Python and no other program: whatever else is to be started is not found.

import { SystemCallError } from '../machine/files/errno.ts';
import { PyBytes } from '../objects/bytes.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { toArraySteps } from '../objects/iterate.ts';
import { decodeUtf8Escaped } from '../objects/fs-codec.ts';
import { method } from '../objects/native.ts';
import { decref, decrefAll, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { False, None } from '../objects/singletons.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThenData,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';
import { callObject } from '../objects/calls.ts';
import { PyTuple } from '../objects/tuple.ts';
import { currentInterpreter } from '../vm/current.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { fork } from './posix/fork-calls.ts';
import { fsTextSteps } from './posix/path-argument.ts';
import { osError } from './posix/system-call.ts';
import type { ProcessEntry } from '../machine/process-table.ts';
import type { ProcessFiles } from '../machine/files/descriptors.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** Arguments in the order in which CPython takes them. */
const NAMES =
  'args executables closeFds passFds cwd env p2cread p2cwrite c2pread c2pwrite errread errwrite errpipeRead errpipeWrite restoreSignals callSetsid pgid gid groups uid umask preexec allowVfork'.split(
    ' ',
  );

const INT_MAX = 0x7fffffff;

type Named = Record<string, PyObject>;

const int = (o: PyObject): number =>
  o instanceof PyInt
    ? Number(o.value)
    : raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);

function* forkExecSteps(given: readonly PyObject[]): Steps<PyObject> {
  if (given.length !== NAMES.length)
    raise(
      'TypeError',
      `fork_exec() takes exactly ${NAMES.length} arguments (${given.length} given)`,
    );
  const named: Named = Object.fromEntries(NAMES.map((name, i) => [name, given[i]!]));
  const { machine, finalizing } = currentInterpreter();
  if (finalizing && named.preexec !== None)
    raise('PythonFinalizationError', 'preexec_fn not supported at interpreter shutdown');
  checkDescriptors(named);
  const { args, paths, passed, environ, cwd } = yield* convertedSteps(named);
  if (named.preexec !== None) return yield* forkFirstSteps(given);
  const child = machine.files.fork();
  let why = 'noexec:chdir';
  try {
    connect(child, named, passed, cwd);
    why = '';
    const entry = execFirst(child, paths, { args, environ });
    joinGroup(entry, named);
    return newInt(entry.pid);
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    const EAGAIN = 11;
    if (error.errno === EAGAIN) throw osError(EAGAIN);
    reportFailure(machine.files, int(named.errpipeWrite!), error, why);
    child.closeAll();
    return newInt(machine.failedChild().pid);
  }
}

/** ValueError, TypeError: before there is a child. */
function checkDescriptors({ closeFds, errpipeWrite, passFds }: Named): void {
  if (!(passFds instanceof PyTuple))
    return raise('TypeError', `fork_exec() argument 4 must be tuple, not ${passFds!.type.name}`);
  if (closeFds !== False && int(errpipeWrite!) < 3)
    raise('ValueError', 'errpipe_write must be >= 3');
  // _sanity_check_python_fd_sequence: ascending, so no two are the same.
  let last = -1;
  for (const fd of passFds.items) {
    const number = fd instanceof PyInt ? Number(fd.value) : -1;
    if (number <= last || number > INT_MAX) raise('ValueError', 'bad value(s) in fds_to_keep');
    last = number;
  }
}

interface Converted {
  readonly args: readonly string[];
  readonly paths: readonly string[];
  readonly passed: readonly number[];
  readonly environ: Readonly<Record<string, string>>;
  readonly cwd: string | null;
}

function* convertedSteps(named: Named): Steps<Converted> {
  const paths = yield* octetTextsSteps(named.executables!);
  const args = yield* textsSteps(named.args!);
  const { machine } = currentInterpreter();
  const environ = named.env === None ? machine.environ : yield* environSteps(named.env!);
  const cwd = named.cwd === None ? null : plain(yield* fsTextSteps(named.cwd!));
  return { args, paths, passed: (named.passFds as PyTuple).items.map(int), environ, cwd };
}

/** With `preexec_fn`: a real fork, whose child calls it and executes the program then. */
function* forkFirstSteps(given: readonly PyObject[]): Steps<PyObject> {
  fork();
  suspendThenData(afterFork, given, given);
  return yield;
}

function afterFork(pid: PyInt, given: readonly PyObject[]): MaySuspend {
  if (pid.value !== 0) return pid;
  decref(pid);
  return suspendSteps(childSteps(given), given);
}

/** child_exec: nothing of it ever returns. */
function* childSteps(given: readonly PyObject[]): Steps<PyObject> {
  const named: Named = Object.fromEntries(NAMES.map((name, i) => [name, given[i]!]));
  const { machine } = currentInterpreter();
  const errpipe = int(named.errpipeWrite!);
  const { args, paths, passed, environ, cwd } = yield* convertedSteps(named);
  let why = 'noexec:chdir';
  try {
    connect(machine.files, { ...named, closeFds: False }, passed, cwd);
    joinGroup(machine.entry, named);
    why = '';
    if (!(yield* preexecSteps(named.preexec!))) {
      tell(machine.files, errpipe, 'SubprocessError:0:Exception occurred in preexec_fn.');
      return machine.exitNow(255);
    }
    if (named.closeFds !== False) machine.files.closeOthers([...passed, errpipe]);
    // `preexec_fn` may have changed what there is.
    const rest = { args, environ: named.env === None ? machine.environ : environ };
    return firstOf(paths, (path) => machine.become({ path, ...rest }));
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    reportFailure(machine.files, errpipe, error, why);
    return machine.exitNow(255);
  }
}

/** False: it raised. */
function* preexecSteps(preexec: PyObject): Steps<boolean> {
  try {
    let result = callObject(preexec, []);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(result);
    return true;
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return false;
  }
}

function joinGroup(entry: ProcessEntry, named: Named): void {
  const group = int(named.pgid!);
  if (named.callSetsid !== False) entry.beginSession();
  else if (group >= 0) entry.pgid = group === 0 ? entry.pid : group;
}

/** The child's descriptors as it is to have them. SystemCallError. */
function connect(
  child: ProcessFiles,
  named: Named,
  passed: readonly number[],
  cwd: string | null,
): void {
  const standard = [named.p2cread!, named.c2pwrite!, named.errwrite!].map(int);
  // The pipe for errors stays open until the program is executed, no longer.
  const errpipe = int(named.errpipeWrite!);
  for (const fd of passed) if (fd !== errpipe) child.setInheritable(fd, true);
  // One that is in the way of another gets out of it first.
  const safe = standard.map((fd, target) =>
    fd >= 0 && fd < target && fd <= 2 ? child.dup(fd, false, 3) : fd,
  );
  safe.forEach((fd, target) => {
    if (fd === target) child.setInheritable(fd, true);
    else if (fd >= 0) child.dup2(fd, target, true);
  });
  if (cwd !== null) child.cwd = child.fs.directory(child.cwd, cwd);
  const umask = int(named.umask!);
  if (umask >= 0) child.umask = umask;
  if (named.closeFds !== False) child.closeOthers([...passed, errpipe]);
}

/** Executes the first of `paths` that is there. */
function execFirst(
  files: ProcessFiles,
  paths: readonly string[],
  rest: { args: readonly string[]; environ: Readonly<Record<string, string>> },
): ProcessEntry {
  return firstOf(paths, (path) => currentInterpreter().machine.exec(files, { path, ...rest }));
}

/** The first of `paths` that can be executed; of all failures, the first that says more than that nothing is there. */
export function firstOf<T>(paths: readonly string[], execute: (path: string) => T): T {
  let first: SystemCallError | null = null;
  const ENOENT = 2;
  const ENOTDIR = 20;
  for (const path of paths) {
    try {
      return execute(path);
    } catch (error) {
      if (!(error instanceof SystemCallError)) throw error;
      if (error.errno !== ENOENT && error.errno !== ENOTDIR) first ??= error;
    }
  }
  throw first ?? new SystemCallError(ENOENT);
}

/** The child tells by the pipe why it has ended: `OSError:2:`; with `noexec` behind it before it came to execute anything. */
function reportFailure(
  files: ProcessFiles,
  pipe: number,
  error: SystemCallError,
  why: string,
): void {
  tell(files, pipe, `OSError:${error.errno.toString(16).toUpperCase()}:${why}`);
}

function tell(files: ProcessFiles, pipe: number, message: string): void {
  try {
    files.write(pipe, new TextEncoder().encode(message));
  } catch (problem) {
    if (!(problem instanceof SystemCallError)) throw problem;
  }
}

/** ValueError: what C takes for its end is in it. */
function plain(text: string): string {
  if (text.includes('\0')) raise('ValueError', 'embedded null byte');
  return text;
}

function* itemsSteps(o: PyObject, otherwise?: string): Steps<PyObject[]> {
  const items = yield* toArraySteps(o, otherwise);
  // The sequence keeps them.
  decrefAll(items);
  return items;
}

/** File names: str, bytes or path-like objects, as text. */
function* textsSteps(o: PyObject): Steps<string[]> {
  const texts: string[] = [];
  for (const item of yield* itemsSteps(o, 'argv must be a tuple'))
    texts.push(plain(yield* fsTextSteps(item)));
  return texts;
}

/** _PySequence_BytesToCharpArray: a sequence of bytes and nothing else. */
function* octetTextsSteps(o: PyObject): Steps<string[]> {
  const texts: string[] = [];
  for (const item of yield* itemsSteps(o, `object of type '${o.type.name}' has no len()`)) {
    if (!(item instanceof PyBytes))
      return raise('TypeError', `expected bytes, ${item.type.name} found`);
    texts.push(plain(decodeUtf8Escaped(item.value)));
  }
  return texts;
}

/** `NAME=value` octets. */
function* environSteps(o: PyObject): Steps<Record<string, string>> {
  const environ: Record<string, string> = {};
  for (const text of yield* octetTextsSteps(o)) {
    const at = text.indexOf('=', 1);
    environ[text.slice(0, at)] = text.slice(at + 1);
  }
  return environ;
}

const definition: ModuleDefinition = {
  name: '_posixsubprocess',
  source: 'CPython 3.13 Modules/_posixsubprocess.c',
  doc: 'A POSIX helper for the subprocess module.',
  functions: [
    method('fork_exec', '(*args)', (args: readonly PyObject[]) =>
      suspendSteps(forkExecSteps(args), args),
    ),
  ],
};

export function posixsubprocessModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
