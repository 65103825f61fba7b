// Writes .br and .gz beside every text file of the finished site, for servers that can send them (ours does). Reads and writes dist/.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { walk } from './files.ts';

/** The best quality takes seconds for each megabyte, and CPython's library has many, of which a page loads few. */
function qualityFor(file: string, bytes: number): number {
  if (file.startsWith('_astro/library/')) return 5;
  return bytes > 1_000_000 ? 9 : 10;
}

/** Returns how many files have compressed twins. */
export async function compressAll(folder: string): Promise<number> {
  const files = walk(folder).filter((file) =>
    /\.(html|js|css|svg|json|wasm|txt|py|xml)$/.test(file),
  );
  let written = 0;
  for (const file of files) {
    const path = join(folder, file);
    const content = readFileSync(path);
    // Below that a second file costs more than it saves.
    if (content.length < 1024) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: qualityFor(file, content.length) };
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(content, { params }),
      promisify(gzip)(content, { level: 9 }),
    ]);
    writeFileSync(`${path}.br`, br);
    writeFileSync(`${path}.gz`, gz);
    written += 1;
  }
  return written;
}
