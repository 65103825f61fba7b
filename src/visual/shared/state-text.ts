// What a thread does right now, in a few words, for labels beside its name.

import type { ThreadView } from './engine-types.ts';
import type { Recording } from './recording.ts';
import { hasGil, lockName, threadName } from './recording.ts';
import type { PictureWords } from './words.ts';

/** `waits for lock_b`, `sleeps`, `runs, holds the GIL`; without a GIL `runs`. */
export function stateText(
  recording: Recording,
  { status, wait }: Pick<ThreadView, 'status' | 'wait'>,
  words: PictureWords,
): string {
  if (status === 'running') return hasGil(recording) ? words.running : words.runs;
  if (status === 'finished') return words.finished;
  if (status === 'sleeping') return words.sleeping;
  if (wait === null || status === 'wants-gil')
    return hasGil(recording) ? words.wantsGil : words.wantsCore;
  if (wait.on === 'lock') return `${words.blocked} ${lockName(recording, wait.lock)}`;
  if (wait.on === 'join') return `${words.joining} ${threadName(recording, wait.thread)}`;
  return wait.on === 'io' ? `${words.waitsForIo} ${wait.what}` : words.sleeping;
}
