// Which objects the panel shows, and in which order: that of their addresses, so that nothing moves from step to step. What is gone since the
// step before keeps its place once more. Not in CPython.

import type { HeapObjectView, HeapView } from '../shared/engine-types.ts';
import type { Change, Gone, HeapChanges } from './changes.ts';
import type { Filter } from './words.ts';

export interface HeapRow {
  readonly key: string;
  readonly object: HeapObjectView;
  readonly change: Change | null;
  /** It was there at the step shown before, and is not now. */
  readonly gone: Gone | null;
  /** Names and variables that lead to it. */
  readonly names: readonly string[];
}

/** What everybody has. A number or a text by itself stands on the card of the object that holds it. */
const everyday = new Set([
  ...['function', 'type', 'module', 'code', 'frame', 'NoneType', 'bool', 'int', 'float', 'str'],
  ...['bytes', 'builtin_function_or_method', 'method', 'cell', 'wrapper_descriptor', 'ellipsis'],
  ...['method_descriptor', 'getset_descriptor', 'member_descriptor', 'method-wrapper'],
]);

export function heapRows(view: HeapView, changes: HeapChanges, filter: Filter): HeapRow[] {
  const isShown = filters[filter];
  const names = namesById(view);
  const rows = view.objects.filter(isShown).map((object): HeapRow => ({
    key: String(object.id),
    object,
    change: changes.changed.get(object.id) ?? null,
    gone: null,
    names: names.get(object.id) ?? [],
  }));
  for (const { object, how } of changes.gone) {
    if (!isShown(object)) continue;
    rows.push({ key: `gone-${object.id}`, object, change: null, gone: how, names: [] });
  }
  return rows.sort((a, b) => a.object.id - b.object.id);
}

const filters: Readonly<Record<Filter, (object: HeapObjectView) => boolean>> = {
  own: ({ own, type }) => own && !everyday.has(type),
  instances: ({ ownClass }) => ownClass,
  all: () => true,
};

function namesById({ roots }: HeapView): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const { kind, name, function: where, to } of roots) {
    if (kind === 'stack') continue;
    const text = kind === 'global' || where === '<module>' ? name : `${where}: ${name}`;
    const known = names.get(to);
    if (known === undefined) names.set(to, [text]);
    else if (!known.includes(text)) known.push(text);
  }
  return names;
}
