// Makes the service worker, so that the course works without a network after the first visit. Reads dist/, writes dist/sw.js.
// Pages, the engine, search and the code of CPython's library are fetched in advance. Kept once they have been loaded: the editor, by far
// the largest part, and the texts of the library, of which only the lines in a traceback are shown;
// the parts of a lab as one file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW } from 'workbox-build';
import { walk } from './files.ts';

export interface OfflineCopy {
  readonly files: number;
  readonly bytes: number;
}

/** Errors: workbox's own warnings are errors here, because a file that is left out is a page that fails offline. */
export async function makeOffline(folder: string): Promise<OfflineCopy> {
  const { count, size, warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: ['**/*.{html,js,css,svg,json,wasm,bin,zip,py}', 'pagefind/**/*'],
    globIgnores: [
      '404.html',
      'pagefind/*-ui.*',
      'licences/**',
      '*/licences/**',
      ...editorFiles(folder),
      '_astro/library/source/**',
      'one-file/**',
    ],
    swDest: join(folder, 'sw.js'),
    maximumFileSizeToCacheInBytes: 8_000_000,
    inlineWorkboxRuntime: true,
    sourcemap: false,
    skipWaiting: true,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    directoryIndex: 'index.html',
    // Names below _astro/ hold a hash of the content: they never change.
    dontCacheBustURLsMatching: /_astro\//,
    runtimeCaching: [
      {
        urlPattern: /\/_astro\//,
        handler: 'CacheFirst',
        options: { cacheName: 'editor', expiration: { maxEntries: 2000 } },
      },
      {
        // Their names never change, their contents do.
        urlPattern: /\/one-file\//,
        handler: 'NetworkFirst',
        options: { cacheName: 'one-file' },
      },
    ],
  });
  if (warnings.length > 0) throw new Error(`offline: ${warnings.join('; ')}`);
  return { files: count, bytes: size };
}

/** The editor's scripts, styles and icons: told by what is in them, since their names are hashes. */
function editorFiles(folder: string): string[] {
  return walk(folder)
    .filter((file) => file.startsWith('_astro/'))
    .filter((file) => {
      if (/\.(ttf|woff2?)$/.test(file)) return true;
      if (!/\.(js|css)$/.test(file)) return false;
      const text = readFileSync(join(folder, file), 'utf8');
      return text.length > 30_000 && /\.monaco-editor|vs\/editor|MonacoEnvironment/.test(text);
    });
}
