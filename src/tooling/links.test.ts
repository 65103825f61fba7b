// Links that lead nowhere, outside, or to a place that a page does not have are found; good ones are not.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenLinks } from './links.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

test('links are followed as a browser would', () => {
  inTemporaryFolder('links ', checkLinks);
});

function checkLinks(site: string): void {
  mkdirSync(join(site, 'a'));
  writeFileSync(join(site, 'a', 'index.html'), '<h2 id="there">x</h2><a href="../">up</a>');
  writeFileSync(
    join(site, 'index.html'),
    '<a href="a/">1</a><a href="a/#there">2</a><a href="a/#not">3</a><a href="b/">4</a><a href="https://x.example/">5</a><a href="../">6</a>',
  );
  expect(brokenLinks(site)).toEqual([
    'index.html: a/#not has no such place (#not)',
    'index.html: b/ leads nowhere',
    'index.html: https://x.example/ leads outside the site',
    'index.html: ../ leads above the start of the site',
  ]);
}
