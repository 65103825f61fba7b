// Rule: a lab's folder holds what design.md section 5 lists, and nothing else. Not in CPython.

import { globSync } from 'node:fs';

import { languages } from '../language.ts';
import type { Rules } from './refusal.ts';

const allowed: readonly RegExp[] = [
  /^(lab\.yaml|check\.ts|fingerprints\.json)$/,
  /^start\/[a-z_][a-z0-9_]*\.py$/,
  /^solutions\/\d\d-[a-z0-9-]+\.py$/,
  /^wrong\/\d\d-[a-z0-9-]+\.(py|expect\.yaml)$/,
  /^cpython\/(start|\d\d-[a-z0-9-]+)\.json$/,
];

export function checkStrayFiles(folder: string, rules: Rules): void {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).replace(/^\/+/, ''))
    .toSorted();
  const pythons = new Set(files.filter((file) => file.endsWith('.py')));
  for (const file of files) {
    const isText = languages.some((language) => file === `hints/${language}.md`);
    rules.demand(
      isText || allowed.some((pattern) => pattern.test(file)),
      file,
      'is a stray file: a lab holds lab.yaml, check.ts (if it needs one), start/, solutions/NN-name.py, wrong/NN-name.py with .expect.yaml, hints/<language>.md, fingerprints.json and cpython/',
    );
    if (file.endsWith('.expect.yaml')) {
      const answer = file.replace('.expect.yaml', '.py');
      rules.demand(pythons.has(answer), file, `expects something of ${answer}, which is not there`);
    }
  }
}
