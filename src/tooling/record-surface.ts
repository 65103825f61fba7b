// Records which names CPython 3.13.0 shows from inside: builtins, their classes, the modules that it has in C, the importable modules of
// its library. Runs src/engine/conformance/surface.py on UTG_PYTHON (default python3.13) and writes
// src/engine/conformance/generated/cpython-surface.json, which the page about conformance compares with what the engine shows.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './paths.ts';

const folder = `${root}src/engine/conformance/`;
const python = process.env['UTG_PYTHON'] ?? 'python3.13';
const source = `NAMES = None\n${readFileSync(`${folder}surface.py`, 'utf8')}`;
const text = execFileSync(python, ['-I', '-c', source], { encoding: 'utf8' });
const recorded = JSON.parse(text) as { version: string };
if (recorded.version !== '3.13.0')
  throw new Error(`the oracle is CPython 3.13.0, ${python} is ${recorded.version}`);
mkdirSync(`${folder}generated`, { recursive: true });
const all = { note: 'Written by src/tooling/record-surface.ts.', ...recorded };
writeFileSync(`${folder}generated/cpython-surface.json`, `${JSON.stringify(all)}\n`);
