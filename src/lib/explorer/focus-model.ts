// What is said of the record in focus: an actor's promises as a trace, two actors' story, an event's chain, a text's web.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { Kind } from '#lib/domain/shape.ts';
import type { View } from '#lib/state/view.ts';
import { commitmentName } from '#lib/text/headings.ts';
import type { AppLang } from '#lib/text/words.ts';
import { actorFocus, pairFocus } from './actor-focus.ts';
import type { FocusSaid } from './focus-said.ts';
import type { FocusStep, Moment } from './focus-steps.ts';
import { commitmentFocus, eventFocus, recordFocus, textFocus } from './record-focus.ts';
import { named, shortText } from './promise-row.ts';
import type { Named } from './promise-row.ts';

export interface FocusModel extends FocusSaid {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** The second of two actors. */
  readonly other: Named | null;
  /** The steps of all groups, in order, that the filters let through. */
  readonly steps: readonly FocusStep[];
  /** How many steps there are without the filters. */
  readonly unfiltered: number;
}

/** What is said of the record in focus on this day; null where nothing is in focus. */
export function focusModel(ledger: Ledger, view: View, moment: Moment): FocusModel | null {
  const [id, second] = view.focus;
  const kind = id === undefined ? undefined : ledger.kindOf.get(id);
  if (id === undefined || kind === undefined) return null;
  const other = kind === 'actors' && second !== undefined && ledger.actors.has(second) ? named(ledger, second, moment.lang) : null;
  const said = saidOf(ledger, view, { id, kind, other: other?.id }, moment);
  const all = said.groups.flatMap((group) => group.steps);
  const groups = said.groups
    .map((group) => ({ ...group, steps: group.steps.filter(({ row }) => moment.passes(row.id)) }))
    .filter((group) => group.steps.length + group.texts.length > 0);
  return {
    ...said, groups, id, kind, other, name: nameOf(ledger, id, kind, moment.lang),
    steps: groups.flatMap((group) => group.steps), unfiltered: all.length
  };
}

function saidOf(ledger: Ledger, view: View, { id, kind, other }: { id: string; kind: Kind; other: string | undefined }, moment: Moment): FocusSaid {
  if (other !== undefined) return pairFocus(ledger, [id, other], moment);
  if (kind === 'actors') return actorFocus(ledger, view, id, moment);
  if (kind === 'events') return eventFocus(ledger, id, moment);
  if (kind === 'instruments') return textFocus(ledger, id, moment);
  if (kind === 'commitments') return commitmentFocus(ledger, id, moment);
  return recordFocus(ledger, id, moment);
}

function nameOf(ledger: Ledger, id: string, kind: Kind, lang: AppLang): string {
  if (kind === 'actors') return named(ledger, id, lang).name;
  if (kind === 'instruments') return shortText(ledger, id, lang);
  const commitment = ledger.commitments.get(id);
  if (commitment) return `${commitmentName(ledger, commitment, lang)}, ${shortText(ledger, commitment.instrument, lang)}`;
  const record = ledger.events.get(id) ?? ledger.drafts.get(id) ?? ledger.topics.get(id) ?? ledger.sources.get(id);
  const speaker = ledger.claims.get(id)?.speaker;
  return say(record ?? {}, 'title', lang) || (speaker ? named(ledger, speaker, lang).name : '') || say(ledger.unsure.get(id) ?? {}, 'what', lang) || id;
}
