// The import check itself: small trees with known answers. The real one is a step of check.ts.
import { describe, expect, test } from 'vitest';
import { importProblems, importsIn } from './check-imports.ts';
import type { Room } from './import-rooms.ts';

const table: readonly Room[] = [
  { name: 'low', at: 'src/low/', may: [] },
  { name: 'high', at: 'src/high/', may: ['low', 'types:side'] },
  { name: 'side', at: 'src/side/', may: [], packages: true },
];

function check(path: string, text: string): string[] {
  return importProblems([{ path, text }], table, []);
}

describe('directions', () => {
  test('what the table allows passes', () => {
    expect(check('src/high/a.ts', "import { x } from '../low/b.ts';")).toEqual([]);
    expect(check('src/high/a.ts', "import type { X } from '../side/b.ts';")).toEqual([]);
    expect(check('src/high/a.ts', "import { type X, type Y } from '../side/b.ts';")).toEqual([]);
    expect(check('src/side/a.ts', "import fs from 'node:fs';")).toEqual([]);
  });

  test('what it does not allow is named', () => {
    expect(check('src/low/a.ts', "import { x } from '../high/b.ts';")).toEqual([
      'src/low/a.ts: low may not import high (../high/b.ts)',
    ]);
    expect(check('src/high/a.ts', "import { x } from '../side/b.ts';")).toEqual([
      'src/high/a.ts: high may import only types from side (../side/b.ts)',
    ]);
    expect(check('src/low/a.ts', "import fs from 'node:fs';")).toHaveLength(1);
    expect(check('src/low/a.ts', "await import('../high/b.ts')")).toHaveLength(1);
    expect(check('src/elsewhere/a.ts', '')).toHaveLength(1);
  });

  test('a debt covers one import and must be needed', () => {
    const debt = [
      { from: 'src/low/a.ts', to: 'src/high/b.ts', since: '2026-11-23', why: 'example' },
    ];
    const file = { path: 'src/low/a.ts', text: "import { x } from '../high/b.ts';" };
    expect(importProblems([file], table, debt)).toEqual([]);
    expect(importProblems([{ ...file, text: '' }], table, debt)).toHaveLength(1);
  });
});

test('imports are found in every form, and not in comments', () => {
  const text = [
    "import a from './a.ts';",
    "import {\n  b,\n  c,\n} from './b.ts';",
    "export * from './c.ts';",
    "import './d.css';",
    "// import e from './e.ts';",
    "const f = () => import('./f.ts');",
  ].join('\n');
  expect(importsIn(text).map(({ specifier }) => specifier)).toEqual([
    './a.ts',
    './b.ts',
    './c.ts',
    './d.css',
    './f.ts',
  ]);
});
