// The page about conformance can be computed, and says what the tree says.
import { expect, test } from 'vitest';
import { compare, differences, oracleAreas, speed, statusLists } from './conformance.ts';

test('every oracle program is in an area', () => {
  const areas = oracleAreas();
  expect(areas.length).toBeGreaterThan(20);
  for (const { passing, programs } of areas) expect(passing).toBeLessThanOrEqual(programs);
});

test('status files, differences and figures can be read', () => {
  expect(statusLists().map(({ file }) => file)).toEqual(['features', 'skip', 'failed', 'slow']);
  expect(differences().length).toBeGreaterThan(0);
  const { programs, mean } = speed();
  expect(programs.length).toBeGreaterThanOrEqual(20);
  expect(mean).toBeGreaterThan(0);
});

test('what is left is CPython’s without ours', () => {
  const theirs = {
    version: '3.13.0',
    builtins: ['abs', 'all'],
    classes: { int: ['bit_count', 'real'] },
    modules: { math: ['cos', 'sin'], zlib: ['crc32'] },
    library: { json: '', ssl: '', winreg: 'ModuleNotFoundError: winreg' },
  };
  const ours = {
    version: '3.13.0',
    builtins: ['abs'],
    classes: { int: ['real'] },
    modules: { math: ['cos', 'sin'], zlib: 'ModuleNotFoundError: zlib' },
    library: { json: '', ssl: 'ModuleNotFoundError: _ssl' },
  };
  expect(compare(theirs, ours)).toEqual({
    version: '3.13.0',
    builtins: { all: 2, missing: ['all'] },
    classes: { all: 1, lacking: [{ name: 'int', missing: ['bit_count'] }] },
    modules: { all: 2, absent: ['zlib'], lacking: [] },
    library: { all: 2, failing: [{ name: 'ssl', error: 'ModuleNotFoundError: _ssl' }] },
  });
});
