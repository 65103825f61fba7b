// A collection between two phases as plain data: each object with its count, the collector's copy of it, and the list it is on.
// Not in CPython. Reads only.

import { addressOf, type PyGcObject, type PyObject } from '../objects/object.ts';
import { gcListSize, UNREACHABLE, type GcHead } from './gc-lists.ts';
import type { RunningCollection } from './gc.ts';
import type { GcObjectView, GcPhase, GcPhaseView } from '../trace/events.ts';

/** Objects shown of one phase; the program's own are the youngest, and kept. */
const OBJECTS_MAX = 200;

export function describePhase(collection: RunningCollection): GcPhaseView {
  const { phase, generation, young, unreachable, finalUnreachable, scanned } = collection;
  const reachable = nodesOf(young);
  const trash = [...nodesOf(unreachable), ...nodesOf(finalUnreachable)];
  const shown = new Set<PyObject>(
    [...reachable.slice(-Math.max(OBJECTS_MAX - trash.length, 0)), ...trash].slice(-OBJECTS_MAX),
  );
  return {
    phase,
    generation,
    young: reachable.length,
    unreachable: trash.length,
    scanned: scanned === null ? null : addressOf(scanned),
    objects: [...viewsOf(reachable, 'young', shown), ...viewsOf(trash, 'unreachable', shown)],
  };
}

/** Phases that a trace without `collections` tells: that one began, what it found, that it ended. */
export const TOLD: ReadonlySet<GcPhase> = new Set(['start', 'handle_resurrected_objects', 'stop']);

/** Without the objects, except one of each type that was found to be garbage. */
export function summarisePhase(collection: RunningCollection): GcPhaseView {
  const { phase, generation, young, unreachable, finalUnreachable } = collection;
  const found = new Map<string, PyObject>();
  if (phase === 'handle_resurrected_objects')
    for (const o of [...nodesOf(unreachable), ...nodesOf(finalUnreachable)])
      if (!found.has(o.type.name)) found.set(o.type.name, o);
  const examples = [...found.values()] as PyGcObject[];
  return {
    phase,
    generation,
    young: gcListSize(young),
    unreachable: gcListSize(unreachable) + gcListSize(finalUnreachable),
    scanned: null,
    objects: viewsOf(examples, 'unreachable', new Set(examples)),
  };
}

function nodesOf(list: GcHead): PyGcObject[] {
  const nodes: PyGcObject[] = [];
  for (let node = list.gcNext!; node !== list; node = node.gcNext!) nodes.push(node as PyGcObject);
  return nodes;
}

function viewsOf(
  nodes: readonly PyGcObject[],
  list: GcObjectView['list'],
  shown: ReadonlySet<PyObject>,
): GcObjectView[] {
  return nodes
    .filter((o) => shown.has(o))
    .map((o) => ({
      id: addressOf(o),
      type: o.type.name,
      refcount: o.refcnt,
      gcRefs: o.gcRefs >= 0 ? o.gcRefs : o.gcRefs === UNREACHABLE ? 0 : null,
      list,
      refersTo: referentsIn(o, shown),
    }));
}

function referentsIn(o: PyGcObject, shown: ReadonlySet<PyObject>): number[] {
  const ids: number[] = [];
  o.type.tp_traverse?.(o, (child) => {
    if (shown.has(child)) ids.push(addressOf(child));
  });
  return ids;
}
