// An event loop at one step: who runs, who is ready in which order, which timers there are, and the tasks as a tree of who awaits whom.
// All of it is the state of asyncio's own objects (engine/inspect/event-loop-view.ts).

import type { EventLoopView, LoopHandleView, LoopTaskView } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { threadStyle } from '../shared/thread-paint.ts';
import { timeText } from '../shared/time-text.ts';
import type { Language } from '../shared/words.ts';
import { handleName, lateFromNs } from './loop-says.ts';
import { loopWords } from './words.ts';
import type { LoopWords } from './words.ts';

/** HTML of the picture. */
export function eventLoop(loop: EventLoopView, language: Language): Markup {
  const words = loopWords[language];
  return node(
    'div',
    { class: loop.blocked === null ? 'v-loop' : 'v-loop v-loop-blocked' },
    node(
      'div',
      { class: 'v-loop-row' },
      box('v-loop-runs', words.runs, [running(loop, words)]),
      box(
        'v-loop-ready',
        words.ready,
        loop.ready.length === 0
          ? [quiet(words.nobodyReady)]
          : [
              node(
                'ol',
                { class: 'v-loop-queue' },
                loop.ready.map((handle) =>
                  node('li', { key: handle.id }, handleChip(loop, handle)),
                ),
              ),
            ],
      ),
      box('v-loop-timers', words.timers, [timers(loop, words)]),
    ),
    box('v-loop-tasks', words.tasks, [
      loop.tasks.length === 0 ? quiet(words.noTasks) : taskTree(loop, words),
    ]),
  );
}

function box(name: string, title: string, content: readonly Markup[]): Markup {
  return node(
    'section',
    { class: `v-loop-box ${name}` },
    node('p', { class: 'v-loop-title' }, title),
    content,
  );
}

function quiet(text: string): Markup {
  return node('p', { class: 'v-loop-quiet' }, text);
}

function running(loop: EventLoopView, words: LoopWords): Markup {
  const { running: handle, phase } = loop;
  if (handle === null) return quiet(words.nobodyRuns[phase === 'selects' ? 'selects' : 'between']);
  return handleChip(loop, handle);
}

/** A task in its colour; any other callback by its name. */
function handleChip(loop: EventLoopView, handle: LoopHandleView): Markup {
  const index = loop.tasks.findIndex(({ id }) => id === handle.task);
  if (index < 0) return node('code', { class: 'v-loop-callback' }, handle.callback);
  return taskChip(loop.tasks[index]!, index);
}

function taskChip(task: LoopTaskView, index: number): Markup {
  return node(
    'span',
    { class: 'v-loop-task', style: threadStyle(index) },
    node('span', { class: 'v-badge', 'aria-hidden': 'true' }, String(index + 1)),
    node('span', {}, task.name),
  );
}

/** In the order in which they are due, which the heap itself does not show. */
function timers(loop: EventLoopView, words: LoopWords): Markup {
  const due = loop.timers.toSorted((a, b) => (a.inNs ?? 0) - (b.inNs ?? 0));
  if (due.length === 0) return quiet(words.noTimers);
  return node(
    'ul',
    { class: 'v-loop-list' },
    due.map((timer) => {
      const index = loop.tasks.findIndex(
        ({ waitsFor }) => waitsFor?.on === 'timer' && waitsFor.timer === timer.id,
      );
      const who =
        index < 0
          ? node('code', { class: 'v-loop-callback' }, handleName(loop, timer))
          : taskChip(loop.tasks[index]!, index);
      const isLate = (timer.inNs ?? 0) < -lateFromNs && !timer.cancelled;
      return node(
        'li',
        { key: timer.id, class: isLate ? 'v-loop-late' : null },
        who,
        node('span', { class: 'v-loop-time' }, timerText(timer, words)),
      );
    }),
  );
}

function timerText({ inNs, cancelled }: LoopHandleView, words: LoopWords): string {
  if (cancelled) return words.cancelled;
  return dueText(inNs ?? 0, words);
}

function dueText(inNs: number, words: LoopWords): string {
  if (inNs < -lateFromNs) return words.late(timeText(-inNs));
  return inNs < 0 ? words.due : words.inTime(timeText(inNs));
}

/** Whom a task awaits stands below it. Each task is shown once, below the first one that awaits it. */
function taskTree(loop: EventLoopView, words: LoopWords): Markup {
  const shown = new Set<number>();
  const awaited = new Set(
    loop.tasks.flatMap(({ waitsFor }) => (waitsFor?.on === 'tasks' ? waitsFor.tasks : [])),
  );
  const branch = (id: number): Markup[] => {
    const index = loop.tasks.findIndex((task) => task.id === id);
    if (index < 0 || shown.has(id)) return [];
    shown.add(id);
    const task = loop.tasks[index]!;
    const below = task.waitsFor?.on === 'tasks' ? task.waitsFor.tasks.flatMap(branch) : [];
    return [
      node(
        'li',
        { key: id },
        taskRow(loop, task, index, words),
        below.length === 0 ? null : node('ul', {}, below),
      ),
    ];
  };
  const first = loop.tasks.filter(({ id }) => !awaited.has(id)).flatMap(({ id }) => branch(id));
  // Tasks that await each other in a circle are awaited all of them.
  const rest = loop.tasks.flatMap(({ id }) => branch(id));
  return node('ul', { class: 'v-loop-tree' }, first, rest);
}

function taskRow(loop: EventLoopView, task: LoopTaskView, index: number, words: LoopWords): Markup {
  const { state, place, mustCancel } = task;
  const over = state === 'done' || state === 'failed' || state === 'cancelled';
  const where = place === null || over ? '' : ` · ${words.line(place.line)}`;
  return node(
    'div',
    { class: `v-loop-row-task v-loop-${state}` },
    taskChip(task, index),
    node('code', { class: 'v-loop-function' }, `${[task.function, ...task.awaits].join(' → ')}`),
    node('span', { class: 'v-loop-state' }, `${words.state[state]}${where}`),
    node('span', { class: 'v-loop-wait' }, over ? '' : waitText(loop, task, words)),
    mustCancel ? node('span', { class: 'v-loop-late' }, words.mustCancel) : null,
  );
}

function waitText(loop: EventLoopView, { waitsFor }: LoopTaskView, words: LoopWords): string {
  if (waitsFor === null) return '';
  if (waitsFor.on === 'timer') return words.untilTimer(dueText(waitsFor.inNs, words));
  if (waitsFor.on === 'future') return waitsFor.done ? '' : words.untilFuture;
  const names = waitsFor.tasks.flatMap(
    (id) => loop.tasks.find((task) => task.id === id)?.name ?? [],
  );
  return names.length === 0 ? '' : words.awaits(words.and(names));
}
