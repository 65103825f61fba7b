// Rule: a lab belongs to a chapter, in every language. Folders whose name begins with `_` are exempt (the skeleton). Not in CPython.

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { languages } from '../language.ts';
import type { Rules } from './refusal.ts';

export function checkChapters(docs: string, id: string, rules: Rules): void {
  if (id.startsWith('_')) return;
  const use = new RegExp(`<(Lab|Exercise)\\b[^>]*\\bid=["'{]+${id}["'}]`);
  const users = globSync('**/*.mdx', { cwd: docs }).filter((file) =>
    use.test(readFileSync(join(docs, file), 'utf8')),
  );
  for (const language of languages) {
    const used = users.some((file) => languageOf(file) === language);
    rules.demand(
      used,
      'lab.yaml',
      `no chapter in ${language} uses this lab: add <Lab id="${id}" />`,
    );
  }
}

function languageOf(file: string): string {
  return languages.find((language) => file.startsWith(`${language}/`)) ?? 'en';
}
