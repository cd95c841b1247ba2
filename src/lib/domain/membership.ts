// Who belongs to what on a day: dated membership, through any number of levels. An organisation never stands for a member.
import type { Member } from './form.ts';
import type { Ledger } from './ledger.ts';
import { earliestDay, latestDay } from './partial-date.ts';
import type { Day } from './partial-date.ts';

/** Is this a membership of that day? Both ends included. */
export const holdsOn = (member: Member, day: Day): boolean =>
  earliestDay(member.from) <= day && (member.to === undefined || day <= latestDay(member.to));

/** Which actors are members of this organisation on the day, as the dossier lists them, one level deep? Sorted by id. */
export function membersOn(ledger: Ledger, organisation: string, day: Day): string[] {
  const members = ledger.actors.get(organisation)?.members ?? [];
  return [...new Set(members.filter((member) => holdsOn(member, day)).map((member) => member.actor))].sort();
}

/** The actor itself and everything it is a member of on the day, through any number of levels. */
export function belongsTo(ledger: Ledger, actor: string, day: Day): Set<string> {
  const found = new Set([actor]);
  for (const id of found) {
    for (const organisation of ledger.dossier.actors) {
      if (found.has(organisation.id) || !organisation.members) continue;
      if (organisation.members.some((member) => member.actor === id && holdsOn(member, day))) found.add(organisation.id);
    }
  }
  return found;
}

/** Is the actor a member of the organisation on the day, directly or through others? An actor is no member of itself. */
export const isMember = (ledger: Ledger, actor: string, organisation: string, day: Day): boolean =>
  actor !== organisation && belongsTo(ledger, actor, day).has(organisation);

/**
 * The actors, organisations replaced by their members of the day where the dossier lists them all (`membersComplete`),
 * through any number of levels. Sorted by id.
 */
export function resolved(ledger: Ledger, actors: readonly string[], day: Day): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    if (ledger.actors.get(id)?.membersComplete) membersOn(ledger, id, day).forEach(visit);
    else found.add(id);
  };
  actors.forEach(visit);
  return [...found].sort();
}
