// Which form of a word a number takes in a language (Unicode CLDR plural rules).
import { formatNumber } from './numbers.ts';

export interface Forms {
  readonly one: string;
  /** Ukrainian: 2–4, 22–24 … */
  readonly few?: string;
  /** Ukrainian: 5–20, 25–30 … */
  readonly many?: string;
  /** English: all but 1. Ukrainian: fractions. */
  readonly other: string;
}

const RULES = { en: new Intl.PluralRules('en'), uk: new Intl.PluralRules('uk') };

/** Which of these forms does this number take? Falls back to `other` where a form is not given. */
export function plural(lang: 'en' | 'uk', count: number, forms: Forms): string {
  const rule = RULES[lang].select(count);
  if (rule === 'one') return forms.one;
  if (rule === 'few') return forms.few ?? forms.other;
  return rule === 'many' ? (forms.many ?? forms.other) : forms.other;
}

/** The number, grouped, with its word: `70 texts`, «70 текстів». */
export const counted = (lang: 'en' | 'uk', count: number, forms: Forms): string =>
  `${formatNumber(count, lang)} ${plural(lang, count, forms)}`;
