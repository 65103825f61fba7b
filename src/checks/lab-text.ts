// The words of a lab in one language: labs/<id>/hints/<language>.md taken apart by its headings. Not in CPython.
//
//     # title                     what the learner reads above the lab
//     ## task                     Markdown
//     ## checks    / ### id       what this check protects, in the words of the story
//     ## hints     / ### id       Markdown
//     ## solutions / ### name     the trade-off of solutions/name.py (English may leave it to the file's header comment)
//
// Invariant: a heading that means nothing here is an error, so no text of an author gets lost.

import { LabError } from './fields.ts';

export interface LabText {
  readonly title: string;
  readonly task: string;
  readonly checks: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
  readonly solutions: Readonly<Record<string, string>>;
}

const groups = ['checks', 'hints', 'solutions'] as const;

type Group = (typeof groups)[number];

/** Shape: text of the Markdown file; `file` begins every message. Throws LabError. */
export function parseLabText(markdown: string, file: string): LabText {
  const sections = sectionsOf(markdown);
  const texts: Record<Group, Record<string, string>> = { checks: {}, hints: {}, solutions: {} };
  let title = '';
  let task = '';
  let group: Group | null = null;
  for (const { level, heading, body } of sections) {
    if (level === 1) title = heading;
    else if (level === 2 && heading === 'task') task = body;
    else if (level === 2) group = groupOf(heading, file);
    else if (group === null) throw new LabError(`${file}: "### ${heading}" stands in no section`);
    else addText(texts[group], heading, body, file);
  }
  if (title === '') throw new LabError(`${file}: the title ("# ...") is missing`);
  if (task === '') throw new LabError(`${file}: the section "## task" is missing or empty`);
  return { title, task, ...texts };
}

/**
 * The comment that a solution begins with, without the `#` signs: its trade-off, shown after a pass. Empty if there is none.
 * A blank comment line separates paragraphs.
 */
export function headerComment(source: string): string {
  const lines: string[] = [];
  for (const line of source.split('\n')) {
    if (!line.startsWith('#')) break;
    lines.push(line.replace(/^#\s?/, ''));
  }
  return lines.join('\n').trim();
}

interface Section {
  readonly level: number;
  readonly heading: string;
  readonly body: string;
}

function sectionsOf(markdown: string): readonly Section[] {
  const sections: { level: number; heading: string; lines: string[] }[] = [];
  let fenced = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    const match = fenced ? null : /^(#{1,3}) +(.+?)\s*$/.exec(line);
    if (match !== null) {
      sections.push({ level: match[1]?.length ?? 0, heading: match[2] ?? '', lines: [] });
    } else sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ level, heading, lines }) => ({
    level,
    heading,
    body: lines.join('\n').trim(),
  }));
}

function groupOf(heading: string, file: string): Group {
  const group = groups.find((name) => name === heading);
  if (group !== undefined) return group;
  throw new LabError(`${file}: "## ${heading}" is none of task, ${groups.join(', ')}`);
}

function addText(texts: Record<string, string>, id: string, body: string, file: string): void {
  if (body === '') throw new LabError(`${file}: "### ${id}" has no text`);
  if (Object.hasOwn(texts, id)) throw new LabError(`${file}: "### ${id}" is there twice`);
  texts[id] = body;
}
