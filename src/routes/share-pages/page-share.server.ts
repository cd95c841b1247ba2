// How a page looks where others show it: its card, the frame it embeds as, and the addresses of both.
import type { Ledger } from '#lib/domain/ledger.ts';
import { earliestDay, formatDay } from '#lib/domain/partial-date.ts';
import type { AppLang } from '#lib/text/words.ts';
import { settingOf, titleOf } from '#routes/record-pages/parts.ts';
import { say } from '#lib/domain/dossier.ts';
import { cardContent, landmarkDays } from './card-content.ts';
import type { CardState } from './card-content.ts';
import { cardName } from './card-of.server.ts';

/** Where the site will stand, with its base and a slash at the end; '' where nobody said. */
export const siteAddress = (): string => {
  const origin = process.env.PLEDGELINE_SITE ?? '';
  return origin === '' ? '' : `${origin}${process.env.PLEDGELINE_BASE ?? ''}/`;
};

const RECORD = /^(actors|instruments|commitments|events|drafts|sources)\/([a-z0-9-]+)\/$/;
const alts = new Map<string, string>();

export interface PageShare {
  readonly card: { readonly file: string; readonly alt: string };
  /** Path and query of the frame, without the language. */
  readonly frame: string;
  readonly title: string;
}

/** What the card of this state shows, in words; drawn once for all pages that name it. */
export function cardAlt(ledger: Ledger, state: CardState, lang: AppLang): string {
  const key = `${lang}/${cardName(state)}`;
  if (!alts.has(key)) alts.set(key, cardContent(state, { ledger, lang, shape: 'wide' }).alt);
  return alts.get(key)!;
}

/** How this page is shared. `path`: in the site, without its language. */
export function pageShare(ledger: Ledger, path: string, lang: AppLang): PageShare {
  const [, kind, id] = RECORD.exec(path) ?? [];
  const state = cardFor(ledger, kind, id);
  const file = `${lang === 'en' ? '' : `${lang}/`}share/${cardName(state)}.png`;
  const title = id === undefined ? say(ledger.dossier.dossier, 'title', lang) : titleOf(settingOf(ledger, lang), id);
  return { card: { file, alt: cardAlt(ledger, state, lang) }, frame: frameFor(ledger, kind, id), title };
}

/** An actor's and a draft's own card, an event's where its day is a landmark's, else the last landmark's. */
function cardFor(ledger: Ledger, kind: string | undefined, id: string | undefined): CardState {
  const days = landmarkDays(ledger);
  if (id !== undefined && kind === 'actors') return { kind: 'actor', id };
  if (id !== undefined && kind === 'drafts') return { kind: 'draft', id };
  const day = id !== undefined && kind === 'events' ? formatDay(earliestDay(ledger.events.get(id)!.date)) : undefined;
  if (day !== undefined && days.includes(day)) return { kind: 'graph', id: day };
  const centre = ledger.dossier.dossier.centre;
  const last = days.at(-1);
  return last !== undefined ? { kind: 'graph', id: last } : { kind: 'actor', id: centre ?? ledger.dossier.actors[0]!.id };
}

function frameFor(ledger: Ledger, kind: string | undefined, id: string | undefined): string {
  if (kind === undefined || id === undefined) return 'embed/explorer/';
  if (kind === 'sources') return 'embed/graph/';
  if (kind === 'drafts') return `embed/graph/?focus=${ledger.drafts.get(id)!.instrument}`;
  if (kind !== 'events') return `embed/graph/?focus=${id}`;
  const day = formatDay(earliestDay(ledger.events.get(id)!.date));
  return landmarkDays(ledger).includes(day) ? `embed/graph/${day}/?focus=${id}` : `embed/graph/?at=${day}&focus=${id}`;
}
