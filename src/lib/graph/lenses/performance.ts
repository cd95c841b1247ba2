// Colour is how everything behind a line was kept; where it was kept in several ways, the line stays without a verdict.
import { shared } from '#lib/graph/lens.ts';
import type { Lens } from '#lib/graph/lens.ts';

export const lens: Lens = {
  id: 'performance',
  values: ['breached', 'disputed', 'honoured', 'invoked', 'untested', 'mixed'],
  valueOf: (ties) => shared(ties, (tie) => tie.performance),
  paint: {
    breached: { tone: 'breached', opacity: 1 },
    disputed: { tone: 'disputed', opacity: 1 },
    honoured: { tone: 'ink', opacity: 1 },
    invoked: { tone: 'ink', opacity: 0.8 },
    untested: { tone: 'muted', opacity: 0.65 },
    mixed: { tone: 'muted', opacity: 1 }
  }
};
