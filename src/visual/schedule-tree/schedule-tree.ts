// Draws the tree of choices from left to right: a dot where the executions part, a badge for the thread that was chosen, and at the right how
// each ends. An end carries `data-schedule`, so that whoever shows the picture can go there.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { threadBadge, threadStyle } from '../shared/thread-paint.ts';
import type { Language } from '../shared/words.ts';
import { choiceSays, endSays, endSigns, shortened } from './says.ts';
import type { TreeEnd } from './says.ts';
import type { TreeBranch } from './tree.ts';
import { treeWords } from './words.ts';

export interface ScheduleTreeOptions {
  /** In CSS pixels; a deep tree is wider. */
  readonly width: number;
  readonly language: Language;
  /** Schedule of the run that is on the stage. */
  readonly shown: string | null;
}

const rowHeight = 28;
const left = 10;
const columnMin = 30;
const columnMax = 84;
const badge = 9;

interface Sheet {
  readonly outcomes: readonly TreeEnd[];
  readonly options: ScheduleTreeOptions;
  readonly column: number;
  /** Where the ends are said. */
  readonly endsAt: number;
  readonly endWidth: number;
}

/** SVG. `outcomes`: of the exploration, in its order. */
export function scheduleTree(
  root: TreeBranch,
  outcomes: readonly TreeEnd[],
  options: ScheduleTreeOptions,
): Markup {
  const endWidth = Math.min(220, Math.max(120, options.width * 0.36));
  const room = options.width - left - endWidth - 24;
  const column = Math.min(columnMax, Math.max(columnMin, room / Math.max(1, root.depth)));
  const endsAt = left + root.depth * column + 22;
  const sheet = { outcomes, options, column, endsAt, endWidth };
  const width = Math.ceil(endsAt + endWidth);
  const height = root.leaves * rowHeight + 4;
  return node(
    'svg',
    {
      class: 'v-schedule-tree',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': treeWords[options.language].label(root.leaves, root.depth),
    },
    ...branch(root, 0, 0, sheet),
  );
}

/** `row`: the first one that belongs to it. */
function branch(tree: TreeBranch, depth: number, row: number, sheet: Sheet): Markup[] {
  const x = left + depth * sheet.column;
  const y = middle(tree, row);
  if (tree.run !== null) return end(tree.run, x, y, sheet);
  const drawn: Markup[] = [];
  let from = row;
  for (const child of tree.children) {
    const [first] = child.steps;
    const [toX, toY] = [x + sheet.column, middle(child, from)];
    if (first !== undefined) {
      drawn.push(
        node('path', {
          class: 'v-tree-way',
          style: threadStyle(first.thread),
          d: `M${round(x)} ${round(y)}C${round(x + sheet.column * 0.6)} ${round(y)} ${round(x + sheet.column * 0.4)} ${round(toY)} ${round(toX)} ${round(toY)}`,
        }),
      );
    }
    drawn.push(...branch(child, depth + 1, from, sheet));
    if (first !== undefined) drawn.push(chosen(first, toX, toY, sheet.options.language));
    from += child.leaves;
  }
  drawn.push(node('circle', { class: 'v-tree-choice', cx: x, cy: y, r: 4 }));
  return drawn;
}

function chosen(
  step: TreeBranch['steps'][number],
  x: number,
  y: number,
  language: Language,
): Markup {
  return node(
    'g',
    { style: threadStyle(step.thread) },
    node('title', {}, `${step.name}: ${choiceSays(step, language)}`),
    node('circle', { class: 'v-tree-badge', cx: x - 15, cy: y, r: badge }),
    node(
      'text',
      { class: 'v-tree-badge-text', x: x - 15, y: y + 4, 'text-anchor': 'middle' },
      threadBadge(step.thread),
    ),
  );
}

function end(
  run: NonNullable<TreeBranch['run']>,
  x: number,
  y: number,
  { outcomes, options, endsAt, endWidth }: Sheet,
): Markup[] {
  const outcome = outcomes[run.outcome]!;
  const isShown = run.schedule === options.shown;
  const text = endSays(outcome, options.language);
  return [
    node('path', { class: 'v-tree-rest', d: `M${round(x)} ${round(y)}H${round(endsAt)}` }),
    node(
      'g',
      {
        class: `v-tree-end v-tree-${outcome.kind}${isShown ? ' v-tree-shown' : ''}`,
        'data-schedule': run.schedule,
      },
      node('title', {}, text),
      node('rect', {
        x: endsAt,
        y: y - 12,
        width: endWidth - 2,
        height: 24,
        rx: 4,
      }),
      node(
        'text',
        { x: endsAt + 8, y: y + 4 },
        `${endSigns[outcome.kind]} ${shortened(text, Math.floor((endWidth - 30) / 7))}`,
      ),
    ),
  ];
}

/** A branch stands in the middle of its ends. */
function middle(tree: TreeBranch, row: number): number {
  return 2 + (row + tree.leaves / 2) * rowHeight;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
