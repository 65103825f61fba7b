import { expect, test } from 'vitest';
import { listingFile } from '../course/listing-files.ts';
import { figureRun } from '../course/figure-run.ts';
import { exploreListing, runListing } from '../course/run-listing.ts';
import { preparePlayground } from '../islands/prepare-lab.ts';
import { computed } from './computed-cache.ts';

// Kept on disk as JSON: what JSON can't keep would be lost for whoever comes second.
test('what pages keep is plain data', () => {
  const file = listingFile('deadlock/ab-ba.py');
  const values = [
    runListing(file),
    figureRun(file),
    exploreListing(file),
    preparePlayground('print(1)\n'),
  ];
  for (const value of values) expect(JSON.parse(JSON.stringify(value))).toEqual(value);
});

test('what a key stands for is computed once', () => {
  let times = 0;
  const ask = (word: string): number => computed('test', [process.pid, word], () => ++times);
  expect([ask('first'), ask('first'), ask('second'), ask('first')]).toEqual([1, 1, 2, 1]);
});
