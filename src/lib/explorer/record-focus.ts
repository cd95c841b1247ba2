// An event, a text, a promise or another record in focus: what it is, what it did or carries, and what leads on from it.
import { say } from '#lib/domain/dossier.ts';
import type { Commitment, Event, Instrument } from '#lib/domain/form.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { setOffBy } from '#lib/domain/set-off.ts';
import type { Force } from '#lib/domain/words.ts';
import { chainOf, linesOf } from './event-chain.ts';
import type { ChainLine, Telling } from './event-chain.ts';
import type { FocusSaid } from './focus-said.ts';
import { byGravityOfStep, countsOf, groupOfSteps, stepOf } from './focus-steps.ts';
import type { FocusStep, Moment } from './focus-steps.ts';
import { citesOf, holder, named } from './promise-row.ts';

/** What the event changed, then the promises whose trigger it matches, then those it bears on. */
export function eventFocus(ledger: Ledger, id: string, moment: Moment): FocusSaid {
  const event = ledger.events.get(id)!;
  const telling: Telling = { ledger, lang: moment.lang, day: moment.day, isTold: () => true };
  const lines = linesOf(event, telling);
  const [changed, bears] = [lines.filter((line) => line.how === undefined), lines.filter((line) => line.how !== undefined)];
  const isText = ({ target }: ChainLine): boolean => target.kind === 'instruments';
  const steps = (list: readonly ChainLine[]): FocusStep[] =>
    list.filter((line) => !isText(line)).map((said) => stepOf(ledger, ledger.commitments.get(said.target.id)!, moment, { said }));
  const setOff = setOffBy(ledger, event).map((commitment) => stepOf(ledger, commitment, moment)).sort(byGravityOfStep);
  const touched = new Set(lines.map(({ target }) => target.id));
  return {
    groups: unrepeated([
      ...groupOfSteps('changed', steps(changed), { texts: changed.filter(isText) }),
      ...groupOfSteps('setOff', setOff.filter(({ row }) => !touched.has(row.id))),
      ...groupOfSteps('bears', steps(bears), { texts: bears.filter(isText) })
    ]),
    lead: say(event, 'summary', moment.lang), date: event.date, cites: citesOf(ledger, event),
    parties: (event.actors ?? []).map((one) => named(ledger, one, moment.lang))
  };
}

/** A promise that one event speaks of twice is one step, at its first mention. */
function unrepeated<G extends { readonly steps: readonly FocusStep[] }>(groups: readonly G[]): G[] {
  const seen = new Set<string>();
  const isFirst = ({ row }: FocusStep): boolean => !seen.has(row.id) && seen.add(row.id) !== undefined;
  return groups.map((group) => ({ ...group, steps: group.steps.filter(isFirst) }));
}

/** A text: its parties, who holds what of its force, its promises, and what happened to it and to them. */
export function textFocus(ledger: Ledger, id: string, moment: Moment): FocusSaid {
  const text = ledger.instruments.get(id)!;
  const { lang, day, statuses } = moment;
  const own = ledger.dossier.commitments.filter((commitment) => commitment.instrument === id);
  const steps = made(own, moment).map((commitment) => stepOf(ledger, commitment, moment)).sort(byGravityOfStep);
  const ids = new Set([id, ...own.map((commitment) => commitment.id)]);
  return {
    groups: groupOfSteps('carries', steps),
    held: countsOf(steps, statuses),
    fullName: say(text, 'title', lang), lead: say(text, 'summary', lang), date: text.date, cites: citesOf(ledger, text),
    parties: text.parties.map((one) => named(ledger, one, lang)),
    forceSays: forceViews(text.forceSays ?? []).map(({ view, by }) => ({ view, by: by.map((one) => holder(ledger, one, lang)) })),
    story: chainOf(eventsOn(ledger, ids), { ledger, lang, day, isTold: (one) => ids.has(one) }),
    ...spokenOf(ledger, ids, moment)
  };
}

/** Who holds which view of a text's force, each view once. */
function forceViews(says: NonNullable<Instrument['forceSays']>): { view: Force; by: string[] }[] {
  const views = [...new Set(says.map(({ view }) => view))];
  return views.map((view) => ({ view, by: [...new Set(says.filter((one) => one.view === view).flatMap(({ by }) => by))] }));
}

/** A promise: itself, and everything that happened to it. */
export function commitmentFocus(ledger: Ledger, id: string, moment: Moment): FocusSaid {
  const commitment = ledger.commitments.get(id)!;
  const { lang, day } = moment;
  const ids = new Set([id]);
  return {
    groups: groupOfSteps('itself', [stepOf(ledger, commitment, moment)]),
    story: chainOf(eventsOn(ledger, ids), { ledger, lang, day, isTold: (one) => ids.has(one) }),
    ...spokenOf(ledger, new Set([id, commitment.instrument]), moment)
  };
}

/** The commitments that a draft, a claim or another record speaks of. */
export function recordFocus(ledger: Ledger, id: string, moment: Moment): FocusSaid {
  const draft = ledger.drafts.get(id);
  const claim = ledger.claims.get(id);
  const ids = new Set([id, ...(draft ? [draft.instrument] : []), ...(claim?.about ?? ledger.unsure.get(id)?.about ?? [])]);
  const touched = ledger.dossier.commitments.filter((commitment) => ids.has(commitment.id) || ids.has(commitment.instrument));
  const steps = made(touched, moment).map((commitment) => stepOf(ledger, commitment, moment)).sort(byGravityOfStep);
  const date = draft?.date ?? claim?.date;
  return {
    groups: groupOfSteps('touched', steps), cites: citesOf(ledger, draft ?? claim ?? {}),
    ...(claim && { lead: say(claim, 'summary', moment.lang) }), ...(date !== undefined && { date }),
    ...(draft && { parties: draft.authors.map((one) => named(ledger, one, moment.lang)) })
  };
}

/** Those that have been made, or at least proposed, by the day shown. */
const made = (commitments: readonly Commitment[], { statuses }: Moment): Commitment[] =>
  commitments.filter(({ id }) => statuses.get(id)!.standing !== 'none');

const eventsOn = (ledger: Ledger, ids: ReadonlySet<string>): Event[] =>
  ledger.eventOrder.filter((event) =>
    [...(event.effects ?? []), ...(event.bearsOn ?? [])].some((one) => ids.has(one.commitment ?? one.instrument ?? '')));

/** The claims about these records and what is not settled about them. */
function spokenOf(ledger: Ledger, ids: ReadonlySet<string>, { lang }: Moment): Pick<FocusSaid, 'claims' | 'unsure'> {
  const isAbout = (record: { readonly about?: readonly string[] }): boolean => record.about?.some((id) => ids.has(id)) ?? false;
  return {
    claims: ledger.dossier.claims.filter(isAbout).sort((a, b) => (a.date < b.date ? -1 : 1)).map((claim) => ({
      id: claim.id, speaker: named(ledger, claim.speaker, lang), stance: claim.stance, date: claim.date,
      summary: say(claim, 'summary', lang), cites: citesOf(ledger, claim)
    })),
    unsure: ledger.dossier.unsure.filter(isAbout).map((one) => say(one, 'what', lang))
  };
}
