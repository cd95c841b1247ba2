// What an import takes in: records with the place each comes from, and what of it was guessed, dropped or is wrong.
import type { RecordKey } from '#lib/domain/form.ts';

/** A place in an imported file; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A record as an editor would write it; what is `undefined` is left out. */
export type Draft = Readonly<Record<string, unknown>>;

/** A record taken in, with its own place and the places of those of its fields that have one. */
export interface Taken {
  readonly record: Draft;
  readonly place: Place;
  readonly fields: Readonly<Record<string, Place>>;
}

/** Something wrong in the imported file. */
export interface ImportProblem extends Place {
  readonly code: string;
  readonly message: string;
}

/** Something that the file does not say and the import had to settle: one sentence, and the records it is about. */
export interface Guess {
  readonly what: string;
  readonly about: readonly string[];
}

/** Something that a dossier has no place for, and how often it stood in the file. */
export interface Dropped {
  readonly what: string;
  readonly times: number;
}

export interface Intake {
  readonly lists: Readonly<Record<RecordKey, readonly Taken[]>>;
  readonly head: Record<string, unknown>;
  readonly problems: readonly ImportProblem[];
  readonly guesses: readonly Guess[];
  readonly dropped: readonly Dropped[];
  /** An id that no other record has: `wanted` as far as it can be one, else the fallback with a number. */
  readonly newId: (wanted: string, fallback: string) => string;
  readonly add: (key: RecordKey, record: Draft, place: Place, fields?: Readonly<Record<string, Place>>) => void;
  readonly guess: (what: string, ...about: readonly string[]) => void;
  readonly drop: (what: string, times?: number) => void;
  readonly problem: (place: Place, code: string, message: string) => void;
}

/** Ids and words longer than this are cut: they stand in addresses. */
const LONGEST_ID = 60;

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', ø: 'o', đ: 'd', ł: 'l', œ: 'oe', þ: 'th', ð: 'd', ı: 'i',
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'iu',
  я: 'ia', ё: 'e', ъ: '', ы: 'y', э: 'e'
};

/** This text as kebab-case ASCII; empty where it has no letter or digit that can be written so. */
export function kebab(text: string): string {
  const plain = [...text.toLowerCase().replace(/[’'ʼ]/g, '')].map((letter) => LETTERS[letter] ?? letter).join('');
  const words = plain.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return words.length <= LONGEST_ID ? words : words.slice(0, LONGEST_ID).replace(/-[^-]*$/, '');
}

/** An empty intake. */
export function newIntake(): Intake {
  const ids = new Set<string>();
  const guesses = new Map<string, string[]>();
  const dropped = new Map<string, number>();
  const problems: ImportProblem[] = [];
  const list = (): Taken[] => [];
  const lists = {
    actors: list(), instruments: list(), commitments: list(), events: list(), claims: list(), drafts: list(), topics: list(), sources: list(),
    unsure: list()
  } satisfies Record<RecordKey, Taken[]>;
  return {
    lists, problems, head: {},
    get guesses() {
      return [...guesses].map(([what, about]) => ({ what, about: [...new Set(about)] }));
    },
    get dropped() {
      return [...dropped].map(([what, times]) => ({ what, times }));
    },
    newId: (wanted, fallback) => {
      const base = kebab(wanted);
      const first = base === '' ? `${fallback}-1` : base;
      let id = first;
      for (let n = 2; ids.has(id); n += 1) id = base === '' ? `${fallback}-${n}` : `${base}-${n}`;
      ids.add(id);
      return id;
    },
    add: (key, record, place, fields = {}) => void lists[key].push({ record: open(record), place, fields }),
    guess: (what, ...about) => {
      const known = guesses.get(what);
      if (known) known.push(...about);
      else guesses.set(what, [...about]);
    },
    drop: (what, times = 1) => void dropped.set(what, (dropped.get(what) ?? 0) + times),
    problem: (place, code, message) => void problems.push({ ...place, code, message })
  };
}

/** Without the fields that are left open. */
const open = (record: Draft): Draft => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
