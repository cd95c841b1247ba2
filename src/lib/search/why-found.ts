// Why a document was found: its title and the passage that holds the words, with the matched words marked.
import { wordsIn } from './term.ts';
import type { Field, FieldName, SearchDocument } from './search-document.ts';
import type { Meant, SearchAnswer } from './answer-query.ts';
import type { AppLang } from '#lib/text/words.ts';

/** A run of text; `hit` where it is a word that was looked for. */
export interface MarkedRun {
  readonly text: string;
  readonly hit: boolean;
}

export interface WhyFound {
  readonly title: readonly MarkedRun[];
  /** The field beside the title that holds words the title does not, and the passage of it. */
  readonly passage?: { readonly field: FieldName; readonly lang?: AppLang; readonly runs: readonly MarkedRun[] };
}

const BEFORE = 60;
const PASSAGE = 220;

/** Why does this document answer? Shown in the page's language where both languages have the words. */
export function whyFound(document: SearchDocument, { meant }: SearchAnswer, lang: AppLang): WhyFound {
  const title = document.title[lang];
  const missing = meant.filter((one) => !wordsIn(title).some(({ term }) => one.has(term)));
  const best = missing.length === 0 ? undefined : bestField(document, missing, lang);
  return {
    title: marked(title, meant),
    ...(best && { passage: { field: best.name, ...(best.lang && { lang: best.lang }), runs: passageOf(best.text, meant) } })
  };
}

/** The field with most of these words; of equals, one in the page's language, then the first. */
function bestField(document: SearchDocument, missing: Meant, lang: AppLang): Field | undefined {
  const other = (field: Field): number => (field.lang === undefined || field.lang === lang ? 0.5 : 0);
  const worth = (field: Field): number => {
    if (field.text === document.title[lang]) return 0;
    const terms = wordsIn(field.text);
    const held = missing.filter((one) => terms.some(({ term }) => one.has(term))).length;
    return held === 0 ? 0 : held + other(field);
  };
  const ranked = document.fields.map((field) => ({ field, is: worth(field) })).sort((a, b) => b.is - a.is);
  return ranked[0] && ranked[0].is > 0 ? ranked[0].field : undefined;
}

/** The text as runs, the words that were looked for marked. */
export function marked(text: string, meant: Meant): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let at = 0;
  for (const { start, end, term } of wordsIn(text)) {
    if (!meant.some((one) => one.has(term))) continue;
    if (start > at) runs.push({ text: text.slice(at, start), hit: false });
    runs.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), hit: false });
  return runs;
}

/** A passage of a long text around the first word that was looked for, cut at words. */
function passageOf(text: string, meant: Meant): MarkedRun[] {
  if (text.length <= PASSAGE) return marked(text, meant);
  const first = wordsIn(text).find(({ term }) => meant.some((one) => one.has(term)))?.start ?? 0;
  const from = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const to = from + PASSAGE >= text.length ? text.length : text.lastIndexOf(' ', from + PASSAGE);
  return marked(`${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`, meant);
}
