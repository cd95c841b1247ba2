// The names of the texts whose lifelines are drawn: in the gutter and, where a line begins late, on the free ground before it; on a phone above their lines.
import { namesApart } from '#lib/text/telling-name.ts';
import type { WordCounts } from '#lib/text/telling-name.ts';
import type { BandLayout } from './layout.ts';
import type { LifeGroup } from './lifelines.ts';
import { textWidth } from './measure.ts';

const LIFE_SIZE = 11.5;
/** Between a name and the number of its promises. */
const GAP = 6;

/** A name for each text, in their order: whole where there is room, else its most telling part; no two alike. */
export function lifeNames(groups: readonly LifeGroup[], { gutter, plotLeft, compact, width }: BandLayout, counts: WordCounts): string[] {
  const titles = groups.map(({ title }) => title);
  const wishes = groups.map((group) => {
    // Two texts of one name are told apart by their years.
    const twins = titles.filter((title) => title === group.title).length > 1;
    const title = twins && group.year !== '' ? `${group.title}, ${group.year}` : group.title;
    const begins = beginOf(group);
    const right = compact ? width - gutter : Math.max(plotLeft - 10, Number.isFinite(begins) ? begins - 10 : 0);
    const room = right - gutter - countWidth(group);
    return { title, fits: (text: string) => textWidth(text, LIFE_SIZE) <= room };
  });
  return namesApart(wishes, counts);
}

const countWidth = ({ count }: LifeGroup): number => (count > 1 ? textWidth(String(count), LIFE_SIZE) + GAP : 0);

/** Where the first line or mark of a text begins; Infinity where the window shows none. */
const beginOf = ({ lines, marks }: LifeGroup): number =>
  Math.min(...lines.flatMap(({ parts }) => parts.map(({ x1 }) => x1)), ...marks.map(({ x }) => x - 8));

/** Where a text's name stands: in the gutter, on a phone above the beginning of its line. */
export function lifeNameAt(group: LifeGroup, name: string, { gutter, compact, width }: BandLayout): { x: number; y: number } {
  if (!compact) return { x: gutter, y: group.top + group.height / 2 + 4 };
  const last = width - gutter - textWidth(name, LIFE_SIZE) - countWidth(group);
  return { x: Math.max(gutter, Math.min(beginOf(group), last)), y: group.top + 10 };
}
