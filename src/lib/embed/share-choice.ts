// What a reader chooses in the builder, and the snippets that come of it. Pure: the page and its address only hold it.
import { parseDay } from '#lib/domain/partial-date.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { LANGS } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';
import { KINDS, THEMES, WHATS } from './embed-schema.ts';
import type { EmbedTheme, EmbedWhat } from './embed-schema.ts';
import { elementSnippet, embedPath, frameSnippet, pictureSnippet, sizedSnippet } from './snippets.ts';
import type { SnippetWish } from './snippets.ts';

/** Widths on offer, CSS pixels; '' is the column's. */
export const WIDTHS = ['', '360', '640', '960'] as const;

/** One choice in each control; '' where nothing is asked for. */
export interface ShareChoice {
  readonly what: EmbedWhat;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly focus: string;
  readonly trace: string;
  readonly depth: string;
  readonly lens: string;
  readonly theme: EmbedTheme;
  readonly lang: AppLang;
  readonly width: string;
  /** The edition it is frozen as; '' follows corrections. */
  readonly edition: string;
}

type InBoth = Readonly<Record<AppLang, string>>;

/** What the site has to choose from. */
export interface ShareOffers {
  readonly span: { readonly from: string; readonly to: string };
  /** The day that is shown where none is asked for. */
  readonly day: string;
  readonly title: InBoth;
  /** Names by id, of all that can be chosen as focus. */
  readonly names: Readonly<Record<string, InBoth>>;
  /** Days whose graph has an address of its own. */
  readonly ownDays: readonly string[];
  /** Editions that the site keeps, newest first, each with the days that had an address of their own in it. */
  readonly editions: readonly { readonly id: string; readonly ownDays: readonly string[] }[];
  /** What each picture shows, by its name: `graph-2014-03-18`, `actor-poland`. */
  readonly pictures: Readonly<Record<string, InBoth>>;
}

export const FORMS = ['frame', 'sized', 'element', 'picture'] as const;
export type Form = (typeof FORMS)[number];

/** What an address asks the builder for; bad values are left out, each by itself. */
export function choiceOf(query: URLSearchParams, first: ShareChoice, { span, editions }: ShareOffers): ShareChoice {
  const one = (key: keyof ShareChoice): string | null => query.get(key);
  const day = (key: 'at' | 'from' | 'to'): string => {
    const value = one(key) ?? '';
    return KINDS.day.holds(value) && parseDay(value) !== null && value >= span.from && value <= span.to ? value : '';
  };
  const kind = (key: 'focus' | 'trace' | 'depth' | 'lens'): string => (KINDS[key].holds(one(key)) ? one(key) ?? '' : '');
  if (query.size === 0) return first;
  return {
    what: WHATS.find((what) => what === one('what')) ?? first.what,
    at: day('at'), from: day('from'), to: day('to'), focus: kind('focus'), trace: kind('trace'), depth: kind('depth'), lens: kind('lens'),
    theme: THEMES.find((theme) => theme === one('theme')) ?? first.theme,
    lang: LANGS.find((lang) => lang === one('lang')) ?? first.lang,
    width: WIDTHS.find((width) => width === one('width')) ?? first.width,
    edition: editions.find(({ id }) => id === one('edition'))?.id ?? ''
  };
}

/** The builder's own address of this choice, without `?`. */
export const choiceQuery = (choice: ShareChoice): string =>
  new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== '') as [string, string][]).toString().replaceAll('%2C', ',');

/** The view that is chosen, as embeds and the explorer take it; only what means something there. */
export function viewQuery({ what, at, from, to, focus, trace, depth, lens }: ShareChoice): string {
  const ranged = what !== 'graph' && from !== '' && to !== '' && from < to;
  const pairs = {
    at, ...(ranged ? { from, to } : {}), focus,
    ...(focus === '' ? {} : { trace: trace === 'both' ? '' : trace, depth: depth === '1' ? '' : depth }), lens: what === 'timeline' || lens === 'standing' ? '' : lens
  };
  return new URLSearchParams(Object.entries(pairs).filter(([, value]) => value !== '')).toString().replaceAll('%2C', ',');
}

/** The name of the picture that shows just this view; null where there is none, as for editions, whose pictures are not kept. */
export function pictureOf(choice: ShareChoice, { day, pictures }: ShareOffers): string | null {
  const { what, at, focus, edition } = choice;
  const asked = new URLSearchParams(viewQuery(choice));
  if (what === 'timeline' || edition !== '' || ['lens', 'trace', 'depth', 'from'].some((name) => asked.has(name))) return null;
  const name = focus === '' ? `graph-${at || day}` : at === '' || at === day ? `actor-${focus}` : '';
  return Object.hasOwn(pictures, name) ? name : null;
}

/** What the embed is called for those who hear it: the record, the day, the focus. */
export function titleOf({ at, focus, lang }: ShareChoice, { title, day, names }: ShareOffers): string {
  const inFocus = focus.split(',').filter(Boolean).map((id) => names[id]?.[lang] ?? id).join(' – ');
  return `${title[lang]}: ${formatDate(at || day, lang)}${inFocus && `, ${inFocus}`}`;
}

/** Days with an address of their own in what is chosen. */
const ownDaysOf = ({ edition }: ShareChoice, { ownDays, editions }: ShareOffers): readonly string[] =>
  edition === '' ? ownDays : (editions.find(({ id }) => id === edition)?.ownDays ?? []);

/** The path of the preview's frame in its site. */
export const previewPath = (choice: ShareChoice, offers: ShareOffers): string => embedPath({ ...choice, query: viewQuery(choice), ownDays: ownDaysOf(choice, offers) });

/** The snippet of each form; null where the form cannot show this. */
export function snippetsFor(choice: ShareChoice, offers: ShareOffers, { site, height }: { site: string; height: number }): Readonly<Record<Form, string | null>> {
  const { what, lang, theme, width, edition } = choice;
  const wish: SnippetWish = {
    site, what, lang, theme, height, edition, title: titleOf(choice, offers), query: viewQuery(choice), ownDays: ownDaysOf(choice, offers), width: width === '' ? undefined : Number(width)
  };
  const name = pictureOf(choice, offers);
  const picture = name === null ? null : pictureSnippet(wish, { path: `share/${name}.png`, alt: offers.pictures[name]![lang] });
  return {
    frame: frameSnippet(wish), sized: sizedSnippet(wish), picture,
    element: what === 'explorer' ? null : elementSnippet({ ...wish, inside: what === 'graph' && picture !== null ? picture : undefined })
  };
}
