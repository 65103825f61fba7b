// The words of the interface as a schema for Starlight, so that pages can ask for them by name (`Astro.locals.t('site.licences')`). The
// English file decides which words there are; words.test.ts holds the other language to it.
import { z } from 'astro/zod';
import en from '../../content/i18n/en.json' with { type: 'json' };

type Words = Record<keyof typeof en, z.ZodOptional<z.ZodString>>;

export const interfaceWords = z.object(
  Object.fromEntries(Object.keys(en).map((key) => [key, z.string().optional()])) as Words,
);
