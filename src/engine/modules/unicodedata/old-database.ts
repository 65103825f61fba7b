// The database of Unicode 3.2, as differences from today's. CPython 3.13 Modules/unicodedata.c (get_old_record, PreviousDBVersion),
// unicodedata_db.h (change_records_3_2_0, normalization_3_2_0).

import * as data from '../generated/unicode-data-3-2.ts';
import { CURRENT, recordOf, type CharacterRecord, type Database } from './database.ts';

const number36 = (text: string): number => parseInt(text, 36);

/** Runs as `distance.length`: [first, one past the last]. */
function runsOf(text: string): [number, number][] {
  let at = 0;
  return text.split(' ').map((run) => {
    const [distance, count = '1'] = run.split('.') as [string, string?];
    at += number36(distance);
    return [at, at + number36(count)];
  });
}

interface Changes {
  readonly unassigned: readonly (readonly [number, number])[];
  /** Point -> properties that were others. */
  readonly changed: ReadonlyMap<number, ReadonlyMap<string, string>>;
  readonly decomposed: ReadonlyMap<number, number>;
}
let loaded: Changes | null = null;

function load(): Changes {
  const changed = new Map<number, Map<string, string>>();
  for (const change of data.changes.split(';')) {
    const [property, value, ...runs] = change.split(' ') as [string, string, ...string[]];
    for (const [from, to] of runsOf(runs.join(' '))) {
      for (let p = from; p < to; p++) {
        if (!changed.has(p)) changed.set(p, new Map());
        changed.get(p)!.set(property, value);
      }
    }
  }
  const decomposed = new Map(
    data.decomposed.split(' ').map((pair) => pair.split('=').map(number36) as [number, number]),
  );
  loaded = { unassigned: runsOf(data.unassigned), changed, decomposed };
  return loaded;
}

function isUnassigned(point: number): boolean {
  const { unassigned } = loaded ?? load();
  let low = 0;
  let high = unassigned.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (unassigned[middle]![0] <= point) low = middle;
    else high = middle;
  }
  const [from, to] = unassigned[low]!;
  return point >= from && point < to;
}

function changeOf(point: number, property: string): string | undefined {
  return (loaded ?? load()).changed.get(point)?.get(property);
}

const NOTHING: CharacterRecord = {
  category: 'Cn',
  bidirectional: '',
  combining: 0,
  width: 'N',
  mirrored: 0,
};

function oldRecordOf(point: number): CharacterRecord {
  if (isUnassigned(point)) return NOTHING;
  const now = recordOf(point);
  return {
    category: changeOf(point, 'category') ?? now.category,
    bidirectional: changeOf(point, 'bidirectional') ?? now.bidirectional,
    combining: Number(changeOf(point, 'combining') ?? now.combining),
    width: changeOf(point, 'east_asian_width') ?? now.width,
    mirrored: Number(changeOf(point, 'mirrored') ?? now.mirrored),
  };
}

export const UNICODE_3_2: Database = {
  record: oldRecordOf,
  decomposition: (p) => (isUnassigned(p) ? '' : CURRENT.decomposition(p)),
  decimal: (p) => {
    if (isUnassigned(p)) return -1;
    const then = changeOf(p, 'decimal');
    return then === undefined ? CURRENT.decimal(p) : Number(then);
  },
  digit: (p) => CURRENT.digit(p),
  numeric: (p) => {
    if (isUnassigned(p)) return undefined;
    const then = changeOf(p, 'numeric');
    if (then === undefined) return CURRENT.numeric(p);
    return then === 'None' ? undefined : Number(then);
  },
  name: (p) => (isUnassigned(p) ? null : CURRENT.name(p)),
  corrected: (p) => (loaded ?? load()).decomposed.get(p),
};
