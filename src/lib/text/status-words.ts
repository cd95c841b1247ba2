// Which words say a status: Ukrainian agrees with what is spoken of (обіцянка чинна, договір чинний, угода чинна).
import type { InstrumentKind, Performance, Standing } from './vocabularies.ts';
import type { Words } from './words.ts';

/** Kinds of text whose Ukrainian name is feminine: хартія, декларація, угода, заява. */
const FEMININE: readonly InstrumentKind[] = ['charter', 'declaration', 'bilateral-agreement', 'statement'];

export interface StatusWords {
  readonly standing: Readonly<Record<Standing, string>>;
  readonly performance: Readonly<Record<Performance, string>>;
}

/** The words for the status of a promise, or of a text where its kind is given. */
export function statusWords({ status }: Words, kind?: InstrumentKind): StatusWords {
  return kind === undefined || FEMININE.includes(kind)
    ? { standing: status.standing, performance: status.performance }
    : { standing: status.standingOfText, performance: status.performanceOfText };
}
