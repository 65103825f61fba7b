// A deadlock report in words, one sentence for each thread, in the language of the page. The engine's own text is English only.
// Not in CPython: the interpreter never notices a deadlock.

import type { DeadlockReport, SourcePlace } from '../engine/index.ts';
import type { CourseWords } from './words.ts';

type DeadlockThread = DeadlockReport['threads'][number];

/** One sentence per blocked thread, in the order of the report. */
export function deadlockSentences(report: DeadlockReport, words: CourseWords): string[] {
  return report.threads.map((thread) => {
    const wait = waitText(thread, words);
    if (thread.holds.length === 0) {
      return `${words.holdsNothing(thread.name)}${words.and}${wait}${words.sentenceEnd}`;
    }
    const locks = thread.holds.map(({ name, since, count }) =>
      words.heldLock(name, lineOf(since), count),
    );
    const held = words.holds(thread.name, locks.join(words.listSeparator));
    return `${held}${words.and}${wait}${words.sentenceEnd}`;
  });
}

function waitText(thread: DeadlockThread, words: CourseWords): string {
  const line = lineOf(thread.place);
  switch (thread.waitsFor.on) {
    case 'lock':
      return words.waitsForLock(thread.waitsForName, line);
    case 'join':
      return words.waitsForThread(thread.waitsForName, line);
    default:
      return words.waitsForOther(thread.waitsForName);
  }
}

function lineOf(place: SourcePlace | null): number | null {
  return place?.line ?? null;
}
