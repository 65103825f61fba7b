// What a run has told so far: events, lines, output, who had which turn. It stands outside of what a checkpoint brings back: the run itself only
// counts what it has told, so what is told again after going back is known already, and not written down twice. Not in CPython.
//
// Invariant: up to the counts of the run, this is what a run that has never gone back would have told.

import type { ThreadId } from './base/brands.ts';
import type { OutputPiece } from './machine/output.ts';
import type { TraceEvent } from './trace/events.ts';

/** A turn; it lasts until the next one begins. */
export interface TurnStart {
  readonly thread: number;
  /** It ended the wait of its thread by the deadline. */
  readonly timeout: boolean;
  /** Bytecodes executed before it. */
  readonly from: number;
}

interface LineEvent {
  readonly event: TraceEvent;
  /** So many of the other events come before it. */
  readonly after: number;
}

export class History {
  readonly events: TraceEvent[] = [];
  readonly pieces: OutputPiece[] = [];
  readonly turns: TurnStart[] = [];
  /** Beside the other events: where they are known, a run that goes over the same ground need not look for them. */
  readonly lines: LineEvent[] = [];
  /** Lines are known up to this step, and on which line each thread stands there. */
  linesTo = 0;
  lastLine = new Map<ThreadId, string>();

  /** What was told when the counts were these, as the beginning of another history. */
  upTo(counts: HistoryCounts): History {
    const other = new History();
    for (const key of ['events', 'pieces', 'turns'] as const)
      (other[key] as unknown[]).push(...this[key].slice(0, counts[key]));
    other.lines.push(...this.lines.slice(0, firstAfter(this.lines, counts.step)));
    other.linesTo = Math.min(this.linesTo, counts.step);
    return other;
  }

  /** The run goes another way from here on. */
  forget(counts: Omit<HistoryCounts, 'turns'>): void {
    this.events.length = counts.events;
    this.pieces.length = counts.pieces;
    this.lines.length = firstAfter(this.lines, counts.step);
    this.linesTo = Math.min(this.linesTo, counts.step);
  }

  /** Events of a run that has told `counts`, with from <= step < to. */
  between(from: number, to: number, counts: Omit<HistoryCounts, 'turns' | 'pieces'>): TraceEvent[] {
    const { events, lines } = this;
    const first = firstFrom(events, from);
    const end = Math.min(firstFrom(events, to), counts.events);
    const found: TraceEvent[] = [];
    let line = firstAfter(lines, from - 1);
    const lineEnd = Math.min(firstAfter(lines, to - 1), firstAfter(lines, counts.step));
    for (let i = first; i < end; i++) {
      for (; line < lineEnd && lines[line]!.after <= i; line++) found.push(lines[line]!.event);
      found.push(events[i]!);
    }
    for (; line < lineEnd; line++) found.push(lines[line]!.event);
    return found;
  }
}

/** How much a run has told; its lines are those up to `step`. */
export interface HistoryCounts {
  readonly events: number;
  readonly pieces: number;
  readonly turns: number;
  readonly step: number;
}

/** Index of the first event with a step of at least `step`. */
function firstFrom(events: readonly TraceEvent[], step: number): number {
  return firstWhere(events.length, (i) => events[i]!.step >= step);
}

/** Index of the first line behind `step`. */
function firstAfter(lines: readonly LineEvent[], step: number): number {
  return firstWhere(lines.length, (i) => lines[i]!.event.step > step);
}

/** The first of `length` indices for which `holds`, which holds for all that follow; `length`: none. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
