// The whole panel of one recorded step, as tests and committed pictures have it: what is said, the cards, the chosen object.

import type { LedgerView, StructView } from '../shared/engine-types.ts';
import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import { heapChanges } from './changes.ts';
import type { HeapShown } from './changes.ts';
import { ledgerTable, structTables } from './details.ts';
import { heapPanel } from './heap-panel.ts';
import { heapRows } from './rows.ts';
import { heapSays } from './says.ts';
import type { Filter } from './words.ts';

export interface HeapSample {
  readonly before: HeapShown | null;
  readonly now: HeapShown;
  readonly filter: Filter;
  /** Key of a row. */
  readonly chosen: string | null;
  readonly structs: readonly StructView[];
  readonly ledger: LedgerView | null;
}

export function heapSample(sample: HeapSample): Markup {
  const { before, now, filter, chosen, structs, ledger } = sample;
  const changes = heapChanges(before, now);
  const rows = heapRows(now.view, changes, filter);
  const { back } = changes;
  return node(
    'div',
    { class: 'v-heap-sample' },
    node('p', { lang: 'en' }, heapSays(rows, changes, 'en')),
    node('p', { lang: 'zh-CN' }, heapSays(rows, changes, 'zh-cn')),
    heapPanel(now.view, rows, {
      ...{ language: 'en', id: 'sample', top: 0, height: 600, chosen, back },
    }),
    ledger === null ? null : ledgerTable(ledger, 'en'),
    structs.length === 0 ? null : structTables(structs, 'en'),
  );
}
