// The verb `labs`: `labs check [ID...] [--write] [--json]` runs the author's gate over labs (design.md section 5). Without ids: over all.
// --write: fingerprints.json is made anew.
// Not in CPython.

import '../library/install.ts';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { checkLab } from '../checks/gate/gate.ts';
import type { Folders, GateReport } from '../checks/gate/gate.ts';
import { engine } from '../checks/grade.ts';
import { labIds } from '../checks/load-lab.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folders: Folders = { labs: join(root, 'labs'), docs: join(root, 'content/docs') };

/** `args` after the verb. Answers the exit status: 0 nothing refused, 1 something refused, 2 wrong usage. */
export async function labsCommand(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args;
  const ids = rest.filter((arg) => !arg.startsWith('-'));
  const wrongOption = rest.find(
    (arg) => arg.startsWith('-') && !['--json', '--write'].includes(arg),
  );
  const unknown = ids.find((id) => !existsSync(join(folders.labs, id, 'lab.yaml')));
  if (verb !== 'check' || wrongOption !== undefined) {
    process.stderr.write('usage: labs check [ID...] [--write] [--json]\n');
    return 2;
  }
  if (unknown !== undefined) {
    const known = labIds(folders.labs).join(', ');
    process.stderr.write(`labs check: there is no labs/${unknown}/lab.yaml (known: ${known})\n`);
    return 2;
  }
  const json = rest.includes('--json');
  const write = rest.includes('--write');
  const reports: GateReport[] = [];
  for (const id of ids.length > 0 ? ids : labIds(folders.labs)) {
    const report = await checkLab(engine, folders, id, { write });
    reports.push(report);
    if (!json) process.stdout.write(reportText(report));
  }
  const refused = sum(reports.map(({ refusals }) => refusals.length));
  const held = sum(reports.map((report) => report.held));
  if (json) process.stdout.write(`${JSON.stringify({ held, refused, labs: reports })}\n`);
  else process.stdout.write(`${held} rules held, ${refused} refused\n`);
  return refused === 0 ? 0 : 1;
}

function reportText({ lab, held, refusals }: GateReport): string {
  if (refusals.length === 0) return `labs/${lab}: ${held} rules held\n`;
  const lines = refusals.map(({ file, sentence }) =>
    sentence.startsWith(file) ? `labs/${lab}/${sentence}` : `labs/${lab}/${file}: ${sentence}`,
  );
  return `${lines.join('\n')}\nlabs/${lab}: ${refusals.length} refused\n`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
