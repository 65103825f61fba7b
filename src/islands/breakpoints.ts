// Lines where playing stops, for all threads or for one. They are the reader's, not the run's: another run stops there as well.

import type { Recording } from '../visual/shared/recording.ts';
import { threadName } from '../visual/shared/recording.ts';

export interface Breakpoint {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Name of the only thread that stops here; null: every thread does. */
  readonly thread: string | null;
}

type List = readonly Breakpoint[];

/** With one more in this line, or without it. */
export function toggled(points: List, file: string, line: number): List {
  const others = points.filter((point) => point.file !== file || point.line !== line);
  if (others.length < points.length) return others;
  return sorted([...others, { file, line, thread: null }]);
}

/** The text has been edited: those of a file stand in these lines now, in the same order. */
export function moved(points: List, file: string, lines: readonly number[]): List {
  const mine = points.filter((point) => point.file === file);
  if (mine.every(({ line }, index) => line === (lines[index] ?? line))) return points;
  const here = mine.map((point, index) => ({ ...point, line: lines[index] ?? point.line }));
  return sorted([...points.filter((point) => point.file !== file), ...here]);
}

/** Steps at which a thread comes to a breakpoint, in order, without doubles. */
export function stopsOf(recording: Recording, points: readonly Breakpoint[]): number[] {
  if (points.length === 0) return [];
  const steps = recording.events.flatMap(({ kind, place, thread, step }) => {
    if (kind !== 'line' || place === null) return [];
    const isHere = points.some(
      (point) =>
        point.line === place.line &&
        point.file === place.file &&
        (point.thread === null || point.thread === threadName(recording, thread)),
    );
    return isHere ? [step] : [];
  });
  return steps.filter((step, index) => step !== steps[index - 1]);
}

function sorted(points: readonly Breakpoint[]): Breakpoint[] {
  return [...points].sort((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
}
