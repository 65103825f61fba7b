// A sentence for every step of a run: the caption under the stage, the voice of a screen reader and
// the lines of the transcript. What happened last, and what comes next, in English and Chinese.
//
// Pure function of a recording and a step. Both languages have the same shape (`Phrases`), so neither
// can lack a sentence. Not in CPython.

import type { SourcePlace, TraceEvent, WaitReason } from './shared/engine-types.ts';
import { happeningAt } from './shared/happenings.ts';
import { matters, momentsOf } from './shared/moments.ts';
import type { Moments } from './shared/moments.ts';
import { phrases } from './shared/phrases.ts';
import type { LineName, Phrases } from './shared/phrases.ts';
import { hasGil, lockName, sourceLine, threadName } from './shared/recording.ts';
import type { Recording } from './shared/recording.ts';
import type { Language } from './shared/words.ts';
import { worldAt } from './shared/world.ts';
import type { World } from './shared/world.ts';

export interface Sentence {
  /** What happened: a whole sentence. */
  readonly what: string;
  /** What comes next, or empty at the end of the run. */
  readonly next: string;
  /** Threads that the sentence is about, the acting one first. */
  readonly thread: number;
}

/** The sentence for `step`. Pass `world` and `moments` where they are at hand. */
export function sentenceAt(
  recording: Recording,
  step: number,
  language: Language,
  moments: Moments = momentsOf(recording),
  world: World = worldAt(recording, step),
): Sentence {
  const say = phrases[language];
  const { event, change } = happeningAt(recording, moments, step);
  const running = world.threads.threads.find((thread) => thread.status === 'running');
  const next = running === undefined || world.ended ? '' : nextText(recording, running, say);
  if (step === 0 && event === null) return { what: say.notStarted, next, thread: 0 };
  if (event !== null) {
    return { what: eventText(recording, event, world, say), next, thread: event.thread };
  }
  if (change !== null && change.from !== null) {
    const [from, to] = [change.from, change.thread].map((id) => threadName(recording, id));
    return {
      what: say.switched(from!, to!, change.why, hasGil(recording)),
      next,
      thread: change.thread,
    };
  }
  if (step === recording.lastStep && recording.outcome === null) {
    return { what: say.paused, next, thread: running?.id ?? 0 };
  }
  return { what: next, next: '', thread: running?.id ?? 0 };
}

/** One line of a transcript. */
export interface TranscriptLine extends Sentence {
  readonly step: number;
  readonly timeNs: number;
}

/** A line for every event that matters; the first `linesMax` of them. */
export function transcript(
  recording: Recording,
  language: Language,
  linesMax = 500,
): readonly TranscriptLine[] {
  const told = recording.events.filter(
    (event) => matters(event) && !(event.kind === 'end' && event.outcome === 'deadlock'),
  );
  return told.slice(0, linesMax).map((event) => {
    const step = Math.min(event.step + 1, recording.lastStep);
    const what = eventText(recording, event, worldAt(recording, step), phrases[language]);
    return { what, next: '', thread: event.thread, step, timeNs: event.timeNs };
  });
}

function nextText(
  recording: Recording,
  thread: World['threads']['threads'][number],
  say: Phrases,
): string {
  const { place, name } = thread;
  if (place === null) return '';
  return say.next(name, lineName(recording, place), sourceLine(recording, place.file, place.line));
}

function eventText(recording: Recording, event: TraceEvent, world: World, say: Phrases): string {
  const name = threadName(recording, event.thread);
  const line = event.place === null ? null : lineName(recording, event.place);
  switch (event.kind) {
    case 'lock-acquire':
      return say.takes(name, lockName(recording, event.lock), event.count, line);
    case 'lock-release':
      return say.letsGo(name, lockName(recording, event.lock), event.count, line);
    case 'lock-fail': {
      const lock = world.locks.locks.find((view) => view.id === event.lock);
      const holder = lock?.holder ?? null;
      const held = holder === null ? null : threadName(recording, holder);
      return say.getsNot(name, lockName(recording, event.lock), held, event.timedOut);
    }
    case 'block':
      return blockText(recording, event, world, say);
    case 'unblock':
      return unblockText(recording, event.wait, name, event.timedOut, say);
    case 'thread-start':
      return say.starts(name, event.name, line);
    case 'thread-end':
      return say.ends(name, event.exception);
    case 'output':
      return say.prints(name, event.text.replace(/\n$/, ''), event.stream);
    case 'raise':
      return say.raises(name, event.exception, line);
    case 'deadlock':
      return deadlockText(event, say);
    case 'end':
      return say.over[event.outcome];
    default:
      return '';
  }
}

function blockText(
  recording: Recording,
  event: Extract<TraceEvent, { kind: 'block' }>,
  world: World,
  say: Phrases,
): string {
  const name = threadName(recording, event.thread);
  const line = event.place === null ? null : lineName(recording, event.place);
  const { wait } = event;
  if (wait.on === 'sleep') return say.sleeps(name, sleepNs(event), line);
  if (wait.on === 'join') return say.joins(name, threadName(recording, wait.thread), line);
  if (wait.on === 'io') return say.waitsForIo(name, wait.what, line);
  const lock = world.locks.locks.find((view) => view.id === wait.lock);
  const closed = world.locks.cycle.includes(event.thread) ? ` ${say.closed}` : '';
  const lockText = lockName(recording, wait.lock);
  const since = lock?.since ? lineName(recording, lock.since) : null;
  const holder = lock?.holder ?? null;
  if (holder === event.thread) return `${say.waitsForSelf(name, lockText, since)}${closed}`;
  const holderText = holder === null ? null : threadName(recording, holder);
  return `${say.waits(name, lockText, holderText, since)}${closed}`;
}

function unblockText(
  recording: Recording,
  wait: WaitReason,
  name: string,
  timedOut: boolean,
  say: Phrases,
): string {
  if (wait.on === 'sleep') return say.wakes(name, hasGil(recording));
  if (timedOut) return say.timesOut(name);
  if (wait.on === 'lock') return say.lockCame(name, lockName(recording, wait.lock));
  if (wait.on === 'join') return say.joined(name, threadName(recording, wait.thread));
  return say.ioCame(name, wait.what);
}

function deadlockText(event: Extract<TraceEvent, { kind: 'deadlock' }>, say: Phrases): string {
  const { threads, cycle } = event.report;
  const order = cycle.length > 0 ? cycle : threads.map((thread) => thread.thread);
  const clauses = order.flatMap((id, index) => {
    const thread = threads.find((candidate) => candidate.thread === id);
    if (thread === undefined) return [];
    const next = threads.find((other) => other.thread === cycle[(index + 1) % cycle.length]);
    const byLock = thread.waitsFor.on === 'lock';
    return [say.stuck(thread.name, thread.waitsForName, byLock ? (next?.name ?? null) : null)];
  });
  return say.deadlock(clauses);
}

/** The file is told where the learner could take it for another one. */
function lineName({ sources }: Recording, { file, line }: SourcePlace): LineName {
  const isClear = file === 'main.py' || Object.keys(sources).length <= 1;
  return { line, file: isClear ? null : file };
}

function sleepNs(event: Extract<TraceEvent, { kind: 'block' }>): number | null {
  return event.deadlineNs === null ? null : event.deadlineNs - event.timeNs;
}
