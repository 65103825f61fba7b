// The little Markdown that tasks and hints are written in, as a markup tree: paragraphs, lists, fenced
// code, `code`, **strong**, *emphasis*. No HTML and no links: hints come from a file, and stay text.

import { node } from '../visual/shared/markup.ts';
import type { Markup } from '../visual/shared/markup.ts';

/** Shape: one `<div class="said">` with a block for each paragraph, list or listing. */
export function markdown(text: string): Markup {
  const blocks: Markup[] = [];
  const parts = text.split(/^```\w*\n([\s\S]*?)^```$/m);
  parts.forEach((part, index) => {
    if (index % 2 === 1) blocks.push(node('pre', {}, node('code', {}, part.replace(/\n$/, ''))));
    else for (const paragraph of part.split(/\n\s*\n/)) blocks.push(...block(paragraph.trim()));
  });
  return node('div', { class: 'said' }, blocks);
}

function block(paragraph: string): Markup[] {
  if (paragraph === '') return [];
  const lines = paragraph.split('\n');
  const bullet = /^(?:[-*]|\d+\.)\s+/;
  if (!bullet.test(lines[0]!)) return [node('p', {}, inline(lines.join(' ')))];
  const items: string[] = [];
  for (const line of lines) {
    if (bullet.test(line)) items.push(line.replace(bullet, ''));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  const list = /^\d/.test(lines[0]!) ? 'ol' : 'ul';
  return [
    node(
      list,
      {},
      items.map((item) => node('li', {}, inline(item))),
    ),
  ];
}

function inline(text: string): Markup {
  const children: (Markup | string)[] = [];
  let end = 0;
  for (const match of text.matchAll(/`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*/g)) {
    if (match.index > end) children.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[1] !== undefined) children.push(node('code', {}, match[1]));
    else if (match[2] !== undefined) children.push(node('strong', {}, match[2]));
    else children.push(node('em', {}, match[3] ?? ''));
  }
  if (end < text.length) children.push(text.slice(end));
  return { tag: 'span', attributes: {}, children, key: null };
}
