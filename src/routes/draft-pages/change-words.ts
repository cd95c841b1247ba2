// What became of a topic, in words: the change, and in what.
import type { Difference, TopicChange } from '#lib/domain/topic-difference.ts';
import type { DraftsWords } from '#lib/text/drafts-words.ts';

/** `Changed: who is bound, the number`; nothing where one draft alone is shown. */
export function changeWords(one: { readonly change: TopicChange | null; readonly in: readonly Difference[]; readonly between?: boolean }, w: DraftsWords): string {
  if (one.change === null) return '';
  if (one.between) return w.between;
  return [w.change[one.change], one.in.map((what) => w.differs[what]).join(', ')].filter(Boolean).join(': ');
}

/** A group of topics by name; a group that the app has no name for goes by its own word. */
export const groupName = (group: string, w: DraftsWords): string => (group === '' ? w.otherGroup : (w.groups[group] ?? group));
