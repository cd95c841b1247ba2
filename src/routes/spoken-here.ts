// The words of the page's own language, which arrive before anything is drawn: no link leads from one language to the
// other without a new page. The search, which finds in every language, learns them all.
import type { Spoken } from '#lib/text/spoken-en.ts';

const here = new Map<string, Spoken>();

export function spoken(lang: string): Spoken {
  const words = here.get(lang);
  if (!words) throw new Error(`The words of “${lang}” are not on this page.`);
  return words;
}

/** Fetches the words of a language. */
export async function learn(lang: string): Promise<void> {
  here.set(lang, lang === 'uk' ? (await import('#lib/text/spoken-uk.ts')).spokenUk : (await import('#lib/text/spoken-en.ts')).spokenEn);
}
