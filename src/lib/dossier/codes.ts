// Every code that a check of a dossier may give. Codes are public and never change their meaning.

export interface CodeSays {
  readonly severity: 'error' | 'warning';
  readonly says: string;
}

const error = (says: string): CodeSays => ({ severity: 'error', says });
const warning = (says: string): CodeSays => ({ severity: 'warning', says });

export const CODES = {
  'nothing-found': error('There is no YAML or JSON file where the dossier should be.'),
  'too-large': error('The file is larger than is read: 5 MB of YAML, 100 MB of JSON.'),
  'too-deep': error('Mappings and lists are nested more than 40 deep.'),
  'too-many': error('There are more than 100,000 records of one kind.'),
  'too-long': error('A text has more than 4,000 characters.'),
  'not-text': error('The file is not UTF-8 text.'),
  syntax: error('The file cannot be read as YAML or JSON.'),
  alias: error('Anchors and aliases are not read: write the value out.'),
  tag: error('YAML tags, such as !!binary, are not read.'),
  'duplicate-key': error('A mapping has the same key twice.'),
  'forbidden-key': error('A key has a name that is never read: __proto__, constructor, prototype.'),
  'unknown-key': error('No record of this kind has such a field. Keys that begin with x- are left alone.'),
  missing: error('A field that every record of the kind has is not there.'),
  'wrong-type': error('The value has another shape than the field takes.'),
  empty: error('A list that must hold something, or a text, is empty.'),
  'bad-id': error('An id is kebab-case ASCII: a-z, 0-9 and single hyphens.'),
  'id-twice': error('Two records have the same id.'),
  'unknown-id': error('No record has this id.'),
  'wrong-kind': error('The id belongs to a record of another kind than the field takes.'),
  'bad-date': error('The value is no date of the calendar in the part of EDTF that a dossier uses.'),
  'bad-value': error('The word is not one that the field takes.'),
  'bad-url': error('The link is no web address of the form https://host/…, without a user name.'),
  'url-with-words': warning('Words stand after the address of a link.'),
  'twin-without-base': error('A field in a further language stands without the field that it translates.'),
  'dossier-missing': error('No file has the mapping `dossier`.'),
  'dossier-twice': error('A mapping that stands once, `dossier` or `story`, stands in two files.'),
  'hidden-character': error('The text holds a character that cannot be seen: a direction mark, a zero-width one or half of a pair.'),
  'mixed-script': warning('A word mixes Latin and Cyrillic letters.'),
  'sha-mismatch': error('The dossier is not the one its sha256 was made of.'),
  'by-missing': error('An effect on performance does not say by whom, and the commitment has several obligors.'),
  'not-an-obligor': error('`by` names an actor that does not owe the commitment.'),
  'holder-missing': error('Nobody is named who says that it was kept, disputed or broken.'),
  'refrain-honoured': error('A duty to refrain is never honoured.'),
  'effect-target': error('An effect or bearing names not exactly one commitment or instrument.'),
  'effect-empty': error('An effect sets neither standing nor performance.'),
  'effect-twice': error('One event has two effects on the same thing.'),
  'same-day': error('Two events of one day set the standing of one thing differently, and `after` does not order them.'),
  'against-missing': error('A trigger other than `standing` does not say against whom.'),
  'reporter-missing': error('An unnamed speaker has nobody who reported the words.'),
  'ends-early': error('Something ends before it begins.'),
  cycle: error('Records follow or belong to each other in a circle.'),
  'follows-later': error('A draft follows, or a clause repeats, one that is not older.'),
  'no-standing': warning('No event ever gives it a standing: it is never shown.'),
  'no-standing-yet': warning('It is said to be kept or broken before any event gave it a standing.'),
  'starts-late': warning('The first day in force lies before `start`.'),
  'outside-span': warning('The event lies outside the span of the dossier.'),
  'number-twice': warning('Two clauses of one draft have the same number.'),
  'atop-differs': warning('The ATOP type is not that of the obligation.'),
  'draft-force': warning('A draft has a legal force other than `none-yet`.'),
  'cite-twice': warning('The same place of the same source is cited twice.'),
  'unlinked-only': warning('Every source cited is one that is never linked.'),
  'lane-missing': warning('A kind of event has no lane, or more than one.'),
  'sector-missing': warning('A bloc of actors has no sector, or more than one.'),
  'era-order': warning('Eras overlap or are out of order.')
} as const satisfies Record<string, CodeSays>;

export type Code = keyof typeof CODES;
