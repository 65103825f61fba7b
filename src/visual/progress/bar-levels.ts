// Bars of locks that a thread has at the same time lie side by side.

import type { Hold } from './board.ts';

/** Breadth of a bar, in CSS pixels. */
export const barSize = 18;

/** Which strip each bar takes: 0 is next to the plot. */
export function levelsOf(holds: readonly Hold[]): number[] {
  const ends: number[] = [];
  return holds.map(({ from, to }) => {
    const free = ends.findIndex((end) => end < from);
    const level = free < 0 ? ends.length : free;
    ends[level] = to;
    return level;
  });
}

export function barLevels(holds: readonly Hold[]): number {
  return Math.max(0, ...levelsOf(holds)) + 1;
}
