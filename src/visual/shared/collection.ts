// A collection as recorded: the program's objects before and after, and what the engine tells of each phase. Not in CPython.

import type { GcPhaseView, HeapView } from './engine-types.ts';

export interface Collection {
  /** What the program's objects are called, by `id()`. */
  readonly labels: readonly (readonly [number, string])[];
  /** When the collection begins, and when it is over. */
  readonly before: HeapView;
  readonly after: HeapView;
  readonly phases: readonly GcPhaseView[];
}

/** By `id()`. An object is called by its attribute `name`, or by its first item if that is a string. */
export function labelsIn({ objects }: Pick<HeapView, 'objects'>): Map<number, string> {
  const texts = new Map(
    objects.flatMap(({ id, type, repr }) => (type === 'str' ? [[id, repr]] : [])),
  );
  const labels = new Map<number, string>();
  for (const { id, type, references } of objects) {
    const wanted = type === 'list' ? '[0]' : '.name';
    const named = references.find(({ name }) => name === wanted);
    const text = named && texts.get(named.to);
    if (text !== undefined) labels.set(id, text.slice(1, -1));
  }
  return labels;
}
