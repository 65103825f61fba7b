// `node src/tooling/fuzz.ts FROM COUNT`: random programs (fuzz/programs.ts) by seed, on CPython 3.13.0 and on the engine; prints every
// difference and ends with 1 if there was one. UTG_PYTHON names the CPython (default python3.13). With --record it writes what CPython
// printed, as digests by seed, to src/tooling/fuzz/digests.json, which fuzz.test.ts compares on machines without CPython.

import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../library/install.ts';
import { createSession } from '../engine/index.ts';
import { program } from './fuzz/programs.ts';
import { root } from './paths.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const folder = `${root}src/tooling/fuzz/`;

/** Standard output of the program of a seed on the engine; a difference in how it ends is in it, too. */
export function onEngine(source: string): string {
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' });
  const { outcome } = session.run();
  return outcome!.kind === 'ok'
    ? session.stdout()
    : `${session.stdout()}${outcome!.kind} ${outcome!.exception}`;
}

export function digestOf(output: string): string {
  return createHash('sha256').update(output).digest('hex').slice(0, 16);
}

function onCPython(source: string): string {
  const python = process.env['UTG_PYTHON'] ?? 'python3.13';
  const env = { PATH: process.env['PATH'] ?? '', PYTHONHASHSEED: '0', LC_ALL: 'C.UTF-8' };
  return inTemporaryFolder('fuzz-', (temporary) => {
    const path = join(temporary, 'main.py');
    writeFileSync(path, source);
    const { stdout, stderr, status } = spawnSync(python, ['-W', 'ignore', path], {
      env,
      encoding: 'utf8',
      timeout: 10_000,
    });
    return status === 0 ? stdout : `${stdout}exception ${stderr.trim().split('\n').at(-1)}`;
  });
}

/** The first lines that differ. */
function difference(theirs: string, ours: string): string {
  const [left, right] = [theirs.split('\n'), ours.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  const line = at < 0 ? left.length : at;
  return `  line ${line + 1}\n  CPython: ${left[line]}\n  ours:    ${right[line]}`;
}

function main(from: number, count: number, record: boolean): void {
  const digests: Record<string, string> = {};
  let differences = 0;
  for (let seed = from; seed < from + count; seed++) {
    const source = program(seed);
    const theirs = onCPython(source);
    // A nan is hashed by its address, so its place in a set is chance.
    if (/\{[^}]*\bnan\b/.test(theirs)) continue;
    digests[seed] = digestOf(theirs);
    const ours = onEngine(source);
    if (ours === theirs) continue;
    differences++;
    process.stdout.write(`seed ${seed}\n${difference(theirs, ours)}\n`);
  }
  process.stdout.write(`${count} programs, ${differences} differ\n`);
  if (record) {
    writeFileSync(
      `${folder}digests.json`,
      `${JSON.stringify({ cpython: '3.13.0', digests }, null, 1)}\n`,
    );
  }
  if (differences > 0) process.exitCode = 1;
}

if (import.meta.main) {
  const [from = '1', count = '100'] = process.argv
    .slice(2)
    .filter((word) => !word.startsWith('--'));
  main(Number(from), Number(count), process.argv.includes('--record'));
}
