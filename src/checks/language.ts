// The languages of everything that a learner reads, and a sentence in each of them. Not in CPython.
//
// Invariant: a sentence is never in one language only, the type checker sees to that.

export const languages = ['en', 'zh-cn'] as const;

export type Language = (typeof languages)[number];

/** One sentence or paragraph, in every language. */
export type Said = Readonly<Record<Language, string>>;

/** Shape: English, then Chinese. */
export function say(en: string, zhCn: string): Said {
  return { en, 'zh-cn': zhCn };
}

/** Joins sentences with what each language puts between them. */
export function sayAll(parts: readonly Said[]): Said {
  return say(parts.map((part) => part.en).join(' '), parts.map((part) => part['zh-cn']).join(''));
}

/** `a, b and c`; `a、b 和 c`. */
export function sayList(items: readonly string[]): Said {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return say(last, last);
  const rest = items.slice(0, -1);
  return say(`${rest.join(', ')} and ${last}`, `${rest.join('、')} 和 ${last}`);
}

/** English plural by adding an s: `1 thread`, `2 threads`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Milliseconds with as many digits as tell them from `other`. */
export function shownMs(ms: number, other: number): string {
  let digits = ms < 10 ? 1 : 0;
  while (digits < 3 && ms.toFixed(digits) === other.toFixed(digits)) digits++;
  return ms.toFixed(digits);
}
