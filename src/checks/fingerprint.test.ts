// Which known wrong answer an answer is most like.
import { expect, test } from 'vitest';

import { closest, likenessOf } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';

const base = { verdict: 'failed', failed: ['no-deadlock'] } as const;
const start: Fingerprint = {
  ...base,
  name: 'start',
  words: ['ends deadlock', 'makes Locks'],
  counts: { sleeps: 2 },
  hint: 'same',
};
const rlock: Fingerprint = {
  ...start,
  name: '01',
  words: ['ends deadlock', 'makes RLocks'],
  hint: 'rlock',
};
const slept: Fingerprint = { ...start, name: '02', counts: { sleeps: 3 }, hint: 'sleep' };
const known = [start, rlock, slept];

test('likeness is the share of common words', () => {
  expect(likenessOf(['a', 'b'], ['b', 'c'])).toBeCloseTo(1 / 3);
  expect(likenessOf([], [])).toBe(1);
});

test('the same behaviour gets the hint of its misconception', () => {
  for (const one of known) expect(closest(one, known)?.hint).toBe(one.hint);
});

test('numbers are compared with the start only as more, fewer, as many', () => {
  expect(closest({ ...start, counts: { sleeps: 9 } }, known)?.hint).toBe('sleep');
});

test('another verdict, another failed check, or nothing in common: no known answer', () => {
  expect(closest({ ...start, verdict: 'serial' }, known)).toBeNull();
  expect(closest({ ...start, failed: ['ends'] }, known)).toBeNull();
  expect(closest({ ...start, words: ['x', 'y', 'z'], counts: { sleeps: 0 } }, known)).toBeNull();
});

test('who takes no lock has made no mistake with locks', () => {
  const inside: Fingerprint = { ...start, name: '03', counts: { acquires: 4 }, hint: 'inside' };
  expect(closest({ ...inside, counts: { acquires: 9 } }, [start, inside])?.hint).toBe('inside');
  expect(closest({ ...inside, counts: { acquires: 0 } }, [start, inside])).toBeNull();
});

test('what neither the start nor the answer has makes nothing alike', () => {
  const counts = { acquires: 0, sleeps: 0, threads: 0, lockers: 0 };
  const [first, known, other] = ['a', 'b', 'c'].map((name): Fingerprint => ({
    ...base,
    name,
    words: [`prints ${name}`],
    counts,
    hint: name,
  }));
  expect(closest(known!, [first!, known!])?.hint).toBe('b');
  expect(closest(other!, [first!, known!])).toBeNull();
});
