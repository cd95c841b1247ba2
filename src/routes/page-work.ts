// A page of the site as a work that can be cited: what it is called, where it stands, and how far the record goes.
import type { Work } from '#lib/exchange/bibliography.ts';
import { aboutWordsOf } from '#lib/text/about-words.ts';
import { searchWordsOf } from '#lib/text/search-words.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { FrameData } from './frame-data.ts';
import { FOOTER_LINKS, MAIN_LINKS } from './frame-links.ts';

/** What the pages' own data may say of their title. */
export interface TitledData {
  readonly record?: { readonly title: string };
  readonly list?: { readonly title: string };
  readonly title?: string;
}

/** What is this page called? What its data say, or else what the frame's links call it. */
export function pageTitle(frame: FrameData, data: TitledData): string {
  const told = data.record?.title ?? data.list?.title;
  if (told !== undefined) return told;
  if (frame.path === 'about/') return aboutWordsOf(frame.lang).title;
  if (frame.path === 'search/') return searchWordsOf(frame.lang).title;
  const link = [...MAIN_LINKS, ...FOOTER_LINKS].find(({ path }) => path !== '' && path === frame.path);
  return link ? wordsOf(frame.lang).frame[link.name] : (data.title ?? frame.title);
}

/** The page as a work. Its address is left out where the site's is not known. */
export function pageWork(frame: FrameData, data: TitledData): Work {
  const title = pageTitle(frame, data);
  const edition = /^(\d{4}-\d{2}-\d{2})\.\d+$/.exec(frame.edition)?.[1];
  return {
    id: ['pledgeline', ...frame.path.split('/').filter(Boolean), frame.lang].join('-'), kind: 'webpage', title,
    publisher: title === frame.title ? 'Pledgeline' : `Pledgeline: ${frame.title}`, date: edition ?? frame.recordEndsOn, version: frame.edition || undefined,
    url: frame.address || undefined, note: wordsOf(frame.lang).frame.recordEnds(frame.recordEnds)
  };
}
