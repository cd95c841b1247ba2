// What each share card says: a landmark's day, an actor or a draft, drawn from the state itself.
import { drawExplorer } from '#lib/explorer/drawn-explorer.ts';
import type { DrawnExplorer } from '#lib/explorer/drawn-explorer.ts';
import { headlineText } from '#lib/explorer/focus-headline.ts';
import { say } from '#lib/domain/dossier.ts';
import type { Draft } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay, formatDay, parseDay } from '#lib/domain/partial-date.ts';
import { statusOf } from '#lib/domain/status.ts';
import type { Status } from '#lib/domain/status.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { DEFAULT_VIEW } from '#lib/state/view.ts';
import type { View } from '#lib/state/view.ts';
import { CARD_GRAPH } from '#lib/static-svg/share-card.ts';
import type { CardContent, CardShape } from '#lib/static-svg/share-card.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { shareWordsOf } from '#lib/text/share-words.ts';
import { traceWordsOf } from '#lib/text/trace-words.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';

/** So many holders are named before the rest are counted. */
const NAMED = 3;

/** The state that a card's name stands for; null where there is no such state. */
export type CardState = { readonly kind: 'graph' | 'actor' | 'draft'; readonly id: string };

/** The days of the dossier's landmarks, `YYYY-MM-DD`, sorted, each once. */
export function landmarkDays(ledger: Ledger): string[] {
  const days = (ledger.dossier.dossier.landmarks ?? []).flatMap((id) => {
    const date = ledger.events.get(id)?.date;
    return date === undefined ? [] : [formatDay(earliestDay(date))];
  });
  return [...new Set(days)].sort();
}

/** Every card of the site. */
export const cardStates = (ledger: Ledger): CardState[] => [
  ...landmarkDays(ledger).map((id): CardState => ({ kind: 'graph', id })),
  ...ledger.dossier.actors.map(({ id }): CardState => ({ kind: 'actor', id })),
  ...ledger.dossier.drafts.map(({ id }): CardState => ({ kind: 'draft', id }))
];

interface Setting {
  readonly ledger: Ledger;
  readonly lang: AppLang;
  readonly shape: CardShape;
}

/** What the card of this state says, in this language and shape. */
export function cardContent(state: CardState, setting: Setting): CardContent {
  if (state.kind === 'graph') return dayCard(state.id, setting);
  return state.kind === 'actor' ? actorCard(state.id, setting) : draftCard(setting.ledger.drafts.get(state.id)!, setting);
}

const drawn = (view: Partial<View>, { ledger, lang, shape }: Setting): DrawnExplorer =>
  drawExplorer(ledger, { ...DEFAULT_VIEW, ...view }, { lang, showProposed: false, showPast: false, ...CARD_GRAPH[shape] });

function frameOf({ ledger, lang }: Setting): Pick<CardContent, 'over' | 'foot'> {
  const head = ledger.dossier.dossier;
  return { over: say(head, 'title', lang), foot: shareWordsOf(lang).credit(head.licence ?? '', head.edition ?? '', formatDate(head.span.to, lang)) };
}

/** A day: the summary, with those who hold a promise broken and who denies it in place of the link to them. */
function dayCard(date: string, setting: Setting): CardContent {
  const { ledger, lang } = setting;
  const { model, graph } = drawn({ at: date }, setting);
  const { counted } = model;
  const numbers = {
    obligors: counted.obligors.length, texts: counted.texts.length, binding: counted.binding.length,
    disputed: counted.disputed.length, heldBroken: counted.heldBrokenTexts.length, mustUseForce: counted.mustUseForce.length
  };
  const centre = say(ledger.actors.get(ledger.dossier.dossier.centre ?? '') ?? {}, 'name', lang);
  const day = formatDate(date, lang);
  const said = wordsOf(lang).explorer.summary(numbers, centre)
    .map((part) => (typeof part === 'string' ? part : part.counts === 'promises' ? heldBy(brokenTo(ledger, date), setting) : part.text)).join('');
  const events = model.onThisDay.map(({ name }) => `${name}.`);
  return { ...frameOf(setting), heading: day, graph, paragraphs: [said, ...events], alt: shareWordsOf(lang).dayAlt(day, said) };
}

/** What is held broken of the promises to the centre on this day, ended ones too. */
function brokenTo(ledger: Ledger, date: string): Status[] {
  const { centre } = ledger.dossier.dossier;
  const statuses = statusesAt(ledger, parseDay(date)!);
  return ledger.dossier.commitments
    .filter((one) => centre !== undefined && one.to.includes(centre) && one.from.some((id) => id !== centre))
    .flatMap((one) => (statuses.get(one.id)?.performance === 'breached' ? [statuses.get(one.id)!] : []));
}

/** "according to Ukraine, NATO, Group of Seven and 9 more; denied by Russia": those who say it of most promises first. */
function heldBy(broken: readonly Status[], { ledger, lang }: Setting): string {
  const w = shareWordsOf(lang);
  const names = (lists: readonly (readonly string[])[]): string => {
    const counts = new Map<string, number>();
    for (const id of lists.flat()) if (ledger.actors.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    const ids = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => say(ledger.actors.get(id)!, 'name', lang));
    return ids.length <= NAMED + 1 ? ids.join(', ') : `${ids.slice(0, NAMED).join(', ')} ${w.and} ${w.andMore(ids.length - NAMED)}`;
  };
  const [held, denied] = [names(broken.map((one) => one.accordingTo)), names(broken.map((one) => one.disputedBy))];
  return [held && w.accordingTo(held), denied && w.deniedBy(denied)].filter(Boolean).join('; ');
}

/** An actor on the dossier's day: what it owes and is owed; one that owes nothing is told in words alone. */
function actorCard(id: string, setting: Setting): CardContent {
  const { ledger, lang } = setting;
  const actor = ledger.actors.get(id)!;
  const { model, graph } = drawn({ focus: [id] }, setting);
  const focus = model.focus;
  const heading = say(actor, 'name', lang);
  const isDrawn = graph.nodes.some((node) => node.actorIds.includes(id)) && (focus?.steps.length ?? 0) > 0;
  const day = formatDate(model.date, lang);
  const broken = focus?.steps.filter(({ row, via }) => via === null && row.performance === 'breached') ?? [];
  const statuses = broken.map(({ row }) => statusOf(ledger, row.id, parseDay(model.date)!));
  const said = focus && isDrawn ? [`${heading}${headlineText(focus, traceWordsOf(lang))}`] : [say(actor, 'summary', lang)];
  const held = statuses.length > 0 && isDrawn ? [sentence(heldBy(statuses, setting))] : [];
  return { ...frameOf(setting), heading, graph: isDrawn ? graph : null, paragraphs: [...said, ...held, ...(isDrawn ? [day] : [])], alt: [`${heading}, ${day}.`, ...said, ...held].join(' ') };
}

/** A draft: what it is, who wrote it, how much of it is on record, and its web as if it were in force. */
function draftCard(draft: Draft, setting: Setting): CardContent {
  const { ledger, lang } = setting;
  const w = shareWordsOf(lang);
  const heading = say(draft, 'title', lang);
  const authors = draft.authors.map((id) => say(ledger.actors.get(id)!, 'name', lang)).join(', ');
  const { graph } = drawn({ at: formatDay(earliestDay(draft.date)), web: draft.id }, setting);
  const hasWeb = ledger.dossier.commitments.some((one) => one.instrument === draft.instrument);
  const paragraphs = [
    `${formatDate(draft.date, lang)}. ${w.draft(draft.clauses?.length ?? 0)}. ${w.agreedByNobody}`,
    ...(authors ? [w.authors(authors)] : []), say(ledger.instruments.get(draft.instrument) ?? {}, 'summary', lang)
  ];
  return { ...frameOf(setting), heading, graph: hasWeb ? graph : null, paragraphs, alt: `${heading}. ${paragraphs.join(' ')}` };
}

const sentence = (text: string): string => (text === '' ? '' : `${text[0]!.toLocaleUpperCase()}${text.slice(1)}.`);
