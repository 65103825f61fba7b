// What a chapter's MDX is made of, so that tests can hold two languages against each other and against the glossary, the listings
// and the labs. Reads text only; Astro compiles the page. Not in CPython.

import { sourceSha256 } from './cpython-recordings.ts';

/** One use of a component, such as `<Listing file="deadlock/ab-ba.py" expect="deadlock" />`. */
export interface ComponentUse {
  readonly name: string;
  /** Attributes as written, sorted by name: `expect="deadlock"`, `ids={[...]}`. */
  readonly attributes: readonly string[];
}

export interface ChapterOutline {
  /** Levels of the headings in order: 2 for `##`. */
  readonly headings: readonly number[];
  readonly components: readonly ComponentUse[];
  /** Which English text a translation was made from; null if the page does not say. */
  readonly translates: string | null;
}

/** Reads the outline. Code blocks and the frontmatter have no headings or components. */
export function chapterOutline(mdx: string): ChapterOutline {
  const text = mdx.replace(/^---\n[^]*?\n---\n/, '').replace(/^```[^]*?^```/gm, '');
  return {
    headings: [...text.matchAll(/^(#{2,6}) /gm)].map((match) => match[1]!.length),
    components: [...text.matchAll(/<([A-Z]\w*)([^>]*?)\/?>/g)].map((match) => ({
      name: match[1]!,
      attributes: attributesOf(match[2]!),
    })),
    translates: /\{\/\* translates sha256:(\w+) \*\/\}/.exec(text)?.[1] ?? null,
  };
}

/** The fingerprint of an English page that its translation carries. */
export function translationStamp(englishMdx: string): string {
  return sourceSha256(englishMdx).slice(0, 16);
}

/** Values of one attribute over all uses of a component, in order: `valuesOf(outline, 'Lab', 'id')`. */
export function valuesOf(outline: ChapterOutline, name: string, attribute: string): string[] {
  return outline.components
    .filter((component) => component.name === name)
    .flatMap(({ attributes }) => attributes)
    .filter((text) => text.startsWith(`${attribute}="`))
    .map((text) => text.slice(attribute.length + 2, -1));
}

function attributesOf(text: string): string[] {
  return [...text.matchAll(/(\w+)=("[^"]*"|\{[^}]*\})/g)]
    .map((match) => `${match[1]}=${match[2]!.replace(/\s+/g, ' ')}`)
    .sort();
}
