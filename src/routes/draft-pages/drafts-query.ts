// What the address of a comparison says: which drafts, which group of topics, which of them.

export type Only = 'all' | 'changed' | 'numbers';

export interface Asked {
  /** Drafts to compare; empty: those first shown. */
  readonly drafts: readonly string[];
  /** A group of topics; empty: all. */
  readonly group: string;
  readonly only: Only;
}

export const NOTHING_ASKED: Asked = { drafts: [], group: '', only: 'all' };

/** What a query asks for: known drafts and a known group alone, each bad value ignored by itself. Never throws. */
export function askedOf(search: string, isDraft: (id: string) => boolean, groups: readonly string[]): Asked {
  const query = new URLSearchParams(search);
  const only = query.get('only');
  const group = query.get('topics') ?? '';
  return {
    drafts: [...new Set((query.get('d') ?? '').split(','))].filter(isDraft).slice(0, 4),
    group: groups.includes(group) ? group : '',
    only: only === 'changed' || only === 'numbers' ? only : 'all'
  };
}

/** The query of what is asked: only what differs from the page as it is built, in a fixed order. */
export function toDraftsQuery({ drafts, group, only }: Asked): string {
  const pairs = [['d', drafts.join(',')], ['topics', group], ['only', only === 'all' ? '' : only]].filter(([, value]) => value !== '');
  return pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value!).replaceAll('%2C', ',')}`).join('&')}`;
}
