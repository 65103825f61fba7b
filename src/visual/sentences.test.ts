// Sentences and the rebuilt world on a recorded AB-BA run; what is expected was read off the program by hand.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sentenceAt, transcript } from './sentences.ts';
import { axisOf } from './lanes/axis.ts';
import { momentsOf, neighbour } from './shared/moments.ts';
import { stateText } from './shared/state-text.ts';
import { pictureWords } from './shared/words.ts';
import type { Recording } from './shared/recording.ts';
import { cycleStep, worldAt } from './shared/world.ts';

const file = new URL('./lanes/samples/ab-ba.json', import.meta.url);
const run = JSON.parse(readFileSync(file, 'utf8')) as Recording;
const last = run.lastStep;

test('a block names the lock, its holder and the line that took it', () => {
  const told = transcript(run, 'en').map((line) => line.what);
  expect(told).toContain('Worker-1 waits for lock_b, held by Worker-2 since line 17.');
  const chinese = transcript(run, 'zh-cn').map((line) => line.what);
  expect(chinese).toContain('Worker-1 等待 lock_b，它从第 17 行起由 Worker-2 持有。');
});

test('a line of another file than the main one is told with its file', () => {
  const moved = JSON.parse(JSON.stringify(run).replaceAll('main.py', 'bank.py')) as Recording;
  const several = { ...moved, sources: { ...moved.sources, 'main.py': 'import bank' } };
  const told = (recording: Recording, language: 'en' | 'zh-cn'): string[] =>
    transcript(recording, language).map((line) => line.what);
  expect(told(several, 'en')).toContain(
    'Worker-1 waits for lock_b, held by Worker-2 since line 17 of bank.py.',
  );
  expect(told(several, 'zh-cn')).toContain(
    'Worker-1 等待 lock_b，它从 bank.py 第 17 行起由 Worker-2 持有。',
  );
  expect(told(moved, 'en')).toContain('Worker-1 waits for lock_b, held by Worker-2 since line 17.');
});

test('every step has a sentence in both languages', () => {
  for (let step = 0; step <= last; step += 1) {
    for (const language of ['en', 'zh-cn'] as const) {
      expect(sentenceAt(run, step, language).what).not.toBe('');
    }
  }
});

test('the cycle closes where the second thread blocks', () => {
  expect(cycleStep(run)).toBe(last);
  expect(worldAt(run, last).locks.cycle).toEqual([1, 2]);
  expect(worldAt(run, last - 1).locks.cycle).toEqual([]);
});

test('positions on the axis never decrease, and lead back to their line', () => {
  const axis = axisOf(run);
  let before = -1;
  for (const event of run.events) {
    const x = axis.at(event.step, event.timeNs);
    expect(x).toBeGreaterThanOrEqual(before);
    before = x;
  }
  expect(axis.gaps.map((gap) => gap.durationNs > 90e6)).toEqual([true]);
});

test('stepping forward and back by every kind stays in the run', () => {
  const moments = momentsOf(run);
  for (const kind of ['line', 'switch', 'event', 'bytecode'] as const) {
    let step = 0;
    let count = 0;
    while (step < last && count <= last) {
      const next = neighbour(moments, kind, step, 1, last);
      expect(neighbour(moments, kind, next, -1, last)).toBe(step);
      step = next;
      count += 1;
    }
    expect(step).toBe(last);
  }
});

test('without a GIL nobody holds it, wants it or gets it', () => {
  const free: Recording = { ...run, profile: '3.13t' };
  const told = (recording: Recording, language: 'en' | 'zh-cn'): string => {
    const states = [...Array(last + 1).keys()].flatMap((step) => [
      sentenceAt(recording, step, language).what,
      ...worldAt(recording, step).threads.threads.map((thread) =>
        stateText(recording, thread, pictureWords[language]),
      ),
    ]);
    return [...states, ...transcript(recording, language).map(({ what }) => what)].join('\n');
  };
  for (const language of ['en', 'zh-cn'] as const) {
    expect(told(run, language)).toContain('GIL');
    expect(told(free, language)).not.toContain('GIL');
  }
  expect(told(free, 'en')).toContain('has slept long enough and can go on');
});
