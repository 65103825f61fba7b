// Properties of characters, decoded when first asked for. CPython 3.13 Modules/unicodedata.c (_getrecord_ex), unicodedata_db.h.

import { decimalValue, digitValue } from '../../base/unicode-types.ts';
import * as data from '../generated/unicode-data.ts';
import { nameOf } from './names.ts';

export interface CharacterRecord {
  readonly category: string;
  readonly bidirectional: string;
  readonly combining: number;
  readonly width: string;
  readonly mirrored: number;
}

/** What a version of Unicode says of characters. */
export interface Database {
  record(point: number): CharacterRecord;
  decomposition(point: number): string;
  /** -1: it has none. */
  decimal(point: number): number;
  digit(point: number): number;
  numeric(point: number): number | undefined;
  name(point: number): string | null;
  /** What it was decomposed into before that was put right. */
  corrected(point: number): number | undefined;
}

const number36 = (text: string): number => parseInt(text, 36);

let records: CharacterRecord[] | null = null;
/** First code point of each run, and its record. */
let starts = new Uint32Array(0);
let kinds = new Uint16Array(0);

function load(): CharacterRecord[] {
  records = data.records.split(';').map((text) => {
    const [category, bidirectional, combining, width, mirrored] = text.split(' ') as [
      string,
      string,
      string,
      string,
      string,
    ];
    return {
      category,
      bidirectional,
      combining: Number(combining),
      width,
      mirrored: Number(mirrored),
    };
  });
  const runs = data.runs.split(' ');
  starts = new Uint32Array(runs.length);
  kinds = new Uint16Array(runs.length);
  let at = 0;
  runs.forEach((run, i) => {
    const [kind, count = '1'] = run.split('.') as [string, string?];
    starts[i] = at;
    kinds[i] = number36(kind);
    at += number36(count);
  });
  return records;
}

export function recordOf(point: number): CharacterRecord {
  const all = records ?? load();
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= point) low = middle;
    else high = middle;
  }
  return all[kinds[low]!]!;
}

let decompositions: Map<number, string> | null = null;

/** `<tag> 0041 0301`, '' if there is none. */
export function decompositionOf(point: number): string {
  if (decompositions === null) {
    decompositions = new Map();
    let at = 0;
    for (const entry of data.decompositions.split(';')) {
      const blank = entry.indexOf(' ');
      at += number36(entry.slice(0, blank));
      decompositions.set(at, entry.slice(blank + 1));
    }
  }
  return decompositions.get(point) ?? '';
}

let excluded: Set<number> | null = null;
/** Left apart by NFC although it has a canonical decomposition. */
export function isExcluded(point: number): boolean {
  excluded ??= new Set(data.exclusions.split(' ').map(number36));
  return excluded.has(point);
}
export function canonicalPairs(): Map<string, number> {
  const pairs = new Map<string, number>();
  decompositionOf(0);
  for (const [point, text] of decompositions!) {
    if (text.startsWith('<') || isExcluded(point)) continue;
    const parts = text.split(' ').map((h) => parseInt(h, 16));
    if (parts.length === 2) pairs.set(`${parts[0]},${parts[1]}`, point);
  }
  return pairs;
}

let numerics: Map<number, number> | null = null;
/** Numeric value of what is no decimal digit; undefined if it has none. */
export function numericOf(point: number): number | undefined {
  if (numerics === null) {
    numerics = new Map();
    let at = 0;
    for (const entry of data.numerics.split(' ')) {
      const [distance, value] = entry.split('=') as [string, string];
      const [top, bottom = '1'] = value.split('/') as [string, string?];
      at += number36(distance);
      numerics.set(at, Number(top) / Number(bottom));
    }
  }
  return numerics.get(point);
}

export const CURRENT: Database = {
  record: recordOf,
  decomposition: decompositionOf,
  decimal: decimalValue,
  digit: digitValue,
  numeric: (p) => {
    const digit = decimalValue(p);
    return digit >= 0 ? digit : numericOf(p);
  },
  name: nameOf,
  corrected: () => undefined,
};
