// Records what CPython 3.13.0 compiles the cases of src/engine/compiler/fixtures/cases.txt to,
// in fixtures/code-objects-3.13.0.json beside them: code objects, SyntaxErrors, warnings.
//
// Run: node src/tooling/record-code-objects.ts [--python PATH]. The compiler's test compares
// with the recording; it never records itself.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readCases } from '../engine/compiler/fixtures/read-cases.ts';

const fixtures = new URL('../engine/compiler/fixtures/', import.meta.url);
const at = process.argv.indexOf('--python');
const python = at === -1 ? 'python3.13' : (process.argv[at + 1] ?? '');
const script = new URL('dump_code_objects.py', import.meta.url).pathname;
const cases = readCases(readFileSync(new URL('cases.txt', fixtures), 'utf8'));
const { stdout, stderr, status } = spawnSync(python, [script], {
  input: JSON.stringify(cases),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
if (status !== 0) throw new Error(stderr);
const version = spawnSync(python, ['--version'], { encoding: 'utf8' }).stdout.trim();
const lines = stdout.trimEnd().split('\n').join(',\n');
const text = `{"version": ${JSON.stringify(version)}, "cases": [\n${lines}\n]}\n`;
writeFileSync(new URL('code-objects-3.13.0.json', fixtures), text);
console.log(`${version}: ${cases.length} cases`);
