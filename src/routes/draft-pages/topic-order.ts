// The order of topics in every list: groups with most topics first, numbers before words, what more drafts speak of first.
import type { TopicRow } from './comparison.ts';
import type { Setting } from '#routes/record-pages/parts.ts';

/** The groups of the dossier's topics, those with most topics first, then by name; topics without a group last. */
export function topicGroups({ ledger }: Setting): string[] {
  const sizes = new Map<string, number>();
  for (const { group = '' } of ledger.dossier.topics) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const size = (group: string): number => (group === '' ? 0 : sizes.get(group)!);
  return [...sizes.keys()].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
}

/** Rows by group; in a group, numbers that compare first, then what more of the drafts speak of, then by title. */
export function topicOrder(setting: Setting, rows: readonly TopicRow[]): TopicRow[] {
  const groups = topicGroups(setting);
  const alphabet = new Intl.Collator(setting.lang);
  const spoken = (row: TopicRow): number => row.cells.filter((cell) => cell.clauses.length > 0).length;
  return [...rows].sort((a, b) =>
    groups.indexOf(a.group) - groups.indexOf(b.group) || Number(b.compares) - Number(a.compares) ||
    spoken(b) - spoken(a) || alphabet.compare(a.title, b.title));
}
