// Every chapter in both languages: same shape, a translation that is not stale, words that are defined once, listings and labs that
// exist, sentences that keep the house's style.

import { describe, expect, test } from 'vitest';
import { chapterOutline, translationStamp, valuesOf } from './chapter-outline.ts';
import { contentFiles, contentPaths } from './content-files.ts';
import { glossaryEntry, glossaryIds } from './glossary.ts';
import { listingPaths } from './listing-files.ts';

const pages = contentFiles('content/docs/**/*.mdx');
const labFiles = contentPaths('labs/*/lab.yaml');
const docs = 'content/docs/';
const english = Object.keys(pages).filter((path) => !path.startsWith(`${docs}zh-cn/`));
const chapters = english.filter((path) => /\/docs\/\d\d-/.test(path));

const chineseOf = (path: string) => path.replace(docs, `${docs}zh-cn/`);

describe.each(english)('%s', (path) => {
  const outline = chapterOutline(pages[path]!);
  const chinese = pages[chineseOf(path)] ?? '';
  const chineseOutline = chapterOutline(chinese);

  test('has a Chinese page of the same shape', () => {
    expect(chinese).not.toBe('');
    expect(chineseOutline.headings).toEqual(outline.headings);
    expect(chineseOutline.components).toEqual(outline.components);
  });

  test('has a Chinese paragraph for each English one, and no other', () => {
    expect(chineseOutline.prose).toEqual(outline.prose);
  });

  test('uses listings that exist', () => {
    const used = outline.components
      .flatMap(({ attributes }) => attributes)
      .flatMap((attribute) => /^file="(.+\.py)"$/.exec(attribute)?.[1] ?? []);
    expect(listingPaths()).toEqual(expect.arrayContaining(used));
  });

  test('uses labs that exist', () => {
    const ids = labFiles.map((file) => file.split('/')[1]);
    expect(ids).toEqual(expect.arrayContaining(valuesOf(outline, 'Lab', 'id')));
  });

  test('chains no thoughts with dashes', () => {
    expect(pages[path]).not.toMatch(/—|\s–\s/);
    expect(chinese).not.toMatch(/——/);
  });
});

describe.each(chapters)('%s', (path) => {
  const outline = chapterOutline(pages[path]!);
  const terms = valuesOf(outline, 'Term', 'id');

  test('its translation was made from the text as it is now', () => {
    // After a change: review the Chinese page, then write the new stamp into its comment `{/* translates sha256:... */}`.
    const { translates } = chapterOutline(pages[chineseOf(path)]!);
    expect(translates).toBe(translationStamp(pages[path]!));
  });

  test('marks each word once and defines it at the end', () => {
    expect([...new Set(terms)]).toEqual(terms);
    const words = outline.components.find(({ name }) => name === 'WordsOfChapter');
    const listed = [...(words?.attributes.join() ?? '').matchAll(/'([\w-]+)'/g)].map((m) => m[1]);
    expect(listed).toEqual(terms);
  });

  test('takes away at most five sentences', () => {
    for (const text of [pages[path]!, pages[chineseOf(path)]!]) {
      const takeaway = /<Takeaway>([^]*)<\/Takeaway>/.exec(text)?.[1] ?? '';
      const points = takeaway.match(/^\d\. /gm) ?? [];
      expect(points.length).toBeGreaterThan(0);
      expect(points.length).toBeLessThanOrEqual(5);
    }
  });
});

describe('the course as a whole', () => {
  const outlines = english.map((path) => chapterOutline(pages[path]!));

  test('leaves no listing unused', () => {
    // `file="…"` of most components, `files={['…', '…']}` of a table of times.
    const used = outlines.flatMap(({ components }) =>
      components.flatMap(({ attributes }) =>
        attributes
          .filter((attribute) => /^files?=/.test(attribute))
          .flatMap((attribute) => attribute.match(/[\w-]+\/[\w-]+\.py/g) ?? []),
      ),
    );
    expect([...new Set(used)].sort()).toEqual(listingPaths());
  });

  test('defines each word in both languages and uses it', () => {
    expect(glossaryIds('zh-cn')).toEqual(glossaryIds('en'));
    const terms = outlines.flatMap((outline) => valuesOf(outline, 'Term', 'id'));
    expect([...new Set(terms)].sort()).toEqual(glossaryIds('en'));
  });

  test('shows Chinese readers the English word', () => {
    expect(glossaryEntry('deadlock', 'zh-cn')).toMatchObject({
      term: '死锁',
      original: 'deadlock',
    });
    expect(glossaryEntry('gil', 'zh-cn').original).toBe('');
    expect(() => glossaryEntry('nonsense', 'en')).toThrow("no 'nonsense' in en");
  });

  test('cites CPython by path, name and version tag', () => {
    const cites = outlines.flatMap(({ components }) => components.filter((c) => c.name === 'Cite'));
    for (const { attributes } of cites) {
      expect(attributes.join(' ')).toMatch(
        /^name="[\w.]+" path="(Include|Modules|Objects|Python|Lib)\/[\w./]+" tag="v3\.\d+\.\d+"$/,
      );
    }
  });
});
