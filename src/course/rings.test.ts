// Which objects lie on which ring, and where: what is expected was read off the program and CPython's sources by hand.

import { expect, test } from 'vitest';
import { listingFile } from './listing-files.ts';
import { ringsAfter } from './rings.ts';
import type { RingName } from '../visual/refchain/ring.ts';

const file = listingFile('refchain/on-the-ring.py');

const said = (name: RingName, lines: readonly number[]): string[] =>
  ringsAfter(file, name, lines).map(({ ring }) =>
    [
      ...ring.stops.map((stop) =>
        stop.kind === 'older' ? 'older' : `${stop.isNew ? '+' : ''}${stop.type}`,
      ),
      ...ring.left.map(({ type }) => `-${type}`),
    ].join(' '),
  );

test('new objects come right after the head of the refchain', () => {
  expect(said('refchain', [1, 3, 4])).toEqual([
    '+float older',
    '+str +list float older',
    'str list older -float',
  ]);
});

test('the collector has only containers, the new ones at the end', () => {
  expect(said('generation0', [3])).toEqual(['older +list']);
});
