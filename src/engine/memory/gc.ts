// The cycle collector. CPython 3.13 Python/gc.c (gc_collect_main: update_refs, subtract_refs, move_unreachable, handle_weakrefs,
// finalize_garbage, delete_garbage).
//
// The counts are never touched while looking: each object gets a copy in `gcRefs`, and what other objects of the generation hold is
// subtracted there. Whoever keeps a positive copy is held from outside, and so is everything it reaches.

import type { PyGcObject } from '../objects/object.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { isFinalized, markFinalized, queueFinalizer } from '../objects/finalize.ts';
import type { GcHead, GcNode, GcLists } from './gc-lists.ts';

/** Collects `generation` and the younger ones. Returns the number of unreachable objects. */
export function collect(lists: GcLists, generation: 0 | 1 | 2): number {
  const objects: PyGcObject[] = [];
  for (let g = 0; g <= generation; g++)
    for (const node of nodesOf(lists.generations[g as 0 | 1 | 2])) objects.push(node as PyGcObject);
  const unreachable = deduceUnreachable(objects);
  promote(lists, generation, new Set(unreachable), objects);
  const alive = finalizeGarbage(unreachable);
  deleteGarbage(alive);
  return unreachable.length;
}

function* nodesOf(head: GcHead): Generator<GcNode> {
  for (let node = head.gcNext!; node !== head;) {
    const next = node.gcNext!;
    yield node;
    node = next;
  }
}

/** update_refs, subtract_refs, move_unreachable. */
function deduceUnreachable(objects: PyGcObject[]): PyGcObject[] {
  const inside = new Set<PyObject>(objects);
  for (const o of objects) o.gcRefs = o.refcnt;
  for (const o of objects) {
    o.type.tp_traverse?.(o, (child) => {
      if (inside.has(child)) (child as PyGcObject).gcRefs--;
    });
  }
  const reachable = new Set<PyObject>();
  const work = objects.filter((o) => o.gcRefs > 0);
  for (const o of work) reachable.add(o);
  while (work.length > 0) {
    const o = work.pop()!;
    o.type.tp_traverse?.(o, (child) => {
      if (!inside.has(child) || reachable.has(child)) return;
      reachable.add(child);
      work.push(child as PyGcObject);
    });
  }
  return objects.filter((o) => !reachable.has(o));
}

/** Survivors move to the next older generation. */
function promote(
  lists: GcLists,
  generation: number,
  unreachable: Set<PyObject>,
  objects: PyGcObject[],
): void {
  if (generation >= 2) return;
  const target = lists.generations[(generation + 1) as 1 | 2];
  for (const o of objects) {
    if (unreachable.has(o)) continue;
    lists.untrack(o);
    const last = target.gcPrev!;
    last.gcNext = o;
    o.gcPrev = last;
    o.gcNext = target;
    target.gcPrev = o;
  }
}

/** Queues `__del__` once for each object that has one; those objects and what they hold live on this time. */
function finalizeGarbage(unreachable: PyGcObject[]): PyGcObject[] {
  const withFinalizer = unreachable.filter((o) => o.type.tp_finalize !== null && !isFinalized(o));
  if (withFinalizer.length === 0) return unreachable;
  for (const o of withFinalizer) {
    markFinalized(o);
    o.refcnt++;
    queueFinalizer(o);
  }
  return [];
}

function deleteGarbage(unreachable: PyGcObject[]): void {
  for (const o of unreachable) o.refcnt++;
  for (const o of unreachable) if (o.refcnt > 0) o.type.tp_clear?.(o);
  for (const o of unreachable) decref(o);
}
