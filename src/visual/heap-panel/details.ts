// The chosen object: its C struct as it lies in memory, and its ledger, which says who has changed its reference count in which line.
// Not in CPython; fields are those of its headers (Include/cpython, Include/internal).

import { node } from '../shared/markup.ts';
import type { Markup } from '../shared/markup.ts';
import type { LedgerView, StructView } from '../shared/engine-types.ts';
import type { Language } from '../shared/words.ts';
import { heapWords } from './words.ts';
import type { HeapWords } from './words.ts';

/** Rows of one struct: a long list's items are not all shown. */
const fieldsMax = 40;
const entriesMax = 200;

export function structTables(structs: readonly StructView[], language: Language): Markup {
  const words = heapWords[language];
  return node(
    'div',
    { class: 'v-structs' },
    structs.map((struct) => structTable(struct, words)),
  );
}

function structTable({ struct, size, fields }: StructView, words: HeapWords): Markup {
  const told = foldEmpty(fields);
  const rows = told
    .slice(0, fieldsMax)
    .map(({ name, ctype, offset, value }) =>
      node(
        'tr',
        { class: name === 'ob_refcnt' ? 'v-field-count' : null },
        node('th', { scope: 'row' }, node('code', {}, name)),
        node('td', {}, node('code', {}, ctype)),
        node('td', { class: 'v-number' }, String(offset)),
        node('td', {}, node('code', {}, value)),
      ),
    );
  const rest = told.length - rows.length;
  return node(
    'table',
    { class: 'v-struct' },
    node('caption', {}, words.struct(struct, size)),
    head([words.field, words.ctype, words.offset, words.value]),
    node('tbody', {}, rows),
    rest > 0
      ? node('tbody', {}, node('tr', {}, node('td', { colspan: 4 }, words.others(rest))))
      : null,
  );
}

type Field = Pick<StructView['fields'][number], 'name' | 'ctype' | 'offset' | 'value'>;

/** Empty places of one array become one row: `values[2 … 28]`. */
function foldEmpty(fields: readonly Field[]): Field[] {
  const told: Field[] = [];
  for (let i = 0; i < fields.length;) {
    const first = fields[i]!;
    const array = arrayOf(first);
    let last = i;
    while (array !== null && last + 1 < fields.length && arrayOf(fields[last + 1]!) === array)
      last++;
    const to = /\[(\d+)\]/.exec(fields[last]!.name)?.[1];
    told.push(last - i < 2 ? first : { ...first, name: first.name.replace(']', ` … ${to}]`) });
    i = last - i < 2 ? i + 1 : last + 1;
  }
  return told;
}

/** The array to which an empty place belongs. */
function arrayOf({ name, value }: Field): string | null {
  return value === 'NULL' ? (/^(.*)\[\d+\]$/.exec(name)?.[1] ?? null) : null;
}

/** A ledger in which nobody has changed anything is a sentence. */
export function ledgerTable(ledger: LedgerView, language: Language): Markup {
  const words = heapWords[language];
  const rows = netRows(ledger);
  if (rows.length === 0) return node('p', { class: 'v-nothing' }, words.ledgerNobody);
  return node(
    'table',
    { class: 'v-struct v-card-ledger' },
    node('caption', {}, words.ledger),
    head([words.ledgerLine, words.ledgerChange, words.ledgerCount]),
    node(
      'tbody',
      {},
      rows.slice(-entriesMax).map(({ line, changes, count }) =>
        node(
          'tr',
          {},
          node('td', { class: 'v-number' }, line === null ? '' : String(line)),
          node(
            'td',
            {},
            changes.map(({ holder, amount }) =>
              node(
                'span',
                { class: 'v-ledger-entry' },
                `${amount > 0 ? `+${amount}` : `−${-amount}`} ${words.holder(holder)}`,
              ),
            ),
          ),
          node('td', { class: 'v-number' }, String(count)),
        ),
      ),
    ),
  );
}

interface LedgerRow {
  readonly line: number | null;
  readonly changes: readonly { readonly holder: string; readonly amount: number }[];
  /** After the line. */
  readonly count: number;
}

/** Line by line; what the value stack holds within one line only is left out. */
function netRows({ entries }: LedgerView): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let count = 0;
  for (let i = 0; i < entries.length;) {
    const line = entries[i]!.place?.line ?? null;
    const net = new Map<string, number>();
    for (; i < entries.length && (entries[i]!.place?.line ?? null) === line; i++) {
      const { holder, amount } = entries[i]!;
      net.set(holder, (net.get(holder) ?? 0) + amount);
      count += amount;
    }
    const changes = [...net].flatMap(([holder, amount]) =>
      amount === 0 ? [] : [{ holder, amount }],
    );
    if (changes.length > 0) rows.push({ line, changes, count });
  }
  return rows;
}

function head(cells: readonly string[]): Markup {
  return node(
    'thead',
    {},
    node(
      'tr',
      {},
      cells.map((cell) => node('th', { scope: 'col' }, cell)),
    ),
  );
}
