// What can be wrong in a dossier whose records each have their form: rules that only the whole can break.
import type { Dossier } from './dossier.ts';
import type { Finding } from './finding.ts';
import { effectFindings } from './integrity-effects.ts';
import { latestDay, earliestDay } from './partial-date.ts';
import type { Cite } from './form.ts';
import { EVENT_KINDS } from './words.ts';

export type { Finding } from './finding.ts';

/** Everything wrong in a dossier of well-formed records, references apart, which the door looks at. Never throws. */
export function checkIntegrity(dossier: Dossier): Finding[] {
  return [
    ...effectFindings(dossier), ...dateFindings(dossier), ...draftFindings(dossier), ...claimFindings(dossier),
    ...triggerFindings(dossier), ...citeFindings(dossier), ...circleFindings(dossier), ...headFindings(dossier)
  ];
}

const ends = (from: string | undefined, to: string | undefined): boolean =>
  from !== undefined && to !== undefined && latestDay(to) < earliestDay(from);

function dateFindings({ dossier, actors, commitments, events }: Dossier): Finding[] {
  const early = (path: Finding['path'], from: string, to: string): Finding => ({ code: 'ends-early', path, message: `ends ${to}, before it begins ${from}` });
  return [
    ...commitments.flatMap((one, i) => (ends(one.start, one.end) ? [early(['commitments', i, 'end'], one.start!, one.end!)] : [])),
    ...events.flatMap((one, i) => (ends(one.date, one.end) ? [early(['events', i, 'end'], one.date, one.end!)] : [])),
    ...events.flatMap((one, i) =>
      earliestDay(one.date) > latestDay(dossier.span.to) || latestDay(one.date) < earliestDay(dossier.span.from)
        ? [{ code: 'outside-span', path: ['events', i, 'date'], message: `${one.date} is outside ${dossier.span.from} to ${dossier.span.to}` }]
        : []),
    ...actors.flatMap((one, i) =>
      (one.members ?? []).flatMap((member, j) => (ends(member.from, member.to) ? [early(['actors', i, 'members', j, 'to'], member.from, member.to!)] : []))),
    ...(['span', 'window'] as const).flatMap((name) => {
      const { from, to } = dossier[name] ?? dossier.span;
      return ends(from, to) ? [early(['dossier', name, 'to'], from, to)] : [];
    })
  ];
}

function draftFindings({ drafts, instruments }: Dossier): Finding[] {
  const draft = new Map(drafts.map((one) => [one.id, one]));
  const draftOf = new Map(drafts.flatMap((one) => (one.clauses ?? []).map((clause) => [clause.id, one] as const)));
  return [
    ...drafts.flatMap((one, i) => [
      ...(one.follows ?? []).flatMap((id, j) => {
        const older = draft.get(id);
        return older && earliestDay(older.date) > earliestDay(one.date) ? [{ code: 'follows-later', path: ['drafts', i, 'follows', j], message: `${id} is of ${older.date}, later than ${one.date}` }] : [];
      }),
      ...(one.clauses ?? []).flatMap((clause, j): Finding[] => {
        const older = clause.same === undefined ? undefined : draftOf.get(clause.same);
        const late = older && (older === one || earliestDay(older.date) > earliestDay(one.date));
        const twice = (one.clauses ?? []).findIndex((other) => other.no === clause.no) < j;
        return [
          ...(late ? [{ code: 'follows-later', path: ['drafts', i, 'clauses', j, 'same'], message: `${clause.same} is not of an older draft` }] : []),
          ...(twice ? [{ code: 'number-twice', path: ['drafts', i, 'clauses', j, 'no'], message: `the draft has a clause ${clause.no} already` }] : [])
        ];
      })
    ]),
    ...instruments.flatMap((one, i) =>
      one.kind === 'draft' && one.force !== 'none-yet' ? [{ code: 'draft-force', path: ['instruments', i, 'force'], message: `a draft has the force none-yet, not ${one.force}` }] : [])
  ];
}

const claimFindings = ({ claims }: Dossier): Finding[] =>
  claims.flatMap((one, i) =>
    one.anonymous && one.reportedBy === undefined ? [{ code: 'reporter-missing', path: ['claims', i], message: 'an unnamed speaker needs "reportedBy"' }] : []);

function triggerFindings({ commitments, dossier }: Dossier): Finding[] {
  const atop = new Map((dossier.obligations ?? []).map((one) => [one.id, one.atop]));
  return commitments.flatMap((one, i): Finding[] => [
    ...(one.trigger.act !== 'standing' && !one.trigger.against?.length
      ? [{ code: 'against-missing', path: ['commitments', i, 'trigger'], message: `the act ${one.trigger.act} needs "against"` }]
      : []),
    ...(one.atop !== undefined && atop.has(one.obligation) && atop.get(one.obligation) !== one.atop
      ? [{ code: 'atop-differs', path: ['commitments', i, 'atop'], message: `${one.obligation} is ${atop.get(one.obligation)} for ATOP, not ${one.atop}` }]
      : [])
  ]);
}

function citeFindings(dossier: Dossier): Finding[] {
  const unlinked = new Set(dossier.sources.filter((one) => one.link === false).map((one) => one.id));
  const look = (cites: readonly Cite[], path: Finding['path']): Finding[] => [
    ...cites.flatMap((cite, i) =>
      cites.findIndex((other) => other.source === cite.source && other.at === cite.at) < i
        ? [{ code: 'cite-twice', path: [...path, i], message: `${cite.source}${cite.at ? `, ${cite.at}` : ''} is cited already` }]
        : []),
    ...(cites.every((cite) => unlinked.has(cite.source)) ? [{ code: 'unlinked-only', path, message: 'every source cited is one that is never linked' }] : [])
  ];
  const lists = ['actors', 'instruments', 'commitments', 'events', 'claims', 'drafts'] as const;
  return [
    ...lists.flatMap((key) => dossier[key].flatMap((one, i) => look(one.cites, [key, i, 'cites']))),
    ...dossier.drafts.flatMap((one, i) => (one.clauses ?? []).flatMap((clause, j) => look(clause.cites, ['drafts', i, 'clauses', j, 'cites'])))
  ];
}

function circleFindings({ events, drafts, actors }: Dossier): Finding[] {
  return [
    ...circles('events', 'after', events.map((one) => [one.id, one.after ?? []])),
    ...circles('drafts', 'follows', drafts.map((one) => [one.id, one.follows ?? []])),
    ...circles('actors', 'members', actors.map((one) => [one.id, (one.members ?? []).map((member) => member.actor)]))
  ];
}

/** Records that lead back to themselves, each circle told once, with the way round it. */
function circles(list: string, field: string, links: readonly (readonly [string, readonly string[]])[]): Finding[] {
  const next = new Map(links);
  const done = new Set<string>();
  const found: Finding[] = [];
  const walk = (id: string, way: readonly string[]): void => {
    const at = way.indexOf(id);
    if (at >= 0) {
      const index = links.findIndex(([one]) => one === id);
      found.push({ code: 'cycle', path: [list, index, field], message: [...way.slice(at), id].join(' → ') });
      return;
    }
    if (done.has(id)) return;
    for (const other of next.get(id) ?? []) walk(other, [...way, id]);
    done.add(id);
  };
  for (const [id] of links) walk(id, []);
  return found;
}

function headFindings({ dossier }: Dossier): Finding[] {
  const eras = dossier.eras ?? [];
  const lanes = dossier.lanes;
  const kinds = lanes?.flatMap((lane) => lane.kinds) ?? [];
  const wrong = lanes ? EVENT_KINDS.filter((kind) => kinds.filter((one) => one === kind).length !== 1) : [];
  return [
    ...eras.flatMap((era, i) =>
      era.to < era.from || (i > 0 && era.from <= eras[i - 1]!.to) ? [{ code: 'era-order', path: ['dossier', 'eras', i], message: `${era.from} to ${era.to} does not follow the era before it` }] : []),
    ...(wrong.length > 0 ? [{ code: 'lane-missing', path: ['dossier', 'lanes'], message: `in no lane, or in several: ${wrong.join(', ')}` }] : [])
  ];
}
