// Coded alliances as a dossier: states, one instrument an alliance, its pledges as commitments, beginnings and ends as events.
import type { Alliance, DataSet } from './alliance.ts';
import { takeAllianceEvents } from './alliance-events.ts';
import type { ImportInput } from './importer.ts';
import { importedSource } from './imported-source.ts';
import type { Draft, Intake, Place } from './intake.ts';
import { together } from './pledges.ts';
import type { PledgeType, Together } from './pledges.ts';

/** What each type of pledge is as an obligation, the act that sets it off, and how a sentence says it. */
const TYPES: Readonly<Record<PledgeType, { readonly obligation: Draft & { readonly id: string }; readonly act: string; readonly says: string; readonly strength: string }>> = {
  defense: { obligation: { id: 'mutual-defence', title: 'Mutual defence', atop: 'defense', group: 'force' }, act: 'armed-attack', says: 'military help if attacked', strength: 'vague' },
  offense: { obligation: { id: 'joint-offence', title: 'Joint offence', atop: 'offense', group: 'force' }, act: 'standing', says: 'military help without an attack on it', strength: 'vague' },
  neutrality: { obligation: { id: 'neutrality', title: 'Neutrality', atop: 'neutrality', group: 'restraint' }, act: 'standing', says: 'to stay neutral', strength: 'vague' },
  nonaggression: { obligation: { id: 'non-use-of-force', title: 'Non-use of force', atop: 'nonaggression', group: 'restraint' }, act: 'standing', says: 'not to use force', strength: 'vague' },
  consultation: { obligation: { id: 'consult', title: 'Consultation', atop: 'consultation', group: 'consult' }, act: 'any-threat', says: 'to consult', strength: 'consult' }
};

export function takeAlliances(alliances: readonly Alliance[], names: ReadonlyMap<string, string>, data: DataSet, { input, intake }: { input: ImportInput; intake: Intake }): void {
  const cite = importedSource(input, intake, { title: `${data.title}, version ${data.version}`, publisher: data.publisher, kind: 'scholarly' });
  intake.head.title = `${data.title}, version ${data.version}`;
  if (data.ends !== undefined) intake.head['x-recordEnds'] = data.ends;
  const top = { file: input.file.name, line: 1, column: 1 };
  const states = takeStates(alliances, names, { intake, place: top, cites: [cite()] });
  const used = new Set(alliances.flatMap(({ pledges }) => pledges.map(({ type }) => type)));
  intake.head.obligations = Object.entries(TYPES).filter(([type]) => used.has(type as PledgeType)).map(([, { obligation }]) => obligation);
  for (const alliance of alliances) takeAlliance(alliance, { states, data, intake, cites: [cite(`${data.key} ${alliance.code}`)] });
  const texts = intake.lists.instruments.map(({ record }) => String(record.id));
  const commitments = intake.lists.commitments.map(({ record }) => String(record.id));
  intake.guess(`${data.name} codes alliances and names no texts: the titles of these are made from their members and years, their kind is written as treaty and their legal force as unknown.`, ...texts);
  intake.guess(`How hard the words bind is not coded by ${data.name}: vague is written, and consult for a pledge to consult.`, ...commitments);
  intake.guess(`What sets a pledge off is not told here: an armed attack is written for defence, any threat for consultation, standing at all times for the others.`, ...commitments);
  for (const { record } of intake.lists.commitments) if (record.obligation === 'joint-offence') intake.guess('A pledge of help in an attack (offense) is in the group force, where dossiers keep promises to fight.', String(record.id));
}

interface Taking {
  readonly states: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  readonly data: DataSet;
  readonly intake: Intake;
  readonly cites: readonly Draft[];
}

function takeStates(alliances: readonly Alliance[], names: ReadonlyMap<string, string>, { intake, place, cites }: { intake: Intake; place: Place; cites: readonly Draft[] }): Taking['states'] {
  const codes = [...new Set(alliances.flatMap(({ states }) => states))].sort((a, b) => Number(a) - Number(b));
  return new Map(codes.map((code) => {
    const name = names.get(code) ?? `COW state ${code}`;
    const id = intake.newId(names.has(code) ? name : `cow-${code}`, 'state');
    if (!names.has(code)) intake.guess('The file has the COW numbers of these states and not their names: the number is written.', id);
    intake.add('actors', { id, name, kind: 'state', cites, 'x-cow': `cow-${code}` }, place);
    return [code, { id, name }];
  }));
}

/** "Vell, Ostrand and 3 others". */
function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} others`] : names;
  return shown.length < 2 ? (shown[0] ?? 'nobody') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function takeAlliance(alliance: Alliance, taking: Taking): void {
  const { states, data, intake, cites } = taking;
  const { code, term, place } = alliance;
  const members = alliance.states.map((state) => states.get(state)!);
  const id = intake.newId(`${data.name}-${code}`, 'alliance');
  const known = { ...(term.end === undefined && !alliance.endUncoded && data.ends !== undefined && { knownUntil: data.ends }) };
  const who = listed(members.map(({ name }) => name));
  intake.add('instruments', {
    id, title: `Alliance of ${who}, ${term.start.slice(0, 4)} (${data.name} ${code})`, date: term.start, kind: 'treaty', force: 'unknown', parties: members.map((one) => one.id),
    summary: `An alliance among ${who}, as ${data.name} codes it.`, ...known, cites, ...alliance.kept
  }, place);
  const pledges = together(alliance.pledges).map((pledge) => ({ pledge, id: takePledge(pledge, id, alliance, taking) }));
  if (pledges.length === 0) intake.guess(`${data.name} codes no type of pledge for these: they have no promises.`, id);
  if (alliance.unequal) intake.guess(`${data.name} codes that members of these owe different things (asymmetric), and this file does not say who owes what: each pledge is written as owed by all to all.`, id, ...pledges.map((one) => one.id));
  takeAllianceEvents(alliance, { id, who, pledges, data, intake, cites });
}

function takePledge({ type, from, to, start, end }: Together, instrument: string, { code, place, endUncoded }: Alliance, { states, data, intake, cites }: Taking): string {
  const { obligation, act, says, strength } = TYPES[type];
  const [obligors, beneficiaries] = [from.map((state) => states.get(state)!), to.map((state) => states.get(state)!)];
  const id = intake.newId(`${instrument}-${obligation.id}`, 'pledge');
  const each = from === to ? 'each other' : listed(beneficiaries.map(({ name }) => name));
  const against = beneficiaries.map((one) => one.id);
  intake.add('commitments', {
    id, instrument, from: obligors.map((one) => one.id), to: against, obligation: obligation.id, atop: type, strength,
    summary: `${listed(obligors.map(({ name }) => name))} ${from.length === 1 ? 'promises' : 'promise'} ${each} ${says}, as ${data.name} codes it.`,
    trigger: { act, by: 'any', against }, start, ...(end === undefined && !endUncoded && data.ends !== undefined && { knownUntil: data.ends }),
    codedAs: `${data.name} ${data.version}, ${data.key} ${code}: ${data.columns[type]}`, cites
  }, place);
  return id;
}
