// What is said aloud after a change of the view, once and in status words.
import { traceWordsOf } from '#lib/text/trace-words.ts';
import { formatDayLong } from '#lib/text/format-date.ts';
import { parseDay } from '#lib/domain/partial-date.ts';
import type { View } from '#lib/state/view.ts';
import { walkWordsOf } from '#lib/text/walk-words.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { AppLang } from '#lib/text/words.ts';
import type { ChangeShown, ExplorerModel } from './explorer-model.ts';
import { headlineText } from './focus-headline.ts';

export interface Shown {
  readonly view: View;
  readonly model: ExplorerModel;
  /** The draft shown as if in force, by its title. */
  readonly web?: string | undefined;
}

const FEW = 3;

/** What changed from one view to the next, in words; empty where nothing did that is worth hearing. */
export function announcement(before: Shown, after: Shown, lang: AppLang): string {
  const words = traceWordsOf(lang);
  const said: string[] = [];
  if (before.model.date !== after.model.date) said.push(daySaid(after.model, lang));
  if (before.view.focus.join() !== after.view.focus.join()) {
    const { focus } = after.model;
    const name = focus?.other ? `${focus.name} – ${focus.other.name}` : focus?.name;
    said.push(focus && name !== undefined ? words.said.focus(name, headlineText(focus, words) || '.') : words.said.noFocus);
    // One promise: where it stands, and how it was kept.
    if (focus?.kind === 'commitments' && focus.steps[0]) said.push(`${statusSaid(focus.steps[0].row, lang)}.`);
  }
  if (before.web !== after.web) said.push(after.web === undefined ? words.said.noWeb : words.said.web(after.web));
  if (before.view.lens !== after.view.lens) said.push(words.said.lens(wordsOf(lang).explorer.lenses[after.view.lens]));
  if (said.length === 0 && before.model.rows.length !== after.model.rows.length) said.push(words.said.rows(after.model.rows.length));
  if (said.length === 0 && (before.view.from !== after.view.from || before.view.to !== after.view.to)) said.push(windowSaid(after.view, lang));
  return said.join(' ');
}

/** The timeline's window, where it was all that changed. */
function windowSaid({ from, to }: View, lang: AppLang): string {
  const long = (date: string): string => formatDayLong(parseDay(date) ?? 0, lang);
  return from !== undefined && to !== undefined ? walkWordsOf(lang).shown(long(from), long(to)) : '';
}

/** The day, its events, and what they did, the first few in full. */
function daySaid(model: ExplorerModel, lang: AppLang): string {
  const words = traceWordsOf(lang);
  const rest = model.changes.length - FEW;
  return [
    `${formatDayLong(parseDay(model.date) ?? 0, lang)}.`,
    ...model.onThisDay.map((event) => `${event.name}.`),
    ...model.changes.slice(0, FEW).map((change) => `${changeSaid(change, lang)}.`),
    rest > 0 ? words.said.moreChanged(rest) : '',
    model.onThisDay.length > 0 && model.changes.length === 0 ? words.said.noChange : ''
  ].filter(Boolean).join(' ');
}

function changeSaid(change: ChangeShown, lang: AppLang): string {
  return `${change.obligation}, ${names(change.from, lang)} (${change.instrument.name}): ${statusSaid(change, lang)}`;
}

type Said = Pick<ChangeShown, 'standing' | 'performance' | 'accordingTo' | 'disputedBy'>;

/** A verdict is never said without who holds it, nor without who denies it. */
function statusSaid({ standing, performance, accordingTo, disputedBy }: Said, lang: AppLang): string {
  const { status } = wordsOf(lang);
  const became = [standing && status.standing[standing], performance && performance !== 'untested' && status.performance[performance]].filter(Boolean).join(', ');
  return traceWordsOf(lang).said.status(became, names(accordingTo, lang), names(disputedBy, lang));
}

/** The first few, and how many more. */
const names = (list: readonly { readonly name: string }[], lang: AppLang): string =>
  [list.slice(0, FEW).map((one) => one.name).join(', '), list.length > FEW && wordsOf(lang).explorer.andMore(list.length - FEW)].filter(Boolean).join(' ');
