import { csv } from '#lib/exchange/formats/csv.ts';
import { json } from '#lib/exchange/formats/json.ts';
import { DOWNLOADS } from '#routes/downloads.ts';
import { CODES } from '#lib/dossier/codes.ts';
import { datasetData } from '#routes/linked-data.ts';
import { langOf } from '#routes/language.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** The downloads with their sizes, what the dossier counts, and the codes that `check` may give. */
export const load: PageServerLoad = async ({ params, locals, parent }) => {
  const { frame } = await parent();
  const ledger = openedLedger();
  const { dossier } = ledger;
  locals.linkedData = datasetData(ledger, langOf(params), frame.site);
  const files = [...json.write(ledger), ...csv.write(ledger)].map((file) => ({
    name: file.name, bytes: Buffer.byteLength(file.text), rows: file.name.endsWith('.csv') ? dossier[file.name.slice(0, -4) as 'actors'].length : null
  }));
  const downloads = DOWNLOADS.map(({ file, format }) => ({ name: file, bytes: Buffer.byteLength(format.write(ledger)[0]!.text) }));
  const { sha256 } = (JSON.parse(json.write(ledger)[0]!.text) as { dossier: { sha256: string } }).dossier;
  const counts = {
    actors: dossier.actors.length, instruments: dossier.instruments.length, commitments: dossier.commitments.length,
    events: dossier.events.length, claims: dossier.claims.length, drafts: dossier.drafts.length, clauses: ledger.clauses.size,
    topics: dossier.topics.length, sources: dossier.sources.length, unsure: dossier.unsure.length
  };
  return { files, downloads, sha256, counts, codes: CODES, licence: dossier.dossier.licence ?? '', recordEnds: dossier.dossier.span.to, edition: dossier.dossier.edition ?? '' };
};
