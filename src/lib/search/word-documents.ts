// What is looked for beside records: topics, kinds of promise, what was said, what is not settled, chapters of the story.
import { say } from '#lib/domain/dossier.ts';
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Claim } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { LANGS, wordsOf } from '#lib/text/words.ts';
import { inBoth } from './record-documents.ts';
import type { Field, SearchDocument } from './search-document.ts';

const told = (record: object, field: string, name: Field['name'], weight: number): Field[] =>
  LANGS.flatMap((lang) => {
    const text = say(record, field, lang);
    return text === '' ? [] : [{ name, weight, text, lang }];
  });

/** The most drafts that the page of drafts sets side by side. */
const MOST = 4;

/** The topic's row in the comparison of the latest drafts that have a clause on it. */
function topicPath({ drafts }: Dossier, topic: string): string {
  const having = drafts.filter(({ clauses = [] }) => clauses.some((clause) => clause.topic === topic));
  const latest = [...having].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? 1 : -1)).slice(0, MOST);
  return `drafts/${latest.length > 0 ? `?d=${latest.map(({ id }) => id).reverse().join(',')}` : ''}#topic-${topic}`;
}

export function topicDocuments({ dossier }: Ledger): SearchDocument[] {
  return dossier.topics.map((topic) => ({
    id: topic.id, kind: 'topics', path: topicPath(dossier, topic.id), title: inBoth((lang) => say(topic, 'title', lang)), prior: 1.02,
    fields: [...told(topic, 'title', 'name', 9), ...told(topic, 'question', 'text', 4), { name: 'short', weight: 5, text: topic.id.replaceAll('-', ' ') }]
  }));
}

/** A kind of promise leads to the promises of that kind in the explorer. */
export function obligationDocuments({ dossier }: Ledger): SearchDocument[] {
  return (dossier.dossier.obligations ?? []).map((kind) => ({
    id: kind.id, kind: 'obligations', path: `?obligation=${kind.id}`, title: inBoth((lang) => say(kind, 'title', lang)), prior: 1.04,
    fields: [
      ...told(kind, 'title', 'name', 9), { name: 'short', weight: 5, text: kind.id.replaceAll('-', ' ') },
      ...LANGS.map((lang): Field => ({ name: 'about', weight: 2, lang, text: wordsOf(lang).status.group[kind.group] }))
    ]
  }));
}

export function claimDocuments(ledger: Ledger): SearchDocument[] {
  return ledger.dossier.claims.map((claim) => {
    const speaker = ledger.actors.get(claim.speaker) ?? {};
    return {
      id: claim.id, kind: 'claims', date: claim.date, path: pathOfClaim(ledger, claim),
      title: inBoth((lang) => `${say(speaker, 'name', lang)}: ${say(claim, 'summary', lang)}`), prior: 0.97,
      fields: [
        ...told(speaker, 'name', 'who', 7), ...told(claim, 'summary', 'said', 7), { name: 'short', weight: 6, text: claim.id.replaceAll('-', ' ') },
        ...LANGS.map((lang): Field => ({ name: 'date', weight: 3, lang, text: formatDate(claim.date, lang) }))
      ]
    };
  });
}

/** A claim stands on the page of the first thing it is about, or else with everything that its speaker said. */
function pathOfClaim(ledger: Ledger, { about, speaker, id }: Claim): string {
  const path = about.filter((one) => ledger.kindOf.get(one) !== 'sources').map((one) => pathOfRecord(ledger, one)).find((one) => one !== undefined);
  return `${path ?? `actors/${speaker}/`}#${id}`;
}

function pathOfRecord(ledger: Ledger, id: string): string | undefined {
  const kind = ledger.kindOf.get(id);
  if (kind === 'clauses') return `drafts/${ledger.draftOfClause.get(id)!.id}/`;
  const paged = ['actors', 'instruments', 'commitments', 'events', 'drafts', 'sources'];
  return kind !== undefined && paged.includes(kind) ? `${kind}/${id}/` : undefined;
}

/** What is not settled stands on the page of the first record that it is about and that shows it. */
export function unsureDocuments(ledger: Ledger): SearchDocument[] {
  return ledger.dossier.unsure.flatMap((doubt): SearchDocument[] => {
    const path = (doubt.about ?? []).filter((id) => ledger.kindOf.get(id) !== 'sources').map((id) => pathOfRecord(ledger, id)).find((one) => one !== undefined);
    if (path === undefined) return [];
    return [{
      id: doubt.id, kind: 'unsure', path: `${path}#${doubt.id}`, title: inBoth((lang) => say(doubt, 'what', lang)), prior: 0.8,
      fields: [...told(doubt, 'what', 'name', 6), { name: 'short', weight: 3, text: doubt.id.replaceAll('-', ' ') }]
    }];
  });
}

export function chapterDocuments({ dossier }: Ledger): SearchDocument[] {
  return (dossier.story?.chapters ?? []).map((chapter) => ({
    id: chapter.id, kind: 'chapters', path: `story/#${chapter.id}`, title: inBoth((lang) => say(chapter, 'title', lang)), prior: 1,
    fields: [...told(chapter, 'title', 'name', 9), ...chapter.text.flatMap((part) => told(part, 'say', 'text', 3))]
  }));
}
