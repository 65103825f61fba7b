// Records what CPython prints for every oracle program: src/engine/conformance/cases/<area>/NAME.py -> NAME.out beside it, and NAME.err where
// it printed on its error stream (warnings about the source, what the end of the interpreter complains about). Needs CPython 3.13.0; its path comes from UTG_PYTHON (default python3.13). `--new`: only programs without a recording;
// a word: only programs whose path has it. Programs of several files lie in src/engine/conformance/imports. Last, both sides of
// src/engine/conformance/differences/NAME.py: NAME.cpython.out and, from the engine, NAME.engine.out.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../library/install.ts';
import {
  differencePrograms,
  differenceSource,
  engineOutput,
} from '../engine/conformance/differences.ts';
import { inTemporaryFolder } from './temporary-folder.ts';
import { plainPaths, printed, programParts } from '../engine/conformance/program-parts.ts';

const cases = fileURLToPath(new URL('../engine/conformance/cases/', import.meta.url));
const python = process.env['UTG_PYTHON'] ?? 'python3.13';
const version = execFileSync(python, ['-c', 'import sys; print(sys.version.split()[0])'], {
  encoding: 'utf8',
}).trim();
if (version !== '3.13.0') throw new Error(`the oracle is CPython 3.13.0, ${python} is ${version}`);

const libraryFolder = execFileSync(python, ['-c', 'import sys; print(sys._stdlib_dir)'], {
  encoding: 'utf8',
}).trim();

const onlyNew = process.argv.includes('--new');
/** Only programs whose path has this in it. */
const wanted = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
const environment = {
  PATH: process.env['PATH'] ?? '',
  PYTHONHASHSEED: '0',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
};

/** Programs that could not be recorded, and why: told at the end. */
const failures: string[] = [];

for (const name of readdirSync(cases, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!name.endsWith('.py') || !name.includes(wanted)) continue;
  const out = join(cases, name.replace(/\.py$/, '.out'));
  if (onlyNew && existsSync(out)) continue;
  attempt(name, () => {
    const [first, second] = [record(join(cases, name)), record(join(cases, name))];
    if (first.stdout !== second.stdout || first.stderr !== second.stderr)
      throw new Error(`${name} prints something else each time`);
    writeFileSync(out, first.stdout);
    const err = out.replace(/\.out$/, '.err');
    if (first.stderr !== '') writeFileSync(err, first.stderr);
    else rmSync(err, { force: true });
  });
}

const imports = fileURLToPath(new URL('../engine/conformance/imports/', import.meta.url));
for (const name of readdirSync(imports).sort()) {
  if (!name.endsWith('.py') || !`imports/${name}`.includes(wanted)) continue;
  const out = join(imports, name.replace(/\.py$/, '.out'));
  if (onlyNew && existsSync(out)) continue;
  attempt(name, () => {
    const runs = [0, 1].map(() =>
      recordFiles(programParts(readFileSync(join(imports, name), 'utf8'))),
    );
    if (runs[0] !== runs[1]) throw new Error(`${name} prints something else each time`);
    writeFileSync(out, runs[0]!);
  });
}

const differences = fileURLToPath(new URL('../engine/conformance/differences/', import.meta.url));
for (const name of differencePrograms()) {
  if (!`differences/${name}`.includes(wanted)) continue;
  const theirs = `${differences}${name}.cpython.out`;
  if (onlyNew && existsSync(theirs)) continue;
  writeFileSync(theirs, recordFiles({ 'main.py': differenceSource(name) }));
  writeFileSync(`${differences}${name}.engine.out`, engineOutput(name));
  process.stdout.write(`differences/${name}\n`);
}

if (failures.length > 0) {
  process.stderr.write(`${failures.length} not recorded:\n${failures.join('\n')}\n`);
  process.exitCode = 1;
}

/** Records one program; the others go on if it fails. */
function attempt(name: string, recordIt: () => void): void {
  try {
    recordIt();
    process.stdout.write(`${name}\n`);
  } catch (error) {
    failures.push((error as Error).message);
  }
}

/** All that a program of several files prints; it may end with an exception. */
function recordFiles(files: Readonly<Record<string, string>>): string {
  return inTemporaryFolder('oracle-', (cwd) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const env = { ...environment, PYTHONDONTWRITEBYTECODE: '1' };
    const options = { cwd, env, encoding: 'utf8', timeout: 20_000 } as const;
    const { stdout, stderr } = spawnSync(python, ['main.py'], options);
    return printed(stdout, stderr, cwd, libraryFolder);
  });
}

/** What a program prints, in an empty folder. Its own path becomes main.py. */
function record(path: string): { stdout: string; stderr: string } {
  return inTemporaryFolder('oracle-', (cwd) => {
    const options = { cwd, env: environment, encoding: 'utf8', timeout: 20_000 } as const;
    const { stdout, status, stderr } = spawnSync(python, [path], options);
    if (status !== 0) throw new Error(`${path} ended with ${status}: ${stderr}`);
    return {
      stdout: stdout.replaceAll(path, 'main.py'),
      stderr: plainPaths(stderr.replaceAll(path, 'main.py'), cwd, libraryFolder),
    };
  });
}
