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
  /** What stands between blank lines and has words in it: `text`, `list of 3`, `table of 5` with its head and rule. */
  readonly prose: readonly string[];
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
    prose: proseOf(text),
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

function proseOf(text: string): string[] {
  const written = text.replace(/^(import |#{2,6} ).*$/gm, '').replace(/\{\/\*[^]*?\*\/\}/g, '');
  const blocks = written.split(/\n\s*\n/).map((block) => block.replace(/<[^>]*>/g, '').trim());
  return blocks.filter((block) => block !== '').map(kindOfProse);
}

function kindOfProse(block: string): string {
  const lines = (pattern: RegExp) => block.match(pattern)?.length ?? 0;
  if (block.startsWith('|')) return `table of ${lines(/^\|/gm)}`;
  const items = lines(/^(- |\d+\. )/gm);
  return items > 0 ? `list of ${items}` : 'text';
}

function attributesOf(text: string): string[] {
  return [...text.matchAll(/(\w+)=("[^"]*"|\{[^}]*\})/g)]
    .map((match) => `${match[1]}=${match[2]!.replace(/\s+/g, ' ')}`)
    .sort();
}
