// fork and its hooks. CPython 3.13 Modules/posixmodule.c (os_fork_impl, PyOS_BeforeFork, PyOS_AfterFork_Parent, PyOS_AfterFork_Child,
// warn_about_fork_with_threads).
//
// The thread that forks stands still while its process is copied (fork.ts), so everything here that is on its chain then is plain data.

import { heap } from '../../memory/heap.ts';
import { callObject } from '../../objects/calls.ts';
import { newInt } from '../../objects/int.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThenData,
  suspendWait,
  type MaySuspend,
  type Steps,
  type Wait,
} from '../../objects/suspend.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { writeUnraisable } from '../../vm/unraisable.ts';
import { warnSteps } from '../../vm/warn.ts';
import { osError } from './system-call.ts';

/** The thread waits until the machine has made the child; both go on from here. */
export class ForkWait implements Wait {
  readonly reason = { on: 'io', what: 'fork' } as const;
  readonly timeoutNs = null;
  /** What `fork` answers here; null: not yet. */
  answer: number | null = null;
  /** Why there is no child. */
  problem: string | null = null;

  ready(): boolean {
    return true;
  }

  finish(): MaySuspend {
    const { answer, problem } = this;
    if (problem !== null)
      raise('NotImplementedError', `os.fork() here is not simulated: ${problem}`);
    if (answer === null) throw osError(11);
    const { atFork, threads } = currentInterpreter();
    const hooks = answer === 0 ? atFork.inChild : atFork.inParent;
    // Since 3.12.
    const warns = answer !== 0 && heap.profile.version[1] >= 12;
    const manyThreads = warns && threads.filter((t) => !t.finished).length > 1;
    if (hooks.length === 0 && !manyThreads) return newInt(answer);
    return suspendSteps(afterSteps(answer, [...hooks], manyThreads), hooks);
  }
}

export function fork(): MaySuspend {
  const interp = currentInterpreter();
  if (interp.finalizing) raise('PythonFinalizationError', "can't fork at interpreter shutdown");
  const hooks = [...interp.atFork.before].reverse();
  if (hooks.length === 0) return suspendWait(new ForkWait());
  suspendSteps(hooksSteps(hooks), hooks);
  return suspendThenData(waitForFork, null);
}

function waitForFork(answer: PyObject): MaySuspend {
  decref(answer);
  return suspendWait(new ForkWait());
}

function* hooksSteps(hooks: readonly PyObject[]): Steps<PyObject> {
  for (const hook of hooks) {
    try {
      let result = callObject(hook, []);
      if (result === SUSPENDED) result = (yield) as PyObject;
      decref(result);
    } catch (error) {
      yield* writeUnraisable(error, hook);
    }
  }
  return newNone();
}

function* afterSteps(
  answer: number,
  hooks: readonly PyObject[],
  manyThreads: boolean,
): Steps<PyObject> {
  decref(yield* hooksSteps(hooks));
  if (manyThreads) {
    const { pid } = currentInterpreter().machine.entry;
    try {
      yield* warnSteps(
        'DeprecationWarning',
        `This process (pid=${pid}) is multi-threaded, use of fork() may lead to deadlocks in the child.`,
      );
    } catch (error) {
      // A filter that makes an error of it can't undo the fork.
      if (!(error instanceof Raised)) throw error;
      decref(error.exception);
    }
  }
  return newInt(answer);
}

export function registerAtFork(
  before: PyObject | null,
  inChild: PyObject | null,
  inParent: PyObject | null,
): PyObject {
  const given = [before, inChild, inParent].filter((hook) => hook !== null);
  if (given.length === 0) raise('TypeError', 'At least one argument is required.');
  for (const hook of given)
    if (hook.type.tp_call === null)
      raise(
        'TypeError',
        `'${nameOf(hook, before, inChild)}' must be callable, not ${hook.type.name}`,
      );
  const { atFork } = currentInterpreter();
  if (before !== null) atFork.before.push(incref(before));
  if (inChild !== null) atFork.inChild.push(incref(inChild));
  if (inParent !== null) atFork.inParent.push(incref(inParent));
  return newNone();
}

const nameOf = (hook: PyObject, before: PyObject | null, inChild: PyObject | null): string =>
  hook === before ? 'before' : hook === inChild ? 'after_in_child' : 'after_in_parent';
