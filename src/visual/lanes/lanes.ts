// The lanes: one row for each thread on virtual time. The band of a row says what the thread does
// (full: it runs; outline: it wants the GIL; hatched: blocked; thin dashes: it sleeps), the bars below
// it which locks it has. Nothing is told by colour alone.
//
// `lanes` is the whole picture; the island draws `lanesBase` once for a recording and `lanesCursor`
// for each step. Sizes are CSS pixels; the row's height depends only on the recording.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { lockName, threadName } from '../shared/recording.ts';
import type { Recording } from '../shared/recording.ts';
import { stateText } from '../shared/state-text.ts';
import { textWidth } from '../shared/text-width.ts';
import { threadBadge, threadStyle } from '../shared/thread-paint.ts';
import { timeText } from '../shared/time-text.ts';
import type { Language } from '../shared/words.ts';
import { cycleStep, worldAt } from '../shared/world.ts';
import type { World } from '../shared/world.ts';
import { holdBars } from './hold-bars.ts';
import {
  axisHeight,
  bandHeight,
  headerHeight,
  holdHeight,
  lanesPadding,
  layoutLanes,
  tail,
} from './layout.ts';
import type { LanesLayout } from './layout.ts';
import type { Lane } from './spans.ts';
import { stateBands } from './state-bands.ts';

/** A bar that shows less than this beside another one is not seen. */
const COVERED = 0.5;
const nameX = lanesPadding + 22;

/** The whole picture with the cursor at `step`, as an `<svg>`. `id` must be unique in the page. */
export function lanes(
  recording: Recording,
  options: { width: number; language: Language; step: number | null; id: string },
): Markup {
  const layout = layoutLanes(recording, options.width, options.language);
  const cursor =
    options.step === null ? null : lanesCursor(layout, worldAt(recording, options.step));
  return lanesFrame(layout, lanesBase(layout, options.id), cursor);
}

/** The `<svg>` around the lanes and what is drawn over them. */
export function lanesFrame(layout: LanesLayout, ...drawn: readonly (Markup | null)[]): Markup {
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'v-lanes',
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      width: layout.width,
      height: layout.height,
      role: 'img',
      'aria-label': layout.words.lanes,
    },
    ...drawn,
  );
}

/** All that does not move: rows, bands, lock bars, marks, time. */
export function lanesBase(layout: LanesLayout, id: string): Markup {
  return node(
    'g',
    { class: 'v-lanes-base' },
    hatchPattern(id),
    timeAxis(layout),
    deadlockBand(layout),
    layout.rows.map(({ lane, y }) => row(layout, lane, y, id)),
  );
}

/** What moves: the line through all rows, and beside each name what that thread does now. */
export function lanesCursor(layout: LanesLayout, world: World): Markup {
  const x = layout.x({ step: world.step, timeNs: world.timeNs });
  const bottom = layout.height - axisHeight + 4;
  const states = layout.rows.map(({ lane, y }) => {
    const thread = world.threads.threads.find((view) => view.id === lane.thread);
    if (thread === undefined) return null;
    const text = stateText(layout.recording, thread, layout.words);
    return node(
      'g',
      { key: `state-${lane.thread}`, style: threadStyle(lane.thread) },
      node(
        'text',
        {
          class: `v-state-text v-is-${thread.status} v-on-${thread.wait?.on ?? 'nothing'}`,
          x: nameX + textWidth(thread.name, 13) + 14,
          y: y + 14,
        },
        text,
      ),
      thread.status === 'running'
        ? node('circle', {
            class: 'v-cursor-dot',
            cx: x,
            cy: y + headerHeight + bandHeight / 2,
            r: 5,
          })
        : null,
    );
  });
  return node(
    'g',
    { class: 'v-cursor' },
    node('line', { class: 'v-cursor-line', key: 'line', x1: x, x2: x, y1: 4, y2: bottom }),
    states.filter((state) => state !== null),
  );
}

function row(layout: LanesLayout, lane: Lane, y: number, id: string): Markup {
  const name = threadName(layout.recording, lane.thread);
  const band = y + headerHeight;
  const edges: number[] = [];
  const holds = holdBars(lane.holds).flatMap(({ hold, level }) => {
    const top = band + bandHeight + 3 + level * holdHeight;
    const right = layout.x(hold.from) + barWidth(layout, hold);
    // Thousands of short holds are a few bars: what lies under a drawn one is left out.
    if (right <= (edges[level] ?? -Infinity) + COVERED) return [];
    edges[level] = right;
    return holdBar(layout, hold, top);
  });
  return node(
    'g',
    { class: 'v-lane', style: threadStyle(lane.thread), key: `lane-${lane.thread}` },
    node('circle', { class: 'v-badge-disc', cx: lanesPadding + 8, cy: y + 10, r: 8 }),
    node(
      'text',
      { class: 'v-badge-text', x: lanesPadding + 8, y: y + 13.5, 'text-anchor': 'middle' },
      threadBadge(lane.thread),
    ),
    node('text', { class: 'v-lane-name', x: nameX, y: y + 14 }, name),
    stateBands(layout, lane, { top: band, height: bandHeight, pattern: `url(#${id}-hatch)` }),
    holds,
    lane.marks.map((mark) =>
      node('path', {
        class: `v-mark v-mark-${mark.kind}`,
        d: markShape(mark.kind, layout.x(mark.at), band - 4),
      }),
    ),
  );
}

function barWidth(layout: LanesLayout, hold: Lane['holds'][number]): number {
  const width = layout.x(hold.to) - layout.x(hold.from);
  return Math.max(3, width) + (hold.open ? tail(layout) : 0);
}

function holdBar(layout: LanesLayout, hold: Lane['holds'][number], top: number): Markup {
  const from = layout.x(hold.from);
  const width = barWidth(layout, hold);
  const count = hold.count > 1 ? ` ×${hold.count}` : '';
  const name = `${lockName(layout.recording, hold.lock)}${count}`;
  const fits = textWidth(name, 11.5) + 20 <= width;
  const textX = fits ? from + 16 : from + width + 4;
  return node(
    'g',
    { class: 'v-hold' },
    node('rect', { class: 'v-hold-bar', x: from, y: top, width, height: 12, rx: 3 }),
    width >= 14 ? padlock(from + 4, top + 2) : null,
    fits || width >= 8
      ? node('text', { class: 'v-hold-name', x: textX, y: top + 9.5 }, name)
      : null,
    node('title', {}, `${layout.words.holds} ${name}`),
  );
}

/** A small closed padlock, 7 x 8 pixels. */
function padlock(x: number, y: number): Markup {
  return node('path', {
    class: 'v-padlock',
    d: `M${x} ${y + 3.5}h7v4.5h-7z M${x + 1.5} ${y + 3.5}v-1.2a2 2 0 0 1 4 0v1.2`,
  });
}

function markShape(kind: Lane['marks'][number]['kind'], x: number, y: number): string {
  if (kind === 'output') return `M${x - 3} ${y - 5}h6v4h-2l-1 2l-1-2h-2z`;
  return `M${x - 3} ${y - 4}l6 6m0 -6l-6 6`;
}

/** Where the word "deadlock" stands above the lanes: right of the line if there is room, else left of it. Null: no deadlock. */
function deadlockLabel(layout: LanesLayout): { x: number; from: number; to: number } | null {
  const step = cycleStep(layout.recording);
  if (step === null || layout.recording.outcome?.kind !== 'deadlock') return null;
  const x = layout.x({ step, timeNs: Infinity });
  const length = textWidth(layout.words.deadlock, 13) + 6;
  const from = x + 6 + length < layout.width ? x + 6 : x - length;
  return { x, from, to: from + length };
}

function deadlockBand(layout: LanesLayout): Markup | null {
  const label = deadlockLabel(layout);
  if (label === null) return null;
  const { x, from } = label;
  const width = layout.width - lanesPadding - x;
  const height = layout.height - axisHeight - 4;
  return node(
    'g',
    { class: 'v-deadlock' },
    node('rect', { class: 'v-deadlock-band', x, y: 4, width: Math.max(2, width), height }),
    node('line', { class: 'v-deadlock-line', x1: x, x2: x, y1: 4, y2: height + 4 }),
    node(
      'text',
      {
        class: 'v-deadlock-text',
        x: from > x ? from : x - 6,
        y: 14,
        'text-anchor': from > x ? 'start' : 'end',
      },
      layout.words.deadlock,
    ),
  );
}

function timeAxis(layout: LanesLayout): Markup {
  const y = layout.height - axisHeight + 6;
  const scale = (layout.width - 2 * lanesPadding) / layout.axis.length;
  const wanted = Math.max(2, Math.floor(layout.width / 120));
  const ticks: Markup[] = [];
  let last = '';
  for (let index = 0; index < wanted; index += 1) {
    const position = (index / wanted) * layout.axis.length;
    const x = lanesPadding + position * scale;
    const inGap = layout.axis.gaps.some((gap) => gap.from < position && position < gap.to);
    if (inGap) continue;
    const text = timeText(layout.axis.timeAt(position));
    // Two places within one line have the same time: it is written once.
    if (text === last) continue;
    last = text;
    ticks.push(
      node('path', { class: 'v-tick', d: `M${x} ${y}v4` }),
      node('text', { class: 'v-tick-text', x, y: y + 16 }, text),
    );
  }
  const gaps = layout.axis.gaps.map((gap) => {
    const from = lanesPadding + gap.from * scale;
    const width = (gap.to - gap.from) * scale;
    const middle = from + width / 2;
    const text = timeText(gap.durationNs);
    return node(
      'g',
      { class: 'v-gap' },
      node('rect', { class: 'v-gap-band', x: from, y: 4, width, height: y - 4 }),
      node('path', { class: 'v-gap-sign', d: `M${middle - 5} ${y + 4}l4 -8m2 8l4 -8` }),
      hasRoom(layout, middle, textWidth(text, 11), width)
        ? node('text', { class: 'v-gap-text', x: middle, y: 14, 'text-anchor': 'middle' }, text)
        : null,
      node('title', {}, text),
    );
  });
  const line = `M${lanesPadding} ${y}H${layout.width - lanesPadding}`;
  return node(
    'g',
    { class: 'v-axis' },
    gaps,
    node('path', { class: 'v-axis-line', d: line }),
    ticks,
  );
}

/** Does a gap's duration fit into the gap, beside the word above the lanes? */
function hasRoom(layout: LanesLayout, middle: number, length: number, width: number): boolean {
  const label = deadlockLabel(layout);
  const [from, to] = [middle - length / 2, middle + length / 2];
  return width >= length && (label === null || to < label.from || from > label.to);
}

function hatchPattern(id: string): Markup {
  return node(
    'defs',
    {},
    node(
      'pattern',
      {
        id: `${id}-hatch`,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      node('rect', { class: 'v-hatch-ground', width: 6, height: 6 }),
      node('line', { class: 'v-hatch-line', x1: 0, x2: 0, y1: 0, y2: 6 }),
    ),
  );
}
