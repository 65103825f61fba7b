// The wait-for graph at one step: threads are discs, locks are boxes. An arrow from a thread to a
// lock reads "waits for", one from a lock to a thread "held by"; so a deadlock is a closed walk along
// the arrows, and the picture shows it closing. The state of a thread is a shape: full disc runs,
// empty disc wants the GIL, dashed sleeps, hatched is blocked, crossed out has ended. What is not made
// yet leaves a faint ring where it will stand.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { LockView, ThreadView } from '../shared/engine-types.ts';
import type { Recording } from '../shared/recording.ts';
import { stateText } from '../shared/state-text.ts';
import { textWidth } from '../shared/text-width.ts';
import { threadBadge, threadStyle } from '../shared/thread-paint.ts';
import { pictureWords } from '../shared/words.ts';
import type { Language, PictureWords } from '../shared/words.ts';
import { worldAt } from '../shared/world.ts';
import type { World } from '../shared/world.ts';
import { arrow, arrowHeads } from './arrows.ts';
import { layoutGraph } from './layout.ts';
import type { GraphLayout, Place } from './layout.ts';

export interface WaitForOptions {
  readonly width: number;
  readonly language: Language;
  /** Unique in the page. */
  readonly id: string;
}

/** The graph at `step`, as an `<svg>`. */
export function waitFor(recording: Recording, step: number, options: WaitForOptions): Markup {
  const layout = layoutGraph(recording, options.width);
  return waitForAt(recording, worldAt(recording, step), layout, options);
}

/** The same for a world and a layout that are at hand already. */
export function waitForAt(
  recording: Recording,
  world: World,
  layout: GraphLayout,
  { language, id }: WaitForOptions,
): Markup {
  const words = pictureWords[language];
  const cycle: ReadonlySet<number> = new Set(world.locks.cycle);
  const threads = world.threads.threads.map((thread) => {
    const place = layout.threads.get(thread.id);
    if (place === undefined) return null;
    const text = stateText(recording, thread, words);
    return threadNode(thread, place, text, { inCycle: cycle.has(thread.id), id });
  });
  const locks = world.locks.locks.map((lock) => {
    const place = layout.locks.get(lock.id);
    return place === undefined ? null : lockNode(lock, place, layout, words);
  });
  const ghosts = [
    ...[...layout.threads].filter(([threadId]) => !hasId(world.threads.threads, threadId)),
    ...[...layout.locks].filter(([lockId]) => !hasId(world.locks.locks, lockId)),
  ].map(([, place]) => node('circle', { class: 'v-ghost', cx: place.x, cy: place.y, r: 16 }));
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: cycle.size > 0 ? 'v-wait-for v-closed' : 'v-wait-for',
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      width: layout.width,
      height: layout.height,
      role: 'img',
      'aria-label': graphText(recording, world, words),
    },
    arrowHeads(id),
    ghosts,
    hatch(id),
    cycle.size > 0 ? cycleText(layout, words, cycle.size) : null,
    edges(world, layout, words, id),
    locks.filter((lock) => lock !== null),
    threads.filter((thread) => thread !== null),
  );
}

/** The graph in words: every arrow, and whether they close a cycle. */
export function graphText(recording: Recording, world: World, words: PictureWords): string {
  const name = (id: number): string =>
    recording.threads.find((thread) => thread.id === id)?.name ?? `Thread #${id}`;
  const arrows: string[] = [];
  for (const lock of world.locks.locks) {
    if (lock.holder !== null) arrows.push(`${name(lock.holder)} ${words.holds} ${lock.name}`);
    for (const waiter of lock.waiters)
      arrows.push(`${name(waiter)} ${words.waitsFor} ${lock.name}`);
  }
  const closed = words.cycle.replace('\n', ' ');
  const end = world.locks.cycle.length > 0 ? closed : words.noCycle;
  return `${words.waitForGraph}: ${[...arrows, end].join('; ')}`;
}

function hasId(views: readonly { readonly id: number }[], wanted: number): boolean {
  return views.some((view) => view.id === wanted);
}

function edges(world: World, layout: GraphLayout, words: PictureWords, id: string): Markup[] {
  const drawn: Markup[] = [];
  const { cycle } = world.locks;
  const within = layout.width;
  const follows = (from: number, to: number): boolean =>
    cycle.some((thread, index) => thread === from && cycle[(index + 1) % cycle.length] === to);
  for (const lock of world.locks.locks) {
    const place = layout.locks.get(lock.id);
    if (place === undefined) continue;
    const holder = lock.holder === null ? undefined : layout.threads.get(lock.holder);
    const closed = lock.waiters.some((waiter) => follows(waiter, lock.holder ?? -1));
    if (holder !== undefined) {
      const key = `held-${lock.id}-${lock.holder}`;
      const text = lock.count > 1 ? `${words.heldBy} ×${lock.count}` : words.heldBy;
      drawn.push(arrow(place, holder, { key, kind: 'held', closed, text, id, within }));
    }
    for (const waiter of lock.waiters) {
      const from = layout.threads.get(waiter);
      if (from === undefined) continue;
      const key = `wait-${waiter}-${lock.id}`;
      const inCycle = follows(waiter, lock.holder ?? -1);
      const text = words.waitsFor;
      drawn.push(arrow(from, place, { key, kind: 'wait', closed: inCycle, text, id, within }));
    }
  }
  return [...drawn, ...joinEdges(world, layout, id)];
}

function joinEdges(world: World, layout: GraphLayout, id: string): Markup[] {
  return world.locks.waitsFor.flatMap((edge) => {
    const from = layout.threads.get(edge.from);
    const to = layout.threads.get(edge.to);
    if (edge.lock !== null || from === undefined || to === undefined) return [];
    const key = `join-${edge.from}-${edge.to}`;
    return [
      arrow(from, to, {
        key,
        kind: 'join',
        closed: false,
        text: 'join()',
        id,
        within: layout.width,
      }),
    ];
  });
}

function threadNode(
  thread: ThreadView,
  { x, y }: Place,
  text: string,
  { inCycle, id }: { inCycle: boolean; id: string },
): Markup {
  const blocked = thread.status === 'blocked' && thread.wait?.on === 'lock';
  const classes = `v-node v-node-thread v-is-${thread.status}${inCycle ? ' v-in-cycle' : ''}`;
  return node(
    'g',
    { class: classes, style: threadStyle(thread.id), key: `thread-${thread.id}` },
    node('title', {}, `${thread.name}: ${text}`),
    node('circle', {
      class: 'v-disc',
      cx: x,
      cy: y,
      r: 18,
      fill: blocked ? `url(#${id}-hatch)` : null,
    }),
    node(
      'text',
      { class: 'v-disc-text', x, y: y + 5, 'text-anchor': 'middle' },
      threadBadge(thread.id),
    ),
    thread.status === 'finished'
      ? node('path', { class: 'v-crossed', d: `M${x - 13} ${y + 13}L${x + 13} ${y - 13}` })
      : null,
    namePlate(thread.name, x, y + 30),
    node('text', { class: 'v-node-name', x, y: y + 34, 'text-anchor': 'middle' }, thread.name),
  );
}

function lockNode(
  lock: LockView,
  { x, y }: Place,
  layout: GraphLayout,
  words: PictureWords,
): Markup {
  const above = y < layout.centre.y - 20;
  const state = lock.locked ? 'held' : 'free';
  const nameY = above ? y - 22 : y + 32;
  return node(
    'g',
    { class: `v-node v-node-lock v-is-${state}`, key: `lock-${lock.id}` },
    node('title', {}, lock.locked ? `${lock.kind} ${lock.name}` : `${lock.name}: ${words.free}`),
    node('rect', { class: 'v-box', x: x - 18, y: y - 15, width: 36, height: 30, rx: 5 }),
    padlock(x, y, lock.locked),
    node('text', { class: 'v-lock-name', x, y: nameY, 'text-anchor': 'middle' }, lock.name),
  );
}

/** Keeps arrows from running through a name. */
function namePlate(name: string, x: number, y: number): Markup {
  const width = textWidth(name, 12.5) + 4;
  return node('rect', {
    class: 'v-name-plate',
    x: x - width / 2,
    y: y - 8,
    width,
    height: 15,
    rx: 3,
  });
}

function padlock(x: number, y: number, closed: boolean): Markup {
  const bow = closed ? 'v-3a4.5 4.5 0 0 1 9 0v3' : 'v-5a4.5 4.5 0 0 1 9 0';
  const d = `M${x - 7} ${y - 1}h14v10h-14z M${x - 4.5} ${y - 1}${bow}`;
  return node('path', { class: 'v-node-padlock', d });
}

function cycleText(layout: GraphLayout, words: PictureWords, size: number): Markup {
  const { centre, tight, height } = layout;
  const lines = tight ? [words.cycle.replace('\n', ' ')] : words.cycle.split('\n');
  const y = size === 1 ? 18 : tight ? height - 6 : centre.y - 4;
  return node(
    'text',
    { class: 'v-cycle-text', key: 'cycle', 'text-anchor': 'middle' },
    lines.map((line, index) => node('tspan', { x: centre.x, y: y + index * 16 }, line)),
  );
}

function hatch(id: string): Markup {
  const box = { width: 5, height: 5, patternUnits: 'userSpaceOnUse' };
  return node(
    'defs',
    { key: 'hatch' },
    node(
      'pattern',
      { id: `${id}-hatch`, ...box, patternTransform: 'rotate(45)' },
      node('rect', { class: 'v-hatch-ground', width: 5, height: 5 }),
      node('line', { class: 'v-hatch-line', x1: 0, x2: 0, y1: 0, y2: 5 }),
    ),
  );
}
