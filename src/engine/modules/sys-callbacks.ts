// Hooks of sys that a program sets or calls: displayhook, breakpointhook, audit, asynchronous generators. CPython 3.13 Python/sysmodule.c.
// Those for errors are in sys-hooks.ts.

import { repr } from '../objects/abstract.ts';
import { callObject } from '../objects/calls.ts';
import { importAttributeSteps } from '../objects/import-door.ts';
import { asIndex } from '../objects/index.ts';
import { newInt, type PyInt } from '../objects/int.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, incref, xdecref, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { PyStr, staticStr } from '../objects/str.ts';
import { newStructSeq, newStructSeqType } from '../objects/structseq.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { warningSteps } from '../objects/warn-door.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { auditSteps, isAudited } from '../vm/audit.ts';
import { sysAttribute } from '../vm/sys-file.ts';
import { writeToSteps } from './standard-streams.ts';

const UNDERSCORE = staticStr('_');

/** sys.displayhook: what the interactive prompt does with a value. */
function* displaySteps(o: PyObject): Steps<PyObject> {
  const { builtins } = currentInterpreter();
  if (o === None) return newNone();
  builtins.setStr(UNDERSCORE, None);
  const stdout = sysAttribute('stdout');
  if (stdout === null || stdout === None) raise('RuntimeError', 'lost sys.stdout');
  let text = repr(o);
  if (text === SUSPENDED) text = (yield) as PyStr;
  const { value } = text;
  decref(text);
  yield* writeToSteps(stdout, value);
  yield* writeToSteps(stdout, '\n');
  builtins.setStr(UNDERSCORE, o);
  return newNone();
}

/** What PYTHONBREAKPOINT names, null where that can't be imported, which is warned about. */
function* breakpointTargetSteps(path: string): Steps<PyObject | null> {
  const dot = path.lastIndexOf('.');
  try {
    if (dot !== 0)
      return yield* importAttributeSteps(
        dot < 0 ? 'builtins' : path.slice(0, dot),
        path.slice(dot + 1),
      );
  } catch (error) {
    const isExpected =
      error instanceof Raised &&
      (error.exception.isA('ImportError') || error.exception.isA('AttributeError'));
    if (!isExpected) throw error;
    decref(error.exception);
  }
  yield* warningSteps('RuntimeWarning', `Ignoring unimportable $PYTHONBREAKPOINT: "${path}"`);
  return null;
}

/** sys.breakpointhook: `pdb.set_trace()`, or what PYTHONBREAKPOINT says. */
function* breakpointSteps(
  args: readonly PyObject[],
  kwargs: readonly [PyStr, PyObject][],
): Steps<PyObject> {
  const path = currentInterpreter().machine.environ.PYTHONBREAKPOINT || 'pdb.set_trace';
  const hook = path === '0' ? null : yield* breakpointTargetSteps(path);
  if (hook === null) return newNone();
  try {
    const values = kwargs.map(([, value]) => value);
    const names = kwargs.length === 0 ? null : kwargs.map(([name]) => name);
    const result = callObject(hook, [...args, ...values], names);
    return result === SUSPENDED ? ((yield) as PyObject) : result;
  } finally {
    decref(hook);
  }
}
const breakpointHook = (
  args: readonly PyObject[],
  kwargs: readonly [PyStr, PyObject][],
): MaySuspend =>
  suspendSteps(breakpointSteps(args, kwargs), [...args, ...kwargs.map(([, value]) => value)]);

// ---- audit ----

function audit(event: PyObject, args: readonly PyObject[]): MaySuspend {
  if (!(event instanceof PyStr))
    raise('TypeError', `expected str for argument 'event', not ${event.type.name}`);
  if (!isAudited()) return newNone();
  return suspendSteps(auditCallSteps(event, args), [event, ...args]);
}

function* auditCallSteps(event: PyStr, args: readonly PyObject[]): Steps<PyObject> {
  yield* auditSteps(event.value, () => args.map((arg) => incref(arg)));
  return newNone();
}

/** The hooks that are there are asked; an Exception of theirs keeps the new one out without a word. */
function* addAuditHookSteps(hook: PyObject): Steps<PyObject> {
  try {
    yield* auditSteps('sys.addaudithook', () => []);
  } catch (error) {
    if (!(error instanceof Raised) || !error.exception.isA('Exception')) throw error;
    decref(error.exception);
    return newNone();
  }
  currentInterpreter().auditHooks.push(incref(hook));
  return newNone();
}

// ---- asynchronous generators and coroutines ----

const AsyncGenHooks = newStructSeqType(
  'asyncgen_hooks',
  ['firstiter', 'finalizer'].map((name) => ({ name })),
  { source: 'CPython 3.13 Python/sysmodule.c' },
);

function setAsyncGenHooks(firstiter?: PyObject, finalizer?: PyObject): PyObject {
  const ts = currentThread;
  const checked = (hook: PyObject | undefined, name: string): void => {
    if (hook !== undefined && hook !== None && hook.type.tp_call === null)
      raise('TypeError', `callable ${name} expected, got ${hook.type.name}`);
  };
  checked(finalizer, 'finalizer');
  checked(firstiter, 'firstiter');
  const set = (field: 'asyncGenFirstIter' | 'asyncGenFinalizer', hook?: PyObject): void => {
    if (hook === undefined) return;
    const old = ts[field];
    ts[field] = hook === None ? null : incref(hook);
    xdecref(old);
  };
  set('asyncGenFinalizer', finalizer);
  set('asyncGenFirstIter', firstiter);
  return newNone();
}

function setOriginDepth(depth: PyObject): MaySuspend {
  const index = asIndex(depth);
  if (index === SUSPENDED || index === null)
    return raise('TypeError', `'${depth.type.name}' object cannot be interpreted as an integer`);
  const value = Number((index as PyInt).value);
  decref(index as PyObject);
  if (value < 0) raise('ValueError', 'depth must be >= 0');
  currentThread.coroutineOriginDepth = value;
  return newNone();
}

export const callbackFunctions: readonly NativeFunction[] = [
  method('displayhook', '($module, object, /)', (o: PyObject) =>
    suspendSteps(displaySteps(o), [o]),
  ),
  method('breakpointhook', '($module, /, *args, **kwargs)', breakpointHook),
  method('audit', '($module, event, /, *args)', audit),
  method('addaudithook', '($module, /, hook)', (hook: PyObject) =>
    suspendSteps(addAuditHookSteps(hook), [hook]),
  ),
  method('get_asyncgen_hooks', '($module, /)', () =>
    newStructSeq(AsyncGenHooks, [
      incref(currentThread.asyncGenFirstIter ?? None),
      incref(currentThread.asyncGenFinalizer ?? None),
    ]),
  ),
  method('set_asyncgen_hooks', '(firstiter=None, finalizer=None)', setAsyncGenHooks),
  method('get_coroutine_origin_tracking_depth', '($module, /)', () =>
    newInt(currentThread.coroutineOriginDepth),
  ),
  method('set_coroutine_origin_tracking_depth', '($module, /, depth)', setOriginDepth),
];
