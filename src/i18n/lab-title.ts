// What a lab is called on its page.

/** `title` of lab.yaml: a word for each language, or one for all; without it the id, readable. */
export function labTitle(
  id: string,
  title: string | Readonly<Record<string, string>> | undefined,
  lang: 'en' | 'zh-CN',
): string {
  if (typeof title === 'string') return title;
  const word = title?.[lang] ?? title?.[lang.toLowerCase()] ?? title?.['en'];
  return word ?? id.replaceAll('-', ' ');
}
