import { describe, expect, it } from 'vitest';
import { parseDay } from '#lib/domain/partial-date.ts';
import { statusesAt } from '#lib/domain/statuses-at.ts';
import { builtInLedger } from '#tests/built-in-dossier.ts';
import { pointAlong, sampled } from './curves.ts';
import { graphElements } from './graph-elements.ts';
import { awayFromLine, ON_LINE, pickedAt, REACH } from './pick.ts';

const day = parseDay('2025-12-24')!;
const ledger = builtInLedger();
const asked = { day, focus: [], trace: 'both', depth: 1, lens: 'standing', lang: 'en' } as const;

describe.each([[358, 222], [328, 222], [843, 476]] as const)('pickedAt on %i × %i', (width, height) => {
  const elements = graphElements(ledger, statusesAt(ledger, day), { ...asked, width, height });

  it('chooses every drawn actor at its own disc, for a mouse and for a finger', () => {
    for (const { id, x, y } of elements.nodes) {
      for (const reach of Object.values(REACH)) expect(pickedAt(elements, { x, y }, reach)).toEqual({ kind: 'node', id });
    }
  });

  it('gives a finger an actor some pixels beside its disc, before any line that runs there', () => {
    const { x, y, radius } = elements.nodes.find(({ id }) => id === 'russia')!;
    expect(pickedAt(elements, { x: x - radius - 8, y: y + 4 }, REACH.touch)).toEqual({ kind: 'node', id: 'russia' });
  });

  it('gives a mouse the line that it lies on, though a name is near, and only a disc or a name above it comes before', () => {
    for (const edge of elements.edges) {
      const middle = pointAlong(edge, 0.5);
      const picked = pickedAt(elements, middle, REACH.mouse, ON_LINE.mouse);
      // Lines may cross: then the other is as near.
      if (picked?.kind !== 'node') expect(awayFromLine(sampled(elements.edges.find(({ id }) => id === picked?.id)!), middle)).toBeLessThanOrEqual(0.5);
      else expect(pickedAt(elements, middle, 0)).toEqual(picked);
    }
  });

  it('finds nothing on bare ground', () => {
    expect(pickedAt(elements, { x: 2, y: height - 2 }, 1)).toBeNull();
  });
});
