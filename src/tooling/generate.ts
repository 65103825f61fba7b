// Runs every generator: src/tooling/generate-*.ts. Each reads a table of ours and writes a committed file that says so in line one.
//
//   node src/tooling/generate.ts           writes the files in place
//   node src/tooling/generate.ts --check   runs the generators in a copy below .cache/ and compares; writes nothing in the tree
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { walk } from './files.ts';
import { cache, root } from './paths.ts';

const generators = walk(`${root}src/tooling`, root).filter(
  (file) => /^src\/tooling\/generate-[\w-]+\.ts$/.test(file) && !file.endsWith('.test.ts'),
);

function runAll(top: string): void {
  for (const generator of generators) {
    const done = spawnSync(process.execPath, [`${top}${generator}`], {
      cwd: top,
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`${generator} failed:\n${done.stderr}`);
  }
}

/** Names of generated files that differ from what their generator makes now. */
function outOfDate(): string[] {
  const copy = `${cache}generate/`;
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(`${root}src`, `${copy}src`, { recursive: true });
  cpSync(`${root}package.json`, `${copy}package.json`);
  symlinkSync(`${root}node_modules`, `${copy}node_modules`, 'junction');
  runAll(copy);
  const differing = walk(`${copy}src`, copy).filter(
    (file) => !existsSync(`${root}${file}`) || read(root, file) !== read(copy, file),
  );
  rmSync(copy, { recursive: true, force: true });
  return differing;
}

function read(top: string, file: string): string {
  return readFileSync(`${top}${file}`, 'latin1');
}

if (process.argv.includes('--check')) {
  const files = outOfDate();
  for (const file of files) process.stdout.write(`${file} is out of date: run npm run generate\n`);
  if (files.length > 0) process.exitCode = 1;
} else {
  runAll(root);
  process.stdout.write(`${generators.length} generators ran.\n`);
}
