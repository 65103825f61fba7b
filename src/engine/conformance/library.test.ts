// Every module of CPython's library imports, or is listed in `not-importable` with the exception and the reason. Each in an interpreter of its
// own, which leaves nothing behind.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createSession, libraryModuleNames } from '../index.ts';

/** Those that do something when they are imported: they print, open a browser, look for a terminal. */
const ACTING = /^(this|antigravity|_ios_support|__hello__|__phello__)(\.|$)|(^|\.)__main__$/;
/** Hundreds of tables of one pattern: a few stand for all. */
const TABLES =
  /^encodings\.(?!aliases|ascii|utf_8|latin_1|cp1252|koi8_r|idna|punycode|rot_13|hex_codec|base64_codec)/;

const listed = new Map(
  readFileSync(fileURLToPath(new URL('./not-importable', import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(/\s+/, 2) as [string, string]),
);

const names = libraryModuleNames().filter((name) => !ACTING.test(name) && !TABLES.test(name));

test('every name in the list is a module', () => {
  expect([...listed.keys()].filter((name) => !names.includes(name))).toEqual([]);
});

test.each(names)('%s', (name) => {
  const session = createSession({ files: { 'main.py': `import ${name}\n` }, main: 'main.py' });
  session.run();
  // A module that is deprecated says so.
  const told = session.stderr().replace(/^.*Warning: .*\n( {2}.*\n)?/gm, '');
  const last = told.trimEnd().split('\n').at(-1)!;
  const ended = last === '' ? 'imports' : last.split(':')[0]!;
  expect([name, ended, last]).toEqual([name, listed.get(name) ?? 'imports', last]);
  expect([name, session.stats().objectsLeft]).toEqual([name, 0]);
});
