// The collector at work in a listing, for its pictures: one collection phase by phase, all collections of a run, the generations at some
// moments. Not in CPython.

import { stepIndex, type HeapView } from '../engine/index.ts';
import { computed } from '../library/computed-cache.ts';
import type { CollectionBar } from '../visual/collections/collections.ts';
import { labelsIn, type Collection } from '../visual/shared/collection.ts';
import type { ShelvesMoment } from '../visual/shelves/shelves.ts';
import { heapAt } from './figure-moment.ts';
import { figureRun } from './figure-run.ts';
import type { ListingFile } from './listing-files.ts';
import { openSession, programOf } from './run-listing.ts';

/** The first collection from when the main thread first comes to `line`. Errors: there is none. */
export function collectionAt(file: ListingFile, line: number): Collection {
  return computed('collection', [programOf(file), line], () => follow(file, line));
}

function follow(file: ListingFile, line: number): Collection {
  const session = openSession(file, undefined, '', { collections: true });
  // Who is called what can be seen only while a name leads there.
  const labels = new Map<number, string>();
  const isThere = (): boolean => {
    const [main] = session.state('threads').threads;
    return main?.place?.file === file.name && main.place.line === line;
  };
  while (!isThere()) {
    if (session.status().outcome !== null)
      throw new Error(`${file.path} never comes to line ${line}`);
    session.step('line');
    for (const [id, label] of labelsIn(session.state('heap'))) labels.set(id, label);
  }
  const named = (view: HeapView): HeapView => ({
    ...view,
    roots: view.roots.filter(({ to }) => labels.has(to)),
    objects: view.objects.filter(({ id }) => labels.has(id)),
  });
  const before = named(session.state('heap'));
  const { step: from } = session.status();
  const { step: end } = session.run();
  const events = session.events(from, stepIndex(end + 1)).filter((event) => event.kind === 'gc');
  const stop = events.findIndex(({ phase }) => phase === 'stop');
  if (stop < 0) throw new Error(`${file.path}: no collection from line ${line} on`);
  session.seek(stepIndex(events[stop]!.step + 1));
  return {
    labels: [...labels],
    before,
    after: named(session.state('heap')),
    phases: events.slice(0, stop + 1),
  };
}

/** Every collection of a run: its generation and how many objects were on the list. `skip`: so many at the beginning are left out. */
export function collectionsOf(
  file: ListingFile,
  { skip = 0, generation }: { skip?: number; generation?: number | undefined } = {},
): CollectionBar[] {
  return figureRun(file)
    .events.flatMap((event) =>
      event.kind === 'gc' && event.phase === 'start'
        ? [{ generation: event.generation, lookedAt: event.young }]
        : [],
    )
    .slice(skip)
    .filter((bar) => generation === undefined || bar.generation === generation);
}

/** The collector's books and the program's objects when the main thread first comes to each of `lines`. */
export function shelvesAt(file: ListingFile, lines: readonly number[]): ShelvesMoment[] {
  const source = file.source.split('\n');
  return lines.map((line) => {
    const view = heapAt(file, line);
    const labels = labelsIn(view);
    const texts = new Set(
      view.objects.flatMap(({ id, references }) =>
        labels.has(id) ? references.map(({ to }) => to) : [],
      ),
    );
    const objects = view.objects.filter(
      ({ id, type }) => labels.has(id) || (type === 'str' && texts.has(id)),
    );
    return {
      line,
      source: source[line - 1]!.trim(),
      view: { ...view, roots: [], objects },
    };
  });
}
