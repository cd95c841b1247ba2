// What a command of `pledgeline` is, and the ways in which one can end.
import type { Dossier } from '#lib/domain/dossier.ts';
import type { Ledger } from '#lib/domain/ledger.ts';

export type Options = Readonly<Record<string, string | boolean | undefined>>;

/** A call as a command sees it: its words without the dossier, its options, and how to read the dossier. */
export interface Call {
  readonly words: readonly string[];
  readonly options: Options;
  /** The package's folder. */
  readonly root: string;
  /** Path of the dossier asked for, absolute. */
  readonly dossierPath: string;
  /** Reads and checks the dossier once; throws `BadAnswer` with every problem. */
  readonly dossier: () => Dossier;
  readonly ledger: () => Ledger;
  /** Prints to stdout: the JSON document with `--json`, else the text. */
  readonly answer: (json: unknown, text: () => string) => void;
  readonly tell: (line: string) => void;
}

export interface Command {
  readonly name: string;
  /** The call's words after the name, as help shows them. */
  readonly usage: string;
  readonly purpose: string;
  /** Options besides --json, --dossier and --help: name → what it takes and means. */
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly means: string }>>;
  /** Whether a last word is always the dossier (true), only with `.`, `/` or `\` in it (false), or one of the call's own words. */
  readonly lastWordIsDossier: boolean | 'never';
  readonly words: readonly [least: number, most: number];
  readonly run: (call: Call) => number | void | Promise<number | void>;
}

/** The dossier or the answer is bad: exit 1, one line a problem on stderr. */
export class BadAnswer extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** The call's words are off: exit 2. */
export class BadCall extends Error {}

/** A string option's value, if given. */
export function stringOption(call: Call, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === 'string' ? value : undefined;
}
