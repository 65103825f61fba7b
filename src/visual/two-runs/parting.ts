// Where two runs of one program part: up to there the same threads did the same things in the same order. Steps and times may differ from
// the beginning (another Python imports other things), so they are not compared. Not in CPython.

import type { TraceEvent, TraceEventKind } from '../shared/engine-types.ts';
import type { Recording } from '../shared/recording.ts';
import { lockName, threadName } from '../shared/recording.ts';

/** Steps of the first thing that differs; null: this run has ended, or stands, before it. */
export interface Parting {
  readonly first: number | null;
  readonly second: number | null;
}

const compared: ReadonlySet<TraceEventKind> = new Set([
  'line',
  'output',
  'lock-acquire',
  'lock-release',
  'lock-fail',
  'block',
  'raise',
  'thread-start',
  'thread-end',
  'process-start',
  'process-end',
  'deadlock',
  'end',
]);

/** Null: the same things happened in the same order. */
export function partingOf(first: Recording, second: Recording): Parting | null {
  const a = things(first);
  const b = things(second);
  const shorter = Math.min(a.length, b.length);
  let index = 0;
  while (index < shorter && a[index]!.said === b[index]!.said) index += 1;
  if (index === a.length && index === b.length) return null;
  return { first: a[index]?.step ?? null, second: b[index]?.step ?? null };
}

function things(recording: Recording): { readonly step: number; readonly said: string }[] {
  return recording.events.flatMap((event) =>
    compared.has(event.kind) ? [{ step: event.step, said: sayingOf(event, recording) }] : [],
  );
}

function sayingOf(event: TraceEvent, recording: Recording): string {
  const { kind, place } = event;
  const where = place === null ? '' : `${place.file}:${place.line}`;
  return [kind, threadName(recording, event.thread), where, detailOf(event, recording)].join(' ');
}

function detailOf(event: TraceEvent, recording: Recording): string {
  switch (event.kind) {
    case 'output':
      return event.text;
    case 'lock-acquire':
    case 'lock-release':
      return `${lockName(recording, event.lock)} ${event.count}`;
    case 'block':
      return event.wait.on;
    case 'raise':
      return event.exception;
    case 'end':
      return event.outcome;
    default:
      return '';
  }
}
