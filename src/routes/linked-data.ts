// What a page says of itself in the words of schema.org, for search engines: a data block in its head, which no browser
// runs and which the content security policy therefore leaves alone.
import type { Claim, Draft, Event } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { claimLd, eventLd } from '#lib/exchange/formats/jsonld.ts';
import { say } from '#lib/domain/dossier.ts';
import type { AppLang } from '#lib/text/words.ts';
import type { DownloadFile } from './downloads.ts';

export type LinkedData = Readonly<Record<string, unknown>>;

/** Most claims that a page tells in this form. */
const MOST_CLAIMS = 30;

/**
 * The element that holds these data; nothing where there are none. `<`, `>` and `&` are written as JSON escapes, so
 * that nothing in the record can close the element or begin a comment in it.
 */
export function linkedDataElement(data: LinkedData | undefined): string {
  if (data === undefined) return '';
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data })
    .replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `<script type="application/ld+json">${text}</script>`;
}

/** A name in the page's language. */
const nameOf = (ledger: Ledger, id: string, lang: AppLang): string =>
  say(ledger.actors.get(id) ?? {}, 'name', lang) || say(ledger.instruments.get(id) ?? ledger.events.get(id) ?? ledger.drafts.get(id) ?? {}, 'title', lang) || id;
const AGENTS = { person: 'Person', state: 'Country' } as const;
const agent = (ledger: Ledger, id: string, lang: AppLang) => ({
  '@type': (AGENTS as Record<string, string>)[ledger.actors.get(id)?.kind ?? ''] ?? 'Organization', name: nameOf(ledger, id, lang)
});

/** An event, with those who took part by name. */
export const eventData = (ledger: Ledger, event: Event, lang: AppLang): LinkedData => ({
  ...plain(eventLd(event)), name: say(event, 'title', lang), description: say(event, 'summary', lang), inLanguage: lang,
  ...(event.actors && { participant: event.actors.map((id) => agent(ledger, id, lang)) })
});

/** What was said of these records: each claim with its speaker and what it is about. No ratings. */
export function claimsData(ledger: Ledger, ids: readonly string[], lang: AppLang): LinkedData | undefined {
  const claims = ledger.dossier.claims.filter(({ about, speaker }) => ids.includes(speaker) || about.some((id) => ids.includes(id)));
  if (claims.length === 0) return undefined;
  return { '@graph': claims.slice(0, MOST_CLAIMS).map((claim) => claimData(ledger, claim, lang)) };
}

const claimData = (ledger: Ledger, claim: Claim, lang: AppLang): LinkedData => ({
  ...plain(claimLd(claim)), text: say(claim, 'summary', lang), inLanguage: lang, creator: agent(ledger, claim.speaker, lang),
  about: claim.about.map((id) => ({ '@type': 'Thing', name: nameOf(ledger, id, lang) }))
});

/** A draft as a written work: when, by whom, after which others; beside it what was said of it. */
export function draftData(ledger: Ledger, draft: Draft, lang: AppLang): LinkedData {
  const said = claimsData(ledger, [draft.id, draft.instrument, ...(draft.clauses ?? []).map(({ id }) => id)], lang) as { '@graph': LinkedData[] } | undefined;
  return { '@graph': [workData(ledger, draft, lang), ...(said?.['@graph'] ?? [])] };
}

/** The drafts of a dossier, oldest first. */
export const draftsData = (ledger: Ledger, drafts: readonly Draft[], lang: AppLang): LinkedData => ({
  '@type': 'ItemList', itemListElement: drafts.map((draft) => workData(ledger, draft, lang))
});

const workData = (ledger: Ledger, draft: Draft, lang: AppLang): LinkedData => ({
  '@type': 'CreativeWork', name: say(draft, 'title', lang), creativeWorkStatus: 'Draft', temporal: draft.date, creator: draft.authors.map((id) => agent(ledger, id, lang)),
  ...(draft.follows && { isBasedOn: draft.follows.map((id) => ({ '@type': 'CreativeWork', name: nameOf(ledger, id, lang) })) })
});

/** Ids and words of our own have no meaning on a page. */
function plain(data: Readonly<Record<string, unknown>>): LinkedData {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !key.startsWith('@id') && !key.includes(':')));
}

const MEDIA: Readonly<Record<DownloadFile | 'dossier.json', string>> = {
  'dossier.json': 'application/json', 'graph.gexf': 'application/xml', 'graph.graphml': 'application/xml', 'graph.cx2': 'application/json',
  'dossier.jsonld': 'application/ld+json', 'timeline.json': 'application/json', 'dossier.md': 'text/markdown', 'sources.bib': 'text/x-bibtex',
  'sources.csl.json': 'application/json'
};

/** The dossier as a data set. `site` is the address that downloads stand below; without one they are named alone. */
export function datasetData({ dossier }: Ledger, lang: AppLang, site: string): LinkedData {
  const head = dossier.dossier;
  return {
    '@type': 'Dataset', name: say(head, 'title', lang), description: say(head, 'subtitle', lang) || say(head, 'title', lang), inLanguage: lang, isAccessibleForFree: true,
    temporalCoverage: `${head.span.from}/${head.span.to}`, creator: { '@type': 'Organization', name: 'Pledgeline' },
    ...(head.edition && { version: head.edition }), ...(head.licence && { license: licenceAddress(head.licence) }),
    distribution: Object.entries(MEDIA).map(([name, encodingFormat]) => ({ '@type': 'DataDownload', name, encodingFormat, ...(site && { contentUrl: `${site}data/${name}` }) }))
  };
}

/** The address of a Creative Commons licence from its short name; any other licence by its name. */
function licenceAddress(licence: string): string {
  const [, parts, version] = /^CC[ -]((?:BY|NC|ND|SA)(?:-(?:NC|ND|SA))*)[ -](\d\.\d)/i.exec(licence) ?? [];
  return parts === undefined ? licence : `https://creativecommons.org/licenses/${parts.toLowerCase()}/${version}/`;
}
