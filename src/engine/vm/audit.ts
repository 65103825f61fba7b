// Telling the hooks of `sys.addaudithook` what is about to be done. CPython 3.13 Python/sysmodule.c (_PySys_Audit, sys_audit_tuple).
// Simplified: an event is told before the arguments are converted, where CPython does it between that and the deed.

import { callObject } from '../objects/calls.ts';
import type { NativeFunction } from '../objects/native.ts';
import { decref, PyObject } from '../objects/object.ts';
import { staticStr } from '../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThenData,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';
import { newNone } from '../objects/singletons.ts';
import { newTuple } from '../objects/tuple.ts';
import { currentInterpreter } from './current.ts';

/** Somebody listens. Asked first, so that a program without hooks pays nothing. */
export const isAudited = (): boolean => currentInterpreter().auditHooks.length > 0;

/** Asks every hook. `args`: made only if there is one; its items are new references. */
export function* auditSteps(
  event: string,
  args: () => PyObject[] | Steps<PyObject[]>,
): Steps<void> {
  if (!isAudited()) return;
  const made = args();
  const tuple = newTuple(Array.isArray(made) ? made : yield* made);
  const name = staticStr(event);
  try {
    for (const hook of [...currentInterpreter().auditHooks]) {
      const done = callObject(hook, [name, tuple]);
      decref(done === SUSPENDED ? ((yield) as PyObject) : done);
    }
  } finally {
    decref(tuple);
  }
}

/** What a native is told of: the event, and what of its arguments goes with it (new references). */
export interface AuditEvent {
  readonly event: string;
  readonly told: (args: readonly (PyObject | undefined)[]) => Steps<PyObject[]>;
}

interface Call {
  readonly fn: NativeFunction['fn'];
  readonly args: readonly unknown[];
}

/** `native` as one that tells its event first. */
export function audited(native: NativeFunction, { event, told }: AuditEvent): NativeFunction {
  const { fn } = native;
  return {
    ...native,
    fn: (...args): MaySuspend => {
      if (!isAudited()) return fn(...args);
      const objects = args.flat().filter((arg) => arg instanceof PyObject);
      suspendSteps(
        toldSteps(event, () => told(args)),
        objects,
      );
      // As data: the native may be `fork`, which copies what stands on the chain.
      return suspendThenData(callNow, { fn, args } satisfies Call, objects);
    },
  };
}

function* toldSteps(event: string, args: () => Steps<PyObject[]>): Steps<PyObject> {
  yield* auditSteps(event, args);
  return newNone();
}

function callNow(answer: PyObject, { fn, args }: Call): MaySuspend {
  decref(answer);
  return fn(...args);
}
