// Where the nodes of the wait-for graph stand. Positions depend on the recording alone, not on the
// step, so that nothing jumps while time goes by: a ring in the order of the cycle if the run ever
// closes one, threads that touch no lock in a column at the left.

import type { Recording } from '../shared/recording.ts';
import { cycleStep, worldAt } from '../shared/world.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly centre: Place;
  /** The ring is too small for words inside. */
  readonly tight: boolean;
  readonly threads: ReadonlyMap<number, Place>;
  readonly locks: ReadonlyMap<number, Place>;
}

type RingNode = { readonly thread: number } | { readonly lock: number };

const columnWidth = 96;

/** Places for every thread and lock that matters in the recording. `width` in CSS pixels. */
export function layoutGraph(recording: Recording, width: number): GraphLayout {
  const ring = ringOf(recording);
  const onRing = new Set(ring.flatMap((member) => ('thread' in member ? [member.thread] : [])));
  const aside = waitingAside(recording, onRing);
  const left = aside.length > 0 ? columnWidth : 0;
  const radiusY = ring.length <= 2 ? 0 : ring.length <= 6 ? 84 : 112;
  const height = Math.max(2 * radiusY + 108, 176, aside.length * 66 + 40);
  const centre = { x: left + (width - left) / 2, y: height / 2 + (radiusY === 0 ? 14 : -4) };
  const radiusX = Math.max(60, Math.min(170, (width - left) / 2 - 56));
  const threads = new Map<number, Place>();
  const locks = new Map<number, Place>();
  ring.forEach((member, index) => {
    const angle = Math.PI + (2 * Math.PI * index) / ring.length;
    const x = centre.x + radiusX * Math.cos(angle);
    const y = centre.y + radiusY * Math.sin(angle);
    if ('thread' in member) threads.set(member.thread, { x, y });
    else locks.set(member.lock, { x, y });
  });
  aside.forEach((thread, index) => {
    const y = ((index + 1) * height) / (aside.length + 1) - 4;
    threads.set(thread, { x: 44, y });
  });
  const tight = ring.length > 2 && radiusX < 110;
  return { width, height: height + (tight ? 18 : 0), centre, tight, threads, locks };
}

function ringOf(recording: Recording): RingNode[] {
  const ring: RingNode[] = [];
  const threads = new Set<number>();
  const locks = new Set<number>();
  const addThread = (thread: number): void => {
    if (!threads.has(thread)) ring.push({ thread });
    threads.add(thread);
  };
  const addLock = (lock: number): void => {
    if (!locks.has(lock)) ring.push({ lock });
    locks.add(lock);
  };
  const closed = cycleStep(recording);
  if (closed !== null) {
    const world = worldAt(recording, closed);
    for (const id of world.locks.cycle) {
      addThread(id);
      const wait = world.threads.threads.find((thread) => thread.id === id)?.wait;
      if (wait?.on === 'lock') addLock(wait.lock);
    }
  }
  for (const event of recording.events) {
    if (event.kind === 'lock-acquire' || event.kind === 'lock-fail') {
      addThread(event.thread);
      addLock(event.lock);
    }
  }
  return ring;
}

/** Threads off the ring that wait for another thread at some time. */
function waitingAside(recording: Recording, onRing: ReadonlySet<number>): number[] {
  const aside = new Set<number>();
  for (const event of recording.events) {
    if (event.kind !== 'block' || event.wait.on !== 'join') continue;
    for (const id of [event.thread, event.wait.thread]) if (!onRing.has(id)) aside.add(id);
  }
  return [...aside].sort((a, b) => a - b);
}
