// Each section of the outline has its places in both languages, with programs and exercises, and no cell of the table is empty.

import { expect, test } from 'vitest';
import { hasChapter, headingsOf, sectionRows } from './section-rows.ts';
import { notYet, sections } from './sections.ts';

test('there are eleven sections about memory and twenty-one about the rest, each once', () => {
  expect(sections.filter(({ part }) => part === 1)).toHaveLength(11);
  expect(sections.filter(({ part }) => part === 2)).toHaveLength(21);
  expect(new Set(sections.map(({ part, number }) => `${part} ${number}`)).size).toBe(32);
});

test.each(['en', 'zh-cn'] as const)('no cell is empty, and each place is there: %s', (language) => {
  for (const row of sectionRows(language)) {
    const { part, number, title } = row.section;
    const name = `section ${part}-${number}`;
    expect(title[language], name).not.toBe('');
    expect(row.places.length, `${name}: places`).toBeGreaterThan(0);
    expect(row.listings.length, `${name}: listings`).toBeGreaterThan(0);
    expect(row.labs.length, `${name}: labs`).toBeGreaterThan(0);
    expect(row.exercises, `${name}: exercises`).toBeGreaterThanOrEqual(row.labs.length);
    expect(row.languages, `${name}: languages`).toEqual(['en', 'zh-cn']);
    for (const place of row.places) {
      expect(place.title, `${name}: ${place.slug}`).not.toBe('');
      expect(place.headings, `${name}: headings of ${place.slug}`).not.toContain(undefined);
      expect(place.headings.length, `${name}: headings of ${place.slug}`).toBeGreaterThan(0);
    }
  }
});

test('debts are debts', () => {
  // A chapter has been written? Take it out of `notYet` in sections.ts, and see to it that the anchors named there are headings of the page.
  expect(notYet.filter(hasChapter), 'is there: take it out of notYet in sections.ts').toEqual([]);
});

test('a chapter that is named and not written is a debt', () => {
  const named = new Set(sections.flatMap(({ places }) => places.map(({ chapter }) => chapter)));
  const missing = [...named].filter((chapter) => !hasChapter(chapter));
  expect(missing.sort()).toEqual(notYet.filter((chapter) => !hasChapter(chapter)).sort());
});

test('headings get the ids that Astro gives them', () => {
  const page = '## A future\n\n### `await` waits?\n\n## 哪些是同一个？\n\n## A future\n';
  expect(headingsOf(page).map(({ anchor }) => anchor)).toEqual([
    'a-future',
    'await-waits',
    '哪些是同一个',
    'a-future-1',
  ]);
});
