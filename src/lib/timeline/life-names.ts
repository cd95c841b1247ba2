// The names of the texts whose lifelines are drawn: in the gutter and, where a line begins late, on the free ground before it.
import { namesApart } from '#lib/text/telling-name.ts';
import type { WordCounts } from '#lib/text/telling-name.ts';
import type { BandLayout } from './layout.ts';
import type { LifeGroup } from './lifelines.ts';
import { textWidth } from './measure.ts';

const LIFE_SIZE = 11.5;
/** Between a name and the number of its promises. */
const GAP = 6;

/** A name for each text, in their order: whole where there is room, else its most telling part; no two alike. */
export function lifeNames(groups: readonly LifeGroup[], { gutter, plotLeft }: BandLayout, counts: WordCounts): string[] {
  const titles = groups.map(({ title }) => title);
  const wishes = groups.map((group) => {
    // Two texts of one name are told apart by their years.
    const twins = titles.filter((title) => title === group.title).length > 1;
    const title = twins && group.year !== '' ? `${group.title}, ${group.year}` : group.title;
    const begins = Math.min(...group.lines.flatMap(({ parts }) => parts.map(({ x1 }) => x1)), ...group.marks.map(({ x }) => x - 8));
    const count = group.count > 1 ? textWidth(String(group.count), LIFE_SIZE) + GAP : 0;
    const room = Math.max(plotLeft - 10, Number.isFinite(begins) ? begins - 10 : 0) - gutter - count;
    return { title, fits: (text: string) => textWidth(text, LIFE_SIZE) <= room };
  });
  return namesApart(wishes, counts);
}
