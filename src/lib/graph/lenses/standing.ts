// Colour is the firmest standing behind a line.
import { firmest } from '#lib/graph/bundles.ts';
import type { Lens } from '#lib/graph/lens.ts';

export const lens: Lens = {
  id: 'standing',
  values: ['in-force', 'suspended', 'pledged', 'proposed', 'past', 'unknown'],
  valueOf: (ties) => {
    const standing = firmest(ties);
    return ['in-force', 'suspended', 'pledged', 'proposed', 'unknown'].includes(standing) ? standing : 'past';
  },
  paint: {
    'in-force': { tone: 'in-force', opacity: 1 },
    suspended: { tone: 'suspended', opacity: 1 },
    pledged: { tone: 'pledged', opacity: 1 },
    proposed: { tone: 'proposed', opacity: 1 },
    past: { tone: 'past', opacity: 1 },
    unknown: { tone: 'past', opacity: 1 }
  }
};
