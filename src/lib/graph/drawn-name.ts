// The name of an actor as it is spoken and as it is drawn, and the lines it takes.
import { say } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import type { AppLang } from '#lib/text/words.ts';
import { textWidth, wrapped } from './label-size.ts';

export interface DrawnName {
  readonly whole: string;
  readonly short: string | null;
  /** Is the short name the one in use (EU, UN)? */
  readonly prefersShort: boolean;
}

interface InLanguage {
  readonly ledger: Ledger;
  readonly lang: AppLang;
}

/** The name of an actor as it is spoken. */
export const actorName = ({ ledger, lang }: InLanguage, id: string): string => say(ledger.actors.get(id) ?? {}, 'name', lang) || id;

/** A name of more letters takes more lines than there is room for. */
const LONG = 26;

/** The name of an actor for the eye: an organisation's acronym is the one in use, a state's only where room is short. */
export function drawnName(naming: InLanguage, id: string, small: boolean): DrawnName {
  const actor = naming.ledger.actors.get(id);
  const whole = actorName(naming, id).replace(/ \(.*\)$/, '');
  const twins = naming.lang === 'en' ? actor?.aliases : (actor as Record<string, readonly string[]> | undefined)?.aliasesUk;
  const short = twins?.find((alias) => /^\p{Lu}{2,5}\d?$/u.test(alias) && alias.length < whole.length / 2) ?? null;
  const isFormation = actor?.kind === 'organisation' && (actor.members ?? []).length === 0 && actor.of === undefined;
  const isGivenUse = actor?.kind === 'state' || isFormation || small || whole.length > LONG;
  const given = (isGivenUse && say(actor ?? {}, 'x-short', naming.lang)) || null;
  return { whole, short: isFormation && [...whole].length > 30 ? given : (given ?? short), prefersShort: actor?.kind !== 'state' && (given === null || isFormation) };
}

/** How wide a line of a name at the top may be on a ground this wide. */
export const topRoom = (width: number): number => Math.min(86, width * 0.102);

/**
 * The lines of a node's name: the whole of it where it fits in one, else the short one, else the whole in several; on
 * narrow grounds its initials instead, of two words or more for an organisation (EU), of three for a state.
 */
export function labelLines(names: DrawnName, room: number, font: number, isSmall = font < 14): string[] {
  const isShort = names.short !== null && (names.prefersShort || textWidth(names.whole, font) > room);
  const lines = wrapped(isShort ? names.short! : names.whole, room, font);
  const initials = names.whole.match(/(?<=^|[\s-])\p{Lu}/gu) ?? [];
  const most = names.prefersShort ? 1 : 2;
  return isSmall && lines.length > most && initials.length > most ? [initials.join('')] : lines;
}
