// A run of a listing in the shape that the pictures are drawn from. Not in CPython.

import { stepIndex, type ProfileName } from '../engine/index.ts';
import { computed } from '../library/computed-cache.ts';
import type { Recording } from '../visual/shared/recording.ts';
import type { ListingFile } from './listing-files.ts';
import { DEFAULT_PROFILE, openSession, programOf } from './run-listing.ts';

/** The whole run from the first bytecode to the end, with all events: CPython's own, or that of a schedule. */
export function figureRun(
  file: ListingFile,
  profile: ProfileName = DEFAULT_PROFILE,
  schedule = '',
): Recording {
  return computed('recording', [programOf(file), profile, schedule], () =>
    record(file, profile, schedule),
  );
}

function record(file: ListingFile, profile: ProfileName, schedule: string): Recording {
  const session = openSession(file, profile, schedule);
  const { step, timeNs, outcome } = session.run();
  return {
    events: session.events(stepIndex(0), stepIndex(step + 1)),
    threads: session.state('threads').threads.map(({ id, name, daemon }) => ({ id, name, daemon })),
    locks: session.state('locks').locks.map(({ id, kind, name }) => ({ id, kind, name })),
    lastStep: step,
    lastTimeNs: timeNs,
    outcome,
    sources: { [file.name]: file.source },
    profile,
  };
}
