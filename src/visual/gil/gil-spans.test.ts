// What the picture says of two runs whose times are known: 100,000 rounds of a loop are 12 ms, the switch interval is 5 ms.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Recording } from '../shared/recording.ts';
import { gilSpans, timeIn } from './gil-spans.ts';

const sample = (name: string): Recording =>
  JSON.parse(readFileSync(new URL(`./samples/${name}.json`, import.meta.url), 'utf8')) as Recording;
const ms = (ns: number): number => Math.round(ns / 1e6);

test('two threads that compute take turns, and need the time of both', () => {
  const { rows, fromNs, toNs, requests } = gilSpans(sample('two-sums'));
  expect(rows.map((row) => ms(timeIn(row, 'runs')))).toEqual([0, 12, 12]);
  expect(ms(toNs - fromNs)).toBe(24);
  expect(requests.length).toBeGreaterThan(0);
});

test('never two threads of a process run at a time', () => {
  const { rows } = gilSpans(sample('two-sums'));
  const runs = rows
    .flatMap((row) => row.spans.filter(({ state }) => state === 'runs'))
    .sort((a, b) => a.fromNs - b.fromNs);
  for (const [i, span] of runs.entries()) {
    expect(span.fromNs).toBeGreaterThanOrEqual(runs[i - 1]?.toNs ?? 0);
  }
});

test('whose sleep is over wants the GIL from that moment', () => {
  const answers = gilSpans(sample('compute-and-wait')).rows[1]!;
  expect(ms(timeIn(answers, 'waits'))).toBe(8);
  expect(ms(timeIn(answers, 'wants'))).toBe(16);
});

test('without a GIL a thread runs on when another one does', () => {
  const { rows } = gilSpans(sample('two-sums'), { gil: false });
  expect(ms(timeIn(rows[1]!, 'wants'))).toBe(0);
});
