// Editions as entries of the feed: what each holds, and what changed in it since the one before.
import type { Change } from '#lib/exchange/atom.ts';
import { editionWordsOf } from '#lib/text/edition-words.ts';
import { editionsPage } from './editions-page.ts';
import type { OpenEdition } from './editions-page.ts';

/** One entry for each edition that has a day in its name. */
export function editionEntries(editions: readonly OpenEdition[]): Change[] {
  const w = editionWordsOf('en');
  const { rows, steps } = editionsPage(editions, 'en');
  return rows.flatMap((row, at) => {
    const date = /^(\d{4}-\d{2}-\d{2})\.\d+$/.exec(row.id)?.[1];
    // A record that was changed since its edition was frozen has no name of its own yet.
    if (date === undefined || rows.some((other, i) => i > at && other.id === row.id)) return [];
    const changed = steps[at]?.groups.map(({ title }) => title) ?? [];
    return [{ date, id: `edition-${row.id}`, path: 'editions/', title: row.name, text: [`${w.holds(row.promises)}, ${w.ends(row.recordEnds)}`, ...changed].join('; ') }];
  });
}
