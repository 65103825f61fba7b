// The rings on which objects lie, after some lines of a listing: the refchain of a --with-trace-refs build of 3.8, where it is a ring, or
// the collector's youngest list in a usual build of 3.13. Not in CPython.

import type { HeapObjectView, Session } from '../engine/index.ts';
import type { Ring, RingName, RingStop } from '../visual/refchain/ring.ts';
import { finishLine } from './figure-moment.ts';
import type { ListingFile } from './listing-files.ts';
import { openSession } from './run-listing.ts';

export interface RingMoment {
  /** The line that has just been executed. */
  readonly line: number;
  readonly ring: Ring;
}

/** What is of the program as a whole and would hide the objects that it is about. */
const leftOut = new Set(['function', 'type', 'module', 'code', 'NoneType', 'dict']);

/** The ring after each of `lines`, which come one after another. Errors: the program never comes to a line. */
export function ringsAfter(
  file: ListingFile,
  name: RingName,
  lines: readonly number[],
): RingMoment[] {
  const isRefchain = name === 'refchain';
  const session = openSession(file, isRefchain ? '3.8' : '3.13', '', { traceRefs: isRefchain });
  const before = listOf(session, name);
  let shown: readonly HeapObjectView[] = [];
  return lines.map((line) => {
    finishLine(session, file, line);
    const list = listOf(session, name);
    const { objects } = session.state('heap');
    const own = objects.filter(({ id, type }) => list.includes(id) && !leftOut.has(type));
    const ring = ringOf(name, list, before, own, shown);
    shown = own.filter(({ id }) => ring.stops.some((stop) => 'id' in stop && stop.id === id));
    return { line, ring };
  });
}

/** Ids from the head of the list on. */
function listOf(session: Session, name: RingName): readonly number[] {
  const { refchain, generations } = session.state('allocator');
  return name === 'refchain' ? refchain! : generations[0]!;
}

function ringOf(
  name: RingName,
  list: readonly number[],
  before: readonly number[],
  own: readonly HeapObjectView[],
  shown: readonly HeapObjectView[],
): Ring {
  const isOlder = olderOnes(name, list, before);
  const stops: RingStop[] = [];
  const passesOthers = [false];
  for (const [place, id] of list.entries()) {
    const object = own.find((one) => one.id === id);
    if (isOlder(place)) {
      if (stops.at(-1)?.kind !== 'older') {
        stops.push({ kind: 'older' });
        passesOthers.push(false);
      }
    } else if (object === undefined) {
      passesOthers[passesOthers.length - 1] = true;
    } else {
      const { type, repr } = object;
      stops.push({ kind: 'object', id, type, repr, isNew: !shown.some((one) => one.id === id) });
      passesOthers.push(false);
    }
  }
  const left = shown
    .filter(({ id }) => !stops.some((stop) => 'id' in stop && stop.id === id))
    .map(({ type, repr }) => ({ type, repr }));
  return { name, stops, passesOthers, left };
}

/**
 * Which places of `list` hold objects that were in `before`. An address may have been handed on, so places count: new objects come to the
 * front of the refchain, and to the end of the collector's list.
 */
function olderOnes(
  name: RingName,
  list: readonly number[],
  before: readonly number[],
): (place: number) => boolean {
  const backwards = name === 'refchain';
  const ids = backwards ? [...list].reverse() : list;
  const known = backwards ? [...before].reverse() : before;
  let older = 0;
  let at = 0;
  for (; older < ids.length; older++) {
    const found = known.indexOf(ids[older]!, at);
    if (found < 0) break;
    at = found + 1;
  }
  return (place) => (backwards ? list.length - 1 - place : place) < older;
}
