// What a checkpoint brings back of single objects. Whole programs are in conformance/checkpoints.test.ts.

import { expect, test } from 'vitest';
import { checkpointOf, restore } from './checkpoint.ts';
import { hashStr, newStr } from './objects/str.ts';
import { Run } from './run.ts';

test.each(['whole', 'without caches'] as const)(
  'a str that grew in place and was hashed then has neither the text nor the hash (%s)',
  (extent) => {
    const run = new Run({ main: 'main.py', files: { 'main.py': '' } }, {});
    const text = newStr('grows in ');
    const checkpoint = checkpointOf(run, { run, text }, extent)!;
    expect(text.append(newStr('place'), 1)).toBe(true);
    hashStr(text);
    restore(checkpoint, run);
    expect([text.value, text.hashed]).toEqual(['grows in ', false]);
    expect(hashStr(text)).toBe(hashStr(newStr('grows in ')));
  },
);
