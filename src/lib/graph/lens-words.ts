// What each value of each lens is called in the legend.
import type { LensId } from '#lib/domain/words.ts';
import type { Words } from '#lib/text/words.ts';

/** The label of a lens's value; `''` for a value the lens does not have. */
export function valueLabel({ status, graph }: Words, lens: LensId, value: string): string {
  const { values } = graph;
  const labels: Readonly<Record<LensId, Readonly<Record<string, string>>>> = {
    standing: { ...status.standing, past: values.past },
    performance: {
      breached: values.allBroken, disputed: values.allDisputed, honoured: values.allKept, invoked: values.allInvoked,
      untested: status.performance.untested, mixed: values.mixed
    },
    obligation: status.group,
    strength: status.strength,
    force: status.force,
    doubts: { none: values.none, unnamed: values.unnamed, one: values.one, several: values.several }
  };
  return labels[lens][value] ?? '';
}
