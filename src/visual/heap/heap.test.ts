// Numbers and strings have cards only if they are asked for, and then one card each, however many lead to it.

import { expect, test } from 'vitest';
import type { HeapView } from '../shared/engine-types.ts';
import { toText } from '../shared/markup.ts';
import { heap } from './heap.ts';

const common = {
  refcount: 2,
  size: 28,
  generation: null,
  reachable: true,
  references: [],
} as const;
const root = { kind: 'global', thread: null, function: null, depth: null } as const;
const view = {
  profile: '3.13',
  roots: [
    { ...root, name: 'number', to: 1 },
    { ...root, name: 'days', to: 2 },
  ],
  objects: [
    { ...common, id: 1, type: 'int', repr: '7' },
    { ...common, id: 2, type: 'list', repr: '[7]', references: [{ name: '[0]', to: 1 }] },
    { ...common, id: 3, type: 'int', repr: '9' },
  ],
} as unknown as HeapView;

test('values are left out, or have one card each', () => {
  const options = { width: 400, language: 'en', id: 'test' } as const;
  expect(toText(heap(view, options)).match(/v-object-card/g)).toHaveLength(1);
  const shown = toText(heap(view, { ...options, values: true }));
  expect(shown.match(/v-object-card/g)).toHaveLength(2);
  expect(shown).not.toContain('int  9');
});
