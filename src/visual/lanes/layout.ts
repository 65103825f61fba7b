// Where everything in the lanes stands. Made once for a recording and a width, and used by the layer
// that stays and by the one that moves. Sizes are CSS pixels; the height depends on the recording only.

import type { Recording } from '../shared/recording.ts';
import { pictureWords } from '../shared/words.ts';
import type { Language, PictureWords } from '../shared/words.ts';
import { axisOf } from './axis.ts';
import type { Axis } from './axis.ts';
import { holdBars } from './hold-bars.ts';
import { lanesOf } from './spans.ts';
import type { Lane, Point } from './spans.ts';

/** Free room left and right of the axis: half of the slider's thumb, so that both stay aligned. */
export const lanesPadding = 12;

/** Where everything stands: made once for a recording and a width, used by both layers. */
export interface LanesLayout {
  readonly recording: Recording;
  readonly words: PictureWords;
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  readonly rows: readonly { readonly lane: Lane; readonly y: number }[];
  /** Pixels from the left edge for a point of the run. */
  readonly x: (point: Point) => number;
}

export const headerHeight = 24;
export const bandHeight = 16;
export const holdHeight = 15;
const rowGap = 12;
export const axisHeight = 26;

/** Computes the layout. `width` in CSS pixels, at least 240. */
export function layoutLanes(recording: Recording, width: number, language: Language): LanesLayout {
  const axis = axisOf(recording);
  const scale = (width - 2 * lanesPadding) / axis.length;
  const rows: { lane: Lane; y: number }[] = [];
  let y = 18;
  for (const lane of lanesOf(recording)) {
    rows.push({ lane, y });
    const levels = 1 + Math.max(-1, ...holdBars(lane.holds).map((bar) => bar.level));
    y += headerHeight + bandHeight + 3 + levels * holdHeight + rowGap;
  }
  return {
    recording,
    words: pictureWords[language],
    width,
    height: y + axisHeight,
    axis,
    rows,
    x: ({ step, timeNs }) => lanesPadding + axis.at(step, timeNs) * scale,
  };
}

/** Bars and bands that never end reach to the edge of the picture. */
export function tail(layout: LanesLayout): number {
  const end = { step: layout.recording.lastStep, timeNs: layout.recording.lastTimeNs };
  return layout.width - lanesPadding - layout.x(end);
}
