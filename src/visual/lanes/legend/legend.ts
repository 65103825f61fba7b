// What the signs of the lanes mean: a list in words below them, of those that are in this picture and no others.
//
// The signs wear no thread's colour here, because they mean the same in each row.

import { node } from '../../shared/markup.ts';
import type { Markup } from '../../shared/markup.ts';
import { hasGil } from '../../shared/recording.ts';
import type { Language } from '../../shared/words.ts';
import type { LanesLayout } from '../layout.ts';
import { shapes, signOf } from '../ticks.ts';
import type { Sign } from '../ticks.ts';
import { legendWords } from './words.ts';
import type { LegendWords } from './words.ts';

interface Entry {
  readonly signs: readonly Markup[];
  readonly text: string;
}

/** The list. `strip`: the signs above the slider are on the page, too. */
export function lanesLegend(layout: LanesLayout, language: Language, strip: boolean): Markup {
  const words = legendWords[language];
  const entries = [
    ...states(layout, words),
    ...marks(layout, words, strip),
    ...(strip ? stripSigns(layout, words) : []),
  ];
  return node(
    'ul',
    { class: 'v-lanes-legend', 'aria-label': words.title },
    entries.map(({ signs, text }) => node('li', { key: text }, signs, node('span', {}, text))),
  );
}

function states(layout: LanesLayout, words: LegendWords): Entry[] {
  const gil = hasGil(layout.recording);
  const spans = layout.rows.flatMap(({ lane }) => lane.states);
  const is = (status: string): boolean => spans.some((span) => span.status === status);
  const waits = (onLock: boolean): boolean =>
    spans.some(({ status, wait }) => status === 'blocked' && (wait?.on === 'lock') === onLock);
  const isHeld = layout.rows.some(({ lane }) => lane.holds.length > 0);
  return [
    { on: is('running'), signs: [band('v-run', 14)], text: gil ? words.running : words.runs },
    {
      on: is('wants-gil'),
      signs: [band('v-want', 8)],
      text: gil ? words.wantsGil : words.wantsCore,
    },
    { on: waits(true), signs: [hatched()], text: words.onLock },
    { on: waits(false), signs: [band('v-pause', 12)], text: words.onOther },
    {
      on: is('sleeping'),
      signs: [picture(28, node('path', { class: 'v-sleep', d: 'M1 8H27' }))],
      text: words.sleeps,
    },
    { on: is('finished'), signs: [mark('v-end', 'M8 2v12')], text: words.ended },
    { on: isHeld, signs: [lockBar()], text: words.holds },
  ].filter(({ on }) => on);
}

function marks(layout: LanesLayout, words: LegendWords, strip: boolean): Entry[] {
  const kinds = new Set(layout.rows.flatMap(({ lane }) => lane.marks.map(({ kind }) => kind)));
  const isWrong = kinds.has('raise') || kinds.has('lock-fail');
  return [
    {
      on: kinds.has('output'),
      signs: [
        mark('v-mark v-mark-output', 'M5 4h6v4h-2l-1 2l-1-2h-2z'),
        ...(strip ? [mark('v-sign v-sign-output', shapes.output(8))] : []),
      ],
      text: words.output,
    },
    { on: isWrong, signs: [mark('v-mark v-mark-raise', 'M5 5l6 6m0 -6l-6 6')], text: words.raise },
    {
      on: layout.axis.gaps.length > 0,
      signs: [mark('v-gap-sign', 'M3 12l4 -8m2 8l4 -8')],
      text: words.gap,
    },
  ].filter(({ on }) => on);
}

function stripSigns(layout: LanesLayout, words: LegendWords): Entry[] {
  const seen = new Set(layout.recording.events.map(signOf));
  const texts: readonly (readonly [Sign, string])[] = [
    ['lock', words.signLock],
    ['block', words.signBlock],
    ['switch', words.signSwitch],
  ];
  return texts
    .filter(([sign]) => seen.has(sign))
    .map(([sign, text]) => ({ signs: [mark(`v-sign v-sign-${sign}`, shapes[sign](8))], text }));
}

function picture(width: number, ...children: readonly Markup[]): Markup {
  return node(
    'svg',
    { viewBox: `0 0 ${width} 16`, width, height: 16, 'aria-hidden': 'true' },
    children,
  );
}

/** What stands at one moment. */
function mark(name: string, d: string): Markup {
  return picture(16, node('path', { class: name, d }));
}

function band(name: string, height: number): Markup {
  return picture(
    28,
    node('rect', { class: name, x: 1, y: 8 - height / 2, width: 26, height, rx: 2 }),
  );
}

/** As the pattern of the lanes, without one: a list of words has no place for definitions. */
function hatched(): Markup {
  return picture(
    28,
    node('rect', { class: 'v-hatch-ground v-block', x: 1, y: 1, width: 26, height: 14, rx: 2 }),
    node('path', { class: 'v-hatch-line', d: 'M3 15L17 1M11 15L25 1M19 15L27 7M1 9L9 1' }),
  );
}

function lockBar(): Markup {
  return picture(
    28,
    node('rect', { class: 'v-hold-bar', x: 1, y: 2, width: 26, height: 12, rx: 3 }),
    node('path', { class: 'v-padlock', d: 'M5 7.5h7v4.5h-7z M6.5 7.5v-1.2a2 2 0 0 1 4 0v1.2' }),
  );
}
