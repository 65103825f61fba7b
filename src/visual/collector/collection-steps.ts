// A collection as the steps that a picture shows: what the engine tells of each phase, with the names that the program has for the objects.
// Pure function of views and events. Python/gc.c: what is called a step here is a function of it, or one turn of the loop in move_unreachable.
//
// After `move_unreachable` the collector no longer has the survivors on its lists. Their count is then not shown until the collection is over.

import type { Collection } from '../shared/collection.ts';
import type { GcObjectView, GcPhase, GcPhaseView, HeapView } from '../shared/engine-types.ts';

/** Where an object is. `waiting`: on the list that is collected; `kept`: found reachable; `apart`: on the list `unreachable`. */
export type Place = 'waiting' | 'kept' | 'apart' | 'freed';

export interface StepObject {
  readonly label: string;
  readonly place: Place;
  /** null: not known in this phase. */
  readonly refcount: number | null;
  /** The collector's copy; null: it has none, or is done with the object. */
  readonly gcRefs: number | null;
  /** Labels of the objects that it refers to. */
  readonly refersTo: readonly string[];
  /** Names outside that lead to it. */
  readonly names: readonly string[];
}

export interface CollectionStep {
  readonly phase: GcPhase;
  /** In the order of the lists: the one that is collected, then `unreachable`, then what has gone. */
  readonly objects: readonly StepObject[];
  /** Phase `scan`: who has been looked at. */
  readonly scanned: string | null;
}

/** The steps of `phases`, in the order in which they happen; objects without a name of their own are left out. */
export function stepsOf(collection: Collection, phases: readonly GcPhase[]): CollectionStep[] {
  const labels = new Map(collection.labels);
  const steps: CollectionStep[] = [];
  let known: readonly StepObject[] = [];
  for (const view of collection.phases) {
    const step = stepOf(view, labels, known, collection.before);
    known = step.objects;
    if (view.phase === 'stop') {
      const last = { ...step, objects: settled(known, labels, collection.after) };
      if (phases.includes('stop')) steps.push(last);
    } else if (phases.includes(view.phase)) steps.push(step);
  }
  return steps;
}

function stepOf(
  view: GcPhaseView,
  labels: ReadonlyMap<number, string>,
  known: readonly StepObject[],
  before: HeapView,
): CollectionStep {
  const listed = view.objects.flatMap((object) => {
    const label = labels.get(object.id);
    return label === undefined ? [] : [{ object, label }];
  });
  const seen = new Set(listed.map(({ label }) => label));
  const objects = listed.map(({ object, label }) => ({
    label,
    place: placeOf(object, view.phase),
    refcount: object.refcount,
    gcRefs: object.gcRefs,
    // To survivors that have left the lists, references are as they were.
    refersTo: [
      ...new Set([
        ...object.refersTo.flatMap((id) => labels.get(id) ?? []),
        ...(known.find((one) => one.label === label)?.refersTo ?? []).filter((to) => !seen.has(to)),
      ]),
    ],
    names: namesOf(label, labels, before),
  }));
  const gone = known
    .filter(({ label }) => !seen.has(label))
    .map((one) => ({ ...one, ...(one.place === 'freed' ? {} : left(one, view.phase)) }));
  const kept = gone.filter(({ place }) => place !== 'freed');
  const freed = gone.filter(({ place }) => place === 'freed');
  const scanned = view.scanned === null ? null : (labels.get(view.scanned) ?? null);
  return { phase: view.phase, objects: [...kept, ...objects, ...freed], scanned };
}

function placeOf({ list, gcRefs }: GcObjectView, phase: GcPhase): Place {
  if (list === 'unreachable') return 'apart';
  return gcRefs === null && (phase === 'scan' || phase === 'move_unreachable') ? 'kept' : 'waiting';
}

/** What has become of an object that is on no list any more. */
function left({ place }: StepObject, phase: GcPhase): Partial<StepObject> {
  if (place === 'apart' && phase === 'delete_garbage')
    return { place: 'freed', refcount: null, gcRefs: null, refersTo: [] };
  return { place: 'kept', refcount: null, gcRefs: null };
}

/** Who is still there when all is over, with their counts. */
function settled(
  known: readonly StepObject[],
  labels: ReadonlyMap<number, string>,
  after: HeapView,
): StepObject[] {
  return known.map((one) => {
    const object = after.objects.find(({ id }) => labels.get(id) === one.label);
    if (object === undefined)
      return { ...one, place: 'freed', refcount: null, refersTo: [], names: [] };
    return {
      ...one,
      place: 'kept',
      refcount: object.refcount,
      refersTo: object.references.flatMap(({ to }) => labels.get(to) ?? []),
      names: namesOf(one.label, labels, after),
    };
  });
}

function namesOf(
  label: string,
  labels: ReadonlyMap<number, string>,
  { roots }: HeapView,
): readonly string[] {
  return roots
    .filter(({ kind, to }) => kind === 'global' && labels.get(to) === label)
    .map(({ name }) => name);
}
