// What an embed shows: the view, and how it is dressed. Pure: from an address or attributes, and after a command.
import { parseDay } from '#lib/domain/partial-date.ts';
import type { Ledger } from '#lib/domain/ledger.ts';
import { limitsOf } from '#lib/explorer/address.ts';
import { fromQuery } from '#lib/state/view.ts';
import type { View } from '#lib/state/view.ts';
import type { AppLang } from '#lib/text/words.ts';
import { FIELDS, FIELD_NAMES, KINDS } from './embed-schema.ts';
import type { Command, EmbedTheme, FieldName } from './embed-schema.ts';

export interface EmbedSettings {
  readonly view: View;
  readonly theme: EmbedTheme;
  readonly lang: AppLang;
  readonly controls: boolean;
}

export interface Asked {
  readonly settings: EmbedSettings;
  /** Names of parameters that were not taken: unknown ones, and those with a value that means nothing here. */
  readonly ignored: readonly string[];
}

/** What a page or an element shows where nothing else is asked for. */
export interface Fallback {
  readonly at?: string;
  readonly lang: AppLang;
}

/** Parameters that hosts add for their own height protocols. */
const OF_HOSTS: readonly string[] = ['childId', 'initialWidth', 'parentTitle', 'parentUrl', 'id'];
const VIEWED: readonly FieldName[] = ['at', 'focus', 'trace', 'depth', 'lens', 'from', 'to'];

/** What these parameters (or attributes) ask for; bad values are left out, each by itself. */
export function askedOf(query: URLSearchParams, ledger: Ledger, fallback: Fallback): Asked {
  const kept = new URLSearchParams();
  const ignored = [...new Set(query.keys())].filter((name) => !OF_HOSTS.includes(name) && !isTaken(name, query, ledger));
  for (const name of VIEWED) if (query.has(name) && !ignored.includes(name)) kept.set(name, query.get(name)!);
  const view = fromQuery(kept, limitsOf(ledger));
  const taken = (name: FieldName): string | null => (ignored.includes(name) ? null : query.get(name));
  return {
    settings: {
      view: view.at === undefined && fallback.at !== undefined ? { ...view, at: fallback.at } : view,
      theme: (taken('theme') ?? 'auto') as EmbedTheme,
      lang: (taken('lang') ?? fallback.lang) as AppLang,
      controls: taken('controls') !== '0'
    },
    ignored
  };
}

function isTaken(name: string, query: URLSearchParams, ledger: Ledger): boolean {
  if (!Object.hasOwn(FIELDS, name)) return false;
  const field = FIELDS[name as FieldName];
  const value = query.get(name)!;
  if (!KINDS[field.kind].holds(value)) return false;
  if (field.kind === 'day' && parseDay(value) === null) return false;
  if (name === 'focus') return value !== '' && value.split(',').every((id) => ledger.kindOf.has(id));
  if (name === 'from' || name === 'to') return (query.get('from') ?? '') < (query.get('to') ?? '');
  return name !== 'edition' || value === ledger.dossier.dossier.edition;
}

/** The settings after a command; the same object where it changes nothing. */
export function obeyed(settings: EmbedSettings, command: Command, ledger: Ledger): EmbedSettings {
  const { theme = settings.theme, lang = settings.lang } = command;
  const now = queryOf(settings.view);
  for (const name of VIEWED) {
    const value = command[name as keyof Command];
    if (value === null || value === '') now.delete(name);
    else if (value !== undefined && isUsable(name, String(value), ledger)) now.set(name, String(value));
  }
  const view = { ...fromQuery(now, limitsOf(ledger)) };
  const next = { ...settings, view: view.at === undefined && settings.view.at ? { ...view, at: settings.view.at } : view, theme, lang };
  return sameSettings(settings, next) ? settings : next;
}

const isUsable = (name: string, value: string, ledger: Ledger): boolean =>
  name === 'focus' ? value.split(',').every((id) => ledger.kindOf.has(id)) : FIELDS[name as FieldName].kind !== 'day' || parseDay(value) !== null;

/** A view's own fields as parameters, the default ones left out. */
export function queryOf(view: View): URLSearchParams {
  const query = new URLSearchParams();
  const { at, from, to, trace, depth, lens } = view;
  const pairs = { at, from, to, focus: view.focus.join(',') || undefined, trace: trace === 'both' ? undefined : trace, depth: depth === 1 ? undefined : String(depth), lens: lens === 'standing' ? undefined : lens };
  for (const [name, value] of Object.entries(pairs)) if (value !== undefined) query.set(name, value);
  return query;
}

export const sameSettings = (a: EmbedSettings, b: EmbedSettings): boolean =>
  a === b || (a.theme === b.theme && a.lang === b.lang && a.controls === b.controls && queryOf(a.view).toString() === queryOf(b.view).toString());

/** The names that can be asked for by `via`, for documentation and for the element. */
export const namesFor = (via: 'parameter' | 'attribute' | 'command'): FieldName[] => FIELD_NAMES.filter((name) => FIELDS[name][via]);
