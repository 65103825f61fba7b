// What the site knows as data: the pages of the course, the words of the interface, the labs. The top-level content.config.ts only
// re-exports this. Chapters have an address without the digits of their file (toc.ts: slugOf); a `slug` in the frontmatter wins.
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { interfaceWords } from './i18n/words.ts';
import { slugOf } from './toc.ts';

const docs = defineCollection({
  loader: docsLoader({
    generateId: ({ entry, data }) => {
      if (typeof data['slug'] === 'string') return data['slug'];
      const slug = slugOf(entry.replace(/\.mdx?$/, ''));
      return slug === 'index' ? slug : slug.replace(/\/index$/, '');
    },
  }),
  schema: docsSchema(),
});

const i18n = defineCollection({
  loader: i18nLoader(),
  schema: i18nSchema({ extend: interfaceWords }),
});

/** What pages read of a lab; the whole of lab.yaml is checked by `labs check`, which knows the vocabulary of its checks. */
const labs = defineCollection({
  loader: glob({
    base: './labs',
    pattern: '[!_]*/lab.yaml',
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  }),
  schema: z.looseObject({
    title: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  }),
});

export const collections = { docs, i18n, labs };
