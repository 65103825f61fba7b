// The words of our own interface that pages use, as a schema: each language file in content/i18n must have all of them
// (words.test.ts compares the files). Words of the islands are added here by name too.
import { z } from 'astro/zod';

const word = z.string().optional();

export const interfaceWords = z.object({
  'site.tagline': word,
  'site.licences': word,
  'site.theme': word,
  'site.language': word,
  'site.skipToStart': word,
  'notFound.title': word,
  'notFound.text': word,
  'notFound.home': word,
  'licences.title': word,
  'licences.ours': word,
  'licences.shipped': word,
  'licences.shippedText': word,
  'licences.build': word,
  'licences.buildText': word,
  'licences.package': word,
  'licences.version': word,
  'licences.licence': word,
  'licences.showText': word,
  'licences.psf': word,
  'parts.soon': word,
  'lab.page': word,
});
