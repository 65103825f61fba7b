// @ts-check
// Astro's and Starlight's settings: languages, sidebar, routes, look of listings. Layout: srcDir is the top level, so that the
// course lies in content/ and Starlight still finds it.
//
// The site is built under an address nobody uses (`buildBase`); the step after the build (src/tooling/relocate.ts) makes every
// address relative to its page, so the finished folder works under any path of any static server. `astro dev` uses '/'.
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { buildBase } from './src/tooling/paths.ts';
import { chunkFileNames, engineLibrary } from './src/tooling/library-plugin.ts';
import { keepDynamicCss, siteRoutes } from './src/tooling/astro-integrations.ts';
import { languages } from './src/i18n/languages.ts';
import { codeThemes } from './src/styles/code-theme.ts';
import { sidebar } from './src/toc.ts';

const building = process.argv.includes('build');
const override = (/** @type {string} */ name) => `./src/layouts/${name}.astro`;

export default defineConfig({
  srcDir: '.',
  base: building ? buildBase : '/',
  trailingSlash: 'always',
  output: 'static',
  devToolbar: { enabled: false },
  cacheDir: './.cache/astro',
  integrations: [
    siteRoutes(),
    starlight({
      title: { en: 'Under the GIL', 'zh-CN': 'Under the GIL' },
      description:
        'How Python runs: memory, the GIL, threads, processes and coroutines, in a laboratory.',
      defaultLocale: 'root',
      locales: languages,
      sidebar: sidebar(),
      favicon: '/favicon.svg',
      customCss: ['./src/styles/tokens.css', './src/styles/site.css'],
      components: {
        Head: override('Head'),
        ThemeProvider: override('ThemeProvider'),
        ThemeSelect: override('ThemeSelect'),
        LanguageSelect: override('LanguageSelect'),
        Footer: override('Footer'),
        Search: override('Search'),
      },
      expressiveCode: {
        themes: codeThemes,
        useStarlightUiThemeColors: false,
        styleOverrides: {
          borderRadius: 'var(--radius)',
          borderColor: 'var(--line)',
          codeFontFamily: 'var(--font-code)',
          uiFontFamily: 'var(--font-prose)',
          frames: { shadowColor: 'transparent', editorTabBarBackground: 'var(--surface)' },
        },
      },
      lastUpdated: false,
      credits: false,
      disable404Route: true,
    }),
    mdx(),
    svelte(),
  ],
  vite: {
    plugins: [keepDynamicCss(), engineLibrary()],
    // A worker's bundle has plugins of its own.
    worker: {
      format: 'es',
      plugins: () => [engineLibrary()],
      rolldownOptions: { output: { chunkFileNames } },
    },
    build: { chunkSizeWarningLimit: 4000 },
    server: { fs: { strict: true } },
  },
});
