// What is different between two steps of one run, object by object. The later step may be the one that was shown first: then time runs
// backwards, and what is gone has not been made yet. Not in CPython.

import type { HeapObjectView, HeapView } from '../shared/engine-types.ts';

export interface HeapShown {
  readonly step: number;
  readonly view: HeapView;
  /** Of the objects that were shown before: whose memory nobody has now. */
  readonly freed: readonly number[];
}

/** `handed-on`: another object lies there now. `unseen`: it lives, but nothing that is shown leads to it. */
export type Gone = 'freed' | 'handed-on' | 'unseen' | 'not-yet';

export interface Change {
  readonly made: boolean;
  /** The count before, if it is another one now. */
  readonly before: number | null;
  /** It refers to other objects, or by other names. */
  readonly references: boolean;
  /** No name leads to it, and one did. */
  readonly lost: boolean;
}

export interface HeapChanges {
  readonly back: boolean;
  readonly changed: ReadonlyMap<number, Change>;
  readonly gone: readonly { readonly object: HeapObjectView; readonly how: Gone }[];
}

const none: HeapChanges = { back: false, changed: new Map(), gone: [] };

export function heapChanges(before: HeapShown | null, now: HeapShown): HeapChanges {
  if (before === null) return none;
  const back = now.step < before.step;
  const old = byId(before.view);
  const fresh = byId(now.view);
  const changed = new Map<number, Change>();
  for (const object of now.view.objects) {
    const change = changeOf(old.get(object.id), object);
    if (change !== null) changed.set(object.id, change);
  }
  const freed = new Set(now.freed);
  const gone = before.view.objects.flatMap((object) => {
    const there = fresh.get(object.id);
    if (there !== undefined && isSame(object, there)) return [];
    return [{ object, how: howGone(there !== undefined, freed.has(object.id), back) }];
  });
  return { back, changed, gone };
}

function howGone(taken: boolean, free: boolean, back: boolean): Gone {
  if (taken) return back ? 'not-yet' : 'handed-on';
  if (!free) return 'unseen';
  return back ? 'not-yet' : 'freed';
}

function byId(view: HeapView): Map<number, HeapObjectView> {
  return new Map(view.objects.map((object) => [object.id, object]));
}

/** What never changes and looks different is another object in the same place. */
const immutable = new Set(['int', 'float', 'str', 'bytes', 'complex', 'range', 'slice']);

function isSame(a: HeapObjectView, b: HeapObjectView): boolean {
  return a.type === b.type && (a.repr === b.repr || !immutable.has(a.type));
}

function changeOf(old: HeapObjectView | undefined, object: HeapObjectView): Change | null {
  if (old === undefined || !isSame(old, object))
    return { made: true, before: null, references: false, lost: false };
  const counted = old.refcount !== object.refcount;
  const references = !sameReferences(old.references, object.references);
  const lost = old.reachable && !object.reachable;
  if (!counted && !references && !lost) return null;
  return { made: false, before: counted ? old.refcount : null, references, lost };
}

type References = HeapObjectView['references'];

function sameReferences(a: References, b: References): boolean {
  return (
    a.length === b.length && a.every(({ name, to }, i) => b[i]!.name === name && b[i]!.to === to)
  );
}
