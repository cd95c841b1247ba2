// The columns of our five sheets: which field each fills, and how its cell is read.
import { bearingIn, citesIn, effectIn, flagIn, listIn, membersIn, triggerIn, unguarded } from './sheet-cells.ts';

/** What the other sheets hold, for cells that can only be read with it. */
export interface Context {
  readonly isSource: (id: string) => boolean;
  readonly isCommitment: (id: string) => boolean;
}

/** A cell's value; null where the cell is not of its column's form. */
type Read = (text: string, context: Context) => unknown;
export type Columns = Readonly<Record<string, Read>>;

const plain: Read = (text) => text;
const words: Read = (text) => unguarded(text);
const list: Read = (text) => listIn(unguarded(text));
const flag: Read = (text) => flagIn(text);
const number: Read = (text) => (Number.isFinite(Number(text)) ? Number(text) : null);
const cites: Read = (text, { isSource }) => citesIn(text, isSource);
/** null where one part of the list is off. */
const each = <T>(text: string, read: (part: string) => T | null): T[] | null => {
  const parts = listIn(text).map(read);
  return parts.some((part) => part === null) ? null : (parts as T[]);
};
const byLanguage: Read = (text) => {
  const pairs = each(unguarded(text), (part) => /^(\w+): (.+)$/.exec(part));
  return pairs && Object.fromEntries(pairs.map(([, language, word]) => [language!, word!]));
};

/** Fields whose text may stand in further languages: `title`, `titleUk`. */
export const TEXTS = ['name', 'title', 'summary', 'place', 'triggerText', 'conditions', 'exit'];

export const COLUMNS: Readonly<Record<string, Columns>> = {
  'actors.csv': { id: plain, name: words, aliases: list, kind: plain, bloc: words, summary: words, of: list, members: (text) => membersIn(text), membersComplete: flag, cites },
  'instruments.csv': {
    id: plain, title: words, date: plain, place: words, kind: plain, force: plain, textWord: byLanguage, parties: list, summary: words, knownUntil: plain, cites,
    forceSays: (text) => each(text, (part) => {
      const [, view, by] = /^(\S+): (.+)$/.exec(part) ?? [];
      return view === undefined ? null : { view, by: by!.split(' ') };
    })
  },
  'commitments.csv': {
    id: plain, instrument: plain, from: list, to: list, obligation: plain, atop: plain, strength: plain, summary: words, trigger: (text) => triggerIn(text),
    triggerText: words, conditions: words, waitsOn: plain, within: plain, exit: words, start: plain, end: plain, amount: number, unit: words, cites
  },
  'events.csv': {
    id: plain, date: plain, end: plain, title: words, summary: words, kind: plain, weight: number, actors: list, after: list, cites,
    effects: (text, { isCommitment }) => each(text, (part) => effectIn(part, isCommitment)),
    bearsOn: (text, { isCommitment }) => each(text, (part) => bearingIn(part, isCommitment))
  },
  'sources.csv': {
    id: plain, title: words, publisher: words, date: plain, kind: plain, identifier: words, url: plain, link: (text) => (flagIn(text) === true ? undefined : flagIn(text)),
    seen: flag, extent: words, note: words
  }
};

/** Columns that export computes from others, and that are computed again. */
export const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  'commitments.csv': ['group', 'force', 'statusDate', 'standing', 'since', 'performance', 'performanceBy', 'accordingTo', 'disputedBy']
};
/** Columns that say something of the whole dossier. */
export const OF_ALL = ['recordEnds', 'licence'];

