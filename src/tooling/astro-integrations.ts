// What we add to Astro: our own routes, and a repair of its build for styles of chunks that load on demand. Reads the tree to see
// which routes have something to show; writes nothing.
import { existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { root } from './paths.ts';

/** Pages that are not files of the course: each lab on a page of its own, licences, not found. */
export function siteRoutes(): AstroIntegration {
  return {
    name: 'site-routes',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        // Starlight's own page for the root language has no such name, so nothing collides.
        injectRoute({ pattern: '/404', entrypoint: './src/routes/not-found.astro' });
        injectRoute({
          pattern: '/[...locale]/licences',
          entrypoint: './src/routes/licences.astro',
        });
        if (existsSync(`${root}labs`) && existsSync(`${root}src/components/Lab.astro`)) {
          injectRoute({
            pattern: '/[...locale]/labs/[lab]',
            entrypoint: './src/routes/lab.astro',
          });
        }
      },
    },
  };
}

interface ChunkWithStyles {
  readonly type: string;
  readonly viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> };
}

/**
 * Astro 7.3 deletes a stylesheet that belongs only to a chunk loaded on demand (the editor's). Counting it as an asset of that
 * chunk keeps the file, and Vite loads it together with the chunk.
 */
export function keepDynamicCss(): Plugin {
  return {
    name: 'keep-dynamic-css',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle) as ChunkWithStyles[]) {
          if (chunk.type !== 'chunk') continue;
          for (const css of chunk.viteMetadata?.importedCss ?? []) {
            chunk.viteMetadata?.importedAssets.add(css);
          }
        }
      },
    },
  };
}
