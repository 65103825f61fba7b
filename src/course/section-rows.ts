// What the table of sections says: places, listings, labs and exercises of each section, read from the pages of both languages. Not in CPython.

import { slugOf } from '../toc.ts';
import { chapterOutline, valuesOf } from './chapter-outline.ts';
import { contentFile } from './content-files.ts';
import { sections } from './sections.ts';
import type { Section } from './sections.ts';
import type { CourseLanguage } from './words.ts';

export interface PageHeading {
  readonly text: string;
  /** Its id in the page. */
  readonly anchor: string;
}

export interface PlaceRow {
  /** Without language: `memory/refchain`. */
  readonly slug: string;
  readonly title: string;
  /** Undefined: the page has no such heading. */
  readonly headings: readonly (PageHeading | undefined)[];
}

export interface SectionRow {
  readonly section: Section;
  /** Of chapters that exist. */
  readonly places: readonly PlaceRow[];
  /** Paths of different programs in these chapters. */
  readonly listings: readonly string[];
  readonly labs: readonly string[];
  /** Labs and questions. */
  readonly exercises: number;
  /** Languages in which all these chapters are there. */
  readonly languages: readonly CourseLanguage[];
}

const questions = new Set(['Lab', 'CanPrint', 'WhatPrints', 'Prediction', 'Question']);

export function hasChapter(chapter: string): boolean {
  return pageOf(chapter, 'en') !== undefined;
}

export function sectionRows(language: CourseLanguage): SectionRow[] {
  return sections.map((section) => {
    const places = section.places.filter(({ chapter }) => hasChapter(chapter));
    const outlines = places.map(({ chapter }) => chapterOutline(pageOf(chapter, language) ?? ''));
    const files = outlines
      .flatMap(({ components }) => components.flatMap(({ attributes }) => attributes))
      .filter((attribute) => /^files?=/.test(attribute))
      .flatMap((attribute) => attribute.match(/[\w-]+\/[\w-]+\.py/g) ?? []);
    return {
      section,
      places: places.map(({ chapter, anchors }) => ({
        slug: slugOf(chapter),
        title: titleOf(pageOf(chapter, language) ?? ''),
        headings: anchors.map((anchor) => headingIn(chapter, anchor, language)),
      })),
      listings: [...new Set(files)],
      labs: [...new Set(outlines.flatMap((outline) => valuesOf(outline, 'Lab', 'id')))],
      exercises: outlines
        .flatMap(({ components }) => components)
        .filter(({ name }) => questions.has(name)).length,
      languages: (['en', 'zh-cn'] as const).filter((one) =>
        places.every(({ chapter }) => pageOf(chapter, one) !== undefined),
      ),
    };
  });
}

/** The heading of a page in `language` that stands where the English page has `anchor`. */
function headingIn(
  chapter: string,
  anchor: string,
  language: CourseLanguage,
): PageHeading | undefined {
  const at = headingsOf(pageOf(chapter, 'en') ?? '').findIndex((one) => one.anchor === anchor);
  return at < 0 ? undefined : headingsOf(pageOf(chapter, language) ?? '')[at];
}

/** Headings with the ids that Astro gives them: those of GitHub, where the second of the same name gets `-1`. */
export function headingsOf(mdx: string): PageHeading[] {
  const seen = new Map<string, number>();
  const text = mdx.replace(/^```[^]*?^```/gm, '');
  return [...text.matchAll(/^#{2,6} (.+)$/gm)].map(([, title = '']) => {
    const plain = title.replaceAll('`', '').trim();
    const slug = plain
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return { text: plain, anchor: times === 0 ? slug : `${slug}-${times}` };
  });
}

function titleOf(mdx: string): string {
  const title = /^title: (.+)$/m.exec(mdx)?.[1] ?? '';
  return title.replace(/^(['"])(.*)\1$/, '$2');
}

function pageOf(chapter: string, language: CourseLanguage): string | undefined {
  return contentFile(`content/docs/${language === 'en' ? '' : 'zh-cn/'}${chapter}.mdx`);
}
