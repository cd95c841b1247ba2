// What the graph says in words: names of nodes and lines, the legend, and a sentence on the whole picture.
import { groupOf } from '#lib/domain/ledger.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { say } from '#lib/domain/dossier.ts';
import { FORCES, GROUPS, STANDINGS, STRENGTHS } from '#lib/domain/words.ts';
import type { Force } from '#lib/domain/words.ts';
import { formatDate } from '#lib/text/format-date.ts';
import { panelWordsOf } from '#lib/text/graph-panel-words.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { AppLang, Words } from '#lib/text/words.ts';
import { marksOf, textsOf } from './bundles.ts';
import type { Tie } from './bundles.ts';
import { actorName, drawnName } from './drawn-name.ts';
import type { DrawnName } from './drawn-name.ts';
import type { Unit } from './folds.ts';
import type { GraphEdge, GraphNode, Mark } from './graph-model.ts';
import { heldBy, holderNames } from './held-by.ts';

export interface Naming {
  readonly ledger: Ledger;
  readonly lang: AppLang;
  readonly words: Words['graph'];
}

export const namingOf = (ledger: Ledger, lang: AppLang): Naming => ({ ledger, lang, words: wordsOf(lang).graph });

/** The drawn name of a unit: an actor's, or how many more a fold holds. */
export function unitLabel(naming: Naming, unit: Unit, small: boolean): DrawnName {
  if (unit.kind !== 'fold') return drawnName(naming, unit.actorIds[0]!, small);
  const count = unit.actorIds.length;
  const allStates = unit.actorIds.every((id) => naming.ledger.actors.get(id)?.kind === 'state');
  const { tiedToOthers, moreStates, folded } = naming.words;
  const said = small ? folded : unit.side === 'below' ? tiedToOthers : allStates ? moreStates : folded;
  return { whole: `${said(count)} +`, short: null, prefersShort: false };
}

/** The spoken name of a unit: with a fold, everybody in it. */
export function unitName(naming: Naming, unit: Unit): string {
  const names = unit.actorIds.map((id) => actorName(naming, id));
  if (unit.kind !== 'fold') return names[0]!;
  const label = unit.side === 'below' ? naming.words.tiedToOthers(names.length) : naming.words.folded(names.length);
  return `${label}: ${names.join(', ')}`;
}

const shortOf = (naming: Naming, unit: Unit): string =>
  unit.kind === 'fold' ? naming.words.folded(unit.actorIds.length) : actorName(naming, unit.actorIds[0]!);

/** A line lit for some of its promises in words: all of them counted, those in focus as they are drawn. */
export function partName(naming: Naming, { source, target, ties }: { readonly source: Unit; readonly target: Unit; readonly ties: readonly Tie[] }, part: readonly Tie[]): string {
  const { words } = naming;
  const inFocus = panelWordsOf(naming.lang).partOfLine(part.length, standingsSaid(naming, part));
  return [`${words.pair(shortOf(naming, source), shortOf(naming, target))}: ${words.underTexts(ties.length, textsOf(ties))}`, inFocus, ...keptSaid(naming, part)].join('; ');
}

/** A line in words: from whom to whom, how many under how many texts, how they stand, how they were held kept; what is held broken, by whom. */
export function edgeName(naming: Naming, from: Unit, to: Unit, ties: readonly Tie[]): string {
  const { words } = naming;
  const count = ties.length;
  const head = `${words.pair(shortOf(naming, from), shortOf(naming, to))}: ${words.underTexts(count, textsOf(ties))}`;
  return [`${head}, ${standingsSaid(naming, ties)}`, ...keptSaid(naming, ties)].join('; ');
}

/** The promises inside an alliance in words: how many, how they stand, how they were held kept. */
export function ringName(naming: Naming, ties: readonly Tie[]): string {
  return [`${naming.words.inside(ties.length)}: ${standingsSaid(naming, ties)}`, ...keptSaid(naming, ties)].join('; ');
}

/** How many were held so kept or broken; what is held broken stands beside who says so and who denies it. */
function keptSaid(naming: Naming, ties: readonly Tie[]): string[] {
  const said = ({ performance, count }: Mark): string => naming.words.kept[performance](count);
  const [broken, others] = [marksOf(ties).filter(isBroken), marksOf(ties).filter((mark) => !isBroken(mark))];
  return [...broken.map((mark) => held(naming, said(mark), mark, ties)), ...(others.length > 0 ? [others.map(said).join(', ')] : [])];
}

const isBroken = ({ performance }: Mark): boolean => performance === 'breached';

/** A verdict with who holds it and who denies it. */
function held({ ledger, lang }: Naming, verdict: string, { performance }: Pick<Mark, 'performance'>, ties: readonly Tie[]): string {
  const { accordingTo, deniedBy } = wordsOf(lang).record;
  const by = heldBy(ledger, ties.filter((tie) => tie.performance === performance), performance);
  const [holders, deniers] = [holderNames(ledger, by.accordingTo, lang), holderNames(ledger, by.disputedBy, lang)];
  return `${verdict}${holders && `, ${accordingTo} ${holders}`}${deniers && `; ${deniedBy} ${deniers}`}`;
}

/** How many of these ties stand how: "24 in force, 2 pledged". */
function standingsSaid({ words }: Naming, ties: readonly Tie[]): string {
  return [...STANDINGS]
    .sort((a, b) => Number(b === 'in-force') - Number(a === 'in-force'))
    .map((standing) => [standing, ties.filter((tie) => tie.standing === standing).length] as const)
    .filter(([, count]) => count > 0)
    .map(([standing, count]) => words.standing[standing](count))
    .join(', ');
}

/** One commitment's line in words. */
export function commitmentName(naming: Naming, tie: Tie): string {
  const { words } = naming;
  const obligation = obligationTitle(naming, tie);
  const kept = tie.performance === 'untested' ? '' : `; ${held(naming, words.kept[tie.performance](1), tie, [tie])}`;
  return `${obligation}, ${textName(naming, tie.commitment.instrument)}: ${words.standing[tie.standing](1)}${kept}`;
}

const obligationTitle = ({ ledger, lang }: Naming, tie: Tie): string =>
  say(ledger.obligations.get(tie.commitment.obligation) ?? {}, 'title', lang);

/** The title of a text (its short one, where the dossier gives one as `x-short`) and its year. */
function textName(naming: Naming, instrument: string): string {
  const { name, year } = textParts(naming, instrument);
  return year === '' ? name : `${name}, ${year}`;
}

/** The same in two parts; no year where the title holds it. */
export function textParts({ ledger, lang }: Naming, instrument: string): { name: string; year: string } {
  const record = ledger.instruments.get(instrument)!;
  const year = /\d{3}[\dX]/.exec(record.date)?.[0] ?? formatDate(record.date, lang);
  const name = say(record, 'x-short', lang) || say(record, 'title', lang);
  return { name, year: name.includes(year) ? '' : year };
}

/** Under a fan, line by line: how its promises stand, and the hardest of them, by legal force, wording, group, then id. */
export function fanNote(naming: Naming, ties: readonly Tie[]): string[] {
  const inForce = ties.filter((tie) => tie.standing === 'in-force');
  const hardest = [...(inForce.length > 0 ? inForce : ties)].sort(
    (a, b) =>
      FORCES.indexOf(forceOf(naming, a)) - FORCES.indexOf(forceOf(naming, b)) ||
      STRENGTHS.indexOf(a.commitment.strength) - STRENGTHS.indexOf(b.commitment.strength) ||
      GROUPS.indexOf(groupOf(naming.ledger, a.commitment.obligation)) -
        GROUPS.indexOf(groupOf(naming.ledger, b.commitment.obligation)) ||
      (a.commitment.id < b.commitment.id ? -1 : 1)
  )[0];
  return [standingsSaid(naming, ties), ...(hardest ? [naming.words.hardest(obligationTitle(naming, hardest))] : [])];
}

const forceOf = ({ ledger }: Naming, tie: Tie): Force => ledger.instruments.get(tie.commitment.instrument)?.force ?? 'unknown';

/** What the picture shows, in a sentence or two: how much is drawn, and from whom most comes. */
export function pictureSentence(
  { words }: Naming, nodes: readonly GraphNode[], edges: readonly GraphEdge[], centre: GraphNode | undefined
): string {
  const lit = edges.filter((edge) => !edge.faded);
  const actors = nodes.reduce((sum, node) => sum + (node.kind === 'centre' ? 0 : node.actorIds.length), 0);
  const incoming = lit.filter((edge) => edge.to === centre?.id && edge.kind === 'bundle');
  const heaviest = [...incoming].sort((a, b) => b.commitments.length - a.commitments.length)[0];
  const parts = [words.shows(actors, lit.length), ...(heaviest ? [words.heaviest(heaviest.name)] : [])];
  const focused = nodes.filter((node) => node.focused).map((node) => node.name);
  return [...(focused.length > 0 ? [words.inFocus(focused.join(', '))] : []), ...parts].join(' ');
}
