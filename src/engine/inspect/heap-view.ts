// The heap as the learner sees it: what their names lead to, and what nobody reaches any more. Not in CPython. Reads only.

import { heap } from '../memory/heap.ts';
import { PyBuiltinFunction } from '../objects/descr.ts';
import { PyFrameObject } from '../objects/frame-object.ts';
import { Frame } from '../objects/frame.ts';
import { PyModule } from '../objects/module.ts';
import {
  addressOf,
  isImmortal,
  PyType,
  type PyGcObject,
  type PyObject,
} from '../objects/object.ts';
import { PyCode } from '../objects/code.ts';
import type { GcHead } from '../memory/gc-lists.ts';
import type { AnyFrame } from '../objects/suspend.ts';
import { isOwnFile } from '../program.ts';
import type { Run } from '../run.ts';
import { objectSize } from './object-size.ts';
import { isOwnClass, ownModules } from './own-classes.ts';
import { referencesOf } from './references.ts';
import { shortRepr } from './short-repr.ts';
import type { CollectorView, HeapObjectView, HeapRootView, HeapView } from './views.ts';

/** Objects of one view. */
const OBJECTS_MAX = 5000;

export function heapView(run: Run): HeapView {
  const roots = rootsOf(run);
  const reached = reachableFrom(roots);
  const garbage = garbageOf(run, reached);
  const beside = heldBy(garbage, reached);
  const modules = ownModules(run);
  // What belongs to a library: an instance of a class that is written in Python, but not by the learner.
  const isInside = (o: PyObject): boolean => o.type.isHeapType && !isOwnClass(o.type, modules);
  const own = reachableFrom(
    roots.filter((root) => root.ownFile),
    (o) => o instanceof PyType || isInside(o),
  );
  const generations = generationsOf();
  const view = (o: PyObject): HeapObjectView => {
    // What only garbage holds is garbage. What others hold as well can be reached, but by no name.
    const holders = beside.get(o);
    const reachable = holders === undefined ? reached.has(o) : isImmortal(o) || o.refcnt > holders;
    const isOwn = reached.has(o) ? own.has(o) : !isInside(o);
    return {
      ...viewOf(o, generations),
      reachable,
      own: isOwn,
      ownClass: isOwnClass(o.type, modules),
    };
  };
  const shown = [...reached].slice(0, OBJECTS_MAX);
  return {
    profile: heap.profile.name,
    roots: roots.map(({ to, ownFile: _, ...root }) => ({ ...root, to: addressOf(to) })),
    objects: [...shown, ...garbage, ...beside.keys()].map(view),
    complete: shown.length === reached.size,
    collector: collectorView(shown),
  };
}

function collectorView(shown: readonly PyObject[]): CollectorView {
  const { gc } = heap;
  const frozen = new Set<PyObject>(nodesOf(gc.permanent));
  return {
    enabled: gc.enabled,
    counts: [gc.young, ...gc.olderCounts],
    thresholds: [...gc.thresholds],
    longLivedTotal: gc.longLivedTotal,
    longLivedPending: gc.longLivedPending,
    frozen: shown.filter((o) => frozen.has(o)).map(addressOf),
  };
}

/** What the program's names lead to. */
export function reachableObjects(run: Run): PyObject[] {
  return [...reachableFrom(rootsOf(run))].slice(0, OBJECTS_MAX);
}

/** The objects of the view: what the program's names lead to, and garbage. */
export function shownObjects(run: Run): PyObject[] {
  const reached = reachableFrom(rootsOf(run));
  const garbage = garbageOf(run, reached);
  const shown = [...reached].slice(0, OBJECTS_MAX);
  return [...shown, ...garbage, ...heldBy(garbage, reached).keys()];
}

interface Root extends Omit<HeapRootView, 'to'> {
  readonly to: PyObject;
  /** A name of the learner's own code. */
  readonly ownFile: boolean;
}

/** Names of the main module, variables and stacks of the frames of all threads. */
export function rootsOf(run: Run): Root[] {
  const roots: Root[] = [];
  run.main.keys.forEach((key, i) => {
    const name = (key as { value?: string } | null)?.value;
    if (name === undefined || name.startsWith('__')) return;
    roots.push({
      kind: 'global',
      thread: null,
      function: null,
      depth: null,
      name,
      to: run.main.values[i]!,
      ownFile: true,
    });
  });
  for (const ts of run.interp.threads) frameRoots(ts.top, ts.id, roots);
  return roots;
}

function frameRoots(top: AnyFrame | null, thread: Root['thread'], roots: Root[]): void {
  let depth = 0;
  for (let frame = top; frame !== null; frame = frame.previous) depth++;
  for (let frame = top; frame !== null; frame = frame.previous) {
    depth--;
    if (!(frame instanceof Frame)) continue;
    const names = frame.code.localsplusNames;
    const { qualname, filename } = frame.code.unit;
    const ownFile = isOwnFile(filename);
    for (let i = 0; i < frame.stackTop; i++) {
      const to = frame.localsplus[i] ?? null;
      if (to === null) continue;
      const name = names[i]?.value ?? `stack ${i - names.length}`;
      roots.push({
        kind: i < names.length ? 'local' : 'stack',
        thread,
        function: qualname,
        depth,
        name,
        to,
        ownFile,
      });
    }
  }
}

/** Where pictures stop: what belongs to the interpreter, not to the program. */
function isLeaf(o: PyObject): boolean {
  return (
    o instanceof PyModule ||
    o instanceof PyCode ||
    o instanceof PyFrameObject ||
    (o instanceof PyType && !o.isHeapType)
  );
}

function reachableFrom(
  roots: readonly Root[],
  endsAt: (o: PyObject) => boolean = () => false,
): Set<PyObject> {
  const reached = new Set<PyObject>(roots.map((root) => root.to));
  // A set goes through what is added while it is walked.
  for (const o of reached) {
    if (isLeaf(o) || endsAt(o)) continue;
    for (const { name, to } of referencesOf(o)) {
      if (name !== '__globals__' && name !== '__builtins__') reached.add(to);
    }
  }
  return reached;
}

/** Containers that no root of the whole process reaches: a collection would find them. */
function garbageOf(run: Run, reached: ReadonlySet<PyObject>): PyObject[] {
  const alive = new Set<PyObject>(reached);
  const { interp } = run;
  for (const root of [interp.modules, interp.builtins, interp.sysDict, run.main]) alive.add(root);
  const counts = new Map<PyObject, number>();
  const tracked = heap.gc.generations.flatMap((list) => nodesOf(list));
  for (const o of tracked) traverse(o, (c) => counts.set(c, (counts.get(c) ?? 0) + 1));
  for (const o of tracked) if (o.refcnt > (counts.get(o) ?? 0)) alive.add(o);
  for (const o of alive) traverse(o, (child) => alive.add(child));
  return tracked.filter((o) => !alive.has(o));
}

/** What garbage holds that is no container, so that the collector does not know it: numbers, text. With how many references. */
function heldBy(
  garbage: readonly PyObject[],
  reached: ReadonlySet<PyObject>,
): ReadonlyMap<PyObject, number> {
  const inside = new Set(garbage);
  const held = new Map<PyObject, number>();
  for (const o of garbage) {
    for (const { to } of referencesOf(o))
      if (!inside.has(to) && !reached.has(to)) held.set(to, (held.get(to) ?? 0) + 1);
  }
  return held;
}

/** Without making the name of a function's module, which lives for ever: there it may not have been asked for. */
function traverse(o: PyObject, visit: (child: PyObject) => void): void {
  if (!(o instanceof PyBuiltinFunction)) o.type.tp_traverse?.(o, visit);
  else if (o.self !== null) visit(o.self);
}

function nodesOf(list: GcHead): PyGcObject[] {
  const nodes: PyGcObject[] = [];
  for (let node = list.gcNext!; node !== list; node = node.gcNext!) nodes.push(node as PyGcObject);
  return nodes;
}

function generationsOf(): Map<PyObject, 0 | 1 | 2> {
  const generations = new Map<PyObject, 0 | 1 | 2>();
  heap.gc.generations.forEach((list, i) => {
    for (const o of nodesOf(list)) generations.set(o, i as 0 | 1 | 2);
  });
  return generations;
}

function viewOf(
  o: PyObject,
  generations: ReadonlyMap<PyObject, 0 | 1 | 2>,
): Omit<HeapObjectView, 'reachable' | 'own' | 'ownClass'> {
  return {
    id: addressOf(o),
    type: o.type.name,
    repr: shortRepr(o),
    refcount: isImmortal(o) ? null : o.refcnt,
    size: objectSize(o),
    generation: generations.get(o) ?? null,
    references: isLeaf(o)
      ? []
      : referencesOf(o).map(({ name, to }) => ({ name, to: addressOf(to) })),
  };
}
