// One collection, in CPython's phases and order. CPython 3.13 Python/gc.c (gc_collect_main, handle_weakrefs, finalize_garbage,
// handle_resurrected_objects, delete_garbage, invoke_gc_callback).
//
// Finalisers and callbacks are Python, so a collection is a suspended native; between its phases the lists are whole, and `GcHost.phase` tells
// whoever looks. Simplified: no class here has `tp_del`, so nothing is uncollectable (move_legacy_finalizers finds nothing).

import { PyDict } from '../objects/dict.ts';
import { isFinalized, markFinalized } from '../objects/finalize.ts';
import { newInt } from '../objects/int.ts';
import { decref, incref, type PyGcObject, type PyObject } from '../objects/object.ts';
import { callObject } from '../objects/calls.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { forgetObject, PyWeakReference } from '../objects/weakref-list.ts';
import { debugCycle, debugStats } from './gc-debug.ts';
import {
  GcHead,
  gcListIsEmpty,
  gcListMerge,
  gcListMove,
  gcListSize,
  NOT_COLLECTING,
} from './gc-lists.ts';
import {
  DEBUG_COLLECTABLE,
  DEBUG_SAVEALL,
  DEBUG_STATS,
  type GcState,
  type GenerationNumber,
} from './gc-state.ts';
import {
  clearCollecting,
  deduceUnreachable,
  moveUnreachable,
  subtractRefs,
  untrackDicts,
  untrackTuples,
  updateRefs,
} from './reachability.ts';
import type { PyList } from '../objects/list.ts';
import type { GcPhase } from '../trace/events.ts';

/** The lists of a running collection, for whoever looks at it between two phases. */
export interface RunningCollection {
  readonly generation: GenerationNumber;
  phase: GcPhase;
  readonly young: GcHead;
  readonly unreachable: GcHead;
  readonly finalUnreachable: GcHead;
  /** Whom `move_unreachable` has just looked at. */
  scanned: PyGcObject | null;
}

/** Lists up to this length are shown object by object while `move_unreachable` walks them. */
const SCANS_SHOWN_MAX = 20;

/** What a collection asks of the interpreter around it. */
export interface GcHost {
  /** PyErr_WriteUnraisable. */
  writeUnraisable(error: unknown, where: PyObject): Steps<void>;
  /** Who is named when `tp_finalize` of an object fails. Borrowed. */
  finalizerOf(o: PyObject): PyObject;
  /** Runs what `finalizerQueue` holds. */
  drainFinalizers(): Steps<void>;
  writeStderr(text: string): Steps<void>;
  phase(collection: RunningCollection): void;
  /** `objects` are looked at, several times. */
  work(objects: number): void;
}

export type GcReason = 'heap' | 'manual' | 'shutdown';

/**
 * Collects `generation` and the younger ones; `auto`: the oldest that is due. The answer is the number of unreachable objects; 0 if a collection
 * runs already.
 */
export function* collectSteps(
  state: GcState,
  host: GcHost,
  generation: GenerationNumber | 'auto',
  reason: GcReason,
): Steps<number> {
  if (state.collecting) return 0;
  const chosen = generation === 'auto' ? state.selectGeneration() : generation;
  if (chosen < 0) return 0;
  state.collecting = true;
  try {
    return yield* collectGenerationSteps(state, host, chosen as GenerationNumber, reason);
  } finally {
    state.collecting = false;
  }
}

function* collectGenerationSteps(
  state: GcState,
  host: GcHost,
  generation: GenerationNumber,
  reason: GcReason,
): Steps<number> {
  if (reason !== 'shutdown') yield* invokeCallbacksSteps(state, host, 'start', generation, 0);
  if ((state.debug & DEBUG_STATS) !== 0) yield* host.writeStderr(debugStats(state, generation));
  const young = state.generations[generation];
  const collection: RunningCollection = {
    generation,
    phase: 'start',
    young,
    unreachable: new GcHead(),
    finalUnreachable: new GcHead(),
    scanned: null,
  };
  const { unreachable, finalUnreachable } = collection;
  const reached = (phase: GcPhase): void => {
    collection.phase = phase;
    host.phase(collection);
  };
  if (reason !== 'shutdown') host.work(gcListSize(young));
  startCounting(state, generation);
  const short = gcListSize(young) <= SCANS_SHOWN_MAX;
  reached('start');
  updateRefs(young);
  reached('update_refs');
  subtractRefs(young);
  reached('subtract_refs');
  moveUnreachable(young, unreachable, (o) => {
    if (!short) return;
    collection.scanned = o;
    reached('scan');
  });
  collection.scanned = null;
  reached('move_unreachable');
  const old = promote(state, generation);
  reached('untrack');
  if ((state.debug & DEBUG_COLLECTABLE) !== 0)
    yield* host.writeStderr(debugCycle('collectable', unreachable));
  let collected = yield* handleWeakrefsSteps(host, unreachable, old);
  reached('handle_weakrefs');
  yield* finalizeGarbageSteps(host, unreachable);
  reached('finalize_garbage');
  handleResurrected(state, unreachable, finalUnreachable, old);
  reached('handle_resurrected_objects');
  collected += gcListSize(finalUnreachable);
  yield* deleteGarbageSteps(state, host, finalUnreachable, old);
  reached('delete_garbage');
  if ((state.debug & DEBUG_STATS) !== 0)
    yield* host.writeStderr(
      `gc: done, ${collected} unreachable, 0 uncollectable, ${(0).toFixed(4)}s elapsed\n`,
    );
  if (generation >= state.parameters.clearsFreeLists) state.clearFreeLists?.();
  const stats = state.stats[generation];
  stats.collections++;
  stats.collected += collected;
  if (reason !== 'shutdown')
    yield* invokeCallbacksSteps(state, host, 'stop', generation, collected);
  reached('stop');
  return collected;
}

/** The counts of what is collected start anew, that of the next older generation goes up; the younger ones join the one to collect. */
function startCounting(state: GcState, generation: GenerationNumber): void {
  const { generations, olderCounts } = state;
  if (generation < 2) olderCounts[generation as 0 | 1]++;
  state.young = 0;
  for (let i = 1; i <= generation; i++) olderCounts[i - 1] = 0;
  for (let i = 0; i < generation; i++) gcListMerge(generations[i]!, generations[generation]);
}

/** Survivors move to the next older generation (the oldest ones stay), which is the answer. */
function promote(state: GcState, generation: GenerationNumber): GcHead {
  const young = state.generations[generation];
  untrackTuples(young);
  if (generation === 2) {
    untrackDicts(young);
    state.longLivedPending = 0;
    state.longLivedTotal = gcListSize(young) + state.elsewhere;
    return young;
  }
  const old = state.generations[(generation + 1) as GenerationNumber];
  if (generation === 1) state.longLivedPending += gcListSize(young);
  gcListMerge(young, old);
  return old;
}

/**
 * All weak references to trash are cleared, and those inside it. Callbacks of references outside are called now: they can't see trash. Those of
 * references that are trash themselves are never called. The answer is how many references died of it.
 */
function* handleWeakrefsSteps(host: GcHost, unreachable: GcHead, old: GcHead): Steps<number> {
  const toCall = new GcHead();
  for (let node = unreachable.gcNext!; node !== unreachable;) {
    const o = node as PyGcObject;
    node = o.gcNext!;
    if (o instanceof PyWeakReference) forgetObject(o);
    for (let ref = o.weakrefs; ref !== null; ref = o.weakrefs) {
      forgetObject(ref);
      if (ref.callback === null || ref.gcRefs !== NOT_COLLECTING) continue;
      ref.refcnt++;
      gcListMove(ref, toCall);
    }
  }
  let freed = 0;
  while (!gcListIsEmpty(toCall)) {
    const ref = toCall.gcNext as PyWeakReference;
    const callback = ref.callback!;
    try {
      let result = callObject(callback, [ref]);
      if (result === SUSPENDED) result = (yield) as PyObject;
      decref(result);
    } catch (error) {
      yield* host.writeUnraisable(error, callback);
    }
    decref(ref);
    yield* host.drainFinalizers();
    if (toCall.gcNext === ref) gcListMove(ref, old);
    else freed++;
  }
  return freed;
}

/** Calls `tp_finalize`, once in the life of each object. */
function* finalizeGarbageSteps(host: GcHost, collectable: GcHead): Steps<void> {
  const seen = new GcHead();
  while (!gcListIsEmpty(collectable)) {
    const o = collectable.gcNext as PyGcObject;
    gcListMove(o, seen);
    const finalize = o.type.tp_finalize;
    if (finalize === null || isFinalized(o)) continue;
    markFinalized(o);
    incref(o);
    try {
      if (finalize(o) === SUSPENDED) yield;
    } catch (error) {
      yield* host.writeUnraisable(error, host.finalizerOf(o));
    }
    decref(o);
    yield* host.drainFinalizers();
  }
  gcListMerge(seen, collectable);
}

/** What a finaliser made reachable again lives on, with all it reaches; the rest is `stillUnreachable`. */
function handleResurrected(
  state: GcState,
  unreachable: GcHead,
  stillUnreachable: GcHead,
  old: GcHead,
): void {
  clearCollecting(unreachable);
  if (state.parameters.resurrection === 'all' && isHeldFromOutside(unreachable)) {
    clearCollecting(unreachable);
    gcListMerge(unreachable, old);
    return;
  }
  deduceUnreachable(unreachable, stillUnreachable);
  gcListMerge(unreachable, old);
}

/** check_garbage (to 3.8): is one of them held by somebody outside? */
function isHeldFromOutside(list: GcHead): boolean {
  updateRefs(list);
  subtractRefs(list);
  for (let node = list.gcNext!; node !== list; node = node.gcNext!)
    if (node.gcRefs !== 0) return true;
  clearCollecting(list);
  return false;
}

/** Breaks the cycles: `tp_clear` of one after the other; what dies of it leaves the list by itself. */
function* deleteGarbageSteps(
  state: GcState,
  host: GcHost,
  collectable: GcHead,
  old: GcHead,
): Steps<void> {
  while (!gcListIsEmpty(collectable)) {
    const o = collectable.gcNext as PyGcObject;
    if ((state.debug & DEBUG_SAVEALL) !== 0) (state.garbage as PyList).append(o);
    else if (o.type.tp_clear !== null) {
      incref(o);
      o.type.tp_clear(o);
      decref(o);
      yield* host.drainFinalizers();
    }
    if (collectable.gcNext !== o) continue;
    o.gcRefs = NOT_COLLECTING;
    gcListMove(o, old);
  }
}

const GENERATION = staticStr('generation');
const COLLECTED = staticStr('collected');
const UNCOLLECTABLE = staticStr('uncollectable');

/** invoke_gc_callback: tells each of `gc.callbacks`. */
function* invokeCallbacksSteps(
  state: GcState,
  host: GcHost,
  phase: 'start' | 'stop',
  generation: number,
  collected: number,
): Steps<void> {
  const callbacks = state.callbacks as PyList | null;
  if (callbacks === null || callbacks.items.length === 0) return;
  const info = new PyDict();
  const name = newStr(phase);
  for (const [key, value] of [
    [GENERATION, generation],
    [COLLECTED, collected],
    [UNCOLLECTABLE, 0],
  ] as const) {
    const number = newInt(value);
    info.setStr(key, number);
    decref(number);
  }
  for (let i = 0; i < callbacks.items.length; i++) {
    const callback = incref(callbacks.items[i]!);
    try {
      let result = callObject(callback, [name, info]);
      if (result === SUSPENDED) result = (yield) as PyObject;
      decref(result);
    } catch (error) {
      yield* host.writeUnraisable(error, callback);
    }
    decref(callback);
  }
  decref(name);
  decref(info);
}
