import { dossierHash } from '#lib/domain/dossier-hash.ts';
import { openLedger } from '#lib/domain/ledger.ts';
import { fromTrustedJson } from '#lib/dossier/trusted.ts';
import { openedLedger } from '#routes/dossier.server.ts';
import { earlierEditions, writtenEdition } from '#routes/editions.server.ts';
import { editionsPage } from '#routes/edition-pages/editions-page.ts';
import type { OpenEdition } from '#routes/edition-pages/editions-page.ts';
import { langOf } from '#routes/language.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** Every edition that is kept, and the record as the site shows it, where that is none of them. */
export const load: PageServerLoad = ({ params }) => {
  const ledger = openedLedger();
  const { dossier: head, ...lists } = ledger.dossier;
  const sha256 = dossierHash({ dossier: head, 'x-recordEnds': head.span.to, ...lists });
  const present: OpenEdition = { id: head.edition ?? head.span.to, sha256, frozen: writtenEdition() !== undefined, ledger };
  const kept = earlierEditions().map((one): OpenEdition => ({ id: one.id, sha256: one.sha256!, frozen: true, ledger: openLedger(fromTrustedJson(one.whole)) }));
  const isKept = kept.find((one) => one.id === present.id && one.sha256 === sha256);
  const others = kept.filter((one) => one !== isKept);
  return { list: editionsPage([...others, isKept ?? present], langOf(params)) };
};
