// A new process that is a copy of another: its heap with all that lives there, its interpreter, the thread that asked. Open files and what
// lies behind them (files, pipes) are shared. CPython 3.13 Modules/posixmodule.c (os_fork_impl, PyOS_AfterFork_Child), Python/pystate.c
// (_PyThreadState_RemoveExcept): other threads are gone, what they held stays as it was.

import { CannotCopy, GraphCopier } from './base/copy-graph.ts';
import { processId, syncId, threadId, type ThreadId } from './base/brands.ts';
import { OpenFile } from './machine/files/descriptors.ts';
import { FileSystem } from './machine/files/filesystem.ts';
import { FilePages, SharedPages } from './machine/files/mapping.ts';
import { Inode } from './machine/files/inode.ts';
import { memoryKey } from './machine/process-table.ts';
import { LockModel } from './machine/sync/lock.ts';
import { ThreadTimes } from './machine/thread-times.ts';
import { PROCESS_UNITS } from './memory/heap.ts';
import { JitState, PyCode } from './objects/code.ts';
import { PyBuiltinFunction, PyGetSetDescr } from './objects/descr.ts';
import { PyDict } from './objects/dict.ts';
import { isEmptyTable } from './objects/set.ts';
import { PyObject } from './objects/object.ts';
import { PyNative } from './objects/own-fields.ts';
import { raise } from './objects/raise.ts';
import { newNone } from './objects/singletons.ts';
import { Continuation, StepsFrame, type Steps, type Wait } from './objects/suspend.ts';
import { ThreadRun } from './thread-boot.ts';
import type { AccessLog } from './vm/access-log.ts';
import type { ThreadState } from './vm/thread-state.ts';
import type { ForkWait } from './modules/posix/fork-calls.ts';
import { Process } from './process.ts';
import type { Run } from './run.ts';

/** The child of the process of `ts`, which waits for it. EAGAIN where the machine allows no more. */
export function forkFor(run: Run, ts: ThreadState, wait: ForkWait): void {
  const parent = run.processOf(ts);
  if (run.table.alive >= run.budgets.processes)
    return run.endByBudget(`${run.budgets.processes} processes`);
  const entry = run.table.add(processId(run.processes.length), parent.entry);
  const child = new Process(run, entry, parent.files.fork(), parent.environ);
  try {
    copyProcess(parent, child, ts, 'left behind');
  } catch (error) {
    if (!(error instanceof CannotCopy)) throw error;
    wait.problem = error.message;
    child.files.closeAll();
    run.table.forget(entry);
    return;
  }
  run.processes.push(child);
  child.lane.clock.advanceTo(parent.now());
  if (ts.machineLog !== null) touchFork(ts.machineLog, parent, child);
  wait.answer = entry.pid;
  (child.mainThread.wait as ForkWait).answer = 0;
  run.emit(
    { kind: 'process-start', child: child.id, pid: entry.pid, how: 'fork', command: null },
    ts,
  );
}

/** The copies of everything that `parent` holds, in `child`; its only thread is the copy of `ts`. CannotCopy: a native on the way can't be. */
export function copyProcess(
  parent: Process,
  child: Process,
  ts: ThreadState,
  natives: 'copied' | 'left behind' = 'copied',
): void {
  const lost = hasLostNatives(parent, ts);
  if (lost && natives === 'copied') checkChain(ts);
  const { run } = parent;
  const id = threadId(run.threads.length);
  const copier = new GraphCopier({
    isShared,
    special: (o, at) => special(o, at, ts, run.locks, id),
  });
  for (const same of [run, run.locks, run.threads, run.processes, parent.environ])
    copier.replace(same, same);
  copier.replace(parent.interp.imports.sources, parent.interp.imports.sources);
  copier.replace(parent.heap.profile, parent.heap.profile);
  copier.replace(parent, child);
  copier.replace(parent.files, child.files);
  if (ts.machineLog !== null) copier.replace(ts.machineLog, ts.machineLog);
  child.heap = copier.copy(parent.heap);
  child.interp = copier.copy(parent.interp);
  child.main = copier.copy(parent.main);
  child.treeReferences.push(...copier.copy(parent.treeReferences));
  const own = copier.copyOf(ts)!;
  Object.assign(own, { id, process: child.id, nativeId: child.entry.pid });
  const others = child.interp.threads.splice(0).filter((t) => t !== own);
  child.interp.threads.push(own);
  own.log = null;
  own.heldSignals.clear();
  child.interp.signals.forked();
  // Threads of the parent have died of them.
  child.interp.threadExceptions.length = 0;
  own.lane = child.lane;
  run.register(own);
  own.times = new ThreadTimes(parent.now());
  child.current = own;
  child.heap.connect();
  child.limitHeap(run.budgets.heapBytes);
  child.lostThreads.push(...others.map(loseThread));
  child.keepsLost = lost || others.length > 0;
}

/** Tells who may watch that the child goes on from here, and that it has what the threads of its parent have done so far. */
export function touchFork(log: AccessLog, parent: Process, child: Process): void {
  log.touchKey(`task:${child.mainThread.id}`, 'release', '');
  if (parent.hasCompany) log.touchKey(memoryKey(parent.id), 'update', '');
}

/** Are there natives whose state stays with the parent: what they hold besides is never given back in the child. */
function hasLostNatives(parent: Process, ts: ThreadState): boolean {
  for (const thread of [ts, ...parent.interp.threads])
    for (let f = thread.top; f !== null; f = f.previous)
      if (f instanceof StepsFrame && !isPlain(f)) return true;
  return false;
}

/** A native that is suspended has its state where nobody can copy it, but for those that were made for it. */
function checkChain(ts: ThreadState): void {
  for (let f = ts.top; f !== null; f = f.previous)
    if (f instanceof StepsFrame && !isPlain(f))
      throw new CannotCopy('a built-in function has called what forks, and is not done');
}

const isPlain = ({ steps }: StepsFrame): boolean =>
  (steps as unknown) instanceof Continuation || (steps as unknown) instanceof ThreadRun;

/** What the operating system shares between processes, and what never changes. */
function isShared(o: object): boolean {
  if (o instanceof PyObject)
    return o.address < PROCESS_UNITS && !(o instanceof PyDict && o.isInline);
  return (
    o instanceof Inode ||
    o instanceof OpenFile ||
    o instanceof FileSystem ||
    o instanceof SharedPages ||
    isEmptyTable(o)
  );
}

/** What is not copied field by field; and parts of what is that stay shared, or begin anew. */
function special(
  o: object,
  copier: GraphCopier,
  forking: ThreadState,
  locks: LockModel[],
  child: ThreadId,
): object | null {
  if (o instanceof FilePages) return o.forked();
  if (o instanceof LockModel) return copyLock(o, forking.id, locks, child);
  if (o instanceof StepsFrame) return isPlain(o) ? null : lostNative(o, copier);
  if (o instanceof PyCode) {
    copier.replace(o.unit, o.unit);
    copier.replace(o.executable, o.executable);
    copier.replace(o.globalCache, []);
    copier.replace(o.attributeCache, []);
    copier.replace(o.jit, new JitState());
  } else if (o instanceof PyBuiltinFunction) copier.replace(o.native, o.native);
  else if (o instanceof PyGetSetDescr) copier.replace(o.getset, o.getset);
  else if (o instanceof PyNative && o.lasting !== null) copier.replace(o.lasting, o.lasting);
  return null;
}

/** A lock that the forking thread holds is held by its copy; what another thread holds is never given back. */
function copyLock(
  lock: LockModel,
  forking: ThreadId,
  locks: LockModel[],
  child: ThreadId,
): LockModel {
  const copy = new LockModel(syncId(locks.length), lock.kind, lock.use);
  locks.push(copy);
  copy.holder = lock.holder === forking ? child : lock.holder;
  copy.count = lock.count;
  copy.since = lock.since;
  copy.name = lock.name;
  return copy;
}

/** A native whose state stays with the parent: it keeps what it owned. Exceptions go through it, results don't. */
function lostNative(frame: StepsFrame, copier: GraphCopier): StepsFrame {
  const owned = frame.owned.map((o) => copier.value(o) as PyObject);
  const copy = new StepsFrame(new LostNative() as unknown as Steps<null>, owned);
  copy.previous = copier.value(frame.previous) as StepsFrame['previous'];
  copy.held = copier.value(frame.held) as PyObject[] | null;
  copy.borrowed = copier.value(frame.borrowed) as PyObject[] | null;
  copy.completion = frame.completion;
  copy.stopIsEnd = frame.stopIsEnd;
  copy.where = frame.where;
  return copy;
}

class LostNative {
  next(): never {
    return raise(
      'NotImplementedError',
      'os.fork: the child can not return through a built-in function that has called what forked',
    );
  }
  throw(error: unknown): never {
    throw error;
  }
  return(): void {}
}

/** What is left of the wait of a thread that is no more: what it kept alive. */
const NOBODY_WAITS: Wait = {
  reason: { on: 'io', what: 'nothing' },
  timeoutNs: null,
  ready: () => false,
  finish: () => newNone(),
};

/** A thread that did not come along: it is over, and nobody has taken its frames apart. */
function loseThread(ts: ThreadState): ThreadState {
  ts.finished = true;
  ts.wait = ts.wait?.held === undefined ? null : { ...NOBODY_WAITS, held: ts.wait.held };
  ts.deadlineNs = null;
  ts.machineLog = ts.log = null;
  return ts;
}
