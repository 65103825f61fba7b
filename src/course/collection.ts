// The collection that a line of a listing begins, phase by phase, for the picture of the collector. Not in CPython.

import { stepIndex, type HeapView } from '../engine/index.ts';
import { labelsIn, type Collection } from '../visual/collector/collection-steps.ts';
import type { ListingFile } from './listing-files.ts';
import { openSession } from './run-listing.ts';

const known = new Map<string, Collection>();

/** The first collection from when the main thread first comes to `line`. Errors: there is none. */
export function collectionAt(file: ListingFile, line: number): Collection {
  const key = `${file.path} ${file.recording.sourceSha256} ${line}`;
  const collection = known.get(key) ?? follow(file, line);
  known.set(key, collection);
  return collection;
}

function follow(file: ListingFile, line: number): Collection {
  const session = openSession(file);
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
