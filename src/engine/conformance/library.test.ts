// Every module of CPython's library imports, or `not-importable` says why not. Each in an interpreter of its own, which leaves nothing behind.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createSession, libraryModuleNames, nativeModuleNames } from '../index.ts';

/** Those that do something when they are imported: they print, open a browser, look for a terminal. */
const ACTING =
  /^(this|antigravity|_ios_support|__hello__|__phello__)(\.|$)|(^|\.)__main__$|^_pyrepl/;
/** Hundreds of tables of one pattern: a few stand for all. */
const TABLES =
  /^encodings\.(?!aliases|ascii|utf_8|latin_1|cp1252|koi8_r|idna|punycode|rot_13|hex_codec|base64_codec|mbcs|oem)/;

const lines = readFileSync(fileURLToPath(new URL('./not-importable', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split(' '));
const missing = lines.flatMap(([kind, name]) => (kind === 'native' ? [name!] : []));
const failing = new Map(
  lines.flatMap(([name, error]) => (name === 'native' ? [] : [[name!, error!] as const])),
);

const names = libraryModuleNames().filter(
  // One of them has a name that no import statement can say.
  (name) => /^[\w.]+$/.test(name) && !ACTING.test(name) && !TABLES.test(name),
);

test('what is listed as missing is missing', () => {
  const natives = nativeModuleNames();
  expect(missing.filter((name) => natives.includes(name))).toEqual([]);
  expect([...failing.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

/** Is this the end of an import that a listed native module is missing for? */
function isExcused(lastLine: string): boolean {
  const name = /^ModuleNotFoundError: No module named '(\w+)'/.exec(lastLine)?.[1];
  return name !== undefined && missing.includes(name);
}

test.each(names)('%s', (name) => {
  const session = createSession({ files: { 'main.py': `import ${name}\n` }, main: 'main.py' });
  session.run();
  // A module that is deprecated says so.
  const told = session.stderr().replace(/^.*Warning: .*\n( {2}.*\n)?/gm, '');
  const last = told.trimEnd().split('\n').at(-1)!;
  const expected = failing.get(name);
  if (!isExcused(last))
    expect([name, last]).toEqual([
      name,
      expected === undefined ? '' : expect.stringContaining(expected),
    ]);
  expect([name, session.stats().objectsLeft]).toEqual([name, 0]);
});
