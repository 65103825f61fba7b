// `dis` of every oracle program lists the instructions that CPython 3.13.0 lists before specialisation (recorded as hashes by
// src/tooling/record_dis.py).

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dis } from '../bytecode/dis.ts';
import { compileModule } from '../compiler/compile.ts';
import { parseModule } from '../parser/parser.ts';
import { constantRepr } from '../parser/python-repr.ts';

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const recorded = readFileSync(file('./dis-hashes'), 'utf8').trim().split('\n');

/** Differences that stay: powers whose result is complex are not folded. */
const DIFFERENT = new Set(['types/error_messages.py', 'types/floats.py']);

/** Members of frozensets in the order of their text: CPython's is that of the hashes. */
function normal(text: string): string {
  return text.replace(
    /frozenset\(\{(.*?)\}\)/g,
    (_all, members: string) => `frozenset({${sortedMembers(members)}})`,
  );
}

function sortedMembers(members: string): string {
  const points = (s: string): number[] => [...s].map((c) => c.codePointAt(0)!);
  return members
    .split(', ')
    .sort((a, b) => {
      const [x, y] = [points(a), points(b)];
      const at = x.findIndex((c, i) => c !== y[i]);
      return at < 0 ? x.length - y.length : x[at]! - (y[at] ?? -1);
    })
    .join(', ');
}

function listing(name: string, source: string): string {
  const parsed = parseModule(source, name);
  if ('error' in parsed) return parsed.error.message;
  const compiled = compileModule(parsed.tree, name);
  if ('error' in compiled) return compiled.error.message;
  return dis(compiled.code, { address: () => '0x0', scalar: constantRepr }).replace(
    /0x[0-9a-f]+/g,
    '0x0',
  );
}

test('every oracle program is recorded', () => {
  const programs = readdirSync(file('./cases/'), { recursive: true, encoding: 'utf8' });
  const names = programs.filter((name) => name.endsWith('.py')).sort();
  expect(recorded.map((line) => line.split(' ')[1]).sort()).toEqual(names);
});

test('every oracle program has the instructions of CPython', () => {
  const wrong: string[] = [];
  for (const line of recorded) {
    const [hash, name] = line.split(' ') as [string, string];
    if (DIFFERENT.has(name)) continue;
    const text = normal(listing(name, readFileSync(file(`./cases/${name}`), 'utf8')));
    if (createHash('sha256').update(text).digest('hex').slice(0, 16) !== hash) wrong.push(name);
  }
  expect(wrong).toEqual([]);
}, 60_000);
