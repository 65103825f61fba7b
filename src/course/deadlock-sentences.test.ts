import { expect, test } from 'vitest';
import { syncId, threadId } from '../engine/base/brands.ts';
import type { DeadlockReport } from '../engine/index.ts';
import { deadlockSentences } from './deadlock-sentences.ts';
import { courseLanguage, courseWords } from './words.ts';

const place = (line: number) => ({ file: 'main.py', line });

const report: DeadlockReport = {
  threads: [
    {
      thread: threadId(0),
      name: 'MainThread',
      daemon: false,
      waitsFor: { on: 'join', thread: threadId(1) },
      waitsForName: 'worker',
      place: place(20),
      holds: [],
    },
    {
      thread: threadId(1),
      name: 'worker',
      daemon: false,
      waitsFor: { on: 'lock', lock: syncId(1) },
      waitsForName: 'pen',
      place: place(9),
      holds: [
        { lock: syncId(0), name: 'paper', kind: 'RLock', count: 2, since: place(7) },
        { lock: syncId(2), name: 'ink', kind: 'Lock', count: 1, since: null },
      ],
    },
  ],
  cycle: [],
  cause: 'other',
  text: 'deadlock',
};

test('one English sentence for each thread', () => {
  expect(deadlockSentences(report, courseWords('en'))).toEqual([
    'MainThread holds nothing and waits for worker to end (join on line 20).',
    'worker holds paper ×2 (taken on line 7), ink and waits for pen on line 9.',
  ]);
});

test('one Chinese sentence for each thread', () => {
  expect(deadlockSentences(report, courseWords('zh-CN'))).toEqual([
    'MainThread 什么锁都没有，在第 20 行（join）等待 worker 结束。',
    'worker 持有 paper ×2（在第 7 行拿到）、ink，在第 9 行等待 pen。',
  ]);
});

test('the language of a page is English unless it is Chinese', () => {
  expect([courseLanguage('zh-CN'), courseLanguage('zh-cn'), courseLanguage('en')]).toEqual([
    'zh-cn',
    'zh-cn',
    'en',
  ]);
  expect(courseLanguage(undefined)).toBe('en');
});
