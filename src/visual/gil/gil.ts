// The GIL on virtual time: for each process a row that shows who had it, and below it a row for each thread (full: it runs; outline: it wants
// the GIL; dots: it waits for something else). A triangle marks where it was given away because somebody had asked for it.
//
// Unlike the lanes this picture is true to scale, because it is about how long things take. Sizes are CSS pixels.

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { threadName } from '../shared/recording.ts';
import type { Recording } from '../shared/recording.ts';
import { textWidth } from '../shared/text-width.ts';
import { threadBadge, threadStyle } from '../shared/thread-paint.ts';
import { timeText } from '../shared/time-text.ts';
import type { Language } from '../shared/words.ts';
import { timeAxis } from './axis.ts';
import { gilSpans, timeIn } from './gil-spans.ts';
import type { GilPicture, GilRow, GilSpan, GilState } from './gil-spans.ts';
import { gilWords } from './words.ts';
import type { GilWords } from './words.ts';

export interface GilOptions {
  readonly width: number;
  readonly language: Language;
  /** False: a build without a GIL, so there is no row for it. */
  readonly gil?: boolean;
  /** Draw so much virtual time even if the program takes less: pictures side by side have one scale. */
  readonly spanNs?: number;
}

const padding = 8;
const headHeight = 22;
/** The triangles stand between the words and the band. */
const gilHeadHeight = 27;
const bandHeight = 16;
const gap = 10;
const states: readonly GilState[] = ['runs', 'wants', 'waits'];

interface Drawing {
  readonly recording: Recording;
  readonly picture: GilPicture;
  readonly words: GilWords;
  readonly width: number;
  readonly x: (ns: number) => number;
}

/** The whole picture as an `<svg>`. */
export function gilPicture(
  recording: Recording,
  { width, language, gil = true, spanNs = 0 }: GilOptions,
): Markup {
  const picture = gilSpans(recording, { gil });
  const words = gilWords[language];
  const takesNs = picture.toNs - picture.fromNs;
  const scale = (width - 2 * padding) / Math.max(takesNs, spanNs);
  const x = (ns: number): number => padding + (ns - picture.fromNs) * scale;
  const drawing: Drawing = { recording, picture, words, width, x };
  const parts: Markup[] = [];
  let y = 4;
  for (const process of new Set(picture.rows.map((row) => row.process))) {
    if (gil) {
      parts.push(gilRow(drawing, process, y));
      y += gilHeadHeight + bandHeight + gap;
    }
    for (const row of picture.rows.filter((each) => each.process === process)) {
      parts.push(threadRow(drawing, row, y));
      y += headHeight + bandHeight + gap;
    }
  }
  const height = y + 24;
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'v-lanes v-gil',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': sentence(drawing, gil),
    },
    timeAxis({ takesNs, scale, padding, width, y }),
    parts,
  );
}

function gilRow({ picture, words, width, x }: Drawing, process: number, y: number): Markup {
  const several = new Set(picture.rows.map((row) => row.process)).size > 1;
  const rows = picture.rows.filter((row) => row.process === process);
  const asked = picture.requests.filter((request) => request.process === process);
  const name = several ? `${words.gil} (${words.process(process)})` : words.gil;
  const band = y + gilHeadHeight;
  const note = words.requests(asked.length);
  const noteX = padding + 32 + textWidth(name, 13);
  const holds = rows.flatMap((row) =>
    row.spans.filter(({ state }) => state === 'runs').map((span) => ({ row, span })),
  );
  return node(
    'g',
    { class: 'v-gil-row' },
    key(padding + 2, y + 4),
    node('text', { class: 'v-lane-name', x: padding + 22, y: y + 14 }, name),
    node(
      'text',
      { class: 'v-gil-note', x: noteX, y: y + 14 },
      noteX + textWidth(note, 11) <= width - padding ? note : '',
    ),
    node('rect', {
      class: 'v-gil-free',
      x: x(picture.fromNs),
      y: band + bandHeight / 2 - 1,
      width: x(picture.toNs) - x(picture.fromNs),
      height: 2,
    }),
    holds.map(({ row, span }) => hold(row, x(span.fromNs), x(span.toNs) - x(span.fromNs), band)),
    asked.map(({ timeNs }) =>
      node('path', { class: 'v-gil-request', d: `M${x(timeNs) - 4} ${band - 7}h8l-4 6z` }),
    ),
  );
}

function hold(row: GilRow, x: number, width: number, y: number): Markup {
  const wide = width >= 14;
  return node(
    'g',
    { style: threadStyle(row.thread) },
    node('rect', { class: 'v-gil-hold', x, y, width: Math.max(0.75, width), height: bandHeight }),
    wide
      ? node(
          'text',
          { class: 'v-gil-badge', x: x + width / 2, y: y + 12, 'text-anchor': 'middle' },
          threadBadge(row.thread),
        )
      : null,
  );
}

function threadRow({ recording, words, width, x }: Drawing, row: GilRow, y: number): Markup {
  const name = threadName(recording, row.thread);
  const nameX = padding + 22;
  const noteX = nameX + textWidth(name, 13) + 10;
  const long = summary(row, words, words.state);
  const fits = noteX + textWidth(long, 11) <= width - padding;
  return node(
    'g',
    { class: 'v-lane', style: threadStyle(row.thread) },
    node('circle', { class: 'v-badge-disc', cx: padding + 8, cy: y + 10, r: 8 }),
    node(
      'text',
      { class: 'v-badge-text', x: padding + 8, y: y + 13.5, 'text-anchor': 'middle' },
      threadBadge(row.thread),
    ),
    node('text', { class: 'v-lane-name', x: nameX, y: y + 14 }, name),
    node(
      'text',
      { class: 'v-gil-note', x: noteX, y: y + 14 },
      fits ? long : summary(row, words, words.short, 1),
    ),
    row.spans.map((span) => band(span, x, y + headHeight)),
  );
}

function band(span: GilSpan, x: (ns: number) => number, y: number): Markup {
  const from = x(span.fromNs);
  const width = x(span.toNs) - from;
  const middle = y + bandHeight / 2;
  if (span.state === 'runs')
    return node('rect', {
      class: 'v-run',
      x: from,
      y,
      width: Math.max(0.75, width),
      height: bandHeight,
    });
  if (span.state === 'wants')
    return node('rect', {
      class: 'v-want',
      x: from,
      y: middle - 4,
      width: Math.max(0.5, width),
      height: 8,
    });
  return node('path', { class: 'v-sleep', d: `M${from} ${middle}H${from + width}` });
}

/** `runs 12 ms, wants the GIL 5 ms`; what takes less than a hundredth of a millisecond is left out. `most`: so many states. */
function summary(row: GilRow, words: GilWords, names: GilWords['state'], most = 3): string {
  return states
    .map((state) => ({ state, ns: timeIn(row, state) }))
    .filter(({ ns }) => ns >= 1e4)
    .slice(0, most)
    .map(({ state, ns }) => `${names[state]} ${timeText(ns)}`)
    .join(words.comma);
}

/** The picture in words. */
function sentence({ recording, picture, words }: Drawing, gil: boolean): string {
  const total = words.title(timeText(picture.toNs - picture.fromNs));
  const asked = gil ? [`${words.gil}${words.colon}${words.requests(picture.requests.length)}`] : [];
  const rows = picture.rows.map(
    (row) =>
      `${threadName(recording, row.thread)}${words.colon}${summary(row, words, words.state)}`,
  );
  return [total, ...asked, ...rows].join(words.stop);
}

/** A small key, 14 x 10 pixels: the sign of the GIL. */
function key(x: number, y: number): Markup {
  return node('path', {
    class: 'v-gil-key',
    d: `M${x} ${y + 6}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M${x + 7} ${y + 6}h8v3M${x + 12} ${y + 6}v2.5`,
  });
}
