// A greenlet: a chain of frames of its own, which the thread leaves and enters. Not in CPython: the package greenlet 3 (TGreenlet.cpp,
// g_switch, g_initialstub), which moves pieces of the C stack; here the chain is data, so moving it is changing one pointer.
//
// Invariant: `saved` holds the chain while the greenlet stands still; the running one's chain is the thread's own (`ts.top`).

import { callObject } from '../../objects/calls.ts';
import type { PyBaseException } from '../../objects/exceptions.ts';
import { finalize } from '../../objects/finalize.ts';
import { dropChain } from '../../objects/chain.ts';
import { Frame, traverseFrame } from '../../objects/frame.ts';
import { heap } from '../../memory/heap.ts';
import {
  decref,
  decrefAll,
  fixedBytes,
  free,
  incref,
  xdecref,
  type PyObject,
} from '../../objects/object.ts';
import { dropInstanceDict, PyNative } from '../../objects/own-fields.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newNone } from '../../objects/singletons.ts';
import { newStaticType } from '../../objects/static-type.ts';
import type { PyStr } from '../../objects/str.ts';
import {
  suspendOnChain,
  suspendSteps,
  SUSPENDED,
  type AnyFrame,
  type ChainChange,
  type ChainHand,
  type Steps,
} from '../../objects/suspend.ts';
import { currentInterpreter, currentThread } from '../../vm/current.ts';
import { clearWeakRefs } from '../../objects/weakref-list.ts';
import { newModuleException } from '../module-exception.ts';
import type { PyDict } from '../../objects/dict.ts';
import type { ExcInfo, ThreadState } from '../../vm/thread-state.ts';

export const GreenletExitType = newModuleException('greenlet.GreenletExit', 'BaseException');
export const GreenletErrorType = newModuleException('greenlet.error', 'Exception');

export const GreenletType = newStaticType('greenlet', {
  module: 'greenlet',
  dotted: true,
  isBaseType: true,
  hasGc: true,
  hasDict: true,
  hasWeakrefs: true,
  basicSize: 40,
});

/** What a thread's registers hold for a chain. */
interface SavedChain {
  readonly top: AnyFrame | null;
  readonly depth: number;
  readonly nativeDepth: number;
  readonly excInfo: ExcInfo;
  /** Owned. */
  readonly context: PyObject | null;
}

export class PyGreenlet extends PyNative {
  override dict: PyDict | null = null;
  /** Owned: what it will call; null once it has started. */
  run: PyObject | null = null;
  /** Owned. Null: it is the main greenlet of its thread. */
  parent: PyGreenlet | null = null;
  thread: ThreadState | null = null;
  state: 'new' | 'running' | 'suspended' | 'dead' = 'new';
  saved: SavedChain | null = null;
  isMain = false;

  get alive(): boolean {
    return this.state === 'running' || this.state === 'suspended';
  }
}

GreenletType.tp_traverse = (o, visit) => {
  const self = o as PyGreenlet;
  if (self.dict !== null) visit(self.dict);
  if (self.run !== null) visit(self.run);
  if (self.parent !== null) visit(self.parent);
  if (self.saved === null) return;
  if (self.saved.context !== null) visit(self.saved.context);
  for (let frame = self.saved.top; frame !== null; frame = frame.previous) {
    if (frame instanceof Frame) {
      traverseFrame(frame, visit);
      if (frame.generator !== null) visit(frame.generator);
    } else {
      for (const owned of frame.owned) visit(owned);
      if (frame.held !== null) for (const owned of frame.held) visit(owned);
    }
  }
};
GreenletType.tp_clear = (o) => {
  const self = o as PyGreenlet;
  const { run } = self;
  self.run = null;
  xdecref(run);
  dropInstanceDict(o);
};
GreenletType.tp_finalize = (o) => {
  const self = o as PyGreenlet;
  if (self.state !== 'suspended' || self.isMain || currentInterpreter().finalizing)
    return undefined;
  return suspendSteps(killSteps(self), [self]);
};
GreenletType.tp_dealloc = (o) => {
  const self = o as PyGreenlet;
  const stands = self.state === 'suspended' && !self.isMain;
  if (stands && !currentInterpreter().finalizing && !o.finalized && finalize(o)) return;
  heap.gc.untrack(self);
  if (o.weakrefs !== null) clearWeakRefs(o);
  const { run, parent, saved } = self;
  self.run = self.parent = self.saved = null;
  xdecref(run);
  // While the interpreter ends nothing of it runs any more.
  if (saved !== null && !self.isMain) {
    xdecref(saved.context);
    dropChain(saved.top);
  }
  xdecref(parent);
  dropInstanceDict(o);
  free(o, fixedBytes(o.type));
};

/** A greenlet that nobody can switch to any more: GreenletExit is raised where it stands. */
function* killSteps(self: PyGreenlet): Steps<PyObject> {
  const current = currentGreenlet();
  if (self.thread !== currentThread) return newNone();
  const { parent } = self;
  self.parent = incref(current);
  xdecref(parent);
  const exit = GreenletExitType.tp_new!(GreenletExitType, [], null) as PyBaseException;
  decref(yield* switchSteps(self, { value: new Raised(exit), thrown: true }));
  return newNone();
}

// ---- who runs ----

/** The greenlet that runs in this thread; the main one is made when somebody asks. Borrowed. */
export function currentGreenlet(): PyGreenlet {
  const ts = currentThread;
  if (ts.greenlet === null) {
    const main = new PyGreenlet(GreenletType);
    main.state = 'running';
    main.isMain = true;
    main.thread = ts;
    ts.greenlet = main;
  }
  return ts.greenlet as PyGreenlet;
}

/** The thread's registers go into `greenlet`. */
function save(ts: ThreadState, greenlet: PyGreenlet): void {
  const { top, depth, nativeDepth, excInfo, context } = ts;
  greenlet.saved = { top, depth, nativeDepth, excInfo, context };
  greenlet.state = 'suspended';
}

/** `greenlet` becomes the running one. */
function load(ts: ThreadState, greenlet: PyGreenlet): void {
  const { saved } = greenlet;
  ts.top = saved?.top ?? null;
  ts.depth = saved?.depth ?? 0;
  ts.nativeDepth = saved?.nativeDepth ?? 0;
  ts.excInfo = saved?.excInfo ?? { value: null, previous: null };
  ts.context = saved?.context ?? null;
  greenlet.saved = null;
  greenlet.state = 'running';
  const before = ts.greenlet;
  ts.greenlet = incref(greenlet);
  ts.chainEnd = greenlet.isMain ? null : theEnd;
  xdecref(before);
}

/** The chain of a greenlet has come to its end. */
const theEnd = {
  ended(ts: ThreadState, hand: ChainHand): ChainHand | null {
    const self = ts.greenlet as PyGreenlet;
    self.state = 'dead';
    const { context } = ts;
    ts.context = null;
    xdecref(context);
    let passed = hand;
    if (hand.thrown && (hand.value as Raised).exception.type.mro.includes(GreenletExitType))
      passed = { value: (hand.value as Raised).exception, thrown: false };
    return enter(ts, self.parent!, passed);
  },
};

/** Goes on in `target`, or in the first of its parents that lives; null: a frame is pending that must be entered first. */
function enter(ts: ThreadState, target: PyGreenlet, hand: ChainHand): ChainHand | null {
  let to = target;
  while (to.state === 'dead') to = to.parent!;
  if (to.state === 'new' && hand.thrown) {
    // It never begins: the exception goes on to who started it.
    to.state = 'dead';
    dropRun(to);
    return enter(ts, to.parent!, hand);
  }
  const starts = to.state === 'new';
  load(ts, to);
  if (!starts) return hand;
  const { run } = to;
  to.run = null;
  const args = [hand.value as PyObject];
  suspendSteps(startSteps(run!, args, null), [run]);
  xdecref(run);
  return null;
}

function dropRun(greenlet: PyGreenlet): void {
  const { run } = greenlet;
  greenlet.run = null;
  xdecref(run);
}

/** Steals `args`. */
function* startSteps(
  run: PyObject,
  args: readonly PyObject[],
  names: readonly PyStr[] | null,
): Steps<PyObject> {
  try {
    const result = callObject(run, args, names);
    return result === SUSPENDED ? yield : result;
  } finally {
    decrefAll(args);
  }
}

class Switch implements ChainChange {
  private readonly target: PyGreenlet;
  private readonly hand: ChainHand;
  constructor(target: PyGreenlet, hand: ChainHand) {
    this.target = target;
    this.hand = hand;
  }
  change(ts: ThreadState): ChainHand | null {
    save(ts, ts.greenlet as PyGreenlet);
    return enter(ts, this.target, this.hand);
  }
}

/** The first call of a greenlet: with all that it was switched to with. */
class Start implements ChainChange {
  private readonly target: PyGreenlet;
  private readonly args: readonly PyObject[];
  private readonly names: readonly PyStr[];
  constructor(target: PyGreenlet, args: readonly PyObject[], names: readonly PyStr[]) {
    this.target = target;
    this.args = args.map(incref);
    this.names = names;
  }
  change(ts: ThreadState): ChainHand | null {
    save(ts, ts.greenlet as PyGreenlet);
    const { target } = this;
    load(ts, target);
    const { run } = target;
    target.run = null;
    const names = this.names.length === 0 ? null : this.names;
    suspendSteps(startSteps(run!, this.args, names), [run, ...this.names]);
    xdecref(run);
    return null;
  }
}

/** Leaves this greenlet for `target`; answers when somebody switches back. */
export function* switchSteps(target: PyGreenlet, hand: ChainHand): Steps<PyObject> {
  suspendOnChain(new Switch(target, hand));
  return (yield) as PyObject;
}

export function* startGreenletSteps(
  target: PyGreenlet,
  args: readonly PyObject[],
  names: readonly PyStr[],
): Steps<PyObject> {
  suspendOnChain(new Start(target, args, names));
  return (yield) as PyObject;
}

export function checkThread(target: PyGreenlet): void {
  const { thread } = target;
  if (thread !== null && thread !== currentThread)
    raise(
      GreenletErrorType,
      thread.finished
        ? 'cannot switch to a different thread (which happens to have exited)'
        : 'cannot switch to a different thread',
    );
}
