// A picture as a tree of plain nodes, made by a pure function from view data.
//
// The same tree is written as text at build time (`toText`) and patched into the page by an island
// (islands/Markup.svelte), so a static figure and the live one can't differ. Text is always escaped:
// whatever a learner's program prints stays text. Not in CPython.

/** One element. `key` tells siblings apart while they move; without it their position does. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Markup | string)[];
  readonly key: string | null;
}

export type AttributeValue = string | number | boolean | null | undefined;

/**
 * Makes a node. Attributes that are null, undefined or false are left out, `true` is an empty
 * attribute, numbers are rounded to a hundredth; the attribute `key` becomes the node's key.
 */
export function node(
  tag: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...children: readonly (Markup | string | null | readonly Markup[])[]
): Markup {
  const kept: Record<string, string> = {};
  let key: string | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'key') key = String(value);
    else kept[name] = attributeText(value);
  }
  return { tag, attributes: kept, children: flatten(children), key };
}

/** HTML or SVG text of a tree. */
export function toText(tree: Markup | string): string {
  if (typeof tree === 'string') return escapeText(tree);
  const attributes = Object.entries(tree.attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeText(value)}"`))
    .join('');
  const open = `<${tree.tag}${attributes}`;
  if (tree.children.length === 0 && selfClosing.has(tree.tag)) return `${open}/>`;
  return `${open}>${tree.children.map(toText).join('')}</${tree.tag}>`;
}

/** The text of a tree in indented lines, for committed pictures whose changes are to be read. */
export function toLines(tree: Markup | string, indent = ''): string {
  if (typeof tree === 'string') return `${indent}${escapeText(tree)}\n`;
  const simple = tree.children.every((child) => typeof child === 'string');
  if (simple) return `${indent}${toText(tree)}\n`;
  const whole = toText({ ...tree, children: [] }).replace(/\/>$/, '>');
  const open = whole.replace(`></${tree.tag}>`, '>');
  const inner = tree.children.map((child) => toLines(child, `${indent}  `)).join('');
  return `${indent}${open}\n${inner}${indent}</${tree.tag}>\n`;
}

const selfClosing = new Set([
  'path',
  'rect',
  'circle',
  'line',
  'polygon',
  'use',
  'ellipse',
  'stop',
]);

function attributeText(value: string | number | true): string {
  if (value === true) return '';
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}

function flatten(
  children: readonly (Markup | string | null | readonly Markup[])[],
): (Markup | string)[] {
  const flat: (Markup | string)[] = [];
  for (const child of children) {
    if (child === null || child === '') continue;
    if (typeof child === 'string' || 'tag' in child) flat.push(child);
    else flat.push(...child);
  }
  return flat;
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
