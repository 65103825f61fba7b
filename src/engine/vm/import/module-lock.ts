// One thread at a time imports a module; who comes second waits until it is done. CPython 3.13: Lib/importlib/_bootstrap.py (_ModuleLock,
// _ModuleLockManager, _lock_unlock_module).
//
// A cycle of threads that wait for one another's imports is cut as in CPython: the last one goes on with the module half done.

import { newNone } from '../../objects/singletons.ts';
import { decref, type PyObject } from '../../objects/object.ts';
import { suspendWait, SUSPENDED, type Steps } from '../../objects/suspend.ts';
import type { ImportState } from './import-state.ts';
import type { ThreadState } from '../thread-state.ts';

/** Waits until nobody else imports `name`. True: the caller does now, and must release. False: it does already, or must not wait. */
export function* acquireSteps(ts: ThreadState, name: string): Steps<boolean> {
  const { imports } = ts.interp;
  for (;;) {
    const lock = imports.locks.get(name);
    if (lock === undefined) break;
    if (lock.owner === ts || wouldDeadlock(imports, ts, lock.owner)) return false;
    imports.waiting.set(ts, name);
    try {
      const blocked = suspendWait({
        reason: { on: 'io', what: `the import of ${name}` },
        timeoutNs: null,
        ready: () => lock.released,
        finish: () => newNone(),
      });
      if (blocked === SUSPENDED) decref((yield) as PyObject);
    } finally {
      imports.waiting.delete(ts);
    }
  }
  imports.locks.set(name, { owner: ts, released: false });
  ts.machineLog?.touchKey(`import:${name}`, 'acquire', '');
  return true;
}

export function releaseLock(ts: ThreadState, name: string): void {
  const { locks } = ts.interp.imports;
  const lock = locks.get(name);
  if (lock?.owner !== ts) return;
  lock.released = true;
  locks.delete(name);
  ts.machineLog?.touchKey(`import:${name}`, 'release', '');
}

/** Is the module imported by another thread right now? */
export function isBeingImported(ts: ThreadState, name: string): boolean {
  const lock = ts.interp.imports.locks.get(name);
  return lock !== undefined && lock.owner !== ts;
}

/** Does `owner` wait, over however many others, for a module that `ts` imports? */
function wouldDeadlock(imports: ImportState, ts: ThreadState, owner: ThreadState): boolean {
  const seen = new Set<ThreadState>();
  for (let at: ThreadState | undefined = owner; at !== undefined && !seen.has(at);) {
    if (at === ts) return true;
    seen.add(at);
    const name = imports.waiting.get(at);
    at = name === undefined ? undefined : imports.locks.get(name)?.owner;
  }
  return false;
}
