// Which objects of a list nobody outside the list reaches. CPython 3.13 Python/gc.c (update_refs, subtract_refs, move_unreachable,
// deduce_unreachable, untrack_tuples, untrack_dicts).
//
// The real counts are never touched: each object gets a copy in `gcRefs`, and what objects of the list hold of one another is subtracted
// there. What keeps a positive copy is held from outside, and so is everything it reaches.
//
// Invariant: between these functions each object of `young` has gcRefs >= 0 or UNREACHABLE, all others NOT_COLLECTING.

import { GcHead, gcListMove, NOT_COLLECTING, UNREACHABLE } from './gc-lists.ts';
import { heap } from './heap.ts';
import type { GcNode } from './gc-lists.ts';
import type { PyGcObject, PyObject } from '../objects/object.ts';
import { isImmortal } from '../objects/object.ts';
import { maybeUntrackDict, maybeUntrackTuple } from '../objects/tracking.ts';

/** Copies the counts. Immortal objects leave for the permanent generation. */
export function updateRefs(young: GcHead): void {
  for (let node = young.gcNext!; node !== young;) {
    const next = node.gcNext!;
    const o = node as PyGcObject;
    if (isImmortal(o)) gcListMove(o, heap.gc.permanent);
    else o.gcRefs = o.refcnt;
    node = next;
  }
}

/** visit_decref. */
function visitDecref(child: PyObject): void {
  if (child.gcRefs > 0) child.gcRefs--;
}

/** Subtracts what objects of `young` hold of each other. */
export function subtractRefs(young: GcHead): void {
  for (let node = young.gcNext!; node !== young; node = node.gcNext!) {
    const o = node as PyGcObject;
    o.type.tp_traverse?.(o, visitDecref);
  }
}

/** The list being scanned by `moveUnreachable`, for the visitor below. */
// shared: scratch, empty between two collections.
let reachable = new GcHead();

/** visit_reachable: what a reachable object holds is reachable; it comes (back) to be scanned. */
function visitReachable(child: PyObject): void {
  const refs = child.gcRefs;
  if (refs === 0) child.gcRefs = 1;
  else if (refs === UNREACHABLE) {
    gcListMove(child as PyGcObject, reachable);
    child.gcRefs = 1;
  }
}

/**
 * Moves what nobody outside holds to `unreachable`; what a later object reaches after all comes back to the end of `young`. `scanned` is told
 * of each object that has been looked at: the lists are whole then.
 */
export function moveUnreachable(
  young: GcHead,
  unreachable: GcHead,
  scanned?: (o: PyGcObject) => void,
): void {
  const outer = reachable;
  reachable = young;
  for (let node: GcNode = young.gcNext!; node !== young;) {
    const o = node as PyGcObject;
    if (o.gcRefs > 0) {
      o.type.tp_traverse?.(o, visitReachable);
      o.gcRefs = NOT_COLLECTING;
      node = o.gcNext!;
    } else {
      node = o.gcNext!;
      gcListMove(o, unreachable);
      o.gcRefs = UNREACHABLE;
    }
    scanned?.(o);
  }
  reachable = outer;
}

/** The three together. */
export function deduceUnreachable(young: GcHead, unreachable: GcHead): void {
  updateRefs(young);
  subtractRefs(young);
  moveUnreachable(young, unreachable);
}

/** Tuples of objects that can't be part of a cycle leave the collector's lists. */
export function untrackTuples(young: GcHead): void {
  for (let node = young.gcNext!; node !== young;) {
    const next = node.gcNext!;
    maybeUntrackTuple(node as PyGcObject);
    node = next;
  }
}

/** The same for dicts, only in full collections. */
export function untrackDicts(young: GcHead): void {
  for (let node = young.gcNext!; node !== young;) {
    const next = node.gcNext!;
    maybeUntrackDict(node as PyGcObject);
    node = next;
  }
}

/** gc_list_clear_collecting. */
export function clearCollecting(list: GcHead): void {
  for (let node = list.gcNext!; node !== list; node = node.gcNext!) node.gcRefs = NOT_COLLECTING;
}
