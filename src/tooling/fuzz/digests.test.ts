// Random programs with fixed seeds print on the engine what CPython 3.13.0 printed (digests recorded by src/tooling/fuzz.ts --record).
// After a failure `node src/tooling/fuzz.ts SEED 1` shows the first difference.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digestOf, onEngine } from '../fuzz.ts';
import { program } from './programs.ts';

const { digests } = JSON.parse(
  readFileSync(new URL('./digests.json', import.meta.url), 'utf8'),
) as { digests: Readonly<Record<string, string>> };

describe('random programs print what CPython printed', () => {
  test.each(Object.entries(digests))('seed %s', (seed, digest) => {
    expect(digestOf(onEngine(program(Number(seed))))).toBe(digest);
  });
});
