// The words of the whole network, in English.
import { counted } from './plural.ts';

export const wholeEn = {
  fold: 'Fold again',
  search: 'Find an actor',
  nobody: 'No such name',
  drawing: 'Drawing',
  cancel: 'Cancel',
  closer: 'Closer',
  farther: 'Farther',
  all: 'All of it',
  walk: 'Arrows go from an actor to the nearest one, Home to the one with most promises; Enter puts it in focus, Escape ends the focus.',
  stop: (name: string, out: number, into: number): string =>
    `${name}: ${counted('en', out, { one: 'line goes out', other: 'lines go out' })}, ${counted('en', into, { one: 'comes in', other: 'come in' })}`,
  picture: (actors: number, lines: number): string =>
    `The whole network: ${counted('en', actors, { one: 'actor', other: 'actors' })}, ${counted('en', lines, { one: 'line', other: 'lines' })}. The table below says the same in words.`
};
