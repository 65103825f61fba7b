// Which components the chapters use, with the attributes that say what they compute. For tests. Not in CPython.

import type { ProfileName } from '../engine/index.ts';
import { chapterOutline } from './chapter-outline.ts';
import { contentFiles } from './content-files.ts';

/** Source of every chapter, in English. */
export const pages = contentFiles('content/docs/[0-9]*/*.mdx');

export const uses = Object.values(pages)
  .flatMap((mdx) => chapterOutline(mdx).components)
  .flatMap(({ name, attributes }) => {
    const value = (key: string) =>
      attributes.find((text) => text.startsWith(`${key}="`))?.slice(key.length + 2, -1);
    const file = value('file');
    const shown = !['output={false}', 'engineOnly={true}'].some((text) =>
      attributes.includes(text),
    );
    const [expected, prints] = [value('expect'), value('prints')];
    const list = attributes.find((text) => text.startsWith('profiles=')) ?? '';
    const profiles = [...list.matchAll(/'([^']*)'/g)].map((match) => match[1] as ProfileName);
    return file === undefined ? [] : [{ name, file, expected, prints, shown, profiles }];
  });
