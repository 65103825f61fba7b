// Records what CPython prints for the litmus programs (src/engine/conformance/litmus): each is run up to hundreds of times, with switches thrown in
// between any two bytecodes (record_litmus.py), until all that is expected has been seen. Writes litmus/recorded.json, on top of what is there; a test
// compares it with what the programs say. Needs CPython 3.13.0; its path comes from UTG_PYTHON (default python3.13). Words: only programs whose name
// has one of them in it.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLitmus, type RecordedLitmus } from '../engine/conformance/litmus.ts';

const folder = fileURLToPath(new URL('../engine/conformance/litmus/', import.meta.url));
const launcher = fileURLToPath(new URL('record_litmus.py', import.meta.url));
const python = process.env['UTG_PYTHON'] ?? 'python3.13';
const words = process.argv.slice(2);
const environment = {
  PATH: process.env['PATH'] ?? '',
  PYTHONHASHSEED: '0',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
};

const version = execFileSync(python, ['-c', 'import sys; print(sys.version.split()[0])'], {
  encoding: 'utf8',
}).trim();
if (version !== '3.13.0') throw new Error(`the oracle is CPython 3.13.0, ${python} is ${version}`);

const target = join(folder, 'recorded.json');
const recorded: Record<string, RecordedLitmus> = existsSync(target)
  ? (JSON.parse(readFileSync(target, 'utf8')) as Record<string, RecordedLitmus>)
  : {};

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.py')) continue;
  if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
  const file = join(folder, name);
  const { stdout, hangs } = parseLitmus(readFileSync(file, 'utf8'));
  const answer = execFileSync(python, ['-S', launcher, file, JSON.stringify({ stdout, hangs })], {
    encoding: 'utf8',
    env: environment,
  });
  const seen = JSON.parse(answer) as { stdout: string[]; hangs: number; runs: number };
  const before = recorded[name];
  const all = [...new Set([...seen.stdout, ...(before?.stdout ?? [])])].sort();
  recorded[name] = { stdout: all, hangs: seen.hangs > 0 || before?.hangs === true };
  writeFileSync(target, `${JSON.stringify(recorded, null, 2)}\n`);
  const wrong = all.filter((text) => !stdout.includes(text));
  const unseen = stdout.filter((text) => !all.includes(text));
  console.log(
    `${name}: ${seen.runs} runs`,
    ...wrong.map((text) => `IMPOSSIBLE ${JSON.stringify(text)}`),
    ...unseen.map((text) => `unseen ${JSON.stringify(text)}`),
    recorded[name].hangs === hangs ? '' : hangs ? 'never hung' : 'HUNG',
  );
}
