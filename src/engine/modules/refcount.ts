// What sys.getrefcount says, which is the count and what each version of CPython does to it.
// CPython 3.13 Python/sysmodule.c (sys_getrefcount); 3.14 Python/flowgraph.c (optimize_load_fast), Include/refcount.h (_Py_REFCNT).

import { CALL, LOAD_FAST } from '../bytecode/generated/opcodes.ts';
import { heap, IMMORTAL_REFCNT } from '../memory/heap.ts';
import { Frame } from '../objects/frame.ts';
import { isImmortal, type PyObject } from '../objects/object.ts';
import { None } from '../objects/singletons.ts';
import type { AnyFrame } from '../objects/suspend.ts';
import { currentThread } from '../vm/current.ts';

/** References of an interpreter that has just started to what everybody shares (before PEP 683): to None and to anything else. */
const STARTUP_NONE = 1290;
const STARTUP = 15;

export function reportedRefcount(o: PyObject): number {
  const { immortalRefcount, borrowsLocals } = heap.profile;
  if (isImmortal(o)) {
    if (immortalRefcount !== null) return immortalRefcount;
    return Math.max(o.refcnt - IMMORTAL_REFCNT, 0) + (o === None ? STARTUP_NONE : STARTUP);
  }
  return borrowsLocals ? o.refcnt - borrowed(currentThread.top, o) : o.refcnt;
}

/**
 * How many references to `o` are counted here that 3.14 does not count: a local pushed for a call lends its reference (LOAD_FAST_BORROW), and
 * so does the parameter that it becomes.
 */
function borrowed(top: AnyFrame | null, o: PyObject): number {
  let count = 0;
  for (let frame = top; frame instanceof Frame; frame = frame.previous) {
    const index = argumentLocal(frame, o);
    if (index < 0) return count;
    count++;
    if (index >= frame.code.unit.argcount) return count;
  }
  return count;
}

/** Which local holding `o` the call that `frame` stands at has pushed as its last argument; -1: none. */
function argumentLocal(frame: Frame, o: PyObject): number {
  const { ops, args } = frame.code.executable;
  const at = frame.pc - 1;
  if (ops[at] !== CALL || ops[at - 1] !== LOAD_FAST) return -1;
  const index = args[at - 1]!;
  return frame.localsplus[index] === o ? index : -1;
}
