// What the page that makes snippets has to choose from, out of the dossier.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay, formatDay } from '#lib/domain/partial-date.ts';
import { landmarkDays as ownDays } from '#lib/embed/drawn-embed.ts';
import type { ShareChoice, ShareOffers } from '#lib/embed/share-choice.ts';
import { formatDate } from '#lib/text/format-date.ts';
import type { AppLang } from '#lib/text/words.ts';
import { offeredEditions } from '#routes/editions.server.ts';
import { cardStates, landmarkDays } from './card-content.ts';
import { cardName } from './card-of.server.ts';
import { cardAlt } from './page-share.server.ts';

export type GroupName = 'state' | 'other' | 'person' | 'landmark';

export interface CardRow {
  /** The name of its files, without their ending. */
  readonly card: string;
  readonly name: string;
}

export interface BuilderPage {
  readonly offers: ShareOffers;
  readonly first: ShareChoice;
  /** Ids of what can be in focus, by name in the page's language. */
  readonly groups: readonly { readonly name: GroupName; readonly ids: readonly string[] }[];
  readonly landmarks: readonly { readonly date: string; readonly label: string }[];
  /** The landmark days that have pictures; and the actors and drafts that do, by name. */
  readonly days: readonly CardRow[];
  readonly others: readonly { readonly name: 'actors' | 'drafts'; readonly rows: readonly CardRow[] }[];
  /** The day that is shown where none is asked for, in words. */
  readonly firstDay: string;
}

const inBoth = (of: (lang: AppLang) => string): Record<AppLang, string> => ({ en: of('en'), uk: of('uk') });

/** The builder in this language. It begins with the graph of a landmark day. */
export function builderPage(ledger: Ledger, lang: AppLang): BuilderPage {
  const { dossier, actors, drafts } = ledger.dossier;
  const own = ownDays(ledger);
  const { landmarks = [], span } = dossier;
  const events = ledger.eventOrder.filter(({ id }) => landmarks.includes(id));
  const compare = new Intl.Collator(lang).compare;
  const names = Object.fromEntries([
    ...actors.map((one) => [one.id, inBoth((of) => say(one, 'name', of))] as const), ...events.map((one) => [one.id, inBoth((of) => say(one, 'title', of))] as const)
  ]);
  const ofKinds = (kinds: readonly string[]): string[] =>
    actors.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id).sort((a, b) => compare(names[a]![lang], names[b]![lang]));
  const states = cardStates(ledger);
  const rows = (kind: 'actor' | 'draft', records: readonly { readonly id: string }[], name: 'name' | 'title'): CardRow[] =>
    records.map((one) => ({ card: cardName({ kind, id: one.id }), name: say(one, name, lang) })).sort((a, b) => compare(a.name, b.name));
  return {
    offers: {
      span, day: dossier.day ?? span.to, title: inBoth((of) => say(dossier, 'title', of)), names, ownDays: own, editions: offeredEditions(),
      pictures: Object.fromEntries(states.map((state) => [cardName(state), inBoth((of) => cardAlt(ledger, state, of))]))
    },
    first: { what: 'graph', at: own[Math.floor(own.length / 3)] ?? '', from: '', to: '', focus: '', trace: '', depth: '', lens: '', theme: 'auto', lang, width: '', edition: '' },
    groups: [
      // Actors first: who types the name of a state means the state, not a landmark that begins with it.
      { name: 'state', ids: ofKinds(['state']) }, { name: 'other', ids: ofKinds(['organisation', 'coalition']) },
      { name: 'person', ids: ofKinds(['person', 'office']) }, { name: 'landmark', ids: events.map(({ id }) => id) }
    ],
    landmarks: events.map((one) => {
      const date = formatDay(earliestDay(one.date));
      return { date, label: `${formatDate(date, lang, 'short')}: ${say(one, 'title', lang)}` };
    }),
    days: landmarkDays(ledger).map((date) => ({ card: cardName({ kind: 'graph', id: date }), name: formatDate(date, lang) })),
    others: [{ name: 'actors', rows: rows('actor', actors, 'name') }, { name: 'drafts', rows: rows('draft', drafts, 'title') }],
    firstDay: formatDate(dossier.day ?? span.to, lang)
  };
}
