// faulthandler: stacks of all threads on a file descriptor. CPython 3.13 Modules/faulthandler.c, Python/traceback.c
// (_Py_DumpTracebackThreads).
//
// The machine has no faults of its own (no program can crash it), so the handlers that `enable` installs are never called.

import { callObject } from '../objects/calls.ts';
import { getAttr } from '../objects/attributes.ts';
import { Frame } from '../objects/frame.ts';
import { PyInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone, None } from '../objects/singletons.ts';
import { staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../objects/suspend.ts';
import { truthSteps } from '../objects/truth.ts';
import { currentThread } from '../vm/current.ts';
import { sysAttribute } from '../vm/sys-file.ts';
import { moduleState } from './module-state.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';
import type { ThreadState } from '../vm/thread-state.ts';

const FRAMES_MAX = 100;
const FILENO = staticStr('fileno');
const FLUSH = staticStr('flush');

const state = (): { enabled: boolean } => moduleState('faulthandler', () => ({ enabled: false }));

/** faulthandler_get_fileno. */
function* filenoSteps(given: PyObject | undefined): Steps<number> {
  const file = given === undefined || given === None ? sysAttribute('stderr') : given;
  if (file === null) raise('RuntimeError', 'unable to get sys.stderr');
  if (file === None) raise('RuntimeError', 'sys.stderr is None');
  if (file instanceof PyInt) {
    if (file.value < 0) raise('ValueError', 'file is not a valid file descriptor');
    return Number(file.value);
  }
  const fd = yield* calledSteps(file, FILENO);
  const number = fd instanceof PyInt ? Number(fd.value) : -1;
  decref(fd);
  if (number < 0) raise('RuntimeError', 'file.fileno() is not a valid file descriptor');
  decref(yield* calledSteps(file, FLUSH));
  return number;
}

function* calledSteps(file: PyObject, name: typeof FILENO): Steps<PyObject> {
  const found = getAttr(file, name);
  const bound: PyObject = found === SUSPENDED ? yield : found;
  try {
    const result = callObject(bound, []);
    return result === SUSPENDED ? yield : result;
  } finally {
    decref(bound);
  }
}

function* dumpSteps(file?: PyObject, allThreads?: PyObject): Steps<PyObject> {
  const fd = yield* filenoSteps(file);
  const all = allThreads === undefined || (yield* truthSteps(allThreads));
  const { interp } = currentThread;
  const text = all
    ? // The youngest thread comes first.
      interp.threads
        .filter((ts) => !ts.finished)
        .reverse()
        .map((ts) => header(ts) + frames(ts))
        .join('\n')
    : `Stack (most recent call first):\n${frames(currentThread)}`;
  interp.machine.files.write(fd, new TextEncoder().encode(text));
  return newNone();
}

function header(ts: ThreadState): string {
  const what = ts === currentThread ? 'Current thread' : 'Thread';
  return `${what} 0x${ts.ident.toString(16).padStart(16, '0')} (most recent call first):\n`;
}

function frames(ts: ThreadState): string {
  let text = '';
  let count = 0;
  for (let f = ts.top; f !== null; f = f.previous) {
    if (!(f instanceof Frame)) continue;
    if (count++ >= FRAMES_MAX) break;
    const { unit, executable } = f.code;
    const line = executable.lines[Math.max(f.pc - 1, 0)] ?? -1;
    text += `  File "${escaped(unit.filename)}", line ${line} in ${escaped(unit.name)}\n`;
  }
  return text;
}

/** _Py_DumpASCII. */
function escaped(text: string): string {
  return text.replace(/[^ -~]/gu, (c) => {
    const code = c.codePointAt(0)!;
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000
      ? `\\u${code.toString(16).padStart(4, '0')}`
      : `\\U${code.toString(16).padStart(8, '0')}`;
  });
}

function* enableSteps(file?: PyObject): Steps<PyObject> {
  yield* filenoSteps(file);
  state().enabled = true;
  return newNone();
}

/** Needs the machine's timers. */
function later(): never {
  return raise(
    'NotImplementedError',
    'faulthandler.dump_traceback_later: the machine has no interval timers yet',
  );
}

function unregistered(what: string): () => never {
  return () => raise('NotImplementedError', `faulthandler.${what}: use signal.signal`);
}

const definition: ModuleDefinition = {
  name: 'faulthandler',
  source: 'CPython 3.13 Modules/faulthandler.c',
  doc: 'faulthandler module.',
  functions: [
    method('enable', '(file=sys.stderr, all_threads=True)', (file?: PyObject) =>
      suspendSteps(enableSteps(file), [file ?? null]),
    ),
    method('disable', '()', () => {
      const was = state().enabled;
      state().enabled = false;
      return newBool(was);
    }),
    method('is_enabled', '()', () => newBool(state().enabled)),
    method(
      'dump_traceback',
      '(file=sys.stderr, all_threads=True)',
      (file?: PyObject, allThreads?: PyObject) =>
        suspendSteps(dumpSteps(file, allThreads), [file ?? null, allThreads ?? null]),
    ),
    method('dump_traceback_later', '(timeout, repeat=False, file=sys.stderr, exit=False)', later),
    method('cancel_dump_traceback_later', '()', () => newNone()),
    method(
      'register',
      '(signum, file=sys.stderr, all_threads=True, chain=False)',
      unregistered('register'),
    ),
    method('unregister', '(signum, /)', () => newBool(false)),
  ],
};

export function faulthandlerModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
