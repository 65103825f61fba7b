// The one table of checks that labs may name in lab.yaml, and what a lab brings along besides. Not in CPython.

import { LabError } from '../fields.ts';
import type { CheckKind } from './check-kind.ts';
import { computed } from './computed.ts';
import { ends } from './ends.ts';
import { invariant } from './invariant.ts';
import { locksReleased } from './locks-released.ts';
import { memory } from './memory.ts';
import { noDataRace } from './no-data-race.ts';
import { noDeadlock } from './no-deadlock.ts';
import { noUncaughtException } from './no-uncaught-exception.ts';
import { filesClosed, processesJoined, tasksAwaited } from './nothing-forgotten.ts';
import { outcomes } from './outcomes.ts';
import { parallelism } from './parallelism.ts';
import { processesNeeded } from './processes-needed.ts';
import { workPresent } from './work-present.ts';

export const vocabulary: readonly CheckKind[] = [
  workPresent,
  processesNeeded,
  noDeadlock,
  ends,
  noUncaughtException,
  outcomes,
  invariant,
  noDataRace,
  locksReleased,
  filesClosed,
  tasksAwaited,
  processesJoined,
  memory,
  computed,
  parallelism,
];

/** Kinds that labs bring along (labs/<id>/check.ts), by name. */
const brought = new Map<string, CheckKind>();

/** Makes the kinds of a lab's check.ts known. Throws LabError for a name that does not begin with the lab's id. */
export function bringKinds(labId: string, kinds: readonly CheckKind[]): void {
  for (const kind of kinds) {
    if (!kind.name.startsWith(`${labId}/`)) {
      throw new LabError(`check.ts: ${kind.name} must be called ${labId}/ and a name`);
    }
    brought.set(kind.name, kind);
  }
}

/** Throws LabError, which begins with `path`, for a name that is not in the vocabulary. */
export function checkKind(name: string, path: string): CheckKind {
  const kind = vocabulary.find((candidate) => candidate.name === name) ?? brought.get(name);
  if (kind !== undefined) return kind;
  const known = vocabulary.map((candidate) => candidate.name).join(', ');
  throw new LabError(`${path}: no check is called ${name} (known: ${known})`);
}
