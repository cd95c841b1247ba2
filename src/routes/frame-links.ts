// The pages that the frame leads to, in its order, by path and by the key of their name.
import type { Words } from '#lib/text/words.ts';

type NameKey = { [K in keyof Words['frame']]: Words['frame'][K] extends string ? K : never }[keyof Words['frame']];

export interface FrameLink {
  readonly path: string;
  readonly name: NameKey;
}

export const MAIN_LINKS: readonly FrameLink[] = [
  { path: '', name: 'explore' },
  { path: 'story/', name: 'story' },
  { path: 'drafts/', name: 'drafts' },
  { path: 'what-if/', name: 'whatIf' },
  { path: 'actors/', name: 'actors' },
  { path: 'instruments/', name: 'instruments' },
  { path: 'events/', name: 'events' },
  { path: 'sources/', name: 'sources' },
  { path: 'about/', name: 'about' }
];
export const SEARCH_LINK: FrameLink = { path: 'search/', name: 'search' };
/** Where a view is made into something to paste; the explorer's own view goes along. */
export const SHARE_LINK: FrameLink = { path: 'share/', name: 'share' };
export const DATA_LINK: FrameLink = { path: 'data/', name: 'data' };
/** Beside the pages, where there is room; in the menu where there is not. */
export const TOOL_LINKS: readonly FrameLink[] = [DATA_LINK, SHARE_LINK];
/** How many of the pages stand in a head of middling width; the menu has the others. */
export const FIRST_LINKS = 4;
export const FOOTER_LINKS: readonly FrameLink[] = [
  { path: 'share/docs/', name: 'embedders' },
  { path: 'commitments/', name: 'commitments' },
  { path: 'claims/', name: 'claims' },
  { path: 'about/', name: 'about' },
  { path: 'corrections/', name: 'corrections' },
  { path: 'editions/', name: 'editions' },
  DATA_LINK
];

/** Is this link the page itself (`page`), the list that the page belongs to (`true`), or neither? */
export function currentOf(link: FrameLink, path: string): 'page' | 'true' | undefined {
  if (link.path === path) return 'page';
  return link.path !== '' && path.startsWith(link.path) ? 'true' : undefined;
}
