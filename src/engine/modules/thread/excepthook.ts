// _thread._excepthook and its argument: what happens to an exception that ends a thread. CPython 3.13 Modules/_threadmodule.c
// (thread_excepthook, thread_excepthook_file).

import { getAttr, getAttrOptional } from '../../objects/attributes.ts';
import { exceptionType, PyBaseException } from '../../objects/exceptions.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { newStr, staticStr } from '../../objects/str.ts';
import { newStructSeqType, PyStructSeq } from '../../objects/structseq.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { callObject } from '../../objects/calls.ts';
import { strSteps } from '../../objects/text.ts';
import { currentThread } from '../../vm/current.ts';
import { sysAttribute } from '../../vm/sys-file.ts';
import { exceptionTextSteps } from '../../vm/traceback-text.ts';
import { sourceLine } from '../../vm/unraisable.ts';

export const ExceptHookArgsType = newStructSeqType(
  '_thread._ExceptHookArgs',
  [
    { name: 'exc_type', doc: 'Exception type' },
    { name: 'exc_value', doc: 'Exception value' },
    { name: 'exc_traceback', doc: 'Exception traceback' },
    { name: 'thread', doc: 'Thread' },
  ],
  {
    doc: 'ExceptHookArgs\n\nType used to pass arguments to threading.excepthook.',
    source: 'CPython 3.13 Modules/_threadmodule.c',
  },
);

const NAME = staticStr('name');
const STDERR = staticStr('_stderr');
const WRITE = staticStr('write');
const FLUSH = staticStr('flush');

export function excepthook(args: PyObject): MaySuspend {
  if (!(args instanceof PyStructSeq) || args.type !== ExceptHookArgsType)
    raise('TypeError', '_thread.excepthook argument type must be ExceptHookArgs');
  const [type, value, , thread] = args.items as [PyObject, PyObject, PyObject, PyObject];
  // SystemExit is ignored silently.
  if (type === exceptionType('SystemExit')) return newNone();
  return suspendSteps(hookSteps(value, thread), [args]);
}

function* hookSteps(value: PyObject, thread: PyObject): Steps<PyObject> {
  const file = yield* fileSteps(thread);
  try {
    if (file === None) return newNone();
    yield* printSteps(file, value, thread);
    return newNone();
  } finally {
    decref(file);
  }
}

/** Where to write: `sys.stderr` as it is now, or as it was when the thread was made. New reference. */
function* fileSteps(thread: PyObject): Steps<PyObject> {
  const now = sysAttribute('stderr');
  if (now !== null && now !== None) return incref(now);
  if (thread === None) return newNone();
  const then = getAttr(thread, STDERR);
  return then === SUSPENDED ? ((yield) as PyObject) : then;
}

/** One write: CPython writes piece by piece, but nothing of the program could come between on a file of its own. */
function* printSteps(file: PyObject, value: PyObject, thread: PyObject): Steps<void> {
  const name = yield* nameSteps(thread);
  const { machine } = currentThread.interp;
  let text = '';
  if (value instanceof PyBaseException) {
    text = yield* exceptionTextSteps(value, (path, line) =>
      sourceLine(machine.readFile(path), line),
    );
    currentThread.interp.threadExceptions.push(text.trimEnd().split('\n').at(-1)!);
  }
  const whole = newStr(`Exception in thread ${name}:\n${text}`);
  try {
    yield* callSteps(file, WRITE, [whole]);
    yield* callSteps(file, FLUSH, []);
  } finally {
    decref(whole);
  }
}

/** `str(thread.name)`, or the number of the thread that runs. */
function* nameSteps(thread: PyObject): Steps<string> {
  if (thread !== None) {
    let name = getAttrOptional(thread, NAME);
    if (name === SUSPENDED) name = (yield) as PyObject | null;
    if (name !== null) {
      try {
        return yield* strSteps(name);
      } finally {
        decref(name);
      }
    }
  }
  return String(currentThread.ident);
}

function* callSteps(file: PyObject, name: typeof WRITE, args: readonly PyObject[]): Steps<void> {
  let found = getAttr(file, name);
  if (found === SUSPENDED) found = (yield) as PyObject;
  try {
    let result = callObject(found, args);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(result);
  } finally {
    decref(found);
  }
}
