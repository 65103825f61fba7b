// The verb `labs`: `labs check [ID...] [--write] [--json]` runs the author's gate over labs (design.md section 5). Without ids: over all.
// --write: fingerprints.json is made anew. Several labs are checked side by side, one on each processor.
// Not in CPython.

import { fileURLToPath } from 'node:url';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import type { Folders, GateReport } from '../checks/gate/gate.ts';
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
  const reports = await checkAll(
    ids.length > 0 ? ids : labIds(folders.labs),
    rest.includes('--write'),
    (report) => {
      if (!json) process.stdout.write(reportText(report));
    },
  );
  const refused = sum(reports.map(({ refusals }) => refusals.length));
  const held = sum(reports.map((report) => report.held));
  if (json) process.stdout.write(`${JSON.stringify({ held, refused, labs: reports })}\n`);
  else process.stdout.write(`${held} rules held, ${refused} refused\n`);
  return refused === 0 ? 0 : 1;
}

/** Reports in the order of `ids`; each is told when it is there. The largest labs begin, so that none is left alone at the end. */
async function checkAll(
  ids: readonly string[],
  write: boolean,
  tell: (report: GateReport) => void,
): Promise<readonly GateReport[]> {
  const sizes = new Map(ids.map((id) => [id, labSize(join(folders.labs, id))]));
  const waiting = [...sizes.keys()].sort((a, b) => sizes.get(b)! - sizes.get(a)!);
  const reports = new Map<string, GateReport>();
  const width = Math.min(availableParallelism(), waiting.length);
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./labs-worker.ts', import.meta.url), {
        workerData: { folders, write },
      });
      const next = (): void => {
        const id = waiting.shift();
        if (id === undefined) void worker.terminate().then(() => resolve());
        else worker.postMessage(id);
      };
      worker.on('message', (report: GateReport) => {
        reports.set(report.lab, report);
        tell(report);
        next();
      });
      worker.on('error', reject);
      next();
    });
  await Promise.all(Array.from({ length: width }, work));
  return ids.map((id) => reports.get(id)!);
}

/** About how long a lab takes, in no unit: bytecodes that all its answers may execute. */
function labSize(folder: string): number {
  const settings = readFileSync(join(folder, 'lab.yaml'), 'utf8');
  const [, bytecodes = '0'] = /^ +bytecodes: (\d+)/m.exec(settings) ?? [];
  return Number(bytecodes) * globSync('{solutions,wrong}/*.py', { cwd: folder }).length;
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
