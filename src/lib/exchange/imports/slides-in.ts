// A TimelineJS timeline as a dossier: slides become events, groups lanes, media and links sources.
import { earliestDay, formatDay, latestDay } from '#lib/domain/partial-date.ts';
import { guessKind } from './guess-kind.ts';
import { edtfOf, isDate } from './import-date.ts';
import type { ImportInput } from './importer.ts';
import { importedSource } from './imported-source.ts';
import type { Draft, Intake } from './intake.ts';
import { lanesOf } from './lanes.ts';
import { LONGEST, linksIn, textOfHtml, webAddress } from './plain-text.ts';
import type { Slide, SlideDate } from './slide.ts';

/** The records and the head of a timeline. */
export function takeSlides(slides: readonly Slide[], input: ImportInput, intake: Intake): void {
  const title = slides.find(({ type }) => type === 'title');
  const headline = title ? textOfHtml(title.headline) : '';
  if (headline !== '') intake.head.title = headline;
  const subtitle = title ? textOfHtml(title.text).replaceAll('\n', ' ') : '';
  if (subtitle !== '') intake.head.subtitle = subtitle;
  const cite = importedSource(input, intake, headline === '' ? {} : { title: headline });
  const sources = mediaSources(intake);
  const events = slides.filter(({ type }) => type === 'event');
  const kinds: { kind: ReturnType<typeof guessKind>; group: string }[] = [];
  for (const slide of events) {
    const date = dateOf(slide.start, slide, intake);
    if (date === null) continue;
    const group = textOfHtml(slide.group);
    const kind = guessKind(textOfHtml(slide.headline) || textOfHtml(slide.text), group);
    kinds.push({ kind, group });
    takeEvent(slide, date, { kind, cites: [cite(slide.at), ...sources(slide)], intake });
  }
  const ids = intake.lists.events.map(({ record }) => String(record.id));
  if (ids.length > 0) {
    intake.guess('The kind of these events is guessed from words of their headlines, then of their groups; a statement where no word fits.', ...ids);
    intake.guess('How much these events weigh is not told by a timeline: all have 3.', ...ids);
  }
  const lanes = lanesOf(kinds, intake);
  if (lanes) intake.head.lanes = lanes;
  takeEras(slides.filter(({ type }) => type === 'era'), intake);
}

interface Known {
  readonly kind: string;
  readonly cites: readonly Draft[];
  readonly intake: Intake;
}

function takeEvent(slide: Slide, date: string, { kind, cites, intake }: Known): void {
  const headline = textOfHtml(slide.headline).replaceAll('\n', ' ');
  const text = textOfHtml(slide.text);
  const title = headline || text.split('\n')[0]!.slice(0, 120) || slide.media.caption || slide.at;
  const id = intake.newId(slide.id || title, 'event');
  if (headline === '') intake.guess('The slide has no headline: the beginning of its text, the caption or its number is written as the title.', id);
  if (text.length > LONGEST) intake.drop(`what goes beyond ${LONGEST} characters of a text`);
  const end = slide.end ? dateOf(slide.end, slide, intake) : null;
  intake.add('events', {
    id, date, ...(end !== null && end !== date && { end }), title, summary: (text || title).slice(0, LONGEST), kind, weight: 3, cites,
    ...(slide.group !== '' && { 'x-group': textOfHtml(slide.group) })
  }, slide.place, { ...(slide.start && { date: slide.start.place }), ...(slide.end && { end: slide.end.place }) });
}

/** A slide's date as EDTF; null, and said so, where a dossier cannot hold it. */
function dateOf(date: SlideDate | null, slide: Slide, intake: Intake): string | null {
  if (date === null || date.year.trim() === '') {
    intake.problem(date?.place ?? slide.place, 'missing', `the slide "${textOfHtml(slide.headline) || slide.at}" has no year`);
    return null;
  }
  const year = date.year.trim();
  if (/^-\d+$/.test(year) || /^\d{5,}$/.test(year)) {
    intake.drop(`the date ${year} of "${textOfHtml(slide.headline) || slide.at}", with all that is on it: a dossier’s years are 0000 to 9999`);
    return null;
  }
  if (date.timed) intake.drop('times of day');
  return edtfOf(/^0+$/.test(year) ? '0000' : year, date.month, date.day) ?? year;
}

/** What a slide's media and the links in its text cite; one source an address, however often it is used. */
function mediaSources(intake: Intake): (slide: Slide) => Draft[] {
  const known = new Map<string, string>();
  const source = (url: string, title: string, publisher: string | undefined, slide: Slide): string => {
    const there = known.get(url);
    if (there !== undefined) return there;
    const id = intake.newId(`source-${title}`, 'source');
    known.set(url, id);
    intake.add('sources', { id, title, publisher, kind: 'press', url }, slide.place);
    intake.guess('What kind of source these are is not told by the timeline: written as press. An image or a film may be no source at all for what its slide says.', id);
    return id;
  };
  return (slide) => {
    const { media } = slide;
    const framed = /<(?:iframe|img)\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(media.url)?.[1];
    const url = webAddress(framed?.replace(/^\/\//, 'https://') ?? media.url);
    if (url === null && media.url.trim() !== '') intake.drop('media that are no web address');
    const [credit, caption] = [textOfHtml(media.credit), textOfHtml(media.caption)].map((text) => text.replaceAll('\n', ' '));
    if (url === null && (credit || caption)) intake.drop('credits and captions of media without a web address');
    const links = [...linksIn(slide.text), ...linksIn(media.credit), ...linksIn(media.caption)].map(({ url: link, words }) => source(link, words || new URL(link).host, undefined, slide));
    const ids = [...(url === null ? [] : [source(url, caption || credit || new URL(url).host, credit || undefined, slide)]), ...links];
    return [...new Set(ids)].map((id) => ({ source: id }));
  };
}

/** Eras have whole days: the first and last that the timeline's dates can mean. */
function takeEras(slides: readonly Slide[], intake: Intake): void {
  const eras = slides.flatMap((slide) => {
    const from = dateOf(slide.start, slide, intake);
    const to = dateOf(slide.end, slide, intake);
    if (from === null || to === null) return [];
    if (!isDate(from) || !isDate(to)) {
      intake.problem(slide.place, 'bad-date', `the era from ${from} to ${to} has a date that is not in the calendar`);
      return [];
    }
    const title = textOfHtml(slide.headline).replaceAll('\n', ' ') || slide.at;
    if (textOfHtml(slide.text) !== '') intake.drop('texts of eras');
    const id = intake.newId(`era-${title}`, 'era');
    if (from.length < 10 || to.length < 10) intake.guess('Eras have whole days: the first and last day that the timeline’s months and years can mean are written.', id);
    return [{ id, title, from: formatDay(earliestDay(from)), to: formatDay(latestDay(to)) }];
  });
  if (eras.length > 0) intake.head.eras = eras.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
