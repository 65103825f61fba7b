// Draws a board: the first thread's progress to the right, the second one's upwards, each lock as a bar along the axis for as long as it is held,
// walls where two bars of one lock meet, doomed places, and the run as a path.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { Recording } from '../shared/recording.ts';
import { lockName, threadName } from '../shared/recording.ts';
import { textWidth } from '../shared/text-width.ts';
import { threadStyle } from '../shared/thread-paint.ts';
import type { Language } from '../shared/words.ts';
import { axisBars } from './axis-bars.ts';
import type { Board } from './board.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import type { ProgressPath } from './path.ts';
import { progressSays } from './says.ts';
import { progressWords } from './words.ts';
import type { ProgressWords } from './words.ts';

export interface ProgressOptions {
  /** In CSS pixels. */
  readonly width: number;
  readonly language: Language;
  /** Unique in the page. */
  readonly id: string;
}

/** HTML: an `<svg>`, and what its marks mean. `path` null: the run takes other steps. */
export function progress(
  board: Board,
  path: ProgressPath | null,
  run: Recording,
  { width, language, id }: ProgressOptions,
): Markup {
  const words = progressWords[language];
  const plan = planOf(board, width);
  return node(
    'div',
    { class: 'v-progress' },
    node(
      'svg',
      {
        viewBox: `0 0 ${plan.width} ${plan.height}`,
        width: plan.width,
        height: plan.height,
        role: 'img',
        'aria-label': describe(board, path, run, language),
      },
      hatch(id),
      doomedCells(board, plan, id),
      walls(board, plan, run),
      gridLines(board, plan),
      axisBars(board, plan, run),
      axisNames(board, plan, run),
      corners(board, plan),
      path === null ? [] : pathMarks(board, path, plan),
    ),
    legend(board, words, id),
  );
}

function hatch(id: string): Markup {
  return node(
    'defs',
    {},
    node(
      'pattern',
      {
        id: `${id}-doomed`,
        width: 8,
        height: 8,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      node('rect', { class: 'v-hatch-ground', width: 8, height: 8 }),
      node('line', { class: 'v-hatch-line', x1: 0, y1: 0, x2: 0, y2: 8 }),
    ),
  );
}

function doomedCells(board: Board, plan: Plan, id: string): Markup[] {
  return board.cells.flatMap((column, a) =>
    column.flatMap((cell, b) =>
      cell === 'doomed'
        ? [
            node('rect', {
              x: plan.x(a),
              y: plan.y(b + 1),
              width: plan.cell.width,
              height: plan.cell.height,
              fill: `url(#${id}-doomed)`,
            }),
          ]
        : [],
    ),
  );
}

interface WallBox {
  readonly lock: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One rectangle for each time that both would have the same lock. */
function wallBoxes(board: Board, plan: Plan): WallBox[] {
  const [xs, ys] = board.holds;
  return xs.flatMap((h) =>
    ys.flatMap((k) => {
      if (k.lock !== h.lock) return [];
      const [left, right] = [plan.x(h.from), plan.x(h.to + 1)];
      const [top, bottom] = [plan.y(k.to + 1), plan.y(k.from)];
      const [width, height] = [right - left, bottom - top];
      return [{ lock: h.lock, left, top, width, height }];
    }),
  );
}

function walls(board: Board, plan: Plan, run: Recording): Markup[] {
  const boxes = wallBoxes(board, plan);
  const { width: columnWidth, height: rowHeight } = plan.cell;
  return [
    ...boxes.map(({ left, top, width, height }) =>
      node('rect', { class: 'v-wall', x: left, y: top, width, height }),
    ),
    // The name of a wall stands at one of its ends, where no other one crosses it.
    ...boxes.flatMap(({ lock, left, top, width, height }) => {
      const name = lockName(run, lock);
      const isWide = width / columnWidth > height / rowHeight;
      const isRoom = textWidth(name, 11) < (isWide ? columnWidth : width) - 4 && rowHeight > 15;
      if (!isRoom) return [];
      const at = isWide
        ? { x: left + width - columnWidth / 2, y: top + height / 2 + 4 }
        : { x: left + width / 2, y: top + rowHeight / 2 + 4 };
      return [node('text', { class: 'v-wall-text', ...at, 'text-anchor': 'middle' }, name)];
    }),
  ];
}

function gridLines(board: Board, plan: Plan): Markup[] {
  const [x, y] = board.axes;
  const [right, top] = [plan.x(x.steps.length + 1), plan.y(y.steps.length + 1)];
  return [
    ...x.steps.map((_, i) =>
      node('path', { class: 'v-progress-grid', d: `M${plan.x(i + 1)} ${plan.y(0)}V${top}` }),
    ),
    ...y.steps.map((_, i) =>
      node('path', { class: 'v-progress-grid', d: `M${plan.x(0)} ${plan.y(i + 1)}H${right}` }),
    ),
    node('path', {
      class: 'v-progress-frame',
      d: `M${plan.x(0)} ${plan.y(0)}H${right}V${top}H${plan.x(0)}Z`,
    }),
  ];
}

function axisNames(board: Board, plan: Plan, run: Recording): Markup[] {
  const [x, y] = board.axes;
  return [
    node(
      'text',
      {
        class: 'v-progress-name',
        style: threadStyle(x.thread),
        x: plan.x(x.steps.length + 1),
        y: plan.height - 6,
        'text-anchor': 'end',
      },
      `${threadName(run, x.thread)} →`,
    ),
    node(
      'text',
      { class: 'v-progress-name', style: threadStyle(y.thread), x: 4, y: 14 },
      `↑ ${threadName(run, y.thread)}`,
    ),
  ];
}

function corners(board: Board, plan: Plan): Markup[] {
  return board.corners.map(([a, b]) => {
    const [right, top] = [plan.x(a + 1) - 3, plan.y(b + 1) + 3];
    return node('path', { class: 'v-corner', d: `M${right - 12} ${top}H${right}V${top + 12}` });
  });
}

/** Each step in the colour of the thread that took it; where one waits, an arrow against the wall. */
function pathMarks(board: Board, { points, waits }: ProgressPath, plan: Plan): Markup[] {
  const at = ([a, b]: readonly [number, number]): readonly [number, number] => [
    plan.x(a + 0.5),
    plan.y(b + 0.5),
  ];
  const marks = points.slice(1).map((point, i) => {
    const [x, y] = at(points[i]!.at);
    const [toX, toY] = at(point.at);
    return node('path', {
      class: 'v-progress-step',
      style: threadStyle(board.axes[point.by!].thread),
      'data-step': point.step,
      key: `p${i}`,
      d: `M${x} ${y}L${toX} ${toY}`,
    });
  });
  const [x, y] = at(points.at(-1)!.at);
  const ahead = waits.flatMap((isWaiting, who) => {
    if (!isWaiting) return [];
    const d =
      who === 0
        ? `M${x + 8} ${y}h${plan.cell.width / 2 - 9}m-5 -4l5 4l-5 4`
        : `M${x} ${y - 8}v${-plan.cell.height / 2 + 9}m-4 5l4 -5l4 5`;
    return [
      node('path', {
        class: 'v-progress-wait',
        style: threadStyle(board.axes[who]!.thread),
        key: `w${who}`,
        d,
      }),
    ];
  });
  const [startX, startY] = at([0, 0]);
  return [
    node('circle', { class: 'v-progress-start', cx: startX, cy: startY, r: 3.5 }),
    ...marks,
    ...ahead,
    node('circle', { class: 'v-progress-here', key: 'here', cx: x, cy: y, r: 6 }),
  ];
}

function legend(board: Board, words: ProgressWords, id: string): Markup {
  const sign = (...marks: Markup[]): Markup =>
    node('svg', { viewBox: '0 0 22 14', width: 22, height: 14, 'aria-hidden': 'true' }, marks);
  const box = { x: 0.5, y: 0.5, width: 21, height: 13 };
  const rows = [
    [sign(node('path', { class: 'v-progress-step', d: 'M1 7H21' })), words.path],
    [sign(node('rect', { class: 'v-wall', ...box })), words.wall],
    ...(board.corners.length === 0
      ? []
      : [
          [sign(node('rect', { fill: `url(#${id}-doomed)`, ...box })), words.doomed],
          [sign(node('path', { class: 'v-corner', d: 'M7 1H19V13' })), words.corner],
        ]),
  ] as const;
  return node(
    'ul',
    { class: 'v-progress-legend' },
    rows.map(([mark, text]) => node('li', {}, mark as Markup, node('span', {}, text as string))),
  );
}

/** The picture in words. */
function describe(
  board: Board,
  path: ProgressPath | null,
  run: Recording,
  language: Language,
): string {
  const words = progressWords[language];
  const locks = new Set(board.holds[0].map(({ lock }) => words.both(lockName(run, lock))));
  return `${words.title}. ${words.wall} (${[...locks].join(', ')}). ${progressSays(board, path, run, language)}`;
}
