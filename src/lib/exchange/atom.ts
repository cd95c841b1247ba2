// The feed of changes: an Atom document (RFC 4287) of the editions of a dossier and of what was corrected in it.
import type { Ledger } from '#lib/domain/ledger.ts';
import { xml } from './xml.ts';

/** A change that a follower of the dossier should hear of. */
export interface Change {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly id: string;
  /** The path below the site's address of the page that shows it. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/**
 * The feed of this dossier for a site at `site`, which ends in a slash. Newest first. An entry's id is made of the
 * change and not of its page's address alone, so that two corrections of one record stay two entries.
 */
export function atomFeed({ dossier }: Ledger, site: string, changes: readonly Change[]): string {
  const { title, subtitle, span, edition, licence } = dossier.dossier;
  const told = new Set(changes.map(({ id }) => id));
  const all = [...editionChange(edition, span.to).filter(({ id }) => !told.has(id)), ...changes].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1));
  const updated = all[0]?.date ?? span.to;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${xml(site)}feed.xml</id>`, `<title>${xml(title)}</title>`, ...(subtitle ? [`<subtitle>${xml(subtitle)}</subtitle>`] : []),
    `<link rel="self" type="application/atom+xml" href="${xml(site)}feed.xml"/>`, `<link rel="alternate" type="text/html" href="${xml(site)}"/>`,
    `<updated>${updated}T00:00:00Z</updated>`, '<author><name>Pledgeline</name></author>', ...(licence ? [`<rights>${xml(licence)}</rights>`] : []),
    ...all.map((change) => entry(change, site)),
    '</feed>', ''
  ].join('\n');
}

function editionChange(edition: string | undefined, ends: string): Change[] {
  const date = /^(\d{4}-\d{2}-\d{2})\.\d+$/.exec(edition ?? '')?.[1];
  if (edition === undefined || date === undefined) return [];
  return [{ date, id: `edition-${edition}`, path: 'editions/', title: `Edition ${edition}`, text: `The record ends on ${ends}.` }];
}

const entry = ({ date, id, path, title, text }: Change, site: string): string =>
  `<entry><id>${xml(`${site}feed.xml#${id}`)}</id><title>${xml(title)}</title><updated>${date}T00:00:00Z</updated>` +
  `<link rel="alternate" type="text/html" href="${xml(site + path)}"/><content type="text">${xml(text)}</content></entry>`;
