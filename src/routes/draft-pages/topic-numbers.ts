// The numbers of a topic, compared where one number of a draft stands against one of another in the same unit.
import { say } from '#lib/domain/dossier.ts';
import type { Clause } from '#lib/domain/form.ts';
import { formatNumber } from '#lib/text/numbers.ts';
import type { Setting } from '#routes/record-pages/parts.ts';

export interface CellNumber {
  /** The number in the language's own form; null where the draft speaks of the topic and gives no such number. */
  readonly figure: string | null;
  readonly unit: string;
  /** Its part of the greatest compared, 0 to 1; left out where nothing compares with it. */
  readonly share?: number;
}

interface Given {
  readonly value: number;
  /** The unit without what stands in brackets after it: what makes numbers comparable. */
  readonly base: string;
  readonly unit: string;
}

/** A topic's numbers, draft by draft. `compares`: at least two drafts give one number each in one unit. */
export function topicNumbers({ lang }: Setting, cells: readonly (readonly Clause[])[]): { compares: boolean; numbers: CellNumber[][] } {
  const given = cells.map((clauses) => clauses.flatMap((clause): Given[] => {
    const { amount } = clause;
    if (amount?.value === undefined) return [];
    return [{ value: amount.value, base: (amount.unit ?? '').replace(/\s*\(.*\)$/, ''), unit: say(amount, 'unit', lang) }];
  }));
  const base = comparedUnit(given);
  const most = Math.max(0, ...given.flat().filter((one) => one.base === base).map((one) => one.value));
  const numbers = given.map((list, i) => [
    ...list.map(({ value, base: own, unit }): CellNumber => ({
      figure: formatNumber(value, lang), unit, ...(own === base && most > 0 && { share: value / most })
    })),
    ...(base !== undefined && cells[i]!.length > 0 && !list.some((one) => one.base === base) ? [{ figure: null, unit: '' }] : [])
  ]);
  return { compares: base !== undefined, numbers };
}

/** The unit in which at least two drafts give a number and none gives two. */
function comparedUnit(given: readonly (readonly Given[])[]): string | undefined {
  const units = [...new Set(given.flat().map((one) => one.base))].sort();
  return units.find((unit) => {
    const counts = given.map((list) => list.filter((one) => one.base === unit).length);
    return counts.every((n) => n < 2) && counts.filter((n) => n === 1).length > 1;
  });
}
