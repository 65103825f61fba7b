// Rule: every hint, every check's line and every solution's trade-off is there in every language, and no text is left over.
// Not in CPython.

import type { Lab } from '../lab.ts';
import { languages } from '../language.ts';
import type { Rules } from './refusal.ts';

export function checkTexts(lab: Lab, rules: Rules): void {
  const hints = new Set([
    lab.settings.startHint,
    ...lab.settings.checks.map((check) => check.hint),
    ...lab.wrong.flatMap(({ expect }) => expect.hint ?? []),
  ]);
  const needed = {
    hints: [...hints],
    checks: lab.settings.checks.map((check) => check.id),
    solutions: lab.solutions.map((solution) => solution.name),
  };
  for (const language of languages) {
    const text = lab.text[language];
    const file = `hints/${language}.md`;
    for (const group of ['hints', 'checks', 'solutions'] as const) {
      for (const id of needed[group]) {
        const there = (text[group][id] ?? '') !== '';
        rules.demand(there, file, `has no text for "${id}" under "## ${group}"${where(group, id)}`);
      }
      for (const id of Object.keys(text[group])) {
        const used = needed[group].includes(id);
        rules.demand(used, file, `has a text for "${id}" under "## ${group}", but nothing uses it`);
      }
    }
  }
}

function where(group: string, id: string): string {
  return group === 'solutions'
    ? ` (English may stand as the header comment of solutions/${id}.py)`
    : '';
}
