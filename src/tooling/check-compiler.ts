// Compares our compiler with CPython 3.13.0 over Python files, field by field of every code
// object, and prints what differs.
//
// Run: node src/tooling/check-compiler.ts [--python PATH] [--optimize N] FILE_OR_FOLDER...
// Without files: the standard library of that Python. CPython's side is one process,
// dump_code_objects.py. Exit status 1 if anything differs.

import { spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { compileModule } from '../engine/compiler/compile.ts';
import { parseModule } from '../engine/parser/parser.ts';
import { codeObjectJson, levelled } from '../engine/compiler/fixtures/code-object-json.ts';
import type { Json } from '../engine/compiler/fixtures/code-object-json.ts';

const DEFAULT_PYTHON = 'python3.13';

type Record_ = { readonly [key: string]: Json };

function option(args: string[], name: string, fallback: string): string {
  const at = args.indexOf(name);
  if (at === -1) return fallback;
  const [, value = fallback] = args.splice(at, 2);
  return value;
}

function decodeSource(path: string): string | null {
  const bytes = readFileSync(path);
  const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/m;
  const head = bytes.subarray(0, 400).toString('latin1').split('\n').slice(0, 2).join('\n');
  const name = (cookie.exec(head)?.[1] ?? 'utf-8').toLowerCase().replaceAll('_', '-');
  const encoding = name === 'latin-1' ? 'latin1' : name;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function differences(ours: Json, theirs: Json, path: string, out: string[]): void {
  if (out.length > 40) return;
  const isObject = (value: Json): value is Record_ => value !== null && typeof value === 'object';
  if (isObject(ours) && isObject(theirs)) {
    const [a, b] = [ours as Record_, theirs as Record_];
    const name = typeof a['qualname'] === 'string' ? ` (${a['qualname']})` : '';
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      differences(a[key] ?? null, b[key] ?? null, `${path}${name}.${key}`, out);
    }
    return;
  }
  if (ours !== theirs)
    out.push(`${path}: ours ${JSON.stringify(ours)} CPython ${JSON.stringify(theirs)}`);
}

function countCode(value: Json): number {
  if (value === null || typeof value !== 'object') return 0;
  const own = 'linetable' in value ? 1 : 0;
  return Object.values(value).reduce<number>((sum, item) => sum + countCode(item as Json), own);
}

const args = process.argv.slice(2);
const python = option(args, '--python', DEFAULT_PYTHON);
const optimize = Number(option(args, '--optimize', '0'));
const roots = args.length > 0 ? args : [python.replace('/bin/python', '/lib/python3.13')];
const files = roots
  .flatMap((root) => (statSync(root).isFile() ? [root] : globSync(`${root}/**/*.py`)))
  .filter((path) => !path.includes('/site-packages/'))
  .sort();

const child = spawn(python, [new URL('dump_code_objects.py', import.meta.url).pathname]);
child.stderr.pipe(process.stderr);
child.stdin.end(
  JSON.stringify(files.map((path) => ({ name: path, path, filename: path, optimize }))),
);
let [same, different, skipped, codeObjects, errors] = [0, 0, 0, 0, 0];
for await (const line of createInterface({ input: child.stdout })) {
  const theirs = JSON.parse(line) as { name: string; code?: Json; error?: Json };
  const source = decodeSource(theirs.name);
  if (source === null) {
    skipped += 1;
    continue;
  }
  const out: string[] = [];
  const parsed = parseModule(source, theirs.name);
  if ('error' in parsed) {
    if (theirs.code !== undefined) out.push(`parser: ${parsed.error.message}`);
    else errors += 1;
  } else {
    try {
      const result = compileModule(parsed.tree, theirs.name, { optimize });
      if ('error' in result) {
        if (theirs.code !== undefined) out.push(`error: ${result.error.message}`);
        else errors += 1;
      } else if (theirs.code === undefined) {
        out.push(`CPython reports ${JSON.stringify(theirs.error)}`);
      } else {
        codeObjects += countCode(theirs.code);
        differences(levelled(codeObjectJson(result.code)), levelled(theirs.code), '', out);
      }
    } catch (error) {
      out.push(`crash: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  if (out.length === 0) {
    same += 1;
    continue;
  }
  different += 1;
  console.log(`${theirs.name}\n  ${out.slice(0, 6).join('\n  ').slice(0, 3000)}`);
}
console.log(
  `${files.length} files: ${same} equal (${codeObjects} code objects, ${errors} errors on both sides), ` +
    `${different} different, ${skipped} not decoded`,
);
process.exitCode = different > 0 ? 1 : 0;
