// Colour is the firmest standing behind a line.
import { firmest } from '#lib/graph/bundles.ts';
import type { Lens } from '#lib/graph/lens.ts';
import { shownAs } from '#lib/graph/strands.ts';

export const lens: Lens = {
  id: 'standing',
  values: ['in-force', 'suspended', 'pledged', 'proposed', 'past', 'unknown'],
  valueOf: (ties) => shownAs(firmest(ties)),
  paint: {
    'in-force': { tone: 'in-force', opacity: 1 },
    suspended: { tone: 'suspended', opacity: 1 },
    pledged: { tone: 'pledged', opacity: 1 },
    proposed: { tone: 'proposed', opacity: 1 },
    past: { tone: 'past', opacity: 1 },
    unknown: { tone: 'past', opacity: 1 }
  }
};
