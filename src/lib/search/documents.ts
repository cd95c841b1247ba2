// Everything of a dossier that can be looked for.
import type { Ledger } from '#lib/domain/ledger.ts';
import {
  actorDocuments, clauseDocuments, commitmentDocuments, draftDocuments, eventDocuments, instrumentDocuments, sourceDocuments
} from './record-documents.ts';
import type { SearchDocument } from './search-document.ts';
import { chapterDocuments, claimDocuments, obligationDocuments, topicDocuments, unsureDocuments } from './word-documents.ts';

const MAKERS = [
  actorDocuments, draftDocuments, instrumentDocuments, eventDocuments, commitmentDocuments, claimDocuments, clauseDocuments, topicDocuments,
  obligationDocuments, chapterDocuments, unsureDocuments, sourceDocuments
];

/** All documents of this dossier, kind by kind. */
export const documentsOf = (ledger: Ledger): SearchDocument[] => MAKERS.flatMap((make) => make(ledger));
