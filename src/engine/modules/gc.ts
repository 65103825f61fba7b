// gc. CPython 3.13 Modules/gcmodule.c, Python/gc.c (_PyGC_GetReferrers, _PyGC_GetObjects, _PyGC_Freeze).

import { work } from '../objects/charge.ts';
import { gcListMerge, gcListSize, type GcHead } from '../memory/gc-lists.ts';
import * as flags from '../memory/gc-state.ts';
import { PyDict } from '../objects/dict.ts';
import { isFinalized } from '../objects/finalize.ts';
import { hasIndex, withIndex } from '../objects/index.ts';
import { newInt } from '../objects/int.ts';
import { newList, PyList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import { decref, incref, type PyGcObject, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone, None } from '../objects/singletons.ts';
import { staticStr } from '../objects/str.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { isGc, isTracked } from '../objects/tracking.ts';
import { newTuple } from '../objects/tuple.ts';
import { gcCollectSteps } from '../vm/collector.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { GcState, GenerationNumber } from '../memory/gc-state.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const gc = (): GcState => currentInterpreter().heap.gc;

/** Whether and when it collects is something that other threads may change, or ask. */
function touchSettings(kind: 'read' | 'write'): void {
  currentThread.log?.touch(currentInterpreter().sysDict, 'gc', kind, '');
}

/** An argument that must be a C int; `rest` gets it. */
function withInt(o: PyObject, rest: (value: number) => MaySuspend): MaySuspend {
  return withIndex(o, [o], (value) => {
    if (value < -0x80000000 || value > 0x7fffffff)
      raise('OverflowError', 'Python int too large to convert to C int');
    return rest(Number(value));
  });
}

function collect(generation?: PyObject): MaySuspend {
  const run = (g: number): MaySuspend => {
    if (g < 0 || g > 2) raise('ValueError', 'invalid generation');
    return suspendSteps(collectToInt(g as GenerationNumber));
  };
  return generation === undefined ? run(2) : withInt(generation, run);
}

function* collectToInt(generation: GenerationNumber): Steps<PyObject> {
  return newInt(yield* gcCollectSteps(generation, 'manual'));
}

function setEnabled(enabled: boolean): PyObject {
  touchSettings('write');
  gc().enabled = enabled;
  return newNone();
}

function setThreshold(...values: (PyObject | undefined)[]): MaySuspend {
  const state = gc();
  const given = values.filter((v) => v !== undefined);
  const set = (i: number): MaySuspend => {
    if (i === given.length) return newNone();
    return withInt(given[i]!, (value) => {
      state.thresholds[i] = value;
      return set(i + 1);
    });
  };
  return set(0);
}

function nodesOf(list: GcHead): PyGcObject[] {
  const nodes: PyGcObject[] = [];
  for (let node = list.gcNext!; node !== list; node = node.gcNext!) nodes.push(node as PyGcObject);
  work(nodes.length >> 1);
  return nodes;
}

function getObjects(generation?: PyObject): MaySuspend {
  const { generations } = gc();
  if (generation === undefined || generation === None)
    return newList(generations.flatMap((list) => nodesOf(list).map(incref)));
  if (!hasIndex(generation))
    raise('TypeError', `argument should be integer or None, not '${generation.type.name}'`);
  return withInt(generation, (g) => {
    // -1 stands for no generation.
    if (g === -1) return getObjects();
    if (g < 0) raise('ValueError', 'generation parameter cannot be negative');
    if (g > 2)
      raise(
        'ValueError',
        'generation parameter must be less than the number of available generations (3)',
      );
    return newList(nodesOf(generations[g as GenerationNumber]).map(incref));
  });
}

const STATS = ['collections', 'collected', 'uncollectable'] as const;
const STAT_KEYS = STATS.map((name) => staticStr(name));

function getStats(): PyObject {
  const dicts = gc().stats.map((stats) => {
    const dict = new PyDict();
    STATS.forEach((name, i) => {
      const number = newInt(stats[name]);
      dict.setStr(STAT_KEYS[i]!, number);
      decref(number);
    });
    return dict;
  });
  return newList(dicts);
}

function getReferrers(objects: readonly PyObject[]): PyObject {
  const wanted = new Set(objects);
  const found: PyObject[] = [];
  for (const list of gc().generations) {
    for (const o of nodesOf(list)) {
      let refers = false;
      o.type.tp_traverse?.(o, (child) => {
        if (wanted.has(child)) refers = true;
      });
      if (refers) found.push(incref(o));
    }
  }
  return newList(found);
}

function getReferents(objects: readonly PyObject[]): PyObject {
  const found: PyObject[] = [];
  for (const o of objects) {
    if (!isGc(o)) continue;
    o.type.tp_traverse?.(o, (child) => {
      found.push(incref(child));
    });
  }
  return newList(found);
}

function freeze(): PyObject {
  const state = gc();
  for (const list of state.generations) gcListMerge(list, state.permanent);
  state.frozenElsewhere += state.elsewhere;
  state.elsewhere = 0;
  state.young = 0;
  state.olderCounts = [0, 0];
  return newNone();
}

function unfreeze(): PyObject {
  const state = gc();
  gcListMerge(state.permanent, state.generations[2]);
  state.elsewhere += state.frozenElsewhere;
  state.frozenElsewhere = 0;
  return newNone();
}

const definition: ModuleDefinition = {
  name: 'gc',
  source: 'CPython 3.13 Modules/gcmodule.c',
  functions: [
    method('enable', '()', () => setEnabled(true)),
    method('disable', '()', () => setEnabled(false)),
    method('isenabled', '()', () => {
      touchSettings('read');
      return newBool(gc().enabled);
    }),
    method('set_debug', '(flags, /)', (value: PyObject) =>
      withInt(value, (bits) => {
        gc().debug = bits;
        return newNone();
      }),
    ),
    method('get_debug', '()', () => newInt(gc().debug)),
    method('get_count', '()', () =>
      newTuple([gc().young, ...gc().olderCounts].map((count) => newInt(count))),
    ),
    method('set_threshold', '(threshold0, threshold1=None, threshold2=None, /)', setThreshold),
    method('get_threshold', '()', () => newTuple(gc().thresholds.map((t) => newInt(t)))),
    method('collect', '(generation=2)', collect),
    method('get_objects', '(generation=None)', getObjects),
    method('get_stats', '()', getStats),
    method('is_tracked', '(obj, /)', (o: PyObject) => newBool(isTracked(o))),
    method('is_finalized', '(obj, /)', (o: PyObject) => newBool(isGc(o) && isFinalized(o))),
    method('get_referrers', '(*objs)', getReferrers),
    method('get_referents', '(*objs)', getReferents),
    method('freeze', '()', freeze),
    method('unfreeze', '()', unfreeze),
    method('get_freeze_count', '()', () => newInt(gcListSize(gc().permanent))),
  ],
  attributes: {
    garbage: (interp) => incref((interp.heap.gc.garbage ??= newList([]))),
    callbacks: (interp) => incref((interp.heap.gc.callbacks ??= newList([]))),
    DEBUG_STATS: () => newInt(flags.DEBUG_STATS),
    DEBUG_COLLECTABLE: () => newInt(flags.DEBUG_COLLECTABLE),
    DEBUG_UNCOLLECTABLE: () => newInt(flags.DEBUG_UNCOLLECTABLE),
    DEBUG_SAVEALL: () => newInt(flags.DEBUG_SAVEALL),
    DEBUG_LEAK: () => newInt(flags.DEBUG_LEAK),
  },
};

export function gcModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}

/** The collector's own two lists go with the interpreter. */
export function forgetGcLists(state: GcState): void {
  for (const list of [state.garbage, state.callbacks]) if (list instanceof PyList) decref(list);
  state.garbage = null;
  state.callbacks = null;
}
