// Puts the locks that one thread has at the same time on different levels, so that bars never overlap.

import type { HoldSpan } from './spans.ts';

export interface HoldBar {
  readonly hold: HoldSpan;
  /** 0 is next to the thread's band. */
  readonly level: number;
}

/** Levels for the holds of one lane. A lock stays on its level while it is held without a break. */
export function holdBars(holds: readonly HoldSpan[]): HoldBar[] {
  const ends: { step: number; lock: number }[] = [];
  const sorted = [...holds].sort((a, b) => a.from.step - b.from.step);
  return sorted.map((hold) => {
    const { lock } = hold;
    let level = ends.findIndex((end) => end.lock === lock && end.step === hold.from.step);
    if (level === -1) level = ends.findIndex((end) => end.step < hold.from.step);
    if (level === -1) level = ends.length;
    ends[level] = { step: hold.to.step, lock };
    return { hold, level };
  });
}
