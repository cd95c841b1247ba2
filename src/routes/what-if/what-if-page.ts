// The page of one question of "What if?": the sentence, its answer, the four lists, other acts, and what changed.
import { say } from '#lib/domain/dossier.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import { whatIf } from '#lib/domain/what-if.ts';
import type { WhatIfAnswer, WhatIfItem } from '#lib/domain/what-if.ts';
import { ASKED_ACTS } from '#lib/domain/words.ts';
import type { AskedAct, Group, Performance } from '#lib/domain/words.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { whatIfWordsOf } from '#lib/text/what-if-words.ts';
import type { AppLang } from '#lib/text/words.ts';
import { settingOf, titleOf } from '#routes/record-pages/parts.ts';
import type { Setting } from '#routes/record-pages/parts.ts';
import { citeName } from '#routes/draft-pages/cite-name.ts';
import { changesOf } from './answer-changes.ts';
import type { ListChange } from './answer-changes.ts';
import { answerWords, mustUseForce } from './answer-words.ts';
import { folded, marksOf, obligorsOf, textsOf } from './folded.ts';
import type { Fold } from './folded.ts';
import { itemInShort, itemShown } from './item-shown.ts';
import type { ItemShown } from './item-shown.ts';
import { queryOf } from './what-if-address.ts';
import type { Question } from './what-if-address.ts';

export const LIST_NAMES = ['due', 'alsoOwed', 'wouldBreak', 'notYet'] as const;
export type ListName = (typeof LIST_NAMES)[number];

export interface LineShown {
  /** Who owes it: up to three names, else how many; '' where the whole list is one actor's. */
  readonly who: string;
  readonly names: string;
  readonly what: string;
  readonly more: string;
  readonly marks: readonly { readonly performance: Performance; readonly count: number }[];
  readonly items: readonly ItemShown[];
}

export interface GroupShown {
  readonly group: Group;
  readonly title: string;
  readonly count: number;
  /** Empty where nobody owes anything of this group, which is then said. */
  readonly lines: readonly LineShown[];
}

export interface ListShown {
  readonly name: ListName;
  readonly title: string;
  readonly lead: string;
  readonly count: number;
  readonly none: string;
  readonly groups: readonly GroupShown[];
}

export interface WhatIfPage {
  readonly question: Question;
  readonly sentence: string;
  readonly date: string;
  readonly recordEnds: string;
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly lists: readonly ListShown[];
  readonly acts: readonly { readonly act: AskedAct; readonly query: string; readonly count: number }[];
  readonly changes: readonly ListChange[];
  /** The texts of what is due, each with its date, the places in it and a source. */
  readonly texts: readonly string[];
}

/** The long lists, of which the page as it is sent tells each promise in short. */
export const IN_SHORT: readonly ListName[] = ['alsoOwed', 'notYet'];

/** The page as it is sent: the promises of the long lists in short, each leading to its own page, until the whole record is at hand. */
export function pageSent(page: WhatIfPage): WhatIfPage {
  const short = (list: ListShown): ListShown => ({
    ...list, groups: list.groups.map((group) => ({ ...group, lines: group.lines.map((line) => ({ ...line, items: line.items.map(itemInShort) })) }))
  });
  return { ...page, lists: page.lists.map((list) => (IN_SHORT.includes(list.name) ? short(list) : list)) };
}

/** Groups of which "nobody" is said where nothing of them is due. */
const ALWAYS: readonly Group[] = ['force', 'respond', 'consult', 'aid'];

/** What the page shows for this question, in this language. The same in the browser and when the site is built. */
export function whatIfPage(ledger: Ledger, question: Question, lang: AppLang): WhatIfPage {
  const w = whatIfWordsOf(lang);
  const day = parseDay(question.at)!;
  const setting: Setting = { ...settingOf(ledger, lang), day };
  const asked = (act: AskedAct, on = day): WhatIfAnswer => whatIf(ledger, { attacker: question.attacker, victim: question.victim, act, day: on });
  const answer = asked(question.act);
  const [attacker, victim] = [titleOf(setting, question.attacker), titleOf(setting, question.victim)];
  return {
    question,
    sentence: w.sentence(attacker, question.act, victim, formatDate(question.at, lang)),
    date: answer.date,
    recordEnds: answer.recordEnds,
    headline: w.headline(obligorsOf(answer.due.filter(mustUseForce)).length),
    sentences: answerWords(setting, answer),
    lists: LIST_NAMES.map((name) => listShown(setting, name, answer[name], w.restraintTitle(attacker, victim))),
    acts: ASKED_ACTS.map((act) => ({ act, query: queryOf(ledger, { ...question, act }), count: asked(act).due.length })),
    changes: changesOf(setting, asked(question.act, parseDay(question.since)!), answer),
    texts: textsCited(setting, answer.due)
  };
}

/** The texts of these promises, each in short with its date, the places where the promises stand, and a source. */
function textsCited(setting: Setting, items: readonly WhatIfItem[]): string[] {
  const { ledger, lang } = setting;
  return textsOf(ledger, items).map((id) => {
    const text = ledger.instruments.get(id)!;
    const cited = items.map(({ commitment }) => ledger.commitments.get(commitment)!).filter(({ instrument }) => instrument === id).map(({ cites }) => citeName(setting, cites[0]!).text);
    return `${say(text, 'x-short', lang) || titleOf(setting, id)} (${formatDate(text.date, lang)}): ${[...new Set(cited)].join('; ')}`;
  });
}

function listShown(setting: Setting, name: ListName, items: readonly WhatIfItem[], restraint: string): ListShown {
  const w = whatIfWordsOf(setting.lang);
  const own = name === 'wouldBreak';
  const groups = folded(setting.ledger, items).map(({ group, items: inGroup, folds }): GroupShown => ({
    group, count: inGroup.length, title: own ? '' : group === 'restraint' ? w.restraintByOthers : w.group[group],
    lines: folds.map((fold) => lineShown(setting, fold, own))
  }));
  const nobody = name === 'due' ? ALWAYS.filter((group) => !groups.some((one) => one.group === group)) : [];
  const missing = nobody.map((group): GroupShown => ({ group, count: 0, title: w.group[group], lines: [] }));
  return {
    name, title: own ? restraint : w.lists[name].title, lead: own ? w.restraintLead : w.lists[name].lead, count: items.length, none: w.lists[name].none,
    groups: name === 'due' ? inOrder([...groups, ...missing]) : groups
  };
}

const inOrder = (groups: readonly GroupShown[]): GroupShown[] =>
  [...groups].sort((a, b) => order(a.group) - order(b.group));
const order = (group: Group): number => (ALWAYS.includes(group) ? ALWAYS.indexOf(group) : ALWAYS.length);

const FEW = 3;
const NAMED = 8;

function lineShown(setting: Setting, { obligation, within, waitsOn, by, texts, items }: Fold, own: boolean): LineShown {
  const { ledger, lang, words } = setting;
  const w = whatIfWordsOf(lang);
  const names = by.map((id) => titleOf(setting, id)).sort(new Intl.Collator(lang).compare);
  const title = say(ledger.obligations.get(obligation) ?? {}, 'title', lang) || obligation;
  const forces = [...new Set(items.map((one) => one.force))].map((force) => words.status.force[force]);
  return {
    who: own ? '' : names.length <= FEW ? names.join(', ') : w.who(names.length),
    names: own || names.length <= FEW ? '' : names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED - 2).join(', ')} ${words.status.andMore(names.length - NAMED + 2)}`,
    what: [title, within && w.within(within)].filter(Boolean).join(', '),
    more: own ? forces.join(' · ') : [texts.length === 1 ? titleOf(setting, texts[0]!) : w.texts(texts.length), ...forces, waitsOn && w.waits(waitsOn)].filter(Boolean).join(' · '),
    marks: marksOf(items),
    items: items.map((one) => (own ? itemShown(setting, one) : { ...itemShown(setting, one), record: '' }))
  };
}
