// A page of the site as a work that can be cited: what it is called, where it stands, and how far the record goes.
import type { Work } from '#lib/exchange/bibliography.ts';
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
  if (frame.called !== undefined) return frame.called;
  const link = [...MAIN_LINKS, ...FOOTER_LINKS].find(({ path }) => path !== '' && path === frame.path);
  return link ? wordsOf(frame.lang).frame[link.name] : (data.title ?? frame.title);
}

/** Pages that show one day, which their address may leave open. */
const OF_A_DAY = ['', 'what-if/'];

/** The day that a lasting address of this page has to name; undefined where the page is of no one day. */
export const dayInAddress = (frame: FrameData): string | undefined => (OF_A_DAY.includes(frame.path) ? frame.day : undefined);

/** The page's address with the day that it shows, so that it leads to the same once a later edition opens on another; '' where the site's is not known. */
export function permalink(frame: FrameData): string {
  const day = dayInAddress(frame);
  return frame.address && day !== undefined ? `${frame.address}?at=${day}` : frame.address;
}

/** The page as a work. Its address is left out where the site's is not known. */
export function pageWork(frame: FrameData, data: TitledData): Work {
  const title = pageTitle(frame, data);
  const edition = /^(\d{4}-\d{2}-\d{2})\.\d+$/.exec(frame.edition)?.[1];
  return {
    id: ['pledgeline', ...frame.path.split('/').filter(Boolean), frame.lang].join('-'), kind: 'webpage', title,
    publisher: title === frame.title ? 'Pledgeline' : `Pledgeline: ${frame.title}`, date: edition ?? frame.recordEndsOn, version: frame.edition || undefined,
    url: permalink(frame) || undefined, note: wordsOf(frame.lang).frame.recordEnds(frame.recordEnds)
  };
}
