// The kinds of pages there are, found in the built site, for journeys that visit one of each. Reads dist/.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../tooling/paths.ts';
import { chapterSlugs, parts } from '../toc.ts';

export interface PageKind {
  readonly kind: string;
  /** Relative to where the site is served. */
  readonly path: string;
}

/** One page of each kind, in each language. */
export function pageKinds(): PageKind[] {
  const chapter = startChapter();
  const lab = firstLab();
  const kinds = [
    { kind: 'start', path: '' },
    { kind: 'chapter', path: `${chapter}/` },
    ...(lab ? [{ kind: 'lab', path: `labs/${lab}/` }] : []),
    { kind: 'playground', path: 'playground/' },
    { kind: 'conformance', path: 'conformance/' },
    { kind: 'licences', path: 'licences/' },
  ];
  return kinds.flatMap(({ kind, path }) => [
    { kind: `${kind} en`, path },
    { kind: `${kind} zh`, path: `zh-cn/${path}` },
  ]);
}

/** Address of the chapter that the start page leads to. Errors: it is not in the course. */
export function startChapter(): string {
  const chapter = parts.flatMap(chapterSlugs).find((slug) => slug === 'threads/deadlock');
  if (!chapter) throw new Error('the course has no chapter threads/deadlock');
  return chapter;
}

function firstLab(): string | undefined {
  const folder = join(dist, 'labs');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder).sort()[0];
}
