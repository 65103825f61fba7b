// Compares our syntax trees with CPython's over a whole folder of Python files.
//
// `node src/tooling/check-parser.ts PYTHON FOLDER`: runs dump_trees.py with that PYTHON (3.13), parses
// the same files, compares the dump of every top-level statement, prints what differs and the counts.
// Exits 1 if a file differs. Also prints the speed of our parser over all of the source.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dumpAst } from '../engine/parser/dump-ast.ts';
import { parseModule } from '../engine/parser/parser.ts';
import { decodeSource } from '../engine/parser/source-text.ts';

interface Expected {
  readonly file: string;
  readonly hashes?: readonly string[];
  readonly error?: string;
}

interface Totals {
  equal: number;
  bothFail: number;
  different: number;
  bytes: number;
  nanoseconds: bigint;
}

function main(python: string, folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.py'))
    .map((name) => join(folder, name))
    .sort();
  const script = new URL('dump_trees.py', import.meta.url).pathname;
  const { stdout } = spawnSync(python, [decodeURIComponent(script)], {
    input: files.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const totals: Totals = { equal: 0, bothFail: 0, different: 0, bytes: 0, nanoseconds: 0n };
  for (const line of stdout.split('\n')) {
    if (line !== '') compare(JSON.parse(line) as Expected, totals);
  }
  const seconds = Number(totals.nanoseconds) / 1e9;
  const speed = (totals.bytes / 1e6 / seconds).toFixed(2);
  console.log(
    `${totals.equal} equal, ${totals.bothFail} refused by both, ${totals.different} differ`,
  );
  console.log(
    `${(totals.bytes / 1e6).toFixed(1)} MB parsed in ${seconds.toFixed(2)} s: ${speed} MB/s`,
  );
  return totals.different > 0 ? 1 : 0;
}

function compare(expected: Expected, totals: Totals): void {
  const bytes = readFileSync(expected.file);
  const decoded = decodeSource(bytes, expected.file);
  if ('error' in decoded) return report(expected, decoded.error, null, totals);
  const before = process.hrtime.bigint();
  const result = parseModule(decoded.source, expected.file);
  totals.nanoseconds += process.hrtime.bigint() - before;
  totals.bytes += bytes.length;
  if ('error' in result)
    return report(expected, `${result.error.message} line ${result.error.lineno}`, null, totals);
  const dumps = result.tree.body.map((node) => dumpAst(node, { includeAttributes: true }));
  report(expected, null, dumps, totals);
}

function report(
  expected: Expected,
  error: string | null,
  dumps: readonly string[] | null,
  totals: Totals,
): void {
  if (expected.error !== undefined && error !== null) {
    totals.bothFail++;
    return;
  }
  if (expected.hashes === undefined || dumps === null) {
    totals.different++;
    console.log(`${expected.file}: CPython ${expected.error ?? 'parses'}, we ${error ?? 'parse'}`);
    return;
  }
  const index = dumps.findIndex((dump, i) => md5(dump) !== expected.hashes?.[i]);
  if (index < 0 && dumps.length === expected.hashes.length) {
    totals.equal++;
    return;
  }
  totals.different++;
  const line = /lineno=(\d+)/.exec(dumps[index] ?? '')?.[1] ?? '?';
  console.log(`${expected.file}: statement ${index} (lineno ${line}) differs`);
}

function md5(text: string): string {
  return createHash('md5').update(text, 'utf8').digest('hex');
}

const [python = 'python3.13', folder = '.'] = process.argv.slice(2);
process.exitCode = main(python, folder);
