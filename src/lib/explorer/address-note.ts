// What a reader is told whose address asks for something that is not there: what was not understood, and what is shown.
import type { View } from '#lib/state/view.ts';
import { addressWordsOf } from '#lib/text/address-words.ts';
import type { AppLang } from '#lib/text/words.ts';

/** Words that a hand writes for ours; whatever else strangers hang on an address is none of a reader's business. */
const MEANT = ['day', 'date', 'year', 'actor', 'actors', 'event', 'text', 'id'];
const SINGLE = ['at', 'trace', 'depth', 'lens', 'web', 'whole'] as const;
const LISTS = ['focus', 'standing', 'performance', 'obligation'] as const;
const LONGEST = 40;

/** One polite line on what of this query is not in the view that it led to; '' where all is. `day`: the one shown, in words. */
export function addressNote(query: string, view: View, day: string, lang: AppLang): string {
  const words = addressWordsOf(lang);
  const asked = new URLSearchParams(query);
  const wrong = notUnderstood(asked, view);
  const at = asked.get('at');
  const isOutside = view.at !== undefined && at !== null && at !== view.at;
  const isAbout = (...keys: string[]): boolean => wrong.some((one) => keys.includes(one.split('=')[0]!));
  const instead = [
    isAbout('at', 'day', 'date', 'year') && words.dayInstead(day),
    isAbout('focus', 'actor', 'actors', 'event', 'text', 'id') && view.focus.length === 0 && words.nothingInFocus
  ].filter(Boolean);
  return [
    ...(wrong.length > 0 ? [words.notUnderstood(wrong.join(', ')), ...(instead.length > 0 ? instead : [words.restStands])] : []),
    isOutside && words.outside(at, day)
  ].filter(Boolean).join(' ');
}

/** The parts of the address that changed nothing, as they stand in it. */
function notUnderstood(asked: URLSearchParams, view: View): string[] {
  const given = (key: string): string => asked.get(key) ?? '';
  const window = [given('from'), given('to')];
  return [
    ...SINGLE.filter((key) => given(key) !== '' && !isTaken(key, given(key), view)).map((key) => [key, given(key)]),
    ...(window.some(Boolean) && view.from === undefined ? [['from', window[0]!], ['to', window[1]!]].filter(([, value]) => value) : []),
    ...LISTS.flatMap((key) => {
      const lost = given(key).split(',').filter((one) => one !== '' && !(view[key] as readonly string[]).includes(one));
      return lost.length > 0 ? [[key, lost.join(',')]] : [];
    }),
    ...MEANT.filter((key) => given(key) !== '').map((key) => [key, given(key)])
  ].map(([key, value]) => `${key}=${value!.length > LONGEST ? `${value!.slice(0, LONGEST)}…` : value}`);
}

function isTaken(key: (typeof SINGLE)[number], given: string, view: View): boolean {
  // A day outside the span is understood; the nearest one is shown for it.
  if (key === 'at') return view.at !== undefined;
  return key === 'whole' ? view.whole === true : String(view[key]) === given;
}
