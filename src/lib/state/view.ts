// Everything a reader can share, as one small object: which day, which window, which focus, which lens.
import { LENSES, PERFORMANCES, STANDINGS } from '#lib/domain/words.ts';
import type { LensId, Performance, Standing } from '#lib/domain/words.ts';

export type Direction = 'in' | 'out' | 'both';

export interface View {
  /** The day shown, `YYYY-MM-DD`; absent: the dossier's own day. */
  readonly at?: string;
  /** The timeline's window, both days included; absent: the dossier's own window. */
  readonly from?: string;
  readonly to?: string;
  /** Ids in focus: none, one record, or two actors. */
  readonly focus: readonly string[];
  readonly trace: Direction;
  readonly depth: 1 | 2 | 3;
  readonly lens: LensId;
  readonly standing: readonly Standing[];
  readonly performance: readonly Performance[];
  readonly obligation: readonly string[];
  /** Values of the lens, of promises taken one by one, that alone are shown; absent: all. */
  readonly value?: readonly string[];
  /** A draft drawn as if it were in force. */
  readonly web?: string;
  /** Every actor and promise, nothing folded. */
  readonly whole?: true;
  readonly q?: string;
}

/** What a dossier allows in an address. */
export interface Limits {
  /** First and last day of the span, `YYYY-MM-DD`, both included. */
  readonly span: { readonly from: string; readonly to: string };
  readonly isRecord: (id: string) => boolean;
  readonly isDraft: (id: string) => boolean;
  readonly isObligation: (id: string) => boolean;
}

export const DEFAULT_VIEW: View = {
  focus: [], trace: 'both', depth: 1, lens: 'standing', standing: [], performance: [], obligation: []
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WORD = /^[a-z-]{1,24}$/;
const DIRECTIONS: readonly string[] = ['in', 'out', 'both'];

/** The address of a view: only what differs from the default, in a fixed order; `''` for the default view. */
export function toQuery(view: View): string {
  const pairs: [string, string | undefined][] = [
    ['at', view.at],
    ['from', view.from],
    ['to', view.to],
    ['focus', view.focus.join(',') || undefined],
    ['trace', view.trace === 'both' ? undefined : view.trace],
    ['depth', view.depth === 1 ? undefined : String(view.depth)],
    ['lens', view.lens === 'standing' ? undefined : view.lens],
    ['standing', view.standing.join(',') || undefined],
    ['performance', view.performance.join(',') || undefined],
    ['obligation', view.obligation.join(',') || undefined],
    ['value', view.value?.join(',')],
    ['web', view.web],
    ['whole', view.whole && '1'],
    ['q', view.q]
  ];
  const kept = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
  return kept.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`).join('&');
}

/**
 * The view an address asks for. Unknown or bad values are ignored, each by itself; days outside the span are clamped.
 * Never throws.
 */
export function fromQuery(query: URLSearchParams, limits: Limits): View {
  const one = (key: string): string | undefined => query.get(key) ?? undefined;
  const many = (key: string): string[] => [...new Set((one(key) ?? '').split(',').filter(Boolean))];
  const day = (key: string): string | undefined => clampDay(one(key), limits.span);
  const from = day('from');
  const to = day('to');
  const inOrder = from !== undefined && to !== undefined && from < to;
  const depth = one('depth');
  const trace = one('trace');
  const lens = one('lens');
  const web = one('web');
  const values = many('value').filter((word) => WORD.test(word)).slice(0, 8);
  return {
    ...open('at', day('at')),
    ...(inOrder ? { from, to } : {}),
    focus: many('focus').filter(limits.isRecord).slice(0, 2),
    trace: DIRECTIONS.includes(trace ?? '') ? (trace as Direction) : 'both',
    depth: depth === '2' ? 2 : depth === '3' ? 3 : 1,
    lens: LENSES.find((known) => known === lens) ?? 'standing',
    standing: STANDINGS.filter((known) => many('standing').includes(known)),
    performance: PERFORMANCES.filter((known) => many('performance').includes(known)),
    obligation: many('obligation').filter(limits.isObligation),
    ...(values.length > 0 ? { value: values } : {}),
    ...open('web', web !== undefined && limits.isDraft(web) ? web : undefined),
    ...(one('whole') === '1' ? { whole: true as const } : {}),
    ...open('q', one('q')?.slice(0, 200))
  };
}

/** A real civil day of the calendar inside the span, else the span's nearer end; undefined for what is no day. */
function clampDay(text: string | undefined, span: Limits['span']): string | undefined {
  if (text === undefined || !DAY.test(text)) return undefined;
  const read = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== text) return undefined;
  return text < span.from ? span.from : text > span.to ? span.to : text;
}

const open = <K extends string>(key: K, value: string | undefined): { [P in K]?: string } =>
  (value === undefined || value === '' ? {} : { [key]: value }) as { [P in K]?: string };
