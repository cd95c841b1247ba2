// An import as the YAML files of a dossier, written so that an editor goes on from them.
import { Document, isCollection, isMap, isPair, isSeq, visit } from 'yaml';
import type { RecordKey } from '#lib/domain/form.ts';
import type { WrittenFile } from '#lib/exchange/format.ts';
import type { Draft, Intake } from './intake.ts';

/** What an editor does next with each file. */
const HEADS: Readonly<Record<'dossier' | RecordKey, readonly string[]>> = {
  dossier: [
    'What this dossier is about and how far it goes. Next: give it a good title, the actor in the middle (`centre`), the day',
    'first shown (`day`), its licence, and read unsure.yaml, which lists everything that the import had to guess.'
  ],
  actors: ['Who promises and who is promised. Next: correct `kind` (state, organisation, coalition, office, person), join doubles, and give', 'organisations their dated `members`.'],
  instruments: ['The texts that carry the promises. Next: give each its title, day, kind and legal `force`, and cite the text itself.'],
  commitments: [
    'One promise each: who owes (`from`) what (`obligation`) to whom (`to`), under which text. Next: say how hard the words bind',
    '(`strength`), what sets it off (`trigger`), and cite the article. What became of it is told by events alone.'
  ],
  events: [
    'What happened, when. An event’s `effects` say which promise or text became what (standing, performance); nothing else changes a',
    'status. Next: correct `kind` and `weight` (5 = must be seen at every zoom), and write the effects.'
  ],
  claims: ['What somebody said of a promise.'],
  drafts: ['Drafts, clause by clause.'],
  topics: ['Topics that drafts share.'],
  sources: ['What the records cite. Next: give each its publisher, date and address, and cite better ones than the imported file.'],
  unsure: ['What the imported file does not say and the import had to settle. Readers see it. Next: check each, correct the records, and take', 'the entry out.']
};
const ORDER = ['actors', 'instruments', 'commitments', 'events', 'claims', 'drafts', 'topics', 'sources', 'unsure'] as const;
/** Records in one file: a dossier's YAML files are read up to 5 MB. */
const MOST = 4000;

/** The files of the dossier: `dossier.yaml`, then one a kind of record. */
export function yamlFiles(intake: Intake, from: string): WrittenFile[] {
  const files = ORDER.flatMap((key) => {
    const records = intake.lists[key].map(({ record }) => record);
    const parts = Array.from({ length: Math.ceil(records.length / MOST) }, (_, i) => records.slice(i * MOST, (i + 1) * MOST));
    return parts.map((part, i) => file(parts.length > 1 ? `${key}-${i + 1}` : key, key, part));
  });
  const head = { name: 'dossier.yaml', text: `${comment([`Imported from ${from}.`, ...HEADS.dossier, '', '  pledgeline check .   names every problem', '  pledgeline dev .     shows the site while you write'])}\n${yaml({ dossier: intake.head })}` };
  return [head, ...files];
}

const file = (name: string, key: RecordKey, records: readonly Draft[]): WrittenFile => ({ name: `${name}.yaml`, text: `${comment(HEADS[key])}\n${yaml({ [key]: records })}` });

const comment = (lines: readonly string[]): string => lines.map((line) => `# ${line}`.trimEnd().concat('\n')).join('');

/** Block style for records, one line for what is small inside them, as the house writes its own dossiers. */
function yaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, node, path) => {
      const depth = path.filter(isPair).length;
      const inRecords = path.some(isSeq);
      if (depth > 1 && (inRecords ? isSeq(node) || isMap(node) : isMap(node)) && isSmall(node)) node.flow = true;
    }
  });
  return document.toString({ lineWidth: 120, flowCollectionPadding: true });
}

/** Whether a list or mapping reads well on one line: plain values, or a list of small mappings of them. */
function isSmall(node: unknown): boolean {
  if (isSeq(node)) return node.items.every((item) => !isCollection(item) || (node.items.length === 1 && isSmall(item)));
  return isMap(node) && node.items.length <= 4 && node.items.every(({ value }) => !isCollection(value) || (isSeq(value) && value.items.every((item) => !isCollection(item))));
}
