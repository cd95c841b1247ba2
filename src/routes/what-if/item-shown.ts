// One promise of an answer with everything that must stand beside it: words, place, force, terms, record, doubts.
import { say } from '#lib/domain/dossier.ts';
import type { Claim } from '#lib/domain/form.ts';
import { resolved } from '#lib/domain/membership.ts';
import { statusOf } from '#lib/domain/status.ts';
import type { WhatIfItem } from '#lib/domain/what-if.ts';
import type { Performance, Standing } from '#lib/domain/words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { whatIfWordsOf } from '#lib/text/what-if-words.ts';
import type { Line } from '#routes/record-pages/page-model.ts';
import { linkTo, links, pathOf, statusLines, titleOf } from '#routes/record-pages/parts.ts';
import type { Setting } from '#routes/record-pages/parts.ts';

/** What is told of a promise under a name of its own, in the order in which it is shown. */
export const TERMS = ['where', 'force', 'status', 'last', 'trigger', 'conditions', 'waits', 'exit', 'claims'] as const;
export type Term = (typeof TERMS)[number];

export interface ItemShown {
  readonly id: string;
  readonly by: Line;
  readonly head: Line;
  readonly summary: string;
  readonly terms: Readonly<Partial<Record<Term, readonly Line[]>>>;
  readonly standing: Standing;
  readonly performance: Performance;
  /** The text in which it stands, and its date. */
  readonly title: string;
  readonly dated: string;
  /** In one run, for lists that show it before it is opened: where it stands and what became of it. */
  readonly record: string;
}

/** The same with what its own page tells left out: the page sent before the whole record is at hand carries only this of long lists. */
export function itemInShort(item: ItemShown): ItemShown {
  const { where = [], last = [], conditions = [] } = item.terms;
  return { ...item, terms: { where: where.slice(0, 1), conditions, ...(item.performance === 'untested' ? {} : { last }) } };
}

/** This promise on the setting's day, as it stands in the answer. */
export function itemShown(setting: Setting, item: WhatIfItem): ItemShown {
  const { ledger, lang, words } = setting;
  const w = whatIfWordsOf(lang);
  const commitment = ledger.commitments.get(item.commitment)!;
  const instrument = ledger.instruments.get(commitment.instrument)!;
  const [standing = [], performance] = statusLines(setting, statusOf(ledger, item.commitment, setting.day));
  const place = commitment.cites.find((cite) => cite.at)?.at;
  const terms: Partial<Record<Term, readonly Line[]>> = {
    where: [[linkTo(setting, instrument.id), { text: [place && `, ${place}`, `, ${formatDate(instrument.date, lang)}`].filter(Boolean).join(''), muted: true }], ...sourceLines(setting, item)],
    force: [[`${words.status.force[item.force]}; ${words.status.strength[item.strength]}`], ...forceLines(setting, instrument.id)],
    status: [standing],
    last: [performance ?? [w.neverReported]],
    trigger: textLine(say(commitment, 'triggerText', lang)),
    conditions: textLine(say(commitment, 'conditions', lang)),
    waits: item.waitsOn === null ? [] : [[w.waits(item.waitsOn)]],
    exit: textLine(say(commitment, 'exit', lang) || w.noExit),
    claims: item.claims.map((id) => claimLine(setting, ledger.claims.get(id)!))
  };
  return {
    id: item.commitment, by: byLine(setting, item),
    head: [{ text: say(ledger.obligations.get(item.obligation) ?? {}, 'title', lang) || item.obligation, path: `commitments/${item.commitment}/`, strong: true }],
    summary: say(commitment, 'summary', lang), terms, standing: item.standing, performance: item.performance,
    title: titleOf(setting, instrument.id), dated: formatDate(instrument.date, lang, 'short'), record: plain(performance ?? standing)
  };
}

const textLine = (text: string): Line[] => (text === '' ? [] : [[text]]);

/** The words of a line without its links. */
export const plain = (line: Line): string => line.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Who owes it: as the text names them, and whom an organisation stands for on the day. */
function byLine(setting: Setting, { commitment, by }: WhatIfItem): Line {
  const { ledger, lang, day } = setting;
  const { from } = ledger.commitments.get(commitment)!;
  const named = from.filter((id) => by.includes(id));
  const through = from.filter((id) => !by.includes(id) && resolved(ledger, [id], day).some((one) => by.includes(one)));
  if (through.length === 0) return links(setting, named.length > 0 ? named : by);
  const members = by.filter((id) => !named.includes(id)).map((id) => titleOf(setting, id));
  return [...links(setting, [...through, ...named]), { text: ` ${whatIfWordsOf(lang).membersThatDay(members.length, members.join(', '))}`, muted: true }];
}

/** The sources of the words, each leading to its page. */
const sourceLines = (setting: Setting, { commitment }: WhatIfItem): Line[] => [
  setting.ledger.commitments.get(commitment)!.cites.flatMap((cite, i): Line => [
    ...(i === 0 ? [] : [' · ']), { text: setting.ledger.sources.get(cite.source)!.title, path: `sources/${cite.source}/` }, ...(cite.at ? [{ text: `, ${cite.at}`, muted: true }] : [])
  ])
];

/** Who holds which view of the text's legal force. */
const forceLines = (setting: Setting, instrument: string): Line[] =>
  (setting.ledger.instruments.get(instrument)!.forceSays ?? []).map(({ view, by }): Line => [`${setting.words.status.force[view]}: `, ...links(setting, by)]);

/** Who said what of it, unnamed speakers with who reported them. */
export function claimLine(setting: Setting, claim: Claim): Line {
  const { lang, words } = setting;
  const path = pathOf(setting, claim.id);
  const reported: Line = claim.reportedBy ? [` (${words.record.reportedBy} `, linkTo(setting, claim.reportedBy), ')'] : [];
  const dated = `${words.status.stance[claim.stance]}, ${formatDate(claim.date, lang)}`;
  return [linkTo(setting, claim.speaker), ...reported, ' ', path === undefined ? dated : { text: dated, path }, `: ${say(claim, 'summary', lang)}`];
}
