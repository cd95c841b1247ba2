// jsonld: the record as linked data in the words of schema.org; promises, for which schema.org has no word, in our own.
import type { Claim, Event } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { datePartsOf } from '#lib/exchange/bibliography.ts';
import { edgesOf } from '#lib/exchange/edges.ts';
import type { Format } from '#lib/exchange/format.ts';

const KINDS = { state: 'Country', organisation: 'Organization', coalition: 'Organization', office: 'Organization', person: 'Person' } as const;

/** Ids are relative, so that the file names its records wherever it stands. No claim has a rating. */
export const jsonld: Format = {
  id: 'jsonld',
  files: 'one',
  write: (ledger) => [{ name: 'dossier.jsonld', text: `${JSON.stringify(document(ledger))}\n` }]
};

function document(ledger: Ledger): Record<string, unknown> {
  const { dossier } = ledger;
  const { title, subtitle, span, edition, licence, languages } = dossier.dossier;
  const cited = (cites: readonly { source: string }[]) => [...new Set(cites.map(({ source }) => source))].map((id) => ({ '@id': `#${id}` }));
  return {
    '@context': [{ '@vocab': 'https://schema.org/', pledgeline: 'urn:pledgeline:', obligor: 'pledgeline:obligor', beneficiary: 'pledgeline:beneficiary', spell: 'pledgeline:spell' }],
    '@id': '#dossier', '@type': 'Dataset', name: title, ...(subtitle && { description: subtitle }), temporalCoverage: `${span.from}/${span.to}`,
    ...(edition && { version: edition }), ...(licence && { license: licence }), ...(languages && { inLanguage: languages }), creator: { '@type': 'Organization', name: 'Pledgeline' },
    hasPart: [
      ...dossier.actors.map((actor) => ({ '@id': `#${actor.id}`, '@type': KINDS[actor.kind], name: actor.name, ...(actor.aliases && { alternateName: actor.aliases }) })),
      ...dossier.instruments.map((text) => ({ '@id': `#${text.id}`, '@type': 'CreativeWork', name: text.title, abstract: text.summary, temporal: text.date, citation: cited(text.cites) })),
      ...edgesOf(ledger).map(({ id, from, to, commitment, spells }) => ({
        '@id': `#${id}`, '@type': 'pledgeline:Commitment', obligor: { '@id': `#${from}` }, beneficiary: { '@id': `#${to}` }, isPartOf: { '@id': `#${commitment.instrument}` },
        description: commitment.summary, spell: spells, citation: cited(commitment.cites)
      })),
      ...dossier.events.map((event) => ({ ...eventLd(event), citation: cited(event.cites) })),
      ...dossier.claims.map((claim) => ({ ...claimLd(claim), citation: cited(claim.cites) })),
      ...dossier.sources.map((source) => ({
        '@id': `#${source.id}`, '@type': 'CreativeWork', name: source.title, ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
        ...(source.date && { temporal: source.date }), ...(source.url && source.link !== false && { url: source.url.split(/\s/)[0] })
      }))
    ]
  };
}

/** An event in schema.org's words. Its dates are ISO 8601 as far as they go; an imprecise one stands in `temporal` as it is written. */
export function eventLd(event: Event): Record<string, unknown> {
  const [start, end] = datePartsOf(event.date).map(isoOf);
  const last = event.end === undefined ? end : datePartsOf(event.end).map(isoOf).at(-1);
  return {
    '@id': `#${event.id}`, '@type': 'Event', name: event.title, description: event.summary, ...(start && { startDate: start }), ...(last && { endDate: last }),
    ...(/[~?%X/]/.test(event.date) && { 'pledgeline:date': event.date }), ...(event.actors && { participant: event.actors.map((id) => ({ '@id': `#${id}` })) })
  };
}

/** A claim in schema.org's words: who said what of what. No rating: this record does not judge claims. */
export const claimLd = (claim: Claim): Record<string, unknown> => ({
  '@id': `#${claim.id}`, '@type': 'Claim', text: claim.summary, creator: { '@id': `#${claim.speaker}` },
  ...(datePartsOf(claim.date)[0] && { dateCreated: isoOf(datePartsOf(claim.date)[0]!) }), about: claim.about.map((id) => ({ '@id': `#${id}` }))
});

const isoOf = (parts: readonly number[]): string => parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
