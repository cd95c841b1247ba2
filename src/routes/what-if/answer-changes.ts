// What changed in an answer between two days: which promises joined each list and which left it, folded.
import { say } from '#lib/domain/dossier.ts';
import type { WhatIfAnswer, WhatIfItem } from '#lib/domain/what-if.ts';
import { whatIfWordsOf } from '#lib/text/what-if-words.ts';
import type { Line } from '#routes/record-pages/page-model.ts';
import { titleOf } from '#routes/record-pages/parts.ts';
import type { Setting } from '#routes/record-pages/parts.ts';
import { folded } from './folded.ts';
import type { Fold } from './folded.ts';

export interface ListChange {
  readonly list: 'due' | 'alsoOwed' | 'wouldBreak' | 'notYet';
  readonly added: { readonly count: number; readonly lines: readonly Line[] };
  readonly gone: { readonly count: number; readonly lines: readonly Line[] };
}

const LISTS = ['due', 'alsoOwed', 'wouldBreak', 'notYet'] as const;
const NAMES = 3;

/** The lists that differ, each with what joined it and what left it from `before` to `after`. */
export function changesOf(setting: Setting, before: WhatIfAnswer, after: WhatIfAnswer): ListChange[] {
  const missing = (from: readonly WhatIfItem[], there: readonly WhatIfItem[]): ListChange['added'] => {
    const ids = new Set(there.map((one) => one.commitment));
    const items = from.filter((one) => !ids.has(one.commitment));
    return { count: items.length, lines: folded(setting.ledger, items).flatMap(({ folds }) => folds.map((fold) => changeLine(setting, fold))) };
  };
  return LISTS.map((list) => ({ list, added: missing(after[list], before[list]), gone: missing(before[list], after[list]) }))
    .filter(({ added, gone }) => added.count + gone.count > 0);
}

/** Who, what, within which time, in which texts: each text leads to its page. */
function changeLine(setting: Setting, { obligation, within, by, texts }: Fold): Line {
  const { ledger, lang, words } = setting;
  const w = whatIfWordsOf(lang);
  const who = by.length <= NAMES ? by.map((id) => titleOf(setting, id)).join(', ') : w.who(by.length);
  const what = [say(ledger.obligations.get(obligation) ?? {}, 'title', lang) || obligation, within && w.within(within)].filter(Boolean).join(', ');
  const named = texts.slice(0, NAMES).flatMap((id, i): Line => [...(i === 0 ? [] : ['; ']), { text: titleOf(setting, id), path: `instruments/${id}/` }]);
  const rest = texts.length - NAMES;
  return [{ text: what, strong: true }, `: ${who} — `, ...named, ...(rest > 0 ? [` ${words.status.andMore(rest)}`] : [])];
}
