// json: the whole dossier in one file, in the form of a dossier; `pledgeline check` takes it back and verifies its hash.
import { dossierHash } from '#lib/domain/dossier-hash.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Format } from '#lib/exchange/format.ts';

/** One JSON mapping, each list sorted by id, with the record's end beside it and its hash in `dossier.sha256`. */
export const json: Format = {
  id: 'json',
  files: 'one',
  write: (ledger: Ledger) => {
    const { dossier, ...lists } = ledger.dossier;
    const mapping = { dossier, 'x-recordEnds': dossier.span.to, ...lists };
    const signed = { ...mapping, dossier: { ...dossier, sha256: dossierHash(mapping) } };
    return [{ name: 'dossier.json', text: `${JSON.stringify(signed)}\n` }];
  }
};
