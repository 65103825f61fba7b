// The horizontal axis of the lanes: virtual time, but readable.
//
// A bytecode costs tens of nanoseconds and a sleep a tenth of a second, so a linear axis would show
// nothing but the sleep. Here each line of the learner's program is one unit wide, and a stretch in
// which no bytecode runs is a gap of two units with its length written on it. Positions are in units;
// they never decrease with (step, time). The slider uses the same units, so its thumb stands exactly
// below the cursor. Not in CPython.

import type { Recording } from '../shared/recording.ts';
import { lastIndexAtMost, momentsOf } from '../shared/moments.ts';

export interface AxisGap {
  readonly from: number;
  readonly to: number;
  readonly durationNs: number;
}

export interface Axis {
  /** Length in units; positions run from 0 to here. */
  readonly length: number;
  readonly gaps: readonly AxisGap[];
  /** Position of a point of the run; without a time, the latest one with that step. */
  readonly at: (step: number, timeNs?: number) => number;
  /** The step that is shown at a position. */
  readonly stepAt: (position: number) => number;
  /** Virtual time at a position. */
  readonly timeAt: (position: number) => number;
}

/** A gap as it is found: the machine is idle between two moments. */
interface Idle {
  readonly step: number;
  readonly fromNs: number;
  readonly toNs: number;
}

const gapUnits = 2;
/** Room behind the last step, so that what nobody ever leaves can be seen to last. */
const tailUnits = 1.5;
const idleNs = 20_000;
const idleSteps = 2;

/** The axis of a recording. */
export function axisOf(recording: Recording): Axis {
  const stops = momentsOf(recording).line;
  const idles = idlesOf(recording);
  const gaps = idles.map((idle, index) => {
    const from = unitsOf(stops, idle.step) + index * gapUnits;
    return { from, to: from + gapUnits, durationNs: idle.toNs - idle.fromNs };
  });
  const times = timesOf(recording);
  const at = (step: number, timeNs = Infinity): number => {
    let x = unitsOf(stops, step);
    for (const idle of idles) {
      if (idle.step > step) break;
      const share = (timeNs - idle.fromNs) / (idle.toNs - idle.fromNs);
      x += gapUnits * Math.max(0, Math.min(1, idle.step < step ? 1 : share));
    }
    return x;
  };
  const stepAt = (position: number): number => {
    const before = gaps.filter((gap) => gap.from < position);
    const idle = before.reduce((sum, gap) => sum + Math.min(gap.to, position) - gap.from, 0);
    return stepOf(stops, position - idle);
  };
  return {
    length: at(recording.lastStep) + tailUnits,
    gaps,
    at,
    stepAt,
    timeAt: (position) => times(stepAt(position)),
  };
}

function idlesOf(recording: Recording): Idle[] {
  const idles: Idle[] = [];
  let before = { step: 0, timeNs: 0 };
  const end = { step: recording.lastStep, timeNs: recording.lastTimeNs };
  for (const { step, timeNs } of [...recording.events, end]) {
    if (timeNs - before.timeNs >= idleNs && step - before.step <= idleSteps) {
      idles.push({ step, fromNs: before.timeNs, toNs: timeNs });
    }
    before = { step, timeNs };
  }
  return idles;
}

/** Position of a step among the stops: each stretch between two stops is one unit. */
function unitsOf(stops: readonly number[], step: number): number {
  const index = Math.max(0, lastIndexAtMost(stops, step));
  const from = stops[index]!;
  const to = stops[index + 1];
  return to === undefined ? index : index + (step - from) / (to - from);
}

function stepOf(stops: readonly number[], units: number): number {
  const index = Math.max(0, Math.min(stops.length - 1, Math.floor(units)));
  const from = stops[index]!;
  const to = stops[index + 1] ?? from;
  return Math.round(from + (units - index) * (to - from));
}

/** Time at a step, from the nearest event before it. */
function timesOf(recording: Recording): (step: number) => number {
  const steps = recording.events.map((event) => event.step);
  return (step) => {
    if (step >= recording.lastStep) return recording.lastTimeNs;
    return recording.events[lastIndexAtMost(steps, step)]?.timeNs ?? 0;
  };
}
