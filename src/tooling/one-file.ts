// Makes the parts of which the page puts a lab together that is one file (src/islands/one-file): the lab's script and styles, and the
// engine with all of CPython's library, each without any import. Writes dist/one-file/; the page fetches them when a reader saves a lab.
//
// A page opened from a disk may import no other file and start no worker from one. So the script is a classic one, allowed by its hash in
// the file's policy, and the engine is text in the file, deflated, of which the script makes a worker.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { shippedTexts } from '../routes/licences-data.ts';
import { engineLibrary } from './library-plugin.ts';
import { root } from './paths.ts';

/** Modules that a lab has in another form when it is one file. */
const inlined: Readonly<Record<string, string>> = {
  'src/worker/start-worker.ts': 'src/worker/start-inlined-worker.ts',
  'src/islands/solution-files.ts': 'src/islands/one-file/solution-files.ts',
  'src/islands/monaco.ts': 'src/islands/one-file/no-monaco.ts',
};

/** Writes the parts; returns how many bytes they have together. */
export async function makeOneFile(folder: string): Promise<number> {
  const [app, engine] = [await appParts(), await engineScript()];
  const parts = {
    'app.js': app.script,
    'app.css': app.styles,
    'engine.txt': deflateSync(engine, { level: 9 }).toString('base64'),
    'licences.txt': shippedTexts(['svelte', 'fflate', 'diff', 'pyodide']),
  };
  const target = join(folder, 'one-file');
  mkdirSync(target, { recursive: true });
  let bytes = 0;
  for (const [name, text] of Object.entries(parts)) {
    writeFileSync(join(target, name), text);
    bytes += Buffer.byteLength(text);
  }
  const about = { bytes, script: `sha256-${hashOf(app.script)}` };
  writeFileSync(join(target, 'about.json'), `${JSON.stringify(about)}\n`);
  return bytes;
}

async function appParts(): Promise<{ readonly script: string; readonly styles: string }> {
  const files = await bundle('src/islands/one-file/entry.ts', [inlinedModules(), svelte()]);
  const script = files.get('js') ?? '';
  // Inside a page this would end the script. In JavaScript it is only ever a part of a text.
  return { script: script.replaceAll('</script', '<\\/script'), styles: files.get('css') ?? '' };
}

async function engineScript(): Promise<string> {
  const files = await bundle('src/worker/engine.worker.ts', [engineLibrary({ texts: false })]);
  return files.get('js') ?? '';
}

/** One script and at most one style sheet, by `js` and `css`. Errors: anything is left outside of them. */
async function bundle(
  entry: string,
  plugins: readonly (Plugin | Plugin[])[],
): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    plugins: [...plugins],
    define: { 'import.meta.env.ONE_FILE': 'true' },
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: {
        input: `${root}${entry}`,
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const files = new Map<string, string>();
  for (const { output } of [result].flat() as { output: Output[] }[])
    for (const file of output) {
      const kind = file.fileName.split('.').at(-1)!;
      if (files.has(kind) || !['js', 'css'].includes(kind))
        throw new Error(`one-file: ${file.fileName} of ${entry} stays outside`);
      files.set(kind, file.type === 'chunk' ? file.code : String(file.source));
    }
  return files;
}

type Output =
  | { readonly type: 'chunk'; readonly fileName: string; readonly code: string }
  | { readonly type: 'asset'; readonly fileName: string; readonly source: string | Uint8Array };

function inlinedModules(): Plugin {
  return {
    name: 'one-file-modules',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (!id.startsWith('.')) return null;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      const other = found && inlined[found.id.replace(root, '')];
      return other ? `${root}${other}` : null;
    },
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

if (import.meta.main) {
  const [folder = join(root, 'dist')] = process.argv.slice(2);
  process.stdout.write(`${await makeOneFile(folder)} bytes in ${folder}/one-file\n`);
}
