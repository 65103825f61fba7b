import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { HeapObjectView, HeapView } from '../shared/engine-types.ts';
import type { Markup } from '../shared/markup.ts';
import { toText } from '../shared/markup.ts';
import { heapChanges } from './changes.ts';
import type { HeapSample } from './heap-sample.ts';
import { heapPanel } from './heap-panel.ts';
import { heapRows } from './rows.ts';

const sample = (name: string): HeapSample =>
  JSON.parse(
    readFileSync(new URL(`./samples/${name}.json`, import.meta.url), 'utf8'),
  ) as HeapSample;

test('a function that returns leaves a cycle: marked as lost, what was freed keeps its place once', () => {
  const { before, now } = sample('cycle-left');
  const rows = heapRows(now.view, heapChanges(before, now), 'own');
  const lost = rows.filter(({ change }) => change?.lost);
  expect(lost.map(({ object }) => object.type).sort()).toEqual(['Folder', 'Page', 'Page', 'list']);
  expect(rows.filter(({ gone }) => gone !== null).map(({ gone }) => gone)).toContain('freed');
  const addresses = rows.map(({ object }) => object.id);
  expect(addresses).toEqual(addresses.toSorted((a, b) => a - b));
});

test('back in time, what is gone has not been made', () => {
  const { before, now } = sample('page-made');
  const back = heapChanges(now, { ...before!, freed: now.view.objects.map(({ id }) => id) });
  expect(back.back).toBe(true);
  for (const { how } of back.gone) expect(how).toBe('not-yet');
});

test('another number in the same place is another object', () => {
  const one = view([object(16, { type: 'float', repr: '1.5' })]);
  const two = view([object(16, { type: 'float', repr: '2.5' })]);
  const { changed, gone } = heapChanges(
    { step: 1, view: one, freed: [] },
    { step: 2, view: two, freed: [] },
  );
  expect(changed.get(16)!.made).toBe(true);
  expect(gone.map(({ how }) => how)).toEqual(['handed-on']);
});

test('of 5,000 objects only those that are seen are drawn', () => {
  const objects = Array.from({ length: 5000 }, (_, i) =>
    object(16 * (i + 1), { references: [{ name: '.next', to: 16 * (((i * 7) % 5000) + 1) }] }),
  );
  const big = view(objects);
  const rows = heapRows(
    big,
    heapChanges({ step: 1, view: big, freed: [] }, { step: 2, view: big, freed: [] }),
    'own',
  );
  const drawn = heapPanel(big, rows, {
    ...{ language: 'en', id: 'x', top: 100_000, height: 400, chosen: null, back: false },
  });
  expect(options(drawn)).toHaveLength(15);
  expect(toText(drawn).length).toBeLessThan(20_000);
});

function options(tree: Markup): Markup[] {
  return tree.children.filter(
    (child): child is Markup => typeof child !== 'string' && child.attributes['role'] === 'option',
  );
}

function object(id: number, given: Partial<HeapObjectView> = {}): HeapObjectView {
  return {
    ...{ id, type: 'Node', repr: '<Node>', refcount: 1, size: 48, generation: 0 },
    ...{ reachable: true, own: true, ownClass: true, references: [] },
    ...given,
  };
}

function view(objects: readonly HeapObjectView[]): HeapView {
  const collector = {
    ...{ enabled: true, waiting: 0, longLived: 0 },
    counts: [0, 0, 0],
    thresholds: [0, 0, 0],
  } as unknown as HeapView['collector'];
  return { profile: '3.13', roots: [], objects, complete: true, collector };
}
