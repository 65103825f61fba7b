// Addresses become relative in every kind of file, and what the step can't handle is an error.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildBase } from './paths.ts';
import { relocate, relocateFile, retarget } from './relocate.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

test('pages count their depth', () => {
  const page = `<a href="${buildBase}x/">x</a><a href="/y/">y</a><a href="//other/">z</a><p>"/y/"</p>`;
  const moved = (up: string): string =>
    `<a href="${up}x/">x</a><a href="${up}y/">y</a><a href="//other/">z</a><p>"/y/"</p>`;
  expect(relocateFile('index.html', page)).toBe(moved('./'));
  expect(relocateFile('zh-cn/threads/deadlock/index.html', page)).toBe(moved('../../../'));
});

test('scripts ask for their own address', () => {
  const address = 'new URL("../",import.meta.url).pathname';
  const script = (text: string): string => relocateFile('_astro/a.js', text);
  expect(script(`f("${buildBase}a.js")`)).toBe(`f((${address}+"a.js"))`);
  expect(script(`f('${buildBase}'.length)`)).toBe(`f((${address}+'').length)`);
  expect(script(`f(\`${buildBase}\${x}\`)`)).toBe(`f(\`\${${address}}\${x}\`)`);
  const inline = relocateFile('a/index.html', `<script>f("${buildBase}")</script>`);
  expect(inline).toBe('<script>f((new URL("../",document.baseURI).pathname+""))</script>');
});

test('styles and the page for wrong addresses', () => {
  expect(relocateFile('_astro/a.css', `a{background:url(${buildBase}_astro/b.ttf)}`)).toBe(
    'a{background:url(../_astro/b.ttf)}',
  );
  expect(relocateFile('404.html', `<a href="${buildBase}zh-cn/">`, '/sub/')).toBe(
    '<a href="/sub/zh-cn/">',
  );
});

test('a finished copy can be told its path, and a leftover is an error', () => {
  inTemporaryFolder('relocate ', relocateTwice);
});

function relocateTwice(folder: string): void {
  const page = `<meta name="served-at" content="${buildBase}"/><a href="${buildBase}zh-cn/">`;
  writeFileSync(join(folder, '404.html'), page);
  relocate(folder, '/');
  retarget(folder, '/sub/');
  expect(readFileSync(join(folder, '404.html'), 'utf8')).toBe(
    '<meta name="served-at" content="/sub/"/><a href="/sub/zh-cn/">',
  );
  retarget(folder, '/');
  expect(readFileSync(join(folder, '404.html'), 'utf8')).toContain('<a href="/zh-cn/">');
  writeFileSync(join(folder, 'a.js'), `f("${buildBase.slice(0, -1)}")`);
  expect(() => relocate(folder)).toThrow(/left in a\.js/);
}
