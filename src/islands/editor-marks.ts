// What is drawn on the lines of the editor, whichever editor it is: where each thread stands, and the
// problems that the engine found.

import type { Diagnostic } from '../engine/index.ts';
import type { World } from '../visual/shared/world.ts';
import { threadBadge } from '../visual/shared/thread-paint.ts';

export interface ThreadMark {
  readonly thread: number;
  readonly name: string;
  readonly badge: string;
  /** 1-based. */
  readonly line: number;
  readonly running: boolean;
}

export interface EditorMarks {
  readonly threads: readonly ThreadMark[];
  readonly problems: readonly Diagnostic[];
  /** Lines with breakpoints. */
  readonly stops: readonly number[];
}

/** Marks of the threads that stand in a file; those that have ended stand nowhere. */
export function threadMarks(world: World, file: string): ThreadMark[] {
  return world.threads.threads.flatMap(({ id, name, place, status }) => {
    if (place === null || status === 'finished' || place.file !== file) return [];
    const running = status === 'running';
    return [{ thread: id, name, badge: threadBadge(id), line: place.line, running }];
  });
}
