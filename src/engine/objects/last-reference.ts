// Objects of which it matters who drops the last reference: `__del__` runs there, or the callback of a weak reference. Whoever explores schedules
// is told of each reference to them that is dropped. In CPython nobody is told; the order there is that of Py_DECREF (Include/object.h).
//
// The count of such an object is kept beside, behind accessors on a prototype of its own: so nobody else pays, and no place that counts has to
// know. A count goes up and down without effect as long as others hold the object, so what is told is only whether it was the last.

import type { PyObject } from './object.ts';

/** Why an object may have to be watched: its class has `__del__`, or there is a new weak reference to it. */
export type WatchReason = 'finalizer' | 'weak reference';

/** `taken`: through a weak reference, by who may hold none. */
export type ReferenceEvent = 'taken' | 'dropped' | 'last dropped';

export interface ReferenceWatcher {
  /** Has the program that is explored to do with it? */
  readonly asks: (o: PyObject, reason: WatchReason) => boolean;
  readonly told: (o: PyObject, what: ReferenceEvent) => void;
}

interface Watched extends PyObject {
  countedRefs: number;
}

/** Who explores is the business of the whole engine, which fills it in. */
let watcherNow: () => ReferenceWatcher | null = () => null;
export function setReferenceWatcher(now: () => ReferenceWatcher | null): void {
  watcherNow = now;
}

/** Values are written back, nothing is dropped. */
let isQuiet = false;
export function withoutDrops(write: () => void): void {
  isQuiet = true;
  try {
    write();
  } finally {
    isQuiet = false;
  }
}

const accessors: PropertyDescriptorMap = {
  refcnt: {
    get(this: Watched): number {
      return this.countedRefs;
    },
    set(this: Watched, count: number) {
      const isDrop = count < this.countedRefs && count >= 0;
      this.countedRefs = count;
      if (isDrop && !isQuiet) watcherNow()?.told(this, count === 0 ? 'last dropped' : 'dropped');
    },
  },
};

/** The prototype that stands for another one. */
const watchedPrototypes = new WeakMap<object, object>();
const watched = new WeakSet<object>();

/** From now on drops of references to `o` are told, if the program that somebody explores has to do with it. */
export function watchReferences(o: PyObject, reason: WatchReason): void {
  if (watcherNow()?.asks(o, reason) !== true) return;
  const plain = Object.getPrototypeOf(o) as object;
  if (watched.has(plain)) return;
  let prototype = watchedPrototypes.get(plain);
  if (prototype === undefined) {
    watchedPrototypes.set(plain, (prototype = Object.create(plain, accessors) as object));
    watched.add(prototype);
  }
  const count = o.refcnt;
  delete (o as { refcnt?: number }).refcnt;
  (o as Watched).countedRefs = count;
  Object.setPrototypeOf(o, prototype);
}

/** A weak reference to `o` is asked for it. */
export function noteTaken(o: PyObject): void {
  if (watched.has(Object.getPrototypeOf(o) as object)) watcherNow()?.told(o, 'taken');
}
