// One step of an event loop in sentences: caption, and what a screen reader says.

import type { EventLoopView } from '../shared/engine-types.ts';
import { timeText } from '../shared/time-text.ts';
import type { Language } from '../shared/words.ts';
import { loopWords } from './words.ts';

/** `stillNs`: for how long it has stood still so far. */
export function loopSays(loop: EventLoopView, stillNs: number, language: Language): string {
  const words = loopWords[language];
  const said = [doing(loop, language)];
  const ready = loop.ready.map((handle) => handleName(loop, handle));
  if (ready.length > 0) said.push(words.says.ready(ready.length, words.and(ready)));
  const late = lateTimers(loop);
  if (late.length > 0)
    said.push(words.says.late(late.length, timeText(Math.max(...late.map((ns) => -ns)))));
  if (stillNs > 0) said.push(words.stoodStill(timeText(stillNs)));
  return said.join(language === 'en' ? ' ' : '');
}

function doing(loop: EventLoopView, language: Language): string {
  const { says } = loopWords[language];
  const { phase, running, blocked, wakeNs } = loop;
  if (running === null) {
    if (phase === 'between') return says.between;
    return wakeNs === null ? says.selects : says.selectsFor(timeText(wakeNs));
  }
  const task = loop.tasks.find(({ id }) => id === running.task);
  const name = handleName(loop, running);
  if (blocked !== null) return says.blocks(name, says.why[blocked.on]);
  return task === undefined ? says.callback(name) : says.task(name, task.function);
}

/** A millisecond is what the loop needs for itself: later than that is late. */
export const lateFromNs = 1e6;

/** By how much timers should have come before; negative. */
export function lateTimers({ timers }: EventLoopView): number[] {
  return timers.flatMap(({ inNs, cancelled }) =>
    inNs !== null && inNs < -lateFromNs && !cancelled ? [inNs] : [],
  );
}

export function handleName(loop: EventLoopView, handle: EventLoopView['ready'][number]): string {
  const task = loop.tasks.find(({ id }) => id === handle.task);
  return task === undefined ? handle.callback : task.name;
}
