// Builds the views of inspect/views.ts from a run. Reads only: no count, clock or byte of the run changes.

import { virtualNs } from '../base/brands.ts';
import { waitEdges } from './deadlock-report.ts';
import { smallestCycle } from '../machine/deadlock.ts';
import { Frame } from '../objects/frame.ts';
import { isOwnFile } from '../program.ts';
import { describeInstructions } from './instructions.ts';
import { allocatorView } from './allocator-view.ts';
import { eventLoopsView } from './event-loop-view.ts';
import { heapView } from './heap-view.ts';
import { structuresView } from './structures/structures-view.ts';
import { processesView } from './processes-view.ts';
import { lineOf, placeOf } from './place.ts';
import { shortRepr } from './short-repr.ts';
import { PyCell } from '../objects/cell.ts';
import { PyStr } from '../objects/str.ts';
import { PyFunction } from '../objects/function.ts';
import { PyModule } from '../objects/module.ts';
import { PyType } from '../objects/object.ts';
import type { Run } from '../run.ts';
import type { ThreadState } from '../vm/thread-state.ts';
import type {
  BytecodeView,
  FramesView,
  FrameView,
  LocksView,
  OutputView,
  ThreadStatus,
  ThreadsView,
  ThreadView,
  ViewName,
  Views,
} from './views.ts';
import type { StepIndex } from '../base/brands.ts';
import type { WaitReason } from '../trace/events.ts';

const builders: { [V in ViewName]: (run: Run) => Views[V] } = {
  threads: threadsView,
  locks: locksView,
  frames: framesView,
  bytecode: bytecodeView,
  output: outputView,
  heap: heapView,
  structures: structuresView,
  allocator: allocatorView,
  processes: processesView,
  'event-loops': eventLoopsView,
};

export function buildView<V extends ViewName>(run: Run, view: V): Views[V] {
  return builders[view](run);
}

function threadsView(run: Run): ThreadsView {
  return {
    step: run.step as StepIndex,
    timeNs: run.now(),
    threads: run.threads.map((ts) => threadView(run, ts)),
  };
}

function threadView(run: Run, ts: ThreadState): ThreadView {
  return {
    id: ts.id,
    name: shownName(run, ts),
    daemon: ts.daemon,
    status: statusOf(run, ts),
    wait: (ts.finished && !ts.cutOff) || ts.wait === null ? null : shownWait(run, ts.wait.reason),
    wakeAtNs: ts.deadlineNs === null ? null : virtualNs(ts.deadlineNs),
    place: placeOf(ts),
  };
}

/** Every process has a MainThread: those of children carry their process's number. */
function shownName(run: Run, ts: ThreadState): string {
  const process = run.processOf(ts);
  return process === run.first ? ts.name : `${ts.name} (${process.entry.pid})`;
}

/** A wait on a lock of the library's own bookkeeping is none that anybody sees (notes/0009). */
function shownWait(run: Run, reason: WaitReason): WaitReason | null {
  return isInternal(run, reason) ? null : reason;
}

const isInternal = (run: Run, reason: WaitReason): boolean =>
  reason.on === 'lock' && run.locks[reason.lock]!.use === 'internal';

function statusOf(run: Run, ts: ThreadState): ThreadStatus {
  if (ts.finished && !ts.cutOff) return 'finished';
  const waits = ts.wait !== null && !ts.wait.ready() && !run.expired(ts);
  if (waits && !isInternal(run, ts.wait!.reason))
    return ts.wait!.reason.on === 'sleep' ? 'sleeping' : 'blocked';
  // Each process has a GIL of its own.
  const hasGil = ts === run.processOf(ts).current;
  return hasGil && !waits && run.outcome === null ? 'running' : 'wants-gil';
}

function locksView(run: Run): LocksView {
  const source = {
    threads: run.threads,
    locks: run.locks,
    nameOfLock: (l: Run['locks'][number]) => run.nameOfLock(l),
    waitingCall: () => null,
  };
  const edges = waitEdges(source);
  return {
    locks: run.locks.filter(isShown).map((lock) => ({
      id: lock.id,
      kind: lock.kind,
      name: run.nameOfLock(lock),
      locked: lock.count > 0,
      holder: lock.holder,
      count: lock.count,
      since: lock.since,
      waiters: [...lock.waiters],
    })),
    waitsFor: edges,
    cycle: smallestCycle(edges.filter((e) => e.lock !== null || run.threads[e.to]!.wait !== null)),
  };
}

/** Locks of the library's bookkeeping are not shown, and those that are gone neither. */
function isShown({ use, name, count, waiters }: Run['locks'][number]): boolean {
  return (
    use === 'program' || (use === 'waiter' && (name !== null || count > 0 || waiters.length > 0))
  );
}

function framesView(run: Run): FramesView {
  const threads = run.threads.map((ts) => ({ id: ts.id, frames: framesOf(ts) }));
  const globals = run.main.keys
    .map((key, i) => ({ key, value: run.main.values[i] }))
    .filter(
      ({ key, value }) =>
        key instanceof PyStr && !key.value.startsWith('__') && value && isData(value),
    )
    .map(({ key, value }) => ({ name: (key as PyStr).value, repr: shortRepr(value!) }));
  return { threads, globals };
}

function isData(value: object): boolean {
  return !(value instanceof PyFunction || value instanceof PyModule || value instanceof PyType);
}

function framesOf(ts: ThreadState): FrameView[] {
  const frames: FrameView[] = [];
  for (let f = ts.top; f !== null; f = f.previous) {
    if (!(f instanceof Frame)) continue;
    const { filename, qualname } = f.code.unit;
    frames.push({
      function: qualname,
      place: { file: filename, line: lineOf(ts, f) },
      ownFile: isOwnFile(filename),
      locals: localsOf(f),
    });
  }
  return frames;
}

function localsOf(frame: Frame): FrameView['locals'] {
  if (frame.locals === frame.globals) return [];
  const locals: { name: string; repr: string }[] = [];
  frame.code.localsplusNames.forEach((name, i) => {
    const held = frame.localsplus[i];
    const value = held instanceof PyCell ? held.contents : held;
    if (value) locals.push({ name: name.value, repr: shortRepr(value) });
  });
  return locals;
}

function bytecodeView(run: Run): BytecodeView {
  const threads: BytecodeView['threads'][number][] = [];
  for (const ts of run.threads) {
    let f = ts.top;
    while (f !== null && !(f instanceof Frame && isOwnFile(f.code.unit.filename))) f = f.previous;
    if (f === null || !(f instanceof Frame)) continue;
    const waiting = f !== ts.top || ts.wait !== null;
    const next = Math.max(waiting ? f.pc - 1 : f.pc, 0);
    threads.push({
      id: ts.id,
      function: f.code.unit.qualname,
      instructions: describeInstructions(f.code),
      next,
    });
  }
  return { threads };
}

function outputView(run: Run): OutputView {
  return {
    pieces: run.output.map((p) => ({
      step: p.step as StepIndex,
      thread: p.thread,
      stream: p.stream,
      text: p.text,
    })),
  };
}
