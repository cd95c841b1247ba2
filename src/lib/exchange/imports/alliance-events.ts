// Beginnings and ends of coded alliances as events.
import { earliestDay, latestDay } from '#lib/domain/partial-date.ts';
import type { Alliance, DataSet } from './alliance.ts';
import type { Draft, Intake } from './intake.ts';
import type { Together } from './pledges.ts';

interface Of {
  /** The alliance's instrument. */
  readonly id: string;
  readonly who: string;
  readonly pledges: readonly { readonly pledge: Together; readonly id: string }[];
  readonly data: DataSet;
  readonly intake: Intake;
  readonly cites: readonly Draft[];
}

/** What begins or ends on one date. */
interface Turn {
  readonly date: string;
  readonly standing: 'in-force' | 'lapsed';
  readonly effects: Draft[];
}

export function takeAllianceEvents(alliance: Alliance, of: Of): void {
  const { id, pledges, intake, data } = of;
  const turns = new Map<string, Turn>();
  const turn = (date: string, standing: Turn['standing'], effect: Draft): void => {
    const one = turns.get(`${standing} ${date}`) ?? { date, standing, effects: [] };
    turns.set(`${standing} ${date}`, one);
    one.effects.push({ ...effect, standing });
  };
  const terms = [{ target: { instrument: id }, id, term: alliance.term }, ...pledges.map((one) => ({ target: { commitment: one.id }, id: one.id, term: one.pledge }))];
  for (const { target, id: about, term: { start, end } } of terms) {
    turn(start, 'in-force', target);
    if (end === undefined) continue;
    if (latestDay(end) < earliestDay(start)) intake.problem(alliance.place, 'ends-early', `${data.key} ${alliance.code} ends ${end}, before it begins ${start}`);
    else if (earliestDay(end) < earliestDay(start)) intake.guess('The end of these is coded so roughly that it may lie before their beginning: it is not written as an event.', about);
    else turn(end, 'lapsed', target);
    if (end.length < 10) intake.guess('The end of these is coded to the month or year alone: it counts from the first day that it can mean.', about);
  }
  const begun: { id: string; date: string }[] = [];
  for (const one of [...turns.values()].sort((a, b) => (a.standing < b.standing ? -1 : a.standing > b.standing ? 1 : earliestDay(a.date) - earliestDay(b.date)))) {
    const event = takeTurn(one, alliance, of, one.standing === 'lapsed' ? begun.filter(({ date }) => earliestDay(date) === earliestDay(one.date)).map((first) => first.id) : []);
    if (one.standing === 'in-force') begun.push({ id: event, date: one.date });
  }
  if (alliance.endUncoded) intake.guess(`For these ${data.name} codes neither an end nor that they were still in force: no end is written.`, id);
}

function takeTurn({ date, standing, effects }: Turn, { code, term, begunBefore, place }: Alliance, { id, who, data, intake, cites }: Of, after: readonly string[]): string {
  const begins = standing === 'in-force';
  const whole = date === (begins ? term.start : term.end);
  const title = begins
    ? `${begunBefore && whole ? 'In force by this day' : whole ? 'In force' : 'Further pledges in force'}: alliance of ${who} (${data.name} ${code})`
    : `${whole ? 'Ended' : 'Pledges ended'}: alliance of ${who} (${data.name} ${code})`;
  const event = intake.newId(`${id}-${begins ? 'begins' : 'ends'}-${date}`, 'event');
  intake.add('events', {
    id: event, date, title, summary: `${begins ? 'The beginning' : 'The end'} of ${whole ? 'the alliance' : 'pledges of the alliance'} as ${data.name} codes it.`, kind: begins ? 'agreement' : 'statement', weight: 3,
    ...(after.length > 0 && { after }), effects, cites
  }, place);
  if (begins && begunBefore && whole) intake.guess('These began before the first day of the data (left-censored): that day is written, and the true one is earlier.', event, id);
  intake.guess('The kind and weight of these events are not coded: agreement where an alliance begins, statement where it ends, and 3.', event);
  return event;
}
