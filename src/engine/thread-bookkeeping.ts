// What Lib/threading.py does for itself: the registry of living threads (`_active`, `_limbo`, `_dangling`), the handshake by which `start()`
// waits for its thread (`_started`). No program can see it but through `enumerate()`, `active_count()` and what a thread object says of itself, so the
// explorer must not take it for steps of the program (notes/0009). Not in CPython.
//
// Told by the frames: somebody stands in the bookkeeping if, seen from the innermost frame outwards, a function of the bookkeeping comes before
// one of the program's own or one that the bookkeeping calls for the program (`Thread.run`).

import { CALL_FUNCTION_EX } from './bytecode/generated/opcodes.ts';
import { Frame } from './objects/frame.ts';
import { LIBRARY_FOLDER } from './library.ts';
import { isOwnFile } from './program.ts';
import type { LockUse } from './machine/sync/lock.ts';
import type { CodeUnit } from './bytecode/code-unit.ts';
import type { PyObject } from './objects/object.ts';
import type { ThreadState } from './vm/thread-state.ts';

type Part = 'own' | 'library' | 'bookkeeping' | 'observer' | 'boundary';

const THREADING = `${LIBRARY_FOLDER}/threading.py`;
const WEAK_SET = `${LIBRARY_FOLDER}/_weakrefset.py`;

/** What the bookkeeping runs for the program: all that these call. */
const BOUNDARY: ReadonlySet<string> = new Set([
  'Thread.run',
  'Timer.run',
  '_make_invoke_excepthook.<locals>.invoke_excepthook',
  '_register_atexit.<locals>.<lambda>',
]);
/** What looks at the registry for the program. */
const OBSERVERS: ReadonlySet<string> = new Set(['enumerate', 'active_count']);
/** Attributes of a thread that the program sees, and may change in another thread. */
const SEEN: ReadonlySet<string> = new Set(['Thread.name', 'Thread.daemon']);
const CLASSES = /^(Thread|_MainThread|_DummyThread|_DeleteDummyThreadOnDel)\./;
const FUNCTIONS: ReadonlySet<string> = new Set([
  '_newname',
  'current_thread',
  'main_thread',
  '_enumerate',
  '_make_invoke_excepthook',
  '_register_atexit',
  '_shutdown',
  '_after_fork',
]);

const parts = new WeakMap<CodeUnit, Part>();

function partOf(unit: CodeUnit): Part {
  let part = parts.get(unit);
  if (part === undefined) parts.set(unit, (part = classify(unit)));
  return part;
}

function classify({ filename, qualname }: CodeUnit): Part {
  if (isOwnFile(filename)) return 'own';
  if (filename === WEAK_SET) return qualname.endsWith('._remove') ? 'bookkeeping' : 'library';
  if (filename !== THREADING || SEEN.has(qualname)) return 'library';
  if (BOUNDARY.has(qualname)) return 'boundary';
  if (OBSERVERS.has(qualname)) return 'observer';
  // The body of the module makes the lock of the registry.
  if (qualname === '<module>') return 'bookkeeping';
  return FUNCTIONS.has(qualname) || CLASSES.test(qualname) ? 'bookkeeping' : 'library';
}

/** Whose code the innermost Python frame of `ts` runs; `bookkeeping` with everything that it calls. */
export function whoActs(ts: ThreadState): 'own' | 'library' | 'bookkeeping' {
  for (let f = ts.top; f !== null; f = f.previous) {
    if (!(f instanceof Frame)) continue;
    const part = partOf(f.code.unit);
    if (part === 'own') return f === innermost(ts) ? 'own' : 'library';
    if (part === 'boundary')
      return f === innermost(ts) && !callsForProgram(f) ? 'bookkeeping' : 'library';
    if (part !== 'library') return 'bookkeeping';
  }
  return 'library';
}

/**
 * `self._target(*self._args, **self._kwargs)` of what may be a built-in: what that touches is no business of the bookkeeping. The frame stands
 * behind the call where the loop runs it, and at it where translated code does.
 */
function callsForProgram({ code, pc }: Frame): boolean {
  const { ops } = code.executable;
  return ops[pc - 1] === CALL_FUNCTION_EX || ops[pc] === CALL_FUNCTION_EX;
}

/**
 * The thread object whose start this reading of the bookkeeping asks about, for the program: `join()`, `is_alive()` and a second `start()` ask
 * `_started`, `ident` and `native_id` show what the new thread has written. Null: it asks for itself.
 */
export function asksForStart(ts: ThreadState, owner: PyObject, name: string): PyObject | null {
  const frame = innermost(ts);
  if (frame === null) return null;
  const { qualname } = frame.code.unit;
  if (name === '_ident' || name === '_native_id')
    return qualname === `Thread.${name.slice(1)}` ? owner : null;
  if (name !== '_flag' || qualname !== 'Event.is_set') return null;
  const caller = frame.previous;
  if (!(caller instanceof Frame) || partOf(caller.code.unit) !== 'bookkeeping') return null;
  return caller.localsplus[0] ?? null;
}

/** What a lock that `ts` makes now is for. */
export function lockUse(ts: ThreadState): LockUse {
  if (whoActs(ts) === 'bookkeeping') return 'internal';
  const unit = innermost(ts)?.code.unit;
  return unit?.filename === THREADING && unit.qualname === 'Condition.wait' ? 'waiter' : 'program';
}

/** Whether `ts` runs a method of a condition. */
export function isInCondition(ts: ThreadState): boolean {
  const unit = innermost(ts)?.code.unit;
  return unit?.filename === THREADING && unit.qualname.startsWith('Condition.');
}

/** What a lock taken by the bookkeeping itself, not by the classes it uses, is for: changing the registry, or looking at it. */
export function registryAccess(ts: ThreadState): 'change' | 'look' | null {
  const frame = innermost(ts);
  if (frame === null) return null;
  const part = partOf(frame.code.unit);
  if (part === 'observer') return 'look';
  return part === 'bookkeeping' ? 'change' : null;
}

function innermost(ts: ThreadState): Frame | null {
  for (let f = ts.top; f !== null; f = f.previous) if (f instanceof Frame) return f;
  return null;
}
