// The headline of what is in focus, after its name: counts in one or both directions, or what ever lay between two actors.
import type { FocusPart } from '#lib/text/focus-parts.ts';
import type { TraceWords } from '#lib/text/trace-words.ts';
import type { FocusModel } from './focus-model.ts';

/** The runs of the headline; a run with a status leads to the promises it counts. */
export function headlineOf(focus: FocusModel, words: TraceWords): readonly FocusPart[] {
  if (focus.other && focus.ever) return [words.betweenHead(focus.ever.there, focus.ever.back, focus.name, focus.other.name)];
  const { out, into, held, through = 0 } = focus;
  return [
    ...(out ? words.owes(out) : []),
    ...(out && into ? [' '] : []),
    ...(into ? words.isOwed(into, !out) : []),
    ...(held ? words.holds(held) : []),
    ...(through > 0 ? [words.through(through)] : [])
  ];
}

/** The same as plain words. */
export const headlineText = (focus: FocusModel, words: TraceWords): string =>
  headlineOf(focus, words).map((part) => (typeof part === 'string' ? part : part.text)).join('').replaceAll('  ', ' ');
