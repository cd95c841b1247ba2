// csv: five sheets for a spreadsheet: actors, instruments, commitments, events, sources; lists in a cell are parted by `; `.
import { say, suffixOf } from '#lib/domain/dossier.ts';
import type { Cite, Commitment, Effect, Trigger } from '#lib/domain/form.ts';
import { groupOf } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { answerDay } from '#lib/domain/day-answered.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import type { Status } from '#lib/domain/status.ts';
import { csvSheet } from '#lib/exchange/csv-cell.ts';
import type { Format } from '#lib/exchange/format.ts';

type Cell = string | number | boolean | undefined;
/** A column: its head and what stands in it for a record. */
type Column<R> = readonly [head: string, cell: (record: R) => Cell];

const list = (values: readonly string[] | undefined): string => (values ?? []).join('; ');
const citesOf = (cites: readonly Cite[]): string => list(cites.map((cite) => (cite.at ? `${cite.source} @ ${cite.at}` : cite.source)));

/** Five sheets; the standing and performance of a commitment are those of the dossier's own day, named in `statusDate`. */
export const csv: Format = {
  id: 'csv',
  files: 'folder',
  write: (ledger) => {
    const { dossier } = ledger;
    return [
      { name: 'actors.csv', text: sheet(ledger, dossier.actors, actorColumns(ledger)) },
      { name: 'instruments.csv', text: sheet(ledger, dossier.instruments, instrumentColumns(ledger)) },
      { name: 'commitments.csv', text: sheet(ledger, dossier.commitments, commitmentColumns(ledger)) },
      { name: 'events.csv', text: sheet(ledger, dossier.events, eventColumns(ledger)) },
      { name: 'sources.csv', text: sheet(ledger, dossier.sources, SOURCE_COLUMNS) }
    ];
  }
};

function sheet<R>(ledger: Ledger, records: readonly R[], columns: readonly Column<R>[]): string {
  const { span, licence } = ledger.dossier.dossier;
  const all: readonly Column<R>[] = [...columns, ['recordEnds', () => span.to], ['licence', () => licence]];
  return csvSheet(all.map(([head]) => head), records.map((record) => all.map(([, cell]) => cell(record))));
}

/** A text in the dossier's languages, one column each: title, titleUk. */
function texts<R extends object>(ledger: Ledger, field: string): Column<R>[] {
  const [first = 'en', ...others] = ledger.dossier.dossier.languages ?? ['en'];
  return [
    [field, (record) => say(record, field, first, first)],
    ...others.map((lang): Column<R> => [field + suffixOf(lang), (record) => {
      const twin = (record as Record<string, unknown>)[field + suffixOf(lang)];
      return typeof twin === 'string' ? twin : undefined;
    }])
  ];
}

const actorColumns = (ledger: Ledger): Column<Ledger['dossier']['actors'][number]>[] => [
  ['id', (r) => r.id], ...texts<Ledger['dossier']['actors'][number]>(ledger, 'name'), ['aliases', (r) => list(r.aliases)],
  ['kind', (r) => r.kind], ['bloc', (r) => r.bloc], ...texts<Ledger['dossier']['actors'][number]>(ledger, 'summary'),
  ['of', (r) => list(r.of)],
  ['members', (r) => list(r.members?.map((m) => `${m.actor} ${m.from}/${m.to ?? '..'}`))],
  ['membersComplete', (r) => r.membersComplete], ['cites', (r) => citesOf(r.cites)]
];

const instrumentColumns = (ledger: Ledger): Column<Ledger['dossier']['instruments'][number]>[] => [
  ['id', (r) => r.id], ...texts<Ledger['dossier']['instruments'][number]>(ledger, 'title'), ['date', (r) => r.date],
  ...texts<Ledger['dossier']['instruments'][number]>(ledger, 'place'), ['kind', (r) => r.kind], ['force', (r) => r.force],
  ['forceSays', (r) => list(r.forceSays?.map((s) => `${s.view}: ${s.by.join(' ')}`))],
  ['textWord', (r) => list(Object.entries(r.textWord ?? {}).map(([lang, word]) => `${lang}: ${word}`))],
  ['parties', (r) => list(r.parties)], ...texts<Ledger['dossier']['instruments'][number]>(ledger, 'summary'),
  ['knownUntil', (r) => r.knownUntil], ['cites', (r) => citesOf(r.cites)]
];

const triggerOf = (t: Trigger): string => {
  const by = t.by === undefined || t.by === 'any' ? 'any' : t.by.join(' ');
  return `${t.act} by ${by} against ${(t.against ?? []).join(' ')}${t.phase ? ` (${t.phase})` : ''}`;
};

function commitmentColumns(ledger: Ledger): Column<Commitment>[] {
  const { day, date } = answerDay(ledger.dossier, undefined);
  const statuses = statusesAt(ledger, day);
  const status = (r: Commitment): Status => statuses.get(r.id)!;
  return [
    ['id', (r) => r.id], ['instrument', (r) => r.instrument], ['from', (r) => list(r.from)], ['to', (r) => list(r.to)],
    ['obligation', (r) => r.obligation], ['group', (r) => groupOf(ledger, r.obligation)], ['atop', (r) => r.atop],
    ['strength', (r) => r.strength], ['force', (r) => ledger.instruments.get(r.instrument)?.force],
    ...texts<Commitment>(ledger, 'summary'), ['trigger', (r) => triggerOf(r.trigger)],
    ...texts<Commitment>(ledger, 'triggerText'), ...texts<Commitment>(ledger, 'conditions'), ['waitsOn', (r) => r.waitsOn],
    ['within', (r) => r.within], ...texts<Commitment>(ledger, 'exit'), ['start', (r) => r.start], ['end', (r) => r.end],
    ['amount', (r) => r.amount?.value], ['unit', (r) => r.amount?.unit], ['clauses', (r) => list(r.clauses)],
    ['statusDate', () => date], ['standing', (r) => status(r).standing], ['since', (r) => status(r).since ?? undefined],
    ['performance', (r) => status(r).performance],
    ['performanceBy', (r) => list(Object.entries(status(r).performanceBy).map(([actor, word]) => `${actor}: ${word}`))],
    ['accordingTo', (r) => list(status(r).accordingTo)], ['disputedBy', (r) => list(status(r).disputedBy)],
    ['cites', (r) => citesOf(r.cites)]
  ];
}

/** An effect in words a script can take apart: `budapest-x: standing=in-force performance=breached by=a accordingTo=b`. */
const effectOf = (e: Effect): string =>
  `${e.commitment ?? e.instrument}:` +
  (e.standing ? ` standing=${e.standing}` : '') +
  (e.performance ? ` performance=${e.performance}` : '') +
  (e.by ? ` by=${e.by.join('+')}` : '') +
  (e.accordingTo ? ` accordingTo=${e.accordingTo.join('+')}` : '') +
  (e.disputedBy ? ` disputedBy=${e.disputedBy.join('+')}` : '');

const eventColumns = (ledger: Ledger): Column<Ledger['dossier']['events'][number]>[] => [
  ['id', (r) => r.id], ['date', (r) => r.date], ['end', (r) => r.end],
  ...texts<Ledger['dossier']['events'][number]>(ledger, 'title'), ...texts<Ledger['dossier']['events'][number]>(ledger, 'summary'),
  ['kind', (r) => r.kind], ['weight', (r) => r.weight], ['actors', (r) => list(r.actors)], ['after', (r) => list(r.after)],
  ['effects', (r) => list(r.effects?.map(effectOf))],
  ['bearsOn', (r) => list(r.bearsOn?.map((b) => `${b.commitment ?? b.instrument}: ${b.how}`))],
  ['cites', (r) => citesOf(r.cites)]
];

const SOURCE_COLUMNS: readonly Column<Ledger['dossier']['sources'][number]>[] = [
  ['id', (r) => r.id], ['title', (r) => r.title], ['publisher', (r) => r.publisher], ['date', (r) => r.date],
  ['kind', (r) => r.kind], ['identifier', (r) => r.identifier], ['url', (r) => (r.link === false ? undefined : r.url)],
  ['link', (r) => r.link ?? true], ['seen', (r) => r.seen], ['extent', (r) => r.extent], ['note', (r) => r.note]
];
