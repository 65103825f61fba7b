import { expect, test } from 'vitest';
import {
  parseSplit,
  parseWishes,
  shownViews,
  splitAfterKey,
  splitMax,
  splitMin,
  splitUsual,
  wished,
} from './views.ts';

const panels = ['lanes', 'locks'];

test('a lab shows what it asks for; what the learner wishes comes before it', () => {
  expect(shownViews(panels, {})).toContain('lanes');
  expect(shownViews(panels, {})).not.toContain('progress');
  const wishes = wished(wished({}, panels, 'lanes', false), panels, 'progress', true);
  expect(shownViews(panels, wishes)).not.toContain('lanes');
  expect(shownViews(panels, wishes)).toContain('progress');
  // Back to what is so anyway: no wish is kept.
  expect(wished(wished(wishes, panels, 'lanes', true), panels, 'progress', false)).toEqual({});
});

test.each([null, 'text', 3, [], { lanes: 'no' }, { unknown: true }])(
  'kept wishes that are broken are none: %j',
  (stored) => {
    expect(parseWishes(stored)).toEqual({});
  },
);

test('kept wishes are read one by one', () => {
  expect(parseWishes({ lanes: false, unknown: true, locks: 1 })).toEqual({ lanes: false });
});

test.each([null, 'wide', NaN, Infinity, {}])(
  'a kept width that is broken is the usual: %j',
  (s) => {
    expect(parseSplit(s)).toBe(splitUsual);
  },
);

test('a width stays where both sides can be read, whoever sets it', () => {
  expect([parseSplit(-5), parseSplit(400), parseSplit(50.4)]).toEqual([splitMin, splitMax, 50]);
  expect(splitAfterKey(50, 'ArrowLeft', false)).toBe(48);
  expect(splitAfterKey(50, 'ArrowRight', true)).toBe(60);
  expect(splitAfterKey(splitMax, 'ArrowRight', true)).toBe(splitMax);
  expect(splitAfterKey(50, 'Home', false)).toBe(splitMin);
  expect(splitAfterKey(50, 'Enter', false)).toBe(splitUsual);
  expect(splitAfterKey(50, 'a', false)).toBeNull();
});
