// Records the layouts of CPython's C classes (sizes, offsets, flags) for the profiles: src/engine/memory/fixtures/type-layouts-VERSION.json, and
// from them src/engine/memory/generated/type-layouts.ts. Needs CPython 3.13.0 and 3.8.18; their paths come from UTG_PYTHON, UTG_PYTHON38.
//
//   node src/tooling/record-type-layouts.ts            records and generates
//   node src/tooling/generate-type-layouts.ts          only generates, from the recorded files

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { root } from './paths.ts';

const folder = `${root}src/engine/memory/fixtures/`;
const PYTHONS: readonly (readonly [string, string])[] = [
  ['3.13.0', process.env['UTG_PYTHON'] ?? 'python3.13'],
  ['3.8.18', process.env['UTG_PYTHON38'] ?? 'python3.8'],
];

for (const [version, python] of PYTHONS) {
  const text = execFileSync(python, [`${folder}type-layouts.py`], { encoding: 'utf8' });
  const recorded = JSON.parse(text) as { version: string; layouts: Record<string, number[]> };
  if (recorded.version !== version) throw new Error(`${python} is ${recorded.version}`);
  const lines = Object.entries(recorded.layouts).map(
    ([name, layout]) => `    ${JSON.stringify(name)}: ${JSON.stringify(layout)}`,
  );
  writeFileSync(
    `${folder}type-layouts-${version}.json`,
    `{\n  "version": "${version}",\n  "layouts": {\n${lines.join(',\n')}\n  }\n}\n`,
  );
}
await import('./generate-type-layouts.ts');
