// The addresses that the explorer's parts need, handed down by the route: nothing below a route knows the site's base.

import { toQuery } from '#lib/state/view.ts';
import type { View } from '#lib/state/view.ts';

export type PageKind = 'actors' | 'instruments' | 'commitments' | 'events' | 'drafts' | 'sources';

export interface Links {
  /** The page of one record. */
  readonly record: (kind: PageKind, id: string) => string;
  /** The explorer with this record in focus, all else as it is. */
  readonly focus: (id: string) => string;
  /** The explorer on this day, all else as it is. */
  readonly day: (date: string) => string;
  /** The explorer with these parts of its view changed. */
  readonly view: (change: Partial<View>) => string;
  /** A page of the site by its path: `about/`, `data/`. */
  readonly page: (path: string) => string;
}

/** The addresses of a view on a site whose paths `href` makes. */
export function linksOf(view: View, href: (path: string) => string): Links {
  const changed = (change: Partial<View>): string => `?${toQuery({ ...view, ...change })}`;
  return {
    record: (kind, id) => href(`${kind}/${id}/`),
    focus: (id) => changed({ focus: [id] }),
    day: (date) => changed({ at: date }),
    view: changed,
    page: href
  };
}
